import Deliberation
import Institution

/// What follows from a deliberation (3.6).
extension Route {
  static let commissions = Address("/work/commissions", open: .commissioners)
  static let newCommission = Address(
    "/work/commissions/new", open: .of(CommissionDeliberation.self), send: .of(CommissionDeliberation.self))
  static let results = AddressOf<ID<Matter>>("/work/matters/:id/results", open: .followers)
  static let adoptPoints = AddressOf<ID<Matter>>("/work/matters/:id/adopt", on: results, send: .of(AdoptPoints.self))
  static let makeCommitment = AddressOf<ID<Matter>>("/work/matters/:id/commit", on: results, send: .of(MakeCommitment.self))
  static let publishProgress = AddressOf<ID<Matter>>("/work/matters/:id/progress", on: results, send: .of(PublishProgress.self))
  static let explainDissent = AddressOf<ID<Matter>>("/work/matters/:id/explain", on: results, send: .of(ExplainDissent.self))
  static let answerReview = AddressOf<ID<Matter>>("/work/matters/:id/answer-review", on: results, send: .of(AnswerReview.self))
  static let reportCommission = AddressOf<ID<Matter>>("/work/matters/:id/report-commission", on: results, send: .of(ReportCommission.self))
  static let answerCommission = AddressOf<ID<Matter>>("/work/matters/:id/answer-commission", on: results, send: .of(AnswerCommission.self))
  static let correctPoint = AddressOf<ID<Matter>>("/work/matters/:id/correct-point", on: results, send: .of(CarryOutCorrection.self))
  static let orderCorrection = AddressOf<ID<Matter>>("/work/matters/:id/order-correction", on: results, send: .of(OrderCorrection.self))
  static let recordRatings = AddressOf<ID<Matter>>("/work/matters/:id/ratings", on: results, send: .of(RecordRatings.self))
  static let referMatter = AddressOf<ID<Matter>>("/work/matters/:id/refer", on: results, send: .of(ReferMatter.self))
  static let recordReferral = AddressOf<ID<Matter>>("/work/matters/:id/referred", on: results, send: .of(RecordReferral.self))
  static let commitment = AddressOf<ID<Commitment>>("/work/commitments/:id", open: .keepers)
  static let commitmentLetter = AddressOf<ID<Commitment>>("/work/commitments/:id/letter", open: .of(UrgeOwner.self))
  static let acceptCommitment = AddressOf<ID<Commitment>>(
    "/work/commitments/:id/accept", on: commitment, send: .doing(.acceptCommitment, .returnCommitment))
  static let describeCommitment = AddressOf<ID<Commitment>>(
    "/work/commitments/:id/describe", on: commitment, send: .of(DescribeCommitment.self))
  static let extendCommitment = AddressOf<ID<Commitment>>("/work/commitments/:id/extend", on: commitment, send: .of(ExtendCommitment.self))
  static let giveOwnerLink = AddressOf<ID<Commitment>>("/work/commitments/:id/link", on: commitment, send: .of(GiveOwnerLink.self))
  static let reportCommitment = AddressOf<ID<Commitment>>(
    "/work/commitments/:id/report", on: commitment, send: .doing(.reportProgress, .completeCommitment))
  static let urgeOwner = AddressOf<ID<Commitment>>("/work/commitments/:id/urge", on: commitment, send: .of(UrgeOwner.self))
  static let answerUrging = AddressOf<ID<Commitment>>("/work/commitments/:id/urged", on: commitment, send: .doing(.answerUrging))
  static let owner = AddressOf<String>("/o/:token", open: .anyone, send: .anyone)
  static let ownerAnswer = AddressOf<String>("/o/:token/answer", on: owner, send: .anyone)
  static let review = AddressOf<ID<Matter>>("/m/:id/review", open: .anyone, send: .anyone)
  static let reviewAnswer = AddressOf<String>("/r/:code", open: .anyone)
  static let rateSlip = AddressOfTwo<AreaCode, SlipNumber>("/s/:area/:slip/rate", on: slip, send: .anyone)
}
