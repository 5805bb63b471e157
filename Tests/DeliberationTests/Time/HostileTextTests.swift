import Deliberation
import Testing

@Suite("来自外面的文字 · whatever somebody types, a value is read or refused, and nothing stops (3.5a)")
struct HostileTextTests {
  /// Something that reads a text, with what it must read.
  struct Reader: CustomTestStringConvertible, Sendable {
    let name: String, right: [String], wrong: [String]
    let reads: @Sendable (String) -> Bool
    var testDescription: String { name }

    init(_ name: String, right: [String], wrong: [String], _ reads: @escaping @Sendable (String) -> Bool) {
      (self.name, self.right, self.wrong, self.reads) = (name, right, wrong, reads)
    }
  }

  static let readers: [Reader] = [
    Reader(
      "a day", right: ["2026-10-09", "1900-01-01", "2199-12-31", "2024-02-29"],
      wrong: ["1899-12-31", "2200-01-01", "9999-12-31", "0001-01-01", "2026-10-9", "2026-10-09T", "2026-02-30", "-026-10-09", "2026--1-09"]
    ) { Day(iso: $0) != nil },
    Reader(
      "a time of day", right: ["14:05", "9:05", "00:00", "23:59:59"],
      wrong: ["24:00", "14:60", "14", "14:", ":05", "14:05:", "14:05:61", "14:05:00:0", "+4:05", "1４:05", "999999999999999999999:00"]
    ) { Instant(day: "2026-10-09", clock: $0) != nil },
    Reader(
      "an area", right: ["220104001003", "110000000000"], wrong: ["000000000000", "22010400100", "2201040010030", "22010400100x"]
    ) { AreaCode($0) != nil },
    Reader(
      "an identity", right: ["0000000000001", "7zzzzzzzzzzzz"],
      wrong: ["0000000000000", "8000000000000", "zzzzzzzzzzzzz", "000000000000i", "000000000000A", "00000000000001"]
    ) { ID<Matter>($0) != nil },
    Reader(
      "an identity number",
      right: ["11010519491231002X", "11010519491231002x", "1101051949123100２Ｘ", "110105 19491231 002X", "\u{202D}11010519491231002X"],
      wrong: [
        "110105194912310021", "11010518491231002X", "11010519491331002X", "11010519491231002", "1101051949123100２X2", "+1010519491231002X",
        "110105+94912310021",
      ]
    ) { IdentityNumber.isValid($0) },
    Reader(
      "a day of birth in an identity number", right: ["11010519491231002X"],
      wrong: ["110105+19412310021", "11010599991231002X", "110105194912+1002X", "1101051949231002X"]
    ) { IdentityNumber.birthDay($0) != nil },
    Reader(
      "a slip's number",
      right: [
        SlipNumber(year: 2026, sequence: 137).description, "２０２６ 0137 \(check)", " 2026.0137.\(check)", "2026—0137—\(check)。",
        "２０２６－０１３７－\(check)．", "20260137\(check)", "\u{202D}2026\u{2011}0137\u{A0}\(check)", "2026/0137/\(check)",
      ],
      wrong: ["2026-0137", "2026-0000-\(zero)", "99999999999999999999", "2026-0137-x", "2026-0137-\(wrong)", "2026+0137+\(check)", "。"]
    ) { SlipNumber($0) != nil },
    Reader(
      "a phone number",
      right: [
        "13800001234", "+86 138-0000-1234", "０４３１ 8888 8888", "＋86 138–0000–1234", "\u{202D}138\u{A0}0000\u{200B}1234", "（0431）8888-8888",
        "0086 13800001234", "138.0000.1234", "0431-88888888-801", "8888 8888 转 8", "2511234-8", "88888888(801)", "0431-1234567",
        "138-1234-5678",
      ],
      wrong: [
        "86", "8613", "12800001234", "0431", "1380000123", "138O0001234", "13800001234 张", "13800001234转8",
        "0431-88888888转", "0431-88888888-8012345", "转801", "0431-88888888-801-2", "0431-123456-7", "0431-888-888-88", "8-8-8-8-8-8-8-8",
      ]
    ) { PhoneNumber.normalise($0) != nil },
    Reader(
      "a share", right: [">1/2", ">=2/3", ">=1/1", ">999/1000"],
      wrong: [
        ">", ">=", ">/", ">1", ">1/", ">/2", ">1/2/3", ">0/2", ">3/2", ">1/1", ">1/0", ">-1/2", ">1/1001", ">1/9223372036854775807",
        "1/2",
      ]
    ) { Share($0) != nil },
  ]

  private static let check = SlipNumber(year: 2026, sequence: 137).description.suffix(1)
  private static let wrong = check == "0" ? "1" : "0"
  private static let zero = SlipNumber(year: 2026, sequence: 0).description.suffix(1)

  /// What none of them may read: nothing, signs, numbers beyond all, digits of other scripts, what cannot be seen, and much.
  static let hostile: [String] =
    [
      "", " ", "-", "--", "---", ":", "::", "/", ">", "+", "（", "\0", "0", "-0", "-1", "\u{FFFD}", "\u{FEFF}", "\u{202E}2026-10-09",
      "\u{200F}14:05", "2026-10-09\0", "2\u{301}026-10-09", "14:0\u{20E3}5", "9223372036854775807", "-9223372036854775808",
      "99999999999999999999999999", "1e9", "0x7fffffffffffffff", "٢٠٢٦-١٠-٠٩", "１４:０５", "𝟐𝟎𝟐𝟔-10-09", "½½½½-½½-½½", "\u{301}", "👨‍👩‍👧‍👦",
      "\r\n", "2026\r\n10\r\n09",
    ]
    + ["-", "9", "０", " ", "/", ":", "\0", "\u{301}", "啊", "é", "👨‍👩‍👧‍👦"].map { String(repeating: $0, count: 100_000) }

  @Test("is read when it is right, and only then", arguments: readers)
  func known(_ reader: Reader) {
    for text in reader.right { #expect(reader.reads(text), "\(text)") }
    for text in reader.wrong { #expect(!reader.reads(text), "\(text)") }
  }

  @Test("is refused when it is nothing anybody could mean", arguments: readers)
  func refused(_ reader: Reader) {
    for text in hostile { #expect(!reader.reads(text), "\(text.prefix(40).debugDescription)") }
  }

  private var hostile: [String] { Self.hostile }

  @Test("a name is masked whatever it holds, and never shows more than its ends")
  func masked() {
    #expect(NameMask.mask("") == "" && NameMask.mask("张") == "*" && NameMask.mask("李芳") == "李*")
    #expect(NameMask.mask("张建华") == "张*华" && NameMask.mask("欧阳明月") == "欧阳**" && NameMask.mask("Anna") == "A***")
    for text in Self.hostile where !text.isEmpty {
      #expect(NameMask.mask(text).count == text.count, "\(text.prefix(40).debugDescription)")
      #expect(text.count < 2 || NameMask.mask(text).contains("*"))
    }
  }
}
