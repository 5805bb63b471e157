internal import Deliberation
internal import Digest
internal import Secrets
internal import Typing

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
      let name = Self.key(person.line.name)
      byKey[Key(name: name, household: Typed.code(person.line.household)), default: []].append(place)
      byName[name, default: []].append(place)
    }
  }

  /// A name by which it is compared: two characters are often written with a blank between them.
  static func key(_ name: String) -> String { Typed.name(name).filter { $0 != " " } }

  mutating func match(_ entry: RosterEntry) -> Match {
    let key = Key(name: Self.key(entry.name), household: entry.household)
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
    if Self.key(line.name) != Self.key(entry.name) { compare(.name, line.name, entry.name) }
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
