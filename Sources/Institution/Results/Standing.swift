internal import Deliberation
internal import Storage

/// 现行情况 — how something decided stands after what was ordered about it (3.6f): the one reading for papers, pages and commands.
public struct Standing: Hashable, Sendable {
  /// The text in force; empty when none is.
  public let text: String
  /// Texts that hold no more or are ordered to go, oldest first: struck through, never deleted.
  public let struck: [String]
  /// The order that decided it; `nil` where nothing was ordered.
  public let order: CorrectionLine?

  /// How a text stands after some orders. What was withdrawn stays withdrawn, whatever is ordered later.
  init(of text: String, after orders: [CorrectionLine]) {
    var (current, struck) = (text, [String]())
    var last: CorrectionLine?
    let done = orders.filter { $0.doneAt != nil }.sorted {
      ($0.doneAt?.milliseconds ?? 0, $0.id.rawValue) < ($1.doneAt?.milliseconds ?? 0, $1.id.rawValue)
    }
    for order in done where last?.kind != .withdrawn {
      struck.append(current)
      current = order.kind == .changed ? order.newText : ""
      last = order
    }
    if last?.kind != .withdrawn, let open = orders.last(where: { $0.doneAt == nil }) {
      struck.append(current)
      current = ""
      last = open
    }
    self.text = current
    self.struck = struck
    order = last
  }

  /// False when it was withdrawn, or waits to be corrected: nobody may adopt it or promise anything on it.
  public var isInForce: Bool { order.map { $0.kind == .changed && $0.doneAt != nil } ?? true }
  /// True when it was withdrawn for good.
  public var isWithdrawn: Bool { order.map { $0.kind == .withdrawn && $0.doneAt != nil } ?? false }

  /// Refuses to build on what is not in force, naming the order (3.6f).
  func checkInForce() throws(Refusal) {
    guard let order, !isInForce else { return }
    throw Refusal(
      isWithdrawn ? .pointWithdrawn : .pointInCorrection,
      ["organ": order.organ, "day": order.orderedAt.day.iso, "article": order.article])
  }
}

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
  /// What kind of text it is, as papers say it.
  let source: String

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
        standing: line.standing(after: try CorrectionTable.of(matter.id, tx)), source: "会议决定")
    }
    guard let known = try AdoptionTable.of(matter.id, tx).first(where: { $0.point == point }) else {
      throw Refusal(.pointUnknown, clause: "3.6f")
    }
    return CorrectedText(title: known.text, standing: known.standing, source: "协商意见")
  }
}
