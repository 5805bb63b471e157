internal import Deliberation
internal import Institution

/// 虚构居民 — people nobody could take for real ones: a surname and two characters of the Thousand Character Classic.
enum MadeUpPeople {
  private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎").map(String.init)
  private static let given = Array("天地玄黄宇宙洪荒日月盈昃辰宿列寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜").map(String.init)

  /// A name.
  static func name(_ dice: inout Dice) -> String { dice.pick(surnames) + dice.pick(given) + dice.pick(given) }

  /// As many names as there are posts, all different.
  static func names(_ count: Int, _ dice: inout Dice) -> [String] {
    var names: [String] = []
    while names.count < count {
      let name = name(&dice)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A roster: households of two to four, the first of each its head; one in eight is not registered here.
  static func roster(_ count: Int, isVillage: Bool, on today: Day, _ dice: inout Dice) -> [RosterRow] {
    var rows: [RosterRow] = []
    var household = 0
    while rows.count < count {
      household += 1
      let digits = String(household)
      let number = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
      let group = household / 12 + 1
      let address = isVillage ? "\(group)组" : "\(household / 24 + 1)号楼\(household / 8 % 3 + 1)单元"
      let isRegistered = !dice.chance(12)
      for member in 0..<min(dice.roll(2...4), count - rows.count) {
        let age = member < 2 ? dice.roll(28...82) : dice.roll(1...27)
        rows.append(
          RosterRow(
            name: name(&dice), sex: dice.chance(50) ? "female" : "male", birthDay: today.adding(-age * 365 - dice.roll(0...364)),
            household: number, address: address, group: isVillage ? "\(group)组" : "", isRegistered: isRegistered,
            isHead: member == 0))
      }
    }
    return rows
  }
}
