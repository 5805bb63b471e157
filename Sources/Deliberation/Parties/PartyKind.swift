/// 协商主体 — the kinds of participants that 3.3a names, and those that 3.3d and 3.3e invite.
public enum PartyKind: String, CaseIterable, Sendable {
  /// 基层政府及其派出机关
  case government
  /// 村（社区）议事协商委员会
  case committee
  /// 村（社区）党组织
  case partyOrganisation
  /// 村（居）民委员会
  case residentsCommittee
  /// 村（居）务监督委员会
  case supervisionCommittee
  /// 村（居）妇代会, today 妇联
  case womensFederation
  /// 村（居）民代表
  case representatives
  /// 村（居）民小组
  case groups
  /// 驻村（社区）单位
  case residentUnits
  /// 社区社会组织
  case socialOrganisations
  /// 业主委员会
  case ownersCommittee
  /// 农村集体经济组织
  case collective
  /// 农民合作组织
  case cooperatives
  /// 物业服务企业
  case propertyManagement
  /// 户籍居民
  case registeredResidents
  /// 非户籍居民代表
  case nonRegisteredResidents
  /// 其他利益相关方
  case otherStakeholders
  /// 专家学者、专业技术人员、第三方机构 (3.3d)
  case experts
  /// 老党员、代表委员、社会工作者 and others of standing (3.3e)
  case invitees
}
