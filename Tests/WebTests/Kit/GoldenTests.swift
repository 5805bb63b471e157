import Testing

@testable import Web

@Suite("样张 · the check of the pages can fail")
struct GoldenTests {
  private static let page = "<p>&lt;script&gt;</p>\n"

  @Test("a page as it was kept has no fault")
  func same() { #expect(Golden.faults(of: Self.page, kept: Self.page).isEmpty) }

  @Test(
    "a page that changed, has no file, shows typed text as markup or markup as text, and a harmless fixture are found",
    arguments: [
      (page + "<b>2</b>\n", page + "<b>1</b>\n"), (page, page + "<b>1</b>\n"), (page, nil), ("<p>harmless</p>\n", "<p>harmless</p>\n"),
      (page + "<script>alert(1)", page + "<script>alert(1)"), (page + "<p class=&quot;late&quot;>", page + "<p class=&quot;late&quot;>"),
    ] as [(String, String?)])
  func fails(text: String, kept: String?) { #expect(Golden.faults(of: text, kept: kept).count == 1) }
}
