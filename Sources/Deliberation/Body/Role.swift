/// 角色 — in what capacity somebody acts in a community.
public enum Role: String, CaseIterable, Sendable {
  /// 居民／村民
  case resident
  /// 利益相关单位 — acts only in matters it is party to.
  case organisation
  /// 文书 — does the committee's writing.
  case clerk
  /// 议事协商委员会委员
  case member
  /// 议事协商委员会主任
  case chair
  /// 村（社区）党组织书记
  case secretary
  /// “两委”成员 without a seat in the committee.
  case office
  /// 村（居）务监督委员会成员
  case supervisor
  /// 乡镇、街道工作人员 — guides, helps and corrects the communities of its township (3.6f, 4.3c).
  case township
  /// 政府部门工作人员 — commissions deliberations and answers them (3.6d).
  case department
  /// 系统管理员 — accounts, calendars and imports, no say in any matter.
  case administrator

  /// The three seats and their clerk: who may run the procedure.
  public static let committee: Set<Role> = [.clerk, .member, .chair]
  /// Those who carry out a community's own commitments: the Party organisation, the residents' committee, and its writer (3.6a).
  public static let community: Set<Role> = committee.union([.secretary, .office])
  /// Those who act from above, in every community below their own area.
  public static let government: Set<Role> = [.township, .department]
  /// Everyone who works in the house and may read a community's matters before they are public.
  public static let staff: Set<Role> = [.clerk, .member, .chair, .secretary, .office, .supervisor]
}

extension Set<Role> {
  /// See ``Role/committee``.
  static let committee = Role.committee
  /// See ``Role/community``.
  static let community = Role.community
  /// See ``Role/government``.
  static let government = Role.government
  /// See ``Role/staff``.
  static let staff = Role.staff
  /// Everyone but the administrator, who has no say in any matter.
  static let everyone = Set(Role.allCases).subtracting([.administrator])
}
