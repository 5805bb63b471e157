/// 意见表 — opinions read from a file of comma-separated values (RFC 4180, UTF-8).
///
/// The first row names the columns: `id` and `text` must be there, `area` may be, others are passed over. Chinese names are
/// taken too. Lines end in CR LF or LF; a field in quotes may hold commas, quotes doubled, and line ends.
public struct OpinionFile: Hashable, Sendable {
  /// One opinion.
  public struct Opinion: Hashable, Sendable {
    /// Its name, unlike any other in the file.
    public let id: String
    /// What was said.
    public let text: String
    /// Where; everywhere if the file has no such column.
    public let area: Area
  }

  /// What is wrong with a file, and where: rows count from 1 with the row of names, as a spreadsheet shows them.
  public struct Problem: Error, Hashable, CustomStringConvertible {
    /// The file's name as it was given.
    public let file: String
    /// The row, if it is one row's fault.
    public let row: Int?
    /// The column: its name, or its number where it has none.
    public let column: String?
    /// What is wrong, in a few words.
    public let what: String

    /// `opinions.csv: row 12, column text: empty`
    public var description: String {
      let place = [row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ")
      return OneLine.of(([file, place].filter { !$0.isEmpty } + [what]).joined(separator: ": "))
    }
  }

  /// The opinions, in the file's order.
  public let opinions: [Opinion]

  /// Reads a file's bytes; `name` stands in front of whatever is wrong with it.
  public init(bytes: some Sequence<UInt8>, name: String) throws(Problem) {
    var rows = try Rows(Array(bytes), name)
    guard let header = try rows.next() else { throw Problem(file: name, row: nil, column: nil, what: "empty, needs a row of column names") }
    let columns = try Columns(header, name)
    rows.names = columns.names
    var opinions: [Opinion] = []
    var seen: [String: Int] = [:]
    while let fields = try rows.next() {
      if fields == [""] { continue }  // an empty line
      let opinion = try columns.opinion(fields, row: rows.number, name)
      if let earlier = seen.updateValue(rows.number, forKey: opinion.id) {
        let id = OneLine.of(opinion.id, atMost: 60)
        throw Problem(file: name, row: rows.number, column: "id", what: "\(id) stands in row \(earlier) already")
      }
      opinions.append(opinion)
    }
    self.opinions = opinions
  }
}

extension OpinionFile {
  /// Where the needed columns stand.
  private struct Columns {
    let names: [String]
    private let id: Int, text: Int, area: Int?

    init(_ header: [String], _ file: String) throws(Problem) {
      let names = header.map { Columns.trim($0).lowercased() }
      guard let id = try Columns.place(of: ["id", "编号", "序号"], in: names, file) else {
        throw Problem(file: file, row: 1, column: "id", what: "missing")
      }
      guard let text = try Columns.place(of: ["text", "内容", "意见", "诉求"], in: names, file) else {
        throw Problem(file: file, row: 1, column: "text", what: "missing")
      }
      area = try Columns.place(of: ["area", "区划代码", "行政区划代码"], in: names, file)
      self.id = id
      self.text = text
      self.names = names
    }

    private static func place(of known: [String], in names: [String], _ file: String) throws(Problem) -> Int? {
      let places = names.indices.filter { known.contains(names[$0]) }
      guard places.count < 2 else { throw Problem(file: file, row: 1, column: places.last.map { names[$0] }, what: "named twice") }
      return places.first
    }

    func opinion(_ fields: [String], row: Int, _ file: String) throws(Problem) -> Opinion {
      guard fields.count == names.count else {
        throw Problem(file: file, row: row, column: nil, what: "fields: \(fields.count), columns: \(names.count)")
      }
      for column in [id, text] where Columns.trim(fields[column]).isEmpty {
        throw Problem(file: file, row: row, column: names[column], what: "empty")
      }
      guard let area = Area(area.map { Columns.trim(fields[$0]) } ?? "") else {
        throw Problem(file: file, row: row, column: names[self.area ?? 0], what: "not an area code of at most twelve digits")
      }
      return Opinion(id: Columns.trim(fields[id]), text: fields[text], area: area)
    }

    private static func trim(_ field: String) -> String {
      let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
      var field = field.drop(while: blank)
      while let last = field.last, blank(last) { field.removeLast() }  // safe: it has a last one
      return String(field)
    }
  }

  /// Rows of fields, one after the other.
  private struct Rows {
    private let bytes: [UInt8]
    private let file: String
    private var place = 0
    /// The row read last.
    private(set) var number = 0
    /// The columns' names, once they are known.
    var names: [String] = []

    init(_ bytes: [UInt8], _ file: String) throws(Problem) {
      self.bytes = bytes
      self.file = file
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
      if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        throw Problem(file: file, row: nil, column: nil, what: "a workbook, save it as CSV (UTF-8) first")
      }
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        throw Problem(file: file, row: nil, column: nil, what: "UTF-16, save it as CSV (UTF-8) first")
      }
    }

    mutating func next() throws(Problem) -> [String]? {
      guard place < bytes.count else { return nil }
      number += 1
      var fields: [String] = []
      while true {
        fields.append(try field(fields.count + 1))
        guard place < bytes.count else { return fields }
        let end = bytes[place]
        place += 1
        if end == UInt8(ascii: ",") { continue }
        if end == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
        return fields
      }
    }

    /// A field, up to the comma or line end after it.
    private mutating func field(_ column: Int) throws(Problem) -> String {
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
        // safe: a place of the file, or its end
        let end = bytes[place...].firstIndex { [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains($0) } ?? bytes.count
        let raw = bytes[place..<end]  // safe: `end` was sought from `place`
        guard !raw.contains(UInt8(ascii: "\"")) else { throw problem(column, "a quote inside a field without quotes") }
        place = end
        return try decode(raw, column)
      }
      place += 1
      var raw: [UInt8] = []
      while true {
        // safe: a place of the file, or its end
        guard let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else { throw problem(column, "a quote never closed") }
        raw += bytes[place..<quote]  // safe: the quote was sought from `place`
        place = quote + 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
        raw.append(UInt8(ascii: "\""))
        place += 1
      }
      guard place == bytes.count || [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[place]) else {
        throw problem(column, "text after the closing quote")
      }
      return try decode(raw[...], column)
    }

    private func decode(_ raw: ArraySlice<UInt8>, _ column: Int) throws(Problem) -> String {
      guard !raw.contains(0) else { throw problem(column, "a zero byte") }
      guard let text = String(validating: raw, as: UTF8.self) else { throw problem(column, "not UTF-8, save the file as CSV (UTF-8)") }
      return text
    }

    private func problem(_ column: Int, _ what: String) -> Problem {
      let name = column <= names.count ? names[column - 1] : ""
      return Problem(file: file, row: number, column: name.isEmpty ? String(column) : name, what: what)
    }
  }
}
