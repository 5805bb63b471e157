internal import Digest

/// An orthonormal basis grown by repeated passes, and the covariance seen in it: a tridiagonal matrix.
struct KrylovSpace {
  private var basis: [[Double]] = []
  private var diagonal: [Double] = []
  private var beside: [Double] = []
  private var next: [Double]
  private var product: [Double]

  /// Number of vectors in the basis that a pass was made for.
  var size: Int { diagonal.count }

  init(dimension: Int, generator: inout SeededChance) {
    product = [Double](repeating: 0, count: dimension)
    next = (0..<dimension).map { _ in generator.unit() * 2 - 1 }
    let length = Self.length(next)
    if length > 0 { for index in next.indices { next[index] /= length } }
  }

  /// Makes one pass and adds one vector; false when the space is the whole of what can be reached.
  mutating func grow(by pass: inout VotePass, generator: inout SeededChance) -> Bool {
    guard Self.length(next) > 0.5 else { return false }
    basis.append(next)
    pass.apply(next, &product)
    diagonal.append(Self.dot(product, next))
    let scale = max(diagonal.max() ?? 0, 1e-300)
    orthogonalise()
    var length = Self.length(product)
    var link = length
    if length <= 1e-12 * scale {
      // Nothing new lies this way: start again from chance, tied to nothing.
      link = 0
      for index in product.indices { product[index] = generator.unit() * 2 - 1 }
      orthogonalise()
      length = Self.length(product)
    }
    guard basis.count < next.count, length > 1e-9 else {
      for index in next.indices { next[index] = 0 }
      beside.append(0)
      return false
    }
    for index in next.indices { next[index] = product[index] / length }
    beside.append(link)
    return true
  }

  /// True when what is left over of the two leading components is below `tolerance` of the largest variance.
  func isSettled(_ tolerance: Double) -> Bool {
    guard let link = beside.last, link > 0 else { return false }
    let (values, rows) = Tridiagonal.lastRow(diagonal: diagonal, beside: Array(beside.dropLast()))
    let order = values.indices.sorted { values[$0] > values[$1] }
    let largest = max(values.max() ?? 0, 1e-300)
    return order.prefix(2).allSatisfy { abs(link * rows[$0]) <= tolerance * largest }
  }

  /// The two directions of largest variance, each with its heaviest weight positive so that pictures do not flip.
  func leadingPair() -> [SIMD2<Double>] {
    var pair = [SIMD2<Double>](repeating: .zero, count: next.count)
    let (values, vectors) = Tridiagonal.eigen(diagonal: diagonal, beside: Array(beside.dropLast()))
    let order = values.indices.sorted { values[$0] > values[$1] }
    let scale = order.first.map { values[$0] } ?? 0
    for (component, index) in order.prefix(2).enumerated() where values[index] > 1e-10 * scale {
      for (step, vector) in basis.enumerated() {
        let share = vectors[step * values.count + index]
        for statement in pair.indices { pair[statement][component] += share * vector[statement] }
      }
      var heaviest = 0.0
      for weight in pair where abs(weight[component]) > abs(heaviest) * 1.000_001 { heaviest = weight[component] }
      if heaviest < 0 { for statement in pair.indices { pair[statement][component].negate() } }
    }
    return pair
  }

  /// Takes all directions of the basis out of `product`; the second time removes what rounding left.
  private mutating func orthogonalise() {
    for _ in 0..<2 {
      for vector in basis {
        let share = Self.dot(product, vector)
        for index in product.indices { product[index] -= share * vector[index] }
      }
    }
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  private static func length(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }
}

/// Eigenvalues and vectors of a small symmetric tridiagonal matrix, by the implicit QL method (Bowdler, Martin, Reinsch,
/// Wilkinson 1968).
enum Tridiagonal {
  /// Values, and vectors as the columns of a square laid out by rows.
  static func eigen(diagonal: [Double], beside: [Double]) -> (values: [Double], vectors: [Double]) {
    let size = diagonal.count
    var vectors = [Double](repeating: 0, count: size * size)
    for index in 0..<size { vectors[index * size + index] = 1 }
    let values = solve(diagonal, beside, &vectors, rows: size)
    return (values, vectors)
  }

  /// Values, and the last entry of each vector: enough to judge what is left over, at a fraction of the work.
  static func lastRow(diagonal: [Double], beside: [Double]) -> (values: [Double], entries: [Double]) {
    var entries = [Double](repeating: 0, count: diagonal.count)
    if !entries.isEmpty { entries[entries.count - 1] = 1 }
    let values = solve(diagonal, beside, &entries, rows: 1)
    return (values, entries)
  }

  /// Turns the matrix until nothing is left beside the diagonal; every turn is also applied to `rows` rows of `vectors`.
  private static func solve(_ diagonal: [Double], _ beside: [Double], _ vectors: inout [Double], rows: Int) -> [Double] {
    let size = diagonal.count
    var (values, links) = (diagonal, beside + [0])
    for low in 0..<size {
      for _ in 0..<60 {
        var high = low
        while high < size - 1, abs(links[high]) > 1e-16 * (abs(values[high]) + abs(values[high + 1])) { high += 1 }
        if high == low { break }
        let half = (values[low + 1] - values[low]) / (2 * links[low])
        let root = (half * half + 1).squareRoot()
        var carry = values[high] - values[low] + links[low] / (half + (half < 0 ? -root : root))
        var (sine, cosine, shift) = (1.0, 1.0, 0.0)
        var isCut = false
        for index in stride(from: high - 1, through: low, by: -1) {
          let (far, near) = (sine * links[index], cosine * links[index])
          let length = (far * far + carry * carry).squareRoot()
          links[index + 1] = length
          if length == 0 {
            values[index + 1] -= shift
            links[high] = 0
            isCut = true
            break
          }
          sine = far / length
          cosine = carry / length
          let base = values[index + 1] - shift
          let turned = (values[index] - base) * sine + 2 * cosine * near
          shift = sine * turned
          values[index + 1] = base + shift
          carry = cosine * turned - near
          for row in 0..<rows {
            let (left, right) = (vectors[row * size + index], vectors[row * size + index + 1])
            vectors[row * size + index + 1] = sine * left + cosine * right
            vectors[row * size + index] = cosine * left - sine * right
          }
        }
        if isCut { continue }
        values[low] -= shift
        links[low] = carry
        links[high] = 0
      }
    }
    return values
  }
}
