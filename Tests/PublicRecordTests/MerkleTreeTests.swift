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
