public import Deliberation
internal import Storage
internal import Typing

/// 登记代表 — a representative chosen by some households (VC 29, RC 13).
public struct AddRepresentative: Command {
  public static let clause: Clause = "3.5h"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community.
  public let community: AreaCode
  /// The roster's entry, name, sex and group.
  public let person: ID<Person>?, name: String, sex: String, group: String
  /// The households that chose, and the days in office.
  public let households: [String], period: Period
  /// The committee member who is the same person, and therefore sits once; a like name alone says nothing.
  public let official: ID<Official>?

  /// A representative to enter.
  public init(
    _ name: String, sex: String, group: String = "", households: [String], for period: Period, person: ID<Person>? = nil,
    official: ID<Official>? = nil, in community: AreaCode
  ) {
    self.name = Typed.name(name)
    self.sex = sex
    self.group = Typed.name(group)
    self.households = households.map(Typed.code).filter { !$0.isEmpty }
    self.period = period
    self.person = person
    self.official = official
    self.community = community
  }

  public var texts: Texts { [.name: [name, group], .code: households + [sex]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let clause: Clause = community.isVillage ? "VC29" : "RC13"
    guard !name.isBlank else { throw Refusal(.nameMissing, clause: clause) }
    guard RosterRow.sexes.contains(sex) else { throw Refusal(.choiceMissing, clause: clause) }
    guard !households.isEmpty else { throw Refusal(.noHouseholds, clause: clause) }
    // Where the roster knows households, these are among them; a community that keeps none here says who chose all the same.
    let known = try PersonTable.households(of: community, scope.tx)
    let unknown = known.isEmpty ? [] : households.filter { known[$0] == nil }
    guard unknown.isEmpty else {
      throw Refusal(.householdUnknown, ["numbers": unknown.prefix(10).joined(separator: "、")], clause: clause)
    }
    let wanted = Set(households)
    for other in try RepresentativeTable.during(period, in: community, scope.tx) {
      guard let taken = other.households.first(where: { wanted.contains(Typed.code($0)) }) else { continue }
      throw Refusal(.householdRepresented, ["number": taken], clause: clause)
    }
    if let person { _ = try PersonTable.find(person, in: community, scope.tx) }
    if let official {
      guard try BodyTable.officials(in: community, scope.tx).contains(where: { $0.id == official }) else { throw AccessError.notFound }
    }
    let id = scope.newID(RepresentativeLine.self)
    let line = RepresentativeLine(
      id: id, person: person, official: official, name: name, sex: sex, group: group, period: period, households: wanted.sorted(),
      area: community)
    try RepresentativeTable.insert(line, scope.tx)
    scope.journal(after: .plain(.entered))
    return id.rawValue
  }
}

/// 代表离任 — a representative leaves office, on the day that was the last one.
public struct EndRepresentative: Command {
  public static let clause: Clause = "3.5h"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community, whom, and the last day.
  public let community: AreaCode, representative: ID<RepresentativeLine>, lastDay: Day
  /// The entry as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A representative who leaves.
  public init(_ representative: ID<RepresentativeLine>, on lastDay: Day, in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.representative = representative
    self.lastDay = lastDay
    self.community = community
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let held = try RepresentativeTable.find(representative, in: community, scope.tx)
    try from?.check(against: held.version)
    try held.checkEnd(on: lastDay, today: scope.now.day)
    try RepresentativeTable.end(representative, on: lastDay, scope.tx)
    scope.journal(before: .plain(.inOffice), after: .until(lastDay))
    return representative.rawValue
  }
}
