import Deliberation
import HTML
import Institution
import Wording

/// 工作例会 — the form of a work meeting and the records of those before it (3.5b).
struct WorkMeetingView {
  let page: WorkMeetingPage
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  /// What is shown of an opinion.
  private static let longest = 400  // technical: rows and letters that a page shows

  func html() -> HTML {
    let form = FormView(visit, Route.newWorkMeeting(), problem)
    let head = head(form)
    let items = (page.agenda + page.settled).map { item(form, $0) }
    return Layout.page(
      visit, title: words.workmeetingTitle, face: .workbench, crumbs: [(words.commonMatters, Route.matters())],
      """
      <h1>\(words.workmeetingTitle)</h1><p class="sub">\(words.workmeetingIntro)</p>
      \(if: page.agenda.isEmpty, none)\(if: page.entries.isEmpty, bare)\(TwinPanels.ofAgenda(page.twins, visit))
      \(form.html("<div class=\"panel\">\(head)</div>\(items.joined())", button: words.workmeetingSave))
      """)
  }

  private func head(_ form: FormView) -> HTML {
    let seats = page.seats.map { ($0.official, "\($0.isChair ? words.boardChair : words.boardMember) \($0.name)") }
    return """
      <div class="pair">\(form(WorkMeetingForm.day, page.now.day))\(form(WorkMeetingForm.clock, TimeOfDay(of: page.now)))</div>
      \(form(WorkMeetingForm.place, ""))\
      \(form(WorkMeetingForm.seats, ticks: seats, addedAt: (Route.committee(), words.boardCommittee)))\(form(WorkMeetingForm.others, ""))
      """
  }

  private var none: HTML {
    let ledger = visit.link(Route.ledger().with("state", Opinion.State.received.rawValue))
    return "<p class=\"due-note\">\(words.workmeetingEmpty) <a href=\"\(ledger)\">\(words.workmeetingToLedger)</a></p>"
  }

  private var bare: HTML {
    """
    <p class="due-note">\(words.workmeetingNoCatalogue) <a href="\(visit.link(Route.catalogue()))">\(words.boardCatalogue)</a></p>
    """
  }

  private func item(_ form: FormView, _ group: WorkMeetingPage.Group) -> HTML {
    let item = WorkMeetingForm.Item(group.lead)
    let outcomes: [(value: Opinion.State, title: String)] = WorkMeetingForm.outcomes.map {
      ($0, words.text("workmeetingAs\($0.rawValue.capitalizedFirst)", [:]))
    }
    let joined = group.joined > 0 ? " · " + words.workmeetingJoined(count: group.joined) : ""
    return """
      <section class="panel">\(form.seen(item.seen.name, [group.version.text]))<h2>\(group.slip)\(joined)</h2>\
      \(Pieces.paragraphs(String(group.text.prefix(Self.longest))))
      \(form(item.decision, of: outcomes, none: words.workmeetingLater))
      \(form(item.reason))\(form.fold(words.workmeetingTopic) { topic(form, item) })</section>
      """
  }

  private func topic(_ form: FormView, _ item: WorkMeetingForm.Item) -> HTML {
    let entries = page.entries.map { ($0.code, "\($0.group)：\($0.title)") }
    return form(item.title) + form(item.question) + form(item.entry, of: entries, none: words.formChoosePlease)
  }

  /// The records of work meetings.
  static func records(_ records: [WorkMeetingRecord], _ visit: Visit) -> HTML {
    let words = visit.words
    let list = records.map { record -> HTML in
      let decisions = Pieces.list(record.decisions) { "<li>\($0.slip) <b>\(words.state($0.outcome))</b> \($0.reason)</li>" }
      return Pieces.panel(
        "\(words.moment(record.heldAt)) \(record.place)", Pieces.note(words.workmeetingPresent(names: record.present)) + decisions)
    }
    return Layout.page(
      visit, title: words.todayWorkMeetings, face: .workbench, crumbs: [(words.commonMatters, Route.matters())],
      "<h1>\(words.todayWorkMeetings)</h1>\(list.joined())")
  }
}
