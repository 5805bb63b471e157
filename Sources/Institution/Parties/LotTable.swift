public import Deliberation
internal import Sortition
public import Storage
internal import Tables
internal import Wording

/// A lot as it stands: its scheme, its commitment, and what was drawn.
public struct LotLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<LotScheme>
  /// The matter it serves.
  public let matter: ID<Matter>
  /// The scheme as published.
  public let scheme: LotScheme
  /// What is mirrored, as the categories file.
  public let categories: String
  /// SHA-256 of the published list.
  public let commitment: String
  /// People who can be drawn, and those left out for an unknown age.
  public let people: Int, leftOut: Int
  /// Fewest and most panels that anyone stands in.
  public let fewest: Int, most: Int
  /// When the list was published.
  public let preparedAt: Instant
  /// The draw; `nil` before it.
  public let draw: Draw?
  /// Seats in order, those given up before those who took them.
  public let seats: [Seat]

  /// 抽取结果
  public struct Draw: Hashable, Sendable {
    /// When it was drawn, and the number of the panel.
    public let at: Instant, number: Int
    /// The dice as they fell, or the public figure.
    public let thrown: String
    /// Who watched.
    public let witnesses: String
    /// The newest paper that says so.
    public let paper: ID<Publication>?
  }

  /// One seat.
  public struct Seat: Hashable, Sendable {
    /// Its place in the panel, from 1.
    public let position: Int
    /// The number in the published list.
    public let alias: String
    /// Who it is; mask the name in public.
    public let person: ID<Deliberation.Person>, name: String, isRegistered: Bool
    /// The side it speaks for.
    public var side: PartyKind { isRegistered ? .registeredResidents : .nonRegisteredResidents }
    /// What a plan notes beside somebody drawn, and beside one who gave the seat up after the notice.
    public static let note = PaperWords.drawn, declinedNote = PaperWords.drawnAndDeclined
    /// When the seat was given up, and why.
    public let declinedAt: Instant?, reason: String
  }

  /// What is mirrored; nothing when the scheme mirrors nothing.
  func features() throws(TableFaults) -> [Feature] {
    scheme.mirrors.isEmpty
      ? [] : try SortitionFiles.features(Array(categories.utf8), file: "categories")
  }

  /// Those who sit.
  public var seated: [Seat] { seats.filter { $0.declinedAt == nil } }

  /// True for the last one of a seat that nobody could take after them.
  public func isVacant(_ seat: Seat) -> Bool {
    let ofSeat = seats.filter { $0.position == seat.position }
    return seat.declinedAt != nil && ofSeat.last == seat
  }
}

/// Lots of matters (3.3b).
public enum LotTable {
  private static let columns: SQL =
    """
    id, matter_id, circle, group_name, size, mirrors, one_of_household, way, figure, draws_at, place, categories, commitment,
    (SELECT count(*) FROM lot_person WHERE lot_id = lot.id), left_out, fewest, most, prepared_at, drawn_at, drawn_number, thrown,
    witnesses, draw_paper_id
    """

  /// The lots of a matter, the newest first; an undrawn one that is not the newest was replaced.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [LotLine] {
    try tx.run("SELECT \(columns) FROM lot WHERE matter_id = \(matter) ORDER BY id DESC").map {
      try line($0, tx)
    }
  }

  /// The list that waits for its draw, which a newer one would take the place of.
  public static func waiting(of matter: ID<Matter>, _ tx: Transaction) throws -> LotLine? {
    try of(matter, tx).first.flatMap { $0.draw == nil ? $0 : nil }
  }

  /// The version of the list that waits, or of none.
  public static func version(of waiting: LotLine?) -> Version {
    waiting.map { Version(of: ["\($0.id)", $0.commitment]) } ?? .absent
  }

  /// One lot; throws `AccessError.notFound`.
  public static func find(_ id: ID<LotScheme>, _ tx: Transaction) throws -> LotLine {
    guard let row = try tx.first("SELECT \(columns) FROM lot WHERE id = \(id)") else {
      throw AccessError.notFound
    }
    return try line(row, tx)
  }

  /// The day a published lot is to be drawn; `nil` when none waits.
  static func drawsOn(_ matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: Day] {
    var days: [ID<Matter>: Day] = [:]
    for row in try tx.run(
      "SELECT matter_id, draws_at, drawn_at FROM lot WHERE matter_id IN (\(matters)) ORDER BY id")
    {
      days[try row.id(0)] = try row.optionalInt64(2) == nil ? row.instant(1).day : nil
    }
    return days
  }

  /// Everyone drawn for a matter who has not declined.
  public static func seated(of matter: ID<Matter>, _ tx: Transaction) throws -> [LotLine.Seat] {
    try of(matter, tx).reversed().flatMap(\.seated)
  }

  /// The pool as it was published, and its people in the pool's order.
  static func pool(of line: LotLine, _ tx: Transaction) throws -> (pool: Pool, aliases: [String]) {
    let features = try line.features()
    let people = try tx.run(
      "SELECT alias, traits, household FROM lot_person WHERE lot_id = \(line.id) ORDER BY alias"
    ).map { row in
      let home = try row.text(2)
      return Sortition.Person(
        id: try row.text(0), values: try row.text(1).split(separator: ",").compactMap { Int($0) },
        household: home.isEmpty ? nil : home)
    }
    return (try Pool(features: features, people: people, size: line.scheme.size), people.map(\.id))
  }

  static func insert(
    _ id: ID<LotScheme>, _ scheme: LotScheme, _ prepared: PreparedLot, of matter: Matter,
    in scope: Scope
  ) throws {
    let mirrors = LotScheme.Mirror.allCases.filter { scheme.mirrors.contains($0) }.map(\.rawValue)
      .joined(separator: ",")
    try scope.tx.execute(
      """
      INSERT INTO lot (id, area, matter_id, circle, group_name, size, mirrors, one_of_household, way, figure, draws_at, place,
        categories, commitment, left_out, fewest, most, prepared_at)
      VALUES (\(id), \(matter.area), \(matter.id), \(scheme.circle), \(scheme.group), \(scheme.size), \(mirrors),
        \(scheme.oneOfHousehold), \(scheme.way), \(scheme.figure), \(scheme.drawsAt), \(scheme.place), \(prepared.pool.categories),
        \(prepared.list.commitment), \(prepared.pool.leftOut), \(prepared.fewest), \(prepared.most), \(scope.now))
      """)
    for entry in prepared.pool.entries {
      try scope.tx.execute(
        """
        INSERT INTO lot_person (lot_id, alias, person_id, traits, household)
        VALUES (\(id), \(entry.alias), \(entry.person), \(entry.traits.map { String($0) }.joined(separator: ",")), \(entry.household))
        """)
    }
  }

  static func seat(_ alias: String, at position: Int, of lot: ID<LotScheme>, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO lot_seat (id, lot_id, position, alias, name)
      SELECT \(scope.newID(LotLine.Seat.self)), lot_id, CAST(\(position) AS BIGINT), alias, name FROM lot_person
      JOIN person ON person.id = person_id WHERE lot_id = \(lot) AND alias = \(alias)
      """)
  }

  private static func line(_ row: Row, _ tx: Transaction) throws -> LotLine {
    let id: ID<LotScheme> = try row.id(0)
    let scheme = LotScheme(
      circle: try row.code(2, as: LotScheme.Circle.self), group: try row.text(3),
      size: try row.int(4),
      mirrors: Set(
        try row.text(5).split(separator: ",").compactMap { LotScheme.Mirror(rawValue: String($0)) }),
      oneOfHousehold: try row.bool(6), way: try row.code(7, as: LotScheme.Way.self),
      figure: try row.text(8),
      drawsAt: try row.instant(9), place: try row.text(10))
    var draw: LotLine.Draw?
    if let at = try row.optionalInstant(18) {
      draw = LotLine.Draw(
        at: at, number: try row.int(19), thrown: try row.text(20), witnesses: try row.text(21),
        paper: try row.optionalID(22))
    }
    return LotLine(
      id: id, matter: try row.id(1), scheme: scheme, categories: try row.text(11),
      commitment: try row.text(12), people: try row.int(13),
      leftOut: try row.int(14), fewest: try row.int(15), most: try row.int(16),
      preparedAt: try row.instant(17), draw: draw,
      seats: try seats(of: id, tx))
  }

  private static func seats(of lot: ID<LotScheme>, _ tx: Transaction) throws -> [LotLine.Seat] {
    try tx.run(
      """
      SELECT position, lot_seat.alias, person.id, lot_seat.name, is_registered, declined_at, reason FROM lot_seat
      JOIN lot_person ON lot_person.lot_id = lot_seat.lot_id AND lot_person.alias = lot_seat.alias
      JOIN person ON person.id = person_id
      WHERE lot_seat.lot_id = \(lot) ORDER BY position, lot_seat.id
      """
    ).map { row in
      LotLine.Seat(
        position: try row.int(0), alias: try row.text(1), person: try row.id(2),
        name: try row.text(3), isRegistered: try row.bool(4),
        declinedAt: try row.optionalInstant(5), reason: try row.text(6))
    }
  }

  static func draw(_ id: ID<LotScheme>, _ number: Int, thrown: String, witnesses: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE lot SET drawn_at = \(now), drawn_number = \(number), thrown = \(thrown), witnesses = \(witnesses) WHERE id = \(id)
      """)
  }

  static func decline(_ alias: String, of lot: ID<LotScheme>, because reason: String, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE lot_seat SET declined_at = \(now), reason = \(reason) WHERE lot_id = \(lot) AND alias = \(alias)")
  }

  /// The newest paper on what was drawn.
  static func publish(_ paper: ID<Publication>, of lot: ID<LotScheme>, _ tx: Transaction) throws {
    try tx.execute("UPDATE lot SET draw_paper_id = \(paper) WHERE id = \(lot)")
  }
}
