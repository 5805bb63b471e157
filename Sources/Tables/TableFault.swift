/// 表格有误 — one thing that is wrong with a table, with its place.
public struct TableFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong. Whoever reads a table adds kinds of its own.
  public struct Kind: Error, Hashable, Sendable, RawRepresentable {
    /// A stable English code, under which the words for it are found.
    public let rawValue: String
    /// What is wrong and what to do, where nothing better is known of the place: English, without a full stop.
    public let reason: String

    /// A kind with that code.
    public init(rawValue: String) { self.init(rawValue: rawValue, reason: rawValue) }

    /// A kind with that code and its sentence.
    public init(rawValue: String, reason: String) {
      self.rawValue = rawValue
      self.reason = reason
    }

    public static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
  }

  /// What is wrong.
  public let kind: Kind
  /// Line of the file from 1, lines within cells and empty ones counted; in a workbook the row. 0: the file as a whole.
  public let line: Int
  /// Column from 1; 0: the row as a whole.
  public let column: Int
  /// The column's heading as the file has it; empty where it has none.
  public let heading: String
  /// The cell, or another word that the sentence about it needs: one line of at most 40 characters that can be printed.
  public let text: String
  /// What is wrong and, where it is not plain, what to do: English, without a full stop.
  public let reason: String

  /// Something wrong at a place.
  public init(_ kind: Kind, line: Int = 0, column: Int = 0, heading: String = "", text: String = "", reason: String? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
    self.heading = Self.oneLine(heading, atMost: 60)
    self.text = Self.oneLine(text, atMost: 40)
    self.reason = Self.oneLine(reason ?? kind.reason, atMost: 300)
  }

  /// `line 12, column vote: “3” is no vote`
  public var description: String {
    let name = heading.isEmpty ? "\(column)" : heading
    let place = [line > 0 ? "line \(line)" : nil, column > 0 ? "column \(name)" : nil].compactMap(\.self).joined(separator: ", ")
    return place.isEmpty ? reason : "\(place): \(reason)"
  }

  /// Text of a stranger's file as a part of one line: nothing in it ends the line, moves a cursor or turns the direction of writing.
  static func oneLine(_ text: String, atMost limit: Int) -> String {
    var line = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else {
        line.append("…")
        break
      }
      switch scalar.properties.generalCategory {
      case .control: line.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : "\u{FFFD}")
      case .format, .lineSeparator, .paragraphSeparator: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
      count += 1
    }
    return String(line)
  }
}

extension TableFault.Kind {
  // The file as a whole.
  /// Nothing stands in it.
  public static let empty = Self(rawValue: "empty", reason: "the file is empty")
  /// No encoding that we read.
  public static let encoding = Self(
    rawValue: "encoding", reason: "this is neither UTF-8, UTF-16 nor GB18030 text; save the file as CSV (UTF-8)")
  /// More bytes than are read.
  public static let tooLarge = Self(rawValue: "tooLarge", reason: "the file is larger than is read at once; divide it")
  /// More rows than are read.
  public static let tooManyRows = Self(rawValue: "tooManyRows", reason: "the file has more rows than are read at once; divide it")
  /// More columns than are read.
  public static let tooManyColumns = Self(rawValue: "tooManyColumns", reason: "the row has more columns than a table has here")
  /// A workbook that is broken, locked, or of another program.
  public static let workbook = Self(rawValue: "workbook", reason: "this is no workbook that can be read; save it as .xlsx or CSV again")
  /// A workbook of the format before 2007, or one with a password.
  public static let oldWorkbook = Self(
    rawValue: "oldWorkbook", reason: "a workbook of the old format, or one with a password; save it as .xlsx or CSV without one")

  /// Headings with nothing under them.
  public static let noRows = Self(rawValue: "noRows", reason: "there are headings and no row under them")

  // The headings.
  /// A column that must be there is not.
  public static let columnMissing = Self(rawValue: "columnMissing", reason: "this column is missing")
  /// Two columns mean the same.
  public static let columnTwice = Self(rawValue: "columnTwice", reason: "this column stands twice")

  // A row.
  /// Text behind the last column.
  public static let fieldsTooMany = Self(
    rawValue: "fieldsTooMany", reason: "text behind the last column; put a cell that holds commas in quotes")
  /// The row ends before its last column.
  public static let fieldMissing = Self(rawValue: "fieldMissing", reason: "the row ends before this column")

  // A cell.
  /// A quote that is never closed.
  public static let quoteOpen = Self(rawValue: "quoteOpen", reason: "a quote that opens here is never closed")
  /// Text behind a closing quote.
  public static let quoteAfter = Self(rawValue: "quoteAfter", reason: "text after the closing quote")
  /// A quote behind blanks, which may mean either of two things.
  public static let quoteInside = Self(rawValue: "quoteInside", reason: "a quote behind blanks; take the blanks away")
  /// A character that no keyboard types and nobody sees.
  public static let control = Self(rawValue: "control", reason: "a control character")
  /// More characters than the column takes.
  public static let cellTooLong = Self(rawValue: "cellTooLong", reason: "the text is too long")
  /// Nothing where something must stand.
  public static let valueMissing = Self(rawValue: "valueMissing", reason: "nothing stands here")
  /// What stands in another row already, where it may stand once.
  public static let valueTwice = Self(rawValue: "valueTwice", reason: "this stands in another row already")
  /// A formula whose result is an error, or was not kept.
  public static let formula = Self(rawValue: "formula", reason: "the formula has no result that can be read")
  /// A number of more than fifteen digits, of which a workbook keeps no more.
  public static let numberLong = Self(
    rawValue: "numberLong", reason: "a number of more than 15 digits has lost its last ones; make the column text and type it again")
}

/// Faults of one table in the order of its lines: all are counted, a bounded number is kept.
public struct FaultList: Hashable, Sendable {
  /// So many are kept.
  public static let most = 1_000
  /// The first of them.
  public private(set) var faults: [TableFault] = []
  /// How many there are.
  public private(set) var count = 0

  /// None yet.
  public init() {}

  /// True when there is none.
  public var isEmpty: Bool { count == 0 }

  /// Notes one more.
  public mutating func note(_ fault: TableFault) {
    count += 1
    if faults.count < Self.most { faults.append(fault) }
  }

  /// These and others of the same file, by line and column.
  public func merged(with others: FaultList) -> FaultList {
    var all = self
    all.faults = Array((faults + others.faults).sorted { ($0.line, $0.column) < ($1.line, $1.column) }.prefix(Self.most))
    all.count = count + others.count
    return all
  }
}

/// 文件有误 — everything that is wrong with a file; nothing of it is taken.
public struct TableFaults: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the caller names it.
  public let file: String
  /// What is wrong with it.
  public let list: FaultList

  /// The faults of a file, one at least.
  public init(_ list: FaultList, in file: String) {
    self.file = TableFault.oneLine(file, atMost: 200)
    self.list = list
  }

  /// A single fault of a file.
  public init(_ fault: TableFault, in file: String) {
    var list = FaultList()
    list.note(fault)
    self.init(list, in: file)
  }

  /// A line for each, at most so many.
  public func lines(atMost limit: Int = 50) -> [String] {
    let lines = list.faults.prefix(limit).map { fault in
      fault.line > 0 || fault.column > 0 ? "\(file), \(fault)" : "\(file): \(fault)"
    }
    return list.count > lines.count ? lines + ["\(file): \(list.count - lines.count) more faults"] : lines
  }

  /// `votes.csv, line 12, column vote: “3” is no vote`, and how many more there are.
  public var description: String {
    (lines(atMost: 1).first ?? file) + (list.count > 1 ? " (and \(list.count - 1) more)" : "")
  }
}

/// 上限 — how much of a table is read.
public struct TableLimits: Sendable {
  /// Bytes of the file.
  public var bytes: Int
  /// Rows below the headings, and columns.
  public var rows: Int, columns: Int
  /// Characters (Unicode scalars) of a cell.
  public var cell: Int
  /// Cells of a table in all, its headings and the empty ones that fill its rows among them.
  public var cells: Int
  /// Bytes of a workbook's parts once they are unpacked, all together.
  public var unpacked: Int

  /// Limits that no list of people or opinions comes near.
  /// - Parameter cells: If not given, twenty for each row that may be read, and two million at least.
  public init(
    bytes: Int = 64 << 20, rows: Int = 100_000, columns: Int = 1_000, cell: Int = 40_000, cells: Int? = nil, unpacked: Int = 192 << 20
  ) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.cell = cell
    self.cells = cells ?? 20 * min(max(rows, 100_000), 10_000_000)
    self.unpacked = unpacked
  }
}
