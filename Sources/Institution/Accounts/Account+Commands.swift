public import Deliberation
internal import PolicyFiles
internal import Secrets
internal import Storage
internal import Typing

/// 口令要求 — how long a password is at least (Cybersecurity Law 23, level-2 protection).
public struct PasswordRule: Hashable, Sendable {
  /// Why a password is not taken.
  public struct TooShort: Error, Hashable, Sendable, CustomStringConvertible {
    let fewest: Int
    public var description: String { "a password needs at least \(fewest) characters" }
  }

  /// Characters that a password has at least.
  public let fewest: Int

  /// The rule of an area.
  public init(under policy: Policy) { fewest = policy.passwordCharacters.value }

  /// The hash to store. Blocks some 30 ms: call it off the event loops.
  ///
  /// - Throws: ``TooShort``, or what hashing throws.
  public func hash(_ password: String) throws -> String {
    guard password.count >= fewest else { throw TooShort(fewest: fewest) }
    return try PasswordHash.make(password)
  }
}

extension Institution {
  /// The rules that hold for the whole installation alike: signing in, drafts, files.
  public func commonPolicy() throws -> Policy { try library.policy(for: .jilin, on: clock().day) }

  /// The rule for passwords of accounts in an area; without one, of the whole installation.
  public func passwordRule(for area: AreaCode?) throws -> PasswordRule {
    PasswordRule(under: try library.policy(for: area ?? .jilin, on: clock().day))
  }
}

/// 开通账号 — makes an account for an office holder, clerk, resident, organisation, official of a township or department, or administrator.
public struct CreateAccount: Command {
  public static let clause: Clause = "S.1"
  public static let roles: Set<Role>? = [.administrator]
  /// Sign-in name, name, and the hash of the password.
  public let login: String, name: String, passwordHash: String
  /// Its community; `nil` for an administrator of everything.
  public let community: AreaCode?
  /// Whom it stands for.
  public let official: ID<Official>?, person: ID<Person>?, organisation: ID<Organisation>?
  /// The capacity of somebody who acts from above, and the organ's name: township or department.
  public let government: Role?, organ: String
  /// Further capacities.
  public let isClerk: Bool, isAdministrator: Bool

  /// An account to make.
  public init(
    login: String, name: String, passwordHash: String, area: AreaCode?, official: ID<Official>? = nil,
    person: ID<Person>? = nil, organisation: ID<Organisation>? = nil, government: Role? = nil,
    organ: String = "", isClerk: Bool = false, isAdministrator: Bool = false
  ) {
    self.login = LoginName.kept(login)
    self.name = Typed.name(name)
    self.passwordHash = passwordHash
    community = area
    self.official = official
    self.person = person
    self.organisation = organisation
    self.government = government
    self.organ = Typed.name(organ)
    self.isClerk = isClerk
    self.isAdministrator = isAdministrator
  }

  public var texts: Texts { [.code: [login], .name: [name, organ]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !Typed.name(login).isEmpty, !name.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
    guard try !AccountTable.isTaken(login, scope.tx) else { throw Refusal(.loginTaken, ["login": login]) }
    try checkStandsFor(scope)
    if isClerk, let official, try BodyTable.isSupervisor(official, from: scope.now.day, scope.tx) {
      throw Refusal(.supervisorNotClerk)
    }
    if let government {
      guard Role.government.contains(government), !organ.isBlank else { throw Refusal(.nameMissing, clause: Self.clause) }
      guard let community, community.level != .community, government != .township || community.level == .township else {
        throw AccessError.notFound
      }
    }
    let id = scope.newID(Account.self)
    let roles: Set<Role> = Set((isClerk ? [Role.clerk] : []) + (isAdministrator ? [.administrator] : []))
    let member = Member(id: id, name: name, organ: organ, area: community, roles: roles, person: person, organisation: organisation)
    try AccountTable.insert(member, login: login, lock: passwordHash, official: official, government: government, scope.tx)
    scope.journal(after: .plain(.created))
    return id.rawValue
  }

  /// An account stands only for people and organisations of its own community.
  private func checkStandsFor(_ scope: Scope) throws {
    func require(_ isKnown: Bool) throws { if !isKnown { throw AccessError.notFound } }
    if let official { try require(BodyTable.isOfficial(official, in: community, scope.tx)) }
    if let person { try require(PersonTable.isKnown(person, in: community, scope.tx)) }
    if let organisation { try require(OrganisationTable.isKnown(organisation, in: community, scope.tx)) }
  }
}

/// 修改口令 — by the account itself or an administrator; every session of the account ends.
public struct ChangePassword: Command {
  public static let clause: Clause = "S.1"
  public static let roles: Set<Role>? = nil
  /// Whose password, and the hash of the new one.
  public let account: ID<Account>, passwordHash: String

  /// A new password for an account.
  public init(of account: ID<Account>, passwordHash: String) {
    self.account = account
    self.passwordHash = passwordHash
  }

  public func area(in scope: Scope) -> AreaCode? { nil }

  public func perform(in scope: Scope) throws -> Int64 {
    try AccountAuthority.check(over: account, in: scope)
    guard try AccountTable.change(passwordHash: passwordHash, of: account, scope.tx) else { throw AccessError.notFound }
    try SessionTable.end(of: account, scope.tx)
    scope.journal(after: .plain(.passwordChanged))
    return account.rawValue
  }
}

/// 停用账号 — an account can no longer sign in; what it did stays.
///
/// It carries no version: an account is opened and disabled, and nothing of it is edited in between.
public struct DisableAccount: Command {
  public static let clause: Clause = "S.1"
  public static let roles: Set<Role>? = nil
  /// Which account.
  public let account: ID<Account>

  /// An account to disable.
  public init(_ account: ID<Account>) { self.account = account }

  public func area(in scope: Scope) -> AreaCode? { nil }

  public func perform(in scope: Scope) throws -> Int64 {
    guard account != scope.member.id else { throw AccessError.forbidden(needed: [.administrator], clause: Self.clause) }
    try AccountAuthority.check(over: account, in: scope)
    let wasActive = try AccountTable.disable(account, at: scope.now, scope.tx)
    try SessionTable.end(of: account, scope.tx)
    scope.journal(before: .plain(wasActive ? .active : .disabled), after: .plain(.disabled))
    return account.rawValue
  }
}

/// Who may change an account: itself, or an administrator of its area.
enum AccountAuthority {
  static func check(over account: ID<Account>, in scope: Scope) throws {
    guard !scope.member.isAnonymous else { throw AccessError.signIn }
    if account == scope.member.id { return }
    let area = try AccountTable.area(of: account, scope.tx)
    let held = area.map { scope.member.roles(in: $0) } ?? (scope.member.area == nil ? scope.member.roles : [])
    guard held.contains(.administrator) else { throw AccessError.forbidden(needed: [.administrator], clause: "S.1") }
  }
}
