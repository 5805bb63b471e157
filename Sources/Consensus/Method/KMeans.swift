internal import Digest

/// 聚类 — k-means in the plane with careful first centres (Arthur, Vassilvitskii 2007), the best of several starts.
///
/// Many points are first started on a sample; only the best start is then carried to rest on all of them.
struct KMeans {
  private(set) var centres: [SIMD2<Double>]
  private(set) var labels: [Int]
  private(set) var spread = 0.0

  private static let sampleSize = 1_000

  /// Groups `points`; parts smaller than `smallest` are dissolved into their nearest neighbours, so that a few people far
  /// out make neither a group of their own nor draw a centre to themselves.
  static func best(_ points: [SIMD2<Double>], into count: Int, starts: Int, smallest: Int, generator: inout SeededChance) -> KMeans {
    var best = KMeans(centres: [], labels: [])
    let sample = points.count > sampleSize ? generator.sample(sampleSize, below: points.count).map { points[$0] } : points
    for _ in 0..<starts {
      var candidate = KMeans(firstCentresOf: sample, count, &generator)
      candidate.settle(sample, limit: 30)
      if best.centres.isEmpty || candidate.spread < best.spread { best = candidate }
    }
    if points.count > sampleSize { best.labels = [] }
    best.settle(points, limit: 60)
    best.dissolve(smallerThan: smallest, points)
    return best
  }

  private init(centres: [SIMD2<Double>], labels: [Int]) {
    self.centres = centres
    self.labels = labels
  }

  private init(firstCentresOf points: [SIMD2<Double>], _ count: Int, _ generator: inout SeededChance) {
    self.init(centres: [points[generator.below(points.count)]], labels: [])
    var distances = points.map { Self.distance($0, centres[0]) }  // safe: the first centre was set just now
    while centres.count < count {
      var remaining = distances.reduce(0, +) * generator.unit()
      var chosen = points.count - 1
      for index in points.indices {
        remaining -= distances[index]
        if remaining < 0 {
          chosen = index
          break
        }
      }
      centres.append(points[chosen])
      for index in points.indices { distances[index] = min(distances[index], Self.distance(points[index], points[chosen])) }
    }
  }

  /// Moves points to their nearest centre and centres to the mean of their points until nothing changes.
  private mutating func settle(_ points: [SIMD2<Double>], limit: Int) {
    if labels.count != points.count { labels = [Int](repeating: -1, count: points.count) }
    var sums = [SIMD3<Double>](repeating: .zero, count: centres.count)
    for _ in 0..<limit {
      let isChanged = assign(points, &sums)
      for index in centres.indices where sums[index].z > 0 {
        centres[index] = SIMD2(sums[index].x, sums[index].y) / sums[index].z
      }
      if !isChanged { return }
    }
  }

  /// Gives every point the label of its nearest centre; sums up the points of each. True when a label changed.
  private mutating func assign(_ points: [SIMD2<Double>], _ sums: inout [SIMD3<Double>]) -> Bool {
    var isChanged = false
    var spread = 0.0
    labels.withUnsafeMutableBufferPointer { labels in
      centres.withUnsafeBufferPointer { centres in
        sums.withUnsafeMutableBufferPointer { sums in
          sums.update(repeating: .zero)
          for (index, point) in points.enumerated() {
            var (nearest, least) = (0, Double.infinity)
            for other in centres.indices {
              let distance = Self.distance(point, centres[other])
              if distance < least { (nearest, least) = (other, distance) }
            }
            if labels[index] != nearest {
              labels[index] = nearest
              isChanged = true
            }
            spread += least
            sums[nearest] += SIMD3(point, 1)
          }
        }
      }
    }
    self.spread = spread
    return isChanged
  }

  private mutating func dissolve(smallerThan smallest: Int, _ points: [SIMD2<Double>]) {
    var sizes = self.sizes
    while centres.count > 1, let least = sizes.indices.min(by: { sizes[$0] < sizes[$1] }), sizes[least] < smallest {
      centres.remove(at: least)  // safe: one of its own places
      labels = points.map { Self.nearest(to: $0, centres).index }
      sizes = self.sizes
    }
    for index in centres.indices {
      let members = points.indices.filter { labels[$0] == index }
      centres[index] = members.reduce(.zero) { $0 + points[$1] } / Double(max(members.count, 1))
    }
  }

  /// Number of points in each part.
  var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: centres.count)
    for label in labels { sizes[label] += 1 }
    return sizes
  }

  /// The largest part first; of equal parts the one that holds the earliest point.
  mutating func orderBySize() {
    let sizes = self.sizes
    var first = [Int](repeating: .max, count: centres.count)
    for index in labels.indices.reversed() { first[labels[index]] = index }
    let order = centres.indices.sorted { (-sizes[$0], first[$0]) < (-sizes[$1], first[$1]) }
    var place = [Int](repeating: 0, count: centres.count)
    for (position, index) in order.enumerated() { place[index] = position }
    centres = order.map { centres[$0] }
    labels = labels.map { place[$0] }
  }

  static func nearest(to point: SIMD2<Double>, _ centres: [SIMD2<Double>]) -> (index: Int, distance: Double) {
    var best = (index: 0, distance: Double.infinity)
    for index in centres.indices {
      let distance = distance(point, centres[index])
      if distance < best.distance { best = (index, distance) }
    }
    return best
  }

  static func distance(_ left: SIMD2<Double>, _ right: SIMD2<Double>) -> Double {
    let difference = left - right
    return difference.x * difference.x + difference.y * difference.y
  }
}
