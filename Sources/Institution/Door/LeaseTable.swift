internal import Deliberation
internal import Storage

/// 值守 — which of several servers on one database does what only one may do at a time. Whoever falls silent is replaced.
enum Lease {
  /// How long silence may last, in minutes.
  static let minutes = 3  // technical: how soon another server takes over

  /// Takes or renews it; false while another server holds it.
  ///
  /// A lease that lasts much longer than any that is given now comes from a clock that ran ahead, and is nobody's.
  static func take(_ name: String, as holder: String, at now: Instant, _ tx: Transaction) throws -> Bool {
    let until = now.adding(minutes: minutes)
    return try tx.execute(
      """
      INSERT INTO lease (name, holder, until) VALUES (\(name), \(holder), \(until))
      ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
      WHERE lease.holder = excluded.holder OR lease.until <= \(now) OR lease.until > \(until.adding(minutes: minutes))
      """) == 1
  }

  /// Gives it back, so that the next server need not wait.
  static func give(back name: String, from holder: String, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM lease WHERE name = \(name) AND holder = \(holder)")
  }
}
