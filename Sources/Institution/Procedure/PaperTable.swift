public import Deliberation
public import Storage

/// 上墙 — a paper put up on the physical board, with its photo (3.5d).
public struct BoardPosting: Hashable, Sendable {
  /// When it was put up.
  public let postedAt: Instant
  /// On which board.
  public let place: String
  /// The photo.
  public let photo: ID<Attachment>
}

/// Published papers.
public enum PaperTable {
  private static let columns: SQL =
    "id, area, matter_id, kind, number, title, body, made_at, published_at, until_day, replaces_id, leaf_index"

  private static func paper(_ row: Row) throws -> Publication {
    Publication(
      id: try row.id(0), area: try row.area(1), matter: try row.optionalID(2),
      kind: try row.code(3, as: Publication.Kind.self), number: try row.text(4), title: try row.text(5),
      body: try row.text(6), madeAt: try row.instant(7), publishedAt: try row.instant(8), untilDay: try row.optionalDay(9),
      replaces: try row.optionalID(10), leafIndex: try row.leaves(11))
  }

  static func insert(_ paper: Publication, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO paper (\(columns))
      VALUES (\(paper.id), \(paper.area), \(paper.matter), \(paper.kind), \(paper.number), \(paper.title), \(paper.body),
        \(paper.madeAt), \(paper.publishedAt), \(paper.untilDay), \(paper.replaces), \(paper.leafIndex))
      """)
  }

  /// One paper; throws `AccessError.notFound`.
  public static func find(_ id: ID<Publication>, _ tx: Transaction) throws -> Publication {
    guard let row = try tx.first("SELECT \(columns) FROM paper WHERE id = \(id)") else { throw AccessError.notFound }
    return try paper(row)
  }

  /// The papers of a matter, oldest first.
  public static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [Publication] {
    try tx.run("SELECT \(columns) FROM paper WHERE matter_id = \(matter) ORDER BY id").map(paper)
  }

  /// The newest papers of a community, 50 a page.
  public static func newest(in area: AreaCode, before cursor: ID<Publication>? = nil, _ tx: Transaction) throws
    -> [Publication]
  {
    let page: SQL = cursor.map { "AND id < \($0)" } ?? ""
    return try tx.run("SELECT \(columns) FROM paper WHERE area = \(area) \(page) ORDER BY id DESC LIMIT 50").map(paper)
  }

  /// The newest paper of a kind of a matter.
  public static func newest(_ kind: Publication.Kind, of matter: ID<Matter>, _ tx: Transaction) throws -> Publication? {
    try tx.run(
      "SELECT \(columns) FROM paper WHERE matter_id = \(matter) AND kind = \(kind) ORDER BY id DESC LIMIT 1"
    ).map(paper).first
  }

  /// The newest paper of a kind of a community, whatever matter it is about.
  static func newest(_ kind: Publication.Kind, in area: AreaCode, _ tx: Transaction) throws -> ID<Publication>? {
    try tx.first("SELECT id FROM paper WHERE area = \(area) AND kind = \(kind) ORDER BY id DESC LIMIT 1")?.id(0)
  }

  /// The paper that took this one's place, if one did.
  public static func replacement(of id: ID<Publication>, in area: AreaCode, _ tx: Transaction) throws -> ID<Publication>? {
    try tx.first("SELECT id FROM paper WHERE area = \(area) AND replaces_id = \(id)")?.id(0)
  }

  /// Papers by their place in the record, 200 at a time.
  static func page(afterLeaf leaf: Int, _ tx: Transaction) throws -> [Publication] {
    try tx.run("SELECT \(columns) FROM paper WHERE leaf_index > \(leaf) ORDER BY leaf_index LIMIT 200").map(paper)
  }

  /// Papers of some places in the record, in order.
  static func leaves(_ places: Range<Int>, _ tx: Transaction) throws -> [Publication] {
    try tx.run(
      "SELECT \(columns) FROM paper WHERE leaf_index >= \(places.lowerBound) AND leaf_index < \(places.upperBound) ORDER BY leaf_index"
    ).map(paper)
  }

  /// Where and when a paper was put on physical boards.
  public static func postings(of id: ID<Publication>, _ tx: Transaction) throws -> [BoardPosting] {
    try tx.run("SELECT posted_at, place, attachment_id FROM board_posting WHERE paper_id = \(id) ORDER BY posted_at").map {
      BoardPosting(postedAt: try $0.instant(0), place: try $0.text(1), photo: try $0.id(2))
    }
  }

  /// The notice in force: what was served or put up before it was revised no longer counts.
  ///
  /// - Parameter matter: the matter's identity in the statement around it.
  static func newestNotice(of matter: SQL) -> SQL {
    "(SELECT coalesce(max(id), 0) FROM paper WHERE matter_id = \(matter) AND kind = 'notice')"
  }

  /// Notes that a paper was put up on a board.
  static func post(
    _ paper: ID<Publication>, as id: ID<BoardPosting>, at postedAt: Instant, place: String, photo: ID<Attachment>, _ tx: Transaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO board_posting (id, paper_id, posted_at, place, attachment_id)
      VALUES (\(id), \(paper), \(postedAt), \(place), \(photo))
      """)
  }
}
