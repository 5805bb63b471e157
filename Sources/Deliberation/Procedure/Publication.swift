/// 公开文书 — a published paper: a leaf of the public record, never changed and never removed (2.2a).
public struct Publication: Hashable, Sendable {
  /// What is published.
  public enum Kind: String, CaseIterable, Sendable {
    case notice, report, charter, catalogue, roster, dossier
    // 3.6a to 3.6f, 3.5h
    case adoption, progress, assemblyNotice, decision, correction, commissionReport, commissionAnswer
    // 3.3b, 3.4g
    case lot, draw, online
  }

  /// Identity; part of its public address.
  public let id: ID<Publication>
  /// The community that published it.
  public let area: AreaCode
  /// The matter it belongs to, if to one.
  public let matter: ID<Matter>?
  /// What it is.
  public let kind: Kind
  /// Number as printed.
  public let number: String
  /// Title as printed.
  public let title: String
  /// Text as printed: one paragraph a line, a line that begins with `# ` is a heading.
  public let body: String
  /// When it was made.
  public let madeAt: Instant
  /// When it went online.
  public let publishedAt: Instant
  /// Last day it must stay up (VC 35, RC 34), when it is a notice or report.
  public let untilDay: Day?
  /// The paper it takes the place of.
  public let replaces: ID<Publication>?
  /// Its place in the public record, from 0.
  public let leafIndex: Int

  /// A paper as published.
  public init(
    id: ID<Publication>, area: AreaCode, matter: ID<Matter>?, kind: Kind, number: String, title: String, body: String,
    madeAt: Instant, publishedAt: Instant, untilDay: Day?, replaces: ID<Publication>?, leafIndex: Int
  ) {
    self.id = id
    self.area = area
    self.matter = matter
    self.kind = kind
    self.number = number
    self.title = title
    self.body = body
    self.madeAt = madeAt
    self.publishedAt = publishedAt
    self.untilDay = untilDay
    self.replaces = replaces
    self.leafIndex = leafIndex
  }

  /// The exact text whose bytes are the leaf of the public record; anyone can download it and compute the hash.
  public var leaf: String {
    """
    yishi-paper/1
    id: \(id)
    area: \(area)
    matter: \(matter.map(\.description) ?? "-")
    kind: \(kind.rawValue)
    number: \(number)
    made: \(madeAt.iso8601)
    published: \(publishedAt.iso8601)
    until: \(untilDay?.iso ?? "-")
    replaces: \(replaces.map(\.description) ?? "-")
    title: \(title)

    \(body)

    """
  }
}
