import Deliberation
import Institution
import Testing

@Suite("表格里的日期 · dates as people write them, and what nobody means by one (3.3a)")
struct DatesTests {
  @Test(
    "are read in every way people write them", arguments: ["1950-03-07", "1950/3/7", "1950.3.7", "19500307", "1950年3月7日", " 1950 3 7 "])
  func read(text: String) { #expect(Dates.parse(text)?.iso == "1950-03-07") }

  @Test(
    "are refused when they are none",
    arguments: [
      "", "-", "（", "1950", "1950-3", "1950-3-7-1", "1950-13-01", "1950-02-30", "1899-12-31", "2200-01-01", "1-1-1", "9999-12-31",
      "00000000", "99999999", "195003071", "1950-99999999999999999999-07", "1-2-99999999999999999999-3", "９２２３３７２０", "-9223372036854775808",
      "½½½½½½½½", "1950-０3-07", "1\u{301}9500307", "\0\0\0\0\0\0\0\0", String(repeating: "1950-03-07 ", count: 10_000),
      String(repeating: "9", count: 100_000),
    ])
  func refused(text: String) { #expect(Dates.parse(text) == nil) }

  @Test("a roster of nothing but strange cells is previewed with its problems, line by line")
  func roster() {
    let header = ["姓名", "性别", "出生日期", "身份证号", "电话", "户号"]
    let strange = ["", "-", "\0", "\u{202E}", "999999999999999999999", "2\u{301}", String(repeating: "9", count: 100_000)]
    let rows = [header, []] + strange.map { Array(repeating: $0, count: 6) } + [["张三", "男", "1950-03-07", "", "13800001234", "1", "more"]]
    let preview = RosterTable.preview(rows)
    #expect(preview.entries.count == rows.count - 1 && preview.entries.last?.birthDay?.iso == "1950-03-07")
    #expect(Set(preview.problems.map(\.line)) == Set(2...rows.count - 1))
    #expect(RosterTable.preview([]).problems.map(\.kind) == ["columnMissing", "columnMissing"])
    #expect(RosterTable.preview([["姓名", "姓名", "户号"], ["张三", "李四", "1"]]).entries.map(\.name) == ["张三"])
  }
}
