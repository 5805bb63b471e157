import Deliberation
import Institution

/// The body and its rules (3.1, 3.2).
extension Route {
  static let settings = Address("/work/settings", open: .members)
  static let committee = Address("/work/committee", open: .overseers)
  static let addOfficial = Address("/work/committee/official", on: committee, send: .of(AddOfficial.self))
  static let declareKin = Address("/work/committee/kin", on: committee, send: .of(DeclareKin.self))
  static let withdrawKin = Address("/work/committee/kin-withdraw", on: committee, send: .of(WithdrawKinship.self))
  static let fillPost = Address("/work/committee/post", on: committee, send: .of(FillPost.self))
  static let endPost = Address("/work/committee/end", on: committee, send: .of(EndPost.self))
  static let openTerm = Address("/work/committee/term", on: committee, send: .of(OpenTerm.self))
  static let appointSeat = Address("/work/committee/seat", on: committee, send: .of(AppointSeat.self))
  static let publishCommittee = Address("/work/committee/publish", on: committee, send: .of(PublishRoster.self))
  static let charter = Address("/work/charter", open: .of(AdoptCharter.self), send: .of(AdoptCharter.self))
  static let catalogue = Address("/work/catalogue", open: .of(AdoptCatalogue.self), send: .of(AdoptCatalogue.self))
  static let accounts = Address("/work/accounts", open: .of(CreateAccount.self), send: .of(CreateAccount.self))
  static let disableAccount = AddressOf<ID<Account>>("/work/accounts/:id/disable", on: accounts, send: .of(CreateAccount.self))
  // Which days are worked is law and nobody's secret: whoever has an account counts with them, the administrator takes them in.
  static let calendar = Address("/work/calendar", open: .members, send: .of(ImportCalendar.self))
  static let rules = Address("/work/rules", open: .staff)
  static let journal = Address("/work/journal", open: .staff)
}
