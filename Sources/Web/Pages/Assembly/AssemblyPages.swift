import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 会议决定 — calling, preparing and holding an assembly, one state at a time (3.5h).
enum AssemblyPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.callAssembly) { try await call($0, nil) }
    routes.members.post(Route.callAssembly, again: { try await call($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let around = try await visit.institution.read { try CallAssembly.circumstances(of: id, $0) }
      let receipt = try await visit.perform(try CallAssemblyForm.command(visit, for: id, in: around))
      return visit.redirect(Route.assembly(receipt.id()))
    }
    routes.members.get(Route.assembly) { try await page($0, nil) }
    step(routes, Route.assemblyStep) { try AssemblyStepForm.command($0, $1) }
    step(routes, Route.noticeAssembly) { try AssemblyNoticeForm.command($0, $1) }
    step(routes, Route.freezeRoll) { try RollForm.freeze($0, $1) }
    // Who came, and who came and votes in another way: the same act, by two forms of the page.
    for address in [Route.markPresent, Route.changeWay] { step(routes, address) { try RollForm.mark($0, $1) } }
    step(routes, Route.unmarkPresent) { try RollForm.unmark($0, $1) }
    step(routes, Route.openAssembly) { try SittingForm.open($0, $1) }
    step(routes, Route.adjournAssembly) { try SittingForm.adjourn($0, $1) }
    step(routes, Route.countBallots) { visit, line in
      let counted = try await visit.institution.read { try HandCount.of(line.assembly.id, vault: $0.vault, $0.tx) }
      return try CountBallotsForm.command(visit, line, counted: counted)
    }
    step(routes, Route.breakOffAssembly) { try AssemblyEndForm.breakOff($0, $1) }
    step(routes, Route.closeAssembly) { try SittingForm.close($0, $1) }
    step(routes, Route.withdrawAssembly) { try AssemblyEndForm.withdraw($0, $1) }
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Assembly>>, _ make: @escaping @Sendable (MemberVisit, AssemblyLine) async throws -> C
  ) {
    routes.members.act(address, again: page, then: { Route.assembly($0) }) { visit, id in
      try await make(visit, try await visit.institution.read { try AssemblyTable.find(id, $0.tx) })
    }
  }

  private static func call(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try call(visit.visit, id, problem, $0) })
  }

  private static func call(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    typealias Fields = CallAssemblyForm
    let words = visit.words
    let matter = try PlanPages.allowed(.callAssembly, id, visit, reading)
    let due = try Agenda.obligations(of: matter, reading)
    let (points, usual) = try AssemblyTable.points(for: matter, reading.tx)
    let asked = points.filter { usual.contains($0.point) && $0.result.outcome == .notAgreed }
    let unknown = try AssemblyTable.agesUnknown(in: matter.area, reading)
    let groups = try PersonTable.groups(of: matter.area, reading.tx)
    let (body, flaws) = try RepresentativeTable.representation(in: matter.area, reading)
    let isVillage = matter.area.isVillage
    let kinds = Assembly.Kind.allCases.filter { isVillage || $0 != .group }.map { ($0, words.assembly($0, in: matter.area)) }
    let question = asked.isEmpty ? matter.question : asked.map(\.text).joined(separator: "；")
    let bodyLine = words.assemblyBodyLine(count: body.representatives, members: body.committeeMembers)
    let form = FormView(visit, Route.callAssembly(id), problem)
    let fields: HTML = """
      \(form(Fields.kind.hint { _ in bodyLine }, of: kinds, .representatives))
      \(if: !flaws.isEmpty, "<p class=\"due-note\">\(flaws.map { words.flaw($0) }.joined(separator: "；"))</p>")<p><a href="\(visit.link(Route.representatives()))">\(words.assemblyRepresentatives)</a></p>
      \(if: unknown > 0, "<p class=\"due-note\">\(words.assemblyAgesUnknown(count: unknown))</p>")
      \(form(Fields.basis, of: Assembly.Basis.allCases.map { ($0, words.basis($0)) }, .persons))
      \(form(Fields.ground, of: Assembly.Ground.allCases.map { ($0, words.ground($0)) }, matter.reservedBy == nil ? .undecided : .reserved))
      \(form(Fields.petitioners))\(form(Fields.question, question))
      \(form(Fields.points, ticks: points.map { ($0.point, $0.text) }, usual))
      \(form(Fields.agenda))\(if: isVillage, form(Fields.group.hint { _ in groups.joined(separator: "、") }))\(if: matter.reservedBy != nil, form(Fields.authorisation))
      \(form(Fields.secret))\(LateField.html(form, .callAssembly, due, at: reading.now))
      """
    return PlanPages.frame(
      visit, matter, words.resultsCall, problem, due, reading,
      "<div class=\"panel\">\(form.html(fields, button: words.assemblyCallSend))</div>")
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Assembly.self)
    return visit.page(try await visit.institution.read { try page(visit.visit, id, problem, $0) })
  }

  private static func page(_ visit: Visit, _ id: ID<Assembly>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try AssemblyTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.assembly.matter, reading.tx)
    let roles = visit.member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
    let due = try Agenda.obligations(of: matter, reading)
    let panels = AssemblyPanels(visit: visit, matter: matter, line: line, roles: roles, problem: problem, reading: reading)
    return PlanPages.frame(
      visit, matter, words.assembly(line.assembly.kind, in: matter.area), problem, due, reading,
      """
      <p>\(Pieces.badge(words.assemblyStage(line.assembly.stage)))</p>\(try panels.result())\(try panels.next())
      <div class="cols"><div>\(try panels.facts())\(try panels.roll())</div><div>\(try panels.steps())\(panels.adjournments())\(panels.breakOff())\(panels.withdraw())</div></div>
      """)
  }
}
