internal import Digest

/// 轮廓系数 — how much nearer people stand to their own group than to the next one (Rousseeuw 1987), -1 to 1.
enum Silhouette {
  private static let sampleSize = 600

  /// The mean over all points for each of several groupings at once, since the distances are the dear part. Of very many
  /// points a sample stands for all.
  static func means(_ points: [SIMD2<Double>], _ groupings: [KMeans], generator: inout SeededChance) -> [Double] {
    let chosen = points.count > sampleSize ? generator.sample(sampleSize, below: points.count) : Array(points.indices)
    guard !chosen.isEmpty else { return groupings.map { _ in 0 } }
    let members = groupings.map { grouping in Members(chosen.map { grouping.labels[$0] }, groupCount: grouping.centres.count) }
    var distances = Distances(chosen.map { points[$0] })
    var totals = [Double](repeating: 0, count: groupings.count)
    for place in chosen.indices {
      distances.measure(from: place)
      for grouping in totals.indices { totals[grouping] += members[grouping].silhouette(of: place, distances.found) }
    }
    return totals.map { $0 / Double(chosen.count) }
  }
}

/// Distances from one point to all, four at a time; six digits are enough here.
private struct Distances {
  private var x: [SIMD4<Float>], y: [SIMD4<Float>]
  private(set) var found: [SIMD4<Float>]

  init(_ points: [SIMD2<Double>]) {
    found = [SIMD4<Float>](repeating: .zero, count: (points.count + 3) / 4)
    (x, y) = (found, found)
    for (place, point) in points.enumerated() {
      x[place / 4][place % 4] = Float(point.x)
      y[place / 4][place % 4] = Float(point.y)
    }
  }

  mutating func measure(from place: Int) {
    let (fromX, fromY) = (SIMD4(repeating: x[place / 4][place % 4]), SIMD4(repeating: y[place / 4][place % 4]))
    for index in found.indices {
      let (right, up) = (x[index] - fromX, y[index] - fromY)
      found[index] = (right * right + up * up).squareRoot()
    }
  }
}

/// The points of each group one behind the other, so that distances to a group are summed in one run.
private struct Members {
  private let labels: [Int]
  private let order: [Int]
  private let bounds: [Int]

  init(_ labels: [Int], groupCount: Int) {
    self.labels = labels
    var bounds = [Int](repeating: 0, count: groupCount + 1)
    for label in labels { bounds[label + 1] += 1 }
    for group in 0..<groupCount { bounds[group + 1] += bounds[group] }
    var next = bounds
    var order = [Int](repeating: 0, count: labels.count)
    for (place, label) in labels.enumerated() {
      order[next[label]] = place
      next[label] += 1
    }
    self.order = order
    self.bounds = bounds
  }

  func silhouette(of place: Int, _ distances: [SIMD4<Float>]) -> Double {
    var (within, next) = (0.0, Double.infinity)
    for group in 0..<bounds.count - 1 {
      let size = bounds[group + 1] - bounds[group]
      guard size > 0 else { continue }
      let sum = sum(distances, bounds[group], bounds[group + 1])
      if group != labels[place] {
        next = min(next, sum / Double(size))
      } else if size == 1 {
        return 0
      } else {
        within = sum / Double(size - 1)
      }
    }
    guard next.isFinite, max(within, next) > 0 else { return 0 }
    return (next - within) / max(within, next)
  }

  private func sum(_ distances: [SIMD4<Float>], _ start: Int, _ end: Int) -> Double {
    distances.withUnsafeBytes { bytes in
      order.withUnsafeBufferPointer { order in
        let distances = bytes.assumingMemoryBound(to: Float.self)
        var (first, second, third, fourth) = (0 as Float, 0 as Float, 0 as Float, 0 as Float)
        var place = start
        while place + 4 <= end {
          first += distances[order[place]]
          second += distances[order[place + 1]]
          third += distances[order[place + 2]]
          fourth += distances[order[place + 3]]
          place += 4
        }
        while place < end {
          first += distances[order[place]]
          place += 1
        }
        return Double((first + second) + (third + fourth))
      }
    }
  }
}
