public import Deliberation
internal import Secrets
public import Storage

/// 会议 with its dates, its roll and, once closed, its result.
public struct AssemblyLine: Hashable, Sendable {
  /// What came of the vote.
  public struct Result: Hashable, Sendable {
    /// All ballots of all ways together.
    public let count: Tally.Count
    /// True when the question was carried.
    public let isCarried: Bool
    /// When it was closed.
    public let closedAt: Instant
  }

  /// A sitting that had to be put off.
  public struct Adjournment: Hashable, Sendable {
    /// When it met; how many were entitled, came, and were needed.
    public let metAt: Instant, electors: Int, present: Int, needed: Int
    /// Why it came to nothing, when it was not for want of a quorum; empty when it was.
    public let reason: String
  }

  /// The assembly and its stage.
  public let assembly: Assembly
  /// The community.
  public let area: AreaCode
  /// What was written down when it was called.
  public let call: AssemblyCall
  /// When it was called; the rules of that day hold for it.
  public let calledAt: Instant, rulesDay: Day
  /// When and where it meets, and why the notice was short.
  public let meetsAt: Instant?, place: String, shortReason: String
  /// When the last sitting was put off.
  public let adjournedAt: Instant?
  /// Entitled and present, as frozen at the end.
  public let electors: Int?, present: Int?
  /// The result, once closed.
  public let result: Result?
  /// Steps before the vote, in the order they were recorded.
  public let steps: [AssemblyStep.Record]
  /// How many steps are still missing.
  public let stepsMissing: Int
  /// Sittings that had to be put off.
  public let adjournments: [Adjournment]
  /// The points of the deliberation it decides.
  public let points: [ID<PlanRecord.Point>]
  /// People left off the roll because nobody knows whether they are of age, and why it was frozen without them.
  public let agesUnknown: Int, agesReason: String

  /// The version of the sitting that is called: its notice, and how many were put off before.
  public var version: Version { Version(of: [noticeVersion.text, String(adjournments.count)]) }
  /// The version of its notice, or of none.
  public var noticeVersion: Version { Version(of: [meetsAt.map { String($0.milliseconds) } ?? "", place, shortReason]) }
}

/// Assemblies, their rolls and ballots.
public enum AssemblyTable {
  private static let columns: SQL =
    """
    assembly.id, assembly.matter_id, kind, basis, assembly.stage, assembly.area, ground, petitioners, assembly.question,
    agenda, group_name, is_secret, authorisation, called_at, assembly.rules_day, meets_at, place, short_reason,
    adjourned_at, electors, present, closed_at, in_favour, against, abstained, invalid, is_carried, ages_unknown, ages_reason
    """

  /// The assemblies of a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [AssemblyLine] {
    try of([matter], tx)[matter] ?? []
  }

  /// The assemblies of several matters, oldest first.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [AssemblyLine]] {
    let rows = try tx.run(
      """
      SELECT \(columns) FROM assembly JOIN matter ON matter.id = assembly.matter_id
      WHERE assembly.matter_id IN (\(matters)) ORDER BY assembly.id
      """)
    return Dictionary(grouping: try rows.map { try line($0, tx) }, by: \.assembly.matter)
  }

  /// One assembly; throws `AccessError.notFound`.
  public static func find(_ id: ID<Assembly>, _ tx: Transaction) throws -> AssemblyLine {
    guard
      let row = try tx.first(
        """
        SELECT \(columns) FROM assembly JOIN matter ON matter.id = assembly.matter_id WHERE assembly.id = \(id)
        """)
    else { throw AccessError.notFound }
    return try line(row, tx)
  }

  /// The assembly that runs on a matter; throws `AccessError.notFound`.
  static func require(_ id: ID<Assembly>, of matter: Matter, _ tx: Transaction) throws -> AssemblyLine {
    let line = try find(id, tx)
    guard line.assembly.matter == matter.id else { throw AccessError.notFound }
    return line
  }

  private static func line(_ row: Row, _ tx: Transaction) throws -> AssemblyLine {
    let id: ID<Assembly> = try row.id(0)
    let assembly = Assembly(
      id: id, matter: try row.id(1), kind: try row.code(2, as: Assembly.Kind.self), basis: try row.code(3, as: Assembly.Basis.self),
      stage: try row.code(4, as: Assembly.Stage.self))
    let call = AssemblyCall(
      kind: assembly.kind, basis: assembly.basis, ground: try row.code(6, as: Assembly.Ground.self), petitioners: try row.int(7),
      question: try row.text(8), agenda: try row.text(9), group: try row.text(10), isSecret: try row.bool(11),
      authorisation: try row.text(12))
    let steps = try steps(of: id, tx)
    var result: AssemblyLine.Result?
    if let closedAt = try row.optionalInstant(21) {
      result = AssemblyLine.Result(
        count: Tally.Count(
          inFavour: try row.int(22), against: try row.int(23), abstained: try row.int(24), invalid: try row.int(25)),
        isCarried: try row.bool(26), closedAt: closedAt)
    }
    return AssemblyLine(
      assembly: assembly, area: try row.area(5), call: call, calledAt: try row.instant(13), rulesDay: try row.day(14),
      meetsAt: try row.optionalInstant(15), place: try row.text(16), shortReason: try row.text(17),
      adjournedAt: try row.optionalInstant(18), electors: try row.optionalInt(19), present: try row.optionalInt(20), result: result,
      steps: steps.records, stepsMissing: max(0, steps.needed - Set(steps.records.map(\.step)).count),
      adjournments: try adjournments(of: id, tx), points: try AssemblyPointTable.of(id, tx), agesUnknown: try row.int(27),
      agesReason: try row.text(28))
  }

  private static func steps(of id: ID<Assembly>, _ tx: Transaction) throws -> (records: [AssemblyStep.Record], needed: Int) {
    let records = try tx.run(
      """
      SELECT step, held_day, expected, present, in_favour, text FROM assembly_step WHERE assembly_id = \(id) ORDER BY id
      """
    ).map {
      AssemblyStep.Record(
        step: try $0.code(0, as: AssemblyStep.self), heldOn: try $0.day(1), expected: try $0.int(2), present: try $0.int(3),
        inFavour: try $0.int(4), text: try $0.text(5))
    }
    let needed = try tx.first("SELECT steps_needed FROM assembly WHERE id = \(id)")?.int(0) ?? 1
    return (records, needed)
  }

  private static func adjournments(of id: ID<Assembly>, _ tx: Transaction) throws -> [AssemblyLine.Adjournment] {
    try tx.run(
      "SELECT met_at, electors, present, needed, reason FROM assembly_adjournment WHERE assembly_id = \(id) ORDER BY id"
    ).map {
      AssemblyLine.Adjournment(
        metAt: try $0.instant(0), electors: try $0.int(1), present: try $0.int(2), needed: try $0.int(3), reason: try $0.text(4))
    }
  }

  /// Puts a sitting that came to nothing on record; `reason` when it was not for want of a quorum.
  static func adjourn(_ line: AssemblyLine, _ tally: Tally, because reason: String, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO assembly_adjournment (id, assembly_id, met_at, electors, present, needed, at, reason)
      VALUES (\(scope.newID(AssemblyLine.Adjournment.self)), \(line.assembly.id), \(line.meetsAt ?? scope.now), \(tally.electors),
        \(tally.present), \(tally.quorumNeeded), \(scope.now), \(reason))
      """)
    try scope.tx.execute("UPDATE assembly SET adjourned_at = \(scope.now) WHERE id = \(line.assembly.id)")
  }

  static func save(_ assembly: Assembly, _ tx: Transaction) throws {
    try tx.execute("UPDATE assembly SET stage = \(assembly.stage) WHERE id = \(assembly.id)")
  }

  /// People who would be left off the roll because nobody knows whether they are of age.
  public static func agesUnknown(of line: AssemblyLine, _ reading: Reading) throws -> Int {
    let policy = try reading.policy(for: line.area, on: line.rulesDay)
    let day = line.meetsAt?.day ?? reading.now.day
    return try Electorate.agesUnknown(line.assembly, group: line.call.group, in: line.area, on: day, under: policy, reading.tx)
  }

  /// The same for an assembly of all that is not called yet.
  public static func agesUnknown(in area: AreaCode, _ reading: Reading) throws -> Int {
    let everybody = Assembly(id: ID(rawValue: 0), matter: ID(rawValue: 0), kind: .assembly, basis: .persons, stage: .called)
    return try Electorate.agesUnknown(
      everybody, group: "", in: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
  }

  /// The arithmetic of an assembly as it stands.
  public static func tally(of line: AssemblyLine, under policy: Policy, _ tx: Transaction) throws -> Tally {
    let came = try attendance(of: line.assembly.id, tx)
    return Tally(
      electors: came.electors, present: came.present,
      quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy),
      majority: Tally.majority(line.assembly.kind, under: policy))
  }

  /// Assemblies open for voting in which a resident stands on the roll.
  public static func open(for person: ID<Person>, _ tx: Transaction) throws -> [(assembly: ID<Assembly>, question: String, hasVoted: Bool)]
  {
    try tx.run(
      """
      SELECT assembly.id, question, ballot IS NOT NULL OR has_advised FROM elector
      JOIN assembly ON assembly.id = assembly_id WHERE elector.person_id = \(person) AND assembly.stage = 'open'
      """
    ).map { (try $0.id(0), try $0.text(1), try $0.bool(2)) }
  }

  static func insert(
    _ call: AssemblyCall, as id: ID<Assembly>, of matter: Matter, group: String, stepsNeeded: Int, in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO assembly (id, area, matter_id, kind, basis, ground, petitioners, question, agenda, group_name, is_secret,
        authorisation, stage, called_at, rules_day, steps_needed)
      VALUES (\(id), \(matter.area), \(matter.id), \(call.kind), \(call.basis), \(call.ground), \(call.petitioners),
        \(call.question), \(call.agenda), \(group), \(call.isSecret), \(call.authorisation), \(Assembly.Stage.called),
        \(scope.now), \(scope.now.day), \(stepsNeeded))
      """)
  }

  static func note(_ step: AssemblyStep.Record, of id: ID<Assembly>, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO assembly_step (id, assembly_id, step, held_day, expected, present, in_favour, text, by_name, at)
      VALUES (\(scope.newID(AssemblyStep.Record.self)), \(id), \(step.step), \(step.heldOn), \(step.expected),
        \(step.present), \(step.inFavour), \(step.text), \(scope.member.name), \(scope.now))
      """)
  }

  /// Sets when and where an assembly meets, and why its notice is short.
  static func notice(_ id: ID<Assembly>, meetsAt: Instant, place: String, shortReason: String, _ tx: Transaction) throws {
    try tx.execute("UPDATE assembly SET meets_at = \(meetsAt), place = \(place), short_reason = \(shortReason) WHERE id = \(id)")
  }

  /// Keeps how many people stand on no roll because nobody knows their age, and why it was frozen without them.
  static func leaveOut(_ unknown: Int, because reason: String, from id: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute("UPDATE assembly SET ages_unknown = \(unknown), ages_reason = \(reason) WHERE id = \(id)")
  }

  static func close(_ id: ID<Assembly>, _ tally: Tally, _ count: Tally.Count, isCarried: Bool, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE assembly SET electors = \(tally.electors), present = \(tally.present), closed_at = \(now),
        in_favour = \(count.inFavour), against = \(count.against), abstained = \(count.abstained),
        invalid = \(count.invalid), is_carried = \(isCarried)
      WHERE id = \(id)
      """)
  }
}
