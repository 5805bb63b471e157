internal import Typing

/// 表头 — how a column is headed: a name, and the other words that people use for it.
public struct Heading: Hashable, Sendable {
  /// The name we write.
  public let name: String
  /// True when a table cannot be read without it.
  public let isNeeded: Bool
  let keys: Set<String>

  /// A heading and its synonyms. Width, blanks, case and marks that nobody sees make no difference.
  public init(_ name: String, _ synonyms: [String] = [], isNeeded: Bool = false) {
    self.name = name
    self.isNeeded = isNeeded
    keys = Set(([name] + synonyms).map(Self.key))
  }

  /// A heading by which it is compared.
  static func key(_ text: String) -> String { Typed.code(text).lowercased() }

  /// The same without what forms write around a heading: `*姓名：`, `出生日期（必填）`.
  static func bareKey(_ text: String) -> String {
    var key = ""
    var depth = 0
    for scalar in self.key(text).unicodeScalars {
      switch scalar {
      case "(", "（", "[", "【", "〔": depth += 1
      case ")", "）", "]", "】", "〕": depth = max(0, depth - 1)
      case "*", "＊", ":", "：", "※": break
      default: if depth == 0 { key.unicodeScalars.append(scalar) }
      }
    }
    return key
  }
}

/// 列 — the one description of something that is written: its name, its heading in tables, how it is brought into form, how long it may be,
/// how it is read. A form's field and a table's column of the same thing are made from the same one.
public struct Column<Value: Sendable>: Sendable {
  /// What it is called where it goes by a name: in forms.
  public let name: String
  /// How it is headed.
  public let heading: Heading
  /// The most characters (Unicode scalars) of a cell.
  public let limit: Int
  /// How its cells are brought into form.
  public let form: CellForm
  let read: @Sendable (String) throws(TableFault.Kind) -> Value

  /// A column; `read` gets the cell in form and not blank, and throws what is wrong with it.
  ///
  /// - Parameter name: the heading's where none is given.
  public init(
    named name: String? = nil, _ heading: Heading, _ form: CellForm, limit: Int,
    read: @escaping @Sendable (String) throws(TableFault.Kind) -> Value
  ) {
    self.name = name ?? heading.name
    self.heading = heading
    self.form = form
    self.limit = limit
    self.read = read
  }

  /// What a text says; `nil` where nothing is seen in it.
  /// - Throws: What is wrong with it.
  public func value(of written: String) throws(TableFault.Kind) -> Value? {
    let text = form.of(written)
    guard !Typed.hasControl(written) else { throw .control }
    guard !text.isEmpty, !Typed.isBlank(text) else { return nil }
    guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else { throw .cellTooLong }
    return try read(text)
  }

  /// The same description of something that has another name and heading.
  public func named(_ name: String, _ heading: Heading) -> Column { Column(named: name, heading, form, limit: limit, read: read) }

  /// The same column of something made of what it says.
  public func map<Other>(_ make: @escaping @Sendable (Value) throws(TableFault.Kind) -> Other) -> Column<Other> {
    Column<Other>(named: name, heading, form, limit: limit) { [read] (text: String) throws(TableFault.Kind) in try make(try read(text)) }
  }
}

/// Which reading of ``Typed`` a column's cells go through.
public enum CellForm: Sendable {
  /// What somebody says, a line, a name, a number or code.
  case text, line, name, code

  /// A text in this form.
  public func of(_ text: String) -> String {
    switch self {
    case .text: Typed.text(text)
    case .line: Typed.line(text)
    case .name: Typed.name(text)
    case .code: Typed.code(text)
    }
  }
}

extension Column where Value == String {
  /// A column of words that are taken as they are.
  public init(named name: String? = nil, _ heading: Heading, _ form: CellForm, limit: Int) {
    self.init(named: name, heading, form, limit: limit) { (text: String) throws(TableFault.Kind) in text }
  }
}

/// 单元格 — what a row says in a column. That a table has no such column and that a cell is empty are two things.
public enum Cell<Value: Sendable>: Sendable {
  /// The table has no such column.
  case absent
  /// Nothing is seen in the cell.
  case empty
  /// What it says.
  case value(Value)
  /// It cannot be read; the fault is noted.
  case refused

  /// What it says, if anything.
  public var value: Value? {
    if case .value(let value) = self { return value }
    return nil
  }
}

/// 按列读表 — reads the cells of a table by the descriptions of its columns, and notes all that is wrong.
public struct TableReader: Sendable {
  /// A column whose heading means nothing to us, so that it is not read.
  public struct Unread: Hashable, Sendable {
    /// Its place from 1.
    public let column: Int
    /// Its heading; empty where it has none.
    public let heading: String
  }

  /// The table.
  public let table: Table
  /// What is wrong with it, by line and column.
  public var faults: FaultList { table.faults.merged(with: found) }
  /// True unless the headings are wrong: then no row can be taken.
  public let isReadable: Bool
  /// True when what stands under the headings can be judged: a column that is missing hides nothing of the others.
  public var isJudgeable: Bool { isReadable || isMissingOnly }
  /// Columns that are not read.
  public let unread: [Unread]

  private var found = FaultList()
  private let places: [String: Int]
  private let isMissingOnly: Bool

  /// Finds the columns of a table.
  public init(_ table: Table, _ headings: [Heading]) {
    self.table = table
    var places: [String: Int] = [:]
    var known: Set<Int> = []
    let keys = table.headings.map(Heading.key)
    let bare = table.headings.map(Heading.bareKey)
    func twice(_ first: Int, _ second: Int) -> TableFault {
      TableFault(
        .columnTwice, line: table.headingLine, column: second + 1, heading: table.headings[second], text: table.headings[first],
        reason: "this column stands twice: columns \(first + 1) and \(second + 1)")
    }
    var seen: [String: Int] = [:]
    for (column, key) in keys.enumerated() where !key.isEmpty {
      if let first = seen[key] { found.note(twice(first, column)) } else { seen[key] = column }
    }
    for heading in headings {
      let exact = keys.indices.filter { heading.keys.contains(keys[$0]) }
      let all = exact.isEmpty ? bare.indices.filter { heading.keys.contains(bare[$0]) && !known.contains($0) } : exact
      known.formUnion(all)
      guard let first = all.first else {
        if heading.isNeeded {
          found.note(TableFault(.columnMissing, line: table.headingLine, column: table.headings.count + 1, heading: heading.name))
        }
        continue
      }
      places[heading.name] = first
      for other in all.dropFirst() where keys[other] != keys[first] { found.note(twice(first, other)) }
    }
    self.places = places
    isReadable = found.isEmpty
    isMissingOnly = found.faults.allSatisfy { $0.kind == .columnMissing }
    // A column without heading and without cells is none.
    let used = table.headings.indices.filter { column in
      !known.contains(column) && (!keys[column].isEmpty || table.rows.contains { !Typed.isBlank($0.cells[column]) })
    }
    unread = used.map { Unread(column: $0 + 1, heading: table.headings[$0]) }
  }

  /// Place of a column in each row, from 0; `nil` when the table has none.
  public func place(of heading: Heading) -> Int? { places[heading.name] }

  /// True when the table has the column.
  public func has(_ heading: Heading) -> Bool { places[heading.name] != nil }

  /// What a row says in a column; a cell that cannot be read is noted.
  public mutating func cell<Value>(_ column: Column<Value>, _ row: Table.Row) -> Cell<Value> {
    guard let place = places[column.heading.name], place < row.cells.count else { return .absent }
    do throws(TableFault.Kind) { return try column.value(of: row.cells[place]).map { .value($0) } ?? .empty } catch {
      note(error, column.heading, row)
      return .refused
    }
  }

  /// The same where something must stand: `nil` when nothing does, or when it cannot be read.
  public mutating func needed<Value>(
    _ column: Column<Value>, _ row: Table.Row, else kind: TableFault.Kind = .valueMissing
  ) -> Value? {
    let cell = cell(column, row)
    switch cell {
    case .value(let value): return value
    case .refused: return nil
    // That a needed column is missing is noted once, at the headings.
    case .absent where column.heading.isNeeded: return nil
    case .absent, .empty:
      note(kind, column.heading, row)
      return nil
    }
  }

  /// Notes a fault.
  public mutating func note(_ fault: TableFault) { found.note(fault) }

  /// Notes what is wrong with a cell.
  public mutating func note(_ kind: TableFault.Kind, _ heading: Heading, _ row: Table.Row, reason: String? = nil) {
    guard let place = places[heading.name] else {
      found.note(TableFault(kind, line: row.line, heading: heading.name, reason: reason))
      return
    }
    found.note(table.fault(kind, row, place, reason: reason))
  }
}
