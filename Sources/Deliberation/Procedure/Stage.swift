/// 阶段 — where a matter stands. The stage is stored; it is never guessed from dates.
public enum Stage: String, CaseIterable, Sendable {
  /// 议题待审核 — the work meeting proposed the topic, the Party organisation has not answered (3.1b).
  case proposed
  /// 议题已确定 — the plan is due (3.5c).
  case topic
  /// 方案待审核 — the plan waits for the Party organisation (3.1b).
  case planned
  /// 方案已批准 — the notice is due (3.5d).
  case approved
  /// 公告中 — the notice is up, the meeting is coming (3.5d).
  case noticed
  /// 协商中 — the meeting is open (3.5e).
  case meeting
  /// 待通报 — the meeting has closed, the report is due (3.5f).
  case deliberated
  /// 已通报 — the report is up; minutes are signed, papers put in order (3.5g).
  case reported
  /// 已归档 — the dossier is sealed (3.5g).
  case sealed
  /// 已退回 — the topic was not admitted; its opinions went back to the ledger (3.1b).
  case returned
}

/// 协商之路 — the stations of a matter's road as the public sees them.
public enum Station: String, CaseIterable, Sendable {
  case opinion, topic, plan, notice, meeting, report, results, archive
}

extension Stage {
  /// The station that is due or under way at this stage; the one after the last step that was done.
  public var station: Station {
    switch self {
    case .proposed, .returned: .topic
    case .topic, .planned: .plan
    case .approved: .notice
    case .noticed, .meeting: .meeting
    case .deliberated: .report
    case .reported: .results
    case .sealed: .archive
    }
  }
}
