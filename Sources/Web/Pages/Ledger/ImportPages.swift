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
      routes.post(RouterPath(stringLiteral: path), by: kind.senders, again: { try upload($0, kind, $1) }) { visit in
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
    var senders: Senders { self == .opinions ? .of(ImportOpinions.self) : .of(ImportRoster.self) }
  }

  /// What a file holds.
  private struct Contents: Sendable {
    /// The headings and the first rows.
    let top: [[String]]
    let problems: [ImportProblem]
    let opinions: [OpinionDraft]
    let people: [RosterRow]

    init(_ bytes: [UInt8], _ kind: Kind, under policy: Policy, at now: Instant) throws(CSVFile.Problem) {
      let rows = try CSVFile(bytes).rows
      top = Array(rows.prefix(6))
      switch kind {
      case .opinions:
        let preview = OpinionRows.preview(rows, under: policy, at: now)
        (problems, opinions, people) = (preview.problems, preview.entries, [])
      case .roster:
        let preview = RosterTable.preview(rows)
        (problems, opinions, people) = (preview.problems, [], preview.entries)
      }
    }
  }

  /// Reads a file and judges its rows, apart from those who wait for a page.
  private static func read(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> Contents {
    let now = visit.institution.clock()
    let policy = try visit.institution.library.policy(for: area, on: now.day)
    do {
      return try await visit.house.apart { try Contents(bytes, kind, under: policy, at: now) }
    } catch let problem as CSVFile.Problem {
      let code = problem.kind.rawValue.capitalizedFirst
      throw Problem(sentence: visit.words.text("rosterCsv\(code)", ["row": String(problem.row), "column": String(problem.column)]))
    }
  }

  private static func take(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> Int {
    let contents = try await read(bytes, kind, area, visit)
    guard contents.problems.isEmpty else { throw Problem(sentence: visit.words.rosterProblems(count: contents.problems.count)) }
    let receipt =
      switch kind {
      case .opinions:
        try await visit.institution.perform(ImportOpinions(contents.opinions, into: area), by: visit.member, once: visit.once)
      case .roster: try await visit.institution.perform(ImportRoster(contents.people, into: area), by: visit.member, once: visit.once)
      }
    return Int(receipt.subject)
  }

  private static func preview(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> HTML {
    let words = visit.words
    let contents = try await read(bytes, kind, area, visit)
    let (rows, problems) = (contents.top, contents.problems)
    let count = contents.opinions.count + contents.people.count
    let texts = contents.opinions.map(\.text)
    let twins = kind == .opinions ? try await TwinPanels.ofImport(visit, area, texts) : HTML()
    let listed: HTML =
      "<ul class=\"list\">\(problems.prefix(100), { "<li>\(words.rosterProblemAt(line: $0.line, column: $0.column)) \(words.text("rosterProblem" + $0.kind.capitalizedFirst, [:]))</li>" })</ul>"
    let shown: HTML = """
      <table class="cards"><thead><tr>\(rows.first ?? [], { "<th>\($0)</th>" })</tr></thead><tbody>\(rows.dropFirst().prefix(5), { row in "<tr>\(row, { "<td>\(String($0.prefix(40)))</td>" })</tr>" })</tbody></table>
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
