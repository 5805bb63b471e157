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
      adjournments: try adjournments(of: id, tx), points: try AssemblyPoints.of(id, tx), agesUnknown: try row.int(27),
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

  /// The roll, in order.
  public static func roll(of id: ID<Assembly>, _ tx: Transaction) throws -> [ElectorLine] {
    try tx.run(
      """
      SELECT id, position, name, label, present_way, ballot, has_advised FROM elector WHERE assembly_id = \(id)
      ORDER BY position
      """
    ).map(elector)
  }

  /// Where somebody of the roster stands on the roll; `nil` when they do not.
  public static func entry(of person: ID<Person>, in id: ID<Assembly>, _ tx: Transaction) throws -> ElectorLine? {
    try tx.first(
      """
      SELECT id, position, name, label, present_way, ballot, has_advised FROM elector
      WHERE assembly_id = \(id) AND person_id = \(person)
      """
    ).map(elector)
  }

  /// The same by identity.
  static func entries(of id: ID<Assembly>, _ tx: Transaction) throws -> [ID<Elector>: ElectorLine] {
    Dictionary(try roll(of: id, tx).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static func elector(_ row: Row) throws -> ElectorLine {
    ElectorLine(
      id: try row.id(0), position: try row.int(1), name: try row.text(2), label: try row.text(3),
      presentWay: try row.optionalText(4), ballot: try row.optionalText(5).flatMap { Tally.Way(rawValue: $0) },
      hasVoted: try row.optionalText(5) != nil,
      hasAdvised: try row.bool(6))
  }

  /// How many are on the roll, and how many of them came, each once.
  public static func attendance(of id: ID<Assembly>, _ tx: Transaction) throws -> (electors: Int, present: Int) {
    guard
      let row = try tx.first(
        "SELECT count(*), count(*) FILTER (WHERE present_way IS NOT NULL) FROM elector WHERE assembly_id = \(id)")
    else { return (0, 0) }
    return (try row.int(0), try row.int(1))
  }

  /// How many may raise a hand: those in the room without a ballot code who voted in no other way.
  static func handRaisers(of id: ID<Assembly>, _ tx: Transaction) throws -> Int {
    try tx.first(
      "SELECT count(*) FROM elector WHERE assembly_id = \(id) AND present_way = 'roll' AND ballot IS NULL")?.int(0) ?? 0
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

  /// The points a new assembly may decide, and those it decides unless somebody chooses.
  public static func points(for matter: Matter, _ tx: Transaction) throws -> (all: [PointAdoption], usual: [ID<PlanRecord.Point>]) {
    (try AssemblyPoints.live(of: matter.id, tx), try AssemblyPoints.usual(of: matter, tx))
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

  /// The roll entry that a ballot code opens, and its assembly.
  public static func elector(code: String, _ tx: Transaction) throws -> (elector: ID<Elector>, assembly: ID<Assembly>)? {
    try tx.first("SELECT id, assembly_id FROM elector WHERE code_fingerprint = \(Token.fingerprint(code))").map {
      (try $0.id(0), try $0.id(1))
    }
  }

  /// The ballot codes handed out and not used yet, by elector.
  public static func codes(of id: ID<Assembly>, _ reading: Reading) throws -> [ID<Elector>: String] {
    var codes: [ID<Elector>: String] = [:]
    for row in try reading.tx.run(
      "SELECT id, code_sealed FROM elector WHERE assembly_id = \(id) AND code_sealed IS NOT NULL AND ballot IS NULL")
    {
      codes[try row.id(0)] = try reading.vault.unseal(try row.bytes(1), context: "ballot.code")
    }
    return codes
  }
}
