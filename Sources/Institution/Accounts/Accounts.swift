public import Deliberation
import PolicyFiles
internal import Secrets
internal import Storage

/// Why somebody could not sign in. An unknown name and a wrong password look the same.
public enum SignInError: Error, Hashable, Sendable {
  case wrong
  case locked(until: Instant)
}

/// 登录 — sessions and drafts. They are technical state of a browser, not acts of the institution: they stand outside the
/// journal, and nothing of a deliberation depends on them.
public struct Accounts: Sendable {
  let institution: Institution
  /// Runs something slow off the event loops.
  private let offload: @Sendable (@escaping @Sendable () -> Bool) async throws -> Bool
  /// Verified for unknown names, so that they take as long as known ones.
  private let decoy: String

  /// - Parameter offload: runs the 30 ms of a password check on threads of its own.
  public init(_ institution: Institution, offload: @escaping @Sendable (@escaping @Sendable () -> Bool) async throws -> Bool) throws {
    self.institution = institution
    self.offload = offload
    decoy = try PasswordHash.make(Token.random())
  }

  private struct Candidate: Sendable {
    let id: ID<Account>?
    let hash: String
    let lockedUntil: Instant?
  }

  /// Checks name and password; answers with the token of a new session. Throws ``SignInError``.
  public func signIn(_ login: String, password: String) async throws -> (token: String, member: Member) {
    let decoy = decoy
    let candidate = try await institution.read { reading in
      guard
        let account = try AccountTable.account(named: login, all: false, reading.tx),
        let lock = try AccountTable.lock(of: account, reading.tx)
      else { return Candidate(id: nil, hash: decoy, lockedUntil: nil) }
      return Candidate(id: account, hash: lock.passwordHash, lockedUntil: lock.lockedUntil)
    }
    let now = institution.clock()
    if let until = candidate.lockedUntil, until > now { throw SignInError.locked(until: until) }
    let isRight = try await offload { PasswordHash.verify(password, against: candidate.hash) }
    guard let id = candidate.id else { throw SignInError.wrong }
    guard isRight else { throw try await countFailure(of: id, at: now) }
    let token = Token.random()
    let member = try await institution.database.write { tx in
      try AccountTable.unlock(id, tx)
      try SessionTable.insert(Token.fingerprint(token), of: id, at: now, tx)
      return try AccountTable.member(id, on: now.day, tx)
    }
    guard let member else { throw SignInError.wrong }
    return (token, member)
  }

  private func countFailure(of id: ID<Account>, at now: Instant) async throws -> SignInError {
    let policy = try institution.commonPolicy()
    let until = now.adding(minutes: policy.lockoutMinutes.value)
    let failures = try await institution.database.write { try AccountTable.countFailure(of: id, $0) }
    guard failures >= policy.lockoutFailures.value else { return .wrong }
    try await institution.database.write { try AccountTable.lock(id, until: until, $0) }
    return .locked(until: until)
  }

  /// What a session's token says.
  public enum Session: Sendable {
    /// Somebody is signed in; whether they typed something that they did not send yet.
    case open(Member, hasDrafts: Bool)
    /// Somebody was, and was idle too long: nobody acts by it any more.
    case expired(Member)
  }

  /// Who a session's token belongs to; `nil` when it is unknown or was idle too long.
  public func resolve(_ token: String) async throws -> Member? {
    guard case .open(let member, _)? = try await session(token) else { return nil }
    return member
  }

  /// The session of a token; `nil` when it is unknown, was ended, or belongs to a disabled account.
  public func session(_ token: String) async throws -> Session? {
    let fingerprint = Token.fingerprint(token)
    let found = try await institution.readInline { reading -> (Member, seenAt: Instant, hasDrafts: Bool, isFresh: Bool)? in
      guard let (member, seenAt, hasDrafts) = try AccountTable.session(fingerprint, on: reading.now.day, reading.tx) else { return nil }
      let policy = try reading.policy(for: member.area ?? .jilin)
      let isStaff = !member.roles.isDisjoint(with: Role.staff.union([.administrator]))
      let limit = isStaff ? policy.staffIdleMinutes.value : policy.residentIdleMinutes.value
      return (member, seenAt, hasDrafts, reading.now <= seenAt.adding(minutes: limit))
    }
    guard let found else { return nil }
    guard found.isFresh else { return .expired(found.0) }
    let now = institution.clock()
    if now >= found.seenAt.adding(minutes: 1) {
      try await institution.database.write { try SessionTable.see(fingerprint, at: now, $0) }
    }
    return .open(found.0, hasDrafts: found.hasDrafts)
  }

  /// Ends a session.
  public func signOut(_ token: String) async throws {
    try await institution.database.write { try SessionTable.end(Token.fingerprint(token), $0) }
  }
}
