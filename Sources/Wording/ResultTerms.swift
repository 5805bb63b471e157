public import Deliberation

/// Terms of what follows a deliberation, each code's word in the catalogue `terms`.
extension Words {
  public func adoption(_ adoption: Adoption) -> String { term("termAdoption", adoption.rawValue) }
  public func commitmentState(_ state: Commitment.State) -> String { term("termCommitment", state.rawValue) }
  public func urgingWay(_ way: Urging.Way) -> String { term("termUrging", way.rawValue) }
  public func explanationWay(_ way: Explanation.Way) -> String { term("termExplanationWay", way.rawValue) }
  public func explanationResult(_ result: Explanation.Result) -> String { term("termExplanation", result.rawValue) }
  public func commissionState(_ state: Commission.State) -> String { term("termCommission", state.rawValue) }
  public func correctionKind(_ kind: Correction.Kind) -> String { term("termCorrection", kind.rawValue) }
  public func satisfaction(_ score: Satisfaction) -> String { term("termSatisfaction", String(score.rawValue)) }
  public func assemblyStage(_ stage: Assembly.Stage) -> String { term("termAssemblyStage", stage.rawValue) }
  public func step(_ step: AssemblyStep) -> String { term("termStep", step.rawValue) }
  public func ballotWay(_ way: Tally.Way) -> String { term("termBallot", way.rawValue) }
  public func choice(_ choice: Tally.Choice) -> String { term("termChoice", choice.rawValue) }
  public func ground(_ ground: Assembly.Ground) -> String { term("termGround", ground.rawValue) }
  public func basis(_ basis: Assembly.Basis) -> String { term("termBasis", basis.rawValue) }
  public func track(_ track: OtherTrack) -> String { term("termTrack", track.rawValue) }
  public func flaw(_ flaw: Representation.Flaw) -> String { term("termFlaw", flaw.rawValue) }
  public func circle(_ circle: LotScheme.Circle) -> String { term("termCircle", circle.rawValue) }
  public func mirror(_ mirror: LotScheme.Mirror) -> String { term("termMirror", mirror.rawValue) }
  public func lotWay(_ way: LotScheme.Way) -> String { term("termLotWay", way.rawValue) }
  public func statementState(_ state: StatementState) -> String { term("termStatement", state.rawValue) }
  public func onlineChoice(_ choice: Int) -> String { choice > 0 ? onlineAgree : choice < 0 ? onlineDisagree : onlinePass }

  /// 村民代表会议 or 居民代表会议, by where it meets.
  public func assembly(_ kind: Assembly.Kind, in area: AreaCode) -> String {
    term(area.isVillage ? "termAssemblyVillage" : "termAssemblyCommunity", kind.rawValue)
  }
}
