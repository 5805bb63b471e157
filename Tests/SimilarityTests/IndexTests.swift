import Testing

@testable import Similarity

@Suite("相似 · finding twins")
struct IndexTests {
  static let texts = [
    ("a", "红旗村东头路灯全瞎了，下晚黑咕隆咚的。"), ("b", "红旗村路灯损坏，夜间出行不便，请维修。"), ("c", "金水湾3号楼电梯又停了，爬十楼。"),
    ("d", "金水湾三栋的升降梯老是出故障，困过人。"), ("e", "金水湾5号楼电梯又停了，爬十楼。"), ("f", "柳河屯牛粪堆在道边，臭。"),
    ("g", "金水湾3号楼暖气不热，屋里才十五度。"), ("h", "柳河屯没有路灯，想安几盏。"),
  ]
  static let places = Places(names: ["红旗村", "金水湾小区", "柳河屯"])

  static func index() -> SimilarityIndex {
    var index = SimilarityIndex(places: places)
    for (id, text) in texts { index.add(text, id: id) }
    return index
  }

  @Test("finds the same grievance in other words first", arguments: [("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")])
  func otherWords(_ pair: (String, String)) {
    #expect(Self.index().query(like: pair.0).first?.id == pair.1)
  }

  @Test("puts another building's same words behind the same building's other words")
  func buildings() throws {
    let found = Self.index().query("金水湾3号楼电梯坏了", limit: 8).map(\.id)
    let right = try #require(found.firstIndex(of: "d"))
    let wrong = try #require(found.firstIndex(of: "e"))
    #expect(right < wrong)
  }

  @Test("gives the words that tie, the strongest first")
  func reasons() throws {
    let match = try #require(Self.index().query(like: "a").first)
    #expect(match.why.contains { $0.kind == .object && $0.word == "路灯" })
    #expect(match.why.map(\.strength) == match.why.map(\.strength).sorted(by: >))
  }

  /// `shared/cases/similar/tiantai.csv`: all four were one group, tied by words that nobody wrote.
  @Test("groups by words that were written, and says them as they stand in the texts")
  func written() throws {
    let texts = ["今天台阶又坏了，走路绊脚", "楼顶天台漏雨", "门口台阶破了，老人绊倒", "今天台风刮倒了树"]
    var index = SimilarityIndex()
    for (place, text) in texts.enumerated() { index.add(text, id: String(place)) }
    let groups = index.groups()
    #expect(groups.map(\.ids) == [["0", "2"]])
    let why = index.wording.ties(try #require(groups.first).why, of: [texts[0], texts[2]])
    #expect(why.first?.word == "台阶" && Set(why.map(\.word)).count == why.count)
    for word in why.flatMap({ $0.word.split(separator: "／") }) {
      #expect(texts[0].contains(word) || texts[2].contains(word), "\(word)")
    }
  }

  @Test("says both words where two texts say one thing differently")
  func bothWords() throws {
    let index = Self.index()
    let match = try #require(index.query(like: "c").first { $0.id == "d" })
    let words = index.wording.ties(match.why, of: Self.texts.filter { ["c", "d"].contains($0.0) }.map(\.1)).map(\.word)
    #expect(words.contains("电梯／升降梯"), "\(words)")
  }

  @Test("a text is its own surest twin")
  func itself() throws {
    for (id, text) in Self.texts {
      let match = try #require(Self.index().query(text, limit: 1).first)
      #expect(match.id == id && match.score > 0.9)
    }
  }

  @Test("asks within a community, township or county only")
  func areas() throws {
    var index = SimilarityIndex()
    for code in ["222401104201", "222401104202", "222401105201", "222402104201"] {
      index.add("路灯不亮", id: code, area: try #require(Area(code)))
    }
    func found(_ code: String) throws -> Int { index.query("路灯坏了", within: try #require(Area(code)), limit: 9).count }
    #expect(try found("222401104201") == 1)
    #expect(try found("222401104") == 2)
    #expect(try found("222401") == 3)
    #expect(try found("") == 4)
    #expect(try found("33") == 0)
  }

  @Test("refuses what is no area code", arguments: ["22240110420１", "a", "2224011042011", "-1"])
  func noArea(_ code: String) { #expect(Area(code) == nil) }

  @Test("does not find a removed text, and answers as if it had never been there")
  func removal() {
    var index = Self.index()
    for number in 0..<200 { index.add("临时\(number)号意见：路灯不亮，电梯坏了，垃圾没人收", id: "x\(number)") }
    let removed = (0..<200).map { index.remove("x\($0)") }
    let again = index.remove("x0")
    #expect(removed.allSatisfy { $0 } && !again)
    #expect(index.count == Self.texts.count)
    for (_, text) in Self.texts { #expect(index.query(text, limit: 8) == Self.index().query(text, limit: 8)) }
  }

  @Test("an id added again stands for the new text")
  func replacement() {
    var index = Self.index()
    index.add("红旗村路灯坏了", id: "f")
    #expect(index.count == Self.texts.count)
    #expect(index.query("柳河屯牛粪", limit: 8).first { $0.id == "f" }?.why.contains { $0.word == "柳河" } != true)
  }

  @Test("scores a pair alike from either side")
  func symmetric() {
    let index = Self.index()
    for (one, _) in Self.texts {
      for match in index.query(like: one, limit: 9) {
        #expect(index.query(like: match.id, limit: 9).first { $0.id == one }?.score == match.score)
      }
    }
  }

  @Test(
    "keeps scores between 0 and 1, and bears any text",
    arguments: ["", "。", "🙂🙂", "3", "路", String(repeating: "暖气不热，", count: 1_400), "\u{0}\u{FFFD}"])
  func odd(_ text: String) {
    var index = Self.index()
    index.add(text, id: "odd")
    for match in index.query(text, limit: 20) + index.query(like: "odd", limit: 20) { #expect((0...1).contains(match.score)) }
    #expect(index.query(text, limit: 0).isEmpty && index.query(text, limit: -1).isEmpty)
  }

  @Test("finds twins in a ledger of three entries, all of one matter")
  func small() {
    var index = SimilarityIndex()
    let texts = ["3号楼2单元楼道灯坏了半个月没人修", "三号楼二单元的楼道照明不亮，老人不敢下楼", "3号楼2单元楼道的灯又坏了"]
    for (number, text) in texts.enumerated() { index.add(text, id: String(number)) }
    let found = index.query("3号楼2单元楼道灯不亮").filter { $0.score >= SimilarityIndex.likely }
    #expect(Set(found.map(\.id)) == ["0", "1", "2"])
  }

  @Test("finds twins by shortlist as it does by comparing all")
  func shortlist() throws {
    var index = SimilarityIndex(places: Self.places)
    for (id, text) in Self.texts { index.add(text, id: id) }
    for number in 0..<2_000 { index.add("第\(number)件：村里第\(number % 50)组的井水发黄，请化验。", id: "n\(number)") }
    #expect(index.count > SimilarityIndex.exhaustive)
    for (one, other) in [("a", "b"), ("c", "d")] { #expect(index.query(like: one, limit: 3).contains { $0.id == other }) }
  }

  @Test("a long text is asked about by its weightiest words, and still finds the same twins")
  func longQuery() throws {
    var index = SimilarityIndex(places: Self.places)
    for (id, text) in Self.texts { index.add(text, id: id) }
    for number in 0..<400 { index.add("第\(number)件：\(Self.rare(number))", id: "n\(number)") }
    let long = (0..<400).map { Self.rare($0) }.joined() + Self.texts[3].1
    index.add(long, id: "long")
    #expect(index.query(long, limit: 1).first?.id == "long")
    #expect(index.query(like: "long", limit: 3).count == 3)
    let terms = index.analyser.terms(of: long)
    var probe = Probe(terms, nil, index.table, Traits(.standard), total: index.count)
    let marks = probe.marks
    #expect(probe.numbers.count > SimilarityIndex.attention)
    probe.shorten(to: SimilarityIndex.attention, index.table, Traits(.standard))
    #expect(probe.numbers.count <= SimilarityIndex.attention + 8 && probe.marks == marks && probe.isShortened)
    #expect(probe.numbers == probe.numbers.sorted())
    // A short text keeps every term.
    var short = Probe(index.analyser.terms(of: Self.texts[0].1), nil, index.table, Traits(.standard), total: index.count)
    let numbers = short.numbers
    short.shorten(to: SimilarityIndex.attention, index.table, Traits(.standard))
    #expect(short.numbers == numbers && !short.isShortened)
  }

  private static func rare(_ number: Int) -> String {
    String(String.UnicodeScalarView([0x6C00 + number * 2, 0x7B00 + number * 3, 0x5A00 + number].compactMap { Unicode.Scalar(UInt32($0)) }))
  }

  @Test("adds what a model says of meaning, and asks none")
  func meaning() throws {
    var index = Self.index()
    let near = try #require(Meaning([1, 0.1, 0])), far = try #require(Meaning([0, 0, 1]))
    index.add("东头黑得伸手不见五指", id: "m1", meaning: near)
    index.add("东头黑得伸手不见五指", id: "m2", meaning: far)
    let scores = Dictionary(uniqueKeysWithValues: index.query("东头黑", limit: 20, meaning: near).map { ($0.id, $0.score) })
    #expect(try #require(scores["m1"]) > #require(scores["m2"]))
    #expect(Meaning([]) == nil && Meaning([0, 0]) == nil && Meaning([.nan]) == nil)
    #expect(near.cosine(try #require(Meaning([1]))) == nil)
  }
}

@Suite("分组 · groups")
struct GroupTests {
  @Test("joins twins and leaves the rest alone")
  func joins() {
    let groups = IndexTests.index().groups()
    #expect(groups.contains { Set($0.ids).isSuperset(of: ["c", "d"]) && !$0.ids.contains("e") })
    #expect(groups.contains { $0.ids == ["a", "b"] })
    #expect(Set(groups.flatMap(\.ids)).count == groups.flatMap(\.ids).count)
  }

  @Test("answers the same however often it is asked")
  func deterministic() {
    let index = IndexTests.index()
    let first = index.groups()
    for _ in 0..<5 { #expect(index.groups() == first && IndexTests.index().pairs() == index.pairs()) }
  }

  @Test("average linkage joins by the mean of all pairs")
  func linkage() {
    var clusters = Clusters([(1, 2, 0.9), (2, 3, 0.8), (1, 3, 0.1), (4, 5, 0.3), (3, 4, 0.2)])
    let joined = clusters.join(0.4).sorted { $0.members[0] < $1.members[0] }
    #expect(joined.map(\.members) == [[1, 2, 3]])
    #expect(abs(joined[0].score - 0.6) < 1e-12)
  }

  @Test("own logarithm and exponential are the usual ones")
  func arithmetic() {
    for value in [1e-9, 0.3, 0.99, 1, 1.4142, 1.5, 2, 10, 12_345.678, 1e12] {
      #expect(abs(exponential(naturalLog(value)) / value - 1) < 1e-9)
    }
    #expect(abs(naturalLog(2) - 0.6931471805599453) < 1e-12)
    #expect(exponential(0) == 1 && exponential(-1000) == 0)
  }
}
