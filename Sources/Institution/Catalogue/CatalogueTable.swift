public import Deliberation
public import Storage

/// Catalogues of communities, in dated versions (3.2a).
public enum CatalogueTable {
  /// The version of the catalogue in force, or of none.
  public static func version(in area: AreaCode, _ tx: Transaction) throws -> Version {
    Version(of: [try versions(in: area, tx).first.map { String($0.version) } ?? ""])
  }

  /// The entries in force; none when no catalogue was adopted.
  public static func entries(in area: AreaCode, _ tx: Transaction) throws -> [CatalogueEntry] {
    try tx.run(
      """
      SELECT code, topic_group, title, participants, form, steps, reserved_by FROM catalogue_entry
      WHERE catalogue_id = (SELECT id FROM catalogue WHERE area = \(area) ORDER BY version DESC LIMIT 1)
      ORDER BY position
      """
    ).map { row in
      CatalogueEntry(
        code: try row.text(0), group: try row.text(1), title: try row.text(2),
        participants: try row.text(3).split(separator: ",").compactMap { PartyKind(rawValue: String($0)) },
        form: try row.optionalText(4).flatMap(FormKind.init(rawValue:)), steps: try row.text(5),
        clause: try row.optionalText(6).map { Clause($0) })
    }
  }

  /// The entry of a code, in the version in force.
  public static func entry(_ code: String, in area: AreaCode, _ tx: Transaction) throws -> CatalogueEntry? {
    try entries(in: area, tx).first { $0.code == code }
  }

  /// Versions with their day and paper, newest first.
  public static func versions(in area: AreaCode, _ tx: Transaction) throws -> [(version: Int, day: Day, paper: ID<Publication>)] {
    try tx.run("SELECT version, adopted_day, paper_id FROM catalogue WHERE area = \(area) ORDER BY version DESC").map {
      (try $0.int(0), try $0.day(1), try $0.id(2))
    }
  }

  static func insert(_ entries: [CatalogueEntry], version: Int, in area: AreaCode, paper: ID<Publication>, _ scope: Scope) throws {
    let id = scope.newID(CatalogueEntry.self)
    try scope.tx.execute(
      """
      INSERT INTO catalogue (id, area, version, adopted_day, paper_id)
      VALUES (\(id), \(area), \(version), \(scope.now.day), \(paper))
      """)
    for (position, entry) in entries.enumerated() {
      try scope.tx.execute(
        """
        INSERT INTO catalogue_entry (catalogue_id, code, position, topic_group, title, participants, form, steps, reserved_by)
        VALUES (\(id), \(entry.code), \(position), \(entry.group), \(entry.title),
          \(entry.participants.map(\.rawValue).joined(separator: ",")), \(entry.form?.rawValue), \(entry.steps),
          \(entry.clause?.id))
        """)
    }
  }
}
