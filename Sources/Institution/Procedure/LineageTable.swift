public import Deliberation
public import Storage

/// One step of an entry's lineage: joined to, or split off, another.
public struct Lineage: Hashable, Sendable {
  /// What happened.
  public enum Act: String, CaseIterable, Sendable { case joined, split }

  /// What happened.
  public let act: Act
  /// Slip of the leading entry.
  public let lead: SlipNumber
  /// Why.
  public let reason: String
  /// When.
  public let at: Instant
}

/// Where entries were joined and split; nothing is ever lost by it.
public enum LineageTable {
  static func append(_ opinion: ID<Opinion>, to lead: ID<Opinion>, _ act: Lineage.Act, because reason: String, in scope: Scope)
    throws
  {
    try scope.tx.execute(
      """
      INSERT INTO opinion_lineage (id, opinion_id, lead_id, act, reason, at)
      VALUES (\(scope.newID(Lineage.self)), \(opinion), \(lead), \(act), \(reason), \(scope.now))
      """)
  }

  /// The lineage of an entry, oldest first.
  public static func of(_ opinion: ID<Opinion>, _ tx: Transaction) throws -> [Lineage] {
    try tx.run(
      """
      SELECT act, year, sequence, reason, at FROM opinion_lineage
      JOIN opinion ON opinion.id = opinion_lineage.lead_id
      WHERE opinion_id = \(opinion) ORDER BY opinion_lineage.id
      """
    ).map { row in
      Lineage(
        act: try row.code(0, as: Lineage.Act.self),
        lead: SlipNumber(year: try row.int(1), sequence: try row.int(2)), reason: try row.text(3),
        at: try row.instant(4))
    }
  }
}
