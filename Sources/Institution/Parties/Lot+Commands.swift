public import Deliberation
internal import Digest
public import Sortition
internal import Storage
internal import Wording

/// 公布抽签名册 — publishes who can be drawn and the list of equally likely panels by its hash, before the draw (3.3b).
///
/// A newer list takes the place of one that was not drawn; both papers stay in the record.
public struct PrepareLot: MatterCommand {
  public static let act = Act.prepareLot
  public let matter: ID<Matter>
  /// The scheme.
  public let scheme: LotScheme
  /// The list made for it.
  public let prepared: PreparedLot
  /// The list that waited for its draw when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A list to publish; keep its bytes in the file store first.
  public init(_ matter: ID<Matter>, _ scheme: LotScheme, _ prepared: PreparedLot, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.scheme = scheme
    self.prepared = prepared
  }

  public var texts: Texts { [.name: [scheme.group], .line: [scheme.figure, scheme.place]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try scheme.check(at: scope.now)
    try from?.check(against: LotTable.version(of: LotTable.waiting(of: matter.id, scope.tx)))
    let policy = try scope.policy(for: matter.area)
    var chance = Chance()
    let fresh = try LotPool.read(scheme, in: matter.area, under: policy, at: scope.now, dealtBy: &chance, scope.tx)
    guard fresh.holdsSamePeople(as: prepared.pool), prepared.list.panels.count >= policy.lotPanels.value, prepared.announces(scheme)
    else { throw Refusal(.lotPoolChanged) }
    let pool = try prepared.pool.pool()
    let places = Dictionary(pool.people.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    guard prepared.list.panels.allSatisfy({ pool.isPanel($0.compactMap { places[$0] }) }) else { throw Refusal(.lotPoolChanged) }
    let id = scope.newID(LotScheme.self)
    try LotTable.insert(id, scheme, prepared, of: matter, in: scope)
    let line = try LotTable.find(id, scope.tx)
    try scope.publish(
      .lot, of: matter, numbered: .lot,
      try LotWriter.announcement(matter, line, prepared.list, at: scope.now, in: scope.tx))
    return id.rawValue
  }
}

/// 公开抽签 — the number made in public decides which panel of the published list is drawn; anyone can run it again (3.3b).
public struct DrawLot: MatterCommand {
  public static let act = Act.drawLot
  public let matter: ID<Matter>
  /// The lot, and its list as it was published.
  public let lot: ID<LotScheme>, list: PublishedLottery
  /// The dice as they fell, 0 to 9 each with spaces between, or the digits of the public figure; and who watched. There is one way to
  /// read them, that which the list announces: whoever types them in has nothing to choose.
  public let thrown: String, witnesses: String

  /// A draw.
  public init(_ matter: ID<Matter>, _ lot: ID<LotScheme>, from list: PublishedLottery, thrown: String, witnesses: String) {
    self.matter = matter
    self.lot = lot
    self.list = list
    self.thrown = thrown
    self.witnesses = witnesses
  }

  public var texts: Texts { [.line: [thrown, witnesses]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    guard let line = try LotTable.of(matter.id, scope.tx).first, line.id == lot else { throw AccessError.notFound }
    guard line.draw == nil else { throw Refusal(.lotDrawn) }
    guard list.commitment == line.commitment else { throw AccessError.notFound }
    try line.scheme.checkDraw(witnesses: witnesses, at: scope.now)
    let draw = try read(line.scheme.way)
    let number = try panel(draw)
    guard let panel = list.panels.enumerated().first(where: { $0.offset + 1 == number })?.element else { throw wrongThrow }
    for (position, alias) in panel.enumerated() {
      try LotTable.seat(alias, at: position + 1, of: lot, in: scope)
    }
    try LotTable.draw(lot, number, thrown: draw.written, witnesses: witnesses, at: scope.now, scope.tx)
    try LotWriter.publishResult(matter, lot, list, in: scope)
    return lot.rawValue
  }

  /// What was typed, read as the list announces.
  private func read(_ way: LotScheme.Way) throws(Refusal) -> Draw {
    switch way {
    case .dice:
      guard let dice = try? Draw.thrown(thrown, sides: PreparedLot.sides) else { throw wrongThrow }
      return dice
    case .figure:
      guard case .figure(let digits)? = list.rule else {
        let (fewest, panels) = (DrawRule.fewestDigits(for: list.panels.count), list.panels.count)
        throw Refusal(.lotDigitsMissing, ["digits": String(fewest), "panels": String(panels)])
      }
      guard let figure = try? Draw.digits(of: thrown), figure.utf8.count == digits else {
        throw Refusal(.lotFigureWrong, ["digits": String(digits)])
      }
      return .figure(figure)
    }
  }

  /// Which panel, from 1.
  private func panel(_ draw: Draw) throws(Refusal) -> Int {
    do { return try draw.panel(of: list) } catch { throw wrongThrow }
  }

  private var wrongThrow: Refusal {
    let panels = list.panels.count
    return Refusal(
      .lotThrowWrong, ["dice": String(DrawRule.dice(for: panels, sides: PreparedLot.sides)), "panels": String(panels)])
  }
}

/// 递补 — somebody drawn does not come; the first reserve who keeps the panel's mirror takes the seat, in the published order (3.3b).
///
/// Where nobody keeps it the seat stays empty, and says so; the next one who declines is followed all the same.
public struct ReplaceSeat: MatterCommand {
  public static let act = Act.replaceSeat
  public let matter: ID<Matter>
  /// The lot, its list, and the number of who declined.
  public let lot: ID<LotScheme>, list: PublishedLottery, alias: String
  public let reason: String

  /// A seat given up, and why.
  public init(_ matter: ID<Matter>, _ lot: ID<LotScheme>, from list: PublishedLottery, alias: String, because reason: String) {
    self.matter = matter
    self.lot = lot
    self.list = list
    self.alias = alias
    self.reason = reason
  }

  public var texts: Texts { [.code: [alias]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try LotTable.find(lot, scope.tx)
    guard line.matter == matter.id, list.commitment == line.commitment else { throw AccessError.notFound }
    guard let draw = line.draw else { throw Refusal(.lotNotDrawn) }
    guard let seat = line.seated.first(where: { $0.alias == alias }) else { throw Refusal(.lotNotSeated) }
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let (pool, aliases) = try LotTable.pool(of: line, scope.tx)
    let places = Dictionary(aliases.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let known = Set(line.seats.map(\.alias))
    let reserves = list.reserves(of: draw.number, count: aliases.count).filter { !known.contains($0) }.compactMap { places[$0] }
    guard let place = places[alias] else { throw AccessError.notFound }
    let found = pool.standIns(for: [place], in: line.seated.compactMap { places[$0.alias] }, from: reserves).seats.first
    try LotTable.decline(alias, of: lot, because: reason, at: scope.now, scope.tx)
    if let next = found?.standIn, aliases.indices.contains(next) {
      try LotTable.seat(aliases[next], at: seat.position, of: lot, in: scope)
    }
    try seatInPlan(seat, try LotTable.find(lot, scope.tx).seated.first { $0.position == seat.position }, matter.id, in: scope)
    try LotWriter.publishResult(matter, lot, list, in: scope)
    return lot.rawValue
  }

  /// The plan's participant follows: who declined leaves it, or stays with a note when the notice was already served on them.
  private func seatInPlan(_ old: LotLine.Seat, _ new: LotLine.Seat?, _ matter: ID<Matter>, in scope: Scope) throws {
    guard let plan = try PlanTable.newest(of: matter, scope.tx),
      let invited = plan.invited.first(where: { $0.participant.name == old.name && $0.participant.note == LotLine.Seat.note })
    else { return }
    if try PlanTable.isServed(invited.id, scope.tx) {
      try PlanTable.note(LotLine.Seat.declinedNote, on: invited.id, scope.tx)
    } else {
      try PlanTable.remove(invited.id, scope.tx)
    }
    guard let new else { return }
    let participant = Plan.Participant(kind: new.side, name: new.name, isOrganisation: false, note: LotLine.Seat.note)
    try PlanTable.insert(participant, at: plan.invited.count, of: plan.id, person: new.person, in: scope)
  }
}
