public import Deliberation
internal import PublicRecord
public import Storage

/// 公开记录 — the stored nodes of the append-only log over all published papers (2.2a).
public enum RecordTable {
  /// The place of the next leaf. The row stays locked: of two who publish at once the second waits here, and on PostgreSQL, where it
  /// then sees that the row changed under it, begins its command anew, before it did any of the work that follows.
  static func reserveLeaf(_ tx: Transaction) throws -> Int {
    try tx.first(
      """
      INSERT INTO record_size (single, leaves, root) VALUES (1, 0, \([UInt8]()))
      ON CONFLICT (single) DO UPDATE SET leaves = record_size.leaves RETURNING leaves
      """
    ).map { try $0.leaves(0) } ?? 0
  }

  static func append(_ paper: Publication, _ tx: Transaction) throws {
    let leaf = MerkleTree.leafHash(Array(paper.leaf.utf8))
    let nodes = try MerkleTree.nodesCompleted(byAppending: paper.leafIndex, leafHash: leaf, store: store(tx))
    for node in nodes {
      try tx.execute(
        "INSERT INTO record_node (level, position, hash) VALUES (\(node.level), \(node.index), \(node.hash))")
    }
    let size = paper.leafIndex + 1
    let root = try MerkleTree.root(size: size, store: store(tx))
    try tx.execute("UPDATE record_size SET leaves = \(size), root = \(root) WHERE single = 1")
  }

  /// Number of leaves and the root over them.
  public static func head(_ tx: Transaction) throws -> (size: Int, root: [UInt8]) {
    guard let row = try tx.first("SELECT leaves, root FROM record_size WHERE single = 1") else { return (0, []) }
    return (try row.leaves(0), try row.bytes(1))
  }

  /// The hashes that lead from one paper's leaf to the root over all papers, or over the first `size` of them.
  public static func proof(of paper: Publication, size: Int? = nil, _ tx: Transaction) throws -> [[UInt8]] {
    try MerkleTree.inclusionProof(of: paper.leafIndex, size: try size ?? head(tx).size, store: store(tx)).path
  }

  /// Checks every paper against the log; the first that differs is named.
  public static func verify(_ tx: Transaction) throws -> RecordVerdict {
    let head = try head(tx)
    var frontier = Frontier()
    var expected = 0
    var cursor = -1
    while true {
      let papers = try PaperTable.page(afterLeaf: cursor, tx)
      guard let last = papers.last else { break }
      for paper in papers {
        guard paper.leafIndex == expected else { return .differs(leaf: expected, paper: nil) }
        let leaf = MerkleTree.leafHash(Array(paper.leaf.utf8))
        guard try store(tx)(0, paper.leafIndex) == leaf else { return .differs(leaf: expected, paper: paper) }
        for node in try MerkleTree.nodesCompleted(byAppending: expected, leafHash: leaf, store: store(tx)) {
          guard try store(tx)(node.level, node.index) == node.hash else { return .rootDiffers }
        }
        frontier.append(leaf)
        expected += 1
      }
      cursor = last.leafIndex
    }
    guard expected == head.size else { return .differs(leaf: expected, paper: nil) }
    guard head.size == 0 || frontier.root == head.root else { return .rootDiffers }
    return .clean(papers: expected, root: head.root)
  }

  private static func store(_ tx: Transaction) -> (Int, Int) throws -> [UInt8] {
    { level, index in try hash(level, index, tx) }
  }

  /// The hash of a node; no bytes for one that is not stored.
  static func hash(_ level: Int, _ index: Int, _ tx: Transaction) throws -> [UInt8] {
    try tx.first("SELECT hash FROM record_node WHERE level = \(level) AND position = \(index)")?.bytes(0) ?? []
  }

  /// The hashes of neighbouring nodes, one after the other.
  static func hashes(_ level: Int, _ places: Range<Int>, _ tx: Transaction) throws -> [UInt8] {
    try tx.run(
      """
      SELECT hash FROM record_node WHERE level = \(level) AND position >= \(places.lowerBound) AND position < \(places.upperBound)
      ORDER BY position
      """
    ).flatMap { try $0.bytes(0) }
  }
}

/// What a check of the whole record found.
public enum RecordVerdict: Hashable, Sendable {
  /// Every paper is the one that was published.
  case clean(papers: Int, root: [UInt8])
  /// The paper at this leaf was changed, or is gone (`paper` is `nil`).
  case differs(leaf: Int, paper: Publication?)
  /// Papers and leaves agree, but the root or a node under it was changed.
  case rootDiffers
}
