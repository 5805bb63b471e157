import Deliberation
import HTML
import Hummingbird
import Institution

/// 协商会议 — run from one laptop or phone, item by item; the minutes write themselves from it (3.5e).
enum MeetingPages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/meeting") { try await meeting($0, nil) }
    step(routes, "attend") { id, form in
      let invited = form.all("participant").compactMap { ID<Plan.Participant>($0) }.map { SignIn.Arrival(participant: $0) }
      let kind = PartyKind(rawValue: form["kind"]) ?? .registeredResidents
      let others = form.lines("names").map { SignIn.Arrival(kind: kind, name: $0) }
      return SignIn(id, invited + others, by: Meeting.Attendance.Way(rawValue: form["way"]) ?? .roll)
    }
    step(routes, "statement") { id, form in
      RecordStatement(id, on: ID(form["point"]) ?? ID(rawValue: 0), by: ID(form["speaker"]) ?? ID(rawValue: 0), saying: form["text"])
    }
    step(routes, "vote") { id, form in
      RecordVote(
        id, on: ID(form["point"]) ?? ID(rawValue: 0), asking: form["question"], inFavour: form.int("yes") ?? 0,
        against: form.int("no") ?? 0, abstained: form.int("abstained") ?? 0)
    }
    step(routes, "dissent") { id, form in
      RecordDissent(id, on: ID(form["point"]) ?? ID(rawValue: 0), by: ID(form["speaker"]), saying: form["text"])
    }
    routes.post("/work/matters/:id/decide", by: .of(DecidePoint.self), again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let form = visit.form
      let promises = try (0..<3).compactMap { number -> DecidePoint.Promise? in
        let owner = form["owner\(number)"]
        let task = form["task\(number)"]
        guard !owner.isBlank || !task.isBlank else { return nil }
        guard let day = Day(iso: form["due\(number)"]) else { throw Problem(sentence: visit.words.meetingDueMissing) }
        return DecidePoint.Promise(owner: owner, task: task, dueDay: day)
      }
      try await visit.institution.perform(
        DecidePoint(
          id, point: ID(form["point"]) ?? ID(rawValue: 0), outcome: Outcome(rawValue: form["outcome"]) ?? .notAgreed,
          text: form["text"], commitments: promises), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/meeting#p-\(form["point"])")
    }
    routes.post("/work/matters/:id/close", by: .of(CloseMeeting.self), again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(CloseMeeting(id, lateReason: visit.form["late"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/report")
    }
    routes.get("/work/matters/:id/minutes") { try await minutes($0, nil) }
    routes.post("/work/matters/:id/correct", by: .of(CorrectMinutes.self), again: { try await minutes($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(
        CorrectMinutes(id, by: ID(visit.form["speaker"]) ?? ID(rawValue: 0), saying: visit.form["text"]), by: visit.member, once: visit.once
      )
      return visit.redirect("/work/matters/\(id)/minutes")
    }
    routes.post("/work/matters/:id/settle", by: .of(SettleCorrection.self), again: { try await minutes($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(
        SettleCorrection(
          id, ID(visit.form["correction"]) ?? ID(rawValue: 0), accepted: visit.form["accepted"] == "yes", because: visit.form["reason"]),
        by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/minutes")
    }
    routes.post("/work/matters/:id/sign", by: .of(SignMinutes.self), again: { try await minutes($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(SignMinutes(id), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/minutes")
    }
  }

  private static func step<C: Command>(_ routes: Routes, _ name: String, _ make: @escaping @Sendable (ID<Matter>, Form) -> C) {
    routes.post(RouterPath(stringLiteral: "/work/matters/:id/\(name)"), by: .of(C.self), again: { try await meeting($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(make(id, visit.form), by: visit.member, once: visit.once)
      let point = visit.form["point"]
      return visit.redirect("/work/matters/\(id)/meeting" + (point.isEmpty ? "" : "#p-\(point)"))
    }
  }

  private static func meeting(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try meeting(visit, id, problem, $0) })
  }

  private static func meeting(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try PlanPages.allowed(.closeMeeting, id, visit, reading)
    guard let plan = try PlanTable.newest(of: id, reading.tx), let meeting = try MeetingTable.find(id, reading.tx) else {
      throw AccessError.notFound
    }
    let due = try Agenda.obligations(of: matter, reading)
    let arrived = Set(meeting.attendance.compactMap(\.participant))
    let expected = plan.invited.filter { !arrived.contains($0.id) }
    let url = "\(visit.house.baseURL)/m/\(id)/sign-in?code=\(meeting.signInCode)"
    let code = Pieces.code(url, label: words.meetingCode)
    let roll: HTML = """
      \(expected, { Fields.tick("participant", "\($0.participant.name)（\(words.party($0.participant.kind))）", value: $0.id.description) })
      \(Fields.area("names", words.meetingNames, hint: words.meetingNamesHint, rows: 2))\(Fields.select("kind", words.boardSayKind, PartyKind.allCases.map { ($0.rawValue, words.party($0)) }, value: PartyKind.registeredResidents.rawValue))
      \(Fields.radios("way", words.meetingWay, [("roll", words.termWayRoll), ("sheet", words.termWaySheet)], value: "roll"))
      """
    let present: HTML =
      "<p>\(words.meetingPresent(count: meeting.attendance.count)) \(meeting.attendance.map { "\($0.name)（\(words.way($0.way.rawValue))）" }.joined(separator: "、"))</p>"
    let decided = Set(meeting.results.map(\.point))
    let open = plan.points.filter { !decided.contains($0.id) }
    let online: HTML =
      try OnlineTable.newest(of: id, reading.tx).map { line in
        let result = OnlineResult(visit, line, try visit.house.findings.findings(of: line, reading.tx))
        return "<details><summary>\(words.onlineTitle)</summary><div>\(result.summary())</div></details>"
      } ?? ""
    let signIn = Pieces.panel(
      words.meetingSignIn,
      "\(present)\(code)<p class=\"note\">\(words.meetingScan)</p>\(formOf(visit, "/work/matters/\(id)/attend", roll, button: words.meetingAttend))"
    )
    return PlanPages.frame(
      visit, matter, words.caseMeeting, problem, due, reading,
      """
      \(try LivePages.notice(of: matter.area, visit, reading))\(online)\(if: meeting.attendance.isEmpty, signIn)<div class="cols"><div>\(plan.points.enumerated(), { pointPanel(visit, id, $0.offset, $0.element, meeting) })</div>
      <div>\(if: !meeting.attendance.isEmpty, signIn)\(Pieces.panel(words.meetingEnd, "\(if: !open.isEmpty, "<p class=\"note\">\(words.meetingOpenPoints(count: open.count))</p>")\(formOf(visit, "/work/matters/\(id)/close", CasePages.lateField(.closeMeeting, due, visit, reading.now), button: words.meetingClose))"))</div></div>
      """)
  }

  private static func pointPanel(_ visit: Visit, _ id: ID<Matter>, _ number: Int, _ point: PlanRecord.Point, _ meeting: Meeting) -> HTML {
    let words = visit.words
    let isMine = visit.form["point"] == point.id.description
    func typed(_ name: String) -> String { isMine ? visit.form[name] : "" }
    let hidden: HTML = "<input type=\"hidden\" name=\"point\" value=\"\(point.id)\">"
    let speakers = meeting.attendance.map { ($0.id.description, "\($0.name)（\(words.party($0.kind))）") }
    // Ids of fields must differ from point to point, so each name's label is wrapped around its field.
    func wrapped(_ label: String, _ field: HTML) -> HTML { "<p class=\"field\"><label>\(label)\(field)</label></p>" }
    func choose(_ options: [(String, String)]) -> HTML {
      "<select name=\"speaker\">\(options, { "<option value=\"\($0.0)\">\($0.1)</option>" })</select>"
    }
    let statement: HTML =
      "\(hidden)\(wrapped(words.meetingSpeaker, choose(speakers)))\(wrapped(words.meetingSaid, "<textarea name=\"text\" rows=\"2\">\(typed("text"))</textarea>"))"
    let dissent: HTML =
      "\(hidden)\(wrapped(words.meetingSpeaker, choose([("", words.meetingOneResident)] + speakers)))\(wrapped(words.meetingDissentText, "<textarea name=\"text\" rows=\"2\"></textarea>"))"
    let vote: HTML = """
      \(hidden)\(wrapped(words.meetingQuestion, "<input name=\"question\" value=\"\(typed("question"))\">"))<div class="pair">\(wrapped(words.meetingYes, "<input name=\"yes\" type=\"number\" min=\"0\" value=\"\(typed("yes"))\">"))\(wrapped(words.meetingNo, "<input name=\"no\" type=\"number\" min=\"0\" value=\"\(typed("no"))\">"))\(wrapped(words.meetingAbstained, "<input name=\"abstained\" type=\"number\" min=\"0\" value=\"\(typed("abstained"))\">"))</div>
      """
    let result = meeting.results.first { $0.point == point.id }
    let promises = meeting.commitments.filter { $0.point == point.id }
    func promise(_ number: Int) -> HTML {
      let known = promises.indices.contains(number) ? promises[number] : nil
      return """
        \(wrapped(words.matterOwner, "<input name=\"owner\(number)\" value=\"\(isMine ? typed("owner\(number)") : known?.owner ?? "")\">"))\(wrapped(words.matterTask, "<input name=\"task\(number)\" value=\"\(isMine ? typed("task\(number)") : known?.task ?? "")\">"))\(wrapped(words.matterUntil, "<input type=\"date\" name=\"due\(number)\" value=\"\(isMine ? typed("due\(number)") : known?.dueDay.iso ?? "")\">"))
        """
    }
    let decide: HTML = """
      \(hidden)\(Fields.radios("outcome", words.meetingResult, Outcome.allCases.map { ($0.rawValue, words.outcome($0)) }, value: result?.outcome.rawValue ?? "agreed"))
      \(wrapped(words.meetingOpinion, "<textarea name=\"text\" rows=\"3\">\(isMine && !typed("outcome").isEmpty ? typed("text") : result?.text ?? "")</textarea>"))
      <fieldset class="field"><legend>\(words.matterCommitments)</legend>\(promise(0))</fieldset><details><summary>\(words.meetingMoreCommitments)</summary>\(promise(1))\(promise(2))</details>
      """
    let base = "/work/matters/\(id)"
    let said: HTML =
      "<ul class=\"list\">\(meeting.statements.filter { $0.point == point.id }, { "<li><b>\(meeting.name(of: $0.speaker))</b>：\($0.text)</li>" })\(meeting.votes.filter { $0.point == point.id }, { "<li>\(words.matterVote(question: $0.question, yes: $0.inFavour, no: $0.against, abstained: $0.abstained))</li>" })\(meeting.dissents.filter { $0.point == point.id }, { "<li>\(Pieces.badge(words.meetingDissent, "amber"))\($0.by.map { meeting.name(of: $0) } ?? words.meetingOneResident)：\($0.text)</li>" })</ul>"
    let verdict: HTML = result.map { "<p class=\"done-note\"><b>\(words.outcome($0.outcome))</b> \($0.text)</p>" } ?? ""
    let none: HTML = meeting.attendance.isEmpty ? "<p class=\"note\">\(words.meetingFirstSignIn)</p>" : ""
    return Pieces.panel(
      "\(number + 1). \(point.text)", id: "p-\(point.id)",
      """
      \(verdict)\(said)\(none)<details><summary>\(words.meetingStatement)</summary>\(formOf(visit, base + "/statement", statement, button: words.meetingRecord))</details>
      <details><summary>\(words.meetingVote)</summary>\(formOf(visit, base + "/vote", vote, button: words.meetingRecord))</details>
      <details><summary>\(words.meetingDissent)</summary>\(formOf(visit, base + "/dissent", dissent, button: words.meetingRecord))</details>
      <details\(result == nil ? " open" : "")><summary>\(words.meetingDecide)</summary>\(formOf(visit, base + "/decide", decide, button: words.meetingRecord))</details>
      """)
  }

  private static func minutes(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try minutes(visit, id, problem, $0) })
  }

  private static func minutes(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try MatterTable.find(id, reading.tx)
    let roles = visit.member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff) else { throw AccessError.notFound }
    guard let meeting = try MeetingTable.find(id, reading.tx) else { throw AccessError.notFound }
    let text = try PaperPreview.minutes(matter, reading)
    let base = "/work/matters/\(id)"
    let isOpen = Act.signMinutes.stages.contains(matter.stage) && meeting.signedAt == nil
    let people = meeting.attendance.map { ($0.id.description, $0.name) }
    let ask: HTML =
      "\(Fields.select("speaker", words.meetingSpeaker, people, value: visit.form["speaker"]))\(Fields.area("text", words.meetingCorrection, value: visit.form["text"], rows: 2))"
    let open = meeting.corrections.filter { $0.isAccepted == nil }
    let settle: HTML =
      "\(open, { correction in "<li><p>\(meeting.name(of: correction.by))：\(correction.text)</p>\(if: !roles.isDisjoint(with: Role.committee), formOf(visit, base + "/settle", "<input type=\"hidden\" name=\"correction\" value=\"\(correction.id)\"><fieldset class=\"field\"><legend>\(words.meetingSettle)</legend><label class=\"choice\"><input type=\"radio\" name=\"accepted\" value=\"yes\" checked><span>\(words.meetingAccept)</span></label><label class=\"choice\"><input type=\"radio\" name=\"accepted\" value=\"no\"><span>\(words.meetingKeep)</span></label></fieldset><p class=\"field\"><label>\(words.ledgerReason)<input name=\"reason\"></label></p>", button: words.meetingSettleButton))</li>" })"
    let signed: HTML =
      meeting.signedAt.map { "<p class=\"done-note\">\(words.meetingSigned(name: meeting.signedBy, time: words.moment($0)))</p>" } ?? ""
    let maySign = isOpen && !roles.isDisjoint(with: Act.signMinutes.roles)
    return PlanPages.frame(
      visit, matter, words.caseMinutes, problem, [], reading,
      """
      \(signed)<article class="panel" lang="zh-Hans"><h3>\(text.title)</h3>\(Pieces.paperBody(text.body))</article>
      \(if: !open.isEmpty, Pieces.panel(words.meetingCorrections, "<ul class=\"list\">\(settle)</ul>"))
      \(if: isOpen, Pieces.panel(words.meetingAskCorrection, formOf(visit, base + "/correct", ask, button: words.meetingAskCorrection)))
      \(if: maySign, formOf(visit, base + "/sign", "", button: words.meetingSign))
      """)
  }
}
