public import Tables

/// 观点文件 — reads the words and the moderation of statements from Polis' `comments.csv`
/// (`timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body`; columns in any order, only
/// `comment-id` and `comment-body` needed).
public enum CommentFile {
  private static let id = Column(Heading("comment-id", isNeeded: true), .line, limit: 100_000)
  private static let body = Column(Heading("comment-body", isNeeded: true), .text, limit: 100_000)
  private static let moderated = Column(Heading("moderated"), .code, limit: 100_000) { (text: String) throws(TableFault.Kind) in
    guard let moderation = Int8(text).flatMap(Moderation.init(rawValue:)) else { throw .noModeration }
    return moderation
  }

  /// The statements in the order of the file. `file` is only used to name problems.
  /// - Throws: All that is wrong, each with line and column.
  public static func read(_ bytes: [UInt8], named file: String) throws(TableFaults) -> [Statement] {
    let table: Table
    do throws(TableFault) { table = try Table(bytes, limits: VoteFile.limits) } catch { throw TableFaults(error, in: file) }
    var reader = TableReader(table, [id.heading, body.heading, moderated.heading])
    guard reader.isReadable else { throw TableFaults(reader.faults, in: file) }
    var statements: [Statement] = []
    var known: Set<String> = []
    for row in table.rows {
      guard let name = reader.needed(id, row) else { continue }
      guard known.insert(name).inserted else {
        reader.note(.valueTwice, id.heading, row, reason: "statement “\(name)” stands twice")
        continue
      }
      // An export has the column filled; a file without it judges nothing.
      let moderation: Moderation?
      switch reader.cell(moderated, row) {
      case .absent: moderation = .undecided
      case .value(let value): moderation = value
      case .refused: moderation = nil
      case .empty:
        reader.note(.noModeration, moderated.heading, row)
        moderation = nil
      }
      if let moderation { statements.append(Statement(id: name, text: reader.cell(body, row).value ?? "", moderation: moderation)) }
    }
    guard reader.faults.isEmpty else { throw TableFaults(reader.faults, in: file) }
    return statements
  }
}

extension TableFault.Kind {
  static let noModeration = Self(rawValue: "noModeration", reason: "none of -1 rejected, 0 undecided, 1 accepted")
}
