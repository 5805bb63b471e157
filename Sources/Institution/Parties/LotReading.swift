public import Deliberation
public import Sortition
internal import Storage

/// 抽签页面 — what anyone may see of a matter's lots: what was published, what was thrown, who sits (3.3b).
public struct LotPage: Sendable {
  /// The matter, its community and that community's name.
  public let matter: ID<Matter>, title: String, area: AreaCode, community: String
  /// The newest first; a list that was replaced before it was drawn is left out.
  public let lots: [Lot]

  /// One lot.
  public struct Lot: Sendable {
    /// Identity, and the scheme as published.
    public let id: ID<LotScheme>, scheme: LotScheme
    /// What is mirrored, with the seats that each value gets at least and at most.
    public let features: [Feature]
    /// SHA-256 of the published list.
    public let commitment: String
    /// People who can be drawn, and how many panels hold whoever stands in the fewest and in the most of them.
    public let people: Int, fewest: Int, most: Int
    /// Panels in the list, and how the throw names one of them; no rule where the file itself is lost.
    public let panels: Int, rule: DrawRule?
    /// The draw; `nil` before it.
    public let draw: LotLine.Draw?
    /// Seats in order, those given up before those who took them.
    public let seats: [Seat]
    /// True once the hour of the draw has come.
    public let isReady: Bool
    /// True when whoever looks may draw.
    public let mayDraw: Bool
    /// Those whose seat whoever looks may pass on, by name.
    public let replaceable: [(alias: String, name: String)]
  }

  /// One seat, its name as everyone may read it.
  public struct Seat: Sendable {
    /// The number in the published list, and the masked name.
    public let alias: String, name: String
    /// The side it speaks for.
    public let side: PartyKind
    /// When the seat was given up, and why.
    public let declinedAt: Instant?, reason: String
    /// True when nobody could take it after that.
    public let isVacant: Bool
  }
}

/// The scheme of a lot, before its list is published (3.3b).
public struct LotSchemePage: Sendable {
  /// The matter.
  public let matter: ID<Matter>, title: String
  /// Where the community meets, its groups, and the people of its roster.
  public let address: String, groups: [String], people: Int
  /// Digits that a public figure has to have at least.
  public let fewestDigits: Int
  public let today: Day
  /// The list that waits for its draw, which the new one takes the place of.
  public let waiting: Waiting?
  /// The version of that list.
  public let version: Version

  /// A published list that was not drawn yet.
  public struct Waiting: Sendable {
    public let preparedAt: Instant, drawsAt: Instant, place: String, people: Int
  }
}

/// What pages show of lots.
public enum LotReading {
  /// The page of a matter's lots for everyone, and for those who hold the draw.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func page(_ id: ID<Matter>, for member: Member, files: FileStore, _ reading: Reading) throws -> LotPage {
    let matter = try MatterTable.find(id, reading.tx)
    let lines = try LotTable.of(id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    let shown = lines.enumerated().filter { $0.offset == 0 || $0.element.draw != nil }.map(\.element)
    return LotPage(
      matter: id, title: matter.title, area: matter.area, community: community.name,
      lots: try shown.map { try lot($0, of: matter, for: member, files, reading) })
  }

  private static func lot(
    _ line: LotLine, of matter: Matter, for member: Member, _ files: FileStore, _ reading: Reading
  ) throws -> LotPage.Lot {
    let head = try head(of: line, in: matter.area, files, reading)
    let roles = member.roles(in: matter.area)
    let mayReplace = Act.replaceSeat.isOpen(to: roles, matter: matter)
    return LotPage.Lot(
      id: line.id, scheme: line.scheme, features: try line.features(), commitment: line.commitment, people: line.people,
      fewest: line.fewest, most: line.most, panels: head.panels, rule: head.rule, draw: line.draw,
      seats: line.seats.map { seat in
        LotPage.Seat(
          alias: seat.alias, name: NameMask.mask(seat.name), side: seat.side, declinedAt: seat.declinedAt, reason: seat.reason,
          isVacant: line.isVacant(seat))
      },
      isReady: reading.now >= line.scheme.drawsAt, mayDraw: Act.drawLot.isOpen(to: roles, matter: matter),
      replaceable: mayReplace ? line.seated.map { ($0.alias, $0.name) } : [])
  }

  /// Read from the file; when that is lost the page still says what the rules say.
  private static func head(
    of line: LotLine, in area: AreaCode, _ files: FileStore, _ reading: Reading
  ) throws -> (panels: Int, rule: DrawRule?) {
    if let head = try files.bytes(of: line.commitment).flatMap({ PublishedLottery.head(of: $0) }) { return head }
    return (try reading.policy(for: area, on: line.preparedAt.day).lotPanels.value, nil)
  }

  /// The form of a scheme, for whoever may publish one.
  ///
  /// - Throws: ``AccessError`` for anybody else, ``NotTheTime`` at another stage.
  public static func scheme(for id: ID<Matter>, by member: Member, _ reading: Reading) throws -> LotSchemePage {
    let matter = try NotTheTime.check(.prepareLot, on: id, for: member, reading)
    let waiting = try LotTable.waiting(of: id, reading.tx)
    return LotSchemePage(
      matter: id, title: matter.title, address: try AreaTable.community(matter.area, reading.tx).address,
      groups: try PersonTable.groups(of: matter.area, reading.tx), people: try PersonTable.counts(of: matter.area, reading.tx).people,
      fewestDigits: DrawRule.fewestDigits(for: try reading.policy(for: matter.area).lotPanels.value), today: reading.now.day,
      waiting: waiting.map {
        LotSchemePage.Waiting(preparedAt: $0.preparedAt, drawsAt: $0.scheme.drawsAt, place: $0.scheme.place, people: $0.people)
      },
      version: LotTable.version(of: waiting))
  }

  /// The groups that the scheme of a matter's lot may name.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func groups(for matter: ID<Matter>, _ reading: Reading) throws -> [String] {
    try PersonTable.groups(of: MatterTable.find(matter, reading.tx).area, reading.tx)
  }

  /// The community of a matter.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func area(of matter: ID<Matter>, _ reading: Reading) throws -> AreaCode { try MatterTable.find(matter, reading.tx).area }

  /// The files of a published lot: the hash under which its list is kept, and what is mirrored.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func files(of lot: ID<LotScheme>, _ reading: Reading) throws -> (commitment: String, categories: String) {
    let line = try LotTable.find(lot, reading.tx)
    return (line.commitment, line.categories)
  }
}
