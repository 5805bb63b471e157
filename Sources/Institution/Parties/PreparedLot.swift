public import Deliberation
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

  /// GLPK works for one lottery at a time.
  private static let solver = Mutex(())

  /// Finds the lottery. Takes up to seconds for large pools: call it off the event loops.
  /// - Throws: ``Refusal`` when the pool is too small or no panel can mirror it so finely, saying the smallest change.
  public init(_ pool: LotPool, for matter: Matter, panels: Int, seed: UInt64) throws {
    let size = pool.size
    guard size <= pool.entries.count else {
      throw Refusal(.lotPoolSmall, ["size": String(size), "people": String(pool.entries.count)])
    }
    let ready = try pool.pool()
    let lottery: Lottery
    do { lottery = try Self.solver.withLock { _ in try Lottery(ready) } } catch let problem as Infeasible {
      guard problem.available >= size, !problem.changes.isEmpty else {
        throw Refusal(.lotPoolSmall, ["size": String(size), "people": String(problem.available)])
      }
      throw Refusal(.lotInfeasible, ["changes": Self.text(problem.changes)])
    }
    let facts: [PublishedLottery.Fact] = [
      .init("area", matter.area.description), .init("matter", matter.number.description),
      .init("categories", Fingerprint.of(Array(pool.categories.utf8))), .init("pool", Fingerprint.of(Array(pool.roll.utf8))),
    ]
    list = try PublishedLottery(lottery, panels: panels, seed: seed, facts: facts)
    let counts = list.appearances
    let chances = pool.entries.map { counts[$0.alias] ?? 0 }
    fewest = chances.min() ?? 0
    most = chances.max() ?? 0
    self.pool = pool
  }

  /// `年龄·60岁以上 ≥3→2`.
  private static func text(_ changes: [Infeasible.Change]) -> String {
    changes.map { "\($0.feature)·\($0.value) \($0.bound == .minimum ? "≥" : "≤")\($0.from)→\($0.to)" }.joined(separator: "；")
  }
}

extension Institution {
  /// Reads the roster and makes the lot of a scheme on the thread that calls.
  public func lotPool(_ scheme: LotScheme, for matter: ID<Matter>) async throws -> (matter: Matter, pool: LotPool, panels: Int) {
    try await read { reading in
      let matter = try MatterTable.find(matter, reading.tx)
      let policy = try reading.policy(for: matter.area)
      var chance = SystemRandomNumberGenerator()
      let pool = try LotPool.read(scheme, in: matter.area, under: policy, at: reading.now, dealtBy: &chance, reading.tx)
      return (matter, pool, policy.lotPanels.value)
    }
  }
}
