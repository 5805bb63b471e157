import Deliberation
import Institution

/// What follows from a deliberation (3.6).
extension Route {
  static let results = AddressOf<ID<Matter>>("/work/matters/:id/results", open: .members)
  static let adoptPoints = AddressOf<ID<Matter>>("/work/matters/:id/adopt", send: .of(AdoptPoints.self))
  static let makeCommitment = AddressOf<ID<Matter>>("/work/matters/:id/commit", send: .of(MakeCommitment.self))
  static let publishProgress = AddressOf<ID<Matter>>("/work/matters/:id/progress", send: .of(PublishProgress.self))
  static let explainDissent = AddressOf<ID<Matter>>("/work/matters/:id/explain", send: .of(ExplainDissent.self))
  static let answerReview = AddressOf<ID<Matter>>("/work/matters/:id/answer-review", send: .of(AnswerReview.self))
  static let reportCommission = AddressOf<ID<Matter>>("/work/matters/:id/report-commission", send: .of(ReportCommission.self))
  static let answerCommission = AddressOf<ID<Matter>>("/work/matters/:id/answer-commission", send: .of(AnswerCommission.self))
  static let correctPoint = AddressOf<ID<Matter>>("/work/matters/:id/correct-point", send: .of(CarryOutCorrection.self))
  static let orderCorrection = AddressOf<ID<Matter>>("/work/matters/:id/order-correction", send: .of(OrderCorrection.self))
  static let recordRatings = AddressOf<ID<Matter>>("/work/matters/:id/ratings", send: .of(RecordRatings.self))
  static let referMatter = AddressOf<ID<Matter>>("/work/matters/:id/refer", send: .of(ReferMatter.self))
  static let recordReferral = AddressOf<ID<Matter>>("/work/matters/:id/referred", send: .of(RecordReferral.self))
  static let commitment = AddressOf<ID<Commitment>>("/work/commitments/:id", open: .members)
  static let commitmentLetter = AddressOf<ID<Commitment>>("/work/commitments/:id/letter", open: .members)
  static let acceptCommitment = AddressOf<ID<Commitment>>("/work/commitments/:id/accept", send: .members)
  static let describeCommitment = AddressOf<ID<Commitment>>("/work/commitments/:id/describe", send: .of(DescribeCommitment.self))
  static let extendCommitment = AddressOf<ID<Commitment>>("/work/commitments/:id/extend", send: .of(ExtendCommitment.self))
  static let giveOwnerLink = AddressOf<ID<Commitment>>("/work/commitments/:id/link", send: .of(GiveOwnerLink.self))
  static let reportCommitment = AddressOf<ID<Commitment>>("/work/commitments/:id/report", send: .members)
  static let urgeOwner = AddressOf<ID<Commitment>>("/work/commitments/:id/urge", send: .of(UrgeOwner.self))
  static let answerUrging = AddressOf<ID<Commitment>>("/work/commitments/:id/urged", send: .members)
  static let owner = AddressOf<String>("/o/:token", open: .anyone, send: .anyone)
  static let ownerAnswer = AddressOf<String>("/o/:token/answer", send: .anyone)
}
