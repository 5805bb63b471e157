internal import Deliberation
internal import Logging
internal import PolicyFiles
internal import Storage
internal import Synchronization

/// 时钟 — what the server does by itself: reminders of what is due, and forgetting what need not be kept. No cron.
public final class Clockwork: Sendable {
  /// On which day, at which revision and under which holidays a community was last looked at.
  private struct Seen: Hashable {
    let day: Day
    let revision: Int64
    let calendar: String
  }

  private let institution: Institution
  private static let lease = "clockwork"
  private let seen = Mutex<[AreaCode: Seen]>([:])

  /// The clock of an institution.
  public init(_ institution: Institution) { self.institution = institution }

  /// One round: reminders for every community that changed since the last one or that begins a new day, online deliberations
  /// whose time is over, then housekeeping. Called once a minute; doing it twice changes nothing. Of several servers on one
  /// database one does it; whoever loses the lease in the middle of a long round stops.
  ///
  /// - Returns: How many communities were looked at.
  @discardableResult
  public func tick() async throws -> Int {
    var looks = 0
    var shift = Shift(institution, Self.lease)
    guard try await shift.begin() else { return 0 }
    let today = institution.clock().day
    let calendar = institution.calendarMark
    let areas = try await institution.read { try AreaTable.revisions(ofCommunities: $0.tx) }
    for (area, revision) in areas {
      // What is due depends on the community and on the day: whoever stands where it stood a minute ago owes nothing new.
      let standing = Seen(day: today, revision: revision, calendar: calendar)
      guard seen.withLock({ $0[area] }) != standing else { continue }
      guard try await shift.goesOn() else { return looks }
      looks += 1
      try await attempt("reminding \(area)") { try await remind(area, standing) }
    }
    let overdue = try await institution.read { try OnlineTable.overdue(at: $0.now, $0.tx) }
    for online in overdue {
      guard try await shift.goesOn() else { return looks }
      try await attempt("closing an online deliberation") {
        do { try await institution.perform(CloseOverdueOnline(online.matter), by: .clockwork) } catch is Refusal {}
      }
    }
    guard try await shift.goesOn() else { return looks }
    try await attempt("housekeeping") { try await forget() }
    return looks
  }

  private func remind(_ area: AreaCode, _ standing: Seen) async throws {
    let due = try await institution.read { try Reminders.due(in: area, $0) }
    guard !due.isEmpty else { return seen.withLock { $0[area] = standing } }
    try await institution.perform(QueueReminders(due, in: area), by: .clockwork)
  }

  private func forget() async throws {
    let now = institution.clock()
    let draftDays = try institution.commonPolicy().draftDays.value
    try await institution.database.write { tx in
      let weekAgo = now.adding(minutes: -7 * 24 * 60)  // technical: rows that nobody is let in by any more, or whose form is long answered
      try RateTable.forget(before: now.adding(minutes: -60), tx)  // technical: buckets that are full again
      try Submissions.forget(before: weekAgo, tx)
      try SessionTable.forget(before: weekAgo, tx)
      try DraftTable.forget(before: now.adding(minutes: -draftDays * 24 * 60), tx)
    }
  }

  /// One thing that fails does not end the round for all others: it is told to the log, without a word of what it was about. Without
  /// a database nothing else would come off either.
  private func attempt(_ what: String, _ work: () async throws -> Void) async throws {
    do { try await work() } catch {
      switch error {
      case is CancellationError, StorageError.unavailable, StorageError.fateUnknown: throw error
      default:
        let kind = String(describing: error).prefix { $0 != "(" && $0 != ":" && $0 != " " }
        institution.logger.error("\(what) failed: \(type(of: error)) \(kind)")
      }
    }
  }

  /// The server stops: another may take over at once.
  public func rest() async throws {
    let server = institution.server
    try await institution.database.write { try Lease.give(back: Self.lease, from: server, $0) }
  }
}

/// A round's hold on the lease, renewed while the work goes on.
private struct Shift {
  private let institution: Institution
  private let name: String
  private var renewedAt: Instant
  /// How long a hold is trusted, in milliseconds: a small part of what the lease lasts.
  private static let trust: Int64 = 30_000

  init(_ institution: Institution, _ name: String) {
    self.institution = institution
    self.name = name
    renewedAt = institution.clock()
  }

  /// Takes the lease; false while another server holds it.
  mutating func begin() async throws -> Bool {
    let (now, server, name) = (institution.clock(), institution.server, name)
    renewedAt = now
    return try await institution.database.write { try Lease.take(name, as: server, at: now, $0) }
  }

  /// False once another server has it.
  mutating func goesOn() async throws -> Bool {
    let gone = institution.clock().milliseconds - renewedAt.milliseconds
    return (0..<Self.trust).contains(gone) ? true : try await begin()
  }
}
