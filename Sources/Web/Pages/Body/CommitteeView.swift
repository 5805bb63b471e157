import Deliberation
import HTML
import Institution
import Wording

/// The page of one community's committee (3.1a).
struct CommitteeView {
  private let visit: Visit
  private let page: CommitteePage
  private let problem: Problem?

  init(_ visit: Visit, _ page: CommitteePage, _ problem: Problem?) {
    self.visit = visit
    self.page = page
    self.problem = problem
  }

  private var words: Words { visit.words }
  private var roster: Roster { page.roster }

  /// The communities that somebody from above chooses from.
  static func choice(of communities: [(code: AreaCode, name: String)], _ visit: Visit) -> HTML {
    let title = visit.words.boardCommittee
    return Layout.page(
      visit, title: title, face: .workbench,
      """
      <h1>\(title)</h1><ul class="list panel">\(communities, { community in
        "<li><a href=\"\(visit.link(address(Route.committee, of: community.code, visit)))\">\(community.name)</a></li>"
      })</ul>
      """)
  }

  /// An address of the page of a community; those from above say which.
  static func address(_ address: Address, of area: AreaCode, _ visit: Visit) -> Route {
    visit.member.area == area ? address() : address().with("area", area)
  }

  func html() -> HTML {
    let vacant = roster.vacancies.values.reduce(0, +)
    let vacancies: HTML = vacant > 0 ? "<p class=\"due-note\">\(words.boardVacancies(count: vacant))</p>" : ""
    return Layout.page(
      visit, title: words.boardCommittee, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.boardCommittee)</h1>\(conflicts)\(vacancies)
      \(Pieces.panel(words.boardSeats, seats))
      <div class="cols"><div>\(seating)\(terms)\(kinships)</div><div>
      \(Pieces.panel(words.boardPosts, "<ul class=\"list\">\(roster.holders, holder)</ul>"))\(posts)</div></div>
      """)
  }

  private var seats: HTML {
    let term = roster.term.map { words.boardTerm(from: words.date($0.period.start), to: $0.period.end.map { words.date($0) } ?? "") }
    let publish = form(if: page.mayPublish, Route.publishCommittee, words.committeePublish, version: page.publishing) { _ in "" }
    return """
      \(term ?? words.committeeNoTerm)<ul class="list">\(roster.seats, { held in
        "<li>\(held.seat.kind == .chair ? words.boardChair : words.boardMember) <b>\(held.name)</b></li>"
      })</ul>\(publish)
      """
  }

  private func holder(_ holder: Roster.Holder) -> HTML {
    let end: HTML = holder.post.period.end == nil ? "" : "<span class=\"note\">\(until(holder))</span>"
    return "<li>\(words.post(holder.post.kind)) <b>\(holder.name)</b> \(end)</li>"
  }

  /// Until when somebody holds a post; nothing where no end is known.
  private func until(_ holder: Roster.Holder) -> String {
    holder.post.period.end.map { words.committeeUntil(day: words.date($0)) } ?? ""
  }

  private func form(
    if isOpen: Bool, _ address: Address, _ button: String, version: Version? = nil, _ fields: (FormView) -> HTML
  ) -> HTML {
    guard isOpen else { return "" }
    let form = FormView(visit, Self.address(address, of: page.area, visit), problem, version: version)
    return form.html(fields(form), button: button)
  }

  private func panel(_ title: String, _ form: HTML) -> HTML { form.isEmpty ? "" : Pieces.panel(title, form) }

  private var seating: HTML {
    panel(
      words.committeeSeat,
      form(if: page.mayAppoint, Route.appointSeat, words.committeeSeat, version: page.version) { form in
        let kinds: [(value: Seat.Kind, title: String)] = [(.chair, words.boardChair), (.member, words.boardMember)]
        let held = roster.holders.map { (value: $0.post.id, title: "\(words.post($0.post.kind)) \($0.name)") }
        return """
          \(form(CommitteeForms.seatKind, of: kinds))\(form(CommitteeForms.seatPost, of: held))\(form(CommitteeForms.from, page.today))
          """
      })
  }

  private var terms: HTML {
    panel(
      words.committeeTerm,
      form(if: page.mayOpenTerm, Route.openTerm, words.committeeTerm, version: page.version) { form in
        "\(form(CommitteeForms.from, page.today))\(form(CommitteeForms.to))"
      })
  }

  private var officials: [(value: ID<Official>, title: String)] { page.officials.map { ($0.id, $0.name) } }

  private var posts: HTML {
    let adding = form(if: page.mayAdd, Route.addOfficial, words.committeeOfficial, version: page.naming) { $0(CommitteeForms.name) }
    let kin = form(if: page.mayDeclareKin, Route.declareKin, words.committeeKin) { form in
      "\(form(CommitteeForms.one, of: officials))\(form(CommitteeForms.other, of: officials))"
    }
    return """
      \(panel(words.committeeOfficial, adding))\(panel(words.committeeFill, filling))\(panel(words.committeeEnd, leaving))\
      \(panel(words.committeeKin, kin))
      """
  }

  private var filling: HTML {
    let kinds = page.filling.map { (value: $0, title: words.post($0)) }
    return form(if: !kinds.isEmpty, Route.fillPost, words.committeeFill, version: page.version) { form in
      """
      \(form(CommitteeForms.official, of: officials))\(form(CommitteeForms.postKind, of: kinds))\(form(CommitteeForms.from, page.today))
      """
    }
  }

  private var leaving: HTML {
    let ending = page.ending.map { holder in
      let end = holder.post.period.end == nil ? "" : "（\(until(holder))）"
      return (value: holder.post.id, title: "\(words.post(holder.post.kind)) \(holder.name)\(end)")
    }
    return form(if: !ending.isEmpty, Route.endPost, words.committeeEnd, version: page.version) { form in
      // Of the post that was chosen the day is shown that stands.
      let ends = roster.holders.map { (thing: $0.post.id, value: $0.post.period.end) }
      return "\(form(CommitteeForms.post, of: ending))\(form(CommitteeForms.to, of: form.typed(CommitteeForms.post), among: ends))"
    }
  }

  /// 须回避 — near kin in posts that the law bars them from together: which, since when, and how it ends.
  private var conflicts: HTML {
    guard !roster.conflicts.isEmpty else { return "" }
    return """
      <div class="due-note late"><p><b>\(words.commonKinConflict)</b></p><ul class="list">\(roster.conflicts, conflict)</ul>\
      <p class="note">\(words.commonKinResolve) \(visit.citation(of: page.article))</p></div>
      """
  }

  private func conflict(_ conflict: KinConflict) -> HTML {
    let names = [conflict.supervisor, conflict.other].map { "\(words.post($0.post.kind)) \($0.name)" }.joined(separator: "、")
    return "<li>\(names) <span class=\"note\">\(words.commonKinSince(day: words.date(conflict.since)))</span></li>"
  }

  /// The kinships on record; a wrong one is withdrawn from above, with its reason.
  private var kinships: HTML {
    guard !page.kinships.isEmpty else { return "" }
    return Pieces.panel(words.commonKin, "<ul class=\"list\">\(page.kinships, kinship)</ul>")
  }

  private func kinship(_ kinship: Kinship) -> HTML {
    let since = words.commonKinSince(day: words.date(kinship.declaredOn))
    return """
      <li>\(kinship.names.joined(separator: "、")) <span class="note">\(since)</span>\(if: page.oversees, withdrawing(kinship))</li>
      """
  }

  private func withdrawing(_ kinship: Kinship) -> HTML {
    let pair = [(CommitteeForms.one.name, kinship.one.description), (CommitteeForms.other.name, kinship.other.description)]
    let form = FormView(visit, Self.address(Route.withdrawKin, of: page.area, visit), problem, hidden: pair)
    return form.html(form(CommitteeForms.reason), button: words.commonKinWithdraw, quiet: true)
  }
}
