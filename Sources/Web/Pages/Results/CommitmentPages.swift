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
      let (line, organisations) = try await visit.institution.read { reading in
        let line = try CommitmentTable.find(visit.id(), reading.tx)
        return (line, try OrganisationTable.list(in: MatterTable.find(line.commitment.matter, reading.tx).area, reading.tx))
      }
      try await visit.perform(try DescriptionForm.command(visit, on: line, among: organisations))
      return visit.redirect(Route.commitment(line.commitment.id))
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
      return visit.page(try await visit.institution.read { try letter(visit.visit, id, $0) })
    }
  }

  /// Does one command on the commitment of the path, and comes back to its page.
  private static func step(
    _ routes: Routes, _ address: AddressOf<ID<Commitment>>,
    _ command: @escaping @Sendable (MemberVisit, CommitmentLine) throws -> any Command
  ) {
    routes.members.post(address, again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Commitment.self)
      let line = try await visit.institution.read { try CommitmentTable.find(id, $0.tx) }
      try await visit.perform(try command(visit, line))
      return visit.redirect(Route.commitment(id))
    }
  }

  static func ownerFields(
    _ form: FormView, _ organisations: [OrganisationLine], _ words: Words, _ choice: OwnerChoice? = nil, name: String = ""
  ) -> HTML {
    let options =
      [(OwnerChoice.community, words.resultsOwnCommunity)] + organisations.map { (.registered($0.id), $0.name) }
      + [(.other, words.resultsOwnerOther)]
    return "\(form(OwnerFields.owner, of: options, choice))\(form(OwnerFields.name, name))"
  }

  /// One commitment in a list: what, whose, until when, how late, its state.
  ///
  /// - Parameter route: where one reads on.
  static func row(_ line: CommitmentLine, _ visit: Visit, _ reading: Reading, at route: Route) -> HTML {
    let words = visit.words
    let commitment = line.commitment
    let late = line.daysLate(on: reading.now.day)
    let task: HTML = commitment.state == .withdrawn ? "<del>\(commitment.task)</del>" : "\(commitment.task)"
    let last = line.steps.last { $0.kind != .extended }
    return """
      <li><a href="\(visit.link(route))">\(task)</a> \(Pieces.badge(words.commitmentState(commitment.state), commitment.state == .accepted ? "green" : "teal"))\(if: late > 0, Pieces.badge(words.commonLateDays(days: late), "red"))
      <br><span class="note">\(commitment.owner) · \(words.resultsUntil(day: words.shortDate(commitment.dueDay)))\(if: commitment.dueDay != commitment.firstDueDay, " · \(words.resultsFirstDue(day: words.shortDate(commitment.firstDueDay)))")\(if: !line.urgings.isEmpty, " · \(words.resultsUrged(count: line.urgings.count))")</span>
      \(if: !line.withdrawnReason.isEmpty, "<br><span class=\"note\">\(line.withdrawnReason)</span>")\(if: last != nil, "<br><span class=\"note\">\(words.shortDate(last?.at.day ?? reading.now.day)) \(last?.text ?? "")</span>")</li>
      """
  }

  /// What happened to a commitment, with its photos.
  static func steps(_ line: CommitmentLine, _ words: Words) -> HTML {
    guard !line.steps.isEmpty else { return "<p class=\"note\">\(words.matterNoProgress)</p>" }
    return
      "<ul class=\"list\">\(line.steps, { step -> HTML in "<li><b>\(words.stepKind(step.kind))</b> <span class=\"note\">\(words.moment(step.at))</span>\(Pieces.paragraphs(step.text))\(step.photo.map { photo($0, words) })</li>" })</ul>"
  }

  private static func photo(_ id: ID<Attachment>, _ words: Words) -> HTML {
    let path = Route.file(id).path
    return "<a href=\"\(path)\"><img src=\"\(path)\" alt=\"\(words.matterEvidence)\" width=\"240\" loading=\"lazy\"></a>"
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Commitment.self)
    return visit.page(
      try await visit.institution.read { reading in
        let line = try CommitmentTable.find(id, reading.tx)
        let matter = try MatterTable.find(line.commitment.matter, reading.tx)
        let roles = visit.member.roles(in: matter.area)
        let isOwner = line.organisation != nil && line.organisation == visit.member.organisation
        guard isOwner || !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
        let forms = CommitmentForms(
          visit: visit.visit, problem: problem, matter: matter, line: line, roles: roles, isOwner: isOwner, reading: reading)
        let commitment = line.commitment
        let head: [(String, HTML)] = [
          (visit.words.matterOwner, "\(commitment.owner)"),
          (visit.words.resultsMeasure, "\(commitment.measure.isEmpty ? visit.words.resultsNoMeasure : commitment.measure)"),
          (
            visit.words.matterUntil,
            "\(visit.words.date(commitment.dueDay))\(if: commitment.dueDay != commitment.firstDueDay, " \(visit.words.resultsFirstDue(day: visit.words.shortDate(commitment.firstDueDay)))")"
          ),
        ]
        let late = line.daysLate(on: reading.now.day)
        let content: HTML = """
          <p>\(Pieces.badge(visit.words.commitmentState(commitment.state)))\(if: late > 0, Pieces.badge(visit.words.commonLateDays(days: late), "red"))</p>\(Pieces.facts(head))
          \(try forms.next())<div class="cols"><div>\(Pieces.panel(visit.words.resultsSteps, steps(line, visit.words)))</div><div>\(try forms.urging())\(try forms.link())\(forms.extend())</div></div>
          """
        let back =
          isOwner
          ? []
          : PlanPages.matterCrumbs(visit.visit) + [
            (matter.title, Route.matter(matter.id)), (visit.words.resultsTitle, Route.results(matter.id)),
          ]
        return Layout.page(
          visit.visit, title: commitment.task, face: .workbench, crumbs: back,
          "<h1>\(commitment.task)</h1><p class=\"sub\">\(matter.title)</p>\(content)")
      })
  }

  /// 督促函 — a letter that is ready to be printed and handed over.
  private static func letter(_ visit: Visit, _ id: ID<Commitment>, _ reading: Reading) throws -> HTML {
    let words = visit.recordWords
    let line = try CommitmentTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.commitment.matter, reading.tx)
    guard visit.member.acts(as: Role.committee.union([.township]), in: matter.area) else { throw AccessError.notFound }
    let community = try AreaTable.community(matter.area, reading.tx)
    let late = line.daysLate(on: reading.now.day)
    let token = try OwnerLinks.token(of: id, reading)
    let code = token.map { Pieces.code(visit.web.baseURL + Route.owner($0).path, label: words.resultsLinkCode) }
    return Layout.page(
      visit, title: visit.words.resultsLetter, face: .workbench, crumbs: [(line.commitment.task, Route.commitment(id))],
      """
      <article class="sheet" lang="zh-Hans"><h1>\(words.resultsLetter)</h1><p>\(line.commitment.owner)：</p>
      <p>\(words.resultsLetterBody(day: words.date(matter.rulesDay), title: matter.title, task: line.commitment.task, due: words.date(line.commitment.firstDueDay)))</p>
      \(if: late > 0, "<p>\(words.resultsLetterLate(days: late, count: line.urgings.count + 1))</p>")<p>\(words.resultsLetterAsk(phone: community.phone))</p>\(code)
      <p class="signed">\(community.name)议事协商委员会</p><p class="signed">\(words.date(reading.now.day))</p></article>
      <p class="no-print"><button class="button quiet" type="button" data-print hidden>\(visit.words.commonPrint)</button></p>
      """)
  }
}
