public import Deliberation
public import Storage

/// 转其他途径 — where a matter is decided, when not by the assembly.
public struct Referral: Hashable, Sendable {
  /// Which track, why, since when.
  public let track: OtherTrack, reason: String, referredAt: Instant
  /// What was decided there, and on which day.
  public let result: String, resultDay: Day?

  /// What the rules ask about it.
  var referred: Undecided.Referred { Undecided.Referred(track, hasResult: resultDay != nil) }
}

extension Undecided {
  /// What of a matter needs a decision, as its points, assemblies and referral stand.
  init(of matter: Matter, points: [PointAdoption], assemblies: [AssemblyLine], referral: Referral?) {
    self.init(
      reservedBy: matter.reservedBy, hasOpenPoint: points.contains { $0.result.outcome == .notAgreed },
      isWithdrawn: points.allSatisfy(\.standing.isWithdrawn), isAssemblyRunning: assemblies.contains { $0.assembly.stage.isPending },
      isDecided: assemblies.contains { $0.result != nil }, referred: referral?.referred)
  }
}

/// Referrals.
public enum ReferralTable {
  /// The version of a matter's referral, or of none.
  public static func version(of referral: Referral?) -> Version {
    referral.map { Version(of: [$0.track.rawValue, $0.reason, $0.result, $0.resultDay?.iso ?? ""]) } ?? .absent
  }

  /// The referral of a matter, if it has one.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> Referral? {
    try tx.first(
      "SELECT track, reason, referred_at, result, result_day FROM referral WHERE matter_id = \(matter)"
    ).map {
      Referral(
        track: try $0.code(0, as: OtherTrack.self), reason: try $0.text(1), referredAt: try $0.instant(2), result: try $0.text(3),
        resultDay: try $0.optionalDay(4))
    }
  }

  /// Puts a referral in the place of the one before.
  static func save(_ track: OtherTrack, because reason: String, of matter: ID<Matter>, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO referral (id, matter_id, track, reason, referred_at)
      VALUES (\(scope.newID(Referral.self)), \(matter), \(track), \(reason), \(scope.now))
      ON CONFLICT (matter_id) DO UPDATE SET track = excluded.track, reason = excluded.reason,
        referred_at = excluded.referred_at, result = '', result_day = NULL
      """)
  }

  /// Records what was decided elsewhere; false when that was recorded before.
  static func record(_ result: String, on day: Day, of matter: ID<Matter>, _ tx: Transaction) throws -> Bool {
    try tx.execute("UPDATE referral SET result = \(result), result_day = \(day) WHERE matter_id = \(matter) AND result_day IS NULL") == 1
  }
}
