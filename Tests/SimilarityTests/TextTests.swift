import Testing

@testable import Similarity

@Suite("归一 · making texts comparable")
struct FoldingTests {
  @Test(
    "writes one thing one way",
    arguments: [
      ("３号楼", "3号楼"), ("三号楼", "3号楼"), ("十二号楼", "12号楼"), ("二十一组", "21组"), ("③组", "3组"), ("電梯壞了", "电梯坏了"), ("三成", "30%"),
      ("百分之三十", "30%"), ("百分之百", "100%"), ("百分之30", "30%"), ("WiFi", "wifi"), ("一百零二号", "102号"), ("两栋", "2栋"),
    ])
  func folds(_ pair: (written: String, folded: String)) {
    #expect(Folding.fold(pair.written) == Folding.fold(pair.folded))
  }

  @Test("reads no share of a share, however often it is said", .timeLimit(.minutes(1)))
  func nestedShares() {
    let words = String(repeating: "百分之", count: 200_000)
    #expect(Folding.fold(words) == words.unicodeScalars.map(\.value))
    #expect(Folding.fold(words + "三十") == (words.dropLast(3).unicodeScalars.map(\.value) + [0x33, 0x30, 0x25]))
    let long = String(repeating: "十", count: 200_000) + "一二三四五六"
    #expect(Folding.fold(long).count == long.unicodeScalars.count)
  }

  @Test("leaves numerals that count nothing as words")
  func keepsWords() {
    #expect(Folding.fold("一直三天两头坏") == "一直三天两头坏".unicodeScalars.map(\.value))
  }

  @Test("puts one separator for whatever parts clauses")
  func separates() {
    #expect(Folding.fold("冷，，\n冷！？") == [0x51B7, 0, 0x51B7, 0])
    #expect(Folding.fold("老 人") == Folding.fold("老人"))
  }

  @Test("folding twice changes nothing", arguments: ["三号楼２单元，電梯！", "김치 담그는 活动", "百分之三十五的业主", "①②③", "3-2-501 室"])
  func idempotent(_ text: String) {
    let once = Folding.fold(text)
    let scalars = once.map { $0 == 0 ? "，" : Unicode.Scalar($0).map(Character.init) ?? "?" }
    #expect(Folding.fold(String(scalars)) == once)
  }
}

@Suite("楼栋 · numbers that say where")
struct LocatorTests {
  @Test(
    "reads every way of writing a building",
    arguments: ["3号楼", "三号楼", "3#楼", "３栋", "第三幢", "3＃", "三号楼漏水"])
  func building(_ text: String) {
    #expect(Locator.find(in: Folding.fold(text)).map(\.kind) == [.building])
    #expect(Locator.find(in: Folding.fold(text)).first?.number == 3)
  }

  @Test(
    "reads no address in a span of money, weight or time",
    arguments: [
      "100-200元", "500-800斤", "100-200多块钱", "100-150平方", "2024-2025年", "一个月100-200左右", "300-500kg", "50-120元", "80-100多斤", "100-200人",
    ])
  func span(_ text: String) { #expect(Locator.find(in: Folding.fold(text)).isEmpty) }

  @Test("reads the address beside it", arguments: ["3-501", "3-501天天漏水", "3-501多次反映", "3-501家里", "3-2-501的住户", "3-501，每月100-200元"])
  func besideSpan(_ text: String) { #expect(Locator.find(in: Folding.fold(text)).map(\.kind).last == .room) }

  @Test("reads building, unit and room in a row", arguments: ["3-2-501", "3号楼2单元501室", "三号楼二单元501"])
  func address(_ text: String) {
    let found = Locator.find(in: Folding.fold(text))
    #expect(found.map(\.kind) == [.building, .unit, .room])
    #expect(found.map(\.number) == [3, 2, 501])
  }

  @Test("reads a list of buildings")
  func list() {
    #expect(Set(Locator.find(in: Folding.fold("５、6号楼外墙")).map(\.number)) == [5, 6])
  }

  @Test(
    "reads what a list names once for each time it is named",
    arguments: [("1,2栋3号楼", [1, 2, 3]), ("5、6、7号楼8号楼", [5, 6, 7, 8]), ("1号楼、2号楼和3#", [1, 2, 3]), ("1号楼20000、3号楼", [1, 3])])
  func lists(_ pair: (text: String, numbers: [Int])) {
    #expect(Set(Locator.find(in: Folding.fold(pair.text)).map(\.number)) == Set(pair.numbers))
  }

  @Test(
    "a list of any length takes no more than its length, and no deeper stack",
    arguments: ["7号楼", "7,", "7,7号楼", "7-", "7#", "号", "百分之7", "十百", "7单元7室"])
  func endless(_ piece: String) {
    let count = 50_000
    let folded = Folding.fold(String(repeating: piece, count: count) + "，9号楼")
    let found = Locator.find(in: folded)
    #expect(found.count <= 4 * count + 4 && found.contains { $0.number == 9 })
  }

  @Test("tells groups, floors, lettered blocks and house numbers from buildings")
  func others() {
    #expect(Locator.find(in: Folding.fold("靠山四组")).first?.kind == .group)
    #expect(Locator.find(in: Folding.fold("六楼没水")).first?.kind == .floor)
    #expect(Locator.find(in: Folding.fold("B座")).first?.kind == .building)
    #expect(Locator.find(in: Folding.fold("向阳胡同15号")).first?.kind == .house)
  }

  @Test("takes no place from dates, telephones, sums and bridges", arguments: ["4月10号", "打12345", "两万八千六", "一座桥", "120急救"])
  func nothing(_ text: String) {
    #expect(Locator.find(in: Folding.fold(text)).isEmpty)
  }
}

@Suite("地名 · places given and learned")
struct PlacesTests {
  @Test("learns names from what stands before a place's ending")
  func learns() {
    var places = Places()
    places.learn(from: ["红旗村下雪", "我们红旗村停水", "请红旗村修路", "金水湾小区漏雨", "金水湾3号楼漏雨", "金水湾漏", "全村都停水", "我们小区", "老旧小区改造"])
    #expect(Set(places.names) == ["红旗", "金水湾"])
  }

  @Test("finds a name with and without its ending")
  func finds() {
    let places = Places(names: ["金水湾小区", "红旗村"])
    #expect(places.find(in: Folding.fold("金水湾小区和红旗")).map(\.number) == [0, 1])
  }

  @Test("learns from addresses what stands before the first number, without the areas above, and no building")
  func addresses() {
    var places = Places(names: ["3组"])
    places.learn(fromAddresses: ["河湾镇甲小区3号楼1单元101", "翠湖社区乙小区五栋", "3号楼2单元", "家属楼3号", "东沟村二组", ""])
    #expect(places.names == ["甲小区", "乙小区", "东沟"])
  }

  @Test("learns the same names in any order of texts")
  func order() {
    let texts = ["红旗村下雪", "红旗村停水", "柳河屯修路", "柳河屯没灯", "北山社区吵", "北山社区臭"]
    var one = Places()
    var other = Places()
    one.learn(from: texts)
    other.learn(from: Array(texts.reversed()))
    #expect(one == other)
  }
}

@Suite("词典 · the lexicon")
struct LexiconTests {
  @Test("is read whole")
  func whole() throws {
    for text in [
      Lexicon.objects, Lexicon.objectsPublic, Lexicon.objectsFurther, Lexicon.grievances, Lexicon.grievancesFurther, Lexicon.everyday,
      Lexicon.plain,
    ] { _ = try Lexicon(text) }
    #expect(Lexicon.standard.concepts.count > 300)
  }

  @Test(
    "gathers words of one meaning",
    arguments: [
      ("暖气", "供热"), ("遛狗", "犬只"), ("垃圾桶", "垃圾箱"), ("路灯", "街灯"), ("电瓶车", "电动自行车"), ("下水", "排水管"), ("歇菜", "停运"), ("没得水", "断水"),
      ("冇人管", "无人管理"), ("苞谷", "玉米"), ("红苕", "番薯"), ("茅坑", "旱厕"),
      ("长者饭堂", "老年食堂"), ("份子钱", "礼金"), ("엘리베이터", "电梯"),
    ])
  func synonyms(_ pair: (String, String)) {
    let concepts = [pair.0, pair.1].map { word in Set(Lexicon.standard.hits(in: Folding.fold(word)).flatMap(\.concepts)) }
    #expect(!concepts[0].isDisjoint(with: concepts[1]))
  }

  @Test("lets a longer word hide the single character inside it")
  func hides() throws {
    let lexicon = try Lexicon("[object]\n路: 路 道 道路\n[plain]\n知道 路费")
    #expect(lexicon.hits(in: Folding.fold("知道，路费")).isEmpty)
    #expect(lexicon.hits(in: Folding.fold("道路")).count == 1)
  }

  @Test(
    "finds no word across the borders of those that were written",
    arguments: [("今天台阶又坏了", "天台", "台阶"), ("今天台风刮倒了树", "天台", "台风"), ("门口水泥路裂了", "口水", "路"), ("楼顶天台漏雨", "今天", "天台")])
  func borders(_ text: String, wrong: String, right: String) throws {
    let lexicon = try Lexicon("[object]\n天台: 天台\n台阶: 台阶\n台风: 台风\n口水: 口水\n路: 路\n[plain]\n今天 门口 水泥")
    let folded = Folding.fold(text)
    let words = lexicon.hits(in: folded).map { hit in String(String.UnicodeScalarView(hit.range.compactMap { Unicode.Scalar(folded[$0]) }))
    }
    #expect(words.contains(right) && !words.contains(wrong), "\(words)")
    let grams = Analyser(lexicon: lexicon, places: Places()).terms(of: text).filter { $0.kind == .gram }.map { $0.words(lexicon, Places()) }
    #expect(!grams.contains(wrong), "\(grams)")
  }

  @Test("keeps a word that shares a character with another and has one of its own")
  func overlapping() throws {
    let lexicon = try Lexicon("[object]\n自来水: 自来水\n水管: 水管\n楼顶: 楼顶 楼顶漏雨\n漏雨: 漏雨")
    #expect(Set(lexicon.hits(in: Folding.fold("自来水管裂了")).flatMap(\.concepts)) == [0, 1])
    #expect(Set(lexicon.hits(in: Folding.fold("楼顶漏雨")).flatMap(\.concepts)) == [2, 3])
  }

  @Test("names the line that cannot be read")
  func malformed() {
    #expect(throws: Lexicon.Malformed(line: 1, expected: "a [kind] header first")) { try Lexicon("路: 路") }
    #expect(throws: Lexicon.Malformed(line: 2, expected: "`concept: word word`")) { try Lexicon("[object]\n路 道") }
    #expect(throws: Lexicon.Malformed(line: 1, expected: "a kind: object, grievance, wish, circumstance or plain")) {
      try Lexicon("[thing]")
    }
  }
}
