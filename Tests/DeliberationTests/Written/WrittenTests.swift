import Deliberation
import Testing

@Suite("写下的日子和数 · days, times and numbers as people write them")
struct WrittenTests {
  @Test(
    "a day is read in every usual writing",
    arguments: [
      "2026-12-03", "2026/12/3", "2026.12.3", "2026年12月3日", "２０２６－１２－０３", " 2026 年 12 月 3 日 ", "20261203", "2026 12 3", "2026年12月3号",
      "2026. 12. 3.", "2026년 12월 3일", "2026–12–03", "\u{202D}2026-12-03\u{202C}", "２０２６／１２／３",
    ])
  func day(_ text: String) { #expect(Day(written: text)?.iso == "2026-12-03") }

  @Test(
    "what is no day is refused, never today or another",
    arguments: [
      "", "今天", "2026-13-01", "2026-02-30", "26-12-3", "50-3-7", "12/3/2026", "2026-12", "2026/12-3", "202612 3", "2026 1 203", "2026123",
      "1899-12-31", "2200-01-01", "2026-12-03 08:30", "2026年12月3日（星期四）", "٢٠٢٦-١٢-٠٣", "-2026-12-03", "2026--12--03",
    ] + [String(repeating: "2026-12-03", count: 10_000)])
  func noDay(_ text: String) { #expect(Day(written: text) == nil) }

  @Test(
    "a time of day is read in every usual writing",
    arguments: [
      ("14:30", "14:30"), ("14：30", "14:30"), ("9:05", "09:05"), ("１４：３０", "14:30"), (" 9 : 05 ", "09:05"), ("14:30:59", "14:30"),
      ("14点30分", "14:30"),
      ("14点", "14:00"), ("9时5分", "09:05"), ("14.30", "14:30"), ("0:00", "00:00"), ("14시 30분", "14:30"), ("9:5", "09:05"),
    ])
  func time(_ text: String, _ right: String) { #expect(TimeOfDay(written: text)?.description == right) }

  @Test(
    "what is no time is refused",
    arguments: [
      "", "24:00", "14:60", "14", "1430", "14.5", "14:", ":30", "14:30:61", "14:30:00:00", "2点半", "-1:30", "14点30点", "１４３０", "14 30",
    ] + [String(repeating: "1", count: 100_000)])
  func noTime(_ text: String) { #expect(TimeOfDay(written: text) == nil) }

  @Test("a moment is read with its day, and its parts alone are none")
  func moment() {
    let right = Instant(day: "2026-11-22", clock: "08:30")
    for text in [
      "2026-11-22 08:30", "2026/11/22  8:30", "2026年11月22日 8点30分", "2026-11-22T08:30", "２０２６－１１－２２　０８：３０", "2026-11-22 08:30:00",
    ] {
      #expect(Instant(written: text) == right, "\(text)")
    }
    for text in ["2026-11-22", "08:30", "2026-11-22 25:00", "2026-11-31 08:30", ""] { #expect(Instant(written: text) == nil, "\(text)") }
  }

  @Test(
    "a whole number is read in digits of any width and in Chinese",
    arguments: [
      ("12", 12), ("１２", 12), (" 12 ", 12), ("0", 0), ("零", 0), ("007", 7), ("1,200", 1200), ("1，200", 1200), ("1000000000", 1_000_000_000),
      ("十", 10), ("十二", 12), ("二十", 20), ("三", 3), ("两", 2), ("两百", 200), ("一百零五", 105), ("一百五", 150), ("一百五十", 150), ("一百一十二", 112),
      ("一千零五十", 1050), ("三千二", 3200), ("一万零三", 10_003), ("两万三", 23_000), ("三万二千", 32_000), ("十万", 100_000), ("一千二百万", 12_000_000),
      ("一亿零五万", 100_050_000), ("十亿", 1_000_000_000), ("二〇二六", 2026), ("一〇五", 105), ("壹佰贰拾叁", 123), ("\u{200B}十 二", 12),
    ])
  func count(_ text: String, _ right: Int) { #expect(Int(written: text) == right) }

  @Test(
    "what is no whole number, or too much, is refused and never nought",
    arguments: [
      "", " ", "twelve", "十二人", "-3", "+3", "3.5", "12.0", "1,20", "1,2000", ",200", "1000000001", "十一亿", "百", "万", "零十", "十零五", "一百零",
      "十两", "三四百",
      "一百二百", "一十二十", "万亿", "两三", "两十", "一百零零五", "½", "٣", "①", "0x10", "1e3", "九九九九九九九九九九九",
    ] + [String(repeating: "9", count: 100_000), String(repeating: "一", count: 1000)])
  func noCount(_ text: String) { #expect(Int(written: text) == nil) }

  @Test("a numeral of every number up to ten thousand, written out, is read as that number")
  func everyNumber() {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    func written(_ number: Int) -> String {
      var (text, rest, isGap) = ("", number, false)
      for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = rest / unit
        rest %= unit
        if digit == 0 { isGap = !text.isEmpty; continue }
        text += (isGap ? "零" : "") + digits[digit] + name
        isGap = false
      }
      return text
    }
    for number in 1..<10_000 { #expect(Int(written: written(number)) == number, "\(written(number))") }
  }

  @Test("what is written is as long as it may be, and refused with limit and length when it is longer")
  func limits() {
    #expect(throws: Never.self) { try TextLimit.line.check(String(repeating: "字", count: TextLimit.line.rawValue)) }
    #expect(throws: Refusal(.textTooLong, ["limit": "300", "length": "301"])) {
      try TextLimit.line.check(String(repeating: "字", count: 301))
    }
    #expect(TextLimit.allCases.map(\.rawValue).sorted() == TextLimit.allCases.map(\.rawValue))
  }

  @Test("a text of what nobody sees is blank")
  func blank() {
    #expect("\u{200B}\u{2060}".isBlank && "\u{A0}　\n".isBlank && "\u{202E}".isBlank && "\u{3164}".isBlank)
    #expect(!"\u{200B}。".isBlank)
  }
}
