import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 落实事项 — one commitment: its steps and photos, urging, the owner's link, acceptance (3.6a, 3.6b).
enum CommitmentPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.commitment) { try await page($0, nil) }
    routes.members.post(Route.describeCommitment, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Commitment.self)
      let (line, organisations) = try await visit.institution.read {
        try CommitmentReading.describing(id, $0)
      }
      try await visit.perform(try DescriptionForm.command(visit, on: line, among: organisations))
      return visit.redirect(Route.commitment(id))
    }
    step(routes, Route.reportCommitment) { try CommitmentReportForm.work.command($0.visit, on: $1) }
    step(routes, Route.acceptCommitment) { try AcceptanceForm.command($0, on: $1) }
    step(routes, Route.extendCommitment) { try ExtensionForm.command($0, on: $1) }
    step(routes, Route.urgeOwner) { try UrgingForm.command($0, on: $1) }
    step(routes, Route.answerUrging) { try UrgingAnswerForm.work.command($0.visit, on: $1) }
    step(routes, Route.giveOwnerLink) { visit, line in
      try visit.read { GiveOwnerLink(line.commitment.id, from: $0.version) }
    }
    routes.members.get(Route.commitmentLetter) { visit in
      let id = try visit.id(of: Commitment.self)
      return visit.page(
        letter(
          try await visit.institution.read {
            try CommitmentReading.letter(id, for: visit.member, $0)
          }, visit.visit))
    }
  }

  /// Does one command on the commitment of the path, and comes back to its page.
  private static func step(
    _ routes: Routes, _ address: AddressOf<ID<Commitment>>,
    _ command: @escaping @Sendable (MemberVisit, CommitmentLine) throws -> any Command
  ) {
    routes.members.post(address, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Commitment.self)
      let line = try await visit.institution.read { try CommitmentReading.line(id, $0) }
      try await visit.perform(try command(visit, line))
      return visit.redirect(Route.commitment(id))
    }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Commitment.self)
    let page = try await visit.institution.read {
      try CommitmentReading.page(id, for: visit.member, $0)
    }
    return visit.page(view(page, problem, visit.visit))
  }

  /// One commitment.
  static func view(_ page: CommitmentPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let (words, commitment) = (visit.words, page.line.commitment)
    let forms = CommitmentForms(page: page, problem: problem, visit: visit)
    let isMoved = commitment.dueDay != commitment.firstDueDay
    let until: HTML = """
      \(words.date(commitment.dueDay))\(if: isMoved, " \(words.resultsFirstDue(day: words.shortDate(commitment.firstDueDay)))")
      """
    let facts: [(String, HTML)] = [
      (words.matterOwner, "\(commitment.owner)"),
      (
        words.resultsMeasure,
        "\(commitment.measure.isEmpty ? words.resultsNoMeasure : commitment.measure)"
      ), (words.matterUntil, until),
    ]
    let content: HTML = """
      <p>\(Pieces.badge(words.commitmentState(commitment.state)))\(CommitmentView.late(page.line, on: page.now.day, words))</p>\
      \(Pieces.facts(facts))
      \(forms.next())<div class="cols"><div>\(Pieces.panel(words.resultsSteps, CommitmentView.steps(page.line, words)))</div>\
      <div>\(forms.urging())\(forms.link())\(forms.extend())</div></div>
      """
    let back = [
      (page.matter.title, Route.matter(page.matter.id)),
      (words.resultsTitle, Route.results(page.matter.id)),
    ]
    return Layout.page(
      visit, title: commitment.task, face: .workbench,
      crumbs: page.isOwner ? [] : MatterFrame.crumbs(visit) + back,
      "<h1>\(commitment.task)</h1><p class=\"sub\">\(page.matter.title)</p>\(content)")
  }

  /// 督促函 — a letter that is ready to be printed and handed over.
  static func letter(_ page: CommitmentLetter, _ visit: Visit) -> HTML {
    let (words, line) = (visit.recordWords, page.line)
    let late = line.daysLate(on: page.today)
    let code = page.token.map {
      Pieces.code(visit.web.baseURL + Route.owner($0).path, label: words.resultsLinkCode)
    }
    let body = words.resultsLetterBody(
      day: words.date(page.matter.rulesDay), title: page.matter.title, task: line.commitment.task,
      due: words.date(line.commitment.firstDueDay))
    return Layout.page(
      visit, title: visit.words.resultsLetter, face: .workbench,
      crumbs: [(line.commitment.task, Route.commitment(line.commitment.id))],
      """
      <article class="sheet" lang="zh-Hans"><h1>\(words.resultsLetter)</h1><p>\(line.commitment.owner)：</p>
      <p>\(body)</p>
      \(if: late > 0, "<p>\(words.resultsLetterLate(days: late, count: line.urgings.count + 1))</p>")\
      <p>\(words.resultsLetterAsk(phone: page.community.phone))</p>\(code)
      <p class="signed">\(ChinesePapers.committee(of: page.community.name))</p><p class="signed">\(words.date(page.today))</p></article>
      <p class="no-print"><button class="button quiet" type="button" data-print hidden>\(visit.words.commonPrint)</button></p>
      """)
  }
}
