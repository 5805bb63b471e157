import Deliberation
import HTML
import Institution
import Wording

/// 工作台 — what I must do today, most urgent first; below it what waits on others.
struct TodayView {
  let page: TodayPage
  let visit: Visit

  private var words: Words { visit.words }
  private var due: DueWords { DueWords(words: words, library: visit.institution.library) }

  func html() -> HTML {
    let roles = page.roles.map { words.role($0) }.sorted().joined(separator: "、")
    let none: HTML = "<p class=\"done-note\">\(words.todayNothing)</p>"
    let mine: HTML = page.mine.isEmpty ? none : page.mine.map(task).joined()
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      """
      \(LiveNotice.html(of: page.area, page.revision, visit))<h1>\(words.todayCount(count: page.mine.count))</h1>\
      <p class="sub">\(words.date(page.now.day)) · \(page.community) \(roles)</p>
      \(ways)
      \(mine)
      \(Pieces.panel(words.todayWaiting, waiting))\(told)
      """)
  }

  private var ways: HTML {
    let supervision: HTML = "<a class=\"button\" href=\"\(visit.link(Route.supervision()))\">\(words.deskSupervision)</a>"
    return """
      <p class="no-print">\(quiet(Route.takeOpinion(), words.todayTake))\
      \(if: page.mayHoldWorkMeeting, quiet(Route.newWorkMeeting(), words.todayWorkMeeting))\
      \(quiet(Route.community(page.area), words.todayBoard))\(if: page.roles.contains(.supervisor), supervision)</p>
      """
  }

  private func quiet(_ route: Route, _ title: String) -> HTML {
    "<a class=\"button quiet\" href=\"\(visit.link(route))\">\(title)</a>"
  }

  private var waiting: HTML {
    guard !page.others.isEmpty else { return Pieces.note(words.todayNobody) }
    return """
      <table class="cards"><thead><tr><th>\(words.todayMatter)</th><th>\(words.todayWho)</th><th>\(words.todayUntil)</th></tr></thead>\
      <tbody>\(page.others, row)</tbody></table>
      """
  }

  private var told: HTML {
    guard !page.messages.isEmpty else { return "" }
    return Pieces.panel(
      words.todayMessages,
      Pieces.list(page.messages) { "<li>\(words.sentence(of: $0))<span class=\"note\"> \(words.moment($0.queuedAt))</span></li>" })
  }

  private func task(_ task: DueTask) -> HTML {
    let item = task.obligation
    let isLate = item.daysLate(at: page.now) > 0
    let isSoon = !isLate && page.now.day.distance(to: item.deadline.day) <= 1
    let duty = words.duty(item.duty)
    let name = task.matter.map { "\($0.title)：\(duty)" } ?? words.todayLedger(duty: duty, count: item.count)
    let more: HTML = item.count > 1 && task.matter != nil ? "\(words.todayRemaining(count: item.count))" : ""
    let button = words.text("todayDo" + item.duty.rawValue.capitalizedFirst, [:])
    return """
      <article class="task\(also: "late", if: isLate)\(also: "soon", if: isSoon)"><div class="when">\
      <b>\(due.left(item, at: page.now))</b><span>\(words.todayBefore(day: words.shortDate(item.deadline.day)))</span></div>
      <div><h2>\(name)</h2><p>\(due.arithmetic(item))\(more)</p></div>
      <a class="button" href="\(visit.link(DutyRoute.route(of: task)))">\(button)</a></article>
      """
  }

  private func row(_ task: DueTask) -> HTML {
    let item = task.obligation
    let duty = words.duty(item.duty)
    let name: HTML =
      task.matter.map { "<a href=\"\(visit.link(Route.matter($0.id)))\">\($0.title)</a>：\(duty)" }
      ?? "\(words.todayLedger(duty: duty, count: item.count))"
    return """
      <tr><td data-label="\(words.todayMatter)">\(name)</td><td data-label="\(words.todayWho)">\(who(item.owners))</td>\
      <td data-label="\(words.todayUntil)">\(due.left(item, at: page.now))</td></tr>
      """
  }

  private func who(_ owners: Set<Role>) -> String {
    owners.isSuperset(of: Role.committee) ? words.todayCommittee : owners.map { words.role($0) }.sorted().joined(separator: "、")
  }
}

/// 协商事项 — the matters of a community in a list.
enum MatterListView {
  static func html(_ page: MatterListPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let holding = page.mayHoldWorkMeeting ? [(Route.newWorkMeeting(), words.todayWorkMeeting)] : []
    let links =
      holding + [
        (Route.workMeetings(), words.todayWorkMeetings), (Route.commissions(), words.deskCommissions),
        (Route.representatives(), words.assemblyRepresentatives),
      ]
    let ways = links.map { route, title -> HTML in "<a class=\"button quiet\" href=\"\(visit.link(route))\">\(title)</a>" }
    let list: HTML = page.matters.isEmpty ? "<p>\(words.todayNoMatters)</p>" : rows(page.matters, visit)
    let more = page.next.map { Pieces.more(visit, Route.matters().with("before", $0)) }
    return Layout.page(
      visit, title: words.commonMatters, face: .workbench,
      "<h1>\(words.commonMatters)</h1><p>\(ways.joined())</p><div class=\"panel\">\(list)</div>\(more)")
  }

  static func rows(_ matters: [Matter], _ visit: Visit) -> HTML {
    Pieces.list(matters) { matter in
      """
      <li><a href="\(visit.link(Route.matter(matter.id)))">\(matter.number) \(matter.title)</a> \
      \(Pieces.badge(visit.words.stage(matter.stage)))</li>
      """
    }
  }
}
