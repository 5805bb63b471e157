internal import Digest

/// The hash of a leaf or node: 32 bytes of SHA-256.
public typealias Hash = [UInt8]

/// An append-only Merkle tree as RFC 9162 §2.1 defines it.
///
/// Nothing is held in memory: hashes of finished subtrees come from a store the caller keeps, by level and index. Level 0
/// holds the leaves; node `index` of `level` stands over the leaves `index << level` to `(index + 1) << level - 1`.
public enum MerkleTree {
  /// Reads the hash of a finished subtree.
  public typealias Store = (_ level: Int, _ index: Int) throws -> Hash

  /// A subtree that became whole.
  public struct Node: Hashable, Sendable {
    /// Where it stands.
    public let level: Int, index: Int
    /// Its hash.
    public let hash: Hash
  }

  /// `SHA-256(0x00 ‖ entry)`.
  public static func leafHash(_ entry: [UInt8]) -> Hash { SHA256.of([0] + entry) }

  /// `SHA-256(0x01 ‖ left ‖ right)`.
  public static func nodeHash(_ left: Hash, _ right: Hash) -> Hash { SHA256.of([1] + left + right) }

  /// 上限 — leaves of the largest log that is read. A size, a place or a tile beyond it is refused where it is read, so that
  /// no sum over it can overflow; with a paper a second it would take thirty thousand years.
  public static let largest = 1 << 40

  /// The root over no leaves at all: the hash of nothing.
  public static let emptyRoot = SHA256.of([])

  /// The subtrees that become whole when leaf `index` is appended, the leaf itself first; the caller stores them.
  public static func nodesCompleted(byAppending index: Int, leafHash: Hash, store: Store) throws -> [Node] {
    var nodes = [Node(level: 0, index: index, hash: leafHash)]
    var position = index
    var hash = leafHash
    while position > 0, position & 1 == 1 {
      hash = nodeHash(try store(nodes.count - 1, position - 1), hash)
      position >>= 1
      nodes.append(Node(level: nodes.count, index: position, hash: hash))
    }
    return nodes
  }

  /// The root over the first `size` leaves.
  public static func root(size: Int, store: Store) throws -> Hash {
    guard size > 0 else { return emptyRoot }
    return try hash(of: 0..<size, store)
  }

  /// The hash over a range of leaves: stored when the range is a finished subtree, else made of its two halves.
  static func hash(of range: Range<Int>, _ store: Store) throws -> Hash {
    let count = max(range.count, 1)
    if count & (count - 1) == 0, range.lowerBound % count == 0 {
      return try store(count.trailingZeroBitCount, range.lowerBound / count)
    }
    let middle = range.lowerBound + split(count)
    return nodeHash(try hash(of: range.lowerBound..<middle, store), try hash(of: middle..<range.upperBound, store))
  }

  /// The largest power of two smaller than `count`.
  static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }
}

/// The right edge of a growing tree: enough to append leaves and know the root, in logarithmic space.
public struct Frontier: Hashable, Sendable {
  private var subtrees: [(count: Int, hash: Hash)] = []

  /// A tree without leaves.
  public init() {}

  /// Number of leaves.
  public var size: Int { subtrees.reduce(0) { $0 + $1.count } }

  /// The root over all leaves so far.
  public var root: Hash {
    guard var hash = subtrees.last?.hash else { return MerkleTree.emptyRoot }
    for subtree in subtrees.dropLast().reversed() { hash = MerkleTree.nodeHash(subtree.hash, hash) }
    return hash
  }

  /// Appends the hash of a leaf.
  public mutating func append(_ leafHash: Hash) {
    var subtree = (count: 1, hash: leafHash)
    while let last = subtrees.last, last.count == subtree.count {
      subtrees.removeLast()  // safe: it has a last one
      subtree = (last.count * 2, MerkleTree.nodeHash(last.hash, subtree.hash))
    }
    subtrees.append(subtree)
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.subtrees.map(\.count) == right.subtrees.map(\.count) && left.subtrees.map(\.hash) == right.subtrees.map(\.hash)
  }
  public func hash(into hasher: inout Hasher) { for subtree in subtrees { hasher.combine(subtree.hash) } }
}
