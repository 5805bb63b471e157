/// Numbers that say where: building, unit, room, villagers' group, floor, house.
struct Locator: Hashable {
  enum Kind: UInt8 { case building = 4, unit, room, group, floor, house }

  var kind: Kind
  /// The number; a lettered building's letter stands a million higher.
  var number: Int
  var range: Range<Int>

  /// All locators of a folded text, by place.
  static func find(in scalars: [UInt32]) -> [Locator] {
    var scanner = Scanner(scalars: scalars)
    return scanner.run()
  }

  private struct Scanner {
    let scalars: [UInt32]
    var found: [Locator] = []
    var index = 0
    /// Up to here the buildings listed before one were looked for.
    private var listed = 0

    init(scalars: [UInt32]) { self.scalars = scalars }

    mutating func run() -> [Locator] {
      while index < scalars.count {
        if ScalarKind.isDigit(scalars[index]) {
          number()
        } else if 0x61...0x7A ~= scalars[index], isAlone(index), follows(index + 1, Words.block) {
          found.append(Locator(kind: .building, number: 1_000_000 + Int(scalars[index]), range: index..<index + 2))
          index += 2
        } else {
          index += 1
        }
      }
      return found
    }

    private mutating func number() {
      let start = index
      let end = scalars[start...].firstIndex { !ScalarKind.isDigit($0) } ?? scalars.count  // safe: a place of the text
      index = end
      guard end - start <= 4 else { return }
      let value = scalars[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }  // safe: `end` was sought from `start`; four digits
      if follows(end, [0x2D]) { return dashed(start, value, end) }
      if let tail = [Words.numberBuilding, Words.hashBuilding, Words.hash].first(where: { matches($0, at: end) }) {
        earlierBuildings(before: start)
        return take(.building, value, start, end + tail.count)
      }
      if follows(end, Words.block), follows(end, Words.tower) == false || isTower(end) { return take(.building, value, start, end + 1) }
      if matches(Words.unit, at: end) { return take(.unit, value, start, end + 2) }
      if follows(end, Words.group) { return take(.group, value, start, end + 1) }
      if follows(end, Words.floor), value <= 40, !follows(end, Words.layer) || value > 2 { return take(.floor, value, start, end + 1) }
      if follows(end, Words.room) { return take(.room, value, start, end + 1) }
      if follows(end, Words.number), start > 0, Words.street.contains(scalars[start - 1]) {
        return take(.house, value, start, end + 1)
      }
      if (100...4099).contains(value), let last = found.last, last.range.upperBound == start, last.kind == .building || last.kind == .unit {
        take(.room, value, start, end)
      }
    }

    /// `3-2-501`, `3-501`: building, unit, room.
    private mutating func dashed(_ start: Int, _ first: Int, _ end: Int) {
      var values = [first]
      var place = end
      while follows(place, [0x2D]), place + 1 < scalars.count, ScalarKind.isDigit(scalars[place + 1]) {
        // safe: that place was looked at just now
        let next = scalars[(place + 1)...].firstIndex { !ScalarKind.isDigit($0) } ?? scalars.count
        guard next - place <= 5 else { return }
        // safe: `next` was sought from there; four digits
        values.append(scalars[(place + 1)..<next].reduce(0) { $0 * 10 + Int($1 - 0x30) })
        place = next
      }
      index = max(index, place)
      guard values.count == 2 || values.count == 3, let room = values.last, room >= 100, !isMeasured(place, from: first) else { return }
      take(.building, first, start, place)
      if values.count == 3 { take(.unit, values[1], start, place) }  // safe: three values
      take(.room, room, start, place)
    }

    /// A span of money, weight, size or time, as in "100-200元" or "500-800多斤": no address. After a small number only what
    /// begins no other word counts, for "3-501天天漏水" is an address.
    private func isMeasured(_ place: Int, from first: Int) -> Bool {
      if Words.units.contains(where: { matches($0, at: place) }) { return true }
      if follows(place, Words.about), Words.units.contains(where: { matches($0, at: place + 1) }) { return true }
      return first >= 100 && follows(place, Words.counted)
    }

    /// Buildings listed before one, as in "5, 6号楼". What stands before an earlier building was found with that one, so a list takes
    /// no longer than its length, however often it names a building.
    private mutating func earlierBuildings(before start: Int) {
      let done = listed
      listed = start
      var next = start
      while next > done {
        var place = next - 1
        while place > 0, Words.joins.contains(scalars[place]) { place -= 1 }
        guard place < next - 1, ScalarKind.isDigit(scalars[place]) else { return }
        var begin = place
        while begin > 0, ScalarKind.isDigit(scalars[begin - 1]) { begin -= 1 }
        guard place - begin < 3 else { return }
        let value = scalars[begin...place].reduce(0) { $0 * 10 + Int($1 - 0x30) }  // safe: `begin` went back from `place`
        found.append(Locator(kind: .building, number: value, range: begin..<place + 1))
        next = begin
      }
    }

    private mutating func take(_ kind: Kind, _ value: Int, _ start: Int, _ end: Int) {
      found.append(Locator(kind: kind, number: value, range: start..<end))
      index = max(index, end)
    }

    private func follows(_ place: Int, _ any: Set<UInt32>) -> Bool { place < scalars.count && any.contains(scalars[place]) }

    private func matches(_ word: [UInt32], at place: Int) -> Bool {
      place + word.count <= scalars.count && scalars[place..<place + word.count].elementsEqual(word)  // safe: counted before
    }

    /// A tower of flats, not one of something else: the word is followed by a number, "building" or a clause's end.
    private func isTower(_ place: Int) -> Bool {
      guard place + 1 < scalars.count else { return true }
      let next = scalars[place + 1]
      return next == Folding.separator || ScalarKind.isDigit(next) || next == Words.building
    }

    private func isAlone(_ place: Int) -> Bool { place == 0 || !(0x61...0x7A ~= scalars[place - 1]) }
  }

  private enum Words {
    static let numberBuilding = scalars("号楼"), hashBuilding = scalars("#楼"), hash = scalars("#"), unit = scalars("单元")
    static let block = Set(scalars("栋幢座")), group = Set(scalars("组队社")), floor = Set(scalars("楼层")), layer = Set(scalars("层")),
      tower = Set(scalars("座")), room = Set(scalars("室"))
    static let building = scalars("楼")[0]  // safe: a word of our own
    static let units = "元 块 毛 万 千 % 斤 公斤 千克 克 吨 米 公里 公分 厘米 毫米 亩 垧 平米 平方 立方 度 瓦 伏 分钟 小时 左右 kg km cm mm ml"
      .split(separator: " ").map { scalars($0) }
    static let about = Set(scalars("多余几")), counted = Set(scalars("多余几个人名户家年月天日次回遍倍只头条棵株台辆件份张页级步瓶袋桶箱岁钱百亿"))
    static let number = Set(scalars("号")), street = Set(scalars("同街路巷里院道村屯")), joins = Set(scalars("号和与及楼#栋") + [Folding.separator])
    static func scalars(_ text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
  }
}
