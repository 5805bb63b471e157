import FoundationEssentials
import HTML
import Wording

/// 使用手册 — the chapters of the manual, read from Markdown once at the start: nothing of it is made while somebody waits.
///
/// A chapter begins with its title, and each heading has an id. Links to other chapters are written as those of files (`ledger.md`,
/// `ledger.md#并案`) and keep the reader's language. Whatever is not understood or leads nowhere is refused with its line.
struct Manual: Sendable {
  /// A chapter as it is shown.
  struct Page: Sendable {
    let title: String
    let body: HTML
  }

  private let pages: [Language: [String: Page]]

  /// The chapters of a folder, `NAME.md` each; the first one is `index.md`.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted()
    var texts: [String: String] = [:]
    for name in names { texts[String(name.dropLast(3))] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }
    try self.init(texts)
  }

  /// Chapters by name.
  init(_ texts: [String: String]) throws(ManualProblem) {
    var drafts: [String: Draft] = [:]
    for (name, text) in texts { drafts[name] = try Draft(name, text) }
    guard drafts["index"] != nil else { throw ManualProblem(chapter: "index", line: 1, what: "the chapter is missing") }
    let anchors = drafts.mapValues { Set($0.anchors) }
    var pages: [Language: [String: Page]] = [:]
    for language in Language.allCases {
      for (name, draft) in drafts {
        let writer = ManualWriter(chapter: name, anchors: anchors, prefix: language.prefix)
        pages[language, default: [:]][name] = Page(title: draft.title, body: try writer.body(draft))
      }
    }
    self.pages = pages
  }

  /// The names of all chapters, in order.
  var chapters: [String] { (pages[.zhHans] ?? [:]).keys.sorted() }

  /// A chapter for readers of a language; `nil` when there is none of this name.
  subscript(chapter: String, language: Language) -> Page? { pages[language]?[chapter] }

  /// A chapter that was read: its blocks, its title, and the id of each heading in order.
  struct Draft {
    let blocks: [Markdown]
    let title: String
    let anchors: [String]

    init(_ name: String, _ text: String) throws(ManualProblem) {
      do { blocks = try Markdown.read(text) } catch { throw ManualProblem(chapter: name, line: error.line, what: error.what) }
      func refuse(_ line: Int, _ what: String) -> ManualProblem { ManualProblem(chapter: name, line: line, what: what) }
      guard let first = blocks.first, case .heading(1) = first.kind, !first.plain.isEmpty else {
        throw refuse(1, "a chapter begins with its title, # and a space before it")
      }
      title = first.plain
      var anchors: [String] = []
      var above = 0
      for block in blocks {
        guard case .heading(let level) = block.kind else { continue }
        guard level <= above + 1 else { throw refuse(block.line, "the heading skips a level: it stands below one of level \(above)") }
        guard level > 1 || above == 0 else { throw refuse(block.line, "a chapter has one title") }
        guard level <= 3 else { throw refuse(block.line, "headings have three levels") }
        above = level
        anchors.append(Self.anchor(block.plain, unlike: anchors))
      }
      self.anchors = anchors
    }

    /// The id of a heading: its letters and digits. The frame of a page has ids too, in ASCII letters, so one without others is marked.
    private static func anchor(_ heading: String, unlike others: [String]) -> String {
      let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
      let name = words.utf8.allSatisfy { $0 < 0x80 } ? "part-" + words : words
      var anchor = name
      var count = 1
      while others.contains(anchor) {
        count += 1
        anchor = "\(name)-\(count)"
      }
      return anchor
    }
  }
}

/// What a chapter says that cannot be shown, and where.
struct ManualProblem: Error, Hashable, CustomStringConvertible {
  let chapter: String
  let line: Int
  let what: String
  /// One line that says what to mend.
  var description: String { "manual/\(chapter).md, line \(line): \(what)" }
}

/// Writes a chapter as markup.
struct ManualWriter {
  /// The chapter's name.
  let chapter: String
  /// The ids of every chapter's headings.
  let anchors: [String: Set<String>]
  /// What paths begin with in the reader's language.
  let prefix: String

  /// All of a chapter.
  func body(_ draft: Manual.Draft) throws(ManualProblem) -> HTML {
    var ids = draft.anchors[...]
    var body = HTML()
    for block in draft.blocks {
      if case .heading(let level) = block.kind {
        let (id, text) = (ids.popFirst() ?? "", try all(block))
        switch level {
        case 1: body = body + "<h1 id=\"\(id)\">\(text)</h1>"
        case 2: body = body + "<h2 id=\"\(id)\">\(text)</h2>"
        default: body = body + "<h3 id=\"\(id)\">\(text)</h3>"
        }
      } else {
        body = body + (try html(block))
      }
    }
    return body
  }

  private func all(_ parent: Markdown) throws(ManualProblem) -> HTML {
    var pieces = HTML()
    for child in parent.children { pieces = pieces + (try html(child)) }
    return pieces
  }

  private func html(_ node: Markdown) throws(ManualProblem) -> HTML {
    switch node.kind {
    case .text(let text): return "\(text)"
    case .code(let text): return "<code>\(text)</code>"
    case .codeBlock(let text): return "<pre><code>\(text)</code></pre>"
    case .lineBreak: return "<br>"
    case .paragraph: return "<p>\(try all(node))</p>"
    case .strong: return "<strong>\(try all(node))</strong>"
    case .emphasis: return "<em>\(try all(node))</em>"
    case .bullets: return "<ul>\(try all(node))</ul>"
    case .steps(from: 1): return "<ol>\(try all(node))</ol>"
    case .steps(let first): return "<ol start=\"\(first)\">\(try all(node))</ol>"
    case .item: return "<li>\(try all(node))</li>"
    case .tight: return try all(node)
    case .link(let target): return "<a href=\"\(try address(target, node.line))\">\(try all(node))</a>"
    case .table: return try table(node)
    case .heading, .row: throw problem(node.line, "a heading stands alone, in no list")
    }
  }

  /// A table whose rows lie down as cards on a phone, each cell under the heading of its column.
  private func table(_ node: Markdown) throws(ManualProblem) -> HTML {
    let heads = node.children.first?.children ?? []
    var head = HTML()
    for cell in heads { head = head + "<th scope=\"col\">\(try all(cell))</th>" }
    var rows = HTML()
    for row in node.children.dropFirst() {
      var cells = HTML()
      for (cell, head) in zip(row.children, heads) { cells = cells + "<td data-label=\"\(head.plain)\">\(try all(cell))</td>" }
      rows = rows + "<tr>\(cells)</tr>"
    }
    return "<table class=\"cards\"><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table>"
  }

  /// Where a link leads.
  private func address(_ target: String, _ line: Int) throws(ManualProblem) -> String {
    if target.hasPrefix("https://") { return target }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (file, anchor) = (parts.first ?? "", parts.dropFirst().first)
    guard file.isEmpty && anchor != nil || file.hasSuffix(".md") else {
      throw problem(line, "\(target) is no chapter (name.md), no heading (#name) and no address (https://…)")
    }
    let name = file.isEmpty ? chapter : String(file.dropLast(3))
    guard let known = anchors[name] else { throw problem(line, "there is no chapter \(file)") }
    let page = file.isEmpty ? "" : prefix + (name == "index" ? Route.help() : Route.helpChapter(name)).path
    guard let anchor else { return page }
    guard known.contains(anchor) else { throw problem(line, "no heading of \(name).md is called \(anchor)") }
    return "\(page)#\(anchor)"
  }

  private func problem(_ line: Int, _ what: String) -> ManualProblem { ManualProblem(chapter: chapter, line: line, what: what) }
}
