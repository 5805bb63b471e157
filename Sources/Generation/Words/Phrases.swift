/// Puts what people say together from clauses: 15 to 200 characters.
enum Phrases {
  private static let openings = ["", "", "", "反映个事，", "说个情况：", "我家住这儿十来年了，", "邻居们都让我来说一声，", "上个月也说过，", "开会的时候提过，"]
  private static let lengths = ["", "", "", "快一个月了", "从入冬到现在", "有三四天了", "打去年起就这样", "一年多了"]
  private static let closings = ["", "", "谢谢。", "麻烦给个准信。", "大伙都等着呢。", "我们也愿意出力。", "先谢谢社区干部。"]
  private static let limit = 200

  /// What somebody says about a subject at a place.
  static func opinion(_ subject: Subject, at place: String, _ dice: inout Dice) -> String {
    var text = dice.pick(openings) + place + dice.pick(subject.objects) + dice.pick(subject.troubles)
    let length = dice.pick(lengths)
    if !length.isEmpty { text += "，\(length)" }
    text += "，\(dice.pick(subject.effects))。\(dice.pick(subject.wishes))。"
    // A few people tell more than one thing.
    while dice.chance(28) {
      let more = "还有\(dice.pick(subject.objects))也\(dice.pick(subject.troubles))"
      let further = "\(more)，\(dice.pick(subject.effects))，\(dice.pick(subject.wishes))。"
      guard text.unicodeScalars.count + further.unicodeScalars.count <= limit - 10 else { break }
      text += further
    }
    return text + dice.pick(closings)
  }

  /// Where it is: a group of a village, a building of a community.
  static func spot(isVillage: Bool, _ dice: inout Dice) -> String {
    guard isVillage else {
      return dice.chance(75) ? "\(dice.roll(1...28))号楼\(dice.roll(1...4))单元" : dice.pick(["南门", "北门", "东门", "小广场", "车棚边"])
    }
    return dice.chance(75) ? "\(dice.roll(1...8))组" : dice.pick(["村东头", "村西头", "老井旁", "河沿", "学校后身"])
  }

  /// What somebody says in a meeting on a point.
  static func statement(_ subject: Subject, on point: String, _ dice: inout Dice) -> String {
    let view = dice.pick(["我同意", "我补充一点", "我有点担心", "我家的情况是这样", "这事得快办", "先听听大家的"])
    return "\(view)，\(dice.pick(subject.effects))。说到\(point)，\(dice.pick(subject.wishes))。"
  }
}
