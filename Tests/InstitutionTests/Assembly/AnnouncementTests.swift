import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("宣布前的票数 · what would be announced, and of a secret vote no more than came in (3.5h; VC 26, RC 27)")
struct AnnouncementTests {
  /// A sitting of ten residents that is open with seven present, three of them by phone, and the codes of the three.
  private static func opened(_ house: House, secret: Bool) async throws -> (Sitting, [ElectorLine], codes: [String]) {
    _ = try await house.roster(10)
    let matter = try await Scenario(house).report(points: [CallAssemblyTests.notAgreed])
    let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "费用是否按面积分担", isSecret: secret)
    let sitting = try await Sitting.call(call, on: matter, house)
    try await sitting.prepare("2026-11-23")
    let roll = try await sitting.freeze("2026-11-23")
    try await sitting.arrive(roll.prefix(4))
    let codes = try await sitting.arrive(roll[4..<7], byPhone: true)
    try await sitting.open()
    return (sitting, roll, roll[4..<7].compactMap { codes[$0.id] })
  }

  /// Every division of three ballots of which the version would be that of what is announced: what whoever holds it can find out by trying.
  private static func guessed(_ sitting: Sitting, _ house: House) async throws -> [[Int]] {
    let (line, announced) = (try await sitting.line(), try await sitting.announcement())
    let hands = try await house.read { try HandCount.of(sitting.id, vault: $0.vault, $0.tx) }
    var found: [[Int]] = []
    for inFavour in 0...3 {
      for against in 0...(3 - inFavour) {
        let division = [inFavour, against, 3 - inFavour - against, 0]
        let numbers = [announced.tally.electors, announced.tally.present, 3] + division
        if Version(of: [line.version.text, hands.version.text] + numbers.map { String($0) }) == announced.version {
          found.append(division)
        }
      }
    }
    return found
  }

  @Test("ballots that came in by themselves are divided in an open vote, and counted alone in a secret one", arguments: Backend.available)
  func divided(_ backend: Backend) async throws {
    for isSecret in [false, true] {
      try await House.open(on: backend) { house in
        let (sitting, _, codes) = try await Self.opened(house, secret: isSecret)
        let none = try await sitting.announcement()
        #expect(none.ballots == 0 && none.missing == 7 && none.count == Tally.Count(), "there is nothing to hide yet")
        #expect(none.tally.electors == 10 && none.tally.present == 7)
        var versions = [none.version]
        for (code, choice) in zip(codes, [Tally.Choice.inFavour, .against, .inFavour]) {
          try await house.perform(CastBallot(sitting.id, code: code, choice), by: .anonymous)
          versions.append(try await sitting.announcement().version)
        }
        #expect(Set(versions.map(\.text)).count == 4, "whoever closes it saw how many are in")
        let all = try await sitting.announcement()
        #expect(all.ballots == 3 && all.missing == 4 && all.paper == Tally.Count())
        #expect(all.count == (isSecret ? nil : Tally.Count(inFavour: 2, against: 1)))
        #expect(try await Self.guessed(sitting, house) == (isSecret ? [] : [[2, 1, 0, 0]]), "the version tells no more than the page")
        // It is announced as it was shown, and not as it was before.
        let early = CloseAssembly(sitting.matter, sitting.id, from: none.version)
        #expect(try await house.refusal(of: early, by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
        try await house.perform(CloseAssembly(sitting.matter, sitting.id, from: all.version), by: House.chair)
        #expect(try await sitting.line().result?.count == Tally.Count(inFavour: 2, against: 1))
      }
    }
  }

  @Test("of a secret vote those on paper are seen, as people counted them; what came by phone is not", arguments: Backend.available)
  func paper(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (sitting, roll, codes) = try await Self.opened(house, secret: true)
      let counted = Tally.Count(inFavour: 3, against: 1)
      try await house.perform(
        CountBallots(sitting.matter, sitting.id, paperVoters: roll.prefix(4).map(\.id), paper: counted), by: House.clerk)
      let onPaper = try await sitting.announcement()
      #expect(onPaper.count == counted && onPaper.paper == counted && onPaper.ballots == 4)
      try await house.perform(CastBallot(sitting.id, code: try #require(codes.first), .against), by: .anonymous)
      let both = try await sitting.announcement()
      #expect(both.count == nil && both.paper == counted && both.ballots == 5 && both.missing == 2)
    }
  }
}
