public import Deliberation

/// 归类意见 — sorts one entry: onto the agenda of the next work meeting, or answered at once (3.5a).
public struct SortOpinion: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The entry.
  public let opinion: ID<Opinion>
  /// forMeeting, or one of the outcomes answered, passedOn, notInScope.
  public let outcome: Opinion.State
  /// The answer or reason its giver sees; not needed for the agenda.
  public let answer: String
  /// The entry and those joined to it, as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// How an entry is sorted.
  public init(_ opinion: ID<Opinion>, as outcome: Opinion.State, saying answer: String = "", from: Version? = nil) {
    self.from = from
    self.opinion = opinion
    self.outcome = outcome
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(opinion, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    let group = try OpinionTable.group(of: opinion, scope.tx)
    try from?.check(against: OpinionTable.version(of: group))
    for line in group {
      var entry = line.opinion
      guard entry.id == opinion || entry.state.isOpen else { continue }
      switch outcome {
      case .forMeeting:
        guard entry.id == opinion || entry.state == .received else { continue }
        try entry.putToMeeting()
        try OpinionTable.save(entry, in: scope)
      case .answered, .passedOn, .notInScope:
        try entry.decide(outcome, saying: answer)
        try OpinionTable.save(entry, answer: answer, in: scope)
      case .received, .topic: throw Refusal(.alreadyDecided)
      }
    }
    scope.journal(before: group.first.map { .opinion($0.opinion.state) }, after: .opinion(outcome))
    return opinion.rawValue
  }
}
