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

extension Stage {
  /// 状态 — what a stage means for whoever counts, lists or waits.
  public enum Condition: String, CaseIterable, Sendable {
    /// 正在协商 — the deliberation goes on, from the topic to the closed meeting.
    case open
    /// 待落实 — the report is up: what was agreed is carried out, what was not goes to the assembly.
    case awaiting
    /// 已退回 — nothing goes on; only an answer to a finding may still be owed.
    case resting
    /// 已归档 — everything is done; only a correction may still be owed.
    case done
  }

  /// What the stage means.
  public var condition: Condition {
    switch self {
    case .proposed, .topic, .planned, .approved, .noticed, .meeting, .deliberated: .open
    case .reported: .awaiting
    case .returned: .resting
    case .sealed: .done
    }
  }

  /// True once a notice was posted: there may be postings, a meeting and its minutes (3.5d).
  public var isNoticed: Bool {
    switch self {
    case .proposed, .topic, .planned, .approved, .returned: false
    case .noticed, .meeting, .deliberated, .reported, .sealed: true
    }
  }

  /// The stages in one of these conditions, in the order of the procedure.
  public static func all(_ conditions: Condition...) -> [Stage] { allCases.filter { conditions.contains($0.condition) } }
}

extension Set<Stage> {
  /// While something goes on.
  static let running = Set(Stage.all(.open, .awaiting))
  /// While the dossier is not sealed, returned topics included.
  static let unsealed = Set(Stage.all(.open, .awaiting, .resting))
  /// From the report to the dossier.
  static let afterReport = Set(Stage.all(.awaiting))
  /// From the topic to the meeting.
  static let beforeMeeting: Set<Stage> = [.topic, .planned, .approved, .noticed]
}
