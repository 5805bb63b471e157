import Testing

@testable import Tables

@Suite("工作簿 · workbooks as spreadsheets and offices make them (XLSX)")
struct WorkbookTests {
  private func table(_ book: MadeWorkbook, limits: TableLimits = TableLimits()) throws -> Table { try Table(book.bytes, limits: limits) }
  private func refused(_ book: MadeWorkbook, limits: TableLimits = TableLimits()) -> TableFault.Kind? {
    #expect(throws: TableFault.self) { try table(book, limits: limits) }?.kind
  }

  @Test("texts shared and in line, rich and plain, numbers, booleans and results of formulas")
  func values() throws {
    var book = MadeWorkbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>户号</t></is></c><c r="C1" t="s"><v>1</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><r><t>王</t></r><r><t xml:space="preserve"> 一</t></r><rPh><t>wang</t></rPh></is></c>\
        <c r="B3"><v>13800001111</v></c><c r="C3" t="b"><v>1</v></c></row>
        <row r="5"><c r="A5" t="str"><f>A3&amp;"x"</f><v>李&amp;二</v></c><c r="B5"><v>1.5</v></c><c r="C5" t="b"><v>0</v></c></row>
        <row r="6"><c r="A6" t="s"><v>2</v></c><c r="B6"><v>1.3800001112E10</v></c></row>
        """)
    book.strings =
      "<si><t>姓名</t></si><si><r><t>是否</t></r><r><t>户籍</t></r><rPh sb=\"0\" eb=\"1\"><t>shi</t></rPh></si><si><t>a_x000D_b_x005F_c</t></si>"
    let table = try table(book)
    #expect(table.headings == ["姓名", "户号", "是否户籍"] && table.headingLine == 1 && table.faults.isEmpty)
    #expect(
      table.rows == [
        Table.Row(line: 3, cells: ["王 一", "13800001111", "TRUE"]), Table.Row(line: 5, cells: ["李&二", "1.5", "FALSE"]),
        Table.Row(line: 6, cells: ["a\rb_c", "13800001112", ""]),
      ], "lines are rows of the sheet, and a short row is padded")
  }

  @Test("numbers that are shown as dates are dates, in both systems; noughts in front are kept")
  func dates() throws {
    var book = MadeWorkbook(
      rows: """
        <row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c><c t="inlineStr"><is><t>c</t></is></c>\
        <c t="inlineStr"><is><t>d</t></is></c><c t="inlineStr"><is><t>e</t></is></c></row>
        <row><c s="1"><v>18329</v></c><c s="2"><v>46348.354166666664</v></c><c s="3"><v>18329</v></c><c s="4"><v>39</v></c><c s="0"><v>18329</v></c></row>
        <row><c s="1"><v>59</v></c><c s="1"><v>61</v></c><c s="1"><v>60</v></c><c s="5"><v>0.354166666666667</v></c><c s="6"><v>12</v></c></row>
        <row><c t="d"><v>2026-11-22T08:30</v></c></row>
        """)
    book.styles = """
      <numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="165" formatCode="0000"/>\
      <numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="[Red]#,##0&quot;day&quot;\\m"/></numFmts>
      <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
      """
    #expect(
      try table(book).rows.map(\.cells) == [
        ["1950-03-07", "2026-11-22 08:30", "1950-03-07", "0039", "18329"], ["1900-02-28", "1900-03-01", "60", "08:30", "12"],
        ["2026-11-22 08:30", "", "", "", ""],
      ])
    book.isOf1904 = true
    #expect(try table(book).rows.first?.cells.prefix(2) == ["1954-03-08", "2030-11-23 08:30"])
  }

  @Test("the first sheet that is shown and has rows is read; others that have rows are named")
  func sheets() throws {
    let rows = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row>"
    let book = MadeWorkbook(sheets: [
      .init("码表", rows, state: "hidden"), .init("空", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> </t></is></c></row>"),
      .init("名册", rows), .init("也空", ""), .init("另一张", rows),
    ])
    let table = try table(book)
    #expect(table.headings == ["a"] && table.rows.count == 1 && table.otherSheets == ["另一张"])
    #expect(refused(MadeWorkbook(sheets: [.init("空", ""), .init("藏", rows, state: "veryHidden")])) == .empty)
  }

  @Test("a cell merged down the rows is what each of them shows")
  func merged() throws {
    func cell(_ place: String, _ text: String) -> String { "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    var book = MadeWorkbook(
      rows:
        "<row r=\"1\">\(cell("A1", "户号"))\(cell("B1", "姓名"))\(cell("C1", "小组"))</row><row r=\"2\">\(cell("A2", "7"))\(cell("B2", "王一"))\(cell("C2", "一组"))</row>"
        + "<row r=\"3\">\(cell("B3", "李二"))</row><row r=\"4\">\(cell("A4", "8"))\(cell("B4", "张三"))</row>")
    book.tail = "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C4\"/></mergeCells>"
    #expect(try table(book).rows.map(\.cells) == [["7", "王一", "一组"], ["7", "李二", "一组"], ["8", "张三", "一组"]])
  }

  @Test("cells without a value that can be read are refused with their place")
  func faults() throws {
    let book = MadeWorkbook(
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>身份证号</t></is></c></row>
        <row r="2"><c r="A2" t="e"><v>#N/A</v></c></row><row r="3"><c r="A3"><f>B1</f></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>甲</t></is></c><c r="B4"><v>2.2010219500307E+17</v></c></row>
        <row r="5"><c r="A5" t="inlineStr"><is><t>a_x0007_b</t></is></c></row><row r="7"><c r="A7" t="inlineStr"><is><t>乙</t></is></c><c r="D7"><v>1</v></c></row>
        <row r="8"><c r="A8" t="inlineStr"><is><t>丙</t></is></c></row>
        """)
    let table = try table(book)
    #expect(table.rows.map(\.cells) == [["丙", ""]])
    #expect(
      table.faults.faults.map { "\($0.line) \($0.column) \($0.heading) \($0.kind.rawValue)" } == [
        "2 1 姓名 formula", "3 1 姓名 formula", "4 2 身份证号 numberLong", "5 1 姓名 control", "7 4  fieldsTooMany",
      ])
  }

  @Test("prefixes, absolute targets and strict names make no difference")
  func writers() throws {
    var book = MadeWorkbook(
      rows: "<x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row>")
    book.prefix = "x:"
    book.target = "/xl/worksheets/"
    book.kind = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try table(book).rows.map(\.cells) == [["7"]])
    book.isDeflated = true
    #expect(try table(book).rows.map(\.cells) == [["7"]])
  }

  @Test("other files are refused for what they are")
  func others() throws {
    #expect(#expect(throws: TableFault.self) { try Table([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }?.kind == .oldWorkbook)
    #expect(#expect(throws: TableFault.self) { try Table([0x50, 0x4B, 3, 4, 1, 2, 3]) }?.kind == .workbook)
    #expect(#expect(throws: TableFault.self) { try Table(MadeZip.pack([("mimetype", Array("x".utf8))])) }?.kind == .workbook)
    var book = MadeWorkbook(rows: "<row><c><v>1</v></row>")
    #expect(refused(book) == .workbook, "no XML")
    for row in [
      "<row><c t=\"s\"><v>0</v></c></row>", "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
      "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"0\"/>", "<row r=\"9999999\"/>", "<row r=\"1\"><c r=\"XFE1\"/></row>", "<row r=\"x\"/>",
    ] {
      book = MadeWorkbook(rows: row)
      #expect(refused(book) == .workbook, "\(row)")
    }
  }

  /// What kills who is not on guard: entities that grow, entities from elsewhere, parts that unpack to no end, one long text in many cells.
  @Test("files made to exhaust a reader are refused, and soon")
  func bombs() throws {
    var laughs = MadeWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>&i;</t></is></c></row>")
    laughs.head =
      "<!DOCTYPE x [<!ENTITY a \"ha\">"
      + zip("bcdefghi", "abcdefgh").map { "<!ENTITY \($0) \"\(String(repeating: "&\($1);", count: 10))\">" }.joined()
      + "]>"
    #expect(refused(laughs) == .workbook)
    var fetched = MadeWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>&f;</t></is></c></row>")
    fetched.head = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
    #expect(refused(fetched) == .workbook)
    // Two hundred megabytes of blanks in little more than one.
    let flood = MadeWorkbook(blanks: 200 << 20)
    #expect(flood.bytes.count < 2 << 20)
    #expect(refused(flood) == .tooLarge)
    #expect(refused(MadeWorkbook(blanks: 1 << 20), limits: TableLimits(unpacked: 1 << 20)) == .tooLarge)
    var repeated = MadeWorkbook(rows: (1...3_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }.joined())
    repeated.strings = "<si><t>\(String(repeating: "长", count: 30_000))</t></si>"
    #expect(refused(repeated) == .tooLarge, "270 megabytes of text")
    let wide = MadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>")
    #expect(refused(wide) == .tooManyColumns)
    let many = MadeWorkbook(rows: (1...5).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined())
    #expect(refused(many, limits: TableLimits(rows: 3)) == .tooManyRows)
    #expect(refused(MadeWorkbook(extraParts: 10_001)) == .workbook)
    // A million rows of nothing are a sheet that somebody coloured.
    let coloured = MadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + (2...200_000).map { "<row r=\"\($0)\"/>" }.joined())
    #expect(try table(coloured).rows.isEmpty)
  }

  @Test("cells that only fill rows are counted: few bytes must not become many cells")
  func cells() throws {
    func cell(_ place: String) -> String { "<c r=\"\(place)\"><v>1</v></c>" }
    func fault(_ book: MadeWorkbook, _ limits: TableLimits) -> TableFault? {
      #expect(throws: TableFault.self) { try table(book, limits: limits) }
    }
    // Each row has one cell, in column 100.
    let sparse = MadeWorkbook(rows: (1...20).map { "<row r=\"\($0)\">\(cell("CV\($0)"))</row>" }.joined())
    #expect(try table(sparse, limits: TableLimits(cells: 2_000)).rows.count == 19)
    #expect(fault(sparse, TableLimits(cells: 1_999)) == TableFault(.tooLarge, line: 20), "in the sheet, before there is a table")
    // Rows of one cell, filled up to the heading's width.
    let headed = MadeWorkbook(
      rows: "<row r=\"1\">\(cell("A1"))\(cell("CV1"))</row>" + (2...20).map { "<row r=\"\($0)\">\(cell("A\($0)"))</row>" }.joined())
    #expect(try table(headed, limits: TableLimits(cells: 2_000)).rows.last?.cells.count == 100)
    #expect(fault(headed, TableLimits(cells: 1_999)) == TableFault(.tooLarge, line: 20))
    // A cell of column 100 shown in all rows.
    func merged(_ tail: String) -> MadeWorkbook {
      var book = headed
      book.tail = "<mergeCells>\(tail)</mergeCells>"
      return book
    }
    let down = merged("<mergeCell ref=\"CV1:CV20\"/>")
    #expect(try table(down, limits: TableLimits(cells: 2_000)).rows.allSatisfy { $0.cells.last == "1" })
    #expect(fault(down, TableLimits(cells: 1_000)) == TableFault(.tooLarge, line: 10))
    // Across, a merge shows nothing but in its first column.
    let across = merged("<mergeCell ref=\"A1:CV20\"/>")
    #expect(try table(across, limits: TableLimits(cells: 2_000)).rows.allSatisfy { $0.cells.first == "1" && $0.cells.last == "" })
    #expect(fault(across, TableLimits(cells: 118)) == TableFault(.tooLarge, line: 20), "a heading of a hundred and 19 cells below it")
    // One long text shown in many rows is as much text as they hold.
    var long = down
    long.strings = "<si><t>\(String(repeating: "长", count: 1_000))</t></si>"
    long.sheets = [
      .init("Sheet1", headed.sheets[0].rows.replacing(cell("CV1"), with: "<c r=\"CV1\" t=\"s\"><v>0</v></c>"))
    ]
    #expect(try table(long, limits: TableLimits(unpacked: 64_000)).rows.count == 19)
    #expect(fault(long, TableLimits(unpacked: 50_000)) == TableFault(.tooLarge, line: 17))
  }

  @Test("is read or refused, whatever is done to it", arguments: 0..<8 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var chance = Chance(seed)
    var book = MadeWorkbook(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>18329</v></c></row>")
    book.strings = "<si><t>姓名</t></si>"
    book.isDeflated = seed % 2 == 0
    let original = book.bytes
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<chance.next(1..<5) {
        let place = chance.next(0..<bytes.count)
        switch chance.next(0..<3) {
        case 0: bytes[place] = UInt8(chance.next(0..<256))
        case 1: bytes.removeSubrange(place..<min(place + 5, bytes.count))
        default: bytes.insert(UInt8(chance.next(0..<256)), at: place)
        }
        if bytes.isEmpty { break }
      }
      do { _ = try Table(bytes) } catch { #expect(!"\(error)".contains("\n")) }
    }
  }
}
