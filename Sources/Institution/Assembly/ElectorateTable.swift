public import Deliberation
internal import Storage
internal import Wording

/// 表决资格 — who may vote in an assembly on its day; to take part in a deliberation is another matter (VC 25–32, RC 26–30).
enum Electorate {
  /// One who may vote.
  struct Entry {
    let person: ID<Person>?
    let name: String
    let label: String
  }

  /// People old enough on the day. People without a known birthday are left out, for nobody can say that they are; the law's
  /// base is the people of age, so to count them in would let children make a quorum harder to reach, and to leave them out
  /// in silence would make it easier. Hence their number is shown, and whoever freezes the roll says why it stands without them.
  private static func isElector(on day: Day, under policy: Policy) -> SQL {
    let age = policy.votingAge.value
    let latest =
      Day(year: day.year - age, month: day.month, day: day.day) ?? Day(
        year: day.year - age, month: day.month, day: day.day - 1) ?? day
    let registered: SQL = policy.nonRegisteredVote.value ? "" : "AND is_registered"
    return "erased_at IS NULL AND birth_day IS NOT NULL AND birth_day <= \(latest) \(registered)"
  }

  /// How many people may vote on a day.
  static func count(in area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction) throws
    -> Int
  {
    try tx.first(
      "SELECT count(*) FROM person WHERE person.area = \(area) AND \(isElector(on: day, under: policy))"
    )?.int(0) ?? 0
  }

  /// Households with somebody who may vote on a day; the community's own number where the roster knows none.
  static func households(in area: AreaCode, on day: Day, under policy: Policy, _ tx: Transaction)
    throws -> Int
  {
    let known =
      try tx.first(
        """
        SELECT count(DISTINCT household_id) FROM person WHERE person.area = \(area) AND \(isElector(on: day, under: policy))
        """)?.int(0) ?? 0
    return known > 0 ? known : try AreaTable.community(area, tx).households
  }

  /// People whose age nobody knows and who therefore miss on a roll; of a roll of households those without anybody else who
  /// is of age. The representatives' roll asks for no age.
  static func agesUnknown(
    _ assembly: Assembly, group: String, in area: AreaCode, on day: Day, under policy: Policy,
    _ tx: Transaction
  ) throws -> Int {
    guard assembly.kind != .representatives else { return 0 }
    let circle: SQL = assembly.kind == .group ? "AND household.group_name = \(group)" : ""
    let registered: SQL = policy.nonRegisteredVote.value ? "" : "AND is_registered"
    let alone: SQL =
      assembly.basis == .households
      ? "AND household_id IS NOT NULL AND household_id NOT IN (\(housed(in: area, on: day, under: policy)))"
      : ""
    return try tx.first(
      """
      SELECT count(*) FROM person LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND erased_at IS NULL AND birth_day IS NULL \(registered) \(circle) \(alone)
      """)?.int(0) ?? 0
  }

  /// Households that somebody of age speaks for.
  private static func housed(in area: AreaCode, on day: Day, under policy: Policy) -> SQL {
    """
    SELECT other.household_id FROM person other
    WHERE other.area = \(area) AND other.household_id IS NOT NULL AND \(isElector(on: day, under: policy))
    """
  }

  /// The roll of an assembly on its day.
  static func roll(
    _ assembly: Assembly, group: String, in area: AreaCode, on day: Day, under policy: Policy,
    _ tx: Transaction
  ) throws -> [Entry] {
    if assembly.kind == .representatives { return try representatives(in: area, on: day, tx) }
    let circle: SQL = assembly.kind == .group ? "AND household.group_name = \(group)" : ""
    let rows = try tx.run(
      """
      SELECT person.id, name, coalesce(household.number, ''), is_head FROM person
      LEFT JOIN household ON household.id = household_id
      WHERE person.area = \(area) AND \(isElector(on: day, under: policy)) \(circle) ORDER BY household.number, person.id
      """
    ).map {
      (
        Entry(person: try $0.id(0), name: try $0.text(1), label: try $0.text(2)),
        isHead: try $0.bool(3)
      )
    }
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
  private static func representatives(in area: AreaCode, on day: Day, _ tx: Transaction) throws
    -> [Entry]
  {
    let elected = try RepresentativeTable.inOffice(of: area, on: day, tx)
    // A committee member who was also chosen by households sits once, as their representative; a namesake is another person.
    let chosen = Set(elected.compactMap(\.official))
    let seated = try committee(in: area, on: day, tx).filter { !chosen.contains($0.id) }.map {
      Entry(person: nil, name: $0.name, label: PaperWords.committeeLabel)
    }
    return elected.map {
      Entry(person: $0.person, name: $0.name, label: $0.households.joined(separator: "、"))
    } + seated
  }

  /// Members of the residents' or villagers' committee on a day, each once.
  static func committee(in area: AreaCode, on day: Day, _ tx: Transaction) throws -> [(
    id: ID<Official>, name: String
  )] {
    let members = Set(
      try BodyTable.posts(in: area, tx).filter {
        ($0.kind == .committeeDirector || $0.kind == .committeeMember) && $0.period.contains(day)
      }.map(\.official))
    return try BodyTable.officials(in: area, tx).filter { members.contains($0.id) }
  }

  /// The body of representatives as it stands.
  static func representation(in area: AreaCode, on day: Day, _ tx: Transaction) throws
    -> Representation
  {
    let elected = try RepresentativeTable.inOffice(of: area, on: day, tx)
    let chosen = Set(elected.compactMap(\.official))
    let names = Set(elected.map(\.name))
    let seated = try committee(in: area, on: day, tx).filter { !chosen.contains($0.id) }
    return Representation(
      representatives: elected.count, women: elected.count { $0.sex == "female" },
      committeeMembers: seated.count,
      households: try AreaTable.community(area, tx).households,
      namesakes: seated.count { names.contains($0.name) })
  }
}

extension RepresentativeTable {
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
