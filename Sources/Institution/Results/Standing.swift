internal import Deliberation

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
