public import Deliberation
internal import Storage

/// 实时 — what a page that hears of changes begins with.
public enum LiveReading {
  /// The revision of a community, from which on its pages hear of changes.
  ///
  /// - Throws: ``AccessError/forbidden(needed:clause:)`` for everybody but its staff.
  public static func revision(of area: AreaCode, for member: Member, _ reading: Reading) throws -> Int64 {
    guard member.acts(as: Role.staff, in: area) else { throw AccessError.forbidden(needed: Role.staff, clause: "2.2a") }
    return try AreaTable.revision(of: area, reading.tx)
  }
}
