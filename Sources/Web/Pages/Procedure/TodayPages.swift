import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Wording

/// 工作台 — what I must do today, most urgent first; below it what waits on others.
enum TodayPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.today) { member in
      let (visit, member) = (member.visit, member.member)
      guard let area = member.area, area.level == .community, !member.roles.isDisjoint(with: Role.staff) else {
        if let desk = try await DeskPages.desk(visit, member) { return desk }
        let elsewhere = member.area.map { Route.community($0) } ?? Route.home()
        return visit.redirect(member.roles.contains(.administrator) ? Route.settings() : elsewhere)
      }
      return visit.page(try await visit.institution.read { try today(visit, area, member, $0) })
    }
    routes.members.post(Route.draft) { visit in
      guard visit.visit.form.has("draft") else { throw FormUnreadable.malformed }
      let isKept = try await visit.web.accounts.saveDraft(DraftKey.kept(of: visit.form), of: visit.form["draft"], for: visit.member)
      return Response(status: isKept ? .noContent : .contentTooLarge)
    }
    routes.members.post(Route.draftDrop) { visit in
      let key = visit.form["drop"]
      try await visit.web.accounts.dropDraft(key, of: visit.member)
      return visit.redirect(visit.visit.page(ofDraft: key) ?? Route.today())
    }
    routes.members.get(Route.matters) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try matters(visit.visit, area, $0) })
    }
  }

  private static func today(_ visit: Visit, _ area: AreaCode, _ member: Member, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let community = try AreaTable.community(area, reading.tx)
    let tasks = try Agenda.tasks(in: area, reading)
    let mine = tasks.filter { !$0.obligation.owners.isDisjoint(with: member.roles) }
    let others = tasks.filter { $0.obligation.owners.isDisjoint(with: member.roles) }
    let roles = member.roles.map { words.role($0) }.sorted().joined(separator: "、")
    let none: HTML = "<p class=\"done-note\">\(words.todayNothing)</p>"
    let messages = try Outbox.newest(in: area, for: member.roles.map(\.rawValue), reading.tx).prefix(5)
    let waiting: HTML =
      others.isEmpty
      ? "<p class=\"note\">\(words.todayNobody)</p>"
      : """
      <table class="cards"><thead><tr><th>\(words.todayMatter)</th><th>\(words.todayWho)</th><th>\(words.todayUntil)</th></tr></thead><tbody>\(others, { row(visit, $0, reading) })</tbody></table>
      """
    let told: HTML =
      messages.isEmpty
      ? ""
      : Pieces.panel(
        words.todayMessages,
        "<ul class=\"list\">\(messages, { "<li>\(sentence(of: $0, words))<span class=\"note\"> \(words.moment($0.queuedAt))</span></li>" })</ul>"
      )
    func quiet(_ route: Route, _ title: String) -> HTML { "<a class=\"button quiet\" href=\"\(visit.link(route))\">\(title)</a>" }
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      """
      \(try LivePages.notice(of: area, visit, reading))<h1>\(words.todayCount(count: mine.count))</h1><p class="sub">\(words.date(reading.now.day)) · \(community.name) \(roles)</p>
      <p class="no-print">\(quiet(Route.takeOpinion(), words.todayTake))\(if: visit.may(HoldWorkMeeting.self, in: area), quiet(Route.newWorkMeeting(), words.todayWorkMeeting))\(quiet(Route.community(area), words.todayBoard))\(if: member.roles.contains(.supervisor), "<a class=\"button\" href=\"\(visit.link(Route.supervision()))\">\(words.deskSupervision)</a>")</p>
      \(mine.isEmpty ? none : mine.map { task($0, visit, reading) }.joined())
      \(Pieces.panel(words.todayWaiting, waiting))\(told)
      """)
  }

  static func sentence(of message: Message, _ words: Words) -> String {
    let duty = message.kind.split(separator: ".").dropFirst().first.flatMap { Obligation.Duty(rawValue: String($0)) }
    guard let duty, let day = Day(iso: message.text) else {
      return words.text("todayMessage" + message.kind.capitalizedFirst, ["text": message.text])
    }
    return words.todayMessageReminder(day: words.shortDate(day), duty: words.duty(duty))
  }

  private static func task(_ task: DueTask, _ visit: Visit, _ reading: Reading) -> HTML {
    let words = visit.words
    let due = DueWords(words: words, library: reading.library)
    let item = task.obligation
    let late = item.daysLate(at: reading.now) > 0
    let isSoon = reading.now.day.distance(to: item.deadline.day) <= 1
    let name =
      task.matter.map { "\($0.title)：\(words.duty(item.duty))" } ?? words.todayLedger(duty: words.duty(item.duty), count: item.count)
    return """
      <article class="task\(late ? " late" : isSoon ? " soon" : "")"><div class="when"><b>\(due.left(item, at: reading.now))</b><span>\(words.todayBefore(day: words.shortDate(item.deadline.day)))</span></div>
      <div><h2>\(name)</h2><p>\(due.arithmetic(item))\(if: item.count > 1 && task.matter != nil, "\(words.todayRemaining(count: item.count))")</p></div>
      <a class="button" href="\(visit.link(route(of: task)))">\(words.text("todayDo" + item.duty.rawValue.capitalizedFirst, [:]))</a></article>
      """
  }

  private static func row(_ visit: Visit, _ task: DueTask, _ reading: Reading) -> HTML {
    let words = visit.words
    let item = task.obligation
    let due = DueWords(words: words, library: reading.library)
    let who =
      item.owners.isSuperset(of: Role.committee) ? words.todayCommittee : item.owners.map { words.role($0) }.sorted().joined(separator: "、")
    let name: HTML =
      task.matter.map { "<a href=\"\(visit.link(Route.matter($0.id)))\">\($0.title)</a>：\(words.duty(item.duty))" }
      ?? "\(words.todayLedger(duty: words.duty(item.duty), count: item.count))"
    return
      "<tr><td data-label=\"\(words.todayMatter)\">\(name)</td><td data-label=\"\(words.todayWho)\">\(who)</td><td data-label=\"\(words.todayUntil)\">\(due.left(item, at: reading.now))</td></tr>"
  }

  /// The form a duty is done with.
  static func route(of task: DueTask) -> Route {
    guard let matter = task.matter else {
      switch task.obligation.duty {
      case .triageOpinions: return Route.ledger().with("state", Opinion.State.received.rawValue)
      case .resolveKinship: return Route.committee()
      default: return Route.ledger()
      }
    }
    let (id, page) = (matter.id, Route.matter(matter.id))
    switch task.obligation.duty {
    case .submitPlan: return Route.plan(id)
    case .postNotice: return Route.notice(id)
    case .closeMeeting: return Route.meeting(id)
    case .publishReport: return Route.report(id)
    case .postOnBoard, .postReportOnBoard: return page.at("posting")
    case .serveParticipants: return page.at("service")
    case .settleCorrections, .signMinutes: return Route.minutes(id)
    case .sealDossier: return page.at("dossier")
    case .answerFinding, .closeFinding: return page.at("findings")
    case .adoptPoints: return Route.results(id).at("adoption")
    case .describeCommitments, .carryOut, .acceptCommitment, .urgeOwner, .publishProgress, .takeUrgedOwner:
      return Route.results(id).at("commitments")
    case .explainDissents: return Route.results(id).at("dissents")
    case .answerReview: return Route.results(id).at("reviews")
    case .reportCommission, .answerCommission: return Route.results(id).at("commission")
    case .callAssembly: return Route.callAssembly(id)
    case .studyAssembly, .noticeAssembly, .holdAssembly, .closeAssembly, .reconveneAssembly, .recordReferral:
      return Route.results(id).at("assembly")
    case .carryOutCorrection: return Route.results(id).at("corrections")
    case .collectRatings: return Route.results(id).at("ratings")
    case .drawLot: return Route.lot(id)
    case .moderateStatements: return Route.online(id)
    case .approveTopic, .approvePlan, .holdMeeting, .triageOpinions, .answerRequests, .moveStalled, .awaitedResult, .resolveKinship:
      return page
    }
  }

  private static func matters(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let list = try MatterTable.list(in: area, stages: Stage.allCases, before: try visit.cursor(), reading.tx)
    let more: HTML = list.last(ofFull: 50).map { Pieces.more(visit, Route.matters().with("before", $0.id)) } ?? ""
    let none: HTML = "<p>\(words.todayNoMatters)</p>"
    let holding = visit.may(HoldWorkMeeting.self, in: area) ? [(Route.newWorkMeeting(), words.todayWorkMeeting)] : []
    let links =
      holding + [
        (Route.workMeetings(), words.todayWorkMeetings), (Route.commissions(), words.deskCommissions),
        (Route.representatives(), words.assemblyRepresentatives),
      ]
    let rows: HTML =
      "<ul class=\"list\">\(list, { "<li><a href=\"\(visit.link(Route.matter($0.id)))\">\($0.number) \($0.title)</a> \(Pieces.badge(words.stage($0.stage)))</li>" })</ul>"
    return Layout.page(
      visit, title: words.commonMatters, face: .workbench,
      """
      <h1>\(words.commonMatters)</h1><p>\(links, { "<a class=\"button quiet\" href=\"\(visit.link($0.0))\">\($0.1)</a>" })</p><div class="panel">\(list.isEmpty ? none : rows)</div>\(more)
      """)
  }
}

extension Array {
  /// The last of a page that is full, behind which the next page begins; nothing when the list ends here.
  func last(ofFull size: Int) -> Element? { count == size ? last : nil }
}

extension StringProtocol {
  /// The same with its first letter large, as keys of words are made.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
