public import Deliberation
import Secrets
internal import Storage

/// 名册 — people of a community's roster, fifty a page, as its staff see them (3.3a).
public struct RosterPage: Sendable {
  public let people: [PersonLine]
  /// People, households, and residents who are not registered.
  public let counts: (people: Int, households: Int, nonRegistered: Int)
  /// Where the list goes on.
  public let next: ID<Person>?
  /// True when whoever looks may add people.
  public let mayAdd: Bool
}

/// One person of the roster, as the community's staff see them (3.3a).
public struct PersonPage: Sendable {
  public let line: PersonLine
  /// Phone and identity number; nothing for those who may not change them.
  public let sealed: (phone: String, identity: String)?
  /// True when whoever looks may erase the person's data.
  public let mayErase: Bool
  /// The version of what stands of the person.
  public let version: Version
}

/// 单位 — the organisations of a community, and the form of one for those who may enter it (3.3a).
public struct OrganisationsPage: Sendable {
  public let list: [OrganisationLine]
  /// `nil` for those who may enter none.
  public let entry: Entry?

  /// What the form is filled with: what stands under a name that was sent, and its version.
  public struct Entry: Sendable {
    public let known: OrganisationLine?
    public let version: Version
  }
}

/// What pages show of the roster.
public enum RosterReading {
  /// People a page shows.
  static let pageSize = 50

  /// The roster, or those of it in whose name a text stands, or who have a phone number.
  public static func page(
    of area: AreaCode, matching query: String, after cursor: ID<Person>?, for member: Member, _ reading: Reading
  ) throws -> RosterPage {
    let index = PhoneNumber.normalise(query).map { reading.vault.blindIndex($0, context: "phone") }
    let people = try PersonTable.page(of: area, name: index == nil ? query : "", phoneIndex: index, after: cursor, reading.tx)
    return RosterPage(
      people: people, counts: try PersonTable.counts(of: area, reading.tx), next: people.count < pageSize ? nil : people.last?.id,
      mayAdd: member.may(SavePerson.self, in: area))
  }

  /// One person.
  ///
  /// - Throws: ``AccessError/notFound`` for somebody of another community.
  public static func person(_ id: ID<Person>, in area: AreaCode, for member: Member, _ reading: Reading) throws -> PersonPage {
    let line = try PersonTable.find(id, in: area, reading.tx)
    let maySave = member.may(SavePerson.self, in: area) && !line.isErased
    return PersonPage(
      line: line, sealed: maySave ? try PersonTable.sealed(of: id, reading) : nil, mayErase: member.may(ErasePerson.self, in: area),
      version: try PersonTable.version(of: id, in: area, reading.tx))
  }

  /// The organisations of a community.
  ///
  /// - Parameter name: the name whose form comes back because something stands under it already; blank for any other visit.
  public static func organisations(
    in area: AreaCode, named name: String, for member: Member, _ reading: Reading
  ) throws -> OrganisationsPage {
    let list = try OrganisationTable.list(in: area, reading.tx)
    guard member.may(RegisterOrganisation.self, in: area) else { return OrganisationsPage(list: list, entry: nil) }
    let known = name.isEmpty ? nil : try OrganisationTable.find(named: name, in: area, reading.tx)
    return OrganisationsPage(list: list, entry: .init(known: known, version: OrganisationTable.version(of: known)))
  }
}
