public import Consensus
public import Deliberation
internal import Storage

/// 会议页 — a meeting while it runs: who is there, and point by point what is said, counted and settled (3.5e).
public struct MeetingPage: Sendable {
  /// The matter.
  public let matter: Matter
  /// What is due on it at the moment of the page.
  public let due: [Obligation], now: Instant
  /// The meeting.
  public let meeting: Meeting
  /// Its points.
  public let points: [PlanRecord.Point]
  /// Those invited who have not come yet.
  public let expected: [PlanRecord.Invited]
  /// Points that nothing was settled on.
  public let openPoints: Int
  /// What was said online before it, where something was.
  public let online: OnlineOutcome?
  /// The revision of the community that the page shows.
  public let revision: Int64
}

/// What an online deliberation says.
public struct OnlineOutcome: Sendable {
  /// The deliberation.
  public let line: OnlineLine
  /// What its answers show.
  public let findings: Findings
  /// The rules it was opened under.
  public let policy: Policy
}

/// Meetings as those see them who run them.
public enum MeetingReading {
  /// A meeting that runs.
  ///
  /// - Throws: ``AccessError`` for those who run no meeting, ``NotTheTime`` before and after it.
  public static func page(_ id: ID<Matter>, for member: Member, findings: FindingsCache, _ reading: Reading) throws -> MeetingPage {
    let matter = try NotTheTime.check(.closeMeeting, on: id, for: member, reading)
    let plan = try PlanTable.require(of: id, reading.tx)
    let meeting = try MeetingTable.require(id, reading.tx)
    let arrived = Set(meeting.attendance.compactMap(\.participant))
    let decided = Set(meeting.results.map(\.point))
    return MeetingPage(
      matter: matter, due: try Agenda.obligations(of: matter, reading), now: reading.now, meeting: meeting, points: plan.points,
      expected: plan.invited.filter { !arrived.contains($0.id) }, openPoints: plan.points.count { !decided.contains($0.id) },
      online: try OnlineTable.newest(of: id, reading.tx).map {
        OnlineOutcome(line: $0, findings: try findings.findings(of: $0, reading.tx), policy: try $0.policy(in: reading.library))
      },
      revision: try AreaTable.revision(of: matter.area, reading.tx))
  }
}
