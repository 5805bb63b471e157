import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Storage
import Wording

/// Assets, text size, help.
enum ShellPages {
  static func add(to routes: Routes) {
    routes.get(Route.asset) { visit in
      guard let file = visit.web.assets.files[visit.context.parameters.get("name") ?? ""] else { throw AccessError.notFound }
      return Response(
        status: .ok, headers: [.contentType: file.kind, .cacheControl: "public, max-age=31536000, immutable"],
        body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
    routes.get(Route.size) { visit in
      guard let size = visit.context.parameters.get("size"), ["elder", "normal"].contains(size) else { throw AccessError.notFound }
      var response = visit.redirect(visit.back(to: visit.query("back")) ?? Route.home())
      response.headers[.setCookie] = Cookies.line("size", size, isSecure: visit.web.isBehindProxy, seconds: Cookies.year)
      return response
    }
    routes.get(Route.robots) { $0.bytes(Array("User-agent: *\nDisallow: /work\n".utf8), kind: "text/plain") }
    routes.get(Route.help) { try help($0, chapter: "index") }
    routes.get(Route.helpChapter) { try help($0, chapter: $0.context.parameters.get("chapter") ?? "") }
  }

  private static func help(_ visit: Visit, chapter name: String) throws -> Response {
    guard let chapter = visit.web.manual[name, visit.context.language] else { throw AccessError.notFound }
    let chapters = name == "index" ? [] : [(visit.words.commonHelp, Route.help())]
    return visit.page(
      Layout.page(
        visit, title: visit.context.language == .zhHans ? chapter.title : visit.words.commonHelp, face: .board, crumbs: chapters,
        "<article class=\"manual\" lang=\"zh-Hans\">\(chapter.body)</article>")
    )
  }
}
