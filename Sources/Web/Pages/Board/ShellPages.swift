import Deliberation
import FoundationEssentials
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Storage

/// Assets, text size, help.
enum ShellPages {
  static func add(to routes: Routes) {
    routes.get("/asset/:name") { visit in
      guard let file = visit.house.assets.files[visit.context.parameters.get("name") ?? ""] else { throw AccessError.notFound }
      return Response(
        status: .ok, headers: [.contentType: file.kind, .cacheControl: "public, max-age=31536000, immutable"],
        body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
    routes.get("/size/:size") { visit in
      let size = visit.context.parameters.get("size") == "elder" ? "elder" : "normal"
      var response = visit.redirect(LocalPath(visit.query("back"))?.text ?? "/")
      response.headers[.setCookie] = Cookies.line("size", size, visit.house, days: 365)
      return response
    }
    routes.get("/robots.txt") { $0.bytes(Array("User-agent: *\nDisallow: /work\n".utf8), kind: "text/plain") }
    routes.get("/help") { try help($0, chapter: "index") }
    routes.get("/help/:chapter") { try help($0, chapter: $0.context.parameters.get("chapter") ?? "") }
  }

  private static func help(_ visit: Visit, chapter: String) throws -> Response {
    guard let text = visit.house.manual[chapter] else { throw AccessError.notFound }
    let title = text.split(separator: "\n").first.map { String($0.drop { $0 == "#" || $0 == " " }) } ?? ""
    let chapters = chapter == "index" ? [] : [(visit.words.commonHelp, "/help")]
    return visit.page(
      Layout.page(
        visit, title: title, face: .board, crumbs: chapters, "<article class=\"manual\" lang=\"zh-Hans\">\(Markdown.html(text))</article>"))
  }
}

/// A path of our own, for going back: never another site's.
struct LocalPath {
  let text: String

  init?(_ text: String) {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"), !text.contains("\n"), !text.contains("\r"),
      text.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
    else { return nil }
    self.text = text
  }
}

// safe throughout: every text is cut where a sign of its own was found.

/// The little Markdown the manual is written in: headings, paragraphs, lists, tables, bold, links.
enum Markdown {
  static func html(_ text: String) -> HTML {
    var out = HTML()
    var list: [HTML] = []
    var rows: [[HTML]] = []
    func flush() {
      if !list.isEmpty { out = out + "<ul>\(list, { "<li>\($0)</li>" })</ul>" }
      if !rows.isEmpty { out = out + "<table class=\"cards\"><tbody>\(rows, { "<tr>\($0, { "<td>\($0)</td>" })</tr>" })</tbody></table>" }
      list = []
      rows = []
    }
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("- ")
        || line.first.map(\.isNumber) == true && line.contains(". ")
          && line.firstIndex(of: ".").map({ line.distance(from: line.startIndex, to: $0) < 3 }) == true
      {
        list.append(inline(String(line[(line.firstIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex)...])))
        continue
      }
      if line.hasPrefix("|") {
        if !line.hasPrefix("|-"), !line.hasPrefix("| -") {
          rows.append(line.split(separator: "|").map { inline(String($0)) })
        }
        continue
      }
      flush()
      if line.hasPrefix("### ") {
        out = out + "<h3>\(inline(String(line.dropFirst(4))))</h3>"
      } else if line.hasPrefix("## ") {
        out = out + "<h2>\(inline(String(line.dropFirst(3))))</h2>"
      } else if line.hasPrefix("# ") {
        out = out + "<h1>\(inline(String(line.dropFirst(2))))</h1>"
      } else if !line.isBlank {
        out = out + "<p>\(inline(line))</p>"
      }
    }
    flush()
    return out
  }

  private static func inline(_ text: String) -> HTML {
    var out = HTML()
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix("**"), let end = rest.dropFirst(2).firstIndex(of: "*") {
        out = out + "<strong>\(String(rest.dropFirst(2)[..<end]))</strong>"
        rest = rest[end...].dropFirst(2)
      } else if rest.hasPrefix("`"), let end = rest.dropFirst().firstIndex(of: "`") {
        out = out + "<code>\(String(rest.dropFirst()[..<end]))</code>"
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("["), let middle = rest.firstIndex(of: "]"), rest[middle...].hasPrefix("]("),
        let end = rest[middle...].firstIndex(of: ")")
      {
        let target = String(rest[middle..<end].dropFirst(2))
        let name = target.hasSuffix(".md") ? "/help/" + target.dropLast(3) : target
        out = out + "<a href=\"\(name)\">\(String(rest[..<middle].dropFirst()))</a>"
        rest = rest[rest.index(after: end)...]
      } else {
        let stop = rest.dropFirst().firstIndex { "*`[".contains($0) } ?? rest.endIndex
        out = out + "\(String(rest[..<stop]))"
        rest = rest[stop...]
      }
    }
    return out
  }
}
