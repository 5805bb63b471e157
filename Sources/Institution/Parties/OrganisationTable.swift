public import Deliberation
public import Storage
internal import Typing

/// One organisation of the register.
public struct OrganisationLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<Organisation>
  /// Which side it speaks for.
  public let kind: PartyKind
  /// Name, and how to reach it.
  public let name: String, contact: String
}

/// Organisations of a community (3.3a).
public enum OrganisationTable {
  /// All of a community.
  public static func list(in area: AreaCode, _ tx: Transaction) throws -> [OrganisationLine] {
    try tx.run("SELECT id, kind, name, contact FROM organisation WHERE area = \(area) ORDER BY kind, name").map(line)
  }

  /// One organisation.
  public static func find(_ id: ID<Organisation>, _ tx: Transaction) throws -> OrganisationLine? {
    try tx.first("SELECT id, kind, name, contact FROM organisation WHERE id = \(id)").map(line)
  }

  /// The one of a name, which a community has once.
  public static func find(named name: String, in area: AreaCode, _ tx: Transaction) throws -> OrganisationLine? {
    try tx.first("SELECT id, kind, name, contact FROM organisation WHERE area = \(area) AND name = \(Typed.name(name))").map(line)
  }

  /// The version of an organisation, or of none.
  static func version(of line: OrganisationLine?) -> Version { Version(of: line.map { [$0.kind.rawValue, $0.contact] } ?? []) }

  private static func line(_ row: Row) throws -> OrganisationLine {
    OrganisationLine(id: try row.id(0), kind: try row.code(1, as: PartyKind.self), name: try row.text(2), contact: try row.text(3))
  }

  /// True for an organisation of a community.
  static func isKnown(_ id: ID<Organisation>, in area: AreaCode?, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT id FROM organisation WHERE id = \(id) AND area = \(area)") != nil
  }

  /// Enters an organisation, or brings up to date the one of its name; which it is.
  static func save(_ line: OrganisationLine, in area: AreaCode, _ tx: Transaction) throws -> ID<Organisation>? {
    try tx.first(
      """
      INSERT INTO organisation (id, area, kind, name, contact)
      VALUES (\(line.id), \(area), \(line.kind), \(line.name), \(line.contact))
      ON CONFLICT (area, name) DO UPDATE SET kind = excluded.kind, contact = excluded.contact RETURNING id
      """
    )?.id(0)
  }
}
