internal import Deliberation
internal import FoundationEssentials
internal import PublicRecord
internal import Secrets
public import Storage

/// 验收 — looks at a whole installation and changes nothing: the database and its record, every row, every attachment, the keys. The
/// first wrong thing is thrown as `Damage`.
public struct Inspection: Sendable {
  private let schema: Schema
  private let folder: String
  private let files: FileStore

  /// What was found of an installation without fault.
  public struct Findings: Hashable, Sendable {
    /// Papers of the public record.
    public var papers = 0
    /// The root over them; no bytes without any.
    public var root: [UInt8] = []
    /// Rows that were read.
    public var rows = 0
    /// Files that rows name.
    public var attachments = 0
    /// Files of the store.
    public var files = 0
    /// True when the record's key is the one that was marked; false when the installation has no mark of it yet.
    public var isRecordKeyKnown = false

    /// What two looks found, together.
    fileprivate mutating func add(_ other: Findings) {
      papers += other.papers
      if !other.root.isEmpty { root = other.root }
      rows += other.rows
      attachments += other.attachments
      files += other.files
      isRecordKeyKnown = isRecordKeyKnown || other.isRecordKeyKnown
    }
  }

  /// An inspection of what lies in a data folder.
  ///
  /// - Parameters:
  ///   - schema: the tables of the migrations that the database has seen.
  ///   - folder: where keys and attachments lie.
  public init(_ schema: Schema, folder: String) {
    self.schema = schema
    self.folder = folder
    files = FileStore(existing: folder + "/files")
  }

  /// Looks at everything, in many short transactions: beside a server that writes, no log grows meanwhile.
  public func run(on database: any Database) async throws -> Findings {
    var all = Findings()
    for look in looks { all.add(try await database.read { tx in try Self.named(tx.engine) { try look(tx) } }) }
    return all
  }

  /// Looks at everything as one transaction sees it.
  public func run(_ tx: Transaction) throws -> Findings {
    var all = Findings()
    for look in looks { all.add(try Self.named(tx.engine) { try look(tx) }) }
    return all
  }

  /// The file itself, then what people published, then all else.
  private var looks: [@Sendable (Transaction) throws -> Findings] {
    let rows = schema.checks.map { check -> @Sendable (Transaction) throws -> Findings in { tx in Findings(rows: try check(tx)) } }
    return rows.prefix(1) + [{ try Self.record($0) }] + rows.dropFirst() + [{ try self.attachments($0) }, { try self.keys($0) }]
  }

  /// What the driver says of rows that cannot be read is damage, unless the server is merely out of reach.
  private static func named<T>(_ engine: Engine, _ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as StorageError where !error.isPassing(on: engine) { throw Damage(error.line) }
  }

  private static func record(_ tx: Transaction) throws -> Findings {
    switch try RecordTable.verify(tx) {
    case .clean(let papers, let root): return Findings(papers: papers, root: root)
    case .differs(let leaf, let paper?):
      throw Damage("paper \(paper.id) “\(paper.title)” (leaf \(leaf)) is not the one that was published", kind: .record)
    case .differs(let leaf, nil): throw Damage("the paper of leaf \(leaf) is missing or out of order", kind: .record)
    case .rootDiffers:
      throw Damage("the papers agree with their leaves, but the stored root or a node under it was changed", kind: .record)
    }
  }

  /// Every file of the store, and then that of every row: an attachment, or the list that a lot is drawn from.
  private func attachments(_ tx: Transaction) throws -> Findings {
    var found = Findings(files: try files.check())
    for (table, column) in [("attachment", "sha256"), ("lot", "commitment")] where try tx.hasTable(table) {
      var last = Int64.min
      while true {
        let named =
          table == "lot"
          ? try tx.run("SELECT id, commitment FROM lot WHERE id > \(last) ORDER BY id LIMIT 500")
          : try tx.run("SELECT id, sha256 FROM attachment WHERE id > \(last) ORDER BY id LIMIT 500")
        for row in named {
          let (id, name) = (try row.int64(0), try row.text(1))
          guard files.holds(name) else {
            throw Damage(
              "the row \(id) of \(table) names the file \(name) by its \(column), and files/\(name.prefix(2))/\(name) is missing")
          }
          found.attachments += 1
          last = id
        }
        guard !named.isEmpty else { break }
      }
    }
    return found
  }

  private func keys(_ tx: Transaction) throws -> Findings {
    let help = "copy yishi.key and record.key of another server, or of where they are kept, into \(folder)"
    let (sealing, signing) = (folder + "/yishi.key", folder + "/record.key")
    let isThere = { FileManager.default.fileExists(atPath: $0) }
    // Schemas of before the key ring hold no marks.
    let hasMarks = try tx.hasTable("keyring")
    guard isThere(sealing) else { throw Damage("\(sealing) is missing: \(help)") }
    do {
      let vault = try Vault.read(keyFile: sealing)
      guard try !hasMarks || !Keyring.isMarked(tx) || Keyring.admits(vault, tx) else {
        throw Damage("\(sealing) is not the key this installation is sealed with: \(help)")
      }
    } catch let error as SecretsError { throw Damage(error.description) }
    let isMarked = try hasMarks && Keyring.isSigning(tx)
    guard isThere(signing) else {
      guard !isMarked else { throw Damage("\(signing) is missing: \(help)") }
      return Findings()
    }
    do {
      let keys = try RecordKeys.read(signing)
      guard try !isMarked || Keyring.admits(keys, tx) else {
        throw Damage("\(signing) is not the key this installation signs its record with: \(help)")
      }
    } catch let problem as RecordProblem { throw Damage(problem.description) }
    return Findings(isRecordKeyKnown: isMarked)
  }
}

extension Inspection {
  /// True when nobody ever worked here: no area, no account, no paper.
  public static func isEmpty(_ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM area LIMIT 1") == nil && tx.first("SELECT 1 FROM account LIMIT 1") == nil
      && tx.first("SELECT 1 FROM paper LIMIT 1") == nil
  }
}
