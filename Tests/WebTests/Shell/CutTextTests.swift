import HTTPTypes
import Testing
import Wording

@testable import Web

@Suite("Cut · of a form whose sender has to sign in first nothing is called kept that is not")
struct CutTextTests {
  private static let take = Route.takeOpinion().path
  private static let mark = "cut-here"

  private static func part(_ name: String, _ content: String, file: Bool = false) -> String {
    let kind = file ? "; filename=\"photo.png\"\r\nContent-Type: image/png" : ""
    return "--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\(kind)\r\n\r\n\(content)\r\n"
  }

  /// What a browser sends that lost its session, and the answer.
  private static func send(_ parts: [String], after page: Answer, _ site: Website) async throws -> Answer {
    let proof = ["csrf", "by"].map { part($0, page.hidden($0)) } + [part("once", Website.freshOnce), part("draft", take)]
    let body = (proof + parts).joined() + "--\(mark)--\r\n"
    return try await site.ask(
      .post, take,
      [
        .origin: "http://localhost", .cookie: page.cookies, .contentType: "multipart/form-data; boundary=\(mark)",
        .contentLength: String(body.utf8.count),
      ], body: body)
  }

  @Test("a text that is longer than what is read is told as lost; a file that is leaves the texts kept (3.5a)")
  func long() async throws {
    try await Website.open { site in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.take, [.cookie: try await site.session(of: "clerk")])
      let large = String(repeating: "灯", count: Reception.beginning / 2)
      let text = try await Self.send([Self.part("name", "刘桂兰"), Self.part("text", large)], after: page, site)
      #expect(text.status == .forbidden && text.text.contains(words.commonNotKept) && !text.text.contains(words.commonKept))
      #expect(text.hidden("deposit").isEmpty)
      let file = try await Self.send([Self.part("text", "楼道灯不亮"), Self.part("file", large, file: true)], after: page, site)
      #expect(file.status == .forbidden && !file.text.contains(words.commonNotKept))
      #expect(file.text.contains(words.commonKept) && !file.hidden("deposit").isEmpty)
    }
  }
}
