import Digest
import Testing

@testable import Consensus

@Suite("随时更新 · following every vote")
struct LiveAnalysisTests {
  @Test("is the full analysis at every vote while the conversation is small")
  func exact() {
    let planted = Planted(sizes: [20, 15], statements: 12)
    var options = Options()
    options.resamples = 0
    var live = LiveAnalysis(options: options)
    for (count, vote) in planted.votes.enumerated() {
      live.record(vote.vote, by: vote.participant, on: vote.statement)
      guard count % 59 == 0 || count == planted.votes.count - 1 else { continue }
      let full = Analysis(options).findings(for: Planted.matrix(Array(planted.votes[...count])))
      #expect(live.findings.participants == full.participants)
      #expect(live.findings.groups == full.groups && live.findings.statements == full.statements)
      #expect(live.findings.common == full.common && live.findings.divisive == full.divisive)
      #expect(live.findings.needingVotes == full.needingVotes)
    }
  }

  @Test("never tells the quality of another number of groups", arguments: 1...2)
  func quality(seed: UInt64) {
    var chance = SeededChance(seed: seed)
    var live = LiveAnalysis()
    var changes = 0
    for vote in chance.shuffled(Planted(sizes: [20, 15], statements: 12, seed: seed).votes) {
      let before = live.findings
      live.record(vote.vote, by: vote.participant, on: vote.statement)
      let after = live.findings
      #expect((after.quality.strength == .single) == (after.groups.count < 2))
      if after.groups.count == before.groups.count {
        #expect(after.quality == before.quality)
      } else {
        changes += 1
        #expect(after.quality == Analysis().findings(for: live.votes).quality)
      }
    }
    #expect(changes > 1 && live.findings.groups.count > 1)
  }

  @Test("stays close to the full analysis while votes are folded in, and is the same after a refresh", arguments: 1...4)
  func folding(seed: UInt64) {
    let planted = Planted(sizes: [60, 45, 20], statements: 30, seed: seed)
    var chance = SeededChance(seed: seed)
    let votes = chance.shuffled(planted.votes)
    let start = votes.count * 97 / 100
    var options = Options()
    options.exactVotes = 0
    var live = LiveAnalysis(Planted.matrix(Array(votes[..<start])), options: options)
    for vote in votes[start...] { live.record(vote.vote, by: vote.participant, on: vote.statement) }
    #expect(live.needsRefresh)

    let full = Analysis(options).findings(for: Planted.matrix(votes))
    let folded = live.findings
    let group = Dictionary(folded.participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let same = full.participants.compactMap { person in group[person.id].map { ($0, person) } }
    #expect(same.count == full.participants.count)
    #expect(same.allSatisfy { $0.votes == $1.votes && ($0.group == nil) == ($1.group == nil) })
    #expect(adjustedRandIndex(same.map { $0.0.group ?? -1 }, same.map { $0.1.group ?? -1 }) > 0.9)
    let tallies = Dictionary(folded.statements.map { ($0.statement.id, $0) }, uniquingKeysWith: { first, _ in first })
    for counted in full.statements {
      #expect(tallies[counted.statement.id]?.everyone == counted.everyone)
      #expect(tallies[counted.statement.id]?.groups.reduce(0) { $0 + $1.seen } == counted.groups.reduce(0) { $0 + $1.seen })
    }
    let common = Set(folded.common.map { folded.statements[$0.statement].statement.id })
    #expect(common.intersection(full.common.map { full.statements[$0.statement].statement.id }).count * 10 >= full.common.count * 8)

    live.refresh()
    #expect(live.findings == full && !live.needsRefresh)
  }

  @Test("keeps its counts whole: they are those of its own groups, counted anew", arguments: 1...4)
  func counts(seed: UInt64) {
    let planted = Planted(sizes: [30, 25], statements: 14, seed: seed)
    var options = Options()
    options.exactVotes = 0
    var live = LiveAnalysis(planted.matrix, options: options)
    var chance = SeededChance(seed: seed)
    for _ in 0..<200 {
      live.record(Vote.allCases[chance.below(3)], by: "\(chance.below(60))", on: "s\(chance.below(16))")
    }
    let findings = live.findings
    for (column, counted) in findings.statements.enumerated() {
      var groups = [Tally](repeating: Tally(), count: findings.groups.count)
      let place = live.votes.statements.firstIndex(of: counted.statement.id) ?? column
      for person in findings.participants {
        guard let row = live.votes.participants.firstIndex(of: person.id), let group = person.group else { continue }
        if let vote = live.votes.vote(ofParticipant: row, on: place) { groups[group].add(1, code: vote.code) }
      }
      #expect(counted.groups == groups)
    }
    #expect(findings.groups.map(\.size) == findings.groups.indices.map { group in findings.participants.count { $0.group == group } })
  }

  @Test("a vote on a rejected statement is kept, but changes nothing shown")
  func rejected() {
    let planted = Planted(sizes: [30, 25], statements: 14)
    for exact in [0, 100_000] {
      var options = Options()
      options.exactVotes = exact
      var live = LiveAnalysis(planted.matrix, statements: [Statement(id: "s3", moderation: .rejected)], options: options)
      let before = live.findings
      live.record(.disagree, by: "0", on: "s3")
      live.record(.agree, by: "0", on: "s3")
      #expect(live.findings == before)
      live.moderate(Statement(id: "s3", moderation: .accepted))
      #expect(live.findings.rejected.isEmpty && live.findings.statements.count == before.statements.count + 1)
    }
  }
}
