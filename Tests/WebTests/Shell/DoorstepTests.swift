import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import Testing

@testable import Web

@Suite("门槛 · a request names one host, and nothing is written behind a head alone")
struct DoorstepTests {
  @Test("a name, an address or one in brackets, with or without a port, is a host")
  func hosts() {
    for host in ["yishi.example", "localhost:8080", "10.0.0.1", "[::1]:80", "[::ffff:1.2.3.4]", "x_y", "a:", "xn--fiqs8s.cn"] {
      #expect(HostName.isProper(host), "\(host)")
    }
    for host in [
      "", " ", ":80", "a b", "a/b", "a@b", "http://a", "a:80:90", "a:x", "a:123456", "[::1", "[]", "[g]", "[::1]x", "a\"", "中", "a?b", "a#",
      "a\u{0}",
    ] {
      #expect(!HostName.isProper(host), "\(host)")
    }
  }

  private func host(_ headers: HTTPHeaders, _ version: HTTPVersion = .http1_1) throws -> [String] {
    let channel = EmbeddedChannel(handler: Doorstep())
    try channel.writeInbound(HTTPServerRequestPart.head(HTTPRequestHead(version: version, method: .GET, uri: "/", headers: headers)))
    guard case .head(let head) = try channel.readInbound(as: HTTPServerRequestPart.self) else { return ["no head"] }
    return head.headers["host"]
  }

  @Test("none, two, or what is no host goes on as an empty one; before HTTP/1.1 none is needed")
  func marks() throws {
    #expect(try host(["Host": "localhost"]) == ["localhost"])
    #expect(try host(["host": "localhost"]) == ["localhost"])
    #expect(try host([:]) == [""])
    #expect(try host([:], .http1_0) == [])
    #expect(try host(["Host": ""]) == [""])
    #expect(try host(["Host": "a", "HOST": "a"]) == [""])
    #expect(try host(["Host": "a", "Host": "b"], .http1_0) == [""])
    #expect(try host(["Host": "a/b"]) == [""])
  }

  @Test("a request without a proper host is answered 400 unread, also where its page is in memory")
  func refused() async throws {
    try await Website.open { site in
      for (method, path) in [(HTTPRequest.Method.get, "/c/\(Website.area)"), (.get, "/health"), (.head, "/"), (.post, "/sign-in")] {
        _ = try await site.get("/c/\(Website.area)")
        let watched = Watched("login=x")
        let answer = try await site.respond(method, path, [.origin: "http://localhost"], sending: watched.body, to: "")
        #expect(answer.status == .badRequest && answer.headers[.connection] == "close" && !watched.isRead, "\(method) \(path)")
        #expect(try await site.respond(.get, "/c/\(Website.area)", [:], sending: RequestBody(buffer: ByteBuffer()), to: nil).status == .ok)
      }
    }
  }

  @Test("the end of an answer to HEAD that announced pieces is not written; that of any other is")
  func ends() throws {
    let channel = EmbeddedChannel(handler: HeadEnd())
    func parts(_ headers: HTTPHeaders) throws -> Int {
      try channel.writeOutbound(HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)))
      try channel.writeOutbound(HTTPServerResponsePart.end(nil))
      var count = 0
      while try channel.readOutbound(as: HTTPServerResponsePart.self) != nil { count += 1 }
      return count
    }
    #expect(try parts(["transfer-encoding": "chunked"]) == 1)
    #expect(try parts(["content-length": "0"]) == 2)
    #expect(try parts([:]) == 2)
  }

  @Test("whoever waits to be told to go on is told when the body is wanted, once; nobody else is told anything")
  func invitations() async throws {
    for (expect, isTold) in [("100-continue", true), ("100-Continue", true), ("", false), ("200-maybe", false)] {
      let channel = NIOAsyncTestingChannel()
      let fields: HTTPFields = expect.isEmpty ? [:] : [.expect: expect]
      let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/", headerFields: fields)
      let pieces = AsyncStream<ByteBuffer> { line in
        line.yield(ByteBuffer(string: "a"))
        line.yield(ByteBuffer(string: "b"))
        line.finish()
      }
      let request = InvitedBody.of(Request(head: head, body: RequestBody(asyncSequence: pieces)), on: channel)
      #expect(try await channel.readOutbound(as: HTTPResponsePart.self) == nil, "not before somebody asks")
      var text = ""
      for try await piece in request.body { text += String(buffer: piece) }
      #expect(text == "ab")
      var statuses: [Int] = []
      while let part = try await channel.readOutbound(as: HTTPResponsePart.self) {
        if case .head(let head) = part { statuses.append(head.status.code) }
      }
      #expect(statuses == (isTold ? [100] : []), "\(expect)")
    }
  }
}
