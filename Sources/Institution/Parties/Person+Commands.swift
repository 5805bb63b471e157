public import Deliberation
internal import Secrets
internal import Storage

/// 导入名册 — takes a whole roster, all or none; who is on the roster already is brought up to date (3.3a). ``RosterPlan`` says who that
/// is and what changes.
public struct ImportRoster: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community and its people, already read and previewed.
  public let community: AreaCode, entries: [RosterEntry]
  /// What becomes of new people of whom the entries do not say whether they are registered; `nil` when nobody was asked.
  public let unsaid: Unsaid?
  /// The plan that was shown and agreed to; `nil` when nobody looked.
  public let plan: Version?

  /// An answer for all of whom it is not said.
  public enum Unsaid: String, CaseIterable, Sendable {
    /// They are registered, or not; or they are not taken.
    case registered, notRegistered, leftOut
  }

  /// People to take; with `plan` only as it was shown.
  public init(_ entries: [RosterEntry], into community: AreaCode, unsaid: Unsaid? = nil, as plan: Version? = nil) {
    self.entries = entries
    self.community = community
    self.unsaid = unsaid
    self.plan = plan
  }

  /// People to take.
  public init(_ rows: [RosterRow], into community: AreaCode) { self.init(rows.map { RosterEntry($0) }, into: community) }

  public func area(in scope: Scope) -> AreaCode? { community }

  public var texts: Texts {
    [
      .code: entries.flatMap { [$0.household, $0.phone, $0.identity] }, .name: entries.flatMap { [$0.name, $0.group] },
      .line: entries.map(\.address),
    ]
  }

  /// Takes them; how many are new or changed.
  public func perform(in scope: Scope) throws -> Int64 {
    for entry in entries {
      try entry.check()
      if let birth = entry.birth, birth > scope.now.day { throw Refusal(.dayInFuture, clause: Self.clause) }
    }
    let made = try RosterPlan(entries, in: community, vault: scope.vault, scope.tx)
    try plan?.check(against: made.version)
    // One of several, and nothing says which: whatever were written would be a guess.
    guard made.unclear.isEmpty else { throw Refusal(.personKnown) }
    // Who is registered may vote and be drawn: nobody is taken for it unasked.
    guard made.unsaid == 0 || unsaid != nil else { throw Refusal(.registrationUnsaid, ["count": String(made.unsaid)]) }
    let households = try PersonTable.households(of: community, scope.tx)
    var count = 0
    for step in made.steps {
      if let held = step.held {
        if !step.changes.isEmpty { try update(held, step.entry, households, scope) }
        continue
      }
      let saysRegistered: Bool? = unsaid.flatMap { $0 == .leftOut ? nil : $0 == .registered }
      guard let isRegistered = step.entry.isRegistered ?? saysRegistered else { continue }
      var row = step.entry.row(isRegistered: isRegistered)
      row.household = households[row.household]?.number ?? row.household
      try SavePerson.write(row, as: nil, in: community, scope)
      count += 1
    }
    scope.journal(after: .roster(lines: entries.count, new: count, changed: made.changed))
    return Int64(count + made.changed)
  }

  /// Brings somebody up to date; what the entry does not say stays.
  private func update(_ held: Held, _ entry: RosterEntry, _ households: [String: PersonTable.HouseholdLine], _ scope: Scope) throws {
    let sealed = try PersonTable.Sealed(phone: entry.phone, identity: entry.identity, in: scope)
    let number = entry.household.isEmpty ? held.line.household : households[entry.household]?.number ?? entry.household
    let household =
      try PersonTable.household(number, address: entry.address, group: entry.group, in: community, scope) ?? held.household
    let line = held.line
    let birthDay = entry.birthDay ?? line.birthDay ?? entry.birth
    try PersonTable.update(
      line.id, in: community,
      PersonTable.Entry(
        household: household, name: entry.name, sex: entry.sex.isEmpty ? line.sex : entry.sex, birthDay: birthDay,
        isRegistered: entry.isRegistered ?? line.isRegistered, isHead: entry.isHead ?? line.isHead, phone: sealed.phone ?? held.phone,
        phoneIndex: sealed.phoneIndex ?? held.phoneIndex, identity: sealed.identity ?? held.identity,
        identityIndex: sealed.identityIndex ?? held.identityIndex), scope.tx)
  }
}

/// 登记、更正居民信息 — adds a person to the roster or corrects what it says (3.3a, PIPL 46).
public struct SavePerson: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community, the person (`nil` for a new one), and what shall stand there.
  public let community: AreaCode, person: ID<Person>?, row: RosterRow
  /// What stood there when the form was filled; `nil` when nobody looked.
  public let from: Version?
  /// True when whoever looked was told of somebody of the same name there, and means another one.
  public let isAnother: Bool

  /// A person to write down.
  public init(
    _ row: RosterRow, as person: ID<Person>? = nil, in community: AreaCode, from: Version? = nil, isAnother: Bool = false
  ) {
    self.isAnother = isAnother
    self.row = row
    self.person = person
    self.community = community
    self.from = from
  }

  public var texts: Texts {
    [.code: [row.household, row.phone, row.identity], .name: [row.name, row.group], .line: [row.address]]
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try row.check()
    if let birth = row.birthDay ?? IdentityNumber.birthDay(row.identity), birth > scope.now.day {
      throw Refusal(.dayInFuture, clause: Self.clause)
    }
    if let person {
      guard try !PersonTable.find(person, in: community, scope.tx).isErased else { throw Refusal(.alreadyErased) }
      try from?.check(against: PersonTable.version(of: person, in: community, scope.tx))
    }
    // Who is on the roster already is corrected where that person stands, by somebody who sees what is there.
    if person != nil || from != nil { try checkIdentity(scope) }
    // A second one of that name is written down when somebody says so.
    if person == nil, from != nil, !isAnother,
      let known = try PersonTable.namesake(of: row.name, in: row.household, of: community, scope.tx)
    {
      throw Refusal(.namesakeKnown, ["name": known.name, "household": known.household.isEmpty ? "—" : known.household])
    }
    scope.journal(before: person == nil ? nil : .plain(.known), after: .plain(.saved))
    return try Self.write(row, as: person, in: community, scope).rawValue
  }

  private func checkIdentity(_ scope: Scope) throws {
    guard let number = IdentityNumber.normalise(row.identity) else { return }
    let index = scope.vault.blindIndex(number, context: "identity")
    let known = try PersonTable.find(identityIndex: index, in: community, scope.tx)
    guard known == nil || known == person else { throw Refusal(.personKnown) }
  }

  @discardableResult
  static func write(_ row: RosterRow, as person: ID<Person>?, in community: AreaCode, _ scope: Scope) throws -> ID<Person> {
    let sealed = try PersonTable.Sealed(phone: row.phone, identity: row.identity, in: scope)
    let household = try PersonTable.household(
      row.household, address: row.address, group: row.group, in: community, scope)
    let birthDay = row.birthDay ?? IdentityNumber.birthDay(row.identity)
    let entry = PersonTable.Entry(
      household: household, name: row.name, sex: row.sex, birthDay: birthDay, isRegistered: row.isRegistered, isHead: row.isHead,
      phone: sealed.phone, phoneIndex: sealed.phoneIndex, identity: sealed.identity, identityIndex: sealed.identityIndex)
    guard let person else { return try PersonTable.insert(scope.newID(), in: community, entry, scope.tx) }
    try PersonTable.update(person, in: community, entry, scope.tx)
    return person
  }
}

/// 删除个人信息 — erases what identifies a person, everywhere it stands; the public record never held a name (PIPL 47).
public struct ErasePerson: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community and the person.
  public let community: AreaCode, person: ID<Person>
  /// What stood of the person when the form was shown; `nil` when nobody looked.
  public let from: Version?

  /// A person to erase.
  public init(_ person: ID<Person>, in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.person = person
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try PersonTable.find(person, in: community, scope.tx)
    guard !line.isErased else { throw Refusal(.alreadyErased) }
    try from?.check(against: PersonTable.version(of: person, in: community, scope.tx))
    // Opinions given under this account, or with the person's own phone number, lose name and contact; the words stay.
    try OpinionTable.erase(person, phoneIndex: PersonTable.phoneIndex(of: person, scope.tx), in: community, scope.tx)
    try PlanTable.erase(person, scope.tx)
    try PersonTable.erase(person, at: scope.now, scope.tx)
    try SessionTable.end(of: person, scope.tx)
    try DraftTable.forget(of: person, scope.tx)
    try AccountTable.erase(person, at: scope.now, scope.tx)
    scope.journal(before: .plain(.known), after: .plain(.erased))
    return person.rawValue
  }
}
