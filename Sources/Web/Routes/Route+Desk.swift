import Deliberation
import Institution

/// The desks of the levels above (4).
extension Route {
  static let commissions = Address("/work/commissions", open: .commissioners)
  static let newCommission = Address(
    "/work/commissions/new", open: .of(CommissionDeliberation.self), send: .of(CommissionDeliberation.self))
  static let supervision = Address("/work/supervision", open: .staff)
}
