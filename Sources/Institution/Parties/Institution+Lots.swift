public import Deliberation
internal import Digest
internal import Storage

extension Institution {
  /// Reads the roster and makes the lot of a scheme on the thread that calls.
  public func lotPool(_ scheme: LotScheme, for matter: ID<Matter>) async throws -> (matter: Matter, pool: LotPool, panels: Int) {
    try await read { reading in
      let matter = try MatterTable.find(matter, reading.tx)
      let policy = try reading.policy(for: matter.area)
      var chance = Chance()
      let pool = try LotPool.read(scheme, in: matter.area, under: policy, at: reading.now, dealtBy: &chance, reading.tx)
      return (matter, pool, policy.lotPanels.value)
    }
  }
}
