import HTML
import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import Logging
import Wording

/// Routes of a chapter, each a function from a visit to an answer. Who may open or send what stands with its address.
struct Routes {
  let router: Router<YishiContext>
  let web: WebContext
  /// Every address that has a page or takes a form.
  let list: RouteList

  /// The same for those who are signed in.
  var members: MemberRoutes { MemberRoutes(routes: self) }

  /// A page.
  func get(_ address: some AnyAddress, _ answer: @escaping @Sendable (Visit) async throws -> Response) {
    guard list.add(address, method: .get) else { return late(address) }
    let openers = address.openers ?? .members
    let isSecret = address.address.isSecret
    router.get(RouterPath(stringLiteral: address.pattern)) { [web] request, context in
      try openers.admit(context.member)
      var context = context
      context.isSecretPage = isSecret
      return try await answer(try await Visit.opening(web, request, context))
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
    // Whoever only opens the page of a step did nothing that could be refused; whoever sends its form is.
    let again = again.map { again in
      { @Sendable (visit: Visit, problem: Problem?) in
        do { return try await again(visit, problem) } catch let early as NotTheTime { throw early.refusal }
      }
    }
    router.post(RouterPath(stringLiteral: address.pattern)) { [web] request, context in
      do { try senders.admit(context.member) } catch { throw Unread(because: error) }
      return try await Reception(web).take(request, context) { context in
        let visit = Visit(web, request, context)
        do {
          try Proof(context).check(visit.form, scope)
          // Of one that is too large only the beginning is known: it is shown, and nothing is done.
          guard !visit.form.isCut else { throw TooLarge() }
          // Shown again in another language or text size, with what was typed.
          if let again, visit.form.has("redraw") { return try await again(visit, nil) }
          var response: Response
          do { response = try await answer(visit) } catch {
            // What it is about went on since it was done: whoever sent it is told so, and nothing is refused.
            guard await Self.isDone(visit, despite: error) else { throw error }
            response = try await Self.done(visit)
            if let taken = visit.takenCookie { response.headers.append(HTTPField(name: .setCookie, value: taken)) }
            return response
          }
          if response.status == .seeOther, let taken = visit.takenCookie {
            response.headers.append(HTTPField(name: .setCookie, value: taken))
          }
          return response
        } catch {
          guard let again, let problem = Problem(error, visit) ?? Problem(ofProof: error, visit) else {
            guard error is AccessError, let page = Self.leftover(of: error, visit) else { throw error }
            return page
          }
          visit.page.refuse(problem)
          var response: Response
          do { response = try await again(visit, problem) } catch let late {
            // Its page cannot be shown any more: what was typed is, so that it can be copied.
            guard let page = Self.leftover(of: late, visit) else { throw late }
            return page
          }
          if response.status == .ok { response.status = Self.status(of: error) }
          return response
        }
      }
    }
  }

  /// True when a form that is refused was carried out before: it was sent twice.
  private static func isDone(_ visit: Visit, despite error: any Error) async -> Bool {
    guard let once = visit.once else { return false }
    switch error {
    case is Problem, is Refusal, AccessError.notFound:
      // Where nobody can say, the refusal is told.
      return (try? await visit.institution.isDone(once, by: visit.member)) == true
    default: return false
    }
  }

  /// Nobody is led to what is registered after the list was closed.
  private func late(_ address: some AnyAddress) {
    web.logger.critical("\(address.pattern) was registered after the start and is not served; register it before")
  }

  /// Tells whoever sent a form again that it was taken before. Nothing of it is left to be sent.
  private static func done(_ visit: Visit) async throws -> Response {
    if let key = visit.draftKey { try await visit.web.accounts.dropDraft(key, of: visit.member) }
    let words = visit.words
    return visit.page(
      Layout.page(
        visit, title: words.formDone, face: face(visit),
        """
        <h1>\(words.formDone)</h1><p class="done-note" role="status">\(words.formDoneBefore)</p>\
        <p><a class="button" href="\(visit.link(visit.here))">\(words.commonErrorBack)</a></p>
        """))
  }

  /// A page with what was typed into a form whose own page is no more, or not for whoever sent it; of such a page it says what the error
  /// page does, and no more.
  ///
  /// - Returns: `nil` for any other error, and where nothing was typed that the error page would lose.
  private static func leftover(of error: any Error, _ visit: Visit) -> Response? {
    let words = visit.words
    let told: (problem: Problem, status: HTTPResponse.Status)?
    switch error {
    case is Refusal: told = Problem(error, visit).map { ($0, .conflict) }
    case _ where !Layout.holdsTyped(visit): told = nil
    case let problem as Problem: told = (problem, .unprocessableContent)
    case AccessError.notFound: told = Problem(ofPage: error, visit).map { ($0, .notFound) }
    case AccessError.forbidden: told = Problem(ofPage: error, visit).map { ($0, .forbidden) }
    default: told = nil
    }
    guard let told else { return nil }
    visit.page.refuse(told.problem)
    return visit.page(
      Layout.page(visit, title: words.formTyped, face: face(visit), "<h1>\(words.formTyped)</h1>"), status: told.status)
  }

  private static func face(_ visit: Visit) -> Layout.Face { visit.context.member == nil ? .board : .workbench }

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
