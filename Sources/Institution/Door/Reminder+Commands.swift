internal import Deliberation
internal import Logging
internal import Storage

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
    let since = Instant(day: scope.now.day, hour: 0, minute: 0)
    var queued = 0
    for reminder in reminders {
      let kind = "reminder.\(reminder.duty.rawValue)"
      // Another server may have been faster since they were gathered.
      guard try !Outbox.has(kind, area: community, subject: reminder.subject, since: since, scope.tx) else { continue }
      try Outbox.queue(
        kind, area: community, subject: reminder.subject, to: reminder.audience.rawValue, saying: reminder.dueDay.iso, in: scope)
      queued += 1
    }
    scope.journal(after: .counted(.queued, queued))
    return Int64(queued)
  }
}
