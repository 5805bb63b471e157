import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 各方的工作台 — desks of those who are no staff of a community: the township, a department, an organisation, a resident;
/// and the supervisors' own queue.
enum DeskPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.supervision) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try SupervisionPage.page(visit.visit, area, $0) })
    }
    CommissionPages.add(to: routes)
  }

  /// The desk of somebody who is no staff of a community; `nil` for those who are.
  static func desk(_ visit: Visit, _ member: Member) async throws -> Response? {
    if let area = member.area, !member.roles.isDisjoint(with: Role.government) {
      return visit.page(try await visit.institution.read { try government(visit, area, member, $0) })
    }
    if let organisation = member.organisation {
      return visit.page(try await visit.institution.read { try own(visit, organisation, $0) })
    }
    if let person = member.person {
      return visit.page(try await visit.institution.read { try resident(visit, person, member, $0) })
    }
    return nil
  }

  /// 乡镇、街道和部门 — what waits for them, then the trouble in their communities, most urgent first.
  private static func government(_ visit: Visit, _ area: AreaCode, _ member: Member, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let isTownship = member.roles.contains(.township)
    let communities = try AreaTable.communities(under: area, reading.tx)
    let tasks = isTownship ? try communities.flatMap { code in try Agenda.tasks(in: code, reading).map { (code, $0) } } : []
    let mine = tasks.filter { $0.1.obligation.owners.contains(.township) && $0.1.obligation.duty != .answerCommission }
    let late = tasks.filter { !$0.1.obligation.owners.contains(.township) && $0.1.obligation.daysLate(at: reading.now) > 0 }
      .sorted { $0.1.obligation.deadline.day < $1.1.obligation.deadline.day }
    let names = Dictionary(try AreaTable.names(under: area, reading.tx).map { ($0.code, $0.name) }) { first, _ in first }
    let due = DueWords(words: words, library: reading.library)
    func rows(_ tasks: [(AreaCode, DueTask)]) -> HTML {
      "\(tasks.prefix(100), { task -> HTML in let route = route(of: task.1, in: task.0); return "<li><a href=\"\(visit.link(route))\">\(task.1.matter?.title ?? words.duty(task.1.obligation.duty))</a> \(Pieces.badge(due.left(task.1.obligation, at: reading.now), "red"))<br><span class=\"note\">\(names[task.0] ?? "") · \(words.duty(task.1.obligation.duty))</span></li>" })"
    }
    let commissions = try CommissionTable.list(of: member.organ, at: area, reading.tx)
    // A department is told of what itself commissioned; the township of everything below it.
    let places = Set(commissions.filter { $0.matter != nil }.map(\.area)).sorted { $0.description < $1.description }
    let own = commissions.compactMap(\.matter)
    let waiting = commissions.count { $0.commission.state == .reported }
    let none: HTML = "<p class=\"done-note\">\(words.todayNothing)</p>"
    let messages =
      isTownship
      ? try communities.flatMap { try Outbox.newest(in: $0, for: [Role.township.rawValue], reading.tx) }
      : try places.flatMap { try Outbox.newest(in: $0, for: .department, about: own, reading.tx) }
    let outbox = messages.sorted { $0.id > $1.id }.prefix(10)
    let told: HTML =
      outbox.isEmpty
      ? ""
      : Pieces.panel(
        words.todayMessages,
        "<ul class=\"list\">\(outbox, { "<li>\(words.sentence(of: $0)) <span class=\"note\">\(words.moment($0.queuedAt))</span></li>" })</ul>"
      )
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      """
      <h1>\(words.todayCount(count: mine.count + waiting))</h1><p class="sub">\(words.date(reading.now.day)) · \(member.organ)</p>
      <p class="no-print"><a class="button" href="\(visit.link(Route.newCommission()))">\(words.deskCommission)</a></p>
      \(if: isTownship, Pieces.panel(words.deskMine, mine.isEmpty ? none : "<ul class=\"list\">\(rows(mine))</ul>"))
      \(Pieces.panel(words.deskCommissions, CommissionView.list(try CommissionReading.rows(commissions, for: visit.member, reading), visit)))
      \(if: isTownship, Pieces.panel(words.deskTrouble, late.isEmpty ? none : "<ul class=\"list\">\(rows(late))</ul>"))\(told)
      \(Pieces.panel(words.deskCommunities, "<ul class=\"list\">\(communities, { "<li><a href=\"\(visit.link(Route.community($0)))\">\(names[$0] ?? "")</a>\(if: isTownship, " · <a href=\"\(visit.link(Route.committee().with("area", $0)))\">\(words.boardPosts)</a>")</li>" })</ul>"))
      """)
  }

  /// Where a duty is looked at from above; what stands in a community's ledger is looked at on its board.
  private static func route(of task: DueTask, in area: AreaCode) -> Route {
    if task.matter != nil { return DutyRoute.route(of: task) }
    return task.obligation.duty == .resolveKinship ? Route.committee().with("area", area) : Route.community(area)
  }

  /// 单位 — what an organisation promised and has not done yet.
  private static func own(_ visit: Visit, _ organisation: ID<Organisation>, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let lines = try CommitmentTable.pending(of: organisation, reading.tx)
    let rows = try lines.map { line -> HTML in
      let matter = try MatterTable.find(line.commitment.matter, reading.tx)
      return
        "\(CommitmentView.row(line, visit, on: reading.now.day, at: Route.commitment(line.commitment.id)))<li class=\"note\"><a href=\"\(visit.link(Route.publicMatter(matter.id)))\">\(matter.title)</a></li>"
    }
    let none: HTML = "<p class=\"done-note\">\(words.todayNothing)</p>"
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      "<h1>\(words.deskOwn(count: lines.count))</h1><p class=\"sub\">\(visit.member.name)</p>\(lines.isEmpty ? none : "<div class=\"panel\"><ul class=\"list\">\(rows, { $0 })</ul></div>")"
    )
  }

  /// 居民 — assemblies one may vote in now, and the way to the board.
  private static func resident(_ visit: Visit, _ person: ID<Person>, _ member: Member, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let open = try AssemblyTable.open(for: person, reading.tx)
    let votes = open.map { item -> HTML in
      item.hasVoted
        ? "<li>\(item.question) \(Pieces.badge(words.matterBallotDone, "green"))</li>"
        : "<li>\(item.question)<p><a class=\"button\" href=\"\(visit.link(Route.vote(item.assembly)))\">\(words.matterBallotVote)</a></p></li>"
    }
    let none: HTML = "<p class=\"note\">\(words.deskNoVotes)</p>"
    let policy = try member.area.map { try reading.policy(for: $0) }
    let online = try member.area.map { try OnlineTable.open(in: $0, at: reading.now, reading.tx) } ?? []
    let asked = try online.filter { line in
      try policy.map { try OnlineRoll.isReached(person, by: line, at: reading.now, under: $0, reading.tx) } ?? false
    }.map { line -> HTML in
      let title = try MatterTable.find(line.matter, reading.tx).title
      return
        "<li>\(title) <span class=\"note\">\(words.onlineUntil(time: words.moment(line.call.closesAt)))</span><p><a class=\"button\" href=\"\(visit.link(Route.onlineByAccount(line.id)))\">\(words.onlineTake)</a></p></li>"
    }
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      """
      <h1>\(words.deskHello(name: member.name))</h1>\(Pieces.panel(words.deskVotes, open.isEmpty ? none : "<ul class=\"list\">\(votes, { $0 })</ul>"))
      \(if: !asked.isEmpty, Pieces.panel(words.onlineTitle, "<ul class=\"list\">\(asked, { $0 })</ul>"))
      <p><a class="button quiet" href="\(visit.link(member.area.map { Route.community($0) } ?? Route.home()))">\(words.todayBoard)</a></p>
      """)
  }
}
