public import Deliberation
internal import PolicyFiles
internal import Storage

/// 申请复核 — of what a review is asked, and within how many days it is answered (2.2a).
public struct ReviewRequestPage: Sendable {
  public let matter: ID<Matter>
  public let title: String
  public let days: Int
}

/// 复核回执 — a request with its answer, for whoever has the code of its receipt. Who asked is not told.
public struct ReviewReceiptPage: Sendable {
  public let matter: ID<Matter>
  public let title: String
  public let text: String, at: Instant
  /// True when the request was right; `nil` while unanswered.
  public let isUpheld: Bool?
  public let answer: String
}

/// Reads requests for review.
public enum ReviewReading {
  /// - Throws: ``Refusal`` at a stage at which no review is asked.
  public static func asking(about id: ID<Matter>, _ reading: Reading) throws -> ReviewRequestPage {
    let matter = try MatterTable.find(id, reading.tx)
    let act = Act.requestReview
    guard act.isOpen(matter: matter) else {
      throw Refusal(.wrongStage, ["stage": matter.stage.rawValue, "act": act.rawValue], clause: act.clause)
    }
    return ReviewRequestPage(matter: id, title: matter.title, days: try reading.policy(for: matter.area).reviewDays.value)
  }

  /// - Throws: ``AccessError/notFound`` for a code that nobody was given.
  public static func receipt(_ code: String, _ reading: Reading) throws -> ReviewReceiptPage {
    guard let (review, matter) = try ReviewTable.find(code: code, reading.tx) else { throw AccessError.notFound }
    return ReviewReceiptPage(
      matter: matter, title: try MatterTable.find(matter, reading.tx).title, text: review.text, at: review.at, isUpheld: review.isUpheld,
      answer: review.answer)
  }
}
