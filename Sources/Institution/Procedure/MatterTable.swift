public import Deliberation
public import Storage

/// Matters and what their dates say.
public enum MatterTable {
  private static let columns: SQL =
    "id, area, year, sequence, title, question, entry_code, entry_title, reserved_by, stage, rules_day"

  private static func matter(_ row: Row) throws -> Matter {
    Matter(
      id: try row.id(0), area: try row.area(1),
      number: SerialNumber(year: try row.int(2), sequence: try row.int(3)), title: try row.text(4),
      question: try row.text(5), entryCode: try row.text(6), entryTitle: try row.text(7),
      reservedBy: try row.optionalText(8).map { Clause($0) }, stage: try row.code(9, as: Stage.self),
      rulesDay: try row.day(10))
  }

  /// One matter; throws `AccessError.notFound`.
  public static func find(_ id: ID<Matter>, _ tx: Transaction) throws -> Matter {
    guard let row = try tx.first("SELECT \(columns) FROM matter WHERE id = \(id)") else { throw AccessError.notFound }
    return try matter(row)
  }

  /// Matters of a community at some stages, newest first, 50 a page.
  public static func list(
    in area: AreaCode, stages: [Stage], before cursor: ID<Matter>? = nil, limit: Int = 50, _ tx: Transaction
  ) throws -> [Matter] {
    let page: SQL = cursor.map { "AND id < \($0)" } ?? ""
    return try tx.run(
      """
      SELECT \(columns) FROM matter WHERE area = \(area) AND stage IN (\(stages.map(\.rawValue))) \(page)
      ORDER BY id DESC LIMIT \(limit)
      """
    ).map(matter)
  }

  static func insert(_ matter: Matter, workMeeting: ID<WorkMeeting>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, reserved_by, stage,
        rules_day, work_meeting_id)
      VALUES (\(matter.id), \(matter.area), \(matter.number.year), \(matter.number.sequence), \(matter.title),
        \(matter.question), \(matter.entryCode), \(matter.entryTitle), \(matter.reservedBy?.id), \(matter.stage),
        \(matter.rulesDay), \(workMeeting))
      """)
  }

  static func save(_ matter: Matter, _ tx: Transaction) throws {
    try tx.execute("UPDATE matter SET stage = \(matter.stage) WHERE id = \(matter.id)")
  }

  static func seal(_ id: ID<Matter>, archiveNumber: String, bagSHA256: String, _ tx: Transaction) throws {
    try tx.execute(
      "UPDATE matter SET archive_number = \(archiveNumber), bag_sha256 = \(bagSHA256) WHERE id = \(id)")
  }

  /// Archive number and hash of the sealed dossier, once it is sealed.
  public static func archive(of id: ID<Matter>, _ tx: Transaction) throws -> (number: String, bagSHA256: String)? {
    guard let row = try tx.first("SELECT archive_number, bag_sha256 FROM matter WHERE id = \(id)"),
      let number = try row.optionalText(0), let hash = try row.optionalText(1)
    else { return nil }
    return (number, hash)
  }

  /// Titles of several matters.
  public static func titles(of matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: String] {
    guard !matters.isEmpty else { return [:] }
    return try tx.run("SELECT id, title FROM matter WHERE id IN (\(matters))").reduce(into: [:]) { $0[try $1.id(0)] = try $1.text(1) }
  }
}
