public import Deliberation
internal import Storage

/// 解释说明 — who explained what to somebody who disagreed, how, and whether it was accepted or the dissent kept (3.6e).
public struct ExplainDissent: MatterCommand {
  public static let act = Act.explainDissent
  public let matter: ID<Matter>
  /// Which dissent; who explained, how, when, what.
  public let dissent: ID<Meeting.Dissent>, explainer: String, way: Explanation.Way, at: Instant, text: String
  /// What was replied, and what came of it.
  public let reply: String, result: Explanation.Result

  /// An explanation to record.
  public init(
    _ matter: ID<Matter>, _ dissent: ID<Meeting.Dissent>, by explainer: String, way: Explanation.Way, at: Instant,
    saying text: String, reply: String = "", result: Explanation.Result
  ) {
    self.matter = matter
    self.dissent = dissent
    self.explainer = explainer
    self.way = way
    self.at = at
    self.text = text
    self.reply = reply
    self.result = result
  }

  public var texts: Texts { [.name: [explainer], .passage: [text, reply]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard try DissentTable.isKnown(dissent, of: matter.id, scope.tx) else { throw AccessError.notFound }
    try Explanation.check(explainer: explainer, text: text, at: at, now: scope.now)
    guard try !DissentTable.isExplained(dissent, scope.tx) else { throw Refusal(.alreadyExplained) }
    let id = scope.newID(DissentLine.self)
    let told = DissentLine.Told(explainer: explainer, way: way, at: at, text: text, reply: reply, result: result)
    try DissentTable.insert(told, as: id, about: dissent, of: matter.id, at: scope.now, scope.tx)
    return id.rawValue
  }
}
