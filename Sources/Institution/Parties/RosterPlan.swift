public import Deliberation
internal import Digest
public import Secrets
public import Storage
internal import Typing

/// 导入计划 — what an import would do with a roster: who is new, who is there already and what changes, and what must be asked.
///
/// Somebody is there already by the identity number, or by name and household. The preview shows the plan, the command makes it again
/// within its transaction: ``version`` says whether it is still the same.
public struct RosterPlan: Sendable {
  /// What becomes of one entry.
  public struct Step: Sendable {
    /// What the file says.
    public let entry: RosterEntry
    /// Who is there already; `nil` for somebody new.
    public let known: PersonLine?
    /// What would change of somebody known; nothing when all is so already.
    public let changes: [Change]
    let held: Held?
  }

  /// What a change is about.
  public enum Field: String, Sendable { case name, sex, birth, identity, phone, household, address, group, registered, head }

  /// One value that another takes the place of. Numbers that are kept sealed are not shown.
  public struct Change: Hashable, Sendable {
    /// What it is about.
    public let field: Field
    /// What stands there, and what would.
    public let from: String, to: String
  }

  /// What whoever imports must have seen before it is done.
  public struct Question: Hashable, Sendable {
    /// What it asks.
    public enum Kind: String, CaseIterable, Sendable {
      /// Two numbers of households that differ by noughts or letters only: are they one?
      case householdsAlike
      /// Two lines of one name and household: are they two people?
      case sameInFile
      /// Somebody of this name and household with another identity number, or without a household: is it somebody else?
      case namesake
      /// An identity number that stands under another name.
      case otherName
      /// Date of birth and identity number differ.
      case birthDiffers
      /// One household with two addresses.
      case addressDiffers
    }
    /// What it asks.
    public let kind: Kind
    /// Line of the file.
    public let line: Int
    /// Who or what it is about, and what it is compared with.
    public let subject: String, other: String
  }

  /// Entries by line.
  public private(set) var steps: [Step] = []
  /// What must be asked.
  public private(set) var questions: [Question] = []
  /// Entries that may be one of several on the roster: they cannot be taken.
  public private(set) var unclear: [RosterEntry] = []

  /// So many people are added; so many of those known change.
  public var added: Int { steps.count { $0.known == nil } }
  public var changed: Int { steps.count { $0.known != nil && !$0.changes.isEmpty } }
  /// New people of whom it is not said whether they are registered: what becomes of them is asked, see ``ImportRoster/Unsaid``.
  public var unsaid: Int { steps.count { $0.known == nil && $0.entry.isRegistered == nil } }

  /// The plan as a fingerprint: another when anything would be done otherwise.
  public var version: Version {
    var values: [String] = []
    for step in steps {
      values += [
        step.entry.name, step.entry.household, step.entry.identity, step.entry.phone, "\(step.known?.id.rawValue ?? 0)",
      ]
      for change in step.changes { values += [change.field.rawValue, change.from, change.to] }
      // Whoever is changed is changed as they stood when it was shown, what is kept sealed too.
      if let held = step.held, !step.changes.isEmpty { values.append(held.version.text) }
    }
    for question in questions { values += [question.kind.rawValue, "\(question.line)", question.subject, question.other] }
    return Version(of: values + unclear.map(\.name))
  }

  /// Compares entries with the roster of a community.
  public init(_ entries: [RosterEntry], in area: AreaCode, vault: Vault, _ tx: Transaction) throws {
    var matcher = Matcher(try PersonTable.held(in: area, tx), vault)
    let households = try PersonTable.households(of: area, tx)
    for entry in entries { place(entry, &matcher, households) }
    askAboutHouseholds(entries, households)
    askAboutLines(entries)
    questions.sort { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
  }

  private mutating func place(_ entry: RosterEntry, _ matcher: inout Matcher, _ households: [String: PersonTable.HouseholdLine]) {
    func ask(_ kind: Question.Kind, _ subject: String, _ other: String) {
      questions.append(Question(kind: kind, line: entry.line, subject: subject, other: other))
    }
    switch matcher.match(entry) {
    case .one(let held):
      let changes = matcher.changes(entry, held, households[entry.household])
      let (old, new) = (PersonTable.key(held.line.name), PersonTable.key(entry.name))
      if old != new { ask(.otherName, entry.name, held.line.name) }
      steps.append(Step(entry: entry, known: held.line, changes: changes, held: held))
    case .nobody(let reason):
      switch reason {
      case .plain: break
      case .line(let line): ask(.sameInFile, entry.name, "\(line)")
      case .namesake(let household): ask(.namesake, entry.name, household)
      }
      steps.append(Step(entry: entry, known: nil, changes: [], held: nil))
    case .unclear: unclear.append(entry)
    }
  }

  /// Numbers of households that look alike, unless both have stood on the roster before.
  private mutating func askAboutHouseholds(_ entries: [RosterEntry], _ households: [String: PersonTable.HouseholdLine]) {
    var alike: [String: Set<String>] = [:]
    for code in households.keys { alike[Self.loose(code), default: []].insert(code) }
    var first: [String: Int] = [:]
    for entry in entries where !entry.household.isEmpty {
      alike[Self.loose(entry.household), default: []].insert(entry.household)
      if first[entry.household] == nil { first[entry.household] = entry.line }
    }
    var asked: Set<Set<String>> = []
    for entry in entries where !entry.household.isEmpty && households[entry.household] == nil && first[entry.household] == entry.line {
      guard let same = alike[Self.loose(entry.household)], same.count > 1, asked.insert(same).inserted else { continue }
      let others = same.subtracting([entry.household]).sorted().prefix(5).joined(separator: "、")
      questions.append(Question(kind: .householdsAlike, line: entry.line, subject: entry.household, other: others))
    }
  }

  /// What does not fit together within the file.
  private mutating func askAboutLines(_ entries: [RosterEntry]) {
    var addresses: [String: String] = [:]
    for entry in entries {
      if let birth = entry.birthDay, let numbered = IdentityNumber.birthDay(entry.identity), birth != numbered {
        questions.append(Question(kind: .birthDiffers, line: entry.line, subject: birth.iso, other: numbered.iso))
      }
      guard !entry.household.isEmpty, !entry.address.isEmpty else { continue }
      if let known = addresses[entry.household] {
        guard known != entry.address else { continue }
        questions.append(Question(kind: .addressDiffers, line: entry.line, subject: entry.address, other: known))
      } else {
        addresses[entry.household] = entry.address
      }
    }
  }

  /// A number of a household without noughts in front of its digits, in small letters.
  private static func loose(_ code: String) -> String {
    var loose = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in code.lowercased().unicodeScalars {
      let isDigit = 0x30...0x39 ~= scalar.value
      if scalar == "0" && isAtStart { continue }
      loose.append(scalar)
      isAtStart = !isDigit
    }
    return String(loose)
  }
}

/// Finds who of a roster is meant.
struct Matcher {
  enum Reason {
    case plain
    /// The entry of an earlier line was taken for the one person there is.
    case line(Int)
    /// Somebody else of this name.
    case namesake(household: String)
  }

  enum Match {
    case one(Held)
    case nobody(Reason)
    /// One of several, and nothing says which.
    case unclear
  }

  private struct Key: Hashable {
    let name: String, household: String
  }

  private let vault: Vault
  private let held: [Held]
  private var byIdentity: [String: Int] = [:]
  private var byKey: [Key: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  /// Who was met already, and lines of entries by name and household.
  private var taken: Set<Int> = []
  private var lines: [Key: Int] = [:]

  init(_ held: [Held], _ vault: Vault) {
    self.held = held
    self.vault = vault
    for (place, person) in held.enumerated() {
      if let index = person.identityIndex { byIdentity[index] = place }
      let name = PersonTable.key(person.line.name)
      byKey[Key(name: name, household: Typed.code(person.line.household)), default: []].append(place)
      byName[name, default: []].append(place)
    }
  }

  mutating func match(_ entry: RosterEntry) -> Match {
    let key = Key(name: PersonTable.key(entry.name), household: entry.household)
    let earlier = lines[key]
    lines[key] = earlier ?? entry.line
    let identity = entry.identity.isEmpty ? nil : vault.blindIndex(entry.identity, context: "identity")
    if let identity, let place = byIdentity[identity], taken.insert(place).inserted { return .one(held[place]) }
    let all = byKey[key] ?? []
    let open = all.filter { place in
      !taken.contains(place) && (identity == nil || held[place].identityIndex == nil || held[place].identityIndex == identity)
    }
    guard !open.isEmpty else {
      if let earlier, identity == nil || !all.isEmpty { return .nobody(.line(earlier)) }
      if !all.isEmpty { return .nobody(.namesake(household: entry.household)) }
      if entry.household.isEmpty, let other = byName[key.name]?.first { return .nobody(.namesake(household: held[other].line.household)) }
      return .nobody(.plain)
    }
    guard let place = only(of: open, entry) else { return .unclear }
    taken.insert(place)
    return .one(held[place])
  }

  /// The one who is meant among those of one name and household.
  private func only(of open: [Int], _ entry: RosterEntry) -> Int? {
    guard open.count > 1 else { return open.first }
    let phone = entry.phone.isEmpty ? nil : vault.blindIndex(entry.phone, context: "phone")
    for isMeant in [
      { place in phone != nil && held[place].phoneIndex == phone },
      { place in entry.birth != nil && held[place].line.birthDay == entry.birth },
    ] as [(Int) -> Bool] {
      let found = open.filter(isMeant)
      if found.count == 1 { return found.first }
    }
    // Where nothing would change, it does not matter who is meant.
    return open.first { changes(entry, held[$0], nil).isEmpty }
  }

  /// What an entry would change of somebody and of the household that it names.
  func changes(_ entry: RosterEntry, _ held: Held, _ household: PersonTable.HouseholdLine?) -> [RosterPlan.Change] {
    let line = held.line
    var changes: [RosterPlan.Change] = []
    func compare(_ field: RosterPlan.Field, _ from: String, _ to: String) {
      if !to.isEmpty, from != to { changes.append(RosterPlan.Change(field: field, from: from, to: to)) }
    }
    if PersonTable.key(line.name) != PersonTable.key(entry.name) { compare(.name, line.name, entry.name) }
    compare(.sex, line.sex, entry.sex)
    // The identity number tells a day of birth only where none is known.
    if let birth = entry.birthDay ?? (line.birthDay == nil ? entry.birth : nil) { compare(.birth, line.birthDay?.iso ?? "", birth.iso) }
    if !entry.identity.isEmpty, vault.blindIndex(entry.identity, context: "identity") != held.identityIndex {
      changes.append(RosterPlan.Change(field: .identity, from: "", to: ""))
    }
    if !entry.phone.isEmpty, vault.blindIndex(entry.phone, context: "phone") != held.phoneIndex {
      changes.append(RosterPlan.Change(field: .phone, from: "", to: ""))
    }
    compare(.household, Typed.code(line.household), entry.household)
    let isMoved = !entry.household.isEmpty && Typed.code(line.household) != entry.household
    compare(.address, isMoved ? household?.address ?? "" : line.address, entry.address)
    compare(.group, isMoved ? household?.group ?? "" : line.group, entry.group)
    if let registered = entry.isRegistered, registered != line.isRegistered {
      changes.append(RosterPlan.Change(field: .registered, from: "\(line.isRegistered)", to: "\(registered)"))
    }
    if let head = entry.isHead, head != line.isHead {
      changes.append(RosterPlan.Change(field: .head, from: "\(line.isHead)", to: "\(head)"))
    }
    return changes
  }
}
