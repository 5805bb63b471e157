import Institution
import Wording
import Wording

extension Words {
  func stepKind(_ kind: CommitmentLine.Step.Kind) -> String { term("termStepKind", kind.rawValue) }
}
