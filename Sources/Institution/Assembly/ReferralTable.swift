public import Deliberation
public import Storage

/// 转其他途径 — where a matter is decided, when not by the assembly.
public struct Referral: Hashable, Sendable {
  /// Which track, why, since when.
  public let track: OtherTrack, reason: String, referredAt: Instant
  /// What was decided there, and on which day.
  public let result: String, resultDay: Day?
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
}
