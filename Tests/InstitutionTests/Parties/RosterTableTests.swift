import Deliberation
import Tables
import TestKit
import Testing

@testable import Institution

@Suite("居民名册表 · what a roster file says, each cell understood or refused with its place (3.3a)")
struct RosterTableTests {
  private static let now = known(Instant(day: "2026-11-30", clock: "10:00"))

  private static func read(_ text: String) throws -> ImportReading<RosterEntry> { try RosterTable.read(Array(text.utf8), at: now) }
  /// `5 性别 sexUnknown`
  private static func faults(_ text: String) throws -> [String] {
    try read(text).faults.faults.map { "\($0.line) \($0.heading) \($0.kind.rawValue)" }
  }

  /// shared/cases/import/03-roster-other-headings.csv and r-headers.csv.
  @Test("knows the headings that other tables have")
  func headings() throws {
    let other = try Self.read(
      "姓名,户号,联系电话,身份证号码,性别,是否户籍,出生日期\n甲七,1007,13811112222,220102195809110039,男性,√,1958-09-11\n")
    #expect(other.faults.isEmpty && other.unread.isEmpty)
    #expect(
      other.entries == [
        RosterEntry(
          line: 2, name: "甲七", sex: "male", birthDay: Day(iso: "1958-09-11"), identity: "220102195809110039", phone: "13811112222",
          household: "1007", isRegistered: true)
      ])
    let usual = try Self.read("姓名,性 别,出生年月,身份证号码,联系电话,户号,家庭住址\n王一,男,1949-12-31,11010519491231002X,13900000001,1,幸福里\n")
    #expect(
      usual.entries == [
        RosterEntry(
          line: 2, name: "王一", sex: "male", birthDay: Day(iso: "1949-12-31"), identity: "11010519491231002X", phone: "13900000001",
          household: "1", address: "幸福里")
      ])
  }

  @Test("names a heading that means nothing here, and reads the rest")
  func unread() throws {
    let reading = try Self.read("姓名,户号,政治面貌\n王一,1,群众\n")
    #expect(reading.unread.map(\.heading) == ["政治面貌"] && reading.faults.isEmpty && reading.entries.count == 1)
  }

  @Test(
    "understands every mark of yes and no",
    arguments: [
      ("TRUE", true), ("本地户籍", true), ("√", true), ("✓", true), ("✔\u{FE0F}", true), ("是", true), ("有", true), ("Y", true), ("１", true),
      ("户籍", true), ("FALSE", false), ("外地户籍", false), ("×", false), ("否", false), ("无", false), ("n", false), ("0", false), ("非户籍", false),
    ])
  func registered(word: String, isRegistered: Bool) throws {
    // shared/cases/import/04-roster-registered-tick.csv.
    let reading = try Self.read("姓名,户号,是否户籍\n甲八,1008,\(word)\n")
    #expect(reading.faults.isEmpty && reading.entries.first?.isRegistered == isRegistered)
  }

  /// shared/cases/import/r-sexvar.csv.
  @Test(
    "understands the words for sex",
    arguments: [("男性", "male"), ("M", "male"), ("女 ", "female"), ("女性", "female"), ("f", "female"), ("", "")])
  func sex(word: String, sex: String) throws {
    let reading = try Self.read("姓名,户号,性别\n王一,7,\(word)\n")
    #expect(reading.faults.isEmpty && reading.entries.first?.sex == sex)
  }

  @Test("refuses what it does not understand with line and column, and takes no default for it")
  func notUnderstood() throws {
    let text = "姓名,户号,性别,是否户籍,户主\n王一,1,中,是,否\n李二,2,女,大概,是\n张三,3,男,是,邻居\n"
    #expect(try Self.faults(text) == ["2 性别 sexUnknown", "3 是否户籍 yesOrNo", "4 户主 yesOrNo"])
    #expect(try Self.read("姓名,户号,是否户籍,户主\n王一,1,,\n").entries.first?.isRegistered == nil, "an empty cell says nothing")
    #expect(try Self.read("姓名,户号,与户主关系\n王一,1,本人\n李二,1,配偶\n").entries.map(\.isHead) == [true, false])
  }

  /// shared/cases/import/05-roster-dates.csv and 06-roster-date-with-clock.csv.
  @Test("reads days of birth as people and spreadsheets write them, and refuses what is none")
  func births() throws {
    let right = ["1950-03-07", "1950/3/7 0:00", "1950/3/7 00:00:00", "1950.3.7", "19500307", "1950年3月7日", "１９５０-03-07"]
    for text in right { #expect(try Self.read("姓名,户号,出生日期\n乙三,1,\(text)\n").entries.first?.birthDay?.iso == "1950-03-07", "\(text)") }
    let wrong = "姓名,户号,出生日期\n乙一,1011,50-3-7\n乙二,1012,2050-01-01\n乙三,1,1950-13-40\n乙四,1,1950\n乙五,1,昨天\n乙六,1,2026-12-01\n"
    #expect(
      try Self.faults(wrong) == [
        "2 出生日期 dateInvalid", "3 出生日期 birthInFuture", "4 出生日期 dateInvalid", "5 出生日期 dateInvalid", "6 出生日期 dateInvalid",
        "7 出生日期 birthInFuture",
      ])
    #expect(try Self.read("姓名,户号,出生日期\n乙七,1,2026-11-30\n").faults.isEmpty, "born today")
  }

  @Test("a month of birth alone is a day where the identity number has it, and refused elsewhere: ages count by days")
  func months() throws {
    let known = try Self.read("姓名,户号,出生年月,身份证号\n王一,1,1949年12月,11010519491231002X\n")
    #expect(known.faults.isEmpty && known.entries.first?.birthDay?.iso == "1949-12-31")
    #expect(
      try Self.faults("姓名,户号,出生年月,身份证号\n王一,1,1949-12,\n李二,1,1949-11,11010519491231002X\n") == [
        "2 出生年月 dateNeedsDay", "3 出生年月 dateNeedsDay",
      ])
  }

  /// shared/cases/import/08-roster-phones-invisible.csv.
  @Test("reads telephones with marks that nobody sees, in any width and with any dash")
  func phones() throws {
    let reading = try Self.read(
      "姓名,户号,电话\n丙一,1018,\u{202D}13811113333\u{202C}\n丙二,1019,138\u{A0}1111\u{A0}3333\n丙三,1020,＋86 138 1111 3334\n丙四,1021,+86–138–1111–3335\n丙五,1022,82345678\n"
    )
    #expect(reading.faults.isEmpty)
    #expect(reading.entries.map(\.phone) == ["13811113333", "13811113333", "13811113334", "13811113335", "82345678"])
    #expect(try Self.faults("姓名,户号,电话\n丙六,1,12345\n丙七,1,2026-10-09\n丙八,1,138O1113333\n").count == 3)
  }

  /// shared/cases/import/12-roster-blank-name-zwsp.csv and 13-roster-trailing-commas.csv.
  @Test("a name that nobody sees is none; empty rows are passed over")
  func blanks() throws {
    #expect(try Self.faults("姓名,户号\n\u{200B},1036\n") == ["2 姓名 nameMissing"])
    let empty = try Self.read("姓名,户号,电话\n己一,1038,\n,,\n,,\n")
    #expect(empty.faults.isEmpty && empty.entries.map(\.name) == ["己一"])
  }

  /// shared/cases/import/r-cr.csv, r-semicolon.csv, r-gb18030bom.csv and r-dupcol.csv.
  @Test("reads the file of every spreadsheet alike, and refuses a heading that stands twice")
  func dialects() throws {
    let text = "姓名,性别,出生日期,身份证号,电话,户号,住址,小组,是否户籍,户主\n王一,男,1950-03-07,,13900000001,1,幸福里1栋,1组,是,是\n李二,女,1960/3/7,,,2,幸福里2栋,1组,否,否\n"
    let expected = try Self.read(text).entries
    #expect(expected.count == 2 && expected.last?.isRegistered == false)
    for other in [text.replacing("\n", with: "\r"), text.replacing(",", with: ";"), text.replacing(",", with: "\t")] {
      #expect(try Self.read(other).entries == expected)
    }
    // 姓名,户号 / 王一,1 in GB18030 behind its mark.
    let marked: [UInt8] =
      [0x84, 0x31, 0x95, 0x33, 0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xBB, 0xA7, 0xBA, 0xC5, 0x0A, 0xCD, 0xF5, 0xD2, 0xBB, 0x2C, 0x31, 0x0A]
    #expect(try RosterTable.read(marked, at: Self.now).entries.map(\.name) == ["王一"])
    #expect(try Self.faults(text.replacing("小组", with: "姓名")) == ["1 姓名 columnTwice"])
  }

  @Test("names line and column of everything that is wrong with a file")
  func problems() throws {
    #expect(try Self.faults("姓名\n王一\n") == ["1 户号 columnMissing"])
    #expect(try Self.faults("姓名,性别\n王一,x\n") == ["1 户号 columnMissing", "2 性别 sexUnknown"])
    #expect(try Self.faults("姓名,户号\n").map { $0.hasSuffix("noRows") } == [true])
    #expect(try Self.faults("a,b\n1,2\n") == ["1 姓名 columnMissing", "1 户号 columnMissing"])
    let identity = "220104190001010019"
    let text = """
      姓名,性别,出生日期,身份证号,电话,户号
      吴小满,女,,\(identity),13800000000,1
      ,,,,,1
      郑大河,男,1950-02-30,,,1

      冯春,,,220104190001010018,12345,1
      褚秋,,,\(identity.lowercased()),,1
      陈夏,,,,,1,x
      卫冬,女
      """
    #expect(
      try Self.faults(text) == [
        "3 姓名 nameMissing", "4 出生日期 dateInvalid", "6 身份证号 identityInvalid", "6 电话 phoneInvalid", "7 身份证号 valueTwice",
        "8  fieldsTooMany", "9 出生日期 fieldMissing",
      ])
  }

  @Test("a file of nothing but strange cells is refused cell by cell, and quickly")
  func strange() throws {
    let cells = ["-", "\u{202E}x", "999999999999999999999", "2\u{301}", String(repeating: "9", count: 30_000)]
    let rows = cells.map { Array(repeating: $0, count: 6).joined(separator: ",") }
    let reading = try Self.read("姓名,性别,出生日期,身份证号,电话,户号\n" + rows.joined(separator: "\n"))
    #expect(Set(reading.faults.faults.map(\.line)) == Set(2...6))
  }
}
