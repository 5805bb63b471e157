import Deliberation
import HTML
import Hummingbird
import Institution

/// 落实事项 — one commitment: its steps and photos, urging, the owner's link, acceptance (3.6a, 3.6b).
enum CommitmentPages {
  static func add(to routes: Routes) {
    routes.get("/work/commitments/:id") { try await page($0, nil) }
    routes.post("/work/commitments/:id/describe", by: .of(DescribeCommitment.self), again: { try await page($0, $1) }) { visit in
      let owner = try await owner(visit)
      return try await act(visit) { matter, id in
        DescribeCommitment(
          matter, id, measure: visit.form["measure"], kind: owner.kind, organisation: owner.organisation, owner: owner.name)
      }
    }
    routes.post("/work/commitments/:id/report", by: .members, again: { try await page($0, $1) }) { visit in
      let photo = try photo(visit)
      let door = door(visit)
      if visit.form["kind"] == "completed" {
        return try await act(visit) {
          CompleteCommitment($0, $1, through: door, saying: visit.form["text"], photo: photo, lateReason: visit.form["late"])
        }
      }
      return try await act(visit) { ReportProgress($0, $1, through: door, saying: visit.form["text"], photo: photo) }
    }
    routes.post("/work/commitments/:id/accept", by: .members, again: { try await page($0, $1) }) { visit in
      if visit.form["verdict"] == "no" { return try await act(visit) { ReturnCommitment($0, $1, because: visit.form["text"]) } }
      return try await act(visit) { AcceptCommitment($0, $1, saying: visit.form["text"]) }
    }
    routes.post("/work/commitments/:id/extend", by: .of(ExtendCommitment.self), again: { try await page($0, $1) }) { visit in
      guard let day = Day(iso: visit.form["due"]) else { throw Problem(sentence: visit.words.meetingDueMissing) }
      return try await act(visit) { ExtendCommitment($0, $1, to: day, because: visit.form["text"]) }
    }
    routes.post("/work/commitments/:id/urge", by: .of(UrgeOwner.self), again: { try await page($0, $1) }) { visit in
      guard let at = Instant(day: visit.form["day"], clock: visit.form["clock"]), let next = Day(iso: visit.form["next"]) else {
        throw Problem(sentence: visit.words.ledgerTimeWrong)
      }
      let way = Urging.Way(rawValue: visit.form["way"]) ?? .call
      return try await act(visit) { UrgeOwner($0, $1, by: way, saying: visit.form["text"], at: at, next: next) }
    }
    routes.post("/work/commitments/:id/urged", by: .members, again: { try await page($0, $1) }) { visit in
      let door = door(visit)
      return try await act(visit) {
        AnswerUrging($0, ID(visit.form["urging"]) ?? ID(rawValue: 0), of: $1, through: door, saying: visit.form["text"])
      }
    }
    routes.post("/work/commitments/:id/link", by: .of(GiveOwnerLink.self), again: { try await page($0, $1) }) { visit in
      try await act(visit) { _, id in GiveOwnerLink(id) }
    }
    routes.get("/work/commitments/:id/letter") { visit in
      let id = try visit.id(of: Commitment.self)
      return visit.page(try await visit.institution.read { try letter(visit, id, $0) })
    }
  }

  /// Does one command on the commitment of the path, and comes back to its page.
  private static func act<C: Command>(_ visit: Visit, _ make: @escaping @Sendable (ID<Matter>, ID<Commitment>) -> C) async throws
    -> Response
  {
    let id = try visit.id(of: Commitment.self)
    let matter = try await visit.institution.read { try CommitmentTable.find(id, $0.tx).commitment.matter }
    try await visit.institution.perform(make(matter, id), by: visit.member, once: visit.once)
    return visit.redirect("/work/commitments/\(id)")
  }

  /// The door a form was made for: one that asks who brought the paper is a paper's, be the answer left blank or not.
  private static func door(_ visit: Visit) -> OwnerDoor {
    visit.form.all("from").isEmpty ? .account : .paper(from: visit.form["from"])
  }

  static func photo(_ visit: Visit) throws -> KeptPhoto? {
    try visit.form.file("photo").map { try LedgerPages.keep($0, visit, onlyImages: true) }.map {
      KeptPhoto(sha256: $0.sha256, kind: $0.kind, size: $0.size)
    }
  }

  /// The owner a form names: the community, an organisation of the register, or another by name.
  static func owner(_ visit: Visit) async throws -> CommitmentOwner {
    let chosen = visit.form["owner"]
    if chosen == "community" { return CommitmentOwner(name: visit.words.resultsOwnCommunity, kind: .community) }
    guard let id = ID<Organisation>(chosen) else {
      return CommitmentOwner(name: visit.form["ownerName"], kind: .organisation)
    }
    let name = try await visit.institution.read { try OrganisationTable.find(id, $0.tx)?.name ?? "" }
    return CommitmentOwner(name: name, kind: .organisation, organisation: id)
  }

  static func ownerFields(
    _ typed: Typed, _ organisations: [OrganisationLine], _ words: Words, value: String = "community", name: String = ""
  ) -> HTML {
    let options =
      [("community", words.resultsOwnCommunity)] + organisations.map { ($0.id.description, $0.name) } + [("other", words.resultsOwnerOther)]
    return
      "\(Wrapped.select("owner", words.matterOwner, options, value: typed("owner", value)))\(Wrapped.text("ownerName", words.resultsOwnerName, value: typed("ownerName", name), hint: words.resultsOwnerNameHint))"
  }

  /// One commitment in a list: what, whose, until when, how late, its state.
  static func row(_ line: CommitmentLine, _ visit: Visit, _ reading: Reading, path: String?) -> HTML {
    let words = visit.words
    let commitment = line.commitment
    let late = line.daysLate(on: reading.now.day)
    let task: HTML = commitment.state == .withdrawn ? "<del>\(commitment.task)</del>" : "\(commitment.task)"
    let title: HTML = path.map { "<a href=\"\(visit.link($0))\">\(task)</a>" } ?? "<b>\(task)</b>"
    let last = line.steps.last { $0.kind != .extended }
    return """
      <li>\(title) \(Pieces.badge(words.commitmentState(commitment.state), commitment.state == .accepted ? "green" : "teal"))\(if: late > 0, Pieces.badge(words.commonLateDays(days: late), "red"))
      <br><span class="note">\(commitment.owner) · \(words.resultsUntil(day: words.shortDate(commitment.dueDay)))\(if: commitment.dueDay != commitment.firstDueDay, " · \(words.resultsFirstDue(day: words.shortDate(commitment.firstDueDay)))")\(if: !line.urgings.isEmpty, " · \(words.resultsUrged(count: line.urgings.count))")</span>
      \(if: !line.withdrawnReason.isEmpty, "<br><span class=\"note\">\(line.withdrawnReason)</span>")\(if: last != nil, "<br><span class=\"note\">\(words.shortDate(last?.at.day ?? reading.now.day)) \(last?.text ?? "")</span>")</li>
      """
  }

  /// What happened to a commitment, with its photos.
  static func steps(_ line: CommitmentLine, _ words: Words) -> HTML {
    guard !line.steps.isEmpty else { return "<p class=\"note\">\(words.matterNoProgress)</p>" }
    return
      "<ul class=\"list\">\(line.steps, { step -> HTML in "<li><b>\(words.stepKind(step.kind))</b> <span class=\"note\">\(words.moment(step.at))</span>\(Pieces.paragraphs(step.text))\(if: step.photo != nil, "<a href=\"/file/\(step.photo.map(\.description) ?? "")\"><img src=\"/file/\(step.photo.map(\.description) ?? "")\" alt=\"\(words.matterEvidence)\" width=\"240\" loading=\"lazy\"></a>")</li>" })</ul>"
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Commitment.self)
    return visit.page(
      try await visit.institution.read { reading in
        let line = try CommitmentTable.find(id, reading.tx)
        let matter = try MatterTable.find(line.commitment.matter, reading.tx)
        let roles = visit.member.roles(in: matter.area)
        let isOwner = line.organisation != nil && line.organisation == visit.member.organisation
        guard visit.context.member != nil else { throw AccessError.signIn }
        guard isOwner || !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
        let forms = CommitmentForms(visit: visit, matter: matter, line: line, roles: roles, isOwner: isOwner, reading: reading)
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
          : PlanPages.matterCrumbs(visit) + [
            (matter.title, "/work/matters/\(matter.id)"), (visit.words.resultsTitle, "/work/matters/\(matter.id)/results"),
          ]
        return Layout.page(
          visit, title: commitment.task, face: .workbench, crumbs: back,
          "<h1>\(commitment.task)</h1><p class=\"sub\">\(matter.title)</p>\(Fields.summary(problem))\(content)")
      })
  }

  /// 督促函 — a letter that is ready to be printed and handed over.
  private static func letter(_ visit: Visit, _ id: ID<Commitment>, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try CommitmentTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.commitment.matter, reading.tx)
    guard visit.member.acts(as: Role.committee.union([.township]), in: matter.area) else { throw AccessError.notFound }
    let community = try AreaTable.community(matter.area, reading.tx)
    let late = line.daysLate(on: reading.now.day)
    let token = try OwnerLinks.token(of: id, reading)
    let code =
      token.map { Pieces.code("\(visit.house.baseURL)/o/\($0)", label: words.resultsLinkCode) } ?? ""
    return Layout.page(
      visit, title: words.resultsLetter, face: .workbench, crumbs: [(line.commitment.task, "/work/commitments/\(id)")],
      """
      <article class="sheet" lang="zh-Hans"><h1>\(words.resultsLetter)</h1><p>\(line.commitment.owner)：</p>
      <p>\(words.resultsLetterBody(day: words.date(matter.rulesDay), title: matter.title, task: line.commitment.task, due: words.date(line.commitment.firstDueDay)))</p>
      \(if: late > 0, "<p>\(words.resultsLetterLate(days: late, count: line.urgings.count + 1))</p>")<p>\(words.resultsLetterAsk(phone: community.phone))</p>\(code)
      <p class="signed">\(community.name)议事协商委员会</p><p class="signed">\(words.date(reading.now.day))</p></article>
      <p class="no-print"><button class="button quiet" type="button" data-print hidden>\(words.commonPrint)</button></p>
      """)
  }
}
