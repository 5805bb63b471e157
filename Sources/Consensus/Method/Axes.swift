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

/// One pass multiplies a vector over the statements by the covariance of the votes: a table is read by each vote's code,
/// and another is added to, with no arithmetic on the votes themselves.
struct VotePass {
  private let matrix: VoteMatrix
  let means: [Double]
  private var table: [Double]
  private var sums: [Double]

  init(_ matrix: VoteMatrix) {
    self.matrix = matrix
    means = Self.means(of: matrix)
    table = [Double](repeating: 0, count: means.count * 4)
    sums = table
  }

  /// Writes covariance times `vector`, not divided by the number of participants, to `result`.
  mutating func apply(_ vector: [Double], _ result: inout [Double]) {
    for statement in means.indices {
      for vote in 0..<3 {
        table[statement * 4 + vote] = (Double(vote - 1) - means[statement]) * vector[statement]
        sums[statement * 4 + vote] = 0
      }
    }
    let starts = matrix.starts
    matrix.codes.withUnsafeBufferPointer { codes in
      table.withUnsafeBufferPointer { table in
        sums.withUnsafeMutableBufferPointer { sums in
          for row in 0..<starts.count - 1 {
            let (start, end) = (starts[row], starts[row + 1])
            // Four sums side by side, so that an addition need not wait for the one before.
            var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
            var place = start
            while place + 4 <= end {
              first += table[Int(codes[place])]
              second += table[Int(codes[place + 1])]
              third += table[Int(codes[place + 2])]
              fourth += table[Int(codes[place + 3])]
              place += 4
            }
            while place < end {
              first += table[Int(codes[place])]
              place += 1
            }
            let sum = (first + second) + (third + fourth)
            for place in start..<end { sums[Int(codes[place])] += sum }
          }
        }
      }
    }
    for statement in means.indices {
      result[statement] = (0..<3).reduce(0) { $0 + sums[statement * 4 + $1] * (Double($1 - 1) - means[statement]) }
    }
  }

  static func means(of matrix: VoteMatrix) -> [Double] {
    var counts = [Int](repeating: 0, count: matrix.statements.count * 4)
    for code in matrix.codes { counts[Int(code)] += 1 }
    return matrix.statements.indices.map { statement in
      let (disagree, pass, agree) = (counts[statement * 4], counts[statement * 4 + 1], counts[statement * 4 + 2])
      let seen = disagree + pass + agree
      return seen == 0 ? 0 : Double(agree - disagree) / Double(seen)
    }
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
