import Deliberation
import Institution

/// The committee, its seats and its charter (3.1).
extension Route {
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
  static let publicCommittee = AddressOf<AreaCode>("/c/:area/committee", open: .anyone)
}
