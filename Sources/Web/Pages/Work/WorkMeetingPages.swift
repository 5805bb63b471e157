import Deliberation
import HTML
import Hummingbird
import Institution

/// 工作例会 — the agenda of opinion groups, and what was decided on each (3.5b).
enum WorkMeetingPages {
  static func add(to routes: Routes) {
    routes.get("/work/meetings") { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try records(visit, area, $0) })
    }
    routes.get("/work/meetings/new") { try await new($0, nil) }
    routes.post("/work/meetings/join", by: .of(JoinOpinions.self), again: { try await new($0, $1) }) { visit in
      let opinions = visit.form.all("opinion").compactMap { ID<Opinion>($0) }
      guard let lead = opinions.first, opinions.count > 1 else { throw Refusal(.joinNeedsTwo) }
      try await visit.institution.perform(
        JoinOpinions(Array(opinions.dropFirst()), to: lead, because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/meetings/new")
    }
    routes.post("/work/meetings/new", by: .of(HoldWorkMeeting.self), again: { try await new($0, $1) }) { visit in
      let area = try visit.staffArea()
      let form = visit.form
      guard let heldAt = Instant(day: form["day"], clock: form["clock"]) else { throw Problem(sentence: visit.words.ledgerTimeWrong) }
      let decisions = form.fields.keys.sorted().compactMap { key -> WorkMeeting.Decision? in
        guard key.hasPrefix("decision-"), let id = ID<Opinion>(key.dropFirst(9)),
          let outcome = Opinion.State(rawValue: form[key])
        else { return nil }
        let topic =
          outcome == .topic ? Topic(title: form["title-\(id)"], question: form["question-\(id)"], entryCode: form["entry-\(id)"]) : nil
        return WorkMeeting.Decision(opinion: id, outcome: outcome, reason: form["reason-\(id)"], topic: topic)
      }
      let meeting = WorkMeeting(
        heldAt: heldAt, place: form["place"], seatsPresent: form.all("seat").compactMap { ID($0) }, othersPresent: form["others"],
        decisions: decisions)
      try await visit.institution.perform(HoldWorkMeeting(meeting, in: area), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters")
    }
  }

  private static func new(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(try await visit.institution.read { try new(visit, area, problem, $0) })
  }

  private static func new(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let form = visit.form
    let agenda = try OpinionTable.agenda(of: area, reading.tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    let entries = try CatalogueTable.entries(in: area, reading.tx)
    let present = form.all("seat")
    let seats: HTML = """
      <fieldset class="field"><legend>\(words.workmeetingSeats)</legend>\(roster.seats, { seat -> HTML in
        let official = roster.holders.first { $0.post.id == seat.seat.post }?.post.official.description ?? ""
        return Fields.tick("seat", "\(seat.seat.kind == .chair ? words.boardChair : words.boardMember) \(seat.name)", value: official, on: present.contains(official))
      })</fieldset>
      """
    let head: HTML = """
      <div class="pair">\(Fields.text("day", words.ledgerDay, value: form["day"].isEmpty ? reading.now.day.iso : form["day"], kind: "date", required: true))\(Fields.text("clock", words.ledgerClock, value: form["clock"].isEmpty ? reading.now.clock : form["clock"], kind: "time", required: true))</div>
      \(Fields.text("place", words.workmeetingPlace, value: form["place"]))\(seats)\(Fields.text("others", words.workmeetingOthers, value: form["others"]))
      """
    let none: HTML =
      "<p class=\"due-note\">\(words.workmeetingEmpty) <a href=\"\(visit.link("/work/ledger?state=received"))\">\(words.workmeetingToLedger)</a></p>"
    let items = agenda.map { item(visit, $0.line, joined: $0.joined, entries) }
    return Layout.page(
      visit, title: words.workmeetingTitle, face: .workbench, crumbs: [(words.commonMatters, "/work/matters")],
      """
      <h1>\(words.workmeetingTitle)</h1><p class="sub">\(words.workmeetingIntro)</p>\(Fields.summary(problem))
      \(if: agenda.isEmpty, none)\(if: entries.isEmpty, "<p class=\"due-note\">\(words.workmeetingNoCatalogue) <a href=\"\(visit.link("/work/catalogue"))\">\(words.boardCatalogue)</a></p>")\(TwinPanels.ofAgenda(visit, agenda.map(\.line)))
      \(formOf(visit, "/work/meetings/new", draft: "workmeeting", "<div class=\"panel\">\(head)</div>\(items.joined())", button: words.workmeetingSave))
      """)
  }

  private static func item(_ visit: Visit, _ line: LedgerLine, joined: Int, _ entries: [CatalogueEntry]) -> HTML {
    let words = visit.words
    let form = visit.form
    let id = line.opinion.id
    let outcomes: [(String, String)] =
      [("", words.workmeetingLater)]
      + [Opinion.State.topic, .answered, .passedOn, .notInScope].map {
        ($0.rawValue, words.text("workmeetingAs\($0.rawValue.capitalizedFirst)", [:]))
      }
    return """
      <section class="panel"><h2>\(line.slip)\(if: joined > 0, " · \(words.workmeetingJoined(count: joined))")</h2>\(Pieces.paragraphs(String(line.text.prefix(400))))
      \(Fields.radios("decision-\(id)", words.workmeetingDecision, outcomes, value: form["decision-\(id)"]))
      \(Fields.text("reason-\(id)", words.workmeetingReason, value: form["reason-\(id)"], hint: words.workmeetingReasonHint))
      <details\(form["decision-\(id)"] == "topic" ? " open" : "")><summary>\(words.workmeetingTopic)</summary>
      \(Fields.text("title-\(id)", words.workmeetingTopicTitle, value: form["title-\(id)"]))
      \(Fields.area("question-\(id)", words.workmeetingQuestion, value: form["question-\(id)"], rows: 3))
      \(Fields.select("entry-\(id)", words.workmeetingEntry, entries.map { ($0.code, "\($0.group)：\($0.title)") }, value: form["entry-\(id)"]))</details></section>
      """
  }

  private static func records(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let records = try WorkMeetingTable.newest(in: area, reading.tx)
    let list = records.map { record -> HTML in
      Pieces.panel(
        "\(words.moment(record.heldAt)) \(record.place)",
        "<p class=\"note\">\(words.workmeetingPresent(names: record.present))</p><ul class=\"list\">\(record.decisions, { "<li>\($0.slip) <b>\(words.state($0.outcome))</b> \($0.reason)</li>" })</ul>"
      )
    }
    return Layout.page(
      visit, title: words.todayWorkMeetings, face: .workbench, crumbs: [(words.commonMatters, "/work/matters")],
      "<h1>\(words.todayWorkMeetings)</h1>\(list.joined())")
  }
}
