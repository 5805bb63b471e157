import Testing
import Typing

@Suite struct TypedTests {
  @Test(arguments: [
    ("１２３ＡＢ，好", "123AB，好"), ("e\u{301}", "é"), ("a\u{202D}b\u{200B}c\u{FEFF}", "abc"), ("一\u{A0}二\u{3000}三", "一 二 三"),
    ("一\r\n二\r三\u{2028}四", "一\n二\n三\n四"), ("\n  一\n\n二 \n \n", "  一\n\n二"), ("\u{200B}\u{2060}", ""), ("\u{3164} \u{200D}", ""),
    ("一\u{0}二\u{7}", "一二"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{F9D1}", "六"),
  ])
  func aPassageKeepsWhatIsSeen(raw: String, right: String) {
    #expect(Array(Typed.text(raw).unicodeScalars) == Array(right.unicodeScalars))
  }

  @Test(arguments: [
    ("  东 \t\n 门 ", "东 门"), ("买买提•艾力", "买买提·艾力"), ("买买提・艾力", "买买提·艾力"), ("买买提‧艾力", "买买提·艾力"), ("\u{200B}", ""),
    ("김\u{200D}철수", "김철수"), ("---", ""), ("·。、", ""), ("\u{301}\u{302}", ""), ("☆", ""), ("第①组", "第①组"), ("A-1", "A-1"), ("Ольга", "Ольга"),
  ])
  func aNameIsWrittenOneWay(raw: String, right: String) { #expect(Typed.name(raw) == right) }

  @Test(arguments: [
    ("＋86 138–0000—0000", "+86138-0000-0000"), ("\u{202D}138\u{A0}0000 0000\u{202C}", "13800000000"), ("１０４２", "1042"),
    ("Ｌｉfang ", "Lifang"),
  ])
  func aCodeHasNoWidthAndNoBlanks(raw: String, right: String) { #expect(Typed.code(raw) == right) }

  @Test(arguments: [
    ("一\u{0}", true, "一"), ("\u{7F}", true, ""), ("a\u{9B}b", true, "ab"), ("\u{FFFF}x", true, "x"), ("\u{1FFFE}", true, ""),
    ("\u{1B}[31m", true, "[31m"),
    ("一\t二", false, "一\t二"), ("一\r\n二\r三\u{B}四\u{85}五\u{2028}六", false, "一\n二\n三\n四\n五\n六"),
    ("\u{200B}\u{202E}\u{FEFF}", false, "\u{200B}\u{202E}\u{FEFF}"), ("é\u{301}·！🏘️\u{A0}", false, "é\u{301}·！🏘️\u{A0}"), ("", false, ""),
  ])
  func aControlCharacterIsTypedByNobody(raw: String, hasControl: Bool, shown: String) {
    #expect(Typed.hasControl(raw) == hasControl)
    #expect(Array(Typed.withoutControl(raw).unicodeScalars) == Array(shown.unicodeScalars))
    #expect(!Typed.hasControl(Typed.withoutControl(raw)))
  }

  @Test func whatNobodySeesIsBlank() {
    #expect(Typed.isBlank("\u{200B}\u{A0}\u{202E}\n"))
    #expect(Typed.isBlank(""))
    #expect(!Typed.isBlank("\u{200B}。"))
  }
}
