internal import PublicRecord
internal import Storage

extension Row {
  /// Number of leaves, or place of one; refuses what no record holds.
  func leaves(_ index: Int) throws -> Int {
    let leaves = try int(index)
    guard (0...MerkleTree.largest).contains(leaves) else { throw StorageError.decoding("column \(index) is no number of leaves") }
    return leaves
  }
}
