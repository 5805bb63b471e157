import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 工作例会 — the agenda of opinion groups, and what was decided on each (3.5b).
enum WorkMeetingPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.workMeetings) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try records(visit.visit, area, $0) })
    }
    routes.members.get(Route.newWorkMeeting) { try await new($0, nil) }
    routes.members.post(Route.joinInMeeting, again: { try await new($0, $1) }) { visit in
      try await visit.perform(try WorkMeetingForm.joining(visit))
      return visit.redirect(Route.newWorkMeeting())
    }
    routes.members.post(Route.newWorkMeeting, again: { try await new($0, $1) }) { visit in
      let area = try visit.staffArea()
      let agenda = try await visit.institution.read { reading in
        WorkMeetingForm.Agenda(
          slips: Dictionary(
            try OpinionTable.agenda(of: area, reading.tx).map { ($0.line.opinion.id, $0.line.slip) },
            uniquingKeysWith: { first, _ in first }),
          entries: Set(try CatalogueTable.entries(in: area, reading.tx).map(\.code)))
      }
      try await visit.perform(try WorkMeetingForm.command(visit, in: area, under: agenda))
      return visit.redirect(Route.matters())
    }
  }

  private static func new(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(try await visit.institution.read { try new(visit.visit, area, problem, $0) })
  }

  private static func new(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.newWorkMeeting(), problem)
    let agenda = try OpinionTable.agenda(of: area, reading.tx)
    let roster = try BodyTable.roster(of: area, on: reading.now.day, under: reading.policy(for: area), reading.tx)
    let entries = try CatalogueTable.entries(in: area, reading.tx)
    let seats = roster.seats.compactMap { seat in
      roster.holders.first { $0.post.id == seat.seat.post }.map {
        ($0.post.official, "\(seat.seat.kind == .chair ? words.boardChair : words.boardMember) \(seat.name)")
      }
    }
    let head: HTML = """
      <div class="pair">\(form(WorkMeetingForm.day, reading.now.day))\(form(WorkMeetingForm.clock, TimeOfDay(of: reading.now)))</div>
      \(form(WorkMeetingForm.place, ""))\(form(WorkMeetingForm.seats, ticks: seats.map { ($0.0, $0.1) }, addedAt: (Route.committee(), words.boardCommittee)))\(form(WorkMeetingForm.others, ""))
      """
    let none: HTML =
      "<p class=\"due-note\">\(words.workmeetingEmpty) <a href=\"\(visit.link(Route.ledger().with("state", Opinion.State.received.rawValue)))\">\(words.workmeetingToLedger)</a></p>"
    let bare: HTML =
      "<p class=\"due-note\">\(words.workmeetingNoCatalogue) <a href=\"\(visit.link(Route.catalogue()))\">\(words.boardCatalogue)</a></p>"
    let gone = form.isSent ? try settled(WorkMeetingForm.sent(visit.form).opinions, agenda.map(\.line), area, reading) : []
    let groups = try OpinionTable.groups(of: agenda.filter { $0.joined > 0 }.map(\.line.opinion.id), reading.tx)
    let items =
      agenda.map { item(form, $0.line, groups[$0.line.opinion.id] ?? [$0.line], entries) } + gone.map { item(form, $0, [$0], entries) }
    return Layout.page(
      visit, title: words.workmeetingTitle, face: .workbench, crumbs: [(words.commonMatters, Route.matters())],
      """
      <h1>\(words.workmeetingTitle)</h1><p class="sub">\(words.workmeetingIntro)</p>
      \(if: agenda.isEmpty, none)\(if: entries.isEmpty, bare)\(TwinPanels.ofAgenda(try TwinReading.ofAgenda(agenda.map(\.line), reading), visit))
      \(form.html("<div class=\"panel\">\(head)</div>\(items.joined())", button: words.workmeetingSave))
      """)
  }

  /// Opinions a form speaks of that left the agenda while it was filled: what was written on them is shown once more.
  private static func settled(_ sent: [ID<Opinion>], _ agenda: [LedgerLine], _ area: AreaCode, _ reading: Reading) throws -> [LedgerLine] {
    let known = Set(agenda.map(\.opinion.id))
    return try sent.filter { !known.contains($0) }.prefix(OpinionTable.mostOnAgenda).compactMap { id in
      do {
        let line = try OpinionTable.find(id, reading.tx)
        return line.opinion.area == area ? line : nil
      } catch AccessError.notFound {
        return nil
      }
    }
  }

  private static func item(_ form: FormView, _ line: LedgerLine, _ group: [LedgerLine], _ entries: [CatalogueEntry]) -> HTML {
    let words = form.visit.words
    let item = WorkMeetingForm.Item(line.opinion.id)
    let outcomes: [(value: Opinion.State, title: String)] = WorkMeetingForm.outcomes.map {
      ($0, words.text("workmeetingAs\($0.rawValue.capitalizedFirst)", [:]))
    }
    let joined = group.count - 1
    return """
      <section class="panel">\(form.seen(item.seen.name, [OpinionTable.version(of: group).text]))<h2>\(line.slip)\(if: joined > 0, " · \(words.workmeetingJoined(count: joined))")</h2>\(Pieces.paragraphs(String(line.text.prefix(400))))
      \(form(item.decision, of: outcomes, none: words.workmeetingLater))
      \(form(item.reason))\(form.fold(words.workmeetingTopic) { "\(form(item.title))\(form(item.question))\(form(item.entry, of: entries.map { ($0.code, "\($0.group)：\($0.title)") }, none: words.formChoosePlease))" })</section>
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
      visit, title: words.todayWorkMeetings, face: .workbench, crumbs: [(words.commonMatters, Route.matters())],
      "<h1>\(words.todayWorkMeetings)</h1>\(list.joined())")
  }
}
