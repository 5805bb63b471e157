import Deliberation
import HTML
import Hummingbird
import Institution
import Paper
import PolicyFiles
import PublicRecord

/// 办理协商事项 — one matter on the workbench: the road, what is due, the next step's form, papers, people, the record.
enum CasePages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id") { try await page($0, nil) }
    step(routes, "approve-topic") { ApproveTopic($0, lateReason: $1["late"]) }
    step(routes, "return-topic") { ReturnTopic($0, because: $1["reason"], lateReason: $1["late"]) }
    step(routes, "approve-plan") { ApprovePlan($0, lateReason: $1["late"]) }
    step(routes, "return-plan") { ReturnPlan($0, because: $1["reason"], lateReason: $1["late"]) }
    step(routes, "open", to: "/meeting") { OpenMeeting($0, lateReason: $1["late"]) }
    step(routes, "move") { MoveStalled($0, saying: $1["text"]) }
    step(routes, "seal") { SealDossier($0, lateReason: $1["late"]) }
    step(routes, "finding") {
      WriteFinding($0, about: Clause($1["clause"]), saying: $1["text"], on: ID($1["commitment"]), breach: $1.has("breach"))
    }
    step(routes, "close-finding") { CloseFinding($0, ID($1["finding"]) ?? ID(rawValue: 0), saying: $1["text"]) }
    step(routes, "reopen-finding") { ReopenFinding($0, ID($1["finding"]) ?? ID(rawValue: 0), because: $1["text"]) }
    step(routes, "answer") { AnswerFinding($0, ID($1["finding"]) ?? ID(rawValue: 0), saying: $1["text"]) }
    routes.post("/work/matters/:id/service", by: .of(RecordService.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      guard let at = Instant(day: visit.form["day"], clock: visit.form["clock"]) else {
        throw Problem(sentence: visit.words.ledgerTimeWrong)
      }
      let way = PlanRecord.Service.Way(rawValue: visit.form["way"]) ?? .phone
      try await visit.institution.perform(
        RecordService(id, on: visit.form.all("participant").compactMap { ID($0) }, by: way, at: at), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)#service")
    }
    routes.post("/work/matters/:id/posting", by: .of(RecordPosting.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      guard let at = Instant(day: visit.form["day"], clock: visit.form["clock"]) else {
        throw Problem(sentence: visit.words.ledgerTimeWrong)
      }
      let photo = try visit.form.file("photo").map { try LedgerPages.keep($0, visit, onlyImages: true) }
      try await visit.institution.perform(
        RecordPosting(
          id, paper: ID(visit.form["paper"]) ?? ID(rawValue: 0), at: at, place: visit.form["place"],
          photoSHA256: photo?.sha256 ?? "", photoKind: photo?.kind ?? "", photoSize: photo?.size ?? 0), by: visit.member,
        once: visit.once)
      return visit.redirect("/work/matters/\(id)#posting")
    }
    routes.get("/work/matters/:id/dossier.zip") { try await dossierArchive($0) }
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
        matter, try DossierBuilder.files(of: matter, reading.tx), try DossierBuilder.enclosures(of: matter, reading.tx), number,
        try PaperTable.of(id, reading.tx).map { paper in
          Bag.File(path: "record/\(paper.leafIndex).tlog-proof", bytes: try RecordPages.proof(of: paper, visit, reading).bytes)
        } + [Bag.File(path: "record/log.vkey", bytes: RecordPages.keys(visit).bytes)]
      )
    }
    let kept = enclosures.compactMap { enclosure in
      visit.institution.files.bytes(of: enclosure.sha256).map { Bag.File(path: enclosure.path, bytes: $0) }
    }
    guard kept.count == enclosures.count else { throw Problem(sentence: visit.words.caseFileLost) }
    let bag = Bag(
      info: [
        ("Source-Organization", matter.area.description), ("External-Identifier", number), ("External-Description", matter.title),
      ], files: texts.map { Bag.File(path: $0.path, text: $0.text) } + kept, beside: proofs)
    return visit.bytes(ZipArchive.pack(bag.files, folder: number), kind: "application/zip", name: number + ".zip")
  }

  /// A step that is one command of the form's fields.
  private static func step<C: Command>(
    _ routes: Routes, _ name: String, to next: String = "", _ make: @escaping @Sendable (ID<Matter>, Form) -> C
  ) {
    routes.post(RouterPath(stringLiteral: "/work/matters/:id/\(name)"), by: .of(C.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(make(id, visit.form), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)\(next)")
    }
  }

  static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try page(visit, id, problem, $0) })
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
      <p>\(Pieces.badge(words.stage(matter.stage)))<span class="note">\(words.matterNumber(number: matter.number)) · \(matter.entryTitle) · <a href="\(visit.link("/m/\(id)"))">\(words.caseOnBoard)</a></span></p>
      <h1>\(matter.title)</h1>\(Pieces.paragraphs(matter.question))\(Fields.summary(problem))
      \(Road.html(Road.stops(of: matter, events: events, firstOpinion: opinions.first?.takenAt.day, openCommitments: openCommitments), words))\(notes)
      \(stalled(matter, roles, due, visit))\(nextStep(matter, roles, due, visit, reading))
      <div class="cols"><div>\(servicePanel(matter, plan, roles, visit, reading))\(try postingPanel(matter, papers, roles, visit, reading))\(try FindingPanel(visit: visit, matter: matter, roles: roles, reading: reading).html())\(try dossier(matter, roles, due, visit, reading))</div>
      <div>\(planPanel(plan, words))\(opinionPanel(opinions, visit))\(record(events, words))</div></div>
      """)
  }

  /// The field for the reason of a late step; shown only when its day has passed.
  static func lateField(_ duty: Obligation.Duty, _ due: [Obligation], _ visit: Visit, _ now: Instant) -> HTML {
    guard let item = due.first(where: { $0.duty == duty }), item.daysLate(at: now) > 0 else { return "" }
    return Fields.text(
      "late", visit.words.caseLateReason, value: visit.form["late"],
      hint: visit.words.caseLateHint(day: visit.words.shortDate(item.deadline.day)), required: true)
  }

  /// 停滞事项 — what will be done about a matter that stands still; the secretary's turn, then the township's (2.2b).
  private static func stalled(_ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit) -> HTML {
    guard let item = due.first(where: { $0.duty == .moveStalled }), !item.owners.isDisjoint(with: roles) else { return "" }
    let typed = Typed(visit: visit, key: "move")
    return Pieces.panel(
      visit.words.resultsStalled,
      formOf(
        visit, "/work/matters/\(matter.id)/move",
        "\(typed.mark)\(Wrapped.area("text", visit.words.resultsStalledText, value: typed("text")))",
        button: visit.words.resultsStalledSend))
  }

  private static func nextStep(_ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit, _ reading: Reading) -> HTML {
    let words = visit.words
    let base = "/work/matters/\(matter.id)"
    func may(_ act: Act) -> Bool { act.stages.contains(matter.stage) && !act.roles.isDisjoint(with: roles) }
    func late(_ duty: Obligation.Duty) -> HTML { lateField(duty, due, visit, reading.now) }
    func link(_ path: String, _ title: String) -> HTML { "<a class=\"button\" href=\"\(visit.link(base + path))\">\(title)</a>" }
    var content = HTML()
    if may(.approveTopic) {
      content =
        formOf(visit, base + "/approve-topic", late(.approveTopic), button: words.caseApproveTopic)
        + formOf(
          visit, base + "/return-topic", Fields.text("reason", words.caseReturnReason, value: visit.form["reason"]) + late(.approveTopic),
          button: words.caseReturn)
    } else if may(.submitPlan) {
      content = link("/plan", words.todayDoSubmitPlan)
    } else if may(.approvePlan) {
      content =
        formOf(visit, base + "/approve-plan", late(.approvePlan), button: words.caseApprovePlan)
        + formOf(
          visit, base + "/return-plan", Fields.text("reason", words.caseReturnReason, value: visit.form["reason"]) + late(.approvePlan),
          button: words.caseReturn)
    } else if may(.postNotice) {
      content = link("/notice", words.todayDoPostNotice)
    } else if may(.openMeeting) {
      content = formOf(visit, base + "/open", late(.holdMeeting), button: words.caseOpen) + link("/revise", words.caseRevise)
    } else if matter.stage == .meeting, may(.closeMeeting) {
      content = link("/meeting", words.caseMeeting)
    } else if may(.publishReport) {
      content = link("/report", words.todayDoPublishReport) + link("/minutes", words.caseMinutes)
    } else if [.reported, .sealed].contains(matter.stage) {
      content = link("/results", words.resultsTitle) + link("/minutes", words.caseMinutes)
    }
    if may(.openOnline) {
      content = content + "<p><a class=\"button quiet\" href=\"\(visit.link(base + "/online"))\">\(words.onlineTitle)</a></p>"
    }
    return content.isEmpty ? "<p class=\"note\">\(words.caseNothingForYou)</p>" : Pieces.panel(words.caseNext, content)
  }

  private static func servicePanel(_ matter: Matter, _ record: PlanRecord?, _ roles: Set<Role>, _ visit: Visit, _ reading: Reading) -> HTML
  {
    let words = visit.words
    guard let record, [.noticed, .meeting, .deliberated, .reported, .sealed].contains(matter.stage) else { return "" }
    let isOpen = matter.stage == .noticed && !roles.isDisjoint(with: Role.committee)
    let rows = record.invited.map { invited -> HTML in
      let told: HTML =
        invited.service.map { "\(words.way($0.way.rawValue)) \(words.moment($0.at)) \($0.byName)" } ?? "\(words.caseUnserved)"
      let name = "\(invited.participant.name)（\(words.party(invited.participant.kind))）"
      return isOpen && invited.service == nil
        ? "<li>\(Fields.tick("participant", name, value: invited.id.description))</li>"
        : "<li>\(name)<br><span class=\"note\">\(told)</span></li>"
    }.joined()
    let form: HTML = """
      <ul class="list">\(rows)</ul>\(Fields.select("way", words.caseWay, PlanRecord.Service.Way.allCases.map { ($0.rawValue, words.way($0.rawValue)) }, value: visit.form["way"]))
      <div class="pair">\(Fields.text("day", words.ledgerDay, value: reading.now.day.iso, kind: "date"))\(Fields.text("clock", words.ledgerClock, value: reading.now.clock, kind: "time"))</div>
      """
    let content: HTML =
      isOpen && record.invited.contains { $0.service == nil }
      ? formOf(visit, "/work/matters/\(matter.id)/service", form, button: words.caseServe) : "<ul class=\"list\">\(rows)</ul>"
    return Pieces.panel(words.caseService, id: "service", content)
  }

  private static func postingPanel(_ matter: Matter, _ papers: [Publication], _ roles: Set<Role>, _ visit: Visit, _ reading: Reading) throws
    -> HTML
  {
    let words = visit.words
    let posted = papers.filter { $0.untilDay != nil }
    guard !posted.isEmpty else { return "" }
    let list = try posted.map { paper -> HTML in
      let times = try PaperTable.postings(of: paper.id, reading.tx)
      let shown: HTML =
        times.isEmpty
        ? "<span class=\"note\">\(words.papersNotPosted)</span>"
        : "\(times, { "<span class=\"note\">\(words.papersPosted(time: words.moment($0.postedAt), place: $0.place)) <a href=\"/file/\($0.photo)\">\(words.casePhoto)</a></span>" })"
      return
        "<li><a href=\"\(visit.link("/p/\(paper.id)"))\">\(paper.number)</a> <a href=\"\(visit.link("/p/\(paper.id)/sheet"))\">\(words.papersSheet)</a><br>\(shown)</li>"
    }
    let mayPost = Act.recordPosting.stages.contains(matter.stage) && !roles.isDisjoint(with: Role.committee)
    let fields: HTML = """
      \(Fields.select("paper", words.casePaper, posted.reversed().map { ($0.id.description, "\($0.number) \(words.paper($0.kind))") }, value: visit.form["paper"]))
      \(Fields.text("place", words.caseBoardPlace, value: visit.form["place"]))<div class="pair">\(Fields.text("day", words.ledgerDay, value: reading.now.day.iso, kind: "date"))\(Fields.text("clock", words.ledgerClock, value: reading.now.clock, kind: "time"))</div>
      \(Fields.file("photo", words.casePhoto, accept: "image/*", hint: words.casePhotoHint, required: true))
      """
    return Pieces.panel(
      words.casePosting, id: "posting",
      "<ul class=\"list\">\(list, { $0 })</ul>\(if: mayPost, formOf(visit, "/work/matters/\(matter.id)/posting", files: true, fields, button: words.casePost))"
    )
  }

  private static func dossier(_ matter: Matter, _ roles: Set<Role>, _ due: [Obligation], _ visit: Visit, _ reading: Reading) throws -> HTML
  {
    let words = visit.words
    guard matter.stage != .returned else { return "" }
    let dossier = try DossierBuilder.dossier(of: matter, reading.tx)
    let list: HTML =
      "<ul class=\"list\">\(Dossier.Piece.allCases, { piece -> HTML in dossier.present.contains(piece) ? "<li>✓ \(words.piece(piece))</li>" : "<li>○ \(words.piece(piece)) \(Pieces.badge(words.caseMissing, "amber"))</li>" })</ul>"
    let archive: HTML =
      try MatterTable.archive(of: matter.id, reading.tx).map {
        "<p class=\"done-note\">\(words.caseSealed(number: $0.number))</p><p class=\"note\">SHA-256 <code>\($0.bagSHA256)</code></p>"
      } ?? ""
    let maySeal = Act.sealDossier.stages.contains(matter.stage) && !roles.isDisjoint(with: Role.committee)
    return Pieces.panel(
      words.caseDossier, id: "dossier",
      """
      \(archive)<details\(maySeal ? " open" : "")><summary>\(words.casePieces)</summary>\(list)</details>\(if: maySeal, formOf(visit, "/work/matters/\(matter.id)/seal", lateField(.sealDossier, due, visit, reading.now), button: words.caseSeal))
      <p><a class="button quiet" href="\(visit.link("/work/matters/\(matter.id)/dossier.zip"))">\(words.caseExport)</a></p>
      """)
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

  private static func opinionPanel(_ opinions: [LedgerLine], _ visit: Visit) -> HTML {
    Pieces.panel(
      visit.words.matterOpinions,
      "<ul class=\"list\">\(opinions.prefix(30), { "<li><a href=\"\(visit.link("/work/ledger/\($0.opinion.id)"))\">\($0.slip)</a> \(String($0.text.prefix(60)))</li>" })</ul>"
    )
  }

  private static func record(_ events: [Event], _ words: Words) -> HTML {
    Pieces.panel(
      words.caseRecord,
      "<ul class=\"list\">\(events, { "<li>\(words.act($0.act)) <span class=\"note\">\(words.moment($0.at)) \($0.byName)\($0.reason.isEmpty ? "" : "：" + $0.reason)\($0.daysLate > 0 ? " " + words.commonLateDays(days: $0.daysLate) + "：" + $0.lateReason : "")</span></li>" })</ul>"
    )
  }
}
