public import Deliberation
internal import Secrets
internal import Storage

/// 申请复核 — anyone asks for a review of a result, without an account (2.2a).
public struct RequestReview: MatterCommand {
  public static let act = Act.requestReview
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// What is asked; name and phone if given; the code by which the answer can be read.
  public let text: String, name: String, contact: String, code: String

  /// A request for review.
  public init(_ matter: ID<Matter>, saying text: String, name: String = "", contact: String = "", code: String) {
    self.matter = matter
    self.text = text
    self.name = name
    self.contact = PhoneNumber.normalise(contact) ?? contact
    self.code = code
  }

  public var texts: Texts { [.long: [text], .name: [name], .line: [contact, code]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let limit = try scope.policy(for: matter.area).opinionMaxCharacters.value
    guard text.unicodeScalars.count <= limit else {
      throw Refusal(.textTooLong, ["limit": String(limit), "length": String(text.unicodeScalars.count)])
    }
    guard contact.isBlank || PhoneNumber.normalise(contact) != nil else { throw Refusal(.phoneInvalid, clause: Self.clause) }
    let sealed = contact.isBlank ? nil : try scope.vault.seal(contact, context: "review.contact")
    let id = scope.newID(Review.self)
    let review = Review(id: id, name: name, text: text, at: scope.now, answer: "", isUpheld: nil)
    try ReviewTable.insert(review, of: matter.id, code: code, contact: sealed, scope.tx)
    try Outbox.queue(
      "review", area: matter.area, subject: matter.id.rawValue, to: Role.clerk.rawValue, saying: matter.title, in: scope)
    return id.rawValue
  }
}

/// 答复复核申请 — the committee answers, and says whether the request was right (2.2a).
public struct AnswerReview: MatterCommand {
  public static let act = Act.answerReview
  public let matter: ID<Matter>
  /// Which request, whether it was right, and the answer.
  public let review: ID<Review>, isUpheld: Bool, answer: String

  /// An answer.
  public init(_ matter: ID<Matter>, _ review: ID<Review>, upheld isUpheld: Bool, saying answer: String) {
    self.matter = matter
    self.review = review
    self.isUpheld = isUpheld
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    guard try ReviewTable.answer(review, of: matter.id, upheld: isUpheld, saying: answer, at: scope.now, scope.tx) else {
      throw Refusal(.alreadyAnswered, clause: Self.clause)
    }
    return review.rawValue
  }
}
