internal import Deliberation
public import PublicRecord
public import Storage

/// The record as public tools read it: checkpoint and tiles (c2sp.org/tlog-checkpoint, c2sp.org/tlog-tiles).
extension RecordTable {
  /// The state of the record now.
  public static func checkpoint(origin: String, _ tx: Transaction) throws -> Checkpoint {
    let head = try head(tx)
    return Checkpoint(origin: origin, size: head.size, root: head.size == 0 ? MerkleTree.emptyRoot : head.root)
  }

  /// Refuses a state that is not the beginning of a newer one: by a proof from the stored nodes to both roots (2.2a).
  public static func check(_ older: Checkpoint, isBeginningOf newer: Checkpoint, _ tx: Transaction) throws {
    try older.checkBeginning(of: newer) { level, index in try hash(level, index, tx) }
  }

  /// The bytes of a tile; `nil` when the record does not reach so far.
  public static func bytes(of tile: Tile, _ tx: Transaction) throws -> [UInt8]? {
    let (level, places) = tile.nodes
    guard try head(tx).size >> level >= places.upperBound else { return nil }
    guard tile.level == nil else {
      return try hashes(level, places, tx)
    }
    return try Tile.pack(PaperTable.leaves(places, tx).map { Array($0.leaf.utf8) })
  }
}
