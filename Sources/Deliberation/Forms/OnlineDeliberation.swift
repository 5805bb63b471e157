internal import Typing

/// 网上协商 — statements that people agree or disagree with, open for some days before the meeting (3.4g, 3.5e).
public struct OnlineCall: Hashable, Sendable {
  /// What is asked, in a few words for whoever opens the page.
  public let introduction: String
  /// The groups it reaches (3.4e); empty for the whole community.
  public let groups: [String]
  /// Until when answers are taken.
  public let closesAt: Instant
  /// What people first answer to, one statement each.
  public let statements: [String]

  /// A call as written.
  public init(introduction: String, groups: [String] = [], closesAt: Instant, statements: [String]) {
    self.introduction = Typed.text(introduction)
    self.groups = groups.map(Typed.name)
    self.closesAt = closesAt
    self.statements = statements.map(Typed.line)
  }

  /// Refuses a call that nobody could answer to: too short, without statements, or with one too long.
  public func check(under policy: Policy, at now: Instant) throws(Refusal) {
    let least = policy.onlineMinimumDays.value
    guard now.day.distance(to: closesAt.day) >= least else {
      throw Refusal(.onlineTooShort, ["days": String(least)], clause: policy.onlineMinimumDays.clause)
    }
    guard statements.count >= 2 else { throw Refusal(.onlineStatementsMissing) }
    for statement in statements { try Self.check(statement: statement, under: policy) }
  }

  /// Refuses a statement that is empty or too long to be read at a readInline.
  public static func check(statement: String, under policy: Policy) throws(Refusal) {
    guard !statement.isBlank else { throw Refusal(.onlineStatementEmpty) }
    let limit = policy.onlineStatementCharacters.value
    let count = statement.unicodeScalars.count
    guard count <= limit else { throw Refusal(.onlineStatementLong, ["count": String(count), "limit": String(limit)]) }
  }

  /// Whether somebody may take part: of its groups, and old enough where the day of birth is known (3.4e). Whether they may
  /// vote in an assembly is another question.
  public func reaches(group: String, born: Day?, on day: Day, under policy: Policy) -> Bool {
    guard groups.isEmpty || groups.contains(Typed.name(group)) else { return false }
    guard let born else { return true }
    return born.age(on: day) >= policy.onlineMinimumAge.value
  }
}

/// 观点 — one statement of an online deliberation, and whether it stands.
public enum StatementState: String, CaseIterable, Sendable {
  /// 待审核 — a resident wrote it, the committee has not read it.
  case waiting
  /// 已采用 — people answer to it.
  case accepted
  /// 未采用 — left out, for a stated reason.
  case rejected
}
