import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution

/// 工作台 — what I must do today, most urgent first; below it what waits on others.
enum TodayPages {
  static func add(to routes: Routes) {
    routes.get("/work") { visit in
      guard let member = visit.context.member else { throw AccessError.signIn }
      guard let area = member.area, area.level == .community, !member.roles.isDisjoint(with: Role.staff) else {
        if let desk = try await DeskPages.desk(visit, member) { return desk }
        return visit.redirect(member.roles.contains(.administrator) ? "/work/settings" : member.area.map { "/c/\($0)" } ?? "/")
      }
      return visit.page(try await visit.institution.read { try today(visit, area, member, $0) })
    }
    routes.post("/work/draft", by: .members) { visit in
      guard let member = visit.context.member else { throw AccessError.signIn }
      var fields = visit.form.fields.compactMapValues(\.first)
      for name in ["csrf", "once", "draft"] { fields[name] = nil }
      try await visit.house.accounts.saveDraft(fields, of: String(visit.form["draft"].prefix(80)), for: member)
      return Response(status: .noContent)
    }
    routes.get("/work/matters") { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try matters(visit, area, $0) })
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
    return Layout.page(
      visit, title: words.commonToday, face: .workbench,
      """
      \(try LivePages.notice(of: area, visit, reading))<h1>\(words.todayCount(count: mine.count))</h1><p class="sub">\(words.date(reading.now.day)) · \(community.name) \(roles)</p>
      <p class="no-print"><a class="button quiet" href="\(visit.link("/work/ledger/new"))">\(words.todayTake)</a><a class="button quiet" href="\(visit.link("/work/meetings/new"))">\(words.todayWorkMeeting)</a><a class="button quiet" href="\(visit.link("/c/\(area)"))">\(words.todayBoard)</a>\(if: member.roles.contains(.supervisor), "<a class=\"button\" href=\"\(visit.link("/work/supervision"))\">\(words.deskSupervision)</a>")</p>
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
      <a class="button" href="\(visit.link(path(of: task)))">\(words.text("todayDo" + item.duty.rawValue.capitalizedFirst, [:]))</a></article>
      """
  }

  private static func row(_ visit: Visit, _ task: DueTask, _ reading: Reading) -> HTML {
    let words = visit.words
    let item = task.obligation
    let due = DueWords(words: words, library: reading.library)
    let who =
      item.owners.isSuperset(of: Role.committee) ? words.todayCommittee : item.owners.map { words.role($0) }.sorted().joined(separator: "、")
    let name: HTML =
      task.matter.map { "<a href=\"\(visit.link("/work/matters/\($0.id)"))\">\($0.title)</a>：\(words.duty(item.duty))" }
      ?? "\(words.todayLedger(duty: words.duty(item.duty), count: item.count))"
    return
      "<tr><td data-label=\"\(words.todayMatter)\">\(name)</td><td data-label=\"\(words.todayWho)\">\(who)</td><td data-label=\"\(words.todayUntil)\">\(due.left(item, at: reading.now))</td></tr>"
  }

  /// The form a duty is done with.
  static func path(of task: DueTask) -> String {
    guard let matter = task.matter else {
      switch task.obligation.duty {
      case .triageOpinions: return "/work/ledger?state=received"
      case .resolveKinship: return "/work/committee"
      default: return "/work/ledger"
      }
    }
    let base = "/work/matters/\(matter.id)"
    switch task.obligation.duty {
    case .submitPlan: return base + "/plan"
    case .postNotice: return base + "/notice"
    case .closeMeeting: return base + "/meeting"
    case .publishReport: return base + "/report"
    case .postOnBoard, .postReportOnBoard: return base + "#posting"
    case .serveParticipants: return base + "#service"
    case .settleCorrections, .signMinutes: return base + "/minutes"
    case .sealDossier: return base + "#dossier"
    case .answerFinding, .closeFinding: return base + "#findings"
    case .adoptPoints: return base + "/results#adoption"
    case .describeCommitments, .carryOut, .acceptCommitment, .urgeOwner, .publishProgress, .takeUrgedOwner:
      return base + "/results#commitments"
    case .explainDissents: return base + "/results#dissents"
    case .answerReview: return base + "/results#reviews"
    case .reportCommission, .answerCommission: return base + "/results#commission"
    case .callAssembly: return base + "/assembly"
    case .studyAssembly, .noticeAssembly, .holdAssembly, .closeAssembly, .reconveneAssembly, .recordReferral:
      return base + "/results#assembly"
    case .carryOutCorrection: return base + "/results#corrections"
    case .collectRatings: return base + "/results#ratings"
    case .drawLot: return "/m/\(matter.id)/lot"
    case .moderateStatements: return base + "/online"
    case .approveTopic, .approvePlan, .holdMeeting, .triageOpinions, .answerRequests, .moveStalled, .awaitedResult, .resolveKinship:
      return base
    }
  }

  private static func matters(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let list = try MatterTable.list(in: area, stages: Stage.allCases, before: ID(visit.query("before")), reading.tx)
    let more: HTML = list.last(ofFull: 50).map { Pieces.more(visit, "/work/matters?before=\($0.id)") } ?? ""
    let none: HTML = "<p>\(words.todayNoMatters)</p>"
    let rows: HTML =
      "<ul class=\"list\">\(list, { "<li><a href=\"\(visit.link("/work/matters/\($0.id)"))\">\($0.number) \($0.title)</a> \(Pieces.badge(words.stage($0.stage)))</li>" })</ul>"
    return Layout.page(
      visit, title: words.commonMatters, face: .workbench,
      """
      <h1>\(words.commonMatters)</h1><p><a class="button quiet" href="\(visit.link("/work/meetings/new"))">\(words.todayWorkMeeting)</a><a class="button quiet" href="\(visit.link("/work/meetings"))">\(words.todayWorkMeetings)</a><a class="button quiet" href="\(visit.link("/work/commissions"))">\(words.deskCommissions)</a><a class="button quiet" href="\(visit.link("/work/representatives"))">\(words.assemblyRepresentatives)</a></p><div class="panel">\(list.isEmpty ? none : rows)</div>\(more)
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
