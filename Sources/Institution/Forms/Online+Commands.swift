public import Deliberation
internal import Digest
internal import Secrets
internal import Storage
internal import Typing
internal import Wording

/// 表态 — agrees, disagrees or passes on one statement; a later answer takes the place of the earlier (3.4g).
///
/// Neither journal nor submissions say who answered.
public struct AnswerOnline: Command {
  public static let clause: Clause = "3.4g"
  public static let roles: Set<Role>? = nil
  /// The deliberation and the statement.
  public let online: ID<OnlineCall>, statement: ID<OnlineStatement>
  /// The code of a slip; empty for a resident with an account.
  public let code: String
  /// 1 agree, -1 disagree, 0 pass.
  public let choice: Int

  /// An answer.
  public init(_ online: ID<OnlineCall>, _ statement: ID<OnlineStatement>, _ choice: Int, code: String = "") {
    self.online = online
    self.statement = statement
    self.choice = choice
    self.code = code
  }

  public var texts: Texts { [.line: [code]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OnlineTable.find(online, scope.tx).area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try OnlineTable.find(online, scope.tx)
    guard line.isOpen(at: scope.now) else { throw Refusal(.onlineClosed) }
    guard (-1...1).contains(choice) else { throw Refusal(.choiceMissing, clause: Self.clause) }
    guard line.statements.contains(where: { $0.id == statement && $0.state == .accepted }) else { throw AccessError.notFound }
    let voice = try OnlineRoll.voice(in: line, code: code, scope)
    try OnlineRoll.answer(statement, choice, of: voice, in: online, scope.tx)
    scope.keepSecret()
    scope.journal(after: .plain(.answered))
    return online.rawValue
  }
}

/// 补充观点 — a resident adds a statement in their own words; it is shown once the committee has read it (3.4g).
public struct AddStatement: Command {
  public static let clause: Clause = "3.4g"
  public static let roles: Set<Role>? = nil
  /// The deliberation, and the words.
  public let online: ID<OnlineCall>, text: String
  /// The code of a slip; empty for somebody with an account.
  public let code: String

  /// A statement.
  public init(_ online: ID<OnlineCall>, _ text: String, code: String = "") {
    self.online = online
    self.text = Typed.line(text)
    self.code = code
  }

  public var texts: Texts { [.passage: [text], .line: [code]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OnlineTable.find(online, scope.tx).area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try OnlineTable.find(online, scope.tx)
    guard line.isOpen(at: scope.now) else { throw Refusal(.onlineClosed) }
    try OnlineCall.check(statement: text, under: try scope.policy(for: line.area))
    guard !line.statements.contains(where: { Typed.line($0.text) == text && $0.state != .rejected }) else {
      throw Refusal(.onlineStatementTwice)
    }
    let isStaff = scope.member.acts(as: Role.committee, in: line.area)
    if !isStaff { _ = try OnlineRoll.voice(in: line, code: code, scope) }
    let id = try OnlineTable.add(text, isSeed: isStaff, state: isStaff ? .accepted : .waiting, to: online, in: scope)
    if !isStaff {
      scope.keepSecret()
      try Outbox.queue(
        "onlineStatement", area: line.area, subject: line.matter.rawValue, to: Role.clerk.rawValue, saying: "", in: scope)
    }
    scope.journal(after: .plain(.statement))
    return id.rawValue
  }
}

/// 开放网上协商 — puts statements to everyone the matter reaches, until a day before the meeting (3.4g).
public struct OpenOnline: MatterCommand {
  public static let act = Act.openOnline
  public let matter: ID<Matter>
  /// What is asked, of whom, until when.
  public let call: OnlineCall

  /// A call.
  public init(_ matter: ID<Matter>, _ call: OnlineCall) {
    self.matter = matter
    self.call = call
  }

  public var texts: Texts { [.passage: call.statements + [call.introduction], .name: call.groups] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    if let running = try OnlineTable.newest(of: matter.id, scope.tx), running.closedAt == nil { throw Refusal(.onlineRuns) }
    try call.check(under: try scope.policy(for: matter.area, on: matter.rulesDay), at: scope.now)
    for group in call.groups { _ = try PersonTable.group(group, of: matter.area, clause: "3.4e", scope.tx) }
    let id = scope.newID(OnlineCall.self)
    try OnlineTable.insert(id, call, of: matter, in: scope)
    for statement in call.statements { _ = try OnlineTable.add(statement, isSeed: true, state: .accepted, to: id, in: scope) }
    try Outbox.queue(
      "onlineOpened", area: matter.area, subject: matter.id.rawValue, to: "public", saying: matter.title, in: scope)
    return id.rawValue
  }
}

/// 审核观点 — takes a resident's statement in, or leaves it out for a stated reason (3.4g).
public struct ModerateStatement: MatterCommand {
  public static let act = Act.moderateStatement
  public let matter: ID<Matter>
  /// The statement, and whether it stands.
  public let statement: ID<OnlineStatement>, accepted: Bool
  public let reason: String
  /// The statement's standing when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A judgement; `reason` when it is left out.
  public init(
    _ matter: ID<Matter>, _ statement: ID<OnlineStatement>, accepted: Bool, because reason: String = "", from: Version? = nil
  ) {
    self.from = from
    self.matter = matter
    self.statement = statement
    self.accepted = accepted
    self.reason = reason
  }

  /// True where a reason is needed: for a statement that is left out.
  public static func needsReason(accepted: Bool) -> Bool { !accepted }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try OnlineTable.newest(of: matter.id, scope.tx), let judged = line.statements.first(where: { $0.id == statement })
    else { throw AccessError.notFound }
    guard line.closedAt == nil else { throw Refusal(.onlineClosed) }
    try from?.check(against: judged.version)
    guard !Self.needsReason(accepted: accepted) || !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let state: StatementState = accepted ? .accepted : .rejected
    try OnlineTable.judge(statement, state, because: reason, scope.tx)
    return statement.rawValue
  }
}

/// 发放参与码 — codes for people of the roster who have no account: a printed slip opens the same page (3.4g).
///
/// It carries no version: whoever has a code keeps it, so that nothing stands there that a form could take away unseen.
public struct IssueCodes: Command {
  public static let clause: Clause = "3.4g"
  public static let roles: Set<Role>? = Role.committee
  /// The deliberation, and the group whose people get codes; empty for everyone it reaches.
  public let online: ID<OnlineCall>, group: String

  /// Codes to make.
  public init(_ online: ID<OnlineCall>, group: String = "") {
    self.online = online
    self.group = Typed.name(group)
  }

  public var texts: Texts { [.name: [group]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OnlineTable.find(online, scope.tx).area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try OnlineTable.find(online, scope.tx)
    guard line.isOpen(at: scope.now) else { throw Refusal(.onlineClosed) }
    if !group.isEmpty {
      let reached = line.call.groups.isEmpty ? nil : line.call.groups
      _ = try PersonTable.group(group, among: reached, of: line.area, clause: "3.4e", scope.tx)
    }
    let people = try OnlineRoll.reached(by: line, group: group, scope)
    var chance = Chance()
    for person in people {
      let code = Token.random()
      try OnlineRoll.insert(
        person, in: online, voice: Int64.random(in: 1...Int64.max, using: &chance), fingerprint: Token.fingerprint(code),
        sealed: try scope.vault.seal(code, context: "online.code"), scope)
    }
    scope.journal(after: .counted(.codes, people.count))
    return online.rawValue
  }
}

/// 结束网上协商 — closes it, publishes what came out, and forgets who stood behind which voice (3.4g).
///
/// The committee may close it before the meeting; when its time is over, ``CloseOverdueOnline`` does.
public struct CloseOnline: MatterCommand {
  public static let act = Act.closeOnline
  public let matter: ID<Matter>
  /// The statements and their standing when the form was shown; `nil` when nobody looked.
  public let from: Version?

  /// To close.
  public init(_ matter: ID<Matter>, from: Version? = nil) {
    self.from = from
    self.matter = matter
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try OnlineTable.newest(of: matter.id, scope.tx), line.closedAt == nil else { throw Refusal(.onlineClosed) }
    try from?.check(against: line.version)
    try Self.close(line, of: matter, in: scope)
    return line.id.rawValue
  }

  /// Publishes the result and forgets the participants.
  static func close(_ line: OnlineLine, of matter: Matter, in scope: Scope) throws {
    let words = try OnlineWriter.result(
      matter, line, at: scope.now, under: try line.policy(in: scope.library), in: scope.tx)
    let paper = try scope.publish(.online, of: matter, numbered: .online, words)
    try OnlineTable.close(line.id, paper: paper, at: scope.now, scope.tx)
    try OnlineRoll.forget(in: line.id, scope.tx)
  }
}

/// 到期结束 — the clock closes a deliberation whose time is over, and no other (3.4g).
struct CloseOverdueOnline: MatterCommand {
  static let act = Act.closeOnline
  static let roles: Set<Role>? = [.administrator]
  let matter: ID<Matter>

  /// To close.
  init(_ matter: ID<Matter>) { self.matter = matter }

  func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try OnlineTable.newest(of: matter.id, scope.tx), line.closedAt == nil else { throw Refusal(.onlineClosed) }
    guard scope.now >= line.call.closesAt else { throw Refusal(.onlineRuns) }
    try CloseOnline.close(line, of: matter, in: scope)
    return line.id.rawValue
  }
}
