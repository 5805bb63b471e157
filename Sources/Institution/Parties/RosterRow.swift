public import Deliberation

/// One person as written in a roster file or form.
public struct RosterRow: Hashable, Sendable {
  /// Name, phone, identity number.
  public var name: String, phone: String, identity: String
  /// female, male, or empty.
  public var sex: String
  /// Day of birth.
  public var birthDay: Day?
  /// Household number, address and group.
  public var household: String, address: String, group: String
  /// 户籍 and 户主.
  public var isRegistered: Bool, isHead: Bool

  /// A person to write down.
  public init(
    name: String, sex: String = "", birthDay: Day? = nil, identity: String = "", phone: String = "", household: String = "",
    address: String = "", group: String = "", isRegistered: Bool = true, isHead: Bool = false
  ) {
    self.name = name
    self.sex = sex
    self.birthDay = birthDay
    self.identity = identity
    self.phone = phone
    self.household = household
    self.address = address
    self.group = group
    self.isRegistered = isRegistered
    self.isHead = isHead
  }

  /// What may be written of somebody's sex: one of two, or nothing.
  static let sexes: Set<String> = ["", "female", "male"]

  /// Refuses a person without a name, a sex that is neither, and numbers that cannot be right (3.3a).
  public func check() throws(Refusal) {
    guard !name.isBlank else { throw Refusal(.nameMissing) }
    guard Self.sexes.contains(sex) else { throw Refusal(.choiceMissing, clause: "3.3a") }
    guard identity.isBlank || IdentityNumber.isValid(identity) else { throw Refusal(.identityInvalid) }
    guard phone.isBlank || PhoneNumber.normalise(phone) != nil else { throw Refusal(.phoneInvalid) }
  }
}

/// What is wrong with a line of an imported file, with its place.
public struct ImportProblem: Hashable, Sendable {
  /// Line in the file, the header being 1.
  public let line: Int
  /// Name of the column; empty when it is the line as a whole.
  public let column: String
  /// Code of a refusal, or one of `columnMissing`, `dateInvalid`, `channelUnknown`, `yesOrNo`, `duplicate`.
  public let kind: String

  /// A problem at a place.
  public init(line: Int, column: String, kind: String) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}

/// What a file holds: entries to take, and everything that is wrong with it. Nothing is taken while anything is wrong.
public struct ImportPreview<Entry: Sendable>: Sendable {
  /// What would be taken.
  public let entries: [Entry]
  /// What is wrong, in order.
  public let problems: [ImportProblem]
}

/// Reads the rows of a table by the names of its columns.
public struct ColumnReader {
  private let positions: [String: Int]
  private let rows: [[String]]

  /// A reader for a table whose first row names the columns.
  public init(_ rows: [[String]]) {
    self.rows = Array(rows.dropFirst())
    positions = Dictionary(
      (rows.first ?? []).enumerated().map { ($0.element.filter { !$0.isWhitespace }, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Columns of `wanted` that the header does not name.
  public func missing(_ wanted: [String]) -> [String] { wanted.filter { positions[$0] == nil } }

  /// Each row with its line in the file and a look-up by column name.
  public func each(_ body: (_ line: Int, _ field: (String) -> String) -> Void) {
    for (index, row) in rows.enumerated() {
      body(index + 2) { name in
        guard let position = positions[name], row.indices.contains(position) else { return "" }
        return String(row[position].drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
      }
    }
  }
}

/// 居民名册表 — the roster file: 姓名,性别,出生日期,身份证号,电话,户号,住址,小组,是否户籍,户主.
public enum RosterTable {
  /// What the rows hold.
  public static func preview(_ rows: [[String]]) -> ImportPreview<RosterRow> {
    let reader = ColumnReader(rows)
    let missing = reader.missing(["姓名", "户号"])
    guard missing.isEmpty else {
      return ImportPreview(entries: [], problems: missing.map { ImportProblem(line: 1, column: $0, kind: "columnMissing") })
    }
    var entries: [RosterRow] = []
    var problems: [ImportProblem] = []
    var identities: Set<String> = []
    reader.each { line, field in
      func note(_ column: String, _ kind: String) { problems.append(ImportProblem(line: line, column: column, kind: kind)) }
      let birth = field("出生日期")
      let day = Dates.parse(birth)
      if !birth.isEmpty, day == nil { note("出生日期", "dateInvalid") }
      let row = RosterRow(
        name: field("姓名"), sex: ["女": "female", "男": "male"][field("性别")] ?? "", birthDay: day, identity: field("身份证号"),
        phone: field("电话"), household: field("户号"), address: field("住址"), group: field("小组"),
        isRegistered: isYes(field("是否户籍"), otherwise: true), isHead: isYes(field("户主"), otherwise: false))
      do throws(Refusal) { try row.check() } catch {
        note(["nameMissing": "姓名", "identityInvalid": "身份证号", "phoneInvalid": "电话"][error.code.rawValue] ?? "", error.code.rawValue)
      }
      if !row.identity.isEmpty, !identities.insert(row.identity.uppercased()).inserted { note("身份证号", "duplicate") }
      entries.append(row)
    }
    return ImportPreview(entries: entries, problems: problems)
  }

  private static func isYes(_ text: String, otherwise: Bool) -> Bool {
    text.isEmpty ? otherwise : ["是", "1", "y", "Y", "有", "户籍", "户主"].contains(text)
  }
}

/// Dates as people write them in tables.
public enum Dates {
  /// Reads `1950-03-07`, `1950/3/7`, `1950.3.7`, `19500307` and `1950年3月7日`; `nil` for anything else, and outside the years 1900
  /// to 2199.
  public static func parse(_ text: String) -> Day? {
    guard text.utf8.count <= 64 else { return nil }
    let runs = text.split { !$0.isNumber }
    let numbers = runs.compactMap { Int($0) }
    guard numbers.count == runs.count else { return nil }
    var rest = numbers.makeIterator()
    guard let first = rest.next() else { return nil }
    if let month = rest.next() {
      guard let day = rest.next(), rest.next() == nil else { return nil }
      return Day(writtenYear: first, month: month, day: day)
    }
    guard text.utf8.count == 8 else { return nil }
    return Day(writtenYear: first / 10_000, month: first / 100 % 100, day: first % 100)
  }
}
