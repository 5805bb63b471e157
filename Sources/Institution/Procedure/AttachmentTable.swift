public import Deliberation
public import Storage

/// 附件 — a photo, recording or paper kept by its hash; whose bytes they are is checked before the command is made.
public struct Attachment: Hashable, Sendable {
  /// Identity; part of its address.
  public let id: ID<Attachment>
  /// The community it belongs to.
  public let area: AreaCode
  /// Hash of its bytes, its name in the file store.
  public let sha256: String
  /// MIME type found in its content.
  public let kind: String
  /// Bytes.
  public let size: Int
  /// What it shows.
  public let caption: String
  /// The ledger entry it belongs to, if to one.
  public let opinion: ID<Opinion>?
  /// The matter it belongs to, if to one.
  public let matter: ID<Matter>?

  static func insert(
    sha256: String, kind: String, size: Int, caption: String, area: AreaCode, opinion: ID<Opinion>?, matter: ID<Matter>?,
    in scope: Scope
  ) throws -> ID<Attachment> {
    let id = scope.newID(Attachment.self)
    try scope.tx.execute(
      """
      INSERT INTO attachment (id, area, sha256, kind, size, caption, opinion_id, matter_id, added_at)
      VALUES (\(id), \(area), \(sha256), \(kind), \(size), \(caption), \(opinion), \(matter), \(scope.now))
      """)
    return id
  }

  private static let columns: SQL = "id, area, sha256, kind, size, caption, opinion_id, matter_id"

  private static func attachment(_ row: Row) throws -> Attachment {
    Attachment(
      id: try row.id(0), area: try row.area(1), sha256: try row.text(2), kind: try row.text(3), size: try row.int(4),
      caption: try row.text(5), opinion: try row.optionalID(6), matter: try row.optionalID(7))
  }

  /// One attachment; throws `AccessError.notFound`.
  public static func find(_ id: ID<Attachment>, _ tx: Transaction) throws -> Attachment {
    guard let row = try tx.first("SELECT \(columns) FROM attachment WHERE id = \(id)") else { throw AccessError.notFound }
    return try attachment(row)
  }

  /// Hashes of attachments in the order of their identities.
  static func hashes(after id: ID<Attachment>, _ tx: Transaction) throws -> [(id: ID<Attachment>, sha256: String)] {
    try tx.run("SELECT id, sha256 FROM attachment WHERE id > \(id) ORDER BY id LIMIT 500").map { (try $0.id(0), try $0.text(1)) }
  }

  /// The attachments of a ledger entry.
  public static func of(_ opinion: ID<Opinion>, _ tx: Transaction) throws -> [Attachment] {
    try tx.run("SELECT \(columns) FROM attachment WHERE opinion_id = \(opinion) ORDER BY id").map(attachment)
  }

  /// Attachments of a matter and of the opinions it came from.
  static func of(_ matter: ID<Matter>, _ tx: Transaction) throws -> [(id: ID<Attachment>, sha256: String, kind: String)] {
    try tx.run(
      """
      SELECT id, sha256, kind FROM attachment
      WHERE matter_id = \(matter) OR opinion_id IN (SELECT id FROM opinion WHERE matter_id = \(matter)) ORDER BY id
      """
    ).map { (try $0.id(0), try $0.text(1), try $0.text(2)) }
  }
}

/// A file that lies in the file store: its hash, its MIME type as found in its content, and its bytes' count.
public struct KeptFile: Hashable, Sendable {
  /// Hash and MIME type.
  public let sha256: String, kind: String
  /// Bytes.
  public let size: Int

  /// A file whose bytes were kept.
  public init(sha256: String, kind: String, size: Int) {
    self.sha256 = sha256
    self.kind = kind
    self.size = size
  }
}
