import Deliberation
import HTTPTypes
import Institution
import Testing

@testable import Web

@Suite("RouteList · every address once, each with its page, and closed when the server starts")
struct RouteListTests {
  private static let page = Address("/page/:id", open: .anyone)

  /// A list with these, each as a page where it has one and as a form where it takes one.
  private func list(_ addresses: any AnyAddress...) -> RouteList {
    let list = RouteList()
    for address in addresses {
      if address.openers != nil { _ = list.add(address, method: .get) }
      if address.senders != nil { _ = list.add(address, method: .post) }
    }
    return list
  }

  @Test("takes pages and forms, and finds them by path, what is written out before what has a name")
  func finds() throws {
    let list = list(
      Self.page, Address("/page/new", open: .anyone, send: .anyone), Address("/page/:id/send", on: Self.page, send: .members),
      Address("/files/**", open: .anyone), Address("/", open: .anyone))
    try list.close()
    #expect(list.pattern(of: "/page/7") == "/page/:id" && list.pattern(of: "/page/new") == "/page/new")
    #expect(list.pattern(of: "/files/a/b") == "/files/**" && list.pattern(of: "/files") == nil && list.pattern(of: "/") == "/")
    #expect(list.page(at: "/page/7/send")?.path == "/page/7" && list.page(at: "/page/7")?.path == "/page/7")
    #expect(list.page(at: "/page/new/send")?.path == "/page/new", "the part of the form's own path")
    #expect(list.page(at: "/other") == nil && list.pattern(of: "/page/7/other") == nil)
  }

  @Test("an address registered twice stops the start with its name")
  func doubled() {
    let list = list(Self.page, Self.page)
    #expect(throws: RouteFault.doubled("/page/:id", .get)) { try list.close() }
    #expect("\(RouteFault.doubled("/page/:id", .get))".contains("GET /page/:id is registered twice"))
  }

  @Test("two patterns that take the same paths stop it, whatever their methods")
  func alike() {
    let list = list(Self.page, Address("/page/:name", on: Self.page, send: .anyone))
    #expect(throws: RouteFault.alike("/page/:name", "/page/:id")) { try list.close() }
  }

  @Test("a form whose page is not there, or needs what the form's path does not say, stops it")
  func pageless() {
    let away = list(Address("/send/:id", on: Self.page, send: .anyone))
    #expect(throws: RouteFault.pageless("/send/:id", "/page/:id")) { try away.close() }
    let nameless = list(Self.page, Address("/send", on: Self.page, send: .anyone))
    #expect(throws: RouteFault.pageless("/send", "/page/:id")) { try nameless.close() }
  }

  @Test("a page of an address that has none, and a form of one that takes none, stop it")
  func unopened() {
    let form = Address("/page/:id/send", on: Self.page, send: .anyone)
    for (address, method) in [(form, HTTPRequest.Method.get), (Self.page, .post)] {
      let list = list(Self.page, form)
      _ = list.add(address, method: method)
      #expect(throws: RouteFault.unopened(address.pattern, method)) { try list.close() }
    }
  }

  @Test("what comes after the start is not taken in")
  func closed() async throws {
    let list = list(Self.page)
    try list.close()
    #expect(!list.add(Address("/late", open: .anyone), method: .get))
    #expect(list.all.count == 1 && list.pattern(of: "/late") == nil)
    try await Website.open { site in
      let before = site.web.routes.all.count
      #expect(!site.web.routes.add(Address("/late", open: .anyone), method: .get) && site.web.routes.all.count == before)
    }
  }
}

@Suite("Callers · an address says who may open its page, and nothing of it is made for others (2.2a)")
struct CallersTests {
  private func member(_ roles: Set<Role>) -> Member { Member(id: ID(rawValue: 20), name: "某人", area: Website.area, roles: roles) }

  @Test("what everybody with an account may open is named here; everything else under the workbench asks for a capacity")
  func members() async throws {
    try await Website.open { site in
      let open = site.web.routes.all.filter { if case .members = $0.callers { true } else { false } }
      #expect(
        open.map { "\($0.method.rawValue) \($0.pattern)" }.sorted() == [
          "GET /work", "GET /work/calendar", "GET /work/online/:id", "GET /work/password", "GET /work/settings", "POST /work/draft",
          "POST /work/draft/drop", "POST /work/online/:id", "POST /work/online/:id/add", "POST /work/password",
        ])
      for entry in site.web.routes.all where entry.pattern.hasPrefix("/work") {
        if case .anyone = entry.callers { Issue.record("\(entry.pattern) is open to anyone") }
      }
    }
  }

  @Test("each page asks for the capacities it says, and for one of them only")
  func admits() async throws {
    try await Website.open { site in
      for entry in site.web.routes.all {
        guard case .holders(let roles, let clause) = entry.callers else { continue }
        for role in Role.allCases {
          if roles.contains(role) {
            #expect(throws: Never.self, "\(entry.pattern) \(role)") { try entry.callers.admit(member([role])) }
          } else {
            #expect(throws: AccessError.forbidden(needed: roles, clause: clause), "\(entry.pattern) \(role)") {
              try entry.callers.admit(member([role]))
            }
          }
        }
        #expect(throws: AccessError.signIn, "\(entry.pattern)") { try entry.callers.admit(nil) }
      }
    }
  }

  @Test("a clerk is refused the administrator's page and the Party secretary's, with who may, before the page is made")
  func refused() async throws {
    try await Website.open { site in
      let session = try await site.session(of: "clerk")
      let accounts = try await site.get("/work/accounts", [.cookie: session])
      #expect(accounts.status == .forbidden && accounts.text.contains("系统管理员"))
      #expect(try await site.get("/work/matters", [.cookie: session]).status == .ok)
      #expect(try await site.get("/work/matters/\(ID<Matter>(rawValue: 1))", [.cookie: session]).status == .notFound)
      #expect(try await site.get("/work/calendar", [.cookie: session]).status == .ok)
      #expect(try await site.get("/work/calendar").headers[.location] == "/sign-in?back=/work/calendar")
    }
  }
}
