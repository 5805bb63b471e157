import Testing

@testable import Tables

@Suite("逗号分隔的表 · tables as spreadsheets write them")
struct CSVTests {
  private func table(_ text: String, limits: TableLimits = TableLimits()) throws -> Table { try Table(Array(text.utf8), limits: limits) }
  private func cells(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return [table.headings] + table.rows.map(\.cells)
  }
  /// The fault that makes a file unreadable.
  private func fault(_ text: String, limits: TableLimits = TableLimits()) -> TableFault? {
    #expect(throws: TableFault.self) { try table(text, limits: limits) }
  }
  /// Faults of its rows.
  private func faults(_ text: String) throws -> [TableFault] { try table(text).faults.faults }

  @Test("quoted fields hold separators, quotes and line ends")
  func quoting() throws {
    #expect(try cells("a,b\n1,\"b,\"\"c\"\"\nd\"\r\n\r\n,e\n") == [["a", "b"], ["1", "b,\"c\"\nd"], ["", "e"]])
    #expect(try cells("一,二") == [["一", "二"]])
    #expect(try cells("a,b\n\"\",\"x\" \n") == [["a", "b"], ["", "x"]], "blanks behind the closing quote are none of the cell")
    #expect(try cells("a\n5\" 管\n") == [["a"], ["5\" 管"]], "a quote in the middle of a field is a letter")
  }

  @Test("commas, semicolons and tabs are told apart by the first line, outside of quotes", arguments: [",", ";", "\t"])
  func separators(separator: String) throws {
    let others = [",", ";", "\t"].filter { $0 != separator }.joined()
    let text = "姓名|\"备注\(others)\(others)\"|户号\n王一|\(others)|1\n".replacing("|", with: separator)
    #expect(try cells(text) == [["姓名", others == ";\t" ? "备注; ;" : Self.line("备注\(others)\(others)"), "户号"], ["王一", others, "1"]])
    #expect(try cells("\n\(separator) \(separator)\n" + text).count == 2, "lines of nothing above the headings say nothing")
  }

  private static func line(_ text: String) -> String { CellForm.line.of(text) }

  @Test("a first line sep=; as spreadsheets write it is no row", arguments: ["\n", "\r\n", "\r"])
  func stated(end: String) throws {
    let table = try table("sep=;\(end)a;b,c\(end)1;2\(end)")
    #expect(table.headings == ["a", "b,c"] && table.headingLine == 2 && table.rows.map(\.line) == [3])
  }

  @Test("lines end in LF, CR LF or CR, also within quotes and mixed; each counts")
  func lineEnds() throws {
    for end in ["\r\n", "\n", "\r"] {
      let table = try table("a,b\(end)\"c\(end)d\",e\(end)\(end)f,g")
      #expect(table.rows.map(\.cells) == [["c\(end)d", "e"], ["f", "g"]])
      #expect(table.rows.map(\.line) == [2, 5])
    }
    #expect(try table("a,b\r1,2\n\r3,4\r\n5,6\n\n7,8").rows.map(\.line) == [2, 4, 5, 7])
  }

  @Test("rows of blanks and separators are passed over, and counted")
  func blankRows() throws {
    let table = try table("\n,,\na,b\n \t,\u{3000}\n\"\",\"\"\n\u{200B},\u{FEFF}\n1,2\n,,,,\n")
    #expect(table.headings == ["a", "b"] && table.headingLine == 3)
    #expect(table.rows == [Table.Row(line: 7, cells: ["1", "2"])] && table.faults.isEmpty)
  }

  @Test("UTF-8, GB18030 and UTF-16 are told apart, with a mark and without")
  func encodings() throws {
    let text = "姓名,户号\n王𠮷,1\n"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    // 姓名,户号 / 王𠮷,1 in GB18030.
    let gb: [UInt8] =
      [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xBB, 0xA7, 0xBA, 0xC5, 0x0A, 0xCD, 0xF5] + [0x95, 0x34, 0xB2, 0x35] + [0x2C, 0x31, 0x0A]
    let files: [(String, [UInt8])] = [
      ("UTF-8", Array(text.utf8)), ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)), ("GB18030", gb),
      ("GB18030 with its mark", [0x84, 0x31, 0x95, 0x33] + gb), ("UTF-16LE with a mark", [0xFF, 0xFE] + little),
      ("UTF-16BE with a mark", [0xFE, 0xFF] + big), ("UTF-16LE", little), ("UTF-16BE", big),
    ]
    for (name, bytes) in files {
      let table = try Table(bytes)
      #expect(table.headings == ["姓名", "户号"] && table.rows.first?.cells == ["王𠮷", "1"], "\(name)")
    }
    #expect(try Table([0x81, 0x39, 0xEE, 0x39]).headings.first?.unicodeScalars.count == 1, "four bytes a character")
  }

  @Test("bytes of no encoding are refused, with their line where it can be told")
  func noText() throws {
    for bytes in [
      [0xD0, 0xD5, 0xC3], [0x81, 0x39, 0xEE], [0x81], [0xFF], [0xFF, 0xFE, 0x80], [0xFF, 0xFE, 0x00, 0xD8, 0x80, 0x80],
      [0xEF, 0xBB, 0xBF, 0xD0, 0xD5], [0xFE, 0xFF, 0x00, 0x00],
    ] as [[UInt8]] {
      #expect(#expect(throws: TableFault.self) { try Table(bytes) }?.kind == .encoding)
    }
    #expect(#expect(throws: TableFault.self) { try Table(Array("a,b\n1,2\r\n".utf8) + [0xFF, 0x0A]) }?.line == 3)
    // Text in UTF-8 that lost a byte would be other words in GB18030.
    let cut = Array("姓名,住址\n王一,幸福里三号楼二单元\n李二,幸福里\n".utf8)
    let damaged = Array(cut.prefix(40)) + Array(cut.dropFirst(42))
    #expect(#expect(throws: TableFault.self) { try Table(damaged) } == TableFault(.encoding, line: 2))
    for bytes in [[], [0xEF, 0xBB, 0xBF], [0x0A], [0x0D], Array("\"\"".utf8), Array(",,\n".utf8)] as [[UInt8]] {
      #expect(#expect(throws: TableFault.self) { try Table(bytes) }?.kind == .empty)
    }
  }

  @Test("control characters are refused with line and column, never dropped")
  func controls() throws {
    for control in ["\u{1}", "\u{0}", "\u{8}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9B}"] {
      for cell in ["x\(control)", "\"x\(control)y\"", "\"a\ny\(control)\""] {
        let fault = try #require(try faults("a,b\n1,2\n3,\(cell)\n5,6\n").first)
        #expect(fault.kind == .control && fault.column == 2 && fault.heading == "b" && fault.line == (cell.contains("\n") ? 4 : 3))
      }
    }
    #expect(try cells("a\nx\ty\u{85}z\n") == [["a"], ["x\ty\u{85}z"]], "tabs and line ends are none of them")
    #expect(try table("a,b\n1,2\n3,x\u{1}\n5,6\n").rows.map(\.line) == [2, 4], "the other rows are read")
  }

  @Test("a row of too many or too few fields is refused with its line and column; blanks behind the last are nothing")
  func widths() throws {
    let found = try faults("姓名,户号,电话\n王一,1,,\n李二,2\n张三,3,,x,y\n赵四\n")
    #expect(
      found == [
        TableFault(.fieldMissing, line: 3, column: 3, heading: "电话"), TableFault(.fieldsTooMany, line: 4, column: 4, text: "x"),
        TableFault(.fieldMissing, line: 5, column: 2, heading: "户号"),
      ])
    #expect(found.first?.description == "line 3, column 电话: the row ends before this column")
    #expect(try table("姓名,户号,,\n王一,1,,\n李二,2\n").rows.count == 2, "headings of nothing at the end are none")
  }

  @Test("a quote that is never closed is refused with the line that it opened on; text behind one with its own")
  func quotes() throws {
    #expect(fault("a,b\n1,2\n3,\"c\n\n\n") == TableFault(.quoteOpen, line: 3, column: 2, heading: "b"))
    #expect(fault("a,\"b\n") == TableFault(.quoteOpen, line: 1, column: 2))
    #expect(fault("a,\"b\"c\n") == TableFault(.quoteAfter, line: 1, column: 2), "in the headings: nothing can be read")
    #expect(try faults("a,b\n\"1\n\"x,2\n3,4").first == TableFault(.quoteAfter, line: 3, column: 1, heading: "a"))
    #expect(try faults("a,b\n1, \"2\"\n").first == TableFault(.quoteInside, line: 2, column: 2, heading: "b"))
    #expect(try table("a,b\n\"1\"x,2\n3,4\n").rows.map(\.cells) == [["3", "4"]])
  }

  @Test("a quote behind blanks is refused however many stand there; inside of words it is a sign, and costs what any other does")
  func quotesBehindBlanks() throws {
    #expect(try faults("a,b\n1,   \"2\n").first == TableFault(.quoteInside, line: 2, column: 2, heading: "b"))
    #expect(try table("a,b\n1,  x\"\"\"\n").rows.map(\.cells) == [["1", "  x\"\"\""]])
    #expect(try table("a,b\n1,x  \"y\n").rows.map(\.cells) == [["1", "x  \"y"]])
    // A square of this many steps would take hours.
    let count = 1_000_000
    let text = "a\n" + String(repeating: " ", count: count) + "x" + String(repeating: "\"", count: count) + "\n"
    let long = try Table(Array(text.utf8), limits: TableLimits(cell: 3 * count))
    #expect(long.rows.first?.cells.first?.utf8.count == 2 * count + 1)
  }

  @Test("bytes, rows, columns and cells have limits, judged before pages are made of them")
  func limits() throws {
    #expect(fault("a\n1\n", limits: TableLimits(bytes: 3))?.kind == .tooLarge)
    #expect(try table("a\n\n1\n2\n", limits: TableLimits(rows: 2)).rows.count == 2)
    #expect(fault("a\n\n1\n2\n3\n", limits: TableLimits(rows: 2)) == TableFault(.tooManyRows, line: 5))
    #expect(try cells(String(repeating: "a,", count: 999) + "b").first?.count == 1_000)
    for count in [1_000, 1_000_000] {
      let found = fault("a\n" + String(repeating: ",", count: count))
      #expect(found?.kind == .tooManyColumns && found?.line == 2 && found?.column == 1_001)
    }
    // Cells are counted with those of the headings; what stands behind the last heading is none.
    #expect(try table("a,b,,\n1,2,,\n3,4,,\n", limits: TableLimits(cells: 6)).rows.count == 2)
    #expect(fault("a,b\n1,2\n\n3,4\n", limits: TableLimits(cells: 5)) == TableFault(.tooLarge, line: 4))
    #expect(fault("a,b\n", limits: TableLimits(cells: 1)) == TableFault(.tooLarge, line: 1))
    #expect(TableLimits().cells == 2_000_000 && TableLimits(rows: 1_000_000).cells == 20_000_000, "a caller of more rows has more cells")
    #expect(TableLimits(rows: 2).cells == 2_000_000 && TableLimits(rows: .max).cells == 200_000_000)
    // Characters are counted, not bytes.
    let long = try table(
      "a,b\n\(String(repeating: "字", count: 5)),1\n\(String(repeating: "字", count: 6)),2\n", limits: TableLimits(cell: 5))
    #expect(long.rows.map(\.line) == [2] && long.faults.faults == [TableFault(.cellTooLong, line: 3, column: 1, heading: "a")])
  }

  @Test("of many faults all are counted and some are kept")
  func manyFaults() throws {
    let table = try table("a,b\n" + String(repeating: "1\n", count: 5_000))
    #expect(table.faults.count == 5_000 && table.faults.faults.count == FaultList.most && table.faults.faults.last?.line == 1_001)
    let faults = TableFaults(table.faults, in: "f\n.csv")
    #expect(faults.lines().count == 51 && faults.lines().last == "f .csv: 4950 more faults" && !faults.description.contains("\n"))
  }

  @Test("what a file says stays one line that can be printed")
  func oneLine() {
    let fault = TableFault(.valueMissing, line: 1, column: 1, heading: "a\n\u{1B}[2J\u{202E}b", text: String(repeating: "长", count: 99))
    #expect(fault.heading == "a \u{FFFD}[2J\u{FFFD}b" && fault.text == String(repeating: "长", count: 40) + "…")
  }

  @Test("is read or refused, whatever is done to it", arguments: 0..<20 as Range<UInt64>)
  func fuzz(seed: UInt64) {
    var chance = Chance(seed)
    let spice: [UInt8] = [0, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x80, 0x81, 0xC2, 0xD0, 0x39, 0x61]
    for _ in 0..<500 {
      var bytes = Array("姓名,\"住,址\"\r\n\"张\"\"三\",3号楼\n".utf8)
      for _ in 0..<chance.next(1..<7) {
        let place = chance.next(0..<bytes.count + 1)
        switch chance.next(0..<3) {
        case 0: bytes.insert(spice[chance.next(0..<spice.count)], at: place)
        case 1 where place < bytes.count: bytes[place] = UInt8(chance.next(0..<256))
        default: bytes = Array(bytes.prefix(place))
        }
      }
      do {
        let table = try Table(bytes)
        let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        #expect(!table.headings.isEmpty && table.rows.allSatisfy { $0.cells.count == table.headings.count && 1...lines ~= $0.line })
        #expect(table.rows.allSatisfy { $0.cells.contains { CellForm.line.of($0) != "" } })
        #expect(!table.rows.flatMap(\.cells).joined().unicodeScalars.contains { $0.value < 0x20 && !["\n", "\t", "\r"].contains($0) })
      } catch { #expect(!"\(error)".contains("\n")) }
    }
  }
}

/// A repeatable source of arbitrary choices.
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
