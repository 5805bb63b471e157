/// 存在证明 — that a leaf is the `index`-th of a tree of `size` leaves (RFC 9162 §2.1.3).
public struct InclusionProof: Hashable, Sendable {
  /// Place of the leaf, from 0.
  public let index: Int
  /// Leaves in the tree.
  public let size: Int
  /// Hashes beside the way from the leaf to the root.
  public let path: [Hash]

  /// A proof as received.
  public init(index: Int, size: Int, path: [Hash]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// True when the path leads from the leaf to the root.
  public func verifies(leafHash: Hash, root: Hash) -> Bool {
    guard index >= 0, index < size else { return false }
    var position = index
    var last = size - 1
    var hash = leafHash
    for sibling in path {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        hash = MerkleTree.nodeHash(sibling, hash)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleTree.nodeHash(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}

/// 一致证明 — that a tree of `oldSize` leaves is the beginning of one of `newSize` (RFC 9162 §2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
  /// Leaves then and now.
  public let oldSize: Int, newSize: Int
  /// The hashes that prove it.
  public let path: [Hash]

  /// A proof as received.
  public init(oldSize: Int, newSize: Int, path: [Hash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.path = path
  }

  /// True when the path ties both roots together.
  public func verifies(oldRoot: Hash, newRoot: Hash) -> Bool {
    guard oldSize >= 0, oldSize <= newSize else { return false }
    guard oldSize < newSize else { return path.isEmpty && oldRoot == newRoot && (oldSize > 0 || oldRoot == MerkleTree.emptyRoot) }
    // A log without entries has one root only; anything else was never a state of any log.
    guard oldSize > 0 else { return path.isEmpty && oldRoot == MerkleTree.emptyRoot }
    var path = path[...]
    if oldSize & (oldSize - 1) == 0 { path = ([oldRoot] + path)[...] }
    guard let first = path.popFirst() else { return false }
    var position = oldSize - 1
    var last = newSize - 1
    while position & 1 == 1 {
      position >>= 1
      last >>= 1
    }
    var old = first
    var new = first
    for sibling in path {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        old = MerkleTree.nodeHash(sibling, old)
        new = MerkleTree.nodeHash(sibling, new)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        new = MerkleTree.nodeHash(new, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }
}

extension MerkleTree {
  /// The proof that leaf `index` is in the tree of `size` leaves.
  public static func inclusionProof(of index: Int, size: Int, store: Store) throws -> InclusionProof {
    InclusionProof(index: index, size: size, path: try path(to: index, in: 0..<max(0, size), store))
  }

  /// The proof that the first `oldSize` leaves are still the beginning of the tree of `newSize`.
  public static func consistencyProof(from oldSize: Int, to newSize: Int, store: Store) throws -> ConsistencyProof {
    guard oldSize > 0, oldSize < newSize else { return ConsistencyProof(oldSize: oldSize, newSize: newSize, path: []) }
    return ConsistencyProof(
      oldSize: oldSize, newSize: newSize, path: try subproof(oldSize, in: 0..<newSize, isWhole: true, store))
  }

  private static func path(to index: Int, in range: Range<Int>, _ store: Store) throws -> [Hash] {
    guard range.count > 1, range.contains(index) else { return [] }
    let middle = range.lowerBound + split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return index < middle
      ? try path(to: index, in: left, store) + [hash(of: right, store)]
      : try path(to: index, in: right, store) + [hash(of: left, store)]
  }

  private static func subproof(_ old: Int, in range: Range<Int>, isWhole: Bool, _ store: Store) throws -> [Hash] {
    guard old < range.upperBound else { return isWhole ? [] : [try hash(of: range, store)] }
    let middle = range.lowerBound + split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return old <= middle
      ? try subproof(old, in: left, isWhole: isWhole, store) + [hash(of: right, store)]
      : try subproof(old, in: right, isWhole: false, store) + [hash(of: left, store)]
  }
}
