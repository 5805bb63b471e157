public import Deliberation
internal import Storage

/// 本人信息 — everything held on one person, for the person (PIPL 45).
public struct PersonExport: Hashable, Sendable {
  /// The roster's line.
  public let line: PersonLine
  /// Phone and identity number.
  public let phone: String, identity: String
  /// Slips and words of the opinions given under the person's account or phone number.
  public let opinions: [(slip: SlipNumber, text: String)]

  /// Gathers it.
  public static func gather(_ person: ID<Person>, in area: AreaCode, _ reading: Reading) throws -> PersonExport {
    let line = try PersonTable.find(person, in: area, reading.tx)
    let sealed = try PersonTable.sealed(of: person, reading)
    return PersonExport(
      line: line, phone: sealed.phone, identity: sealed.identity,
      opinions: try OpinionTable.given(by: person, in: area, reading.tx))
  }

  public static func == (left: Self, right: Self) -> Bool { left.line == right.line }
  public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
