import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 方案、公告、通报 — the forms that make papers, each filled with what is known and showing what will come out.
enum PlanPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.plan) { try await plan($0, nil) }
    routes.members.post(Route.plan, again: { try await plan($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let asked = try await visit.institution.read { try PlanForm.Asked(of: id, $0) }
      try await visit.perform(try PlanForm.command(visit, for: id, asked: asked))
      return visit.redirect(Route.matter(id))
    }
    routes.members.get(Route.notice) { try await notice($0, nil) }
    routes.members.post(Route.notice, again: { try await notice($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let (days, needed) = try await visit.institution.read { try lead(to: try MatterTable.find(id, $0.tx), $0) }
      try await visit.perform(try NoticeForm.command(visit, for: id, days: days, needed: needed))
      return visit.redirect(Route.matter(id).at("posting"))
    }
    routes.members.get(Route.revise) { try await revise($0, nil) }
    routes.members.post(Route.revise, again: { try await revise($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.perform(try NoticeForm.revision(visit, for: id))
      return visit.redirect(Route.matter(id))
    }
    routes.members.get(Route.report) { try await report($0, nil) }
    routes.members.post(Route.report, again: { try await report($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let texts = try await visit.institution.read { try Lawfulness.texts(toReport: id, $0.tx) }
      try await visit.perform(try PublishReportForm.command(visit, for: id, saying: texts))
      return visit.redirect(Route.matter(id).at("posting"))
    }
  }

  private static func plan(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try plan(visit.visit, id, problem, $0) })
  }

  private static func plan(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try allowed(.submitPlan, id, visit, reading)
    let entry = try CatalogueTable.entry(matter.entryCode, in: matter.area, reading.tx)
    let last = try PlanTable.newest(of: id, reading.tx)?.plan
    let due = try Agenda.obligations(of: matter, reading)
    let opinions = try OpinionTable.count(of: id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    let form = FormView(visit, Route.plan(id), problem, version: try PlanTable.version(of: id, reading.tx))
    let expected = entry?.participants ?? []
    let known = Set(last?.participants.map(\.kind) ?? [])
    let shown = expected + PartyKind.allCases.filter { !expected.contains($0) && known.contains($0) }
    let rest = PartyKind.allCases.filter { !shown.contains($0) }
    let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
    let drawn = try LotTable.seated(of: id, reading.tx)
    func people(_ kind: PartyKind) -> HTML {
      let known = last?.participants.filter { $0.kind == kind }.map { $0.name + ($0.note.isEmpty ? "" : "（\($0.note)）") }
      let lots = drawn.filter { $0.side == kind }.map { "\($0.name)（\(LotLine.Seat.note)）" }
      let isExpected = expected.contains(kind)
      let usual = lots.isEmpty && isExpected ? organisations.filter { $0.kind == kind }.map(\.name) : lots
      return """
        <div class="pair">\(form(PlanForm.people(kind), known ?? usual))
        \(if: isExpected, form(PlanForm.missing(kind), last?.missingVoices[kind] ?? ""))</div>
        """
    }
    let wide = opinions >= (try reading.policy(for: matter.area, on: matter.rulesDay).wideImpactOpinions.value)
    let fields: HTML = """
      <h2>\(words.planTimePlace)</h2><div class="pair">\(form(PlanForm.day, last?.meetsAt?.day))\(form(PlanForm.clock, last?.meetsAt.map { TimeOfDay(of: $0) } ?? TimeOfDay(hour: 14, minute: 0)))</div>
      \(form(PlanForm.place, last?.place ?? community.address))
      <h2>\(words.planSubject)</h2>\(form(PlanForm.subject, last?.subject ?? matter.question))
      \(form(PlanForm.points, last?.points ?? []))\(form(PlanForm.households, last?.affectedHouseholds))
      <h2>\(words.planForm)</h2>\(if: wide, "<p class=\"due-note\">\(words.planWide(count: opinions))</p>")\(form(PlanForm.form, of: FormKind.allCases.map { ($0, words.form($0)) }, last?.form ?? entry?.form ?? .residentsCouncil))
      \(form(PlanForm.formReason, last?.formReason ?? ""))
      <div class="pair">\(form(PlanForm.host, last?.host ?? ""))\(form(PlanForm.recorder, last?.recorder ?? visit.member.name))</div>
      <h2>\(words.planPeople)</h2><p class="hint">\(words.planPeopleHint)</p><p><a class="button quiet" href="\(visit.link(Route.lotScheme(id)))">\(words.lotToScheme)</a></p>\(shown, { people($0) })\(form.fold(words.planMorePeople) { "\(rest, { people($0) })" })
      \(form(PlanForm.materials, last?.materials ?? ""))\(CasePages.lateField(form, .submitPlan, due, reading.now))
      """
    return frame(visit, matter, words.todayDoSubmitPlan, problem, due, reading, form.html(fields, button: words.planSubmit))
  }

  /// Days that lie before a matter's meeting, and those that a notice has to come before it.
  private static func lead(to matter: Matter, _ reading: Reading) throws -> (days: Int, needed: Int) {
    let meetsAt = try PlanTable.newest(of: matter.id, reading.tx)?.plan.meetsAt
    let needed = try reading.policy(for: matter.area, on: matter.rulesDay).noticeLeadDays.value
    return (meetsAt.map { reading.now.day.distance(to: $0.day) } ?? needed, needed)
  }

  private static func notice(_ member: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try member.id(of: Matter.self)
    let visit = member.visit
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.postNotice, id, visit, reading)
        let due = try Agenda.obligations(of: matter, reading)
        let form = FormView(visit, Route.notice(id), problem, version: try PlanTable.version(of: id, reading.tx))
        let known = try PaperPreview.noticeOpening(matter, reading)
        let preview = try PaperPreview.notice(matter, opening: form.typed(NoticeForm.opening) ?? known, reading)
        let (days, needed) = try lead(to: matter, reading)
        let short: HTML = days < needed ? form(NoticeForm.short(days: days, needed: needed).required, "") : ""
        let fields = form(NoticeForm.opening, known) + short + CasePages.lateField(form, .postNotice, due, reading.now)
        return frame(
          visit, matter, words.todayDoPostNotice, problem, due, reading,
          "\(form.html(fields, button: words.planPublishNotice))\(shown(preview.title, preview.body, words))")
      })
  }

  /// The paper that will come out.
  private static func shown(_ title: String, _ body: String, _ words: Words) -> HTML {
    Pieces.panel(words.planPreview, "<article lang=\"zh-Hans\"><h3>\(title)</h3>\(Pieces.paperBody(body, heading: .piece))</article>")
  }

  private static func revise(_ member: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try member.id(of: Matter.self)
    let visit = member.visit
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.reviseNotice, id, visit, reading)
        let plan = try PlanTable.newest(of: id, reading.tx)?.plan
        let form = FormView(visit, Route.revise(id), problem, version: try PlanTable.version(of: id, reading.tx))
        let fields: HTML = """
          <div class="pair">\(form(NoticeForm.day, plan?.meetsAt?.day))\(form(NoticeForm.clock, plan?.meetsAt.flatMap { TimeOfDay(of: $0) }))</div>
          \(form(NoticeForm.place, plan?.place))\(form(NoticeForm.revisedBecause))
          """
        return frame(visit, matter, words.caseRevise, problem, [], reading, form.html(fields, button: words.caseRevise))
      })
  }

  private static func report(_ member: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try member.id(of: Matter.self)
    let visit = member.visit
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.publishReport, id, visit, reading)
        let due = try Agenda.obligations(of: matter, reading)
        let version = try PaperVersion.report(of: matter, at: reading.now, reading.tx, reading.library)
        let form = FormView(visit, Route.report(id), problem, version: version)
        let remark = form.typed(PublishReportForm.remark) ?? ""
        let preview = try PaperPreview.report(
          matter, remark: remark, lateReason: form.typed(CommonFields.late) ?? "", reading)
        let texts = try Lawfulness.texts(toReport: id, reading.tx)
        let warnings = Lawfulness.warnings(of: texts + [remark], reading.library)
        let lawful: HTML =
          warnings.isEmpty
          ? ""
          : "<div class=\"problem\"><p><b>\(words.planUnlawful)</b></p>\(warnings, { "<p>\($0.says)<br><span class=\"note\">\($0.article)</span></p>" })</div>\(form(PublishReportForm.lawful.required, ""))"
        let fields = form(PublishReportForm.remark, "") + lawful + CasePages.lateField(form, .publishReport, due, reading.now)
        return frame(
          visit, matter, words.todayDoPublishReport, problem, due, reading,
          "\(shown(preview.title, preview.body, words))\(form.html(fields, button: words.planPublishReport))")
      })
  }

  /// The matter, when the visitor may take the act at this stage.
  static func allowed(_ act: Act, _ id: ID<Matter>, _ visit: Visit, _ reading: Reading) throws -> Matter {
    try NotTheTime.check(act, on: id, for: visit.member, reading)
  }

  static func matterCrumbs(_ visit: Visit) -> [(title: String, route: Route)] { MatterFrame.crumbs(visit) }

  static func frame(
    _ visit: Visit, _ matter: Matter, _ title: String, _ problem: Problem?, _ due: [Obligation], _ reading: Reading, _ content: HTML
  ) -> HTML {
    let note = DueNote.html(due, at: reading.now, visit)
    return MatterFrame.page(visit, matter.id, called: matter.title, title: title, due: note, content)
  }
}
