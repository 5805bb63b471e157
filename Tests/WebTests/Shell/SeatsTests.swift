import HTTPTypes
import Hummingbird
import Institution
import Storage
import Testing

@testable import Web

@Suite("座位 · slow senders, big forms, and who asks whether the server lives")
struct SeatsTests {
  private static let say = "/c/\(Website.area)/say"

  @Test("who asks whether the server lives takes no seat and is answered when all are taken", arguments: ["/health", "/ready"])
  func probes(_ path: String) async throws {
    try await Website.open(pagesAtOnce: 0) { site in
      #expect(try await site.get("/help").status == .serviceUnavailable)
      let answer = try await site.get(path)
      #expect(answer.status == .ok && answer.text == "ok\n")
    }
  }

  @Test("a server that was told to stop asks for no new visitors and serves those who come")
  func stopping() async throws {
    try await Website.open { site in
      let before = try await site.get("/ready")
      #expect(before.status == .ok)
      site.web.isStopping.set()
      #expect(try await site.get("/ready").status == .serviceUnavailable)
      #expect(try await site.get("/health").status == .ok, "it lives")
      #expect(try await site.get("/").status == .ok)
    }
  }

  @Test("a database that is away for a fail-over empties no balancer; one that stays away does")
  func away() async throws {
    try await Website.open { site in
      for (silence, status) in [(25, HTTPResponse.Status.ok), (31, .serviceUnavailable), (0, .ok)] {
        site.database.fallSilent(for: .seconds(silence))
        let ready = try await site.get("/ready")
        #expect(ready.status == status)
        #expect(try await site.get("/health").status == .ok)
      }
    }
  }

  @Test("a form that is announced and does not come is given up, and its seat is free")
  func slow() async throws {
    try await Website.open(receiving: .milliseconds(200)) { site in
      let page = try await site.get(Self.say)
      let body = "csrf=\(page.hidden("csrf"))&by=\(page.hidden("by"))&once=1&kind=registeredResidents&text=x"
      var headers: HTTPFields = [.origin: "http://localhost", .cookie: page.cookies, .contentType: "application/x-www-form-urlencoded"]
      headers[.contentLength] = "\(body.utf8.count)"
      let (never, source) = AsyncStream<ByteBuffer>.makeStream()
      source.yield(ByteBuffer(string: String(body.dropLast(5))))
      let answer = try await site.ask(.post, Self.say, headers, sending: RequestBody(asyncSequence: never))
      #expect(answer.status == .requestTimeout && answer.headers[.connection] == "close")
      source.finish()
      #expect(answer.text.contains("表单没有收全"))
      #expect(try await site.ask(.post, Self.say, headers, body: body).status == .seeOther, "the whole form is taken")
    }
  }

  @Test("a form that ends before its end is not taken for whole")
  func torn() async throws {
    try await Website.open { site in
      let page = try await site.get(Self.say)
      let body = "csrf=\(page.hidden("csrf"))&by=\(page.hidden("by"))&once=1&kind=registeredResidents&text=x"
      var headers: HTTPFields = [.origin: "http://localhost", .cookie: page.cookies, .contentType: "application/x-www-form-urlencoded"]
      headers[.contentLength] = "\(body.utf8.count + 20)"
      #expect(try await site.ask(.post, Self.say, headers, body: body).status == .requestTimeout)
    }
  }

  @Test("a form that announces more than is taken is refused before a byte of it")
  func announced() async throws {
    try await Website.open { site in
      let (never, _) = AsyncStream<ByteBuffer>.makeStream()
      let headers: HTTPFields = [.origin: "http://localhost", .contentLength: "\(13 << 20)"]
      let answer = try await site.ask(.post, Self.say, headers, sending: RequestBody(asyncSequence: never))
      #expect(answer.status == .contentTooLarge)
    }
  }

  @Test("a big form keeps its seat until it is answered, so that no more than sixteen lie in memory")
  func parcels() async throws {
    try await Website.open { site in
      let page = try await site.get("/sign-in")
      let body = "csrf=\(page.hidden("csrf"))&by=\(page.hidden("by"))&login=nobody&password=x&more=" + String(repeating: "x", count: 70_000)
      let headers: HTTPFields = [
        .origin: "http://localhost", .cookie: page.cookies, .contentType: "application/x-www-form-urlencoded",
        .contentLength: "\(body.utf8.count)",
      ]
      let (held, entered) = AsyncStream<Void>.makeStream()
      let (gate, opener) = AsyncStream<Void>.makeStream()
      site.database.beforeReading {
        entered.yield()
        for await _ in gate {}
      }
      try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
        for _ in 0..<16 { group.addTask { try await site.ask(.post, "/sign-in", headers, body: body).status } }
        var inside = held.makeAsyncIterator()
        for _ in 0..<16 { _ = await inside.next() }
        #expect(try await site.ask(.post, "/sign-in", headers, body: body).status == .serviceUnavailable)
        opener.finish()
        for try await status in group { #expect(status == .unprocessableContent) }
      }
      #expect(try await site.ask(.post, "/sign-in", headers, body: body).status == .unprocessableContent)
    }
  }

  @Test("a page in memory is made anew when the holidays changed, whatever its community did (Civil Code 203)")
  func holidays() async throws {
    try await Website.open { site in
      let board = "/c/\(Website.area)"
      let tag = known(try await site.get(board).headers[.eTag])
      #expect(try await site.get(board, [.ifNoneMatch: tag]).status == .notModified)
      let days = [("元旦", "01-01"), ("春节", "02-06"), ("春节", "02-07"), ("春节", "02-08")]
        .map { "{\"name\": \"\($0.0)\", \"date\": \"2027-\($0.1)\", \"isOffDay\": true}" }
      let json = "{\"year\": 2027, \"days\": [\(days.joined(separator: ", "))]}"
      try await site.institution.perform(ImportCalendar(json: json), by: Website.administrator)
      try await site.institution.refreshCalendar()
      let fresh = try await site.get(board, [.ifNoneMatch: tag])
      #expect(fresh.status == .ok)
      #expect(try await site.get(board, [.ifNoneMatch: known(fresh.headers[.eTag])]).status == .notModified)
      try await site.institution.refreshCalendar()
      #expect(try await site.get(board, [.ifNoneMatch: known(fresh.headers[.eTag])]).status == .notModified)
    }
  }
}
