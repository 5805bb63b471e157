import Tables
import Testing

@Suite("按列读 · columns found by their headings, cells read by one description")
struct ColumnTests {
  private static let name = Column(Heading("姓名", ["名字", "name"], isNeeded: true), .name, limit: 4)
  private static let phone = Column(Heading("电话", ["手机", "联系电话"]), .code, limit: 20)
  private static let count = Column(Heading("人数"), .code, limit: 20) { (text: String) throws(TableFault.Kind) in
    guard let count = Int(text) else { throw TableFault.Kind(rawValue: "noCount") }
    return count
  }

  private static func reader(_ text: String) throws -> TableReader {
    TableReader(try Table(Array(text.utf8)), [name.heading, phone.heading, count.heading])
  }

  @Test(
    "a heading is known by its name or another word for it, whatever its width, case, blanks and marks",
    arguments: ["姓名", "姓 名", " 姓　名 ", "*姓名", "姓名：", "姓名（必填）", "【姓名】姓名", "NAME", "Ｎａｍｅ", "名字", "\u{200B}姓名"])
  func headings(heading: String) throws {
    var reader = try Self.reader("\(heading),x\n王一,\n")
    #expect(reader.isReadable && reader.cell(Self.name, reader.table.rows[0]).value == "王一")
  }

  @Test("a heading that means nothing is named; so is a column without one that holds something")
  func unread() throws {
    let reader = try Self.reader("姓名,备注,,电话,\n王一,好,5,,\n")
    #expect(reader.unread.map(\.column) == [2, 3] && reader.unread.map(\.heading) == ["备注", ""])
    #expect(try Self.reader("姓名,,电话\n王一,,1\n").unread.isEmpty, "a column of nothing is none")
  }

  @Test("a missing column and two that mean the same are refused, with both places")
  func wrongHeadings() throws {
    let missing = try Self.reader("电话\n1\n")
    #expect(!missing.isReadable && missing.faults.faults.map(\.kind) == [.columnMissing] && missing.faults.faults.first?.heading == "姓名")
    for (text, first, second) in [("姓名,电话,姓名", 1, 3), ("姓名,电话,联系电话", 2, 3), ("姓名,备注,电话,备 注", 2, 4), ("name,名字", 1, 2)] {
      let fault = try #require(try Self.reader(text + "\n").faults.faults.first)
      #expect(fault.kind == .columnTwice && fault.column == second && fault.reason.hasSuffix("columns \(first) and \(second)"))
    }
    #expect(try Self.reader("姓名,电话,电话（家）\n").unread.map(\.heading) == ["电话（家）"], "what stands without remark counts")
  }

  @Test("an absent column, an empty cell and a value are three things")
  func cells() throws {
    var reader = try Self.reader("姓名,人数\n王·一, １２ \n李二,\u{200B}\n张三,x\n")
    let rows = reader.table.rows
    #expect(reader.cell(Self.name, rows[0]).value == "王\u{B7}一" && reader.cell(Self.count, rows[0]).value == 12)
    guard case .absent = reader.cell(Self.phone, rows[0]), case .empty = reader.cell(Self.count, rows[1]),
      case .refused = reader.cell(Self.count, rows[2])
    else {
      Issue.record("absent, empty and refused are told apart")
      return
    }
    #expect(reader.faults.faults == [TableFault(.init(rawValue: "noCount"), line: 4, column: 2, heading: "人数", text: "x")])
    #expect(reader.needed(Self.count, rows[1]) == nil && reader.faults.faults.first?.kind == .valueMissing, "by line")
  }

  @Test("what is written elsewhere is read as a cell is, under another name and heading too")
  func alone() throws {
    #expect(try Self.name.value(of: " 王·一 ") == "王\u{B7}一" && Self.count.value(of: "１２") == 12)
    #expect(try Self.count.value(of: "\u{200B} ") == nil)
    #expect(throws: TableFault.Kind.cellTooLong) { try Self.name.value(of: "一二三四五") }
    #expect(throws: TableFault.Kind(rawValue: "noCount")) { try Self.count.value(of: "x") }
    let named = Self.count.named("people", Heading("到会人数"))
    #expect(Self.count.name == "人数" && named.name == "people" && named.heading.name == "到会人数")
    #expect(try named.value(of: "3") == 3 && named.map { $0 * 2 }.value(of: "3") == 6 && named.map { $0 }.name == "people")
    #expect(throws: TableFault.Kind.valueTwice) {
      try named.map { (_: Int) throws(TableFault.Kind) -> Int in throw .valueTwice }.value(of: "3")
    }
  }

  @Test("a cell has the limit of its column, counted in characters once it is in form")
  func limits() throws {
    var reader = try Self.reader("姓名\n一二三四\n一二三四五\n一 二　三\u{200B}四\n")
    let read = reader.table.rows.map { reader.cell(Self.name, $0).value != nil }
    #expect(read == [true, false, false] && reader.faults.faults.map(\.kind) == [.cellTooLong, .cellTooLong])
  }
}
