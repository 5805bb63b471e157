public import Deliberation
internal import Storage

/// The page of a step was opened that is over, or not due yet.
public struct NotTheTime: Error {
  /// The matter as it stands.
  public let matter: Matter
  /// What whoever sends the form of that page hears.
  public let refusal: Refusal

  /// The matter of a page that belongs to one step of it.
  ///
  /// - Throws: ``AccessError`` for whoever never takes that step, ``NotTheTime`` at another stage.
  public static func check(_ act: Act, on id: ID<Matter>, for member: Member, _ reading: Reading) throws -> Matter {
    let matter = try MatterTable.find(id, reading.tx)
    guard !member.isAnonymous else { throw AccessError.signIn }
    guard member.acts(as: act.roles, in: matter.area) else { throw AccessError.forbidden(needed: act.roles, clause: act.clause) }
    var taken = matter
    do { try taken.take(act) } catch { throw NotTheTime(matter: matter, refusal: error) }
    return matter
  }
}
