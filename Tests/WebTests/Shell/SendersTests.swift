import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import Secrets
import Testing

@testable import Web

@Suite("Senders · who may send a form is settled before it is read (2.2a)")
struct SendersTests {
  private func post(_ site: Website, _ path: String, _ headers: HTTPFields) async throws -> (answer: Response, isRead: Bool) {
    let watched = Watched("people-registeredResidents=（")
    let answer = try await site.respond(
      .post, path, [.contentType: "application/x-www-form-urlencoded"] + headers, sending: watched.body)
    return (answer, watched.isRead)
  }

  @Test("a stranger's form on any route that takes an account is sent to sign in, and not a byte of it is read")
  func strangers() async throws {
    try await Website.open { site in
      let forms = site.web.routes.forms
      #expect(forms.count > 70)
      for form in forms {
        let path = MethodsTests.path(form.pattern)
        let (answer, isRead) = try await post(site, path, [.origin: "http://localhost"])
        if case .anyone = form.callers {
          #expect(isRead, "\(path)")
        } else {
          let page = known(site.web.routes.page(at: path))
          #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?back=\(page.path)" && !isRead, "\(path)")
          #expect(answer.headers[.connection] == "close", "\(path)")
        }
      }
    }
  }

  @Test("what stands under the workbench is for those with an account, and everything for anyone is named here")
  func anyone() async throws {
    try await Website.open { site in
      let open = site.web.routes.forms.filter { if case .anyone = $0.callers { true } else { false } }.map(\.pattern).sorted()
      #expect(
        open == [
          "/b/:code", "/c/:area/say", "/d/:code", "/d/:code/add", "/m/:id/review", "/m/:id/sign-in", "/o/:token", "/o/:token/answer",
          "/s/:area/:slip/rate", "/sign-in", "/sign-out", "/verify",
        ])
    }
  }

  @Test("a colleague without the capacity is refused unread, with who may; one who has it is read")
  func capacities() async throws {
    try await Website.open { site in
      let headers: HTTPFields = [.origin: "http://localhost", .cookie: try await site.session(of: "clerk")]
      let calendar = try await post(site, "/work/calendar", headers)
      #expect(calendar.answer.status == .forbidden && !calendar.isRead)
      let matter = ID<Matter>(rawValue: 1)
      #expect(try await post(site, "/work/matters/\(matter)/approve-plan", headers).isRead == false, "the Party secretary's (3.1b)")
      #expect(try await post(site, "/work/matters/\(matter)/finding", headers).isRead == false, "the supervisors' (4.2c)")
      let plan = try await post(site, "/work/matters/\(matter)/plan", headers)
      #expect(plan.isRead && plan.answer.status == .notFound, "read, and its page is not there to be shown again")
    }
  }

  @Test("a form from another site, to no page, or announced too large is answered unread")
  func door() async throws {
    try await Website.open { site in
      let foreign = try await post(site, "/c/\(Website.area)/say", [.origin: "https://evil.example"])
      #expect(foreign.answer.status == .forbidden && !foreign.isRead)
      let nowhere = try await post(site, "/nowhere", [.origin: "http://localhost"])
      #expect(nowhere.answer.status == .notFound && !nowhere.isRead)
      let large = try await post(
        site, "/c/\(Website.area)/say", [.origin: "http://localhost", .contentLength: "\(Reception.most + 1)"])
      #expect(large.answer.status == .contentTooLarge && !large.isRead)
    }
  }

  @Test(
    "a form in another kind, or one that cannot be read, is told so and not half taken",
    arguments: [
      ("text/plain", "text=x", HTTPResponse.Status.unsupportedMediaType), ("", "text=x", .unsupportedMediaType),
      ("application/x-www-form-urlencoded; charset=GBK", "text=x", .unsupportedMediaType),
      ("application/x-www-form-urlencoded", "text=%B5%C6", .badRequest), ("multipart/form-data", "--x\r\n", .badRequest),
      ("multipart/form-data; boundary=x", "--x\r\n", .badRequest),
      ("multipart/form-data; boundary=\(String(repeating: "-", count: 30_000))", "--", .badRequest),
    ])
  func unreadable(_ kind: String, _ body: String, _ status: HTTPResponse.Status) async throws {
    try await Website.open { site in
      let answer = try await site.ask(.post, "/c/\(Website.area)/say", [.origin: "http://localhost", .contentType: kind], body: body)
      #expect(answer.status == status && answer.text.contains("提交的内容读不出来"))
    }
  }

  @Test("an answer to a form that was not read goes out whole, passes over what still comes, and ends the connection")
  func ending() async throws {
    try await Website.open { site in
      let watched = Watched("a=1")
      let answer = try await site.ask(.post, "/work/ledger/new", [.origin: "https://evil.example"], sending: watched.body)
      #expect(answer.text.contains("页面已过期") && watched.isRead)
    }
  }
}
