public import Deliberation
internal import Storage

/// 监督的独立 — who may decide on the supervisors' posts: never those whom they watch (4.2c; VC 37, RC 36).
public enum Supervision {
  /// Who fills posts in the two committees.
  static let appointers: Set<Role> = [.administrator, .chair, .secretary]
  /// Who enters and ends posts of the supervision committee, as the community elected it.
  public static let overseers: Set<Role> = [.administrator, .township]

  /// The article on supervision committees: VC 37 in a village, RC 36 in an urban community.
  public static func article(in area: AreaCode) -> Clause { area.isVillage ? "VC37" : "RC36" }

  /// True for somebody who stands above a community: an administrator or its township, without any part in what is watched.
  public static func stands(above area: AreaCode, _ member: Member) -> Bool {
    member.acts(as: overseers, in: area) && !member.acts(as: Role.staff, in: area)
  }

  /// Refuses somebody who is watched, or watches.
  static func checkFromAbove(in area: AreaCode, _ scope: Scope) throws {
    guard stands(above: area, scope.member) else { throw Refusal(.supervisionFromAbove) }
  }

  /// Posts of the supervision committee from above, those of the two committees by the community itself.
  static func checkAppointment(to kind: Post.Kind, in area: AreaCode, _ scope: Scope) throws {
    if kind.isOfSupervision { return try checkFromAbove(in: area, scope) }
    guard scope.member.acts(as: appointers, in: area) else { throw AccessError.forbidden(needed: appointers, clause: "3.1a") }
  }
}
