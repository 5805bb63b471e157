import HTML
import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Logging

/// Routes of a chapter, each a function from a visit to an answer. Who may open or send what stands with its address.
struct Routes {
  let router: Router<YishiContext>
  let house: House
  /// Every address that has a page or takes a form.
  let list: RouteList

  /// The same for those who are signed in.
  var members: MemberRoutes { MemberRoutes(routes: self) }

  /// A page.
  func get(_ address: some AnyAddress, _ answer: @escaping @Sendable (Visit) async throws -> Response) {
    guard list.add(address, method: .get) else { return late(address) }
    let openers = address.openers ?? .members
    let isSecret = address.address.isSecret
    router.get(RouterPath(stringLiteral: address.pattern)) { [house] request, context in
      try openers.admit(context.member)
      var context = context
      context.isSecretPage = isSecret
      return try await answer(try await Visit.opening(house, request, context))
    }
  }

  /// A form's answer; a refusal comes back to `again` with everything that is wrong and its clause, nothing typed being lost. Of anybody
  /// who may not send it not a byte is read. Nothing is done with a form that proves too little: it comes back with a fresh proof.
  func post(
    _ address: some AnyAddress, proving scope: Proof.Scope = .account,
    again: (@Sendable (Visit, Problem?) async throws -> Response)? = nil,
    _ answer: @escaping @Sendable (Visit) async throws -> Response
  ) {
    guard list.add(address, method: .post) else { return late(address) }
    let senders = address.senders ?? .members
    router.post(RouterPath(stringLiteral: address.pattern)) { [house] request, context in
      do { try senders.admit(context.member) } catch { throw Unread(because: error) }
      return try await Reception(house).take(request, context) { context in
        let visit = Visit(house, request, context)
        do {
          try Proof(context).check(visit.form, scope)
          // Of one that is too large only the beginning is known: it is shown, and nothing is done.
          guard !visit.form.isCut else { throw TooLarge() }
          // Shown again in another language or text size, with what was typed.
          if let again, visit.form.has("redraw") { return try await again(visit, nil) }
          var response = try await answer(visit)
          if response.status == .seeOther, let taken = visit.takenCookie {
            response.headers.append(HTTPField(name: .setCookie, value: taken))
          }
          return response
        } catch {
          guard let again, let problem = Problem(error, visit) ?? Problem(ofProof: error, visit) else { throw error }
          visit.page.refuse()
          var response: Response
          do { response = try await again(visit, problem) } catch let late as Refusal {
            // Its page cannot be shown any more: what was typed is, so that it can be copied.
            response = Self.leftover(Problem(late, visit) ?? problem, visit)
          }
          if response.status == .ok { response.status = Self.status(of: error) }
          return response
        }
      }
    }
  }

  /// Nobody is led to what is registered after the list was closed.
  private func late(_ address: some AnyAddress) {
    house.logger.critical("\(address.pattern) was registered after the start and is not served; register it before")
  }

  /// A page with what was typed into a form whose own page is no more.
  private static func leftover(_ problem: Problem, _ visit: Visit) -> Response {
    let face: Layout.Face = visit.context.member == nil ? .board : .workbench
    return visit.page(
      Layout.page(visit, title: visit.words.formTyped, face: face, "<h1>\(visit.words.formTyped)</h1>\(problem.summary())"),
      status: .conflict)
  }

  /// What a form that comes back is answered with.
  private static func status(of error: any Error) -> HTTPResponse.Status {
    switch error {
    case is FormRefused: .forbidden
    case is OtherAccount: .conflict
    case is TooLarge: .contentTooLarge
    case is TooOften: .tooManyRequests
    default: .unprocessableContent
    }
  }
}

/// Routes of those who are signed in.
struct MemberRoutes {
  fileprivate let routes: Routes

  /// A page.
  func get(_ address: some AnyAddress, _ answer: @escaping @Sendable (MemberVisit) async throws -> Response) {
    routes.get(address) { try await answer(try MemberVisit($0)) }
  }

  /// A form's answer.
  func post(
    _ address: some AnyAddress, again: (@Sendable (MemberVisit, Problem?) async throws -> Response)? = nil,
    _ answer: @escaping @Sendable (MemberVisit) async throws -> Response
  ) {
    let again = again.map { again in { @Sendable (visit: Visit, problem: Problem?) in try await again(try MemberVisit(visit), problem) } }
    routes.post(address, again: again) { try await answer(try MemberVisit($0)) }
  }
}

extension MemberRoutes {
  /// A form that does one command about what its path names, and leads on.
  func act<Entity, C: Command>(
    _ address: AddressOf<ID<Entity>>, again: @escaping @Sendable (MemberVisit, Problem?) async throws -> Response,
    then next: @escaping @Sendable (ID<Entity>) -> Route, _ make: @escaping @Sendable (MemberVisit, ID<Entity>) async throws -> C
  ) {
    post(address, again: again) { visit in
      let id = try visit.id(of: Entity.self)
      try await visit.perform(try await make(visit, id))
      return visit.redirect(next(id))
    }
  }
}

extension Routes {
  /// Makes those addresses known that are answered before any route, and lets every one say which methods it takes; nothing more is
  /// registered then.
  ///
  /// - Throws: ``RouteFault``.
  func closing() throws(RouteFault) {
    for address in Probe.addresses { _ = list.add(address, method: .get) }
    try list.close()
    for pattern in Set(list.all.map(\.pattern)) {
      let refusal = WrongMethod(allowed: list.allowed(at: pattern))
      router.on(RouterPath(stringLiteral: pattern), method: .options) { _, _ -> Response in throw refusal }
    }
  }
}
