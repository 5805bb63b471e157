/// 工作例会 — decides, opinion group by opinion group, what becomes of what residents said (3.5b).
public struct WorkMeeting: Hashable, Sendable {
  /// What was decided on one group of opinions.
  public struct Decision: Hashable, Sendable {
    /// The leading opinion of the group; those joined to it follow.
    public let opinion: ID<Opinion>
    /// topic, answered, passedOn or notInScope.
    public let outcome: Opinion.State
    /// Why; shown to every giver.
    public let reason: String
    /// The topic, when it is one.
    public let topic: Topic?

    /// A decision with its reason.
    public init(opinion: ID<Opinion>, outcome: Opinion.State, reason: String, topic: Topic? = nil) {
      self.opinion = opinion
      self.outcome = outcome
      self.reason = reason
      self.topic = topic
    }
  }

  /// When it was held; not in the future.
  public let heldAt: Instant
  /// Where.
  public let place: String
  /// Seats of the deliberation committee that were present, by official.
  public let seatsPresent: [ID<Official>]
  /// Names of everyone else present.
  public let othersPresent: String
  /// What was decided.
  public let decisions: [Decision]

  /// A work meeting as recorded.
  public init(heldAt: Instant, place: String, seatsPresent: [ID<Official>], othersPresent: String, decisions: [Decision]) {
    self.heldAt = heldAt
    self.place = place
    self.seatsPresent = seatsPresent
    self.othersPresent = othersPresent
    self.decisions = decisions
  }

  /// What is written in it, by its limits.
  public var texts: Texts {
    let topics = decisions.compactMap(\.topic)
    return [
      .code: topics.map(\.entryCode), .line: topics.map(\.title) + [place],
      .passage: decisions.map(\.reason) + topics.map(\.question) + [othersPresent],
    ]
  }

  /// Refuses a meeting that was not held yet.
  public static func check(heldAt: Instant, at now: Instant) throws(Refusal) {
    guard heldAt <= now else { throw Refusal(.heldInFuture) }
  }

  /// Refuses a record nobody of the committee attended, that decides nothing, or that lies in the future.
  public func check(at now: Instant) throws(Refusal) {
    try Self.check(heldAt: heldAt, at: now)
    guard !seatsPresent.isEmpty else { throw Refusal(.committeeAbsent) }
    guard !decisions.isEmpty else { throw Refusal(.nothingDecided) }
    for decision in decisions {
      guard !decision.reason.isBlank else { throw Refusal(.reasonMissing) }
      guard decision.outcome == .topic else { continue }
      guard let topic = decision.topic, !topic.title.isBlank, !topic.question.isBlank else {
        throw Refusal(.topicUnnamed)
      }
    }
  }
}

/// 议题 — what is asked, in a line and in full, and the catalogue entry it rests on (3.2a).
public struct Topic: Hashable, Sendable {
  /// One line.
  public let title: String
  /// What exactly is to be deliberated.
  public let question: String
  /// Code of the catalogue entry.
  public let entryCode: String

  /// A topic under a catalogue entry.
  public init(title: String, question: String, entryCode: String) {
    self.title = title
    self.question = question
    self.entryCode = entryCode
  }
}
