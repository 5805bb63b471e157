import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 网上协商 — on the workbench: opened, moderated, slips printed, closed (3.4g).
enum OnlinePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.online) { try await page($0, nil) }
    step(routes, Route.openOnline) { try OpenOnlineForm.command($0, for: $1) }
    step(routes, Route.moderateOnline) { try ModerateForm.command($0, for: $1) }
    step(routes, Route.addToOnline) { try StatementForm.command($0.visit, to: try await running($0, $1)) }
    step(routes, Route.onlineCodes, to: Route.onlineSlips) { try OnlineCodesForm.command($0, to: try await running($0, $1)) }
    step(routes, Route.closeOnline) { try CloseOnlineForm.command($0, for: $1) }
    routes.members.get(Route.onlineSlips) { try await slips($0) }
    OnlineAnswerPages.add(to: routes)
    OnlineResultPages.add(to: routes)
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, to next: AddressOf<ID<Matter>> = Route.online,
    _ make: @escaping @Sendable (MemberVisit, ID<Matter>) async throws -> C
  ) {
    routes.members.act(address, again: page, then: { next($0) }, make)
  }

  private static func running(_ visit: MemberVisit, _ id: ID<Matter>) async throws -> ID<OnlineCall> {
    guard let line = try await visit.institution.read({ try OnlineTable.newest(of: id, $0.tx) }) else { throw AccessError.notFound }
    return line.id
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try page(visit.visit, id, problem, $0) })
  }

  private static func page(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try OnlineTable.newest(of: id, reading.tx)
    let matter = try MatterTable.find(id, reading.tx)
    guard visit.member.acts(as: Role.staff, in: matter.area) else { throw AccessError.notFound }
    let mayAct = visit.may(OpenOnline.self, in: matter.area) && Act.openOnline.isOpen(matter: matter)
    let content: HTML
    if let line, line.closedAt == nil {
      content = try OnlinePanels(visit: visit, line: line, mayAct: mayAct, problem: problem, reading: reading).all()
    } else {
      let result: HTML =
        line == nil ? "" : "<p><a class=\"button quiet\" href=\"\(visit.link(Route.onlineResult(id)))\">\(words.onlineResult)</a></p>"
      content = result + (mayAct ? try opening(visit, matter, problem, reading) : "")
    }
    return PlanPages.frame(visit, matter, words.onlineTitle, problem, [], reading, content)
  }

  private static func opening(_ visit: Visit, _ matter: Matter, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    typealias Fields = OpenOnlineForm
    let words = visit.words
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    let limit = policy.onlineStatementCharacters.value
    // Opinions short enough to be answered with one tap are a beginning; the clerk rewrites the rest.
    let seeds = try OpinionTable.of(matter.id, reading.tx).map(\.text).filter { $0.count <= limit }.map { $0.filter { !$0.isNewline } }
    let groups = try PersonTable.groups(of: matter.area, reading.tx)
    let ends = reading.now.day.adding(max(policy.onlineMinimumDays.value, 3))
    let form = FormView(visit, Route.openOnline(matter.id), problem)
    let fields: HTML = """
      \(form(Fields.introduction, matter.question))
      \(form(Fields.statements.hint { $0.onlineStatementsHint(limit: limit) }, Array(seeds.prefix(10))))
      \(form(Fields.reach, of: Fields.Reached.offered(hasGroups: !groups.isEmpty, words), groups.isEmpty ? .everybody : nil))
      \(if: !groups.isEmpty, form(Fields.groups, ticks: groups.map { ($0, $0) }))
      <div class="pair">\(form(Fields.day, ends))\(form(Fields.clock, TimeOfDay(hour: 18, minute: 0)))</div>
      """
    return Pieces.panel(
      words.onlineOpen, "<p class=\"hint\">\(words.onlineOpenHint)</p>\(form.html(fields, button: words.onlineOpen))")
  }

  /// Slips to cut out: name, household, the code and where to go; who has no phone tells the clerk, who taps for them.
  private static func slips(_ visit: MemberVisit) async throws -> Response {
    let words = visit.words
    let id = try visit.id(of: Matter.self)
    let (line, title, slips) = try await visit.institution.read { reading in
      let matter = try MatterTable.find(id, reading.tx)
      guard visit.visit.may(IssueCodes.self, in: matter.area), let line = try OnlineTable.newest(of: id, reading.tx) else {
        throw AccessError.notFound
      }
      return (line, matter.title, try OnlineRoll.slips(of: line.id, group: visit.query("group"), reading))
    }
    let cards = slips.map { slip -> HTML in
      let own = Route.onlineByCode(slip.code)
      return """
        <section class="panel slip"><p><b>\(slip.name)</b> <span class="note">\(slip.label)</span></p><p>\(title)</p><p class="note">\(words.onlineUntil(time: words.moment(line.call.closesAt)))</p>
        \(Pieces.code(visit.web.baseURL + own.path, label: words.onlineCodeOf(name: slip.name)))<p><a href="\(own.path)">\(words.onlineTapFor)</a></p></section>
        """
    }
    let none: HTML = "<p class=\"panel\">\(words.onlineNoSlips)</p>"
    return visit.page(
      Layout.page(
        visit.visit, title: words.onlineSlips, face: .workbench,
        crumbs: PlanPages.matterCrumbs(visit.visit) + [(title, Route.matter(id)), (words.onlineTitle, Route.online(id))],
        "<h1>\(words.onlineSlips)</h1><p class=\"sub no-print\">\(words.onlineSlipsHint)</p>\(if: slips.isEmpty, none)<div class=\"slips\">\(cards, { $0 })</div>"
      ))
  }
}
