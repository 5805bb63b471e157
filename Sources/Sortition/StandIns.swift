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
  /// the panel still meets every quota and the household rule.
  ///
  /// - Parameters:
  ///   - declined: Members of the panel who do not come, in the order in which they said so, as places in ``people``.
  ///   - panel: The drawn panel.
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
        return isPanel(changed)
      }
      if let found { current[seat] = waiting.remove(at: found) }
      seats.append(StandIns.Seat(declined: person, standIn: found == nil ? nil : current[seat]))
    }
    return StandIns(seats: seats, panel: current.filter { !declined.contains($0) })
  }

  /// The pool of a lottery for empty seats, when no list of reserves fits: whoever is neither on the panel nor out of it nor of a
  /// household on it, under what the quotas still ask for. The same lottery is then drawn over it.
  ///
  /// - Parameters:
  ///   - kept: Members who stay, as places in ``people``.
  ///   - excluded: People who are not to be asked again.
  public func replacementPool(keeping kept: [Int], excluding excluded: [Int]) throws(BadInput) -> Pool {
    let out = Set(kept + excluded)
    let households = Set(kept.compactMap { people[$0].household })
    let rest = people.indices.filter { !out.contains($0) && !(people[$0].household.map(households.contains) ?? false) }
    var features = features
    for feature in features.indices {
      for value in features[feature].quotas.indices {
        let seated = kept.count { people[$0].values[feature] == value }
        features[feature].quotas[value].minimum = max(0, features[feature].quotas[value].minimum - seated)
        features[feature].quotas[value].maximum = max(0, features[feature].quotas[value].maximum - seated)
      }
    }
    return try Pool(features: features, people: rest.map { people[$0] }, size: size - kept.count)
  }
}
