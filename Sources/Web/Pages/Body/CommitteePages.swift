import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 委员会 — who sits, who holds which post, who is near kin of whom (3.1a).
enum CommitteePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.committee) { try await committee($0, nil) }
    step(routes, Route.addOfficial) { try CommitteeForms.addOfficial($0, in: $1) }
    step(routes, Route.declareKin) { try CommitteeForms.declareKin($0, in: $1) }
    step(routes, Route.withdrawKin) { try CommitteeForms.withdrawKin($0, in: $1) }
    step(routes, Route.fillPost) { try CommitteeForms.fillPost($0, in: $1) }
    step(routes, Route.endPost) { try CommitteeForms.endPost($0, in: $1) }
    step(routes, Route.openTerm) { try CommitteeForms.openTerm($0, in: $1) }
    step(routes, Route.appointSeat) { try CommitteeForms.appointSeat($0, in: $1) }
    step(routes, Route.publishCommittee) { try CommitteeForms.publish($0, of: $1) }
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: Address, _ make: @escaping @Sendable (MemberVisit, AreaCode) throws -> C
  ) {
    routes.members.post(address, again: { try await committee($0, $1) }) { visit in
      guard let area = try area(of: visit) else { throw AccessError.notFound }
      try await visit.perform(try make(visit, area))
      return visit.redirect(of(area, Route.committee, visit.visit))
    }
  }

  /// The community a visitor works for, or the one below it that the address names; `nil` while nobody chose one.
  private static func area(of visit: MemberVisit) throws -> AreaCode? {
    if visit.member.area?.level == .community {
      let own = try visit.staffArea()
      guard ["", own.description].contains(visit.query("area")) else { throw AccessError.notFound }
      return own
    }
    guard !visit.member.roles.isDisjoint(with: Supervision.overseers) else {
      throw AccessError.forbidden(needed: Role.staff.union(Supervision.overseers), clause: "2.2a")
    }
    let text = visit.query("area")
    guard !text.isEmpty else { return nil }
    guard let area = AreaCode(text), area.level == .community, visit.member.acts(as: Supervision.overseers, in: area) else {
      throw AccessError.notFound
    }
    return area
  }

  /// An address of the page of a community; those from above say which.
  static func of(_ area: AreaCode, _ address: Address, _ visit: Visit) -> Route {
    visit.member.area == area ? address() : address().with("area", area)
  }

  private static func committee(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try area(of: visit)
    return visit.page(
      try await visit.institution.read { reading in
        if let area { return try CommitteePage(visit.visit, area, problem, reading).html() }
        let words = visit.words
        let communities = try AreaTable.names(under: visit.member.area, limit: 500, reading.tx)
        return Layout.page(
          visit.visit, title: words.boardCommittee, face: .workbench,
          "<h1>\(words.boardCommittee)</h1><ul class=\"list panel\">\(communities, { "<li><a href=\"\(visit.visit.link(of($0.code, Route.committee, visit.visit)))\">\($0.name)</a></li>" })</ul>"
        )
      })
  }
}

/// The page of one community's committee.
private struct CommitteePage {
  let visit: Visit
  let area: AreaCode
  let problem: Problem?
  let reading: Reading
  let roster: Roster
  let officials: [(value: ID<Official>, title: String)]
  /// Of terms, posts and seats; and of what is published of them.
  let version: Version, publishing: Version

  init(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws {
    self.visit = visit
    self.area = area
    self.problem = problem
    self.reading = reading
    roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    officials = try BodyTable.officials(in: area, reading.tx).map { ($0.id, $0.name) }
    version = try BodyTable.version(in: area, reading.tx)
    publishing = try BodyTable.publishingVersion(in: area, reading.tx)
  }

  private var words: Words { visit.words }
  private var today: Day { reading.now.day }
  /// Those who are watched have no say over the posts of those who watch; the township has none over the committee's.
  private var oversees: Bool { Supervision.stands(above: area, visit.member) }
  private var appoints: Bool { visit.may(OpenTerm.self, in: area) }

  private func mayDecide(_ kind: Post.Kind) -> Bool { kind.isOfSupervision ? oversees : appoints }

  private func form<C: Command>(
    _ command: C.Type, _ address: Address, _ button: String, version: Version? = nil, _ fields: (FormView) -> HTML
  ) -> HTML {
    guard visit.may(command, in: area) else { return "" }
    let form = FormView(visit, CommitteePages.of(area, address, visit), problem, version: version)
    return form.html(fields(form), button: button)
  }

  private func panel(_ title: String, _ form: HTML) -> HTML { form.bytes.isEmpty ? "" : Pieces.panel(title, form) }

  func html() throws -> HTML {
    let vacant = roster.vacancies.values.reduce(0, +)
    let term =
      roster.term.map { words.boardTerm(from: words.date($0.period.start), to: $0.period.end.map { words.date($0) } ?? "") }
      ?? words.committeeNoTerm
    let seats: HTML =
      "<ul class=\"list\">\(roster.seats, { "<li>\($0.seat.kind == .chair ? words.boardChair : words.boardMember) <b>\($0.name)</b></li>" })</ul>"
    let publish = form(PublishRoster.self, Route.publishCommittee, words.committeePublish, version: publishing) { _ in "" }
    return Layout.page(
      visit, title: words.boardCommittee, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.boardCommittee)</h1>\(conflicts)\(if: vacant > 0, "<p class=\"due-note\">\(words.boardVacancies(count: vacant))</p>")
      \(Pieces.panel(words.boardSeats, "\(term)\(seats)\(publish)"))
      <div class="cols"><div>\(seating)\(terms)\(try kinships())</div><div>
      \(Pieces.panel(words.boardPosts, "<ul class=\"list\">\(roster.holders, { "<li>\(words.post($0.post.kind)) <b>\($0.name)</b> \(if: $0.post.period.end != nil, "<span class=\"note\">\(until($0))</span>")</li>" })</ul>"))\(posts)</div></div>
      """)
  }

  /// Until when somebody holds a post; nothing where no end is known.
  private func until(_ holder: Roster.Holder) -> String {
    holder.post.period.end.map { words.committeeUntil(day: words.date($0)) } ?? ""
  }

  private var seating: HTML {
    panel(
      words.committeeSeat,
      form(AppointSeat.self, Route.appointSeat, words.committeeSeat, version: version) { form in
        let kinds: [(value: Seat.Kind, title: String)] = [(.chair, words.boardChair), (.member, words.boardMember)]
        let held = roster.holders.map { (value: $0.post.id, title: "\(words.post($0.post.kind)) \($0.name)") }
        return
          "\(form(CommitteeForms.seatKind, of: kinds))\(form(CommitteeForms.seatPost, of: held))\(form(CommitteeForms.from, today))"
      })
  }

  private var terms: HTML {
    panel(
      words.committeeTerm,
      form(OpenTerm.self, Route.openTerm, words.committeeTerm, version: version) { form in
        "\(form(CommitteeForms.from, today))\(form(CommitteeForms.to))"
      })
  }

  private var posts: HTML {
    let kinds = Post.Kind.allCases.filter(mayDecide).map { (value: $0, title: words.post($0)) }
    let ending = roster.holders.filter { mayDecide($0.post.kind) }.map {
      (value: $0.post.id, title: "\(words.post($0.post.kind)) \($0.name)" + ($0.post.period.end == nil ? "" : "（\(until($0))）"))
    }
    let adding = form(AddOfficial.self, Route.addOfficial, words.committeeOfficial) { $0(CommitteeForms.name) }
    let filling =
      kinds.isEmpty
      ? ""
      : form(FillPost.self, Route.fillPost, words.committeeFill, version: version) { form in
        """
        \(form(CommitteeForms.official, of: officials))\(form(CommitteeForms.postKind, of: kinds))\(form(CommitteeForms.from, today))
        """
      }
    let leaving =
      ending.isEmpty
      ? ""
      : form(EndPost.self, Route.endPost, words.committeeEnd, version: version) { form in
        // Of the post that was chosen the day is shown that stands.
        let ends = roster.holders.map { (thing: $0.post.id, value: $0.post.period.end) }
        return "\(form(CommitteeForms.post, of: ending))\(form(CommitteeForms.to, of: form.typed(CommitteeForms.post), among: ends))"
      }
    let kin = form(DeclareKin.self, Route.declareKin, words.committeeKin) { form in
      "\(form(CommitteeForms.one, of: officials))\(form(CommitteeForms.other, of: officials))"
    }
    return """
      \(panel(words.committeeOfficial, adding))\(panel(words.committeeFill, filling))\(panel(words.committeeEnd, leaving))\(panel(words.committeeKin, kin))
      """
  }

  /// 须回避 — near kin in posts that the law bars them from together: which, since when, and how it ends.
  private var conflicts: HTML {
    guard !roster.conflicts.isEmpty else { return "" }
    let rows = roster.conflicts.map { conflict -> HTML in
      let names = [conflict.supervisor, conflict.other].map { "\(words.post($0.post.kind)) \($0.name)" }.joined(separator: "、")
      return "<li>\(names) <span class=\"note\">\(words.commonKinSince(day: words.date(conflict.since)))</span></li>"
    }
    return """
      <div class="due-note late"><p><b>\(words.commonKinConflict)</b></p><ul class="list">\(rows, { $0 })</ul><p class="note">\(words.commonKinResolve) \(words.citation(of: Supervision.article(in: area), in: reading.library.clauses))</p></div>
      """
  }

  /// The kinships on record; a wrong one is withdrawn from above, with its reason.
  private func kinships() throws -> HTML {
    let known = try BodyTable.kinships(in: area, reading.tx)
    guard !known.isEmpty else { return "" }
    let rows = known.map { kinship -> HTML in
      let since = words.commonKinSince(day: words.date(kinship.declaredOn))
      return
        "<li>\(kinship.names.joined(separator: "、")) <span class=\"note\">\(since)</span>\(if: oversees, withdrawing(kinship))</li>"
    }
    return Pieces.panel(words.commonKin, "<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  private func withdrawing(_ kinship: Kinship) -> HTML {
    let pair = [(CommitteeForms.one.name, kinship.one.description), (CommitteeForms.other.name, kinship.other.description)]
    let form = FormView(visit, CommitteePages.of(area, Route.withdrawKin, visit), problem, hidden: pair)
    return form.html(form(CommitteeForms.reason), button: words.commonKinWithdraw, quiet: true)
  }
}
