internal import Deliberation
internal import Sortition
internal import Storage
internal import Wording

/// Gathers the facts of the two papers of a lot: the list before the draw, and what was drawn (3.3b). Names are masked.
enum LotWriter {
  /// 抽签公告
  static func announcement(
    _ matter: Matter, _ line: LotLine, _ list: PublishedLottery, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    let features = try line.features().map { feature in
      let quotas = feature.quotas.map {
        ChinesePapers.LotFacts.Quota(value: $0.value, least: $0.minimum, most: $0.maximum)
      }
      return (name: feature.name, quotas: quotas)
    }
    return ChinesePapers.lot(
      try ResultsWriter.heading(matter, at: now, tx),
      ChinesePapers.LotFacts(
        line.scheme, people: line.people, leftOut: line.leftOut, features: features,
        panels: list.panels.count, fewest: line.fewest,
        most: line.most, hash: line.commitment, drawing: drawing(list)))
  }

  private static func drawing(_ list: PublishedLottery) -> ChinesePapers.LotFacts.Drawing {
    if case .figure(let digits)? = list.rule { return .figure(digits: digits) }
    let panels = list.panels.count
    return .dice(
      DrawRule.dice(for: panels, sides: PreparedLot.sides),
      reach: DrawRule.reach(for: panels, sides: PreparedLot.sides))
  }

  /// Publishes what the lot has come to; a newer result takes the place of the last.
  static func publishResult(
    _ matter: Matter, _ lot: ID<LotScheme>, _ list: PublishedLottery, in scope: Scope
  ) throws {
    let line = try LotTable.find(lot, scope.tx)
    guard let draw = line.draw else { throw AccessError.notFound }
    let seats = line.seats.map { seat in
      ChinesePapers.DrawFacts.Seat(
        position: seat.position, alias: seat.alias, name: NameMask.mask(seat.name), side: seat.side,
        gone: seat.declinedAt.map { ($0.day, seat.reason, line.isVacant(seat)) })
    }
    let waiting = Set(line.seats.map(\.alias))
    let reserves = list.reserves(of: draw.number, count: line.scheme.size + waiting.count).filter {
      !waiting.contains($0)
    }
    let words = ChinesePapers.draw(
      try ResultsWriter.heading(matter, at: scope.now, scope.tx),
      ChinesePapers.DrawFacts(
        line.scheme, at: draw.at, witnesses: draw.witnesses, thrown: draw.thrown,
        number: draw.number, seats: seats,
        reserves: Array(reserves.prefix(line.scheme.size)), hash: line.commitment))
    let policy = try scope.policy(for: matter.area)
    let count = try PaperTable.of(matter.id, scope.tx).count { $0.kind == .draw }
    let paper = try scope.publish(
      .draw, area: matter.area, matter: matter.id,
      number: PaperNumber.next(.draw, of: "\(matter.number)", after: count), words,
      untilDay: scope.now.day.adding(policy.postingMinimumDays.value), replaces: draw.paper)
    try LotTable.publish(paper, of: lot, scope.tx)
  }
}
