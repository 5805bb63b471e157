internal import Consensus
internal import Deliberation
internal import PolicyFiles
internal import Storage
internal import Wording

/// Gathers what an online deliberation came to (3.4g).
enum OnlineWriter {
  /// 网上协商结果
  static func result(_ matter: Matter, _ line: OnlineLine, at now: Instant, under policy: Policy, in tx: Transaction)
    throws -> PaperText
  {
    let left = line.statements.filter { $0.state == .rejected }.map {
      (number: $0.position, reason: $0.reason)
    }
    return ChinesePapers.online(
      try ResultsWriter.heading(matter, at: now, tx), since: line.openedAt.day,
      facts(try OnlineFindings.of(line, tx), under: policy), rejected: left)
  }

  /// What report and minutes say of it; `nil` when there was no online deliberation.
  static func facts(of matter: Matter, _ library: PolicyLibrary, _ tx: Transaction) throws -> ChinesePapers.OnlineFacts? {
    guard let line = try OnlineTable.newest(of: matter.id, tx), line.closedAt != nil else {
      return nil
    }
    return facts(try OnlineFindings.of(line, tx), under: try line.policy(in: library))
  }

  private static func facts(_ findings: Findings, under policy: Policy) -> ChinesePapers.OnlineFacts {
    func text(_ place: Int) -> String { findings.statements[place].statement.text }
    let divisive = findings.divisive.map { division in
      let tallies = findings.statements[division.statement].groups
      let shares = [division.favour, division.against].map {
        (group: findings.groups[$0].name, agree: tallies[$0].share(of: .agree))
      }
      return ChinesePapers.OnlineFacts.Divisive(text(division.statement), shares: shares)
    }
    return ChinesePapers.OnlineFacts(
      people: findings.turnout.people, statements: findings.statements.count,
      votes: findings.turnout.votes,
      fewest: findings.isShown(under: policy) ? nil : policy.onlineFewestAnswers.value, groups: findings.groups.count,
      isGrouped: findings.isGrouped,
      shared: findings.shared.map {
        ChinesePapers.OnlineFacts.Shared(text($0.statement), choice: choice($0.vote))
      }, divisive: divisive)
  }

  private static func choice(_ vote: Consensus.Vote) -> Int {
    switch vote {
    case .agree: 1
    case .disagree: -1
    case .pass: 0
    }
  }
}
