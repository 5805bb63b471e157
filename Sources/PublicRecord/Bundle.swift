/// 离线包 — a log as files: `checkpoint`, `tile/…`, `tile/entries/…`, checked without its server (c2sp.org/tlog-tiles).
///
/// Files are read through a closure, from a folder, a ZIP file or a web server alike.
public struct Bundle {
  /// Reads the file of a path; throws or answers with nothing when it is not there.
  public typealias Files = (_ path: String) throws -> [UInt8]?

  private let files: Files
  /// The state that some known key signed.
  public let checkpoint: Checkpoint
  /// The checkpoint's bytes.
  public let signed: [UInt8]

  /// Opens a bundle: its checkpoint must be signed by a known key.
  public init(keys: [NoteKey], files: @escaping Files) throws {
    guard let bytes = try files("checkpoint") else { throw RecordProblem.unreadable("there is no checkpoint in the bundle") }
    self.files = files
    signed = bytes
    checkpoint = try Checkpoint(signed: bytes, by: keys)
  }

  /// Computes every entry's hash, every node and the root anew. Answers with the number of entries.
  public func check() throws -> Int {
    var frontier = Frontier()
    var levels: [[Hash]] = Array(repeating: [], count: 8)
    for tile in Tile.all(size: checkpoint.size) {
      guard tile.level == nil else { break }
      for entry in try tile.entries(in: file(tile.path)) {
        let leaf = MerkleTree.leafHash(entry)
        frontier.append(leaf)
        try note(leaf, level: 0, in: &levels)
      }
    }
    for (level, rest) in levels.enumerated() where !rest.isEmpty {
      guard let tile = Tile(level: level, index: (checkpoint.size >> (8 * level)) / Tile.width, count: rest.count) else { continue }
      guard try tile.hashes(in: file(tile.path)) == rest else { throw RecordProblem("\(tile.path) is not what its entries give") }
    }
    guard frontier.root == checkpoint.root || (checkpoint.size == 0 && checkpoint.root == MerkleTree.emptyRoot) else {
      throw RecordProblem("the entries do not give the root of the checkpoint: something was changed")
    }
    return checkpoint.size
  }

  /// Fills the open tile of a level; a full one is compared and stands as one node of the next.
  private func note(_ hash: Hash, level: Int, in levels: inout [[Hash]]) throws {
    guard levels.indices.contains(level) else { return }
    levels[level].append(hash)
    guard levels[level].count == Tile.width else { return }
    var over = Frontier()
    for hash in levels[level] { over.append(hash) }
    let whole = levels[level]
    levels[level] = []
    let index = notedTiles(level, levels)
    if let tile = Tile(level: level, index: index) {
      guard try tile.hashes(in: file(tile.path)) == whole else { throw RecordProblem("\(tile.path) is not what its entries give") }
    }
    try note(over.root, level: level + 1, in: &levels)
  }

  /// The number of the tile that has just become full: how many stand noted above it.
  private func notedTiles(_ level: Int, _ levels: [[Hash]]) -> Int {
    levels[(level + 1)...].reversed().reduce(0) { $0 * Tile.width + $1.count }  // safe: there are eight levels, 0 to 7
  }

  /// One entry's bytes.
  public func entry(_ index: Int) throws -> [UInt8] {
    guard (0..<checkpoint.size).contains(index) else { throw noEntry(index) }
    let number = index / Tile.width
    guard let tile = Tile(level: nil, index: number, count: min(Tile.width, checkpoint.size - number * Tile.width)) else {
      throw noEntry(index)
    }
    return try tile.entries(in: file(tile.path))[index % Tile.width]
  }

  /// The proof that an entry is under the checkpoint's root, checked before it is given out: the tiles are not signed, the root is.
  public func inclusionProof(of index: Int) throws -> InclusionProof {
    guard (0..<checkpoint.size).contains(index) else { throw noEntry(index) }
    let proof = try MerkleTree.inclusionProof(of: index, size: checkpoint.size, store: node)
    guard proof.verifies(leafHash: try node(level: 0, index: index), root: checkpoint.root) else {
      throw RecordProblem("the hashes of the bundle do not lead from entry \(index) to the root of its checkpoint: something was changed")
    }
    return proof
  }

  /// Whether an older state is the beginning of this one; throws with what is wrong.
  public func checkConsistency(with older: Checkpoint) throws { try older.checkBeginning(of: checkpoint, store: node) }

  /// Whether two states that somebody saved follow each other, and this one follows both; throws with what is wrong.
  public func checkConsistency(of older: Checkpoint, with newer: Checkpoint) throws {
    try checkConsistency(with: newer)
    try older.checkBeginning(of: newer, store: node)
  }

  /// A node of the tree, from the tile that holds it or from the hashes below.
  private func node(level: Int, index: Int) throws -> Hash {
    let step = level % 8
    let first = index << step
    let total = checkpoint.size >> (level - step)
    let number = first / Tile.width
    guard let tile = Tile(level: level / 8, index: number, count: min(Tile.width, total - number * Tile.width)) else {
      throw RecordProblem.unreadable("there is no node \(index) on level \(level)")
    }
    let hashes = try tile.hashes(in: file(tile.path))
    let places = first % Tile.width..<first % Tile.width + (1 << step)
    guard places.upperBound <= hashes.count else {
      throw RecordProblem.unreadable("\(tile.path) does not hold node \(index) of level \(level)")
    }
    var over = Frontier()
    for hash in hashes[places] { over.append(hash) }  // safe: checked above
    return over.root
  }

  private func noEntry(_ index: Int) -> RecordProblem { .unreadable("there is no entry \(index): the log has \(checkpoint.size)") }

  private func file(_ path: String) throws -> [UInt8] {
    guard let bytes = try files(path) else { throw RecordProblem.unreadable("\(path) is not in the bundle") }
    return bytes
  }
}

extension Checkpoint {
  /// Refuses when this state is not the beginning of a newer one.
  ///
  /// The hashes in the store are nobody's word; only a proof that leads from them to both signed roots counts. Comparing this
  /// state's root with what the store gives would let a house keep its old hashes beside a checkpoint of another history.
  public func checkBeginning(of newer: Checkpoint, store: MerkleTree.Store) throws {
    guard origin == newer.origin else {
      throw RecordProblem(
        "the two checkpoints are of different logs: \(origin) and \(newer.origin)", about: .origins(origin, newer.origin))
    }
    guard size <= newer.size else {
      throw RecordProblem(
        "the log shrank from \(size) to \(newer.size) entries: something was taken away", about: .shrunk(from: size, to: newer.size))
    }
    let proof = try MerkleTree.consistencyProof(from: size, to: newer.size, store: store)
    guard proof.verifies(oldRoot: root, newRoot: newer.root) else {
      throw RecordProblem(
        "the first \(size) entries are not those of the older checkpoint: something was changed", about: .changed(first: size))
    }
  }
}
