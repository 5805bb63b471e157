import Deliberation
import Digest
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Paper
import PublicRecord
import Secrets
import Wording

/// 公开记录 — the signed checkpoint, tiles and proofs that public tools read, and the page that checks an older checkpoint (2.2a).
enum RecordPages {
  /// Papers in a bundle that is packed at once; larger records are fetched tile by tile.
  private static let mostPacked = 5_000

  static func add(to routes: Routes) {
    routes.get(Route.verify) { try await page($0, nil, "") }
    routes.post(Route.verify, again: { try await page($0, $1, "") }) { visit in
      let sentence = try await compare(visit)
      return try await page(visit, nil, sentence)
    }
    routes.get(Route.checkpoint) { visit in
      visit.bytes(try await visit.institution.read { try signed(visit, $0).bytes }, kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.recordKey) { visit in
      let lines = visit.web.recordKeys.verifiers.map { $0.description + "\n" }.joined()
      return visit.bytes(Array(lines.utf8), kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.recordBundle) { visit in
      let files = try await visit.institution.read { reading -> [Bag.File]? in
        let checkpoint = try signed(visit, reading)
        let size = try RecordTable.head(reading.tx).size
        guard size <= mostPacked else { return nil }
        return [Bag.File(path: "checkpoint", bytes: checkpoint.bytes), keys(visit)]
          + (try Tile.all(size: size).compactMap { tile in
            try RecordTable.bytes(of: tile, reading.tx).map { Bag.File(path: tile.path, bytes: $0) }
          })
      }
      guard let files else { throw Problem(sentence: visit.words.papersBundleLarge) }
      return visit.bytes(ZipArchive.pack(files, folder: "record"), kind: "application/zip", name: "record.zip")
    }
    routes.get(Route.recordTile) { visit in
      guard let tile = Tile(path: "tile/" + visit.context.parameters.getCatchAll().joined(separator: "/")),
        let bytes = try await visit.institution.read({ try RecordTable.bytes(of: tile, $0.tx) })
      else { throw AccessError.notFound }
      var response = visit.bytes(bytes, kind: "application/octet-stream")
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      return response
    }
    routes.get(Route.tlogProof) { visit in
      let id = try visit.id(of: Publication.self)
      let found = try await visit.institution.read { reading in try proof(of: try PaperTable.find(id, reading.tx), visit, reading) }
      return visit.bytes(found.bytes, kind: "text/plain; charset=utf-8", name: "\(id).tlog-proof")
    }
  }

  /// The newest checkpoint, signed.
  static func signed(_ visit: Visit, _ reading: Reading) throws -> SignedNote {
    let keys = visit.web.recordKeys
    return try RecordTable.checkpoint(origin: keys.origin, reading.tx).signed(by: keys.signers)
  }

  /// A paper's proof under the newest checkpoint.
  static func proof(of paper: Publication, _ visit: Visit, _ reading: Reading) throws -> EntryProof {
    EntryProof(
      index: paper.leafIndex, path: try RecordTable.proof(of: paper, reading.tx), checkpoint: try signed(visit, reading).bytes)
  }

  /// The keys whose signatures count, as the file of a bundle.
  static func keys(_ visit: Visit) -> Bag.File {
    Bag.File(path: "log.vkey", text: visit.web.recordKeys.verifiers.map { $0.description + "\n" }.joined())
  }

  /// Compares one or two checkpoints that a visitor saved with the record as it stands, and with each other; answers with the
  /// sentence. The one with fewer papers is the earlier, whichever field it was put in.
  private static func compare(_ visit: Visit) async throws -> String {
    let (words, keys) = (visit.words, visit.web.recordKeys.verifiers)
    let saved = try CheckpointForm.pasted(visit).map { field, text in
      do { return try Checkpoint(signed: note(text), by: keys) } catch let problem as RecordProblem {
        throw told(of: problem, words, at: field)
      }
    }.sorted { $0.size < $1.size }
    return try await visit.institution.read { reading in
      do {
        let now = try RecordTable.checkpoint(origin: saved.last?.origin ?? "", reading.tx)
        for (older, newer) in zip(saved, saved.dropFirst() + [now]) { try RecordTable.check(older, isBeginningOf: newer, reading.tx) }
        let sizes = saved.map(\.size)
        return sizes.count == 1
          // safe: one or two were pasted
          ? words.papersConsistent(size: sizes[0]) : words.papersConsistentBoth(older: sizes[0], newer: sizes[1])
      } catch let problem as RecordProblem { throw told(of: problem, words, at: nil) }
    }
  }

  /// What was found out, at the field it was found in where it is one's own.
  private static func told(of problem: RecordProblem, _ words: Words, at field: Field<String>?) -> Problem {
    let why = words.why(problem.subject)
    return Problem(
      sentence: problem.kind == .wrong ? words.papersInconsistent(why: why) : words.papersUnreadable(why: why),
      field: field?.name ?? "", label: field?.label(words) ?? "")
  }

  /// A note as it was signed. What a browser sends back has lost its empty line or its last line feed; the signatures begin
  /// where a dash does.
  private static func note(_ pasted: String) -> [UInt8] {
    let typed = pasted.split(whereSeparator: \.isNewline).map { $0.last == "\r" ? $0.dropLast() : $0 }
    let dash = typed.firstIndex { $0.hasPrefix("\u{2014} ") } ?? typed.endIndex
    // safe: the dash is a place of a line, or the end
    return Array((typed[..<dash] + [""] + typed[dash...]).map { $0 + "\n" }.joined().utf8)
  }

  private static func page(_ visit: Visit, _ problem: Problem?, _ done: String) async throws -> Response {
    visit.page(try await visit.institution.read { try page(visit, problem, done, $0) })
  }

  private static func page(_ visit: Visit, _ problem: Problem?, _ done: String, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let head = try RecordTable.checkpoint(origin: visit.web.recordKeys.origin, reading.tx)
    let note = String(decoding: try signed(visit, reading).bytes, as: UTF8.self)
    let facts: [(String, HTML)] = [(words.papersCount, "\(head.size)"), (words.papersRoot, "<code>\(Hex.text(head.root))</code>")]
    let form = FormView(visit, Route.verify(), problem)
    let saved = form.html("\(form(CheckpointForm.checkpoint))\(form(CheckpointForm.later))", button: words.papersCompare)
    let told: HTML = done.isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(done)</p>"
    return Layout.page(
      visit, title: words.commonVerify, face: .board,
      """
      <h1>\(words.papersVerifyTitle)</h1>\(told)<p>\(words.papersVerifyIntro)</p>
      <div class="panel">\(Pieces.facts(facts))</div>
      \(Pieces.panel(words.papersCheckpoint, "<p>\(words.papersCheckpointHow)</p><pre class=\"leaf\" tabindex=\"0\">\(note)</pre><p class=\"no-print\"><a class=\"button quiet\" href=\"\(Route.checkpoint().path)\" download=\"checkpoint.txt\">\(words.papersSave)</a></p>"))
      \(Pieces.panel(words.papersCompare, "<p>\(words.papersCompareHow)</p>\(saved)"))
      \(Pieces.panel(words.papersTools, "<p>\(words.papersVerifyHow)</p><p class=\"leaf\">SHA-256(00 ‖ leaf)   SHA-256(01 ‖ left ‖ right)   RFC 9162 §2.1</p><p>\(words.papersToolsHow) <a href=\"\(Route.recordKey().path)\">log.vkey</a> · <a href=\"\(Route.recordBundle().path)\">bundle.zip</a></p><p><code>yishi record verify --bundle record</code></p>"))
      """)
  }
}

extension Words {
  /// What was found wrong with a record, in a few words.
  fileprivate func why(_ subject: RecordProblem.Subject) -> String {
    switch subject {
    case .note: papersWhyNote
    case .checkpoint: papersWhyCheckpoint
    case .signature(let name): papersWhySignature(name: name)
    case .signer: papersWhySigner
    case .origins(let one, let other): papersWhyOrigins(one: one, other: other)
    case .shrunk(let from, let to): papersWhyShrunk(from: from, to: to)
    case .changed(let count): papersWhyChanged(count: count)
    case .file: papersWhyFile
    }
  }
}
