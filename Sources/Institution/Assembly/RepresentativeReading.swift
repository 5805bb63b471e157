public import Deliberation
internal import Storage

/// 村（居）民代表 of a community, and what whoever looks may change (VC 29, RC 13).
public struct RepresentativesPage: Sendable {
  public let area: AreaCode, today: Day
  /// Those in office.
  public let lines: [RepresentativeLine]
  /// The body, and what the law finds wrong with it.
  public let body: Representation, flaws: [Representation.Flaw]
  /// Members of the residents' or villagers' committee, who may be the same people.
  public let committee: [(id: ID<Official>, name: String)]
  public let mayAdd: Bool, mayEnd: Bool
}

/// Reads representatives for those who keep their list.
public enum RepresentativeReading {
  /// - Throws: ``AccessError`` for whoever works for no community.
  public static func page(for member: Member, _ reading: Reading) throws -> RepresentativesPage {
    let (area, today) = (try member.staffArea(), reading.now.day)
    let (body, flaws) = try RepresentativeTable.representation(in: area, reading)
    return RepresentativesPage(
      area: area, today: today, lines: try RepresentativeTable.inOffice(of: area, on: today, reading.tx), body: body, flaws: flaws,
      committee: try RepresentativeTable.committee(in: area, reading), mayAdd: member.may(AddRepresentative.self, in: area),
      mayEnd: member.may(EndRepresentative.self, in: area))
  }

  /// What the form that ends an office is read with.
  ///
  /// - Throws: ``AccessError/notFound`` for a representative of another community.
  public static func line(_ id: ID<RepresentativeLine>, in area: AreaCode, _ reading: Reading) throws -> RepresentativeLine {
    try RepresentativeTable.find(id, in: area, reading.tx)
  }
}
