import ArgumentParser
import Glibc
import PublicRecord

/// `yishi record speed` — appends leaves in memory, then makes and checks proofs; CPU times for `Benchmarks/`.
struct RecordSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "CPU time of appending leaves and of proofs.", shouldDisplay: false)
  @Option(help: "Leaves.") var leaves = 1_000_000

  func run() throws {
    guard leaves > 1 else { throw InstrumentFile.bad("--leaves must be at least 2") }
    var levels: [[Hash]] = []
    var frontier = Frontier()
    let appending = try Self.seconds {
      for number in 0..<leaves {
        let leaf = MerkleTree.leafHash(Array("paper \(number)".utf8))
        frontier.append(leaf)
        for node in try MerkleTree.nodesCompleted(byAppending: number, leafHash: leaf, store: { levels[$0][$1] }) {
          if levels.count == node.level { levels.append([]) }
          levels[node.level].append(node.hash)
        }
      }
    }
    let store: MerkleTree.Store = { levels[$0][$1] }
    let root = try MerkleTree.root(size: leaves, store: store)
    guard root == frontier.root else { throw InstrumentFile.bad("the two ways to the root differ") }
    let count = 2_000
    let places = (0..<count).map { $0 * 7_919 % leaves }
    var proofs: [InclusionProof] = []
    let including = try Self.seconds { proofs = try places.map { try MerkleTree.inclusionProof(of: $0, size: leaves, store: store) } }
    var good = 0
    let checking = Self.seconds {
      good = proofs.count { $0.verifies(leafHash: levels[0][$0.index], root: root) }  // safe: two leaves at least
    }
    let proving = try Self.seconds {
      for place in places where place > 0 { _ = try MerkleTree.consistencyProof(from: place, to: leaves, store: store) }
    }
    guard good == count else { throw InstrumentFile.bad("a proof does not verify") }
    func micro(_ seconds: Double) -> Double { (seconds / Double(count) * 1e7).rounded() / 10 }
    print("\(leaves) leaves appended in \((appending * 100).rounded() / 100) CPU s")
    print("inclusion proof \(micro(including)) µs, checked in \(micro(checking)) µs; consistency proof \(micro(proving)) µs")
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
