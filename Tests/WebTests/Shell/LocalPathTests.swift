import Testing

@testable import Web

@Suite("LocalPath · going back never leads to another site")
struct LocalPathTests {
  @Test("takes a path of ours", arguments: ["/", "/work", "/c/220104001003/say", "/m/1?signed=1#top"])
  func ours(_ path: String) {
    #expect(LocalPath(path)?.text == path)
  }

  private static let foreign = [
    "", "work", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=1",
    "/a b", "/中",
  ]

  @Test("refuses anything that a browser could read as another site or as a header", arguments: foreign)
  func elsewhere(_ path: String) {
    #expect(LocalPath(path) == nil)
  }
}
