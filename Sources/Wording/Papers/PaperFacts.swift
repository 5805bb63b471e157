public import Deliberation

/// An order of the township as papers name it (3.6f).
public struct OrderFacts: Hashable, Sendable {
  let organ: String, orderedOn: Day
  let kind: Correction.Kind
  let article: String, dueDay: Day
  let doneOn: Day?

  /// An order; `doneOn` once it is carried out.
  public init(
    organ: String, orderedOn: Day, kind: Correction.Kind, article: String, dueDay: Day, doneOn: Day?
  ) {
    self.organ = organ
    self.orderedOn = orderedOn
    self.kind = kind
    self.article = article
    self.dueDay = dueDay
    self.doneOn = doneOn
  }
}

/// Something decided as it stands now: the text in force, what was struck, and the order behind it.
public struct StandingFacts: Hashable, Sendable {
  let text: String
  let isInForce: Bool, isWithdrawn: Bool
  let struck: [String]
  let order: OrderFacts?

  /// How a text stands.
  public init(
    text: String, isInForce: Bool, isWithdrawn: Bool, struck: [String], order: OrderFacts?
  ) {
    self.text = text
    self.isInForce = isInForce
    self.isWithdrawn = isWithdrawn
    self.struck = struck
    self.order = order
  }
}

/// A point of a deliberation and what it came to.
public struct PointFacts: Hashable, Sendable {
  let text: String
  let outcome: Outcome
  let adoption: Adoption?
  let reason: String
  let standing: StandingFacts

  /// A point; `adoption` once it was decided, with its reason.
  public init(
    text: String, outcome: Outcome, adoption: Adoption?, reason: String, standing: StandingFacts
  ) {
    self.text = text
    self.outcome = outcome
    self.adoption = adoption
    self.reason = reason
    self.standing = standing
  }
}

/// What somebody promised, and how far it is.
public struct PromiseFacts: Hashable, Sendable {
  /// Why nothing is owed any more.
  public enum Dropped: Hashable, Sendable {
    case notAdopted(String)
    case corrected(OrderFacts)
    case turnedDown(String)
    case undecided
  }

  let commitment: Commitment
  let daysLate: Int
  let last: Step?
  let urgings: Int
  let dropped: Dropped?

  /// The last step that was reported.
  public struct Step: Hashable, Sendable {
    let day: Day, text: String

    /// A step.
    public init(day: Day, text: String) {
      self.day = day
      self.text = text
    }
  }

  /// A promise; `dropped` when nothing is owed on it any more.
  public init(_ commitment: Commitment, daysLate: Int, last: Step?, urgings: Int, dropped: Dropped?) {
    self.commitment = commitment
    self.daysLate = daysLate
    self.last = last
    self.urgings = urgings
    self.dropped = dropped
  }
}
