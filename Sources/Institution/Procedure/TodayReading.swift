public import Deliberation
internal import Storage

/// 今日页 — what somebody of a community has to do today, and what waits on others (2.2b).
public struct TodayPage: Sendable {
  /// The community.
  public let area: AreaCode, community: String
  /// The moment of the page.
  public let now: Instant
  /// In which capacities somebody looks.
  public let roles: Set<Role>
  /// What is theirs to do and what is others', most urgent first.
  public let mine: [DueTask], others: [DueTask]
  /// The newest of what they are told.
  public let messages: [Message]
  /// True for those who record work meetings.
  public let mayHoldWorkMeeting: Bool
  /// The revision of the community that the page shows.
  public let revision: Int64
}

/// 事项列表 — the matters of a community, newest first.
public struct MatterListPage: Sendable {
  /// One page of them.
  public let matters: [Matter]
  /// Behind which the next page begins; `nil` where the list ends.
  public let next: ID<Matter>?
  /// True for those who record work meetings.
  public let mayHoldWorkMeeting: Bool
}

/// What the staff of a community begins its day with.
public enum TodayReading {
  /// Messages that the page shows, and matters that a page of the list has.
  private static let (mostMessages, mostMatters) = (5, 50)

  /// The day of a member in a community.
  ///
  /// - Throws: ``AccessError/notFound`` for everybody but its staff.
  public static func page(in area: AreaCode, for member: Member, _ reading: Reading) throws -> TodayPage {
    guard member.area == area, member.acts(as: Role.staff, in: area) else { throw AccessError.notFound }
    let community = try AreaTable.community(area, reading.tx)
    let tasks = try Agenda.tasks(in: area, reading)
    return TodayPage(
      area: area, community: community.name, now: reading.now, roles: member.roles,
      mine: tasks.filter { !$0.obligation.owners.isDisjoint(with: member.roles) },
      others: tasks.filter { $0.obligation.owners.isDisjoint(with: member.roles) },
      messages: Array(try Outbox.newest(in: area, for: member.roles.map(\.rawValue), reading.tx).prefix(mostMessages)),
      mayHoldWorkMeeting: member.may(HoldWorkMeeting.self, in: area), revision: try AreaTable.revision(of: area, reading.tx))
  }

  /// The matters of the community that somebody works for.
  ///
  /// - Throws: ``AccessError`` for those who work for none.
  public static func matters(before cursor: ID<Matter>?, for member: Member, _ reading: Reading) throws -> MatterListPage {
    let area = try member.staffArea()
    let matters = try MatterTable.list(in: area, stages: Stage.allCases, before: cursor, limit: mostMatters, reading.tx)
    return MatterListPage(
      matters: matters, next: matters.count == mostMatters ? matters.last?.id : nil,
      mayHoldWorkMeeting: member.may(HoldWorkMeeting.self, in: area))
  }
}
