public import Deliberation
public import Storage

/// One line of the journal: who did what, when, under which clause.
public struct JournalLine: Hashable, Sendable {
  /// Order of the lines.
  public let id: ID<JournalLine>
  /// Name of the command.
  public let command: String
  /// Clause it served.
  public let clause: Clause
  /// Who did it; empty for the public.
  public let byName: String
  /// When.
  public let at: Instant
  /// Codes of the state before and after.
  public let before: String, after: String
}

/// 操作记录 — every command leaves one line; nothing removes it.
public enum Journal {
  /// A line to write.
  struct Entry {
    let line: JournalLine, area: AreaCode?, account: Int64?, subject: Int64

    /// What a command leaves behind; nobody of whom the record shall not tell.
    init<C: Command>(_ type: C.Type, area: AreaCode?, subject: Int64, in scope: Scope) {
      line = JournalLine(
        id: scope.newID(), command: C.name, clause: C.clause, byName: scope.isSecret ? "" : scope.member.name, at: scope.now,
        before: scope.before, after: scope.after)
      account = scope.member.isAnonymous || scope.isSecret ? nil : scope.member.id.rawValue
      self.area = area
      self.subject = subject
    }
  }

  static func append(_ entries: [Entry], _ tx: Transaction) throws {
    let rows = entries.map { entry -> SQL in
      """
      (\(entry.line.id), \(entry.area), \(entry.line.command), \(entry.line.clause.id), \(entry.account), \(entry.line.byName),
        \(entry.line.at), \(entry.subject), \(entry.line.before), \(entry.line.after))
      """
    }
    try tx.send(
      """
      INSERT INTO journal (id, area, command, clause, account_id, by_name, at, subject, before_state, after_state)
      VALUES \(rows.joined(separator: ", "))
      """)
  }

  /// The newest lines of an area, 50 a page.
  public static func lines(of area: AreaCode, before cursor: ID<JournalLine>? = nil, _ tx: Transaction) throws
    -> [JournalLine]
  {
    let page: SQL = cursor.map { "AND id < \($0)" } ?? ""
    return try tx.run(
      """
      SELECT id, command, clause, by_name, at, before_state, after_state FROM journal
      WHERE area = \(area) \(page) ORDER BY id DESC LIMIT 50
      """
    ).map { row in
      JournalLine(
        id: try row.id(0), command: try row.text(1), clause: Clause(try row.text(2)), byName: try row.text(3),
        at: try row.instant(4), before: try row.text(5), after: try row.text(6))
    }
  }
}
