public import Deliberation
public import PublicRecord
internal import PolicyFiles
internal import Storage

/// 公开文书 — a paper, where it hangs, and whether the public record holds it unchanged (2.2a).
public struct PaperPage: Sendable {
  public let paper: Publication
  public let community: String
  /// The paper that took its place.
  public let newer: ID<Publication>?
  public let postings: [BoardPosting]
  public let check: PaperCheck
}

/// A paper's place in the public record, with what anybody needs to check it.
public struct PaperCheck: Sendable {
  public let index: Int
  /// How many papers the record holds, and the root over them.
  public let size: Int, root: Hash
  public let leafHash: Hash
  /// Hashes that lead from the paper to the root.
  public let path: [Hash]

  /// True when the paper is what was recorded.
  public var isUnchanged: Bool { InclusionProof(index: index, size: size, path: path).verifies(leafHash: leafHash, root: root) }
}

/// The sheet of a paper, as it hangs on the board (3.5d).
public struct SheetPage: Sendable {
  public let paper: Publication
  public let community: String, phone: String
}

/// Papers of a community, newest first.
public struct PapersPage: Sendable {
  public let area: AreaCode
  public let community: String
  public let papers: [Publication]
  /// Where the list goes on.
  public let next: ID<Publication>?
  public let now: Instant
}

/// Reads papers; they are everybody's.
public enum PaperReading {
  /// Papers of a page, and of a feed.
  static let pageSize = 50, feedSize = 30

  /// - Throws: ``AccessError/notFound``.
  public static func page(_ id: ID<Publication>, _ reading: Reading) throws -> PaperPage {
    let paper = try PaperTable.find(id, reading.tx)
    return PaperPage(
      paper: paper, community: try AreaTable.community(paper.area, reading.tx).name,
      newer: try PaperTable.replacement(of: id, in: paper.area, reading.tx), postings: try PaperTable.postings(of: id, reading.tx),
      check: try check(of: paper, reading))
  }

  /// - Throws: ``AccessError/notFound``.
  public static func sheet(_ id: ID<Publication>, _ reading: Reading) throws -> SheetPage {
    let paper = try PaperTable.find(id, reading.tx)
    let community = try AreaTable.community(paper.area, reading.tx)
    return SheetPage(paper: paper, community: community.name, phone: community.phone)
  }

  /// - Throws: ``AccessError/notFound``.
  public static func paper(_ id: ID<Publication>, _ reading: Reading) throws -> Publication { try PaperTable.find(id, reading.tx) }

  /// - Throws: ``AccessError/notFound``.
  public static func check(of id: ID<Publication>, _ reading: Reading) throws -> PaperCheck {
    try check(of: PaperTable.find(id, reading.tx), reading)
  }

  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func list(of area: AreaCode, before cursor: ID<Publication>?, _ reading: Reading) throws -> PapersPage {
    let community = try AreaTable.community(area, reading.tx)
    let papers = try PaperTable.newest(in: area, before: cursor, reading.tx)
    return PapersPage(
      area: area, community: community.name, papers: papers, next: papers.count < pageSize ? nil : papers.last?.id, now: reading.now)
  }

  /// The newest papers, for whoever subscribes to them.
  ///
  /// - Throws: ``AccessError/notFound`` where no community was opened.
  public static func feed(of area: AreaCode, _ reading: Reading) throws -> PapersPage {
    let list = try list(of: area, before: nil, reading)
    return PapersPage(area: area, community: list.community, papers: Array(list.papers.prefix(feedSize)), next: nil, now: list.now)
  }

  private static func check(of paper: Publication, _ reading: Reading) throws -> PaperCheck {
    let head = try RecordTable.head(reading.tx)
    return PaperCheck(
      index: paper.leafIndex, size: head.size, root: head.root, leafHash: MerkleTree.leafHash(Array(paper.leaf.utf8)),
      path: try RecordTable.proof(of: paper, size: head.size, reading.tx))
  }
}
