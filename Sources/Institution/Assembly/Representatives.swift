public import Deliberation
public import Storage
internal import Typing

/// 村（居）民代表 with the households that chose them (VC 29, RC 13).
public struct RepresentativeLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<RepresentativeLine>
  /// The resident of the roster, when known; and the committee member who is the same person.
  public let person: ID<Person>?, official: ID<Official>?
  /// Name; shown in full, as an office holder's.
  public let name: String
  /// female, male, or empty.
  public let sex: String
  /// Group or building.
  public let group: String
  /// In office from, to.
  public let period: Period
  /// Numbers of the households that chose this representative.
  public let households: [String]
  /// The community.
  public let area: AreaCode
  /// The version of the entry.
  public var version: Version {
    Version(of: [name, sex, group, period.start.iso, period.end?.iso ?? ""] + households)
  }

  /// Refuses a last day that has not come, that lies before the first one, or by which the time in office has ended anyway.
  public func checkEnd(on lastDay: Day, today: Day) throws(Refusal) {
    let clause: Clause = area.isVillage ? "VC29" : "RC13"
    try lastDay.checkCome(today: today, clause: clause)
    guard period.start <= lastDay else { throw Refusal(.representativeNotBegun, ["day": period.start.iso], clause: clause) }
    if let end = period.end, lastDay >= end { throw Refusal(.representativeEnds, ["day": end.iso], clause: clause) }
  }
}

/// Representatives.
public enum RepresentativeTable {
  /// Those in office on a day.
  public static func inOffice(of area: AreaCode, on day: Day, _ tx: Transaction) throws -> [RepresentativeLine] {
    try during(Period(start: day, end: day), in: area, tx)
  }

  /// One of a community; throws `AccessError.notFound`.
  public static func find(_ id: ID<RepresentativeLine>, in area: AreaCode, _ tx: Transaction) throws -> RepresentativeLine {
    guard let line = try lines(of: area, "AND id = \(id)", tx).first else { throw AccessError.notFound }
    return line
  }

  /// Those in office on any day of a period.
  static func during(_ period: Period, in area: AreaCode, _ tx: Transaction) throws -> [RepresentativeLine] {
    let begun: SQL = period.end.map { "AND start_day <= \($0)" } ?? ""
    return try lines(of: area, "\(begun) AND (end_day IS NULL OR end_day >= \(period.start))", tx)
  }

  private static func lines(of area: AreaCode, _ which: SQL, _ tx: Transaction) throws -> [RepresentativeLine] {
    let households = Dictionary(
      grouping: try tx.run(
        """
        SELECT representative_id, number FROM representative_household
        JOIN representative ON representative.id = representative_id WHERE area = \(area) ORDER BY number
        """
      ).map { (try $0.int64(0), try $0.text(1)) }, by: \.0)
    return try tx.run(
      """
      SELECT id, person_id, name, sex, group_name, start_day, end_day, official_id FROM representative
      WHERE area = \(area) \(which) ORDER BY id
      """
    ).map { row in
      RepresentativeLine(
        id: try row.id(0), person: try row.optionalID(1), official: try row.optionalID(7), name: try row.text(2), sex: try row.text(3),
        group: try row.text(4),
        period: Period(start: try row.day(5), end: try row.optionalDay(6)),
        households: (households[try row.int64(0)] ?? []).map(\.1), area: area)
    }
  }

  /// The body as it stands, and what the law finds wrong with it.
  public static func representation(in area: AreaCode, _ reading: Reading) throws -> (body: Representation, flaws: [Representation.Flaw]) {
    let body = try Electorate.representation(in: area, on: reading.now.day, reading.tx)
    return (body, body.flaws(isVillage: area.isVillage, under: try reading.policy(for: area)))
  }

  /// Members of the residents' or villagers' committee, who sit with the representatives.
  public static func committee(in area: AreaCode, _ reading: Reading) throws -> [(id: ID<Official>, name: String)] {
    try Electorate.committee(in: area, on: reading.now.day, reading.tx)
  }
}

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
    try scope.tx.execute(
      """
      INSERT INTO representative (id, area, person_id, name, sex, group_name, start_day, end_day, official_id)
      VALUES (\(id), \(community), \(person), \(name), \(sex), \(group), \(period.start), \(period.end), \(official))
      """)
    for number in wanted.sorted() {
      try scope.tx.execute(
        "INSERT INTO representative_household (representative_id, number) VALUES (\(id), \(number))")
    }
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
    try scope.tx.execute("UPDATE representative SET end_day = \(lastDay) WHERE id = \(representative)")
    scope.journal(before: .plain(.inOffice), after: .until(lastDay))
    return representative.rawValue
  }
}
