import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Paper
import PublicRecord
import Secrets
import Wording

/// 公开记录 — the signed checkpoint, tiles and proofs that public tools read, and the page that checks an older checkpoint (2.2a).
enum RecordPages {
  static func add(to routes: Routes) {
    routes.get(Route.verify) { try await page($0, nil, "") }
    routes.post(Route.verify, again: { try await page($0, $1, "") }) { visit in
      let sentence = try await compare(visit)
      return try await page(visit, nil, sentence)
    }
    routes.get(Route.checkpoint) { visit in
      let keys = visit.web.recordKeys
      let note = try await visit.institution.read { try RecordReading.signed(by: keys, $0) }
      return visit.bytes(note.bytes, kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.recordKey) { visit in
      visit.bytes(Array(visit.web.recordKeys.lines.utf8), kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.recordBundle) { visit in
      let keys = visit.web.recordKeys
      guard let bundle = try await visit.institution.read({ try RecordReading.bundle(signedBy: keys, $0) }) else {
        throw Problem(sentence: visit.words.papersBundleLarge)
      }
      let files =
        [Bag.File(path: "checkpoint", bytes: bundle.checkpoint.bytes), Bag.File(path: "log.vkey", text: keys.lines)]
        + bundle.tiles.map { Bag.File(path: $0.path, bytes: $0.bytes) }
      return visit.bytes(ZipArchive.pack(files, folder: "record"), kind: "application/zip", name: "record.zip")
    }
    routes.get(Route.recordTile) { visit in
      guard let tile = Tile(path: "tile/" + visit.context.parameters.getCatchAll().joined(separator: "/")),
        let bytes = try await visit.institution.read({ try RecordReading.bytes(of: tile, $0) })
      else { throw AccessError.notFound }
      var response = visit.bytes(bytes, kind: "application/octet-stream")
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      return response
    }
    routes.get(Route.tlogProof) { visit in
      let id = try visit.id(of: Publication.self)
      let keys = visit.web.recordKeys
      let found = try await visit.institution.read { try RecordReading.proof(of: id, signedBy: keys, $0) }
      return visit.bytes(found.bytes, kind: "text/plain; charset=utf-8", name: "\(id).tlog-proof")
    }
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
    do { try await visit.institution.read { try RecordReading.check(saved, $0) } } catch let problem as RecordProblem {
      throw told(of: problem, words, at: nil)
    }
    guard let older = saved.first, let newer = saved.last, saved.count > 1 else {
      return words.papersConsistent(size: saved.first?.size ?? 0)
    }
    return words.papersConsistentBoth(older: older.size, newer: newer.size)
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
    let keys = visit.web.recordKeys
    return visit.page(RecordView.html(try await visit.institution.read { try RecordReading.page(keys, $0) }, problem, done, visit))
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
