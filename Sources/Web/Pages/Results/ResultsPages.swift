import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 会后办理 — what follows a deliberation, on one page: adopted, carried out, explained, answered, rated (3.6).
enum ResultsPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.results) { try await page($0, nil) }
    step(routes, Route.adoptPoints, "commitments") { visit, id in
      let points = try await visit.institution.read { try AdoptionTable.of(id, $0.tx) }
      return try AdoptionForm.command(
        visit, for: id, texts: Dictionary(points.map { ($0.point, $0.text) }, uniquingKeysWith: { first, _ in first }))
    }
    routes.members.post(Route.makeCommitment, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let point = try? CommitmentForm.point.read(visit.form.all(CommitmentForm.point.name))
      let (organisations, refusal) = try await visit.institution.read { reading in
        (
          try OrganisationTable.list(in: MatterTable.find(id, reading.tx).area, reading.tx),
          try point.flatMap { try MakeCommitment.refusal(on: $0, of: id, reading.tx) }
        )
      }
      try await visit.perform(try CommitmentForm.command(visit, for: id, among: organisations, refusing: refusal))
      return visit.redirect(Route.results(id).at("commitments"))
    }
    step(routes, Route.publishProgress, "commitments") { try ProgressForm.command($0, for: $1) }
    step(routes, Route.explainDissent, "dissents") { try ExplanationForm.command($0, for: $1) }
    step(routes, Route.answerReview, "reviews") { try ReviewAnswerForm.command($0, for: $1) }
    step(routes, Route.reportCommission, "commission") { try CommissionReportForm.command($0, for: $1) }
    step(routes, Route.answerCommission, "commission") { try CommissionAnswerForm.command($0, for: $1) }
    step(routes, Route.correctPoint, "corrections") { try CorrectionForm.command($0, for: $1) }
    step(routes, Route.orderCorrection, "corrections") { try CorrectionOrderForm.command($0, for: $1) }
    step(routes, Route.recordRatings, "ratings") { try RatingsForm.command($0, for: $1) }
    step(routes, Route.referMatter, "assembly") { try ReferralForm.command($0, for: $1) }
    step(routes, Route.recordReferral, "assembly") { try ReferralResultForm.command($0, for: $1) }
    CommitmentPages.add(to: routes)
  }

  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, _ anchor: String,
    _ command: @escaping @Sendable (MemberVisit, ID<Matter>) async throws -> C
  ) {
    routes.members.act(address, again: page, then: { Route.results($0).at(anchor) }) { try await command($0, $1) }
  }

  /// The community and its township see what follows; a department only what itself asked for (3.6d).
  private static func isOpen(to member: Member, _ id: ID<Matter>, _ roles: Set<Role>, _ reading: Reading) throws -> Bool {
    if !roles.isDisjoint(with: ResultsPanels.officers) { return true }
    guard roles.contains(.department) else { return false }
    return try CommissionTable.of(id, reading.tx).contains { $0.isOf(member) }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let matter = try MatterTable.find(id, reading.tx)
        let roles = visit.member.roles(in: matter.area)
        guard try isOpen(to: visit.member, id, roles, reading) else { throw AccessError.notFound }
        let points = try AdoptionTable.of(id, reading.tx)
        guard !points.isEmpty, [.deliberated, .reported, .sealed].contains(matter.stage) else { throw AccessError.notFound }
        let due = try Agenda.obligations(of: matter, reading)
        let panels = ResultsPanels(
          visit: visit.visit, problem: problem, matter: matter, roles: roles, points: points, due: due, reading: reading)
        return PlanPages.frame(
          visit.visit, matter, visit.words.resultsTitle, problem, due, reading,
          """
          <div class="cols"><div>\(panels.adoption())\(try panels.commitments())\(try panels.assembly())\(try panels.corrections())</div>
          <div>\(try panels.commission())\(try panels.dissents())\(try panels.reviews())\(try panels.ratings())</div></div>
          """)
      })
  }
}
