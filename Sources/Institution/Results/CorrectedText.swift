internal import Deliberation
internal import Storage
internal import Wording

extension AssemblyLine {
  /// How the question it decided stands after the orders on its matter (3.6f).
  public func standing(after corrections: [CorrectionLine]) -> Standing {
    Standing(of: call.question, after: corrections.filter { $0.assembly == assembly.id })
  }
}

/// 不再落实的原因 — why nothing is owed on a commitment any more.
public enum Withdrawal: Hashable, Sendable {
  /// Its point was not adopted, for the reason given.
  case notAdopted(String)
  /// What it rested on was corrected by an order.
  case corrected(CorrectionLine)
  /// An assembly turned down what it rested on, or others decided it, as the reason says.
  case turnedDown(String)
  /// What it rested on was never decided.
  case undecided
}

extension CommitmentLine {
  /// Why it was withdrawn; `nil` while it holds.
  public func withdrawal(points: [PointAdoption], corrections: [CorrectionLine]) -> Withdrawal? {
    guard commitment.state == .withdrawn else { return nil }
    guard withdrawnReason.isEmpty else { return .turnedDown(withdrawnReason) }
    if let point = points.first(where: { $0.point == self.point }), point.adoption == .notAdopted {
      return .notAdopted(point.reason)
    }
    let order = corrections.last { order in
      order.doneAt != nil && (order.point == point || (assembly != nil && order.assembly == assembly))
    }
    return order.map { .corrected($0) } ?? .undecided
  }
}

/// What an order is about: a point of the outcome, or what an assembly decided.
struct CorrectedText {
  /// What it is called, and how it stands.
  let title: String, standing: Standing
  /// True for what an assembly decided, false for a point of the outcome.
  let isOfAssembly: Bool

  /// The text the order is about: the one in force, or the one struck last.
  var current: String { standing.isInForce ? standing.text : standing.struck.last ?? "" }

  /// Finds it; refuses what is not of the matter, and an assembly that decided nothing (3.6f).
  static func find(point: ID<PlanRecord.Point>?, assembly: ID<Assembly>?, of matter: Matter, _ tx: Transaction) throws -> CorrectedText {
    if let assembly {
      guard let line = try AssemblyTable.of(matter.id, tx).first(where: { $0.assembly.id == assembly }), line.result != nil else {
        throw Refusal(.pointUnknown, clause: "3.6f")
      }
      return CorrectedText(
        title: PaperWords.assembly(line.assembly.kind, isVillage: line.area.isVillage),
        standing: line.standing(after: try CorrectionTable.of(matter.id, tx)), isOfAssembly: true)
    }
    guard let known = try AdoptionTable.of(matter.id, tx).first(where: { $0.point == point }) else {
      throw Refusal(.pointUnknown, clause: "3.6f")
    }
    return CorrectedText(title: known.text, standing: known.standing, isOfAssembly: false)
  }
}
