internal import Deliberation
internal import Logging
internal import Storage

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
