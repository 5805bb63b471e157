import Deliberation
import HTML
import Institution
import Wording

/// 各方的工作台 — desks of those who are no staff of a community.
struct DeskView {
  let visit: Visit

  /// Late duties, and duties of its own, that the township sees at once.
  private static let mostTasks = 100  // technical: rows and letters that a page shows

  private var words: Words { visit.words }

  func html(_ desk: Desk) -> HTML {
    let content =
      switch desk {
      case .government(let desk): government(desk)
      case .organisation(let desk): organisation(desk)
      case .resident(let desk): resident(desk)
      }
    return Layout.page(visit, title: words.commonToday, face: .workbench, content)
  }

  private var nothing: HTML { "<p class=\"done-note\">\(words.todayNothing)</p>" }

  private func government(_ desk: GovernmentDesk) -> HTML {
    let told = desk.messages.isEmpty ? "" : Pieces.panel(words.todayMessages, Pieces.list(desk.messages, message))
    return """
      <h1>\(words.todayCount(count: desk.mine.count + desk.waiting))</h1>\
      <p class="sub">\(words.date(desk.now.day)) · \(desk.organ)</p>
      <p class="no-print"><a class="button" href="\(visit.link(Route.newCommission()))">\(words.deskCommission)</a></p>
      \(if: desk.isTownship, Pieces.panel(words.deskMine, tasks(desk.mine, at: desk.now)))
      \(Pieces.panel(words.deskCommissions, CommissionView.list(desk.commissions, visit)))
      \(if: desk.isTownship, Pieces.panel(words.deskTrouble, tasks(desk.late, at: desk.now)))\(told)
      \(Pieces.panel(words.deskCommunities, Pieces.list(desk.communities) { place($0, posts: desk.isTownship) }))
      """
  }

  private func message(_ message: Message) -> HTML {
    "<li>\(words.sentence(of: message)) <span class=\"note\">\(words.moment(message.queuedAt))</span></li>"
  }

  private func tasks(_ tasks: [GovernmentDesk.Task], at now: Instant) -> HTML {
    tasks.isEmpty ? nothing : Pieces.list(tasks.prefix(Self.mostTasks)) { task($0, at: now) }
  }

  private func task(_ task: GovernmentDesk.Task, at now: Instant) -> HTML {
    let item = task.task.obligation
    let due = DueWords(words: words, library: visit.institution.library)
    return """
      <li><a href="\(visit.link(route(of: task)))">\(task.task.matter?.title ?? words.duty(item.duty))</a> \
      \(Pieces.badge(due.left(item, at: now), "red"))<br>\
      <span class="note">\(task.community) · \(words.duty(item.duty))</span></li>
      """
  }

  /// Where a duty is looked at from above; what stands in a community's ledger is looked at on its board.
  private func route(of task: GovernmentDesk.Task) -> Route {
    if task.task.matter != nil { return DutyRoute.route(of: task.task) }
    return task.task.obligation.duty == .resolveKinship
      ? Route.committee().with("area", task.area) : Route.community(task.area)
  }

  private func place(_ place: GovernmentDesk.Place, posts: Bool) -> HTML {
    let committee: HTML = """
       · <a href="\(visit.link(Route.committee().with("area", place.area)))">\(words.boardPosts)</a>
      """
    return "<li><a href=\"\(visit.link(Route.community(place.area)))\">\(place.name)</a>\(if: posts, committee)</li>"
  }

  private func organisation(_ desk: OrganisationDesk) -> HTML {
    let rows = desk.commitments.map { promise -> HTML in
      let row = CommitmentView.row(promise.line, visit, on: desk.today, at: Route.commitment(promise.line.commitment.id))
      let matter = visit.link(Route.publicMatter(promise.matter))
      return "\(row)<li class=\"note\"><a href=\"\(matter)\">\(promise.title)</a></li>"
    }
    let list: HTML = rows.isEmpty ? nothing : "<div class=\"panel\">\(Pieces.list(rows))</div>"
    return "<h1>\(words.deskOwn(count: desk.commitments.count))</h1><p class=\"sub\">\(visit.member.name)</p>\(list)"
  }

  private func resident(_ desk: ResidentDesk) -> HTML {
    let votes = desk.votes.isEmpty ? Pieces.note(words.deskNoVotes) : Pieces.list(desk.votes, vote)
    let online = desk.online.isEmpty ? "" : Pieces.panel(words.onlineTitle, Pieces.list(desk.online, asked))
    let board = visit.link(desk.area.map { Route.community($0) } ?? Route.home())
    return """
      <h1>\(words.deskHello(name: visit.member.name))</h1>\(Pieces.panel(words.deskVotes, votes))
      \(online)
      <p><a class="button quiet" href="\(board)">\(words.todayBoard)</a></p>
      """
  }

  private func vote(_ vote: ResidentDesk.OpenVote) -> HTML {
    guard !vote.hasVoted else { return "<li>\(vote.question) \(Pieces.badge(words.matterBallotDone, "green"))</li>" }
    return """
      <li>\(vote.question)<p><a class="button" href="\(visit.link(Route.vote(vote.assembly)))">\(words.matterBallotVote)</a></p></li>
      """
  }

  private func asked(_ online: ResidentDesk.Online) -> HTML {
    """
    <li>\(online.title) <span class="note">\(words.onlineUntil(time: words.moment(online.closesAt)))</span>\
    <p><a class="button" href="\(visit.link(Route.onlineByAccount(online.call)))">\(words.onlineTake)</a></p></li>
    """
  }
}
