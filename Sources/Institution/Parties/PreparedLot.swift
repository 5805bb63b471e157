public import Deliberation
internal import Digest
public import Sortition
internal import Storage
internal import Synchronization

/// 抽签名册 — a pool and the fairest lottery over it as a list of equally likely panels, made before anything is published (3.3b).
public struct PreparedLot: Hashable, Sendable {
  /// Who can be drawn.
  public let pool: LotPool
  /// The list; its file goes into the file store under its own hash, which is the commitment.
  public let list: PublishedLottery
  /// In how many of its panels the person with the least and the one with the most chances stands.
  public let fewest: Int, most: Int

  /// 十面骰子 — the dice of the house show 0 to 9.
  public static let sides = 10

  /// GLPK works for one lottery at a time.
  private static let solver = Mutex(())

  /// Finds the lottery. Takes up to seconds for large pools: call it off the event loops, on a thread of its own.
  ///
  /// - Parameters:
  ///   - digits: How many digits the public figure will have, when the scheme names one. It stands in the list, with the figure.
  ///   - panels: Panels in the list, at least; more where somebody would else have no chance.
  ///   - patience: When a search is given up.
  /// - Throws: ``Refusal`` when the pool is too small, when no panel can mirror it so finely, saying the smallest change, when none was
  ///   found within the limit, or when the figure has too few digits to be fair.
  public init(
    _ pool: LotPool, of scheme: LotScheme, digits: Int? = nil, for matter: Matter, panels: Int, seed: UInt64,
    patience: Int = Lottery.patience
  ) throws {
    let size = pool.size
    guard size <= pool.entries.count else {
      throw Refusal(.lotPoolSmall, ["size": String(size), "people": String(pool.entries.count)])
    }
    let ready = try pool.pool()
    let lottery: Lottery
    let length: Int
    do {
      lottery = try Self.solver.withLock { _ in try Lottery(ready, patience: patience) }
      length = try PublishedLottery.length(of: lottery, atLeast: panels)
    } catch let problem as Infeasible {
      guard problem.available >= size else {
        throw Refusal(.lotPoolSmall, ["size": String(size), "people": String(problem.available)])
      }
      guard !problem.changes.isEmpty else { throw Refusal(.lotUnsolved, ["size": String(size)]) }
      throw Refusal(.lotInfeasible, ["changes": Self.text(problem.changes)])
    } catch is Unsolved { throw Refusal(.lotUnsolved, ["size": String(size)]) } catch is BadInput {
      throw Refusal(.lotUnsolved, ["size": String(size)])
    }
    let rule: DrawRule
    switch scheme.way {
    case .dice: rule = .dice(sides: Self.sides)
    case .figure:
      let fewest = DrawRule.fewestDigits(for: length)
      guard let digits, (fewest...DrawRule.mostDigits).contains(digits) else {
        throw Refusal(.lotDigitsMissing, ["digits": String(fewest), "panels": String(length)])
      }
      rule = .figure(digits: digits)
    }
    let facts: [PublishedLottery.Fact] = [
      .init("area", matter.area.description), .init("matter", matter.number.description),
      .init("categories", Fingerprint.of(Array(pool.categories.utf8))), .init("pool", Fingerprint.of(Array(pool.roll.utf8))),
    ]
    list = try PublishedLottery(lottery, panels: length, seed: seed, rule: rule, facts: facts + Self.figure(of: scheme))
    let counts = list.appearances
    let chances = pool.entries.map { counts[$0.alias] ?? 0 }
    fewest = chances.min() ?? 0
    most = chances.max() ?? 0
    self.pool = pool
  }

  /// True when the list states the way in which the scheme draws, and the figure that it names.
  func announces(_ scheme: LotScheme) -> Bool {
    switch (list.rule, scheme.way) {
    case (.dice(sides: Self.sides)?, .dice), (.figure?, .figure): Self.figure(of: scheme).allSatisfy { list.facts.contains($0) }
    default: false
    }
  }

  /// The public figure that the scheme names, as a line of the list.
  private static func figure(of scheme: LotScheme) -> [PublishedLottery.Fact] {
    guard scheme.way == .figure else { return [] }
    return [.init("figure", scheme.figure.split(whereSeparator: \.isWhitespace).joined(separator: " "))]
  }

  /// `年龄·60岁以上 ≥3→2`.
  private static func text(_ changes: [Infeasible.Change]) -> String {
    changes.map { "\($0.feature)·\($0.value) \($0.bound == .minimum ? "≥" : "≤")\($0.from)→\($0.to)" }.joined(separator: "；")
  }
}
