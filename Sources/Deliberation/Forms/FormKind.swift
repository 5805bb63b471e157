/// 协商形式 — the forms of 3.4.
public enum FormKind: String, CaseIterable, Sendable {
  /// 村（居）民议事会
  case residentsCouncil
  /// 村（居）民理事会
  case board
  /// 妇女议事会
  case womensCouncil
  /// 驻村（社区）单位共建联席会
  case jointMeeting
  /// 专题议事会
  case topicalCouncil
  /// 民主听证会
  case hearing
  /// “固定日”协商
  case fixedDay
  /// 个别走访
  case visit
  /// 单独约谈
  case talk
  /// 小范围恳谈
  case smallMeeting
  /// 小区、楼栋、业主或小组协商
  case circle
  /// 网上协商
  case online
}
