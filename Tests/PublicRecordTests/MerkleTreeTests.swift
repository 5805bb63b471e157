import PublicRecord
import Testing

/// The eight entries and roots that implementations of RFC 6962 and RFC 9162 test each other with.
private let entries: [[UInt8]] = [
  [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6F),
]
private let roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

/// Published proofs over the same entries: which leaf of how many, and the hashes from the leaf to the root.
private let inclusionPaths: [(index: Int, size: Int, path: [String])] = [
  (0, 1, []),
  (
    0, 8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
  ),
  (
    5, 8,
    [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
  ),
  (
    2, 3,
    [
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    ]
  ),
  (
    1, 5,
    [
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]
  ),
]
/// From how many leaves to how many, and the hashes that tie both roots together.
private let consistencyPaths: [(old: Int, new: Int, path: [String])] = [
  (1, 1, []),
  (
    1, 8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
  ),
  (
    6, 8,
    [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
  ),
  (
    2, 5,
    [
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]
  ),
]

/// A tree whose finished subtrees are kept as a database would keep them.
private struct Log {
  var nodes: [[Int]: Hash] = [:]
  var leaves: [Hash] = []

  mutating func append(_ entry: [UInt8]) throws {
    let leaf = MerkleTree.leafHash(entry)
    for node in try MerkleTree.nodesCompleted(byAppending: leaves.count, leafHash: leaf, store: store) {
      nodes[[node.level, node.index]] = node.hash
    }
    leaves.append(leaf)
  }

  func store(level: Int, index: Int) -> Hash { nodes[[level, index]] ?? [] }

  /// The definition itself, RFC 9162 §2.1.1.
  static func root(_ leaves: ArraySlice<Hash>) -> Hash {
    guard leaves.count > 1, let first = leaves.first else { return leaves.first ?? MerkleTree.emptyRoot }
    _ = first
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    return MerkleTree.nodeHash(root(leaves[..<middle]), root(leaves[middle...]))
  }
}

private func hex(_ bytes: Hash) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

@Suite("公开记录 · the append-only Merkle tree of RFC 9162 (2.2a)")
struct MerkleTreeTests {
  @Test("gives the published roots for one to eight entries")
  func vectors() throws {
    var log = Log()
    var frontier = Frontier()
    #expect(hex(MerkleTree.emptyRoot) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for (number, entry) in entries.enumerated() {
      try log.append(entry)
      frontier.append(MerkleTree.leafHash(entry))
      #expect(hex(try MerkleTree.root(size: number + 1, store: log.store)) == roots[number])
      #expect(hex(frontier.root) == roots[number])
    }
  }

  @Test("gives the published inclusion paths, and they lead to the published roots")
  func inclusionVectors() throws {
    var log = Log()
    for entry in entries { try log.append(entry) }
    for (index, size, path) in inclusionPaths {
      let proof = try MerkleTree.inclusionProof(of: index, size: size, store: log.store)
      #expect(proof.path.map(hex) == path, "leaf \(index) of \(size)")
      #expect(proof.verifies(leafHash: log.leaves[index], root: try MerkleTree.root(size: size, store: log.store)))
    }
  }

  @Test("gives the published consistency proofs, and they tie the published roots together")
  func consistencyVectors() throws {
    var log = Log()
    for entry in entries { try log.append(entry) }
    for (old, new, path) in consistencyPaths {
      let proof = try MerkleTree.consistencyProof(from: old, to: new, store: log.store)
      #expect(proof.path.map(hex) == path, "from \(old) to \(new)")
      let (then, now) = (try MerkleTree.root(size: old, store: log.store), try MerkleTree.root(size: new, store: log.store))
      #expect(hex(then) == roots[old - 1] && hex(now) == roots[new - 1] && proof.verifies(oldRoot: then, newRoot: now))
    }
  }

  /// Everything that one hash too few, one too many, or one bit makes of a path.
  private static func spoilt(_ path: [Hash], _ chance: inout Chance) -> [[Hash]] {
    var all = [path + [MerkleTree.leafHash([1])], [MerkleTree.leafHash([2])] + path, path + path.suffix(1) + [MerkleTree.emptyRoot]]
    for place in path.indices {
      var (changed, dropped, doubled) = (path, path, path)
      changed[place][Int.random(in: 0..<32, using: &chance)] ^= UInt8(1 << Int.random(in: 0..<8, using: &chance))
      dropped.remove(at: place)
      doubled.insert(path[place], at: place)
      all += [changed, dropped, doubled]
    }
    return all
  }

  @Test("refuses a proof with a changed byte, a hash dropped or a hash added, for all sizes to 40")
  func spoiltProofs() throws {
    var chance = Chance(40)
    var log = Log()
    var states = [MerkleTree.emptyRoot]
    for size in 1...40 {
      try log.append([UInt8(size), 7])
      states.append(try MerkleTree.root(size: size, store: log.store))
    }
    for size in 1...40 {
      for index in 0..<size {
        let proof = try MerkleTree.inclusionProof(of: index, size: size, store: log.store)
        #expect(proof.verifies(leafHash: log.leaves[index], root: states[size]))
        for path in Self.spoilt(proof.path, &chance) {
          #expect(
            !InclusionProof(index: index, size: size, path: path).verifies(leafHash: log.leaves[index], root: states[size]),
            "leaf \(index) of \(size)")
        }
      }
      for old in 0...size {
        let proof = try MerkleTree.consistencyProof(from: old, to: size, store: log.store)
        #expect(proof.verifies(oldRoot: states[old], newRoot: states[size]))
        for path in Self.spoilt(proof.path, &chance) {
          #expect(
            !ConsistencyProof(oldSize: old, newSize: size, path: path).verifies(oldRoot: states[old], newRoot: states[size]),
            "from \(old) to \(size)")
        }
      }
    }
  }

  @Test("lets nothing but the empty root stand for a log without entries, and no size below none")
  func emptyBeginning() {
    let root = MerkleTree.leafHash([1])
    #expect(ConsistencyProof(oldSize: 0, newSize: 1, path: []).verifies(oldRoot: MerkleTree.emptyRoot, newRoot: root))
    #expect(!ConsistencyProof(oldSize: 0, newSize: 1, path: []).verifies(oldRoot: root, newRoot: root))
    #expect(!ConsistencyProof(oldSize: 0, newSize: 1, path: [root]).verifies(oldRoot: MerkleTree.emptyRoot, newRoot: root))
    #expect(ConsistencyProof(oldSize: 0, newSize: 0, path: []).verifies(oldRoot: MerkleTree.emptyRoot, newRoot: MerkleTree.emptyRoot))
    #expect(!ConsistencyProof(oldSize: 0, newSize: 0, path: []).verifies(oldRoot: root, newRoot: root))
    #expect(!ConsistencyProof(oldSize: -1, newSize: 1, path: []).verifies(oldRoot: MerkleTree.emptyRoot, newRoot: root))
    #expect(!InclusionProof(index: 0, size: 0, path: []).verifies(leafHash: root, root: root))
    #expect(!InclusionProof(index: -1, size: 1, path: []).verifies(leafHash: root, root: root))
  }

  @Test("a place before the first is answered at once, and stands over nothing")
  func belowNone() throws {
    let leaf = MerkleTree.leafHash([1])
    for index in [-1, .min, 0, 2] {
      #expect(try MerkleTree.nodesCompleted(byAppending: index, leafHash: leaf) { _, _ in leaf }.count == 1)
    }
    #expect(try MerkleTree.nodesCompleted(byAppending: 7, leafHash: leaf) { _, _ in leaf }.count == 4)
    for size in [0, -1, .min] { #expect(try MerkleTree.root(size: size) { _, _ in leaf } == MerkleTree.emptyRoot) }
    for index in [-1, 5, Int.max, .min] {
      #expect(try MerkleTree.inclusionProof(of: index, size: 5) { _, _ in leaf }.path.isEmpty)
      #expect(!InclusionProof(index: index, size: 5, path: []).verifies(leafHash: leaf, root: leaf))
    }
    #expect(!InclusionProof(index: .max - 1, size: .max, path: [leaf]).verifies(leafHash: leaf, root: leaf))
    #expect(!ConsistencyProof(oldSize: .max - 1, newSize: .max, path: [leaf]).verifies(oldRoot: leaf, newRoot: leaf))
    #expect(!ConsistencyProof(oldSize: .min, newSize: .max, path: [leaf]).verifies(oldRoot: leaf, newRoot: leaf))
  }

  @Test("agrees with the definition, and every inclusion proof verifies, for all sizes to 130")
  func inclusion() throws {
    var log = Log()
    for size in 1...130 {
      try log.append([UInt8(size)])
      let root = try MerkleTree.root(size: size, store: log.store)
      #expect(root == Log.root(log.leaves[...]))
      for index in stride(from: 0, to: size, by: max(1, size / 9)) {
        let proof = try MerkleTree.inclusionProof(of: index, size: size, store: log.store)
        #expect(proof.verifies(leafHash: log.leaves[index], root: root))
        #expect(!proof.verifies(leafHash: MerkleTree.leafHash([255, 255]), root: root))
        guard size > 1 else { continue }
        #expect(!InclusionProof(index: (index + 1) % size, size: size, path: proof.path).verifies(leafHash: log.leaves[index], root: root))
        #expect(
          !InclusionProof(index: index, size: size, path: Array(proof.path.dropLast())).verifies(leafHash: log.leaves[index], root: root))
      }
    }
  }

  @Test("proves that an older tree is the beginning of a newer one, and of no other")
  func consistency() throws {
    var log = Log()
    var roots: [Hash] = [MerkleTree.emptyRoot]
    for size in 1...70 {
      try log.append([UInt8(size)])
      roots.append(try MerkleTree.root(size: size, store: log.store))
    }
    for new in 1...70 {
      for old in 1...new {
        let proof = try MerkleTree.consistencyProof(from: old, to: new, store: log.store)
        #expect(proof.verifies(oldRoot: roots[old], newRoot: roots[new]))
        if old < new { #expect(!proof.verifies(oldRoot: roots[new], newRoot: roots[old])) }
        #expect(!proof.verifies(oldRoot: MerkleTree.leafHash([9]), newRoot: roots[new]))
      }
    }
  }
}
