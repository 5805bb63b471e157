import Deliberation
import FoundationEssentials
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Logging
import NIOCore
import NIOEmbedded
import Testing
import Wording

@testable import Web

/// 样张 — what a page's view writes for a made-up model, kept as a file in each language; a change of the page is seen in its diff.
///
/// `YISHI_GOLDEN=write` writes the files anew, for whoever changed a page on purpose.
enum Golden {
  /// What a text may hold at worst; a fixture puts it wherever somebody may write.
  static let hostile = #"<script>alert("x")</script>&'"#

  /// Compares what a view writes with its files, `Tests/WebTests/Golden/<name>.<language>.html`.
  ///
  /// Every fixture must show the hostile text, and show it as text.
  ///
  /// - Parameters:
  ///   - path: address of the page, without its language.
  ///   - member: whoever looks at it; `nil` without an account.
  static func check(
    _ name: String, in site: Website, path: String, as member: Member? = nil, _ location: SourceLocation = #_sourceLocation,
    view: (Visit) throws -> HTML
  ) throws {
    for language in Language.allCases {
      let visit = visit(to: path, in: site, language, as: member)
      let text = plain(String(decoding: try view(visit).bytes, as: UTF8.self), site)
      let path = "\(folder)/\(name).\(language.rawValue).html"
      if ProcessInfo.processInfo.environment["YISHI_GOLDEN"] == "write" {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
      }
      let kept = (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
      for fault in faults(of: text, kept: kept) { Issue.record("\(path): \(fault)", sourceLocation: location) }
    }
  }

  /// What is wrong with a page, beside what was kept of it.
  static func faults(of text: String, kept: String?) -> [String] {
    var faults: [String] = []
    if !text.contains("&lt;script&gt;") { faults.append("the fixture holds no hostile text") }
    if text.contains("<script>alert") { faults.append("typed text became markup") }
    if text.contains("=&quot;") { faults.append("markup was escaped") }
    guard let kept else { return faults + ["no such file; YISHI_GOLDEN=write writes it"] }
    guard kept != text else { return faults }
    let (before, now) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    let place = zip(before, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(before.count, now.count)
    let (was, became) = (before.dropFirst(place).first ?? "…", now.dropFirst(place).first ?? "…")
    return faults + ["line \(place + 1) was \(was), is \(became); YISHI_GOLDEN=write takes it over"]
  }

  /// A visit of a page in a language.
  static func visit(to path: String, in site: Website, _ language: Language, as member: Member?) -> Visit {
    var context = YishiContext(
      source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
    context.path = path
    context.language = language
    context.member = member
    let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: path)
    return Visit(site.web, Request(head: head, body: RequestBody(buffer: ByteBuffer())), context)
  }

  private static let folder: String = {
    let file = #filePath
    return file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Golden"
  }()

  /// Without what is drawn anew each time, an element a line.
  private static func plain(_ html: String, _ site: Website) -> String {
    var text = html
    for name in ["once", "csrf", "by"] {
      text = text.split(separator: "name=\"\(name)\" value=\"", omittingEmptySubsequences: false).enumerated().map { index, part in
        index == 0 ? String(part) : "…" + part.drop { $0 != "\"" }
      }.joined(separator: "name=\"\(name)\" value=\"")
    }
    for asset in [site.web.assets.style, site.web.assets.script] {
      text = text.split(separator: asset, omittingEmptySubsequences: false).joined(separator: "asset")
    }
    return text.split(separator: "><", omittingEmptySubsequences: false).joined(separator: ">\n<") + "\n"
  }
}
