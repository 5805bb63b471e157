/// 替补 — who takes the seats of those who declined.
public struct StandIns: Hashable, Sendable {
  /// A seat that was given up.
  public struct Seat: Hashable, Sendable {
    /// Who declined, as a place in the pool.
    public let declined: Int
    /// Who sits there now; nil when nobody on the list keeps the quotas.
    public let standIn: Int?
  }

  /// Seats in the order in which people declined.
  public let seats: [Seat]
  /// The panel with stand-ins; without those for whom there is none.
  public let panel: [Int]
}

extension Pool {
  /// Fills seats from a list of reserves: for each person who declined, the first on the list who has not declined and with whom
  /// the panel still meets every quota and the household rule. A seat that nobody can take stays empty; the seats after it are
  /// filled all the same, as long as its quota could still be met by whoever may come.
  ///
  /// - Parameters:
  ///   - declined: Members of the panel who do not come, in the order in which they said so, as places in ``people``.
  ///   - panel: The drawn panel, or what is left of it after earlier answers.
  ///   - reserves: The list, first first, as ``PublishedLottery/reserves(of:count:)`` gives it; who else has declined is left out.
  public func standIns(for declined: [Int], in panel: [Int], from reserves: [Int]) -> StandIns {
    var current = panel
    var waiting = reserves.filter { !panel.contains($0) && !declined.contains($0) }
    var seats: [StandIns.Seat] = []
    for person in declined {
      guard let seat = current.firstIndex(of: person) else { continue }
      let found = waiting.firstIndex { reserve in
        var changed = current
        changed[seat] = reserve
        return isPanel(changed, leaving: size - changed.count)
      }
      let standIn = found.map { waiting.remove(at: $0) }  // safe: found in it
      if let standIn { current[seat] = standIn } else { current.remove(at: seat) }  // safe: found in it
      seats.append(StandIns.Seat(declined: person, standIn: standIn))
    }
    return StandIns(seats: seats, panel: current)
  }
}
