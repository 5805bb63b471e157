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

  /// The state before and after, where the command says it.
  public var facts: (before: JournalFact?, after: JournalFact?) {
    (JournalFact(before, of: command), JournalFact(after, of: command))
  }
}

/// 操作记录 — every command leaves one line; nothing removes it.
public enum Journal {
  static func append<C: Command>(_ type: C.Type, area: AreaCode?, subject: Int64, in scope: Scope) throws {
    let account: Int64? = scope.member.isAnonymous || scope.isSecret ? nil : scope.member.id.rawValue
    let name = scope.isSecret ? "" : scope.member.name
    try scope.tx.send(
      """
      INSERT INTO journal (id, area, command, clause, account_id, by_name, at, subject, before_state, after_state)
      VALUES (\(scope.newID(JournalLine.self)), \(area), \(C.name), \(C.clause.id), \(account), \(name),
        \(scope.now), \(subject), \(scope.before), \(scope.after))
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
