/// Names of places: estates, villages, streets. Two texts that name different places are seldom about one matter.
///
/// Names are given (a house knows its communities) or learned from texts, by what stands before words such as "village",
/// "estate" or a building's number. A name is matched without its ending too, as people leave it out.
public struct Places: Sendable, Hashable {
  /// Names without their endings; terms refer to them by position.
  public private(set) var names: [String] = []
  private var numbers: [[UInt32]: Int] = [:]
  /// First two characters of every name: most of a text is passed over by them.
  private var firsts: Set<UInt64> = []
  /// The first characters alone, asked before them.
  private var starts = HanTable()
  private var longest = 0

  /// No names.
  public init() {}

  /// The names given: "和平村", "锦绣家园", with or without their endings.
  public init(names: some Sequence<String>) {
    for name in names { insert(Places.stem(of: Folding.fold(name))) }
  }

  /// Adds the names that `texts` themselves show to be places.
  ///
  /// The texts are read twice: once for what stands before a place's ending, once for how often it stands elsewhere.
  public mutating func learn(from texts: some Collection<String>) {
    var survey = Survey()
    for text in texts { survey.read(Folding.fold(text)) }
    var candidates = Places()
    for name in survey.names() { candidates.insert(name) }
    var seen = [Int](repeating: 0, count: candidates.names.count)
    for text in texts {
      for place in candidates.find(in: Folding.fold(text)) { seen[place.number] += 1 }
    }
    for (name, number) in candidates.numbers.sorted(by: { $0.value < $1.value }) where survey.isOftenPlace(name, seen: seen[number]) {
      insert(name)
    }
  }

  /// Adds what stands before the first number of each address, without the areas above: "甲小区" of "河湾镇甲小区3号楼101".
  public mutating func learn(fromAddresses addresses: some Sequence<String>) {
    for address in addresses {
      var name = Folding.fold(address).prefix { ScalarKind.isHan($0) }
      for area in Endings.areas {
        // safe: indices of the name itself
        while let end = name.indices.last(where: { name[$0..<name.endIndex].starts(with: area) }).map({ $0 + area.count }),
          end < name.endIndex
        {
          name = name[end...]  // safe: before its end
        }
      }
      let own = Array(name)
      guard (2...8).contains(own.count), !Endings.common.contains(own), !Endings.all.contains(own) else { continue }
      insert(Places.stem(of: own))
    }
  }

  private mutating func insert(_ name: [UInt32]) {
    // A name with a digit is a building or a group, which has its own terms.
    guard name.count >= 2, numbers[name] == nil, !name.contains(where: ScalarKind.isDigit) else { return }
    numbers[name] = names.count
    names.append(Places.string(name))
    firsts.insert(Places.pair(name, 0))
    starts[name[0]] = 1  // safe: two characters at least
    longest = max(longest, name.count)
  }

  /// Places named in folded text, the longest name at each place.
  func find(in scalars: [UInt32]) -> [(number: Int, range: Range<Int>)] {
    guard longest > 1 else { return [] }
    var found: [(number: Int, range: Range<Int>)] = []
    var start = 0
    while start + 1 < scalars.count {
      if 0x4E00...0x9FFF ~= scalars[start], starts[scalars[start]] == 0 {
        start += 1
        continue
      }
      let limit = firsts.contains(Places.pair(scalars, start)) ? min(longest, scalars.count - start) : 1
      // safe: no longer than what is left of the text
      let length = (2...max(limit, 2)).reversed().first { $0 <= limit && numbers[Array(scalars[start..<start + $0])] != nil }
      // safe: no longer than what is left of the text
      guard let length, let number = numbers[Array(scalars[start..<start + length])] else {
        start += 1
        continue
      }
      found.append((number, start..<Places.end(of: scalars, after: start + length)))
      start += length
    }
    return found
  }

  private static func pair(_ scalars: [UInt32], _ place: Int) -> UInt64 { UInt64(scalars[place]) << 32 | UInt64(scalars[place + 1]) }

  private static func end(of scalars: [UInt32], after place: Int) -> Int {
    for ending in Endings.all where place + ending.count <= scalars.count {
      if scalars[place..<place + ending.count].elementsEqual(ending) { return place + ending.count }  // safe: counted before
    }
    return place
  }

  private static func stem(of name: [UInt32]) -> [UInt32] {
    for ending in Endings.all where name.count > ending.count + 1 && name.suffix(ending.count).elementsEqual(ending) {
      return Array(name.dropLast(ending.count))
    }
    return name
  }

  private static func string(_ scalars: [UInt32]) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }

  /// Counts what stands before the endings, and decides where each name begins.
  private struct Survey {
    private var counts: [[UInt32]: Int] = [:]
    private var edges: [[UInt32]: Int] = [:]

    mutating func read(_ scalars: [UInt32]) {
      for place in scalars.indices {
        guard place > 0, let ending = ending(at: place, scalars) else { continue }
        count(scalars, until: place)
        if ending == Endings.hamlet { count(scalars, until: place + 1) }
      }
    }

    private func ending(at place: Int, _ scalars: [UInt32]) -> [UInt32]? {
      if ScalarKind.isDigit(scalars[place]) {
        guard !ScalarKind.isDigit(scalars[place - 1]) else { return nil }
        let after = scalars[place...].firstIndex { !ScalarKind.isDigit($0) } ?? scalars.count  // safe: a place of the text
        return Endings.numbered.first { matches($0, scalars, at: after) }
      }
      return Endings.all.first { matches($0, scalars, at: place) }
    }

    private func matches(_ word: [UInt32], _ scalars: [UInt32], at place: Int) -> Bool {
      place + word.count <= scalars.count && scalars[place..<place + word.count].elementsEqual(word)  // safe: counted before
    }

    private mutating func count(_ scalars: [UInt32], until end: Int) {
      for length in 1...5 {
        let start = end - length
        guard start >= 0, ScalarKind.isHan(scalars[start]) else { return }
        let name = Array(scalars[start..<end])  // safe: `start` lies before `end`, and not before the text
        counts[name, default: 0] += 1
        if start == 0 || !ScalarKind.isHan(scalars[start - 1]) { edges[name, default: 0] += 1 }
      }
    }

    /// Names seen at least twice, neither too short (one character nearly always stands before) nor too long (what follows
    /// the first character is mostly seen without it).
    func names() -> [[UInt32]] {
      var longer: [[UInt32]: Int] = [:]
      for (name, count) in counts where name.count > 1 {
        longer[Array(name.dropFirst())] = max(longer[Array(name.dropFirst())] ?? 0, count)
      }
      let names = counts.filter { name, count in
        guard (2...4).contains(name.count), count >= 2 else { return false }
        let grows = (longer[name] ?? 0) * 4 >= count * 3 && (edges[name] ?? 0) * 4 <= count
        let rests = (1..<name.count).map { Array(name.dropFirst($0)) }.filter { $0.count > 1 }
        return !grows && rests.allSatisfy { count * 4 >= (counts[$0] ?? 0) * 3 }
      }
      return names.keys.filter(accepts).map(Places.stem).sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func accepts(_ name: [UInt32]) -> Bool {
      guard name.count >= 2, let seen = counts[name], seen >= 2, (edges[name] ?? 0) >= 1 else { return false }
      guard !name.contains(where: Endings.never.contains), !Endings.neverLast.contains(name[name.count - 1]) else { return false }
      return !Endings.common.contains(name)
    }

    /// Whether at least a sixth of what was seen of a word stood before a place's ending.
    func isOftenPlace(_ name: [UInt32], seen: Int) -> Bool { (counts[name] ?? counts[name + Endings.hamlet] ?? 0) * 6 >= seen }
  }

  /// Words that end a place's name, longest first, and characters no name holds.
  private enum Endings {
    static let all = words(
      "住宅小区 家属楼 家属院 棚户区 幼儿园 派出所 卫生院 小区 家园 花园 社区 胡同 花苑 新城 新村 公寓 大厦 街道 大街 小学 中学 市场 广场 公园 家属 "
        + "村 屯 镇 乡 巷 街 路 庄 苑 堡 寨")
    /// Areas that an address begins with.
    static let areas = words("省 市 县 镇 乡 街道 社区 村")
    static let numbered = words("号楼 #楼 栋 幢 组 # 队 社")
    static let hamlet = words("屯")[0]  // safe: a word of our own
    static let common = Set(
      words("家属 家属院 小区 老旧 居民 住宅 全体 整个 行政 自然 附近 边境 新农 城中 生态 步行 农贸 早晚 电梯 顶层 楼上 楼下 出租 隔壁 邻居 对面 前面 后面 换届"))
    // safe: a word of our own
    static let never = Set(words("我们的号进个这那该是在了请住到把被让给您你他她它咱俺都也就跟从往")[0])
    // safe: a word of our own
    static let neverLast = Set(words("小大全本各每外整满邻进出回下上老旧农修铺走过马道公铁水泥柏油一二三四五六七八九十两几多")[0])
    static func words(_ text: String) -> [[UInt32]] { text.split(separator: " ").map { $0.unicodeScalars.map(\.value) } }
  }
}
