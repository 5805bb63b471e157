/// 文书 — a paper as a value: its title, and its text in blocks, of which the public record's text and every way to show it are made.
public struct PaperText: Hashable, Sendable {
  /// What stands above it.
  public let title: String
  /// Its text.
  public let blocks: [Block]

  /// A paper.
  public init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// One piece of a paper's text.
  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    /// An entry of a numbered list, from 1.
    case item(Int, String)
    /// An entry of a list without order.
    case point(String)
    /// What was decided once and is not in force any more; always on one line.
    case struck(String)
    /// Who signs, and when: one line each.
    case signature(String)
  }
}

extension PaperText {
  /// The text as it becomes part of the public record.
  public var body: String { blocks.map(\.line).joined(separator: "\n") }

  /// The paper with the name and day of who publishes it below.
  func signed(by name: String, on day: String) -> PaperText {
    PaperText(title: title, blocks: blocks + [.signature(name), .signature(day)])
  }
}

extension PaperText.Block {
  /// A block as the public record keeps it.
  var line: String {
    switch self {
    case .heading(let text): Mark.heading + text
    case .paragraph(let text): text
    case .item(let number, let text): "\(number).\(text)"
    case .point(let text): "·" + text
    case .struck(let text): Mark.struck + text.replacing("\n", with: " ")
    case .signature(let text): Mark.signature + text
    }
  }

  /// The blocks of a text that was published: entries of lists are paragraphs again.
  public static func read(_ body: String) -> [Self] {
    body.split(separator: "\n").map { line in
      if line.hasPrefix(Mark.heading) {
        return .heading(String(line.dropFirst(Mark.heading.count)))
      }
      if line.hasPrefix(Mark.struck) { return .struck(String(line.dropFirst(Mark.struck.count))) }
      if line.hasPrefix(Mark.signature) {
        return .signature(String(line.dropFirst(Mark.signature.count)))
      }
      return .paragraph(String(line))
    }
  }

  /// What a line of the public record begins with that is no plain paragraph.
  private enum Mark {
    static let heading = "# ", struck = "~ ", signature = "> "
  }
}

extension PaperText.Block: ExpressibleByStringInterpolation {
  /// A paragraph.
  public init(stringLiteral text: String) { self = .paragraph(text) }
}

extension [PaperText.Block] {
  /// Adds a paragraph.
  mutating func say(_ text: String) { append(.paragraph(text)) }
}
