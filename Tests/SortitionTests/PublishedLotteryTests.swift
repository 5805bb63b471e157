import Sortition
import Testing

@Suite("公布与抽取 · the published list and the draw in public")
struct PublishedLotteryTests {
  private func published(_ count: Int = 1_000, seed: UInt64 = 7) throws -> (Lottery, PublishedLottery) {
    let lottery = try Lottery(madeUp(3, people: 90, size: 12))
    return (lottery, try PublishedLottery(lottery, panels: count, seed: seed))
  }

  @Test("gives people who are alike equal numbers of panels, give or take one, with and without households", arguments: [nil, 50])
  func shares(households: Int?) throws {
    let pool = try madeUp(21, people: 90, size: 12, households: households)
    let lottery = try Lottery(pool)
    let appearances = try PublishedLottery(lottery, panels: 1_000, seed: 1).appearances
    #expect(appearances.values.reduce(0, +) == 12_000)
    for (person, probability) in zip(pool.people, lottery.probabilities) {
      #expect(abs(Double(appearances[person.id, default: 0]) - probability * 1_000) < 4)
    }
    guard households == nil else { return }
    for group in Dictionary(grouping: pool.people, by: \.values).values {
      let counts = group.map { appearances[$0.id, default: 0] }
      #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
    }
  }

  @Test("reads its own file back, byte for byte, also with awkward ids")
  func roundTrip() throws {
    let people = ["a,b", "c\"d", "戊", "e f"].map { Person(id: $0, values: []) }
    let lottery = try Lottery(Pool(features: [], people: people, size: 2))
    let published = try PublishedLottery(lottery, panels: 10, seed: 1, facts: [.init("place", "Hall, north")])
    #expect(try PublishedLottery(published.bytes, file: "l.txt") == published)
  }

  @Test("knows a file that was changed")
  func tampered() throws {
    let (_, published) = try published(50)
    var bytes = published.bytes
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "p")))
    bytes[place] = UInt8(ascii: "q")
    #expect((try? PublishedLottery(bytes, file: "l"))?.commitment != published.commitment)
    #expect(throws: BadInput.self) { try PublishedLottery(published.bytes.dropLast(20), file: "l") }
    #expect(throws: BadInput.self) { try PublishedLottery(published.bytes + bytes, file: "l") }
  }

  @Test("has the fingerprint that sha256sum prints")
  func fingerprint() {
    #expect(Fingerprint.of(bytes("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("is drawn by a number, by dice or by a public figure")
  func draw() throws {
    let (_, list) = try published()
    #expect(try Draw.number(1_000).panel(of: list) == 1_000)
    #expect(throws: BadInput.self) { try Draw.number(0).panel(of: list) }
    #expect(throws: BadInput.self) { try Draw.number(1_001).panel(of: list) }
    #expect(try Draw.dice([10, 4, 7], sides: 10).panel(of: list) == 47)
    #expect(try Draw.dice([10, 10, 10], sides: 10).panel(of: list) == 1_000)
    #expect(throws: BadInput.self) { try Draw.dice([3, 3], sides: 10).panel(of: list) }
    #expect(throws: BadInput.self) { try Draw.dice([10, 4, 7, 1], sides: 10).panel(of: list) }
    #expect(throws: BadInput.self) { try Draw.dice([5, 5, 5, 5], sides: 6).panel(of: list) }
    // Without an announced number of digits a figure could be read in several ways.
    #expect(throws: BadInput.self) { try Draw.figure("071123").panel(of: list) }
  }

  @Test("a figure has one reading: its digits, as many as the list announces")
  func figure() throws {
    let list = try PublishedLottery(Lottery(madeUp(3, people: 90, size: 12)), seed: 7, rule: .figure(digits: 6))
    let panel = try Draw.figure("071123").panel(of: list)
    #expect((1...1_000).contains(panel))
    for figure in ["071123", "000000", "999999"] {
      let digits = Fingerprint.of(bytes("\(list.commitment)\n\(figure)")).prefix(15)
      let remainder = try #require(Int(digits, radix: 16)) % 1_000
      #expect(try Draw.figure(figure).panel(of: list) == (remainder == 0 ? 1_000 : remainder), "as the article says, by hand")
    }
    for same in ["07 11 23", "07,11,23", "  0711  23 ", "0 7 1 1 2 3"] {
      #expect(try Draw.figure(same).panel(of: list) == panel && Draw.figure(same).written == "071123", "\(same)")
    }
    for wrong in [
      "", "7,11,23", "7 11 23", "0711231", "2026-12-01: 07 11 23", "07-11-23", "０71123", "七 11 23", "07\u{3000}11 23", "07\n1123",
    ] {
      #expect(throws: BadInput.self, "\(wrong)") { try Draw.figure(wrong).panel(of: list) }
    }
  }

  @Test("dice are read from ASCII digits only; the ten-sided nought may be written 0 or 10")
  func typed() throws {
    #expect(try Draw.thrown("0 4 7", sides: 10) == .dice([10, 4, 7], sides: 10))
    #expect(try Draw.thrown(" 10,4  7", sides: 10) == .dice([10, 4, 7], sides: 10))
    #expect(try Draw.thrown("10 4 7", sides: 10).written == "0 4 7")
    for (wrong, sides) in [
      ("", 10), ("11", 10), ("04", 10), ("-1", 10), ("四", 10), ("④", 10), ("４", 10), ("1 二 3", 10), ("1.5", 10), ("0", 6), ("7", 6),
      ("1", 1),
    ] {
      #expect(throws: BadInput.self, "\(wrong)") { try Draw.thrown(wrong, sides: sides) }
    }
  }

  @Test("states how it is drawn, and is drawn in no other way", arguments: [DrawRule.dice(sides: 10), .number, .figure(digits: 14)])
  func rules(rule: DrawRule) throws {
    let list = try PublishedLottery(Lottery(madeUp(3, people: 90, size: 12)), seed: 7, rule: rule)
    let read = try PublishedLottery(list.bytes, file: "l.txt")
    #expect(read == list && read.rule == rule)
    let head = try #require(PublishedLottery.head(of: list.bytes))
    #expect(head.panels == 1_000 && head.rule == rule)
    let draws: [(Draw, DrawRule)] = [
      (.dice([10, 4, 7], sides: 10), .dice(sides: 10)), (.number(47), .number), (.figure("01020304050607"), .figure(digits: 14)),
      (.dice([1, 1, 1, 1], sides: 6), .dice(sides: 6)),
    ]
    for (draw, way) in draws { #expect(((try? draw.panel(of: list)) != nil) == (way == rule), "\(draw)") }
  }

  @Test("refuses a figure too short to be fair, and a file with a rule that nobody knows")
  func unknownRule() throws {
    let lottery = try Lottery(madeUp(3, people: 90, size: 12))
    #expect(throws: BadInput.self) { try PublishedLottery(lottery, seed: 7, rule: .figure(digits: 3)) }
    #expect(throws: BadInput.self) { try PublishedLottery(lottery, seed: 7, rule: .dice(sides: 1)) }
    let text = String(decoding: try PublishedLottery(lottery, seed: 7, rule: .dice(sides: 10)).bytes, as: UTF8.self)
    let forged = text.replacing("draw: 3 dice with 10 sides", with: "draw: 2 dice with 10 sides")
    #expect(forged != text)
    #expect(throws: BadInput.self) { try PublishedLottery(bytes(forged), file: "l") }
    #expect(PublishedLottery.head(of: bytes("id,sex\n1,male\n")) == nil)
  }

  @Test("a head may state any number of panels: what no list can have is none, and its rule is read without counting beyond numbers")
  func anyNumber() {
    func head(_ panels: String, _ draw: String) -> (panels: Int, rule: DrawRule?)? {
      PublishedLottery.head(of: bytes("yishi lottery 1\npanels: \(panels)\ndraw: \(draw)\n"))
    }
    #expect(head("1000", "a figure of 14 digits")?.rule == .figure(digits: 14))
    #expect(head("1000000", "6 dice with 10 sides")?.rule == .dice(sides: 10))
    for panels in ["9223372036854775807", "1000001", "0", "-1", "9223372036854775808", "", "1e6"] {
      for draw in ["a figure of 14 digits", "3 dice with 10 sides", "63 dice with 2 sides"] {
        #expect(head(panels, draw) == nil, "\(panels)")
      }
    }
    for draw in ["3 dice with 9223372036854775807 sides", "a figure of 9223372036854775807 digits", "0 dice with 0 sides", "-1", ""] {
      #expect(head("1000", draw)?.panels == 1_000 && head("1000", draw)?.rule == nil, "\(draw)")
    }
    for panels in [Int.max, Int.max - 1, 1 << 62, 1, 0, -1, Int.min] {
      for sides in [2, 10, 1_000, Int.max, 0, Int.min] {
        #expect(DrawRule.dice(for: panels, sides: sides) >= 1 && DrawRule.reach(for: panels, sides: sides) >= min(panels, 2))
      }
      #expect((4...22).contains(DrawRule.fewestDigits(for: panels)))
    }
    #expect(DrawRule.fewestDigits(for: 1_000) == 6 && DrawRule.dice(for: 1_000, sides: 10) == 3)
  }

  @Test("people who are not in the pool make no panel of it")
  func strangers() throws {
    let pool = try Pool(features: [], people: ["a", "b", "c"].map { Person(id: $0, values: []) }, size: 2)
    #expect(pool.isPanel([0, 2]) && pool.isPanel([1], leaving: 1))
    for members in [[0, 3], [-1, 0], [0, .max], [.min, 1], [0, 0], []] { #expect(!pool.isPanel(members), "\(members)") }
    for empty in [-1, Int.max, Int.min, 3] { #expect(!pool.isPanel([0], leaving: empty)) }
    #expect(pool.standIns(for: [7, 0], in: [0, 1], from: [9, -4, 2]).panel == [2, 1])
  }

  @Test("becomes longer until everyone who can be drawn stands on it, and says what the least chance is (3.3b)")
  func everyone() throws {
    let people = (0..<3_000).map { Person(id: "p\($0)", values: [$0 < 10 ? 1 : 0]) }
    let features = [Feature("f", [Quota("may", minimum: 0, maximum: 2), Quota("may not", minimum: 0, maximum: 0)])]
    let lottery = try Lottery(Pool(features: features, people: people, size: 2))
    let list = try PublishedLottery(lottery, panels: 1_000, seed: 1, rule: .dice(sides: 10))
    #expect(list.panels.count == 2_000 && list.facts.contains(.init("draw", "4 dice with 10 sides")))
    #expect(list.appearances.count == 2_990)
    #expect(try PublishedLottery.length(of: lottery, atLeast: 1_000) == 2_000)
    // Those whom the quotas leave no chance do not make the least chance of the others 0.
    #expect(Report.text(lottery, list).contains("from 1 to 2 of 2000 panels"))
    #expect(Report.json(lottery, list).contains("\"fewestPanels\": 1,"))
    #expect(throws: BadInput.self) { try PublishedLottery(lottery, panels: 1_000_001, seed: 1) }
  }

  @Test("reads a list of panels of a thousand members back")
  func wide() throws {
    let people = (0..<1_200).map { Person(id: "p\($0)", values: []) }
    let list = try PublishedLottery(Lottery(Pool(features: [], people: people, size: 1_000)), panels: 5, seed: 1)
    #expect(try PublishedLottery(list.bytes, file: "l.txt") == list)
  }

  @Test("draws every panel equally often over all throws of the dice that count")
  func dice() throws {
    let (_, list) = try published(50)
    var drawn = [Int](repeating: 0, count: 51)
    for throwing in 0..<216 {
      let faces = [throwing / 36 + 1, throwing / 6 % 6 + 1, throwing % 6 + 1]
      if let panel = try? Draw.dice(faces, sides: 6).panel(of: list) { drawn[panel] += 1 }
    }
    #expect(Set(drawn.dropFirst()) == [4])
  }

  @Test("can hide ids behind aliases that the secret explains")
  func aliases() throws {
    let lottery = try Lottery(madeUp(3, people: 30, size: 5))
    let published = try PublishedLottery(lottery, panels: 20, seed: 1, alias: { Fingerprint.alias(of: $0, secret: "s") })
    #expect(!published.panels.joined().contains("p1"))
    #expect(published.appearances[Fingerprint.alias(of: "p1", secret: "s")] ?? 0 > 0)
    #expect(throws: BadInput.self) { try PublishedLottery(lottery, panels: 20, seed: 1, alias: { _ in "same" }) }
  }

  @Test("names reserves in an order fixed beforehand; stand-ins keep quotas and households")
  func reserves() throws {
    let pool = try madeUp(8, people: 80, size: 10, households: 50)
    let published = try PublishedLottery(Lottery(pool), panels: 100, seed: 5)
    let panel = places(published.panels[99], in: pool)
    let reserves = published.reserves(of: 100, count: 30)
    #expect(reserves.count == 30 && Set(reserves).isDisjoint(with: published.panels[99]))
    let declined = [panel[0], panel[4], panel[9]]
    let answer = pool.standIns(for: declined, in: panel, from: places(reserves, in: pool))
    #expect(answer.seats.map(\.declined) == declined)
    #expect(answer.seats.allSatisfy { $0.standIn != nil })
    #expect(pool.isPanel(answer.panel))
  }

  @Test("leaves a seat empty when no reserve fits, and fills the next one all the same (3.3b)")
  func vacancy() throws {
    let sexes = [0, 0, 1, 1, 1]
    let people = sexes.enumerated().map { Person(id: "\($0)", values: [$1]) }
    let feature = Feature("sex", [Quota("f", minimum: 2, maximum: 2), Quota("m", minimum: 2, maximum: 2)])
    let pool = try Pool(features: [feature], people: people, size: 4)
    // Both at once, and one after the other with what the first answer left.
    let both = pool.standIns(for: [0, 2], in: [0, 1, 2, 3], from: [4])
    #expect(both.seats.map(\.standIn) == [nil, 4] && Set(both.panel) == [1, 3, 4])
    let first = pool.standIns(for: [0], in: [0, 1, 2, 3], from: [4])
    #expect(first.seats.map(\.standIn) == [nil] && Set(first.panel) == [1, 2, 3])
    let second = pool.standIns(for: [2], in: first.panel, from: [4])
    #expect(second.seats.map(\.standIn) == [4] && Set(second.panel) == [1, 3, 4])
    // A third man in the place of the second woman would exceed the quota of men.
    #expect(pool.standIns(for: [1], in: first.panel, from: [4]).seats.map(\.standIn) == [nil])
    #expect(pool.isPanel([1, 2, 3], leaving: 1) && !pool.isPanel([1, 2, 3]) && !pool.isPanel([2, 3, 4], leaving: 1))
    #expect(!pool.isPanel([2, 3], leaving: 1) && pool.isPanel([2, 3], leaving: 2))
  }
}
