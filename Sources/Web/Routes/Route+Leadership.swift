import Deliberation
import Institution

/// Supervision, and what stands still (4.2c, 2.2b).
extension Route {
  static let supervision = Address("/work/supervision", open: .staff)
  static let writeFinding = AddressOf<ID<Matter>>("/work/matters/:id/finding", on: matter, send: .of(WriteFinding.self))
  static let closeFinding = AddressOf<ID<Matter>>("/work/matters/:id/close-finding", on: matter, send: .of(CloseFinding.self))
  static let reopenFinding = AddressOf<ID<Matter>>("/work/matters/:id/reopen-finding", on: matter, send: .of(ReopenFinding.self))
  static let answerFinding = AddressOf<ID<Matter>>("/work/matters/:id/answer", on: matter, send: .of(AnswerFinding.self))
  static let moveStalled = AddressOf<ID<Matter>>("/work/matters/:id/move", on: matter, send: .of(MoveStalled.self))
}
