public import Deliberation
internal import Storage
internal import Wording

/// 公布采纳情况 — says of agreed points whether they are adopted, partly or not, and why; published at once (3.6a).
public struct AdoptPoints: MatterCommand {
  public static let act = Act.adoptPoint
  public let matter: ID<Matter>
  /// What becomes of which point.
  public let decisions: [Decision]
  /// The points as they stood when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// What becomes of one point.
  public struct Decision: Hashable, Sendable {
    /// The point, what becomes of it, and why.
    public let point: ID<PlanRecord.Point>, adoption: Adoption, reason: String

    /// A decision on a point.
    public init(_ point: ID<PlanRecord.Point>, _ adoption: Adoption, because reason: String = "") {
      self.point = point
      self.adoption = adoption
      self.reason = reason
    }
  }

  /// Decisions on points.
  public init(_ matter: ID<Matter>, _ decisions: [Decision], from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.decisions = decisions
  }

  public var texts: Texts { [.passage: decisions.map(\.reason)] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !decisions.isEmpty else { throw Refusal(.pointUnknown, clause: Self.clause) }
    let results = try MeetingTable.require(matter.id, scope.tx).results
    let known = try AdoptionTable.of(matter.id, scope.tx)
    try from?.check(against: AdoptionTable.version(of: known))
    let decided = try AssemblyPointTable.decisions(of: matter.id, scope.tx)
    for decision in decisions {
      guard let result = results.first(where: { $0.point == decision.point }) else { throw Refusal(.pointUnknown) }
      try known.first { $0.point == decision.point }?.standing.checkInForce()
      try decision.adoption.check(outcome: result.outcome, because: decision.reason)
      // What the law reserves is not adopted before the vote, and nothing that the vote turned down (3.5h).
      let isCarried = decided[decision.point]
      let isOpen = isCarried ?? (matter.reservedBy == nil)
      guard isOpen || (isCarried == false && decision.adoption == .notAdopted) else {
        throw Refusal(.pointNotAgreed, clause: "3.5h")
      }
      let isNew = try AdoptionTable.adopt(
        decision.point, decision.adoption, because: decision.reason, of: matter.id, at: scope.now, scope.tx)
      guard isNew else { throw Refusal(.alreadyAdopted) }
      if decision.adoption == .notAdopted { try CommitmentTable.withdraw(of: decision.point, scope.tx) }
    }
    let words = try ResultsWriter.adoption(matter, at: scope.now, in: scope.tx)
    return try scope.publish(.adoption, of: matter, numbered: .adoption, words).rawValue
  }
}
