public import Deliberation
public import PublicRecord
internal import Storage

/// 公开记录 — the newest checkpoint, and the note that signs it (2.2a).
public struct RecordPage: Sendable {
  public let size: Int, root: Hash
  public let note: SignedNote
}

/// What a record holds at a checkpoint, as files by their paths.
public struct RecordBundle: Sendable {
  public let checkpoint: SignedNote
  public let tiles: [(path: String, bytes: [UInt8])]
}

/// Reads the public record; it is everybody's.
public enum RecordReading {
  /// Papers in a bundle that is packed at once; larger records are fetched tile by tile.
  static let mostPacked = 5_000  // technical: what one bundle costs the memory

  public static func page(_ keys: RecordKeys, _ reading: Reading) throws -> RecordPage {
    let head = try RecordTable.checkpoint(origin: keys.origin, reading.tx)
    return RecordPage(size: head.size, root: head.root, note: try head.signed(by: keys.signers))
  }

  /// The newest checkpoint, signed.
  public static func signed(by keys: RecordKeys, _ reading: Reading) throws -> SignedNote {
    try RecordTable.checkpoint(origin: keys.origin, reading.tx).signed(by: keys.signers)
  }

  /// The whole record; `nil` where it is too large to be packed at once.
  public static func bundle(signedBy keys: RecordKeys, _ reading: Reading) throws -> RecordBundle? {
    let checkpoint = try signed(by: keys, reading)
    let size = try RecordTable.head(reading.tx).size
    guard size <= mostPacked else { return nil }
    let tiles = try Tile.all(size: size).compactMap { tile in
      try RecordTable.bytes(of: tile, reading.tx).map { (path: tile.path, bytes: $0) }
    }
    return RecordBundle(checkpoint: checkpoint, tiles: tiles)
  }

  /// The bytes of a tile; `nil` when the record does not reach so far.
  public static func bytes(of tile: Tile, _ reading: Reading) throws -> [UInt8]? { try RecordTable.bytes(of: tile, reading.tx) }

  /// A paper's proof under the newest checkpoint.
  public static func proof(of paper: Publication, signedBy keys: RecordKeys, _ reading: Reading) throws -> EntryProof {
    EntryProof(
      index: paper.leafIndex, path: try RecordTable.proof(of: paper, reading.tx), checkpoint: try signed(by: keys, reading).bytes)
  }

  /// The same by the paper's identity.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func proof(of id: ID<Publication>, signedBy keys: RecordKeys, _ reading: Reading) throws -> EntryProof {
    try proof(of: PaperTable.find(id, reading.tx), signedBy: keys, reading)
  }

  /// Refuses saved checkpoints of which one is not the beginning of the next, or the last not of the record as it stands.
  ///
  /// - Parameter saved: the one with the fewest papers first.
  /// - Throws: `RecordProblem`.
  public static func check(_ saved: [Checkpoint], _ reading: Reading) throws {
    let now = try RecordTable.checkpoint(origin: saved.last?.origin ?? "", reading.tx)
    for (older, newer) in zip(saved, saved.dropFirst() + [now]) { try RecordTable.check(older, isBeginningOf: newer, reading.tx) }
  }
}
