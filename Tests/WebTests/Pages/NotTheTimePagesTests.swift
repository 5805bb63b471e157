import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing
import Wording

@testable import Web

/// The page of a step, a stage at which it is not due, and one at which it is.
struct StepPage: Sendable, CustomTestStringConvertible {
  let address: AddressOf<ID<Matter>>
  let act: Act
  let off: [Stage]
  let on: Stage
  var path: String { address(Sitting.matter).path }
  var testDescription: String { path }
}

@Suite("现在不办这一步 · whoever opens the page of a step that is over or not due yet is told so, and nothing is refused (3.5)")
struct NotTheTimePagesTests {
  private static let pages = [
    StepPage(address: Route.plan, act: .submitPlan, off: [.proposed, .planned, .sealed], on: .topic),
    StepPage(address: Route.notice, act: .postNotice, off: [.topic, .noticed], on: .approved),
    StepPage(address: Route.revise, act: .reviseNotice, off: [.approved, .meeting], on: .noticed),
    StepPage(address: Route.meeting, act: .closeMeeting, off: [.noticed, .deliberated], on: .meeting),
    StepPage(address: Route.report, act: .publishReport, off: [.meeting, .reported], on: .deliberated),
    StepPage(address: Route.callAssembly, act: .callAssembly, off: [.topic, .meeting], on: .reported),
    StepPage(address: Route.lotScheme, act: .prepareLot, off: [.meeting, .reported], on: .topic),
  ]

  private static func go(_ site: Website, to stage: Stage) async throws {
    try await site.institution.database.write { tx in
      _ = try tx.execute("UPDATE matter SET stage = \(stage) WHERE id = \(Sitting.matter)")
    }
  }

  @Test("it says that the step is over or to come, at which stage the matter is, and leads to it", arguments: pages)
  func told(_ step: StepPage) async throws {
    try await Sitting.open(at: .deliberated) { site, clerk in
      let words = site.web.words(in: .zhHans)
      for stage in step.off {
        try await Self.go(site, to: stage)
        let page = try await site.get(step.path, [.cookie: clerk])
        #expect(page.status == .ok && page.text.contains("<h1>\(words.commonErrorNotNow)</h1>"), "\(stage)")
        #expect(page.text.contains("<p>\(words.caseNotNow)</p>"))
        #expect(page.text.contains("<p>\(words.caseNow(title: "供热收费", stage: words.stage(stage)))</p>"))
        #expect(page.text.contains("href=\"\(Route.matter(Sitting.matter).path)\"") && !page.text.contains("role=\"alert\""))
      }
      try await Self.go(site, to: step.on)
      let due = try await site.get(step.path, [.cookie: clerk])
      #expect(
        due.status == .ok && !due.text.contains(words.caseNotNow) && due.text.contains("action=\"\(Route.matter(Sitting.matter).path)/"))
    }
  }

  @Test("who may not take the step is told who may, whether it is due or not; nobody signs in for nothing", arguments: pages)
  func barred(_ step: StepPage) async throws {
    try await Sitting.open(at: .deliberated) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let supervisor = try await site.holder(of: .supervisionChair, "supervisor")
      let who = words.commonErrorForbiddenWho(roles: step.act.roles.map { words.role($0) }.sorted().joined(separator: words.commonComma))
      for stage in step.off + [step.on] {
        try await Self.go(site, to: stage)
        let page = try await site.get(step.path, [.cookie: supervisor])
        #expect(page.status == .forbidden && page.text.contains("<h1>\(words.commonErrorForbidden)</h1>") && page.text.contains(who))
        #expect(!page.text.contains(words.caseNotNow) && !page.text.contains("供热收费"), "nothing of the matter is told")
        let nobody = try await site.get(step.path)
        #expect(nobody.status == .seeOther && nobody.headers[.location] == "/sign-in?back=\(step.path)")
      }
      let none = step.path.replacing("\(Sitting.matter)", with: "\(ID<Matter>(rawValue: 1))")
      #expect(try await site.get(none, [.cookie: clerk]).status == .notFound)
    }
  }

  @Test("a form that is sent then is refused: it is no page that was only opened")
  func sent() async throws {
    try await Sitting.open(at: .topic) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let path = Route.plan(Sitting.matter).path
      let page = try await site.get(path, [.cookie: clerk])
      try await Self.go(site, to: .planned)
      let answer = try await site.send(path, ["place": "二楼"], after: page, also: clerk)
      let refusal = Refusal(.wrongStage, ["stage": Stage.planned.rawValue, "act": Act.submitPlan.rawValue], clause: Act.submitPlan.clause)
      #expect(answer.status == .conflict && answer.text.contains(words.sentence(of: refusal)))
      #expect(!answer.text.contains(words.commonErrorNotNow))
    }
  }
}
