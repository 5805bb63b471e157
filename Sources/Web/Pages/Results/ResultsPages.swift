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
      try AdoptionForm.command(visit, for: id, texts: try await visit.institution.read { try ResultsReading.texts(of: id, $0) })
    }
    routes.members.post(Route.makeCommitment, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let point = try? CommitmentForm.point.read(visit.form.all(CommitmentForm.point.name))
      let (organisations, refusal) = try await visit.institution.read { try ResultsReading.making(on: point, of: id, $0) }
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

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try ResultsReading.page(id, for: visit.member, $0) }
    return visit.page(ResultsView(page: page, problem: problem, visit: visit.visit).html())
  }
}
