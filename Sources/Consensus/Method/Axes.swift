internal import Digest

/// 主轴 — the two directions in which opinions differ most: principal components of the votes, where a vote that was not
/// given counts as the mean of its statement and so weighs nothing.
///
/// The covariance of statements is never made: a Krylov space grows by passes over the votes (Lanczos 1950, with every
/// vector made orthogonal to all before it, twice), and stops when both components stand still.
struct Axes: Hashable, Sendable {
  /// Mean vote of each statement, -1 to 1; 0 where nobody voted.
  var means: [Double]
  /// Weight of each statement in the two directions; each direction has length 1, or 0 when there is no such direction.
  private(set) var weights: [SIMD2<Double>]
  /// Rejected statements. As in Polis they count as passed by everyone, which stretches positions a little less.
  let rejected: Int

  /// Finds the axes of all votes.
  /// - Parameter tolerance: what may be left over of a component, as a share of the largest variance.
  static func find(
    in matrix: VoteMatrix, rejected: Int = 0, tolerance: Double = 1e-7, generator: inout SeededChance
  ) -> Axes {
    var pass = VotePass(matrix)
    var space = KrylovSpace(dimension: matrix.statements.count, generator: &generator)
    let limit = min(matrix.statements.count, 120)
    while space.size < limit {
      guard space.grow(by: &pass, generator: &generator) else { break }
      guard space.size % 4 == 0, space.size >= 8, space.size < limit else { continue }
      if space.isSettled(tolerance) { break }
    }
    return Axes(means: pass.means, weights: space.leadingPair(), rejected: rejected)
  }

  /// Where each participant stands: the sum over their votes, scaled up by the root of how few of the statements they
  /// voted on, so that people who voted little are not drawn to the middle (Small et al. 2021, §“Polis”).
  func positions(in matrix: VoteMatrix) -> [SIMD2<Double>] {
    let table = table
    var positions = [SIMD2<Double>](repeating: .zero, count: matrix.participants.count)
    matrix.codes.withUnsafeBufferPointer { codes in
      for row in positions.indices {
        let votes = matrix.starts[row]..<matrix.starts[row + 1]
        guard !votes.isEmpty else { continue }
        var sum = SIMD2<Double>.zero
        for place in votes { sum += table[Int(codes[place])] }
        positions[row] = sum * (Double(weights.count + rejected) / Double(votes.count + rejected)).squareRoot()
      }
    }
    return positions
  }

  /// A statement that came later and has no weight yet.
  mutating func appendStatement() {
    means.append(0)
    weights.append(.zero)
  }

  static func mean(of tally: Tally) -> Double {
    tally.seen == 0 ? 0 : Double(tally.agree - tally.disagree) / Double(tally.seen)
  }

  /// What each code adds to a position.
  private var table: [SIMD2<Double>] {
    var table: [SIMD2<Double>] = []
    table.reserveCapacity(weights.count * 4)
    for (mean, weight) in zip(means, weights) {
      for vote in [-1.0, 0, 1, 0] { table.append(weight * (vote - mean)) }
    }
    return table
  }
}

extension VoteMatrix {
  /// The votes of some participants only; all columns stay.
  func keepingRows(_ rows: [Int]) -> VoteMatrix {
    var (newStarts, newCodes) = ([0], [UInt32]())
    newStarts.reserveCapacity(rows.count + 1)
    newCodes.reserveCapacity(rows.reduce(0) { $0 + count(ofParticipant: $1) })
    for row in rows {
      newCodes.append(contentsOf: codes[starts[row]..<starts[row + 1]])  // safe: row starts never fall, and end at the last code
      newStarts.append(newCodes.count)
    }
    return VoteMatrix(participants: rows.map { participants[$0] }, statements: statements, starts: newStarts, codes: newCodes)
  }
}
