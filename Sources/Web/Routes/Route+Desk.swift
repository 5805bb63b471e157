import Deliberation
import Institution

/// The desks of the levels above (4).
extension Route {
  static let commissions = Address("/work/commissions", open: .members)
  static let newCommission = Address("/work/commissions/new", open: .members, send: .of(CommissionDeliberation.self))
  static let supervision = Address("/work/supervision", open: .members)
}
