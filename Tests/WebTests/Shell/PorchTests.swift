import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing
import Wording

@testable import Web

@Suite("门廊 · public pages in memory are answered where their request comes in")
struct PorchTests {
  /// A connection with a porch, and what a visitor sends and gets on it.
  private struct Connection {
    let channel: EmbeddedChannel

    init(_ web: WebContext) throws {
      channel = EmbeddedChannel()
      try channel.pipeline.syncOperations.addHandler(Porch(web))
    }

    func ask(_ path: String, _ method: HTTPRequest.Method = .get, _ fields: HTTPFields = [:], to host: String = "localhost") throws {
      let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: fields)
      try channel.writeInbound(HTTPRequestPart.head(head))
      try channel.writeInbound(HTTPRequestPart.end(nil))
    }

    /// The answer from the porch, when there is one.
    func answer() throws -> (head: HTTPResponse, body: String)? {
      guard case .head(let head) = try channel.readOutbound(as: HTTPResponsePart.self) else { return nil }
      var body = ""
      while case .body(let buffer) = try channel.readOutbound(as: HTTPResponsePart.self) { body += String(buffer: buffer) }
      return (head, body)
    }

    /// Paths of the requests that went on.
    func inside() throws -> [String] {
      var paths: [String] = []
      while let part = try channel.readInbound(as: HTTPRequestPart.self) {
        if case .head(let head) = part { paths.append(head.path ?? "") }
      }
      return paths
    }

    /// The answer to a request that went on.
    func reply() throws {
      try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
      try channel.writeOutbound(HTTPResponsePart.end(nil))
      _ = try channel.readOutbound(as: HTTPResponsePart.self)
      _ = try channel.readOutbound(as: HTTPResponsePart.self)
    }
  }

  private static let board = "/c/\(Website.area)"

  /// Runs a body while the board is in memory and known to be true, which it is for half a second at a time.
  private func whileKept(_ body: (Website, Connection) throws -> Void) async throws {
    try await Website.open { site in
      var tries = 0
      while true {
        _ = try await site.get(Self.board)
        let key = PageKey(path: Self.board, language: .zhHans, isElder: false)
        try body(site, try Connection(site.web))
        if site.web.kept(key) != nil { return }
        tries += 1
        try #require(tries < 20, "the machine is too slow for half a second")
      }
    }
  }

  @Test("the page comes with its length, its headers and a date; whoever has it already is told so")
  func kept() async throws {
    try await whileKept { site, connection in
      try connection.ask(Self.board)
      guard site.web.kept(PageKey(path: Self.board, language: .zhHans, isElder: false)) != nil else { return }
      let (head, body) = try #require(try connection.answer())
      #expect(head.status == .ok && body.contains("幸福里&lt;b&gt;社区"))
      #expect(head.headerFields[.contentLength] == String(body.utf8.count))
      #expect(head.headerFields[.date]?.hasSuffix(" GMT") == true && head.headerFields[.server] == "yishi")
      #expect(head.headerFields[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(try connection.inside() == [])
      try connection.ask(Self.board, .get, [.connection: "Keep-Alive", .ifNoneMatch: try #require(head.headerFields[.eTag])])
      guard let (again, nothing) = try connection.answer() else { return }
      #expect(again.status == .notModified && nothing.isEmpty && again.headerFields[.contentLength] == nil)
    }
  }

  @Test("whoever asks for the head alone gets the same head and nothing behind it; whoever names no host goes on")
  func heads() async throws {
    try await whileKept { _, connection in
      try connection.ask(Self.board)
      guard let (whole, body) = try connection.answer() else { return }
      try connection.ask(Self.board, .head)
      guard let (head, nothing) = try connection.answer() else { return }
      #expect(head.status == .ok && nothing.isEmpty && head.headerFields[.contentLength] == String(body.utf8.count))
      #expect(head.headerFields[.eTag] == whole.headerFields[.eTag])
      try connection.ask(Self.board, .get, to: "")
      #expect(try connection.answer() == nil)
      #expect(try connection.inside() == [Self.board])
    }
  }

  private static let others: [(String, HTTPRequest.Method, HTTPFields)] = [
    (board, .post, [:]), (board + "?fresh", .get, [:]), (board, .get, [.cookie: "yishi=token"]), (board, .get, [.contentLength: "3"]),
    (board, .get, [.transferEncoding: "chunked"]), (board, .get, [.connection: "Close"]), ("/en" + board, .get, [:]), ("/work", .get, [:]),
  ]

  @Test("whatever is no page as everybody sees it goes on", arguments: others)
  func passes(_ path: String, _ method: HTTPRequest.Method, _ fields: HTTPFields) async throws {
    try await whileKept { _, connection in
      try connection.ask(path, method, fields)
      #expect(try connection.answer() == nil)
      #expect(try connection.inside() == [path])
    }
  }

  @Test("answers keep the order of the requests: what comes while one is inside goes on too, and after that no more")
  func order() async throws {
    try await whileKept { site, connection in
      try connection.ask("/work")
      try connection.ask(Self.board)
      #expect(try connection.answer() == nil)
      #expect(try connection.inside() == ["/work", Self.board])
      try connection.reply()
      try connection.ask(Self.board)
      #expect(try connection.inside() == [Self.board], "one of the two is inside still")
      try connection.reply()
      try connection.reply()
      try connection.ask(Self.board)
      guard site.web.kept(PageKey(path: Self.board, language: .zhHans, isElder: false)) != nil else { return }
      #expect(try connection.answer()?.head.status == .ok)
    }
  }
}
