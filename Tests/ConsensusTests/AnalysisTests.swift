import Digest
import Testing

@testable import Consensus

@Suite("求同存异 · the analysis")
struct AnalysisTests {
  @Test("finds planted groups, what they share and what parts them", arguments: 1...6)
  func planted(seed: UInt64) {
    let planted = Planted(sizes: [70, 50, 30], seed: seed)
    let findings = Analysis().findings(for: planted.matrix)
    #expect(findings.groups.count == 3)
    #expect(planted.agreement(with: findings) > 0.9)
    #expect([.fair, .strong].contains(findings.quality.strength))
    let common = Set(findings.common.prefix(6).map { findings.statements[$0.statement].statement.id })
    #expect(common.intersection(planted.commonStatements).count >= 4)
    #expect(findings.common.prefix(4).allSatisfy { $0.vote == .agree && $0.shares.allSatisfy { $0 > 0.5 } })
    #expect(!findings.divisive.isEmpty)
    for division in findings.divisive {
      #expect(!planted.commonStatements.contains(findings.statements[division.statement].statement.id))
    }
    #expect(findings.groups.allSatisfy { !$0.typical.isEmpty })
  }

  @Test("goes by any numbers it is given, be they beyond all sense", arguments: [Int.max, Int.min, -1, 0])
  func anyOptions(number: Int) {
    let planted = Planted(sizes: [12, 9], seed: 3)
    for change in [
      { $0.minimumVotes = number }, { $0.smallestGroup = number }, { $0.mostGroups = number }, { $0.listLength = number },
      { $0.exactVotes = number }, { $0.falseDiscoveryRate = Double(number) }, { $0.significance = .nan }, { $0.tolerance = -.infinity },
      { $0.seed = UInt64(bitPattern: Int64(number)) },
    ] as [(inout Options) -> Void] {
      var options = Options()
      options.resamples = 1
      change(&options)
      for matrix in [planted.matrix, VoteMatrix()] {
        let findings = Analysis(options).findings(for: matrix)
        #expect(findings.participants.count == matrix.participants.count && !findings.text.isEmpty && !findings.json.isEmpty)
      }
    }
  }

  /// Six statements that twenty people agree on, and one more that came late (`shared/cases/consensus/allsame.csv`, `c-missing.csv`).
  @Test("a statement that nobody has seen, or few, takes nothing away from what all say", arguments: 0...9)
  func late(voters: Int) {
    var builder = VoteMatrix.Builder()
    for person in 0..<20 {
      for statement in 0..<6 { builder.add(.agree, by: "\(person)", on: "\(statement)") }
      if person < voters { builder.add(.disagree, by: "\(person)", on: "6") }
    }
    let statements = (0..<7).map { Statement(id: "\($0)") }
    let findings = Analysis().findings(for: builder.matrix(), statements: statements)
    #expect(findings.participants.count { $0.group != nil } == 20)
    let shared = findings.shared.map { findings.statements[$0.statement].statement.id }
    #expect(Set(shared).isSuperset(of: (0..<6).map { "\($0)" }) && findings.statements.count == 7)
    let agreed = findings.statements.prefix(6).allSatisfy { $0.everyone.agree == 20 }
    #expect(agreed)
  }

  @Test("of many statements seven votes count somebody, of few those that half of the people saw")
  func votesNeeded() {
    let options = Options()
    #expect(Grouping.votesNeeded(seen: [20, 20, 20, 20, 20, 20], options) == 6)
    #expect(Grouping.votesNeeded(seen: [20, 20, 20, 20, 20, 20, 9], options) == 6)
    #expect(Grouping.votesNeeded(seen: [20, 20, 20, 20, 20, 20, 10], options) == 7)
    #expect(Grouping.votesNeeded(seen: [20] + [Int](repeating: 1, count: 13), options) == 7)
    #expect(Grouping.votesNeeded(seen: [], options) == 1 && Grouping.votesNeeded(seen: [0, 0], options) == 1)
  }

  @Test("keeps a small group that stands apart, and its no is no common ground")
  func smallGroup() {
    let planted = Planted(sizes: [150, 10], common: 3, seed: 5)
    let findings = Analysis().findings(for: planted.matrix)
    #expect(findings.groups.count == 2)
    #expect(planted.agreement(with: findings) > 0.9)
    for common in findings.common {
      #expect(findings.statements[common.statement].groups[1].share(of: common.vote) > 0.5)
    }
  }

  @Test("calls a grouping of people without groups weak", arguments: 1...5)
  func noGroups(seed: UInt64) {
    let findings = Analysis().findings(for: Planted(sizes: [200], seed: seed).matrix)
    #expect([.weak, .single].contains(findings.quality.strength))
    let noise = Analysis().findings(for: Planted(sizes: [100], strength: 0, seed: seed + 100).matrix)
    #expect([.weak, .single].contains(noise.quality.strength))
  }

  @Test("does not let a cluster of chance decide what most people say: where the grouping is weak, everybody is one group")
  func majority() throws {
    let matrix = Planted.matrix(Planted.noise(seed: 23))
    let findings = Analysis().findings(for: matrix)
    #expect(findings.quality.strength == .weak && !findings.isGrouped)
    let first = try #require(findings.statements.first)
    #expect(first.everyone.agree == 18 && first.everyone.disagree == 6)
    #expect(first.groups.contains { $0.share(of: .agree) < 0.5 })
    // Every group has to say so, and one of six people says no: by that rule nothing would be told.
    #expect(findings.common.isEmpty)
    #expect(findings.majority.map(\.statement) == [0] && findings.shared == findings.majority)
    var options = Options()
    options.mostGroups = 1
    #expect(findings.majority == Analysis(options).findings(for: matrix).common)
    #expect(findings.text.contains("Most people say:\n  yes: statement 1 [73 %]"))
    #expect(findings.json.contains(#""majority":[{"statement":"1""#))

    let held = Analysis().findings(for: Planted(sizes: [70, 50, 30]).matrix)
    #expect(held.isGrouped && held.majority.isEmpty && held.shared == held.common && !held.json.contains("majority"))
  }

  @Test("takes no resamples, or enough: with few, even a grouping that holds would be called weak")
  func resamples() {
    for fit in [0, Options.fewestResamples, 20] { #expect(Options.admits(resamples: fit)) }
    for unfit in [-1, 1, 8, 18] { #expect(!Options.admits(resamples: unfit)) }
    let matrix = Planted(sizes: [70, 50, 30]).matrix
    func strength(_ resamples: Int) -> Quality.Strength {
      var options = Options()
      options.resamples = resamples
      return Analysis(options).findings(for: matrix).quality.strength
    }
    #expect(strength(8) == .weak)
    #expect([.fair, .strong].contains(strength(Options.fewestResamples)))
    #expect(strength(0) == .unmeasured)
  }

  @Test("places people who voted too little, but does not count them")
  func fewVotes() throws {
    let planted = Planted(sizes: [40, 40])
    let extra = planted.votes + (0..<6).map { ("900", "s\($0 + 10)", Vote.agree) }
    let findings = Analysis().findings(for: Planted.matrix(extra))
    let newcomer = try #require(findings.participants.first { $0.id == "900" })
    #expect(newcomer.group == nil && newcomer.nearest != nil && newcomer.votes == 6)
    #expect(newcomer.point != Findings.Point(.zero))
    #expect(findings.groups.reduce(0) { $0 + $1.size } == 80)
    let before = Analysis().findings(for: planted.matrix)
    let statement = try #require(findings.statements.first { $0.statement.id == "s10" })
    let earlier = try #require(before.statements.first { $0.statement.id == "s10" })
    #expect(statement.everyone.agree == earlier.everyone.agree + 1)
    #expect(statement.groups.reduce(0) { $0 + $1.seen } == earlier.groups.reduce(0) { $0 + $1.seen })
  }

  @Test("does not depend on the order of the votes")
  func order() {
    let planted = Planted(sizes: [30, 25, 8])
    var chance = SeededChance(seed: 11)
    let expected = Analysis().findings(for: planted.matrix)
    for _ in 0..<5 { #expect(Analysis().findings(for: Planted.matrix(chance.shuffled(planted.votes))) == expected) }
  }

  @Test("finds the same groups, and the opposite common ground, when every vote is turned round")
  func opposite() {
    let planted = Planted(sizes: [40, 30])
    let findings = Analysis().findings(for: planted.matrix)
    let turned = planted.votes.map { ($0.participant, $0.statement, Vote(rawValue: -$0.vote.rawValue) ?? .pass) }
    let mirrored = Analysis().findings(for: Planted.matrix(turned))
    #expect(mirrored.participants.map(\.group) == findings.participants.map(\.group))
    #expect(mirrored.common.map(\.statement) == findings.common.map(\.statement))
    #expect(zip(mirrored.common, findings.common).allSatisfy { $0.vote != $1.vote })
    #expect(mirrored.quality.strength == findings.quality.strength)
  }

  @Test("another seed draws other samples; the same seed prints the same bytes")
  func seeds() {
    let planted = Planted(sizes: [30, 25, 8])
    var options = Options()
    #expect(Analysis(options).findings(for: planted.matrix).json == Analysis(options).findings(for: planted.matrix).json)
    let before = Analysis(options).findings(for: planted.matrix).quality
    options.seed = 2
    #expect(Analysis(options).findings(for: planted.matrix).quality != before)
  }

  @Test("prints the very bytes it printed on other machines")
  func bytes() {
    let json = Analysis().findings(for: Planted(sizes: [30, 25, 8]).matrix).json
    let hash = json.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    #expect(hash == 3_534_378_037_129_129_605, "a change of method changes this number; a change of machine must not")
  }

  @Test("leaves rejected statements out of every figure and lists those nobody voted on")
  func moderation() {
    let planted = Planted(sizes: [30, 25])
    let statements = [
      Statement(id: "s0", text: "off topic", moderation: .rejected), Statement(id: "s1", text: "一号楼加装电梯"),
      Statement(id: "new", text: "nobody saw this"),
    ]
    let findings = Analysis().findings(for: planted.matrix, statements: statements)
    #expect(findings.rejected == ["s0"])
    #expect(!findings.statements.contains { $0.statement.id == "s0" })
    #expect(findings == Analysis().findings(for: planted.matrix.keepingStatements { $0 != "s0" }, statements: statements))
    #expect(findings.needingVotes.first.map { findings.statements[$0.statement].statement.id } == "new")
    #expect(findings.text.contains("一号楼加装电梯"))
  }

  @Test("has an answer for conversations that hardly began", arguments: [0, 1, 2, 5])
  func tiny(people: Int) {
    for statements in [0, 1, 3] {
      let votes = (0..<people).flatMap { person in (0..<statements).map { ("\(person)", "\($0)", Vote.agree) } }
      let findings = Analysis().findings(for: Planted.matrix(votes))
      #expect(findings.quality.strength == .single)
      #expect(findings.groups.count <= 1)
      #expect(findings.json.first == "{" && !findings.text.isEmpty)
    }
  }

  @Test("people who all vote alike are one group, and what they say is common")
  func unanimous() {
    let votes = (0..<30).flatMap { person in (0..<10).map { ("\(person)", "\($0)", Vote.disagree) } }
    let findings = Analysis().findings(for: Planted.matrix(votes))
    #expect(findings.groups.map(\.size) == [30])
    #expect(findings.common.count == 10 && findings.common.allSatisfy { $0.vote == .disagree })
    #expect(findings.divisive.isEmpty && findings.needingVotes.isEmpty)
  }

  @Test("writes JSON that escapes what must be escaped")
  func json() {
    let matrix = Planted.matrix([("a\"b", "\\", .agree), ("tab\t", "行\n", .pass)])
    let json = Analysis().findings(for: matrix).json
    #expect(json.contains(#""id":"a\"b""#) && json.contains(#""id":"\\""#))
    #expect(json.contains(#""id":"tab\t""#) && json.contains(#""id":"行\n""#))
  }
}
