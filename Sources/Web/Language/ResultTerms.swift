import Deliberation
import Institution

/// Terms of what follows a deliberation, each code's word in the catalogue `terms`.
extension Words {
  func adoption(_ adoption: Adoption) -> String { term("termAdoption", adoption.rawValue) }
  func commitmentState(_ state: Commitment.State) -> String { term("termCommitment", state.rawValue) }
  func stepKind(_ kind: CommitmentLine.Step.Kind) -> String { term("termStepKind", kind.rawValue) }
  func urgingWay(_ way: Urging.Way) -> String { term("termUrging", way.rawValue) }
  func explanationWay(_ way: Explanation.Way) -> String { term("termExplanationWay", way.rawValue) }
  func explanationResult(_ result: Explanation.Result) -> String { term("termExplanation", result.rawValue) }
  func commissionState(_ state: Commission.State) -> String { term("termCommission", state.rawValue) }
  func correctionKind(_ kind: Correction.Kind) -> String { term("termCorrection", kind.rawValue) }
  func satisfaction(_ score: Satisfaction) -> String { term("termSatisfaction", String(score.rawValue)) }
  func assemblyStage(_ stage: Assembly.Stage) -> String { term("termAssemblyStage", stage.rawValue) }
  func step(_ step: AssemblyStep) -> String { term("termStep", step.rawValue) }
  func ballotWay(_ way: Tally.Way) -> String { term("termBallot", way.rawValue) }
  func choice(_ choice: Tally.Choice) -> String { term("termChoice", choice.rawValue) }
  func ground(_ ground: Assembly.Ground) -> String { term("termGround", ground.rawValue) }
  func basis(_ basis: Assembly.Basis) -> String { term("termBasis", basis.rawValue) }
  func track(_ track: OtherTrack) -> String { term("termTrack", track.rawValue) }
  func flaw(_ flaw: Representation.Flaw) -> String { term("termFlaw", flaw.rawValue) }
  func circle(_ circle: LotScheme.Circle) -> String { term("termCircle", circle.rawValue) }
  func mirror(_ mirror: LotScheme.Mirror) -> String { term("termMirror", mirror.rawValue) }
  func lotWay(_ way: LotScheme.Way) -> String { term("termLotWay", way.rawValue) }
  func statementState(_ state: StatementState) -> String { term("termStatement", state.rawValue) }
  func onlineChoice(_ choice: Int) -> String { choice > 0 ? onlineAgree : choice < 0 ? onlineDisagree : onlinePass }

  /// 村民代表会议 or 居民代表会议, by where it meets.
  func assembly(_ kind: Assembly.Kind, in area: AreaCode) -> String {
    term(area.isVillage ? "termAssemblyVillage" : "termAssemblyCommunity", kind.rawValue)
  }
}
