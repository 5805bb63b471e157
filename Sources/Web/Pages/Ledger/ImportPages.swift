import Deliberation
import HTML
import Hummingbird
import Institution
import Paper
import PolicyFiles

/// 导入 — a file is previewed with every wrong line named, then taken whole or not at all. The file waits in the file store.
enum ImportPages {
  static func add(to routes: Routes) {
    for (path, kind) in [("/work/ledger/import", Kind.opinions), ("/work/roster/import", .roster)] {
      routes.get(RouterPath(stringLiteral: path)) { try upload($0, kind, nil) }
      routes.post(RouterPath(stringLiteral: path), again: { try upload($0, kind, $1) }) { visit in
        let area = try visit.staffArea()
        if let kept = visit.institution.files.bytes(of: visit.form["kept"]) {
          let count = try await take(kept, kind, area, visit)
          return visit.redirect("\(kind.list)?imported=\(count)")
        }
        guard let file = visit.form.file("file") else { throw Problem(sentence: visit.words.rosterFileMissing) }
        return visit.page(try await preview(file.bytes, kind, area, visit))
      }
    }
  }

  enum Kind: Sendable {
    case opinions, roster
    var list: String { self == .opinions ? "/work/ledger" : "/work/roster" }
    var path: String { list + "/import" }
  }

  private static func rows(_ bytes: [UInt8], _ visit: Visit) throws -> [[String]] {
    do { return try CSVFile(bytes).rows } catch {
      let code = error.kind.rawValue.capitalizedFirst
      throw Problem(sentence: visit.words.text("rosterCsv\(code)", ["row": String(error.row), "column": String(error.column)]))
    }
  }

  private static func take(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> Int {
    let rows = try rows(bytes, visit)
    switch kind {
    case .opinions:
      let preview = OpinionRows.preview(rows, under: try policy(area, visit), at: visit.institution.clock())
      guard preview.problems.isEmpty else { throw Problem(sentence: visit.words.rosterProblems(count: preview.problems.count)) }
      return Int(
        try await visit.institution.perform(ImportOpinions(preview.entries, into: area), by: visit.member, once: visit.once).subject)
    case .roster:
      let preview = RosterTable.preview(rows)
      guard preview.problems.isEmpty else { throw Problem(sentence: visit.words.rosterProblems(count: preview.problems.count)) }
      return Int(try await visit.institution.perform(ImportRoster(preview.entries, into: area), by: visit.member, once: visit.once).subject)
    }
  }

  private static func policy(_ area: AreaCode, _ visit: Visit) throws -> Policy {
    try visit.institution.library.policy(for: area, on: visit.institution.clock().day)
  }

  private static func preview(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> HTML {
    let words = visit.words
    let rows = try rows(bytes, visit)
    let problems: [ImportProblem]
    let count: Int
    var twins = HTML()
    switch kind {
    case .opinions:
      let preview = OpinionRows.preview(rows, under: try policy(area, visit), at: visit.institution.clock())
      (problems, count) = (preview.problems, preview.entries.count)
      let texts = preview.entries.map(\.text)
      twins = try await visit.institution.read { try TwinPanels.ofImport(visit, area, texts, $0) }
    case .roster:
      let preview = RosterTable.preview(rows)
      (problems, count) = (preview.problems, preview.entries.count)
    }
    let listed: HTML =
      "<ul class=\"list\">\(problems.prefix(100), { "<li>\(words.rosterProblemAt(line: $0.line, column: $0.column)) \(words.text("rosterProblem" + $0.kind.capitalizedFirst, [:]))</li>" })</ul>"
    let shown: HTML = """
      <table class="cards"><thead><tr>\(rows[0], { "<th>\($0)</th>" })</tr></thead><tbody>\(rows.dropFirst().prefix(5), { row in "<tr>\(row, { "<td>\(String($0.prefix(40)))</td>" })</tr>" })</tbody></table>
      """
    let verdict: HTML
    if problems.isEmpty {
      let kept = try visit.institution.files.keep(bytes)
      verdict =
        "<p class=\"done-note\">\(words.rosterReady(count: count))</p>"
        + formOf(visit, kind.path, "<input type=\"hidden\" name=\"kept\" value=\"\(kept)\">", button: words.rosterTake(count: count))
    } else {
      verdict = "<div class=\"problem\" role=\"alert\" tabindex=\"-1\"><p>\(words.rosterProblems(count: problems.count))</p></div>\(listed)"
    }
    return page(visit, kind, "\(verdict)\(twins)\(Pieces.panel(words.rosterPreview, shown))")
  }

  private static func upload(_ visit: Visit, _ kind: Kind, _ problem: Problem?) throws -> Response {
    _ = try visit.staffArea()
    let words = visit.words
    let hint = kind == .opinions ? words.rosterOpinionColumns : words.rosterColumns
    return visit.page(
      page(
        visit, kind,
        "\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, kind.path, files: true, Fields.file("file", words.rosterFile, accept: ".csv,text/csv", hint: hint, required: true), button: words.rosterPreviewButton))</div>"
      ))
  }

  private static func page(_ visit: Visit, _ kind: Kind, _ content: HTML) -> HTML {
    let title = kind == .opinions ? visit.words.ledgerImport : visit.words.rosterImport
    return Layout.page(
      visit, title: title, face: .workbench,
      crumbs: [(kind == .opinions ? visit.words.commonLedger : visit.words.commonRoster, kind.list)], "<h1>\(title)</h1>\(content)")
  }
}
