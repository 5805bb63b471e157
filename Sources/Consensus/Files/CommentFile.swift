/// 观点文件 — reads the words and the moderation of statements from Polis' `comments.csv`
/// (`timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body`; columns in any order, only
/// `comment-id` and `comment-body` needed).
public enum CommentFile {
  /// The statements in the order of the file (UTF-8). `file` is only used to name problems.
  /// - Throws: ``ReadProblem`` with row and column.
  public static func read(_ bytes: [UInt8], named file: String) throws(ReadProblem) -> [Statement] {
    var scanner = CSVScanner(bytes, named: file)
    guard try scanner.next() else { throw ReadProblem(file: file, reason: "the file is empty") }
    for column in scanner.fields.indices { scanner.names.append(try scanner.text(column)) }
    guard let id = scanner.names.firstIndex(of: "comment-id"), let body = scanner.names.firstIndex(of: "comment-body") else {
      throw scanner.problem(nil, "not the header of Polis' comments.csv: comment-id and comment-body are needed")
    }
    let moderated = scanner.names.firstIndex(of: "moderated")
    let width = scanner.fields.count
    var statements: [Statement] = []
    var known: Set<String> = []
    while try scanner.next() {
      guard scanner.fields.count == width else {
        throw scanner.problem(nil, "\(scanner.fields.count) columns where \(width) are expected")
      }
      let name = try scanner.text(id)
      guard !name.isEmpty else { throw scanner.problem(id, "no statement is named") }
      guard known.insert(name).inserted else {
        throw scanner.problem(id, "statement \(try VoteFile.quoted(scanner, id)) stands twice")
      }
      var moderation = Moderation.undecided
      if let moderated {
        let number = VoteFile.integer(scanner.value(moderated)).flatMap(Int8.init(exactly:))
        guard let given = number.flatMap(Moderation.init(rawValue:)) else {
          throw scanner.problem(moderated, "\(try VoteFile.quoted(scanner, moderated)) is none of -1 rejected, 0 undecided, 1 accepted")
        }
        moderation = given
      }
      statements.append(Statement(id: name, text: try scanner.text(body), moderation: moderation))
    }
    return statements
  }
}
