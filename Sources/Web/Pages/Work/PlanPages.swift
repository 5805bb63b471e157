import Deliberation
import HTML
import Hummingbird
import Institution

/// 方案、公告、通报 — the forms that make papers, each filled with what is known and showing what will come out.
enum PlanPages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/plan") { try await plan($0, nil) }
    routes.post("/work/matters/:id/plan", by: .of(SubmitPlan.self), again: { try await plan($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(
        SubmitPlan(read(visit), for: id, lateReason: visit.form["late"]), by: visit.member, once: visit.once, discarding: "plan-\(id)")
      return visit.redirect("/work/matters/\(id)")
    }
    routes.get("/work/matters/:id/notice") { try await notice($0, nil) }
    routes.post("/work/matters/:id/notice", by: .of(PostNotice.self), again: { try await notice($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(
        PostNotice(id, opening: visit.form["opening"], lateReason: visit.form["late"], shortNoticeReason: visit.form["short"]),
        by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)#posting")
    }
    routes.get("/work/matters/:id/revise") { try await revise($0, nil) }
    routes.post("/work/matters/:id/revise", by: .of(ReviseNotice.self), again: { try await revise($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      guard let meetsAt = Instant(day: visit.form["day"], clock: visit.form["clock"]) else {
        throw Problem(sentence: visit.words.ledgerTimeWrong)
      }
      try await visit.institution.perform(
        ReviseNotice(id, meetsAt: meetsAt, place: visit.form["place"], because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)")
    }
    routes.get("/work/matters/:id/report") { try await report($0, nil) }
    routes.post("/work/matters/:id/report", by: .of(PublishReport.self), again: { try await report($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(
        PublishReport(id, remark: visit.form["remark"], lawfulReason: visit.form["lawful"], lateReason: visit.form["late"]),
        by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)#posting")
    }
  }

  /// Participants are written one a line: `kind name`, an organisation marked by its kind.
  /// - Throws: `Problem` when a line names nobody; whose line it is stands in the sentence.
  private static func read(_ visit: Visit) throws -> Plan {
    let form = visit.form
    let organisations: Set<PartyKind> = Set(PartyKind.allCases).subtracting([
      .registeredResidents, .nonRegisteredResidents, .representatives, .groups, .experts, .invitees, .otherStakeholders,
    ])
    let participants = try PartyKind.allCases.flatMap { kind in
      try form.lines("people-\(kind.rawValue)").map { line in
        let name = String(line.prefix { $0 != "（" })
        guard !name.isBlank else {
          throw Problem(sentence: visit.words.planNameless(kind: visit.words.party(kind), line: line), field: "people-\(kind.rawValue)")
        }
        let note = line.dropFirst(name.count + 1).prefix { $0 != "）" }
        return Plan.Participant(kind: kind, name: name, isOrganisation: organisations.contains(kind), note: String(note))
      }
    }
    let missing = PartyKind.allCases.compactMap { kind in
      form["missing-\(kind.rawValue)"].isBlank ? nil : (kind, form["missing-\(kind.rawValue)"])
    }
    return Plan(
      meetsAt: Instant(day: form["day"], clock: form["clock"]), place: form["place"], subject: form["subject"],
      points: form.lines("points"),
      form: FormKind(rawValue: form["form"]), formReason: form["formReason"], host: form["host"], recorder: form["recorder"],
      participants: participants, missingVoices: Dictionary(missing, uniquingKeysWith: { first, _ in first }),
      affectedHouseholds: form.int("households") ?? 0, materials: form["materials"])
  }

  private static func plan(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let draft = problem == nil ? try await visit.house.accounts.draft(of: "plan-\(id)", for: visit.member) : nil
    return visit.page(try await visit.institution.read { try plan(visit, id, problem, draft, $0) })
  }

  private static func plan(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ draft: [String: String]?, _ reading: Reading) throws
    -> HTML
  {
    let words = visit.words
    let matter = try allowed(.submitPlan, id, visit, reading)
    let entry = try CatalogueTable.entry(matter.entryCode, in: matter.area, reading.tx)
    let last = try PlanTable.newest(of: id, reading.tx)?.plan
    let due = try Agenda.obligations(of: matter, reading)
    let opinions = try OpinionTable.count(of: id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    func value(_ name: String, _ otherwise: String) -> String { problem != nil ? visit.form[name] : draft?[name] ?? otherwise }
    let expected = entry?.participants ?? []
    let known = Set(last?.participants.map(\.kind) ?? [])
    let shown =
      expected
      + PartyKind.allCases.filter { kind in
        !expected.contains(kind) && (known.contains(kind) || !visit.form["people-\(kind.rawValue)"].isEmpty)
      }
    let rest = PartyKind.allCases.filter { !shown.contains($0) }
    let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
    let drawn = try LotTable.seated(of: id, reading.tx)
    func people(_ kind: PartyKind) -> HTML {
      let known = last?.participants.filter { $0.kind == kind }.map { $0.name + ($0.note.isEmpty ? "" : "（\($0.note)）") }.joined(
        separator: "\n")
      let usual = organisations.filter { $0.kind == kind }.map(\.name).joined(separator: "\n")
      let isMissing = expected.contains(kind)
      let lots = drawn.filter { $0.side == kind }.map { "\($0.name)（\(LotLine.Seat.note)）" }
      return """
        <div class="pair">\(Fields.area("people-\(kind.rawValue)", words.party(kind), value: value("people-\(kind.rawValue)", known ?? (lots.isEmpty ? (isMissing ? usual : "") : lots.joined(separator: "\n"))), rows: 2))
        \(if: isMissing, Fields.text("missing-\(kind.rawValue)", words.planMissing(kind: words.party(kind)), value: value("missing-\(kind.rawValue)", last?.missingVoices[kind] ?? "")))</div>
        """
    }
    let wide = opinions >= (try reading.policy(for: matter.area, on: matter.rulesDay).wideImpactOpinions.value)
    let fields: HTML = """
      <h2>\(words.planTimePlace)</h2><div class="pair">\(Fields.text("day", words.planDay, value: value("day", last?.meetsAt?.day.iso ?? ""), kind: "date", required: true))\(Fields.text("clock", words.ledgerClock, value: value("clock", last?.meetsAt?.clock ?? "14:00"), kind: "time", required: true))</div>
      \(Fields.text("place", words.matterPlace, value: value("place", last?.place ?? community.address), required: true))
      <h2>\(words.planSubject)</h2>\(Fields.area("subject", words.matterSubject, value: value("subject", last?.subject ?? matter.question), rows: 3, required: true))
      \(Fields.area("points", words.planPoints, value: value("points", last?.points.joined(separator: "\n") ?? ""), hint: words.planPointsHint, rows: 3, required: true))
      \(Fields.text("households", words.planHouseholds, value: value("households", last.map { String($0.affectedHouseholds) } ?? ""), kind: "number"))
      <h2>\(words.planForm)</h2>\(if: wide, "<p class=\"due-note\">\(words.planWide(count: opinions))</p>")\(Fields.select("form", words.matterForm, FormKind.allCases.map { ($0.rawValue, words.form($0)) }, value: value("form", (last?.form ?? entry?.form ?? .residentsCouncil).rawValue)))
      \(Fields.text("formReason", words.planFormReason, value: value("formReason", last?.formReason ?? ""), hint: words.planFormReasonHint))
      <div class="pair">\(Fields.text("host", words.planHost, value: value("host", last?.host ?? "")))\(Fields.text("recorder", words.planRecorder, value: value("recorder", last?.recorder ?? visit.member.name)))</div>
      <h2>\(words.planPeople)</h2><p class="hint">\(words.planPeopleHint)</p><p><a class="button quiet" href="\(visit.link("/work/matters/\(id)/lot"))">\(words.lotToScheme)</a></p>\(shown, { people($0) })<details><summary>\(words.planMorePeople)</summary>\(rest, { people($0) })</details>
      \(Fields.area("materials", words.planMaterials, value: value("materials", last?.materials ?? ""), rows: 2))\(CasePages.lateField(.submitPlan, due, visit, reading.now))
      """
    return frame(
      visit, matter, words.todayDoSubmitPlan, problem, due, reading,
      formOf(visit, "/work/matters/\(id)/plan", draft: "plan-\(id)", fields, button: words.planSubmit))
  }

  private static func notice(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.postNotice, id, visit, reading)
        let due = try Agenda.obligations(of: matter, reading)
        let opening = problem == nil ? try PaperPreview.noticeOpening(matter, reading) : visit.form["opening"]
        let preview = try PaperPreview.notice(matter, opening: opening, reading)
        let lead = try PlanTable.newest(of: id, reading.tx)?.plan.meetsAt.map { reading.now.day.distance(to: $0.day) } ?? 0
        let needed = try reading.policy(for: matter.area, on: matter.rulesDay).noticeLeadDays.value
        let fields: HTML = """
          \(Fields.area("opening", words.planOpening, value: opening, rows: 4))\(if: lead < needed, Fields.text("short", words.planShort(days: lead, needed: needed), value: visit.form["short"], hint: words.commonLocalRule))\(CasePages.lateField(.postNotice, due, visit, reading.now))
          """
        return frame(
          visit, matter, words.todayDoPostNotice, problem, due, reading,
          "\(formOf(visit, "/work/matters/\(id)/notice", fields, button: words.planPublishNotice))\(Pieces.panel(words.planPreview, "<article lang=\"zh-Hans\"><h3>\(preview.title)</h3>\(Pieces.paperBody(preview.body))</article>"))"
        )
      })
  }

  private static func revise(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.reviseNotice, id, visit, reading)
        let plan = try PlanTable.newest(of: id, reading.tx)?.plan
        func value(_ name: String, _ otherwise: String) -> String { problem == nil ? otherwise : visit.form[name] }
        let fields: HTML = """
          <div class="pair">\(Fields.text("day", words.planDay, value: value("day", plan?.meetsAt?.day.iso ?? ""), kind: "date"))\(Fields.text("clock", words.ledgerClock, value: value("clock", plan?.meetsAt?.clock ?? ""), kind: "time"))</div>
          \(Fields.text("place", words.matterPlace, value: value("place", plan?.place ?? "")))\(Fields.text("reason", words.planReviseReason, value: value("reason", ""), required: true))
          """
        return frame(
          visit, matter, words.caseRevise, problem, [], reading,
          formOf(visit, "/work/matters/\(id)/revise", fields, button: words.caseRevise))
      })
  }

  private static func report(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try allowed(.publishReport, id, visit, reading)
        let due = try Agenda.obligations(of: matter, reading)
        let preview = try PaperPreview.report(matter, remark: visit.form["remark"], lateReason: visit.form["late"], reading)
        let texts = try Lawfulness.texts(toReport: id, reading.tx)
        let warnings = Lawfulness.warnings(of: texts + [visit.form["remark"]], reading)
        let lawful: HTML =
          warnings.isEmpty
          ? ""
          : "<div class=\"problem\"><p><b>\(words.planUnlawful)</b></p>\(warnings, { "<p>\($0.says)<br><span class=\"note\">\($0.article)</span></p>" })</div>\(Fields.text("lawful", words.planLawfulReason, value: visit.form["lawful"], hint: words.planLawfulHint, required: true))"
        let fields: HTML = """
          \(Fields.area("remark", words.planRemark, value: visit.form["remark"], rows: 2))\(lawful)\(CasePages.lateField(.publishReport, due, visit, reading.now))
          """
        return frame(
          visit, matter, words.todayDoPublishReport, problem, due, reading,
          "\(Pieces.panel(words.planPreview, "<article lang=\"zh-Hans\"><h3>\(preview.title)</h3>\(Pieces.paperBody(preview.body))</article>"))\(formOf(visit, "/work/matters/\(id)/report", fields, button: words.planPublishReport))"
        )
      })
  }

  /// The matter, when the visitor may take the act at this stage.
  static func allowed(_ act: Act, _ id: ID<Matter>, _ visit: Visit, _ reading: Reading) throws -> Matter {
    var matter = try MatterTable.find(id, reading.tx)
    guard visit.context.member != nil else { throw AccessError.signIn }
    guard visit.member.acts(as: act.roles, in: matter.area) else { throw AccessError.forbidden(needed: act.roles, clause: act.clause) }
    let asItStands = matter
    try matter.take(act)
    return asItStands
  }

  /// The way back from a matter: to the community's matters, or, for those from above, to their desk.
  static func matterCrumbs(_ visit: Visit) -> [(title: String, path: String)] {
    visit.member.area?.level == .community ? [(visit.words.commonMatters, "/work/matters")] : [(visit.words.commonToday, "/work")]
  }

  static func frame(
    _ visit: Visit, _ matter: Matter, _ title: String, _ problem: Problem?, _ due: [Obligation], _ reading: Reading, _ content: HTML
  ) -> HTML {
    let dueWords = DueWords(words: visit.words, library: reading.library)
    let note: HTML =
      due.first.map { item in
        let late = item.daysLate(at: reading.now) > 0 ? " late" : ""
        return
          "<div class=\"due-note\(late)\"><p><b>\(dueWords.sentence(item))</b>（\(dueWords.left(item, at: reading.now))）</p><p class=\"note\">\(dueWords.arithmetic(item))</p></div>"
      } ?? ""
    return Layout.page(
      visit, title: title, face: .workbench,
      crumbs: matterCrumbs(visit) + [(matter.title, "/work/matters/\(matter.id)")],
      "<h1>\(title)</h1><p class=\"sub\">\(matter.title)</p>\(note)\(Fields.summary(problem))\(content)")
  }
}
