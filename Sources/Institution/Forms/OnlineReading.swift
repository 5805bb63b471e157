public import Consensus
public import Deliberation
internal import PolicyFiles
internal import Storage

/// 网上协商 — a matter's online deliberation on the workbench: what runs, or what may be opened (3.4g).
public struct OnlinePage: Sendable {
  /// The matter.
  public let matter: ID<Matter>, title: String
  /// The one that runs.
  public let running: Running?
  /// True when an earlier one has a result.
  public let hasResult: Bool
  /// What the form of a new one is filled with; `nil` while one runs, and for those who may open none.
  public let opening: Opening?

  /// A deliberation that runs.
  public struct Running: Sendable {
    public let line: OnlineLine
    /// People who answered so far, and their answers.
    public let turnout: (people: Int, votes: Int)
    /// True when whoever looks may moderate, hand out codes and close.
    public let mayAct: Bool
    /// Groups whose people may get codes.
    public let groups: [String]
  }

  /// A deliberation to open.
  public struct Opening: Sendable {
    /// What the matter asks, and its opinions that are short enough to be answered with one tap.
    public let question: String, seeds: [String]
    /// Characters that a statement may have.
    public let limit: Int
    /// The community's groups, and the day it would end.
    public let groups: [String], ends: Day
  }
}

/// 参与码 — the slips of those without an account, to print and cut out (3.4g).
public struct OnlineSlipsPage: Sendable {
  /// The matter.
  public let matter: ID<Matter>, title: String
  public let closesAt: Instant
  /// Name, household and code of each.
  public let slips: [(name: String, label: String, code: String)]
}

/// 表态 — the statements of a deliberation, with what somebody answered to them (3.4g).
public struct OnlineAnswerPage: Sendable {
  /// The deliberation, by which its forms are sent, and what it asks.
  public let door: OnlineDoor, introduction: String
  /// The matter.
  public let matter: ID<Matter>, title: String
  /// Those that stand, in their order.
  public let statements: [Statement]
  /// True while answers are taken, and when whoever looks may give some.
  public let isOpen: Bool, mayAnswer: Bool

  /// One statement and what was answered to it: 1 agrees, -1 disagrees, 0 passes.
  public struct Statement: Sendable {
    public let id: ID<OnlineStatement>, text: String, answer: Int?
  }
}

/// How somebody comes to a deliberation: by the code of a slip, or by an account.
public enum OnlineDoor: Sendable {
  case slip(String)
  case account(ID<OnlineCall>)

  /// The code of a slip; empty for somebody with an account.
  public var code: String {
    switch self {
    case .slip(let code): code
    case .account: ""
    }
  }
}

/// 网上协商结果 — what an online deliberation says, for everyone (3.4g, 3.5e).
public struct OnlineResultPage: Sendable {
  /// The matter, its community and that community's name.
  public let matter: ID<Matter>, title: String, area: AreaCode, community: String
  public let line: OnlineLine
  public let isOpen: Bool
  public let findings: Findings
  /// The rules under which it was opened.
  public let policy: Policy
}

/// What pages show of online deliberations.
public enum OnlineReading {
  /// The page on the workbench.
  ///
  /// - Throws: ``AccessError/notFound`` for those who do not work for the community.
  public static func page(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> OnlinePage {
    let newest = try OnlineTable.newest(of: id, reading.tx)
    let matter = try MatterTable.find(id, reading.tx)
    guard member.acts(as: Role.staff, in: matter.area) else { throw AccessError.notFound }
    let mayAct = Act.openOnline.isOpen(to: member.roles(in: matter.area), matter: matter)
    guard let line = newest, line.closedAt == nil else {
      return OnlinePage(
        matter: id, title: matter.title, running: nil, hasResult: newest != nil, opening: mayAct ? try opening(of: matter, reading) : nil)
    }
    let known = mayAct ? try PersonTable.groups(of: line.area, reading.tx) : []
    let running = OnlinePage.Running(
      line: line, turnout: try OnlineTable.turnout(of: line.id, reading.tx), mayAct: mayAct,
      groups: line.call.groups.isEmpty ? known : known.filter(line.call.groups.contains))
    return OnlinePage(matter: id, title: matter.title, running: running, hasResult: false, opening: nil)
  }

  private static func opening(of matter: Matter, _ reading: Reading) throws -> OnlinePage.Opening {
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    let limit = policy.onlineStatementCharacters.value
    // The clerk rewrites the longer ones.
    let short = try OpinionTable.of(matter.id, reading.tx).map(\.text).filter { $0.count <= limit }
    return OnlinePage.Opening(
      question: matter.question, seeds: Array(short.map { $0.filter { !$0.isNewline } }.prefix(10)), limit: limit,
      groups: try PersonTable.groups(of: matter.area, reading.tx),
      ends: reading.now.day.adding(max(policy.onlineMinimumDays.value, 3)))
  }

  /// The slips of the newest deliberation of a matter, of one group or of all.
  ///
  /// - Throws: ``AccessError/notFound`` for those who may hand out none.
  public static func slips(
    of id: ID<Matter>, group: String, for member: Member, _ reading: Reading
  ) throws -> OnlineSlipsPage {
    let matter = try MatterTable.find(id, reading.tx)
    guard member.may(IssueCodes.self, in: matter.area), let line = try OnlineTable.newest(of: id, reading.tx) else {
      throw AccessError.notFound
    }
    return OnlineSlipsPage(
      matter: id, title: matter.title, closesAt: line.call.closesAt,
      slips: try OnlineRoll.slips(of: line.id, group: group, reading))
  }

  /// The newest deliberation of a matter.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func newest(of matter: ID<Matter>, _ reading: Reading) throws -> OnlineLine {
    guard let line = try OnlineTable.newest(of: matter, reading.tx) else { throw AccessError.notFound }
    return line
  }

  /// The deliberation that a code or an account opens.
  ///
  /// - Throws: ``Refusal`` for a code that opens nothing, ``AccessError/notFound``.
  public static func deliberation(behind door: OnlineDoor, _ reading: Reading) throws -> OnlineLine {
    switch door {
    case .account(let id): return try OnlineTable.find(id, reading.tx)
    case .slip(let code):
      guard let id = try OnlineRoll.deliberation(code: code, reading.tx) else { throw Refusal(.onlineNotReached) }
      return try OnlineTable.find(id, reading.tx)
    }
  }

  /// The statements as somebody answers them.
  ///
  /// - Throws: ``Refusal`` for a code that opens nothing, ``AccessError/notFound``.
  public static func answers(behind door: OnlineDoor, for member: Member, _ reading: Reading) throws -> OnlineAnswerPage {
    let line = try deliberation(behind: door, reading)
    let matter = try MatterTable.find(line.matter, reading.tx)
    let answers = try OnlineRoll.answers(in: line.id, code: door.code, person: member.person, reading.tx)
    return OnlineAnswerPage(
      door: door, introduction: line.call.introduction, matter: matter.id, title: matter.title,
      statements: line.statements.filter { $0.state == .accepted }.map {
        OnlineAnswerPage.Statement(id: $0.id, text: $0.text, answer: answers[$0.id])
      },
      isOpen: line.isOpen(at: reading.now), mayAnswer: try isReached(member, by: line, behind: door, reading))
  }

  private static func isReached(_ member: Member, by line: OnlineLine, behind door: OnlineDoor, _ reading: Reading) throws -> Bool {
    guard case .account = door else { return true }
    guard let person = member.person else { return false }
    return try OnlineRoll.isReached(person, by: line, at: reading.now, under: reading.policy(for: line.area), reading.tx)
  }

  /// The result for everyone.
  ///
  /// - Parameter findings: where findings made before are kept.
  /// - Throws: ``AccessError/notFound``.
  public static func result(of id: ID<Matter>, keptIn findings: FindingsCache, _ reading: Reading) throws -> OnlineResultPage {
    let matter = try MatterTable.find(id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    let line = try newest(of: id, reading)
    return OnlineResultPage(
      matter: id, title: matter.title, area: matter.area, community: community.name, line: line,
      isOpen: line.isOpen(at: reading.now), findings: try findings.findings(of: line, reading.tx),
      policy: try line.policy(in: reading.library))
  }

  /// Makes the findings of a matter's newest deliberation, so that they lie ready; its community.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func prepare(_ id: ID<Matter>, keptIn findings: FindingsCache, _ reading: Reading) throws -> AreaCode {
    let area = try MatterTable.find(id, reading.tx).area
    if let line = try OnlineTable.newest(of: id, reading.tx) { _ = try findings.findings(of: line, reading.tx) }
    return area
  }

  /// The files by which anyone analyses the answers again.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func files(of id: ID<Matter>, _ reading: Reading) throws -> (votes: String, statements: String) {
    let line = try newest(of: id, reading)
    let answers = try OnlineAnswers(to: line, reading.tx)
    return (answers.voteFile(under: try line.policy(in: reading.library)), answers.statementFile)
  }
}
