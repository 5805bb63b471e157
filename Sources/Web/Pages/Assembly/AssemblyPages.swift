import Deliberation
import Hummingbird
import Institution

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
      let counted = try await visit.institution.read { try AssemblyReading.counted(line.assembly.id, $0) }
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
      try await make(visit, try await visit.institution.read { try AssemblyReading.line(id, $0) })
    }
  }

  private static func call(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try AssemblyReading.call(on: id, for: visit.member, $0) }
    return visit.page(AssemblyCallView.html(page, problem, visit.visit))
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Assembly.self)
    let page = try await visit.institution.read { try AssemblyReading.page(id, for: visit.member, $0) }
    return visit.page(AssemblyView(page: page, problem: problem, visit: visit.visit).html())
  }
}
