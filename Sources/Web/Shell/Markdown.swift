import CMarkGFM
import Synchronization
import Wording

/// A piece of a text in Markdown (CommonMark with GitHub's tables), as libcmark-gfm reads it.
struct Markdown: Hashable, Sendable {
  /// What it is. A `tight` piece is a paragraph that is written without one's tags: an item of a list whose items stand close.
  enum Kind: Hashable, Sendable {
    case paragraph, tight, heading(Int), bullets, steps(from: Int), item, table, row, codeBlock(String)
    case text(String), code(String), strong, emphasis, link(String), lineBreak
  }

  let kind: Kind
  /// Line of the text that it, or the block around it, begins on.
  let line: Int
  let children: [Markdown]

  /// Its words alone.
  var plain: String {
    switch kind {
    case .text(let text), .code(let text), .codeBlock(let text): text
    default: children.map(\.plain).joined()
    }
  }

  /// What is not taken, and where.
  struct Fault: Error, Hashable {
    let line: Int
    let what: String
  }

  /// The library keeps what it knows of its extensions in one place.
  private static let reader = Mutex(())

  /// The blocks of a text. Refuses markup, pictures, and what else a manual has no use for.
  static func read(_ text: String) throws(Fault) -> [Markdown] {
    let read = reader.withLock { _ in Result { () throws(Fault) in try parse(text) } }
    return try read.get()
  }

  private static func parse(_ text: String) throws(Fault) -> [Markdown] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { throw Fault(line: 1, what: "libcmark-gfm does not start") }
    defer { cmark_parser_free(parser) }
    guard let tables = cmark_find_syntax_extension("table"), cmark_parser_attach_syntax_extension(parser, tables) == 1 else {
      throw Fault(line: 1, what: "libcmark-gfm knows no tables")
    }
    var text = text
    text.withUTF8 { bytes in bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) } }
    guard let root = cmark_parser_finish(parser) else { throw Fault(line: 1, what: "libcmark-gfm does not read it") }
    defer { cmark_node_free(root) }
    return try children(of: root, line: 1, isTight: false)
  }

  private static func children(of parent: OpaquePointer, line: Int, isTight: Bool) throws(Fault) -> [Markdown] {
    var found: [Markdown] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      found.append(try Markdown(node, line: line, isTight: isTight))
      next = cmark_node_next(node)
    }
    return found
  }

  private init(_ node: OpaquePointer, line above: Int, isTight: Bool) throws(Fault) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    let line = max(above, Int(cmark_node_get_start_line(node)))
    var isTight = isTight
    switch text(cmark_node_get_type_string(node)) {
    case "paragraph": kind = isTight ? .tight : .paragraph
    case "heading": kind = .heading(Int(cmark_node_get_heading_level(node)))
    case "list":
      isTight = cmark_node_get_list_tight(node) == 1
      kind = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .steps(from: Int(cmark_node_get_list_start(node))) : .bullets
    case "item": kind = .item
    case "table": kind = .table
    case "table_header", "table_row": kind = .row
    case "table_cell": kind = .tight
    case "code_block": kind = .codeBlock(text(cmark_node_get_literal(node)))
    case "text": kind = .text(text(cmark_node_get_literal(node)))
    case "code": kind = .code(text(cmark_node_get_literal(node)))
    case "strong": kind = .strong
    case "emph": kind = .emphasis
    case "link": kind = .link(text(cmark_node_get_url(node)))
    case "linebreak": kind = .lineBreak
    // Chinese has no spaces between words, so a line end in the middle of a paragraph would show as one.
    case "softbreak":
      throw Fault(line: line, what: "the paragraph goes on in the next line: write it in one, or leave a line empty between two")
    case "html_block", "html_inline": throw Fault(line: line, what: "markup is not taken: write \\< for the sign itself")
    case let other: throw Fault(line: line, what: "a manual has no \(other)")
    }
    self.line = line
    children = try Self.children(of: node, line: line, isTight: isTight)
  }
}
