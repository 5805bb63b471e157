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
      queue.removeFirst()  // safe: there is a first
      take(alone: next.alone)
      next.enter.resume()
    }
  }

  private func isFree(alone: Bool) -> Bool { !isTaken && (!alone || sharing == 0) }

  private func take(alone: Bool) {
    if alone { isTaken = true } else { sharing += 1 }
  }
}
