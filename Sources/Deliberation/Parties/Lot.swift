/// 抽签方案 — from whom representatives are drawn, how many, and what the panel has to mirror (3.3b).
public struct LotScheme: Hashable, Sendable {
  /// 候选范围 — whose roll is drawn from; children are never on it.
  public enum Circle: String, CaseIterable, Sendable { case everyone, registered, nonRegistered }
  /// 配额 — features whose real shares in the roster the panel mirrors.
  public enum Mirror: String, CaseIterable, Sendable { case sex, age, registration, group }
  /// 定签方式 — where the number comes from that decides: dice thrown in public, or a public figure of a later day.
  public enum Way: String, CaseIterable, Sendable { case dice, figure }

  /// Whose roll.
  public let circle: Circle
  /// The residents' or villagers' group drawn from; empty for all.
  public let group: String
  /// Seats.
  public let size: Int
  /// What is mirrored.
  public let mirrors: Set<Mirror>
  /// At most one of a household.
  public let oneOfHousehold: Bool
  /// Where the number comes from; with a figure, which one exactly.
  public let way: Way, figure: String
  /// When and where it is drawn.
  public let drawsAt: Instant, place: String

  /// A scheme as written.
  public init(
    circle: Circle, group: String = "", size: Int, mirrors: Set<Mirror>, oneOfHousehold: Bool, way: Way, figure: String = "",
    drawsAt: Instant, place: String
  ) {
    self.circle = circle
    self.group = group
    self.size = size
    self.mirrors = mirrors
    self.oneOfHousehold = oneOfHousehold
    self.way = way
    self.figure = figure
    self.drawsAt = drawsAt
    self.place = place
  }

  /// Refuses a scheme without seats, place or named figure, or whose draw lies in the past.
  public func check(at now: Instant) throws(Refusal) {
    guard size > 0 else { throw Refusal(.lotSizeMissing) }
    guard !place.isBlank else { throw Refusal(.lotPlaceMissing) }
    guard way == .dice || !figure.isBlank else { throw Refusal(.lotFigureMissing) }
    try Self.check(drawsAt: drawsAt, at: now)
  }

  /// Refuses a draw that lies in the past.
  public static func check(drawsAt: Instant, at now: Instant) throws(Refusal) {
    guard drawsAt > now else { throw Refusal(.lotInPast) }
  }

  /// Refuses a draw before the time that was published, or without anybody who watches it.
  public func checkDraw(witnesses: String, at now: Instant) throws(Refusal) {
    guard now >= drawsAt else { throw Refusal(.lotTooEarly, ["at": drawsAt.day.iso, "clock": drawsAt.clock]) }
    guard !witnesses.isBlank else { throw Refusal(.lotWitnessMissing) }
  }
}

/// 名额 — how many seats a share of the roster gives: its exact part rounded down at least and rounded up at most, so that no
/// side of any size is shut out by rounding and none gets a seat more than its share.
public enum LotQuota {
  /// Bounds of a part of `count` among `total` people for `size` seats, of which there are no more than people.
  public static func bounds(_ count: Int, of total: Int, size: Int) -> (minimum: Int, maximum: Int) {
    guard total > 0, count > 0, size > 0 else { return (0, 0) }
    let seats = count * min(size, total)
    return (seats / total, min(count, (seats + total - 1) / total))
  }
}
