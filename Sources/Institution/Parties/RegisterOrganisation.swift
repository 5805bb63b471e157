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

  /// The version of what a community holds under a name, or of nothing.
  public static func version(of name: String, in area: AreaCode, _ tx: Transaction) throws -> Version {
    Version(of: try find(named: name, in: area, tx).map { [$0.kind.rawValue, $0.contact] } ?? [])
  }

  private static func line(_ row: Row) throws -> OrganisationLine {
    OrganisationLine(id: try row.id(0), kind: try row.code(1, as: PartyKind.self), name: try row.text(2), contact: try row.text(3))
  }
}

/// 登记单位 — an organisation that may take part (3.3a).
public struct RegisterOrganisation: Command {
  public static let clause: Clause = "3.3a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community; what kind it is, its name and how to reach it.
  public let community: AreaCode, kind: PartyKind, name: String, contact: String
  /// What stood under the name when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// An organisation to enter, or to bring up to date.
  public init(_ name: String, kind: PartyKind, contact: String = "", in community: AreaCode, from: Version? = nil) {
    self.from = from
    self.name = Typed.name(name)
    self.kind = kind
    self.contact = Typed.line(contact)
    self.community = community
  }

  public var texts: Texts { [.name: [name], .line: [contact]] }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !name.isBlank else { throw Refusal(.nameMissing) }
    try from?.check(against: OrganisationTable.version(of: name, in: community, scope.tx))
    let row = try scope.tx.first(
      """
      INSERT INTO organisation (id, area, kind, name, contact)
      VALUES (\(scope.newID(Organisation.self)), \(community), \(kind), \(name), \(contact))
      ON CONFLICT (area, name) DO UPDATE SET kind = excluded.kind, contact = excluded.contact RETURNING id
      """)
    return try row?.int64(0) ?? 0
  }
}
