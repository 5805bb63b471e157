internal import Deliberation
internal import Storage
internal import Synchronization

/// 时钟 — what the server does by itself: reminders of what is due, and forgetting what need not be kept. No cron.
public final class Clockwork: Sendable {
  /// On which day, and at which revision, a community was last looked at.
  private struct Seen: Hashable {
    let day: Day
    let revision: Int64
  }

  private let institution: Institution
  private static let lease = "clockwork"
  private let seen = Mutex<[AreaCode: Seen]>([:])

  /// The clock of an institution.
  public init(_ institution: Institution) { self.institution = institution }

  /// One round: reminders for every community that changed since the last one or that begins a new day, online deliberations
  /// whose time is over, then housekeeping. Called once a minute; doing it twice changes nothing. Of several servers on one
  /// database one does it.
  ///
  /// - Returns: How many communities were looked at.
  @discardableResult
  public func tick() async throws -> Int {
    var looks = 0
    let (server, now) = (institution.server, institution.clock())
    guard try await institution.database.write({ try Lease.take(Self.lease, as: server, at: now, $0) }) else { return 0 }
    let today = now.day
    let areas = try await institution.read { try AreaTable.revisions(ofCommunities: $0.tx) }
    for (area, revision) in areas {
      // What is due depends on the community and on the day: whoever stands where it stood a minute ago owes nothing new.
      guard seen.withLock({ $0[area] }) != Seen(day: today, revision: revision) else { continue }
      looks += 1
      let due = try await institution.read { reading in
        try Reminders.due(in: area, reading)
      }
      guard !due.isEmpty else {
        seen.withLock { $0[area] = Seen(day: today, revision: revision) }
        continue
      }
      try await institution.perform(QueueReminders(due, in: area), by: .clockwork)
    }
    for online in try await institution.read({ try OnlineTable.overdue(at: $0.now, $0.tx) }) {
      do { try await institution.perform(CloseOnline(online.matter), by: .clockwork) } catch is Refusal {}
    }
    try await institution.database.write { tx in
      let weekAgo = now.adding(minutes: -7 * 24 * 60)
      try RateTable.forget(before: now.adding(minutes: -60), tx)
      try Submissions.forget(before: weekAgo, tx)
      try AccountTable.forgetSessions(before: weekAgo, tx)
    }
    return looks
  }

  /// The server stops: another may take over at once.
  public func rest() async throws {
    let server = institution.server
    try await institution.database.write { try Lease.give(back: Self.lease, from: server, $0) }
  }
}

/// A reminder that is due and was not yet queued today.
struct Reminder: Hashable, Sendable {
  let duty: Obligation.Duty
  let subject: Int64
  let audience: Role
  let dueDay: Day
}

enum Reminders {
  /// Duties that end today or tomorrow, or are late, and of which nobody was reminded today.
  static func due(in area: AreaCode, _ reading: Reading) throws -> [Reminder] {
    let today = reading.now.day
    let since = Instant(day: today, hour: 0, minute: 0)
    return try Agenda.tasks(in: area, reading).flatMap { task -> [Reminder] in
      guard today.distance(to: task.obligation.deadline.day) <= 1 else { return [] }
      let subject = task.matter?.id.rawValue ?? 0
      let kind = "reminder.\(task.obligation.duty.rawValue)"
      guard try !Outbox.has(kind, area: area, subject: subject, since: since, reading.tx) else { return [] }
      // Of several who owe it together the one who has a desk for it is told.
      let owners = task.obligation.owners
      let audience = [Role.clerk, .township].first { owners.contains($0) } ?? owners.min { $0.rawValue < $1.rawValue }
      return audience.map {
        [Reminder(duty: task.obligation.duty, subject: subject, audience: $0, dueDay: task.obligation.deadline.day)]
      } ?? []
    }
  }
}

/// 提醒 — queues what somebody should be reminded of today (2.2b).
struct QueueReminders: Command {
  static let clause: Clause = "2.2b"
  static let roles: Set<Role>? = [.administrator]
  let community: AreaCode
  let reminders: [Reminder]

  init(_ reminders: [Reminder], in community: AreaCode) {
    self.reminders = reminders
    self.community = community
  }

  func area(in scope: Scope) -> AreaCode? { community }

  func perform(in scope: Scope) throws -> Int64 {
    for reminder in reminders {
      try Outbox.queue(
        "reminder.\(reminder.duty.rawValue)", area: community, subject: reminder.subject, to: reminder.audience.rawValue,
        saying: reminder.dueDay.iso, in: scope)
    }
    scope.journal(after: "queued \(reminders.count)")
    return Int64(reminders.count)
  }
}
