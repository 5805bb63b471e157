internal import Deliberation
internal import Storage

/// 表决资格 — who may vote in an assembly on its day; to take part in a deliberation is another matter (VC 25–32, RC 26–30).
enum Electorate {
  /// One who may vote.
  struct Entry {
    let person: ID<Person>?
    let name: String
    let label: String
  }

  /// People old enough on the day; people without a known birthday are left out, for nobody can say that they are.
  private static func isElector(on day: Day, under policy: Policy) -> SQL {
    let age = policy.votingAge.value
    let latest =
      Day(year: day.year - age, month: day.month, day: day.day) ?? Day(year: day.year - age, month: day.month, day: day.day - 1) ?? day
    let registered: SQL = policy.nonRegisteredVote.value ? "" : "AND is_registered"
    return "erased_at IS NULL AND birth_day IS NOT NULL AND birth_day <= \(latest) \(registered)"
  }

  /// How many people may vote on a day.
  static func count(in area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction) throws -> Int {
    try tx.first(
      "SELECT count(*) FROM person WHERE person.area = \(area) AND \(isElector(on: day, under: policy))")?.int(0) ?? 0
  }

  /// The roll of an assembly on its day.
  static func roll(
    _ assembly: Assembly, group: String, in area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction
  ) throws -> [Entry] {
    if assembly.kind == .representatives { return try representatives(in: area, on: day, tx) }
    let circle: SQL = assembly.kind == .group ? "AND household.group_name = \(group)" : ""
    let rows = try tx.run(
      """
      SELECT person.id, name, coalesce(household.number, ''), is_head FROM person
      LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND \(isElector(on: day, under: policy)) \(circle) ORDER BY household.number, person.id
      """
    ).map { (Entry(person: try $0.id(0), name: try $0.text(1), label: try $0.text(2)), isHead: try $0.bool(3)) }
    guard assembly.basis == .households else { return rows.map(\.0) }
    // One entry a household: its head, or the first grown-up.
    var order: [String] = []
    var heads: [String: Entry] = [:]
    for (entry, isHead) in rows where !entry.label.isEmpty {
      if heads[entry.label] == nil { order.append(entry.label) }
      if heads[entry.label] == nil || isHead { heads[entry.label] = entry }
    }
    return order.compactMap { heads[$0] }
  }

  /// The representatives in office and the members of the residents' or villagers' committee (VC 29, RC 28), each once.
  private static func representatives(in area: AreaCode, on day: Day, _ tx: Transaction) throws -> [Entry] {
    let members = try BodyTable.posts(in: area, tx).filter {
      ($0.kind == .committeeDirector || $0.kind == .committeeMember) && $0.period.contains(day)
    }.map(\.official)
    let names = Dictionary(try BodyTable.officials(in: area, tx).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let elected = try RepresentativeTable.inOffice(of: area, on: day, tx)
    // A committee member who was also chosen by households sits once, as their representative.
    var seen = Set(elected.map(\.name))
    let seated = members.compactMap { names[$0] }.filter { seen.insert($0).inserted }.map {
      Entry(person: nil, name: $0, label: "村（居）委会")
    }
    return elected.map { Entry(person: $0.person, name: $0.name, label: $0.households.joined(separator: "、")) } + seated
  }

  /// The body of representatives as it stands.
  static func representation(in area: AreaCode, on day: Day, _ tx: Transaction) throws -> Representation {
    let elected = try RepresentativeTable.inOffice(of: area, on: day, tx)
    let all = try representatives(in: area, on: day, tx)
    return Representation(
      representatives: elected.count, women: elected.count { $0.sex == "female" }, committeeMembers: max(0, all.count - elected.count),
      households: try AreaTable.community(area, tx).households)
  }
}
