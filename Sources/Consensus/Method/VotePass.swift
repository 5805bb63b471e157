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
