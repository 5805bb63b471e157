public import Deliberation
public import Storage

/// A plan as submitted, with the identities of its points and participants.
public struct PlanRecord: Hashable, Sendable {
  /// 议程要点 — one point the outcome will answer.
  public struct Point: Hashable, Sendable {
    /// Identity.
    public let id: ID<Point>
    /// What is to be settled.
    public let text: String
  }

  /// One participant and how it was told.
  public struct Invited: Hashable, Sendable {
    /// Identity.
    public let id: ID<Plan.Participant>
    /// Who.
    public let participant: Plan.Participant
    /// How and when the notice was served; `nil` while it was not.
    public let service: Service?
  }

  /// 送达 — the notice served on one participant.
  public struct Service: Hashable, Sendable {
    /// By phone, at the door, by text message, in the group, by letter or in person.
    public enum Way: String, CaseIterable, Sendable { case phone, door, sms, group, letter, inPerson }

    /// How.
    public let way: Way
    /// When.
    public let at: Instant
    /// Who did it.
    public let byName: String
  }

  /// Identity.
  public let id: ID<Plan>
  /// Counts the submissions, from 1.
  public let version: Int
  /// The plan itself.
  public let plan: Plan
  /// Its points.
  public let points: [Point]
  /// Its participants.
  public let invited: [Invited]
}

/// Plans of matters; every submission is kept.
public enum PlanTable {
  /// The version of a matter's newest plan, or of none.
  public static func version(of matter: ID<Matter>, _ tx: Transaction) throws -> Version {
    guard let record = try newest(of: matter, tx) else { return .absent }
    // A revision of the notice changes time and place of the plan that stands, or says nothing new of them.
    let notice = try PaperTable.newest(.notice, of: matter, tx)?.id.description ?? ""
    return Version(of: [record.id.description, record.plan.meetsAt?.iso8601 ?? "", record.plan.place, notice])
  }

  /// The newest plan of a matter.
  public static func newest(of matter: ID<Matter>, _ tx: Transaction) throws -> PlanRecord? {
    guard
      let row = try tx.first(
        """
        SELECT id, version, meets_at, place, subject, form, form_reason, host, recorder, affected_households, materials
        FROM plan WHERE matter_id = \(matter) ORDER BY version DESC LIMIT 1
        """)
    else { return nil }
    let id: ID<Plan> = try row.id(0)
    let points = try tx.run("SELECT id, text FROM plan_point WHERE plan_id = \(id) ORDER BY position").map {
      PlanRecord.Point(id: try $0.id(0), text: try $0.text(1))
    }
    let invited = try invited(of: id, matter, tx)
    var missing: [PartyKind: String] = [:]
    for row in try tx.run("SELECT kind, reason FROM plan_missing_voice WHERE plan_id = \(id)") {
      missing[try row.code(0, as: PartyKind.self)] = try row.text(1)
    }
    return PlanRecord(
      id: id, version: try row.int(1),
      plan: Plan(
        meetsAt: try row.instant(2), place: try row.text(3), subject: try row.text(4), points: points.map(\.text),
        form: try row.code(5, as: FormKind.self), formReason: try row.text(6), host: try row.text(7),
        recorder: try row.text(8), participants: invited.map(\.participant), missingVoices: missing,
        affectedHouseholds: try row.int(9), materials: try row.text(10)),
      points: points, invited: invited)
  }

  /// The newest plan; throws `AccessError.notFound` when there is none.
  static func require(of matter: ID<Matter>, _ tx: Transaction) throws -> PlanRecord {
    guard let plan = try newest(of: matter, tx) else { throw AccessError.notFound }
    return plan
  }

  private static func invited(of plan: ID<Plan>, _ matter: ID<Matter>, _ tx: Transaction) throws -> [PlanRecord.Invited] {
    try tx.run(
      """
      SELECT participant.id, kind, name, is_organisation, note, service.way, service.served_at, service.by_name
      FROM participant LEFT JOIN service ON service.id =
        (SELECT max(id) FROM service newest
          WHERE newest.participant_id = participant.id AND newest.id > \(PaperTable.newestNotice(of: "\(matter)")))
      WHERE plan_id = \(plan) ORDER BY position
      """
    ).map { row in
      let way = try row.optionalText(5).flatMap(PlanRecord.Service.Way.init(rawValue:))
      return PlanRecord.Invited(
        id: try row.id(0),
        participant: Plan.Participant(
          kind: try row.code(1, as: PartyKind.self), name: try row.text(2), isOrganisation: try row.bool(3),
          note: try row.text(4)),
        service: try way.map { PlanRecord.Service(way: $0, at: try row.instant(6), byName: try row.text(7)) })
    }
  }

  static func insert(_ plan: Plan, meetsAt: Instant, form: FormKind, of matter: ID<Matter>, in scope: Scope) throws -> ID<Plan> {
    let id = scope.newID(Plan.self)
    let version = (try newest(of: matter, scope.tx)?.version ?? 0) + 1
    try scope.tx.execute(
      """
      INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, form_reason, host, recorder,
        affected_households, materials)
      VALUES (\(id), \(matter), \(version), \(meetsAt), \(plan.place), \(plan.subject), \(form), \(plan.formReason),
        \(plan.host), \(plan.recorder), \(plan.affectedHouseholds), \(plan.materials))
      """)
    for (position, text) in plan.points.filter({ !$0.isBlank }).enumerated() {
      try scope.tx.execute(
        """
        INSERT INTO plan_point (id, plan_id, position, text)
        VALUES (\(scope.newID(PlanRecord.Point.self)), \(id), \(position), \(text))
        """)
    }
    for (position, participant) in plan.participants.enumerated() {
      try insert(
        participant, at: position, of: id,
        organisation: """
          (SELECT organisation.id FROM organisation JOIN matter ON matter.area = organisation.area
            WHERE matter.id = \(matter) AND organisation.name = \(participant.name))
          """, in: scope)
    }
    for (kind, reason) in plan.missingVoices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !reason.isBlank {
      try scope.tx.execute("INSERT INTO plan_missing_voice (plan_id, kind, reason) VALUES (\(id), \(kind), \(reason))")
    }
    return id
  }

  static func insert(
    _ participant: Plan.Participant, at position: Int, of plan: ID<Plan>, person: ID<Person>? = nil, organisation: SQL = "NULL",
    in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO participant (id, plan_id, position, kind, name, is_organisation, note, person_id, organisation_id)
      VALUES (\(scope.newID(Plan.Participant.self)), \(plan), \(position), \(participant.kind), \(participant.name),
        \(participant.isOrganisation), \(participant.note), \(person), \(organisation))
      """)
  }

  static func note(_ note: String, on participant: ID<Plan.Participant>, _ tx: Transaction) throws {
    try tx.execute("UPDATE participant SET note = \(note) WHERE id = \(participant)")
  }

  static func remove(_ participant: ID<Plan.Participant>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM participant WHERE id = \(participant)")
  }

  /// Takes a person's name off the plans they stand in.
  static func erase(_ person: ID<Person>, _ tx: Transaction) throws {
    try tx.execute("UPDATE participant SET name = '', person_id = NULL WHERE person_id = \(person)")
  }

  /// True when some notice was served on a participant.
  static func isServed(_ participant: ID<Plan.Participant>, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM service WHERE participant_id = \(participant)") != nil
  }

  static func serve(
    _ participant: ID<Plan.Participant>, of matter: ID<Matter>, by way: PlanRecord.Service.Way, at servedAt: Instant, in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO service (id, matter_id, participant_id, way, served_at, by_name)
      VALUES (\(scope.newID(PlanRecord.Service.self)), \(matter), \(participant), \(way), \(servedAt), \(scope.member.name))
      """)
  }

  /// Moves the newest plan of a matter to another time and place.
  static func move(of matter: ID<Matter>, to meetsAt: Instant, place: String, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE plan SET meets_at = \(meetsAt), place = \(place) WHERE id =
        (SELECT id FROM plan WHERE matter_id = \(matter) ORDER BY version DESC LIMIT 1)
      """)
  }
}
