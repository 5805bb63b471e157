public import Deliberation
public import Storage

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

  static func insert(_ line: RepresentativeLine, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO representative (id, area, person_id, name, sex, group_name, start_day, end_day, official_id)
      VALUES (\(line.id), \(line.area), \(line.person), \(line.name), \(line.sex), \(line.group), \(line.period.start),
        \(line.period.end), \(line.official))
      """)
    for number in line.households {
      try tx.execute("INSERT INTO representative_household (representative_id, number) VALUES (\(line.id), \(number))")
    }
  }

  static func end(_ id: ID<RepresentativeLine>, on lastDay: Day, _ tx: Transaction) throws {
    try tx.execute("UPDATE representative SET end_day = \(lastDay) WHERE id = \(id)")
  }
}
