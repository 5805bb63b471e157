import Deliberation
import HTML
import Hummingbird
import Institution
import Paper
import PolicyFiles
import PublicRecord
import Wording

/// 办理协商事项 — one matter on the workbench: the road, what is due, the next step's form, papers, people, the record.
enum CasePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.matter) { try await page($0, nil) }
    step(routes, Route.approveTopic) { ApproveTopic($0, lateReason: try StepForm.late($1)) }
    step(routes, Route.returnTopic) { try StepForm.returnTopic($1, of: $0) }
    step(routes, Route.approvePlan) { try StepForm.seen($1, $0, ApprovePlan.init) }
    step(routes, Route.returnPlan) { try StepForm.returnPlan($1, of: $0) }
    step(routes, Route.openMeeting, to: Route.meeting) { OpenMeeting($0, lateReason: try StepForm.late($1)) }
    step(routes, Route.moveStalled) { try StepForm.move($1, $0) }
    step(routes, Route.sealDossier) { try StepForm.seen($1, $0, SealDossier.init) }
    step(routes, Route.writeFinding) { try FindingForm.writing($1, on: $0) }
    step(routes, Route.closeFinding) { try FindingForm.closing($1, on: $0) }
    step(routes, Route.reopenFinding) { try FindingForm.reopening($1, on: $0) }
    step(routes, Route.answerFinding) { try FindingForm.answering($1, on: $0) }
    step(routes, Route.recordService, at: "service") { try ServiceForm.command($1, for: $0) }
    step(routes, Route.recordPosting, at: "posting") { try PostingForm.command($1, for: $0) }
    routes.members.get(Route.dossier) { try await dossierArchive($0.visit) }
    PlanPages.add(to: routes)
    ResultsPages.add(to: routes)
    AssemblyPages.add(to: routes)
    RepresentativePages.add(to: routes)
  }

  /// The dossier as a BagIt bag: texts written from what happened, and the photos and recordings beside them.
  private static func dossierArchive(_ visit: Visit) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let (matter, texts, enclosures, number, proofs) = try await visit.institution.read { reading in
      let matter = try MatterTable.find(id, reading.tx)
      guard visit.member.acts(as: Role.staff, in: matter.area) else { throw AccessError.notFound }
      let number = try MatterTable.archive(of: id, reading.tx)?.number ?? matter.number.description
      return (
        matter, try DossierBuilder.files(of: matter, reading.tx, reading.library), try DossierBuilder.enclosures(of: matter, reading.tx),
        number,
        try PaperTable.of(id, reading.tx).map { paper in
          Bag.File(
            path: "record/\(paper.leafIndex).tlog-proof",
            bytes: try RecordReading.proof(of: paper, signedBy: visit.web.recordKeys, reading).bytes)
        } + [Bag.File(path: "record/log.vkey", text: visit.web.recordKeys.lines)]
      )
    }
    let kept = try enclosures.compactMap { enclosure in
      try visit.institution.files.bytes(of: enclosure.sha256).map { Bag.File(path: enclosure.path, bytes: $0) }
    }
    guard kept.count == enclosures.count else { throw Problem(sentence: visit.words.caseFileLost) }
    let bag = Bag(
      info: [
        ("Source-Organization", matter.area.description), ("External-Identifier", number), ("External-Description", matter.title),
      ], files: texts.map { Bag.File(path: $0.path, text: $0.text) } + kept, beside: proofs)
    return visit.bytes(ZipArchive.pack(bag.files, folder: number), kind: "application/zip", name: number + ".zip")
  }

  /// A step that is one command.
  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, to next: AddressOf<ID<Matter>> = Route.matter, at anchor: String? = nil,
    _ make: @escaping @Sendable (ID<Matter>, MemberVisit) throws -> C
  ) {
    routes.members.act(address, again: page, then: { id in anchor.map { next(id).at($0) } ?? next(id) }) { try make($1, $0) }
  }

  static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try page(visit.visit, id, problem, $0) })
  }

  private static func page(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let tx = reading.tx
    let matter = try MatterTable.find(id, tx)
    let roles = visit.member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
    let events = try EventTable.of(id, tx)
    let opinions = try OpinionTable.of(id, tx)
    let plan = try PlanTable.newest(of: id, tx)
    let papers = try PaperTable.of(id, tx)
    let due = try Agenda.obligations(of: matter, reading)
    let openCommitments = try CommitmentTable.of(id, tx).count { $0.commitment.state.isPending }
    let dueWords = DueWords(words: words, library: reading.library)
    let notes: HTML =
      "\(due, { item -> HTML in let late = item.daysLate(at: reading.now) > 0 ? " late" : ""; return "<div class=\"due-note\(late)\"><p><b>\(dueWords.sentence(item))</b>（\(dueWords.left(item, at: reading.now))）</p><p class=\"note\">\(dueWords.arithmetic(item))</p></div>" })"
    return Layout.page(
      visit, title: matter.title, face: .workbench, crumbs: PlanPages.matterCrumbs(visit),
      """
      <p>\(Pieces.badge(words.stage(matter.stage)))<span class="note">\(words.matterNumber(number: matter.number)) · \(matter.entryTitle) · <a href="\(visit.link(Route.publicMatter(id)))">\(words.caseOnBoard)</a></span></p>
      <h1>\(matter.title)</h1>\(Pieces.paragraphs(matter.question))
      \(Road.html(Road.stops(of: matter, events: events, firstOpinion: opinions.first?.takenAt.day, openCommitments: openCommitments), words))\(notes)
      \(stalled(matter, roles, due, visit, problem))\(try nextStep(matter, roles, due, visit, problem, reading))
      <div class="cols"><div>\(servicePanel(matter, plan, roles, visit, problem, reading))\(try postingPanel(matter, papers, roles, visit, problem, reading))\(try FindingPanel(visit: visit, matter: matter, roles: roles, reading: reading, problem: problem).html())\(try dossier(matter, roles, due, visit, problem, reading))</div>
      <div>\(planPanel(plan, words))\(opinionPanel(opinions, roles, visit))\(record(events, words))</div></div>
      """)
  }

  /// The field for the reason of a late step; shown only when its day has passed.
  static func lateField(_ form: FormView, _ duty: Obligation.Duty, _ due: [Obligation], _ now: Instant) -> HTML {
    guard let item = due.first(where: { $0.duty == duty }), item.daysLate(at: now) > 0 else { return "" }
    return form(CommonFields.late.hint { $0.caseLateHint(day: $0.shortDate(item.deadline.day)) }.required)
  }

  /// 停滞事项 — what will be done about a matter that stands still; the secretary's turn, then the township's (2.2b).
  private static func stalled(_ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit, _ problem: Problem?) -> HTML {
    guard let item = due.first(where: { $0.duty == .moveStalled }), !item.owners.isDisjoint(with: roles),
      Act.moveStalled.isOpen(to: roles, matter: matter)
    else { return "" }
    let form = FormView(visit, Route.moveStalled(matter.id), problem)
    return Pieces.panel(visit.words.resultsStalled, form.html(form(StepForm.moving), button: visit.words.resultsStalledSend))
  }

  private static func nextStep(
    _ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit, _ problem: Problem?, _ reading: Reading
  ) throws -> HTML {
    let words = visit.words
    let id = matter.id
    func may(_ act: Act) -> Bool { act.isOpen(to: roles, matter: matter) }
    func link(_ route: Route, _ title: String) -> HTML { "<a class=\"button\" href=\"\(visit.link(route))\">\(title)</a>" }
    func step(_ route: Route, _ duty: Obligation.Duty, asking field: Field<String>? = nil, of version: Version? = nil, _ button: String)
      -> HTML
    {
      let form = FormView(visit, route, problem, version: version)
      let asked = field.map { form($0) } ?? HTML()
      return form.html(asked + lateField(form, duty, due, reading.now), button: button)
    }
    var content = HTML()
    if may(.approveTopic) {
      content =
        step(Route.approveTopic(id), .approveTopic, words.caseApproveTopic)
        + step(Route.returnTopic(id), .approveTopic, asking: StepForm.returned, words.caseReturn)
    } else if may(.submitPlan) {
      content = link(Route.plan(id), words.todayDoSubmitPlan)
    } else if may(.approvePlan) {
      let version = try PlanTable.version(of: id, reading.tx)
      content =
        step(Route.approvePlan(id), .approvePlan, of: version, words.caseApprovePlan)
        + step(Route.returnPlan(id), .approvePlan, asking: StepForm.returned, of: version, words.caseReturn)
    } else if may(.postNotice) {
      content = link(Route.notice(id), words.todayDoPostNotice)
    } else if may(.openMeeting) {
      content = step(Route.openMeeting(id), .holdMeeting, words.caseOpen) + link(Route.revise(id), words.caseRevise)
    } else if matter.stage == .meeting, may(.closeMeeting) {
      content = link(Route.meeting(id), words.caseMeeting)
    } else if may(.publishReport) {
      content = link(Route.report(id), words.todayDoPublishReport) + link(Route.minutes(id), words.caseMinutes)
    } else if [.reported, .sealed].contains(matter.stage) {
      content = link(Route.results(id), words.resultsTitle)
      if !roles.isDisjoint(with: Role.staff) { content = content + link(Route.minutes(id), words.caseMinutes) }
    }
    if may(.openOnline) {
      content = content + "<p><a class=\"button quiet\" href=\"\(visit.link(Route.online(id)))\">\(words.onlineTitle)</a></p>"
    }
    return content.isEmpty ? "<p class=\"note\">\(words.caseNothingForYou)</p>" : Pieces.panel(words.caseNext, content)
  }

  private static func servicePanel(
    _ matter: Matter, _ record: PlanRecord?, _ roles: Set<Role>, _ visit: Visit, _ problem: Problem?, _ reading: Reading
  ) -> HTML {
    let words = visit.words
    guard let record, [.noticed, .meeting, .deliberated, .reported, .sealed].contains(matter.stage) else { return "" }
    func name(_ invited: PlanRecord.Invited) -> String {
      "\(invited.participant.name)（\(words.party(invited.participant.kind))）"
    }
    let open = Act.recordService.isOpen(to: roles, matter: matter) ? record.invited.filter { $0.service == nil } : []
    let rows = record.invited.filter { !open.contains($0) }.map { invited -> HTML in
      let told = invited.service.map { "\(words.way($0.way.rawValue)) \(words.moment($0.at)) \($0.byName)" } ?? words.caseUnserved
      return "<li>\(name(invited))<br><span class=\"note\">\(told)</span></li>"
    }
    let list: HTML = rows.isEmpty ? "" : "<ul class=\"list\">\(rows, { $0 })</ul>"
    guard !open.isEmpty else { return Pieces.panel(words.caseService, id: "service", list) }
    let form = FormView(visit, Route.recordService(matter.id), problem)
    let fields: HTML = """
      \(form(ServiceForm.participants, ticks: open.map { ($0.id, name($0)) }))\(form(ServiceForm.way, of: PlanRecord.Service.Way.allCases.map { ($0, words.way($0.rawValue)) }))
      <div class="pair">\(form(ServiceForm.day, reading.now.day))\(form(ServiceForm.clock, TimeOfDay(of: reading.now)))</div>
      """
    return Pieces.panel(words.caseService, id: "service", list + form.html(fields, button: words.caseServe))
  }

  private static func postingPanel(
    _ matter: Matter, _ papers: [Publication], _ roles: Set<Role>, _ visit: Visit, _ problem: Problem?, _ reading: Reading
  ) throws -> HTML {
    let words = visit.words
    let posted = papers.filter { $0.untilDay != nil }
    guard !posted.isEmpty else { return "" }
    let list = try posted.map { paper -> HTML in
      let times = try PaperTable.postings(of: paper.id, reading.tx)
      let shown: HTML =
        times.isEmpty
        ? "<span class=\"note\">\(words.papersNotPosted)</span>"
        : "\(times, { "<span class=\"note\">\(words.papersPosted(time: words.moment($0.postedAt), place: $0.place)) <a href=\"\(Route.file($0.photo).path)\">\(words.casePhoto)</a></span>" })"
      return
        "<li><a href=\"\(visit.link(Route.paper(paper.id)))\">\(paper.number)</a> <a href=\"\(visit.link(Route.sheet(paper.id)))\">\(words.papersSheet)</a><br>\(shown)</li>"
    }
    let shown: HTML = "<ul class=\"list\">\(list, { $0 })</ul>"
    guard Act.recordPosting.isOpen(to: roles, matter: matter) else { return Pieces.panel(words.casePosting, id: "posting", shown) }
    let form = FormView(visit, Route.recordPosting(matter.id), problem)
    let fields: HTML = """
      \(form(PostingForm.paper, of: posted.reversed().map { ($0.id, "\($0.number) \(words.paper($0.kind))") }, posted.last?.id))
      \(form(PostingForm.place))<div class="pair">\(form(PostingForm.day, reading.now.day))\(form(PostingForm.clock, TimeOfDay(of: reading.now)))</div>
      \(form(PostingForm.photo))
      """
    return Pieces.panel(words.casePosting, id: "posting", shown + form.html(fields, button: words.casePost))
  }

  private static func dossier(
    _ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit, _ problem: Problem?, _ reading: Reading
  ) throws -> HTML {
    let words = visit.words
    guard matter.stage != .returned else { return "" }
    let dossier = try DossierBuilder.dossier(of: matter, reading.tx)
    let list: HTML =
      "<ul class=\"list\">\(Dossier.Piece.allCases, { piece -> HTML in dossier.present.contains(piece) ? "<li>✓ \(words.piece(piece))</li>" : "<li>○ \(words.piece(piece)) \(Pieces.badge(words.caseMissing, "amber"))</li>" })</ul>"
    let archive: HTML =
      try MatterTable.archive(of: matter.id, reading.tx).map {
        "<p class=\"done-note\">\(words.caseSealed(number: $0.number))</p><p class=\"note\">SHA-256 <code>\($0.bagSHA256)</code></p>"
      } ?? ""
    let maySeal = Act.sealDossier.isOpen(to: roles, matter: matter)
    var seal = HTML()
    if maySeal {
      let form = FormView(visit, Route.sealDossier(matter.id), problem, version: dossier.version)
      seal = form.html(lateField(form, .sealDossier, due, reading.now), button: words.caseSeal)
    }
    let export: HTML =
      roles.isDisjoint(with: Role.staff)
      ? "" : "<p><a class=\"button quiet\" href=\"\(visit.link(Route.dossier(matter.id)))\">\(words.caseExport)</a></p>"
    return Pieces.panel(
      words.caseDossier, id: "dossier",
      "\(archive)<details\(maySeal ? " open" : "")><summary>\(words.casePieces)</summary>\(list)</details>\(seal)\(export)")
  }

  private static func planPanel(_ record: PlanRecord?, _ words: Words) -> HTML {
    guard let record, let meetsAt = record.plan.meetsAt else { return "" }
    let plan = record.plan
    return Pieces.panel(
      words.matterPlan,
      Pieces.facts([
        (words.matterTime, "\(words.moment(meetsAt))"), (words.matterPlace, "\(plan.place)"),
        (words.matterSubject, "\(plan.subject)\(record.points, { "<p>· \($0.text)</p>" })"),
        (words.matterForm, "\(plan.form.map { words.form($0) } ?? "")"),
        (
          words.matterParticipants,
          "\(plan.participants, { "<p>\($0.name)（\(words.party($0.kind))）\($0.note)</p>" })\(plan.missingVoices.sorted { $0.key.rawValue < $1.key.rawValue }, { "<p class=\"note\">\(words.matterMissing(kind: words.party($0.key), reason: $0.value))</p>" })"
        ),
      ]))
  }

  private static func opinionPanel(_ opinions: [LedgerLine], _ roles: Set<Role>, _ visit: Visit) -> HTML {
    // Those from above read what was said, not the ledger of who said it.
    let isHouse = !roles.isDisjoint(with: Role.staff)
    func slip(_ line: LedgerLine) -> HTML {
      isHouse ? "<a href=\"\(visit.link(Route.opinion(line.opinion.id)))\">\(line.slip)</a>" : "\(line.slip)"
    }
    return Pieces.panel(
      visit.words.matterOpinions,
      "<ul class=\"list\">\(opinions.prefix(30), { "<li>\(slip($0)) \(String($0.text.prefix(60)))</li>" })</ul>")
  }

  private static func record(_ events: [Event], _ words: Words) -> HTML {
    Pieces.panel(
      words.caseRecord,
      "<ul class=\"list\">\(events, { "<li>\(words.act($0.act)) <span class=\"note\">\(words.moment($0.at)) \($0.byName)\($0.reason.isEmpty ? "" : "：" + $0.reason)\($0.daysLate > 0 ? " " + words.commonLateDays(days: $0.daysLate) + "：" + $0.lateReason : "")</span></li>" })</ul>"
    )
  }
}
