internal import Deliberation

/// Lanes of those who write: the commands of one community all count up its numbers and its revision, and of two at once one would be
/// done in vain. They wait for one another here; communities do not.
actor Lanes {
  /// Who waits behind the one that is inside, by community.
  private var queues: [AreaCode: [CheckedContinuation<Void, Never>]] = [:]

  /// Does something when those of the same lane who came before are done.
  nonisolated func inTurn<T: Sendable>(_ lane: AreaCode, _ body: () async throws -> T) async throws -> T {
    await enter(lane)
    do {
      let result = try await body()
      await leave(lane)
      return result
    } catch {
      await leave(lane)
      throw error
    }
  }

  private func enter(_ lane: AreaCode) async {
    guard queues[lane] != nil else { return queues[lane] = [] }
    await withCheckedContinuation { queues[lane, default: []].append($0) }
  }

  private func leave(_ lane: AreaCode) {
    guard let next = queues[lane]?.first else { return queues[lane] = nil }
    queues[lane]?.removeFirst()
    next.resume()
  }
}

/// Turns of those who write: many at once at first, alone after a conflict, so that nobody loses to a neighbour twice.
///
/// Whoever waits is served in order, and newcomers queue up behind somebody who waits to be alone.
actor WriteTurns {
  private struct Place {
    let alone: Bool
    let enter: CheckedContinuation<Void, Never>
  }

  private var sharing = 0
  private var isTaken = false
  private var queue: [Place] = []

  /// Waits for a turn.
  func begin(alone: Bool) async {
    if queue.isEmpty, isFree(alone: alone) { return take(alone: alone) }
    await withCheckedContinuation { queue.append(Place(alone: alone, enter: $0)) }
  }

  /// Gives the turn back; whoever may come next comes.
  func end(alone: Bool) {
    if alone { isTaken = false } else { sharing -= 1 }
    while let next = queue.first, isFree(alone: next.alone) {
      queue.removeFirst()
      take(alone: next.alone)
      next.enter.resume()
    }
  }

  private func isFree(alone: Bool) -> Bool { !isTaken && (!alone || sharing == 0) }

  private func take(alone: Bool) {
    if alone { isTaken = true } else { sharing += 1 }
  }
}
