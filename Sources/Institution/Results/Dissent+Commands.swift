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
    guard try scope.tx.first("SELECT 1 FROM dissent WHERE id = \(dissent) AND matter_id = \(matter.id)") != nil else {
      throw AccessError.notFound
    }
    try Explanation.check(explainer: explainer, text: text, at: at, now: scope.now)
    let accepted = try scope.tx.first(
      "SELECT 1 FROM explanation WHERE dissent_id = \(dissent) AND result = 'accepted'")
    guard accepted == nil else { throw Refusal(.alreadyExplained) }
    let id = scope.newID(DissentLine.self)
    try scope.tx.execute(
      """
      INSERT INTO explanation (id, dissent_id, matter_id, explainer, way, at, text, reply, result, recorded_at)
      VALUES (\(id), \(dissent), \(matter.id), \(explainer), \(way), \(at), \(text), \(reply), \(result), \(scope.now))
      """)
    return id.rawValue
  }
}
