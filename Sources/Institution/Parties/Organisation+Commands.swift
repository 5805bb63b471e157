public import Deliberation
internal import Storage
internal import Typing

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
    let stands = try OrganisationTable.find(named: name, in: community, scope.tx)
    // Whoever filled in an empty form changed nothing that somebody else wrote meanwhile: the name is taken.
    if stands != nil, from == OrganisationTable.version(of: nil) { throw Refusal(.organisationKnown, ["name": name]) }
    try from?.check(against: OrganisationTable.version(of: stands))
    let line = OrganisationLine(id: scope.newID(), kind: kind, name: name, contact: contact)
    return try OrganisationTable.save(line, in: community, scope.tx)?.rawValue ?? 0
  }
}
