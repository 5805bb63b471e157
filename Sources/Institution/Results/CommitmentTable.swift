public import Deliberation
public import Storage

/// Commitments and what happened to them.
public enum CommitmentTable {
  private static let columns: SQL =
    """
    id, matter_id, owner, owner_kind, task, measure, due_day, coalesce(first_due_day, due_day),
    CASE WHEN is_held AND state IN ('open', 'completed') THEN 'held' ELSE state END, point_id,
    organisation_id, origin, completed_at, completed_by, accepted_at, published_at, assembly_id, withdrawn_reason
    """

  /// The version of a matter's commitments: whose they are, until when, and what was reported.
  public static func version(of lines: [CommitmentLine]) -> Version {
    Version(
      of: lines.flatMap { line in
        [line.commitment.id.description, line.commitment.task]
          + [line.descriptionVersion, line.extensionVersion, line.reportVersion].map(\.text)
      })
  }

  /// The version of what is published of a matter's commitments: how they stand, and what was published last.
  public static func publishingVersion(of lines: [CommitmentLine], _ matter: ID<Matter>, _ tx: Transaction) throws -> Version {
    let last = try PaperTable.newest(.progress, of: matter, tx)
    return Version(of: [version(of: lines).text, last?.id.description ?? ""])
  }

  /// One commitment with its history; throws `AccessError.notFound`.
  public static func find(_ id: ID<Commitment>, _ tx: Transaction) throws -> CommitmentLine {
    guard let row = try tx.first("SELECT \(columns) FROM commitment WHERE id = \(id)") else { throw AccessError.notFound }
    guard let line = try lines([row], tx).first else { throw AccessError.notFound }
    return line
  }

  /// The commitments of a matter, in the order they were made.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [CommitmentLine] {
    try of([matter], tx)[matter] ?? []
  }

  /// The commitments of several matters, in the order they were made.
  public static func of(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: [CommitmentLine]] {
    let rows = try tx.run("SELECT \(columns) FROM commitment WHERE matter_id IN (\(matters)) ORDER BY id")
    return Dictionary(grouping: try lines(rows, tx), by: \.commitment.matter)
  }

  /// What an organisation still has to carry out.
  public static func pending(of organisation: ID<Organisation>, _ tx: Transaction) throws -> [CommitmentLine] {
    try lines(
      tx.run(
        """
        SELECT \(columns) FROM commitment WHERE organisation_id = \(organisation) AND state IN ('open', 'completed')
          AND NOT is_held
        ORDER BY id
        """
      ), tx)
  }

  /// What was reported complete in a community and waits for acceptance, oldest first.
  public static func completed(in area: AreaCode, _ tx: Transaction) throws -> [CommitmentLine] {
    let ids: [ID<Commitment>] = try tx.run(
      """
      SELECT commitment.id FROM matter JOIN commitment ON commitment.matter_id = matter.id
      WHERE area = \(area) AND stage IN (\(Stage.all(.awaiting).map(\.rawValue)))
        AND state = \(Commitment.State.completed) AND NOT is_held ORDER BY completed_at, commitment.id LIMIT 200
      """
    ).map { try $0.id(0) }
    guard !ids.isEmpty else { return [] }
    let found = try lines(tx.run("SELECT \(columns) FROM commitment WHERE id IN (\(ids))"), tx)
    let places = Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return found.sorted { places[$0.commitment.id] ?? 0 < places[$1.commitment.id] ?? 0 }
  }

  private static func lines(_ rows: [Row], _ tx: Transaction) throws -> [CommitmentLine] {
    guard !rows.isEmpty else { return [] }
    let ids: [ID<Commitment>] = try rows.map { try $0.id(0) }
    let (steps, urgings) = (try CommitmentStepTable.steps(of: ids, tx), try CommitmentStepTable.urgings(of: ids, tx))
    return try rows.map { try line($0, steps, urgings) }
  }

  private static func line(
    _ row: Row, _ steps: [ID<Commitment>: [CommitmentLine.Step]], _ urgings: [ID<Commitment>: [CommitmentLine.Urging]]
  ) throws -> CommitmentLine {
    let commitment = Commitment(
      id: try row.id(0), matter: try row.id(1), owner: try row.text(2), ownerKind: try row.code(3, as: Commitment.Owner.self),
      task: try row.text(4), measure: try row.text(5), dueDay: try row.day(6), firstDueDay: try row.day(7),
      state: try row.code(8, as: Commitment.State.self))
    return CommitmentLine(
      commitment: commitment, point: try row.id(9), assembly: try row.optionalID(16), organisation: try row.optionalID(10),
      origin: try row.code(11, as: Commitment.Origin.self), completedAt: try row.optionalInstant(12),
      completedBy: try row.optionalID(13), acceptedAt: try row.optionalInstant(14), publishedAt: try row.optionalInstant(15),
      withdrawnReason: try row.text(17),
      steps: steps[commitment.id] ?? [], urgings: urgings[commitment.id] ?? [])
  }

  /// The commitment of a matter; throws `AccessError.notFound` for one of another matter.
  static func require(_ id: ID<Commitment>, of matter: Matter, _ tx: Transaction) throws -> CommitmentLine {
    let line = try find(id, tx)
    guard line.commitment.matter == matter.id else { throw AccessError.notFound }
    return line
  }

  static func insert(
    _ commitment: Commitment, point: ID<PlanRecord.Point>, organisation: ID<Organisation>?, origin: Commitment.Origin,
    assembly: ID<Assembly>? = nil, isHeld: Bool = false, in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day, first_due_day, origin, owner_kind,
        organisation_id, measure, state, assembly_id, is_held)
      VALUES (\(commitment.id), \(commitment.matter), \(point), \(commitment.owner), \(commitment.task),
        \(commitment.dueDay), \(commitment.firstDueDay), \(origin), \(commitment.ownerKind), \(organisation),
        \(commitment.measure), \(commitment.state), \(assembly), \(isHeld))
      """)
  }

  static func save(_ state: Commitment.State, of id: ID<Commitment>, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET state = \(state) WHERE id = \(id)")
  }

  /// Commitments of a point that is not adopted or withdrawn: nothing is owed any more.
  static func withdraw(of point: ID<PlanRecord.Point>, _ tx: Transaction) throws {
    try tx.execute(
      "UPDATE commitment SET state = 'withdrawn' WHERE point_id = \(point) AND state IN ('open', 'completed')")
  }

  /// Commitments that rest on what an assembly decided, once that was corrected (3.6f).
  static func withdraw(of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute(
      "UPDATE commitment SET state = 'withdrawn' WHERE assembly_id = \(assembly) AND state IN ('open', 'completed')")
  }

  /// What an assembly decided about some points: carried, promises that were held begin; turned down, nothing is owed on
  /// them any more, for the decision's reason (3.5h).
  static func decide(
    _ points: [ID<PlanRecord.Point>], of matter: Matter, by assembly: ID<Assembly>, isCarried: Bool, because decision: String,
    in scope: Scope
  ) throws {
    guard isCarried else {
      try scope.tx.execute(
        """
        UPDATE commitment SET state = 'withdrawn', withdrawn_reason = \(decision)
        WHERE point_id IN (\(points)) AND state IN ('open', 'completed')
        """)
      return
    }
    // The days of waiting do not count: a day that passed meanwhile is put off by them.
    let waited = try MeetingTable.require(matter.id, scope.tx).closedAt.map { $0.day.distance(to: scope.now.day) } ?? 0
    try scope.tx.execute(
      """
      UPDATE commitment SET due_day = due_day + \(waited), first_due_day = coalesce(first_due_day, due_day) + \(waited)
      WHERE point_id IN (\(points)) AND is_held AND state = 'open' AND due_day < \(scope.now.day)
      """)
    // They rest on the decision from now on: when it is corrected, they go with it (3.6f).
    try scope.tx.execute(
      "UPDATE commitment SET is_held = FALSE, assembly_id = \(assembly) WHERE point_id IN (\(points)) AND is_held")
  }

  /// A matter decided elsewhere, by other people: what was promised here beforehand is not carried out here (3.5h).
  static func withdrawHeld(of matter: ID<Matter>, because reason: String, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE commitment SET state = 'withdrawn', withdrawn_reason = \(reason)
      WHERE matter_id = \(matter) AND is_held AND state IN ('open', 'completed')
      """)
  }

  /// Takes back what was promised on a point while the meeting is open.
  static func remove(of point: ID<PlanRecord.Point>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM commitment WHERE point_id = \(point)")
  }

  static func accept(_ id: ID<Commitment>, _ state: Commitment.State, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET state = \(state), accepted_at = \(now) WHERE id = \(id)")
  }

  static func complete(_ id: ID<Commitment>, _ state: Commitment.State, by account: Int64?, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET state = \(state), completed_at = \(now), completed_by = \(account) WHERE id = \(id)")
  }

  /// What was reported complete is not.
  static func giveBack(_ id: ID<Commitment>, _ state: Commitment.State, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET state = \(state), completed_at = NULL, completed_by = NULL WHERE id = \(id)")
  }

  static func extend(_ id: ID<Commitment>, to dueDay: Day, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET due_day = \(dueDay) WHERE id = \(id)")
  }

  static func describe(_ id: ID<Commitment>, measure: String, _ owner: CommitmentOwner, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE commitment SET measure = \(measure), owner = \(owner.name), owner_kind = \(owner.kind), organisation_id = \(owner.organisation)
      WHERE id = \(id)
      """)
  }

  /// Notes that the commitments of a matter were published.
  static func publish(of matter: ID<Matter>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE commitment SET published_at = \(now) WHERE matter_id = \(matter) AND state <> 'withdrawn'")
  }
}
