import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// The panels of one assembly: what was called, the steps before the vote, the roll, the ballots, the result.
struct AssemblyPanels {
  let visit: Visit
  let matter: Matter
  let line: AssemblyLine
  let roles: Set<Role>
  /// What was wrong with the form of the page that was sent.
  let problem: Problem?
  let reading: Reading

  private var words: Words { visit.words }
  private var id: ID<Assembly> { line.assembly.id }

  private func may(_ act: Act) -> Bool {
    act.isOpen(to: roles, matter: matter, assembly: line.assembly)
  }

  private func policy() throws -> Policy { try reading.policy(for: matter.area, on: line.rulesDay) }

  func facts() throws -> HTML {
    let points = try AdoptionTable.of(matter.id, reading.tx).filter { line.points.contains($0.point) }
    var rows: [(String, HTML)] = [
      (words.assemblyQuestion, "\(line.call.question)"), (words.assemblyGroundLabel, "\(words.ground(line.call.ground))"),
      (words.assemblyBasisLabel, "\(line.assembly.kind == .representatives ? words.assemblyMembers : words.basis(line.assembly.basis))"),
      (words.assemblyBallotLabel, "\(line.call.isSecret ? words.assemblySecretYes : words.assemblySecretNo)"),
    ]
    if let meetsAt = line.meetsAt { rows.append((words.matterTime, "\(words.moment(meetsAt))")) }
    if !line.place.isEmpty { rows.append((words.matterPlace, "\(line.place)")) }
    if !line.call.group.isEmpty { rows.append((words.assemblyGroupName, "\(line.call.group)")) }
    if !points.isEmpty { rows.append((words.assemblyPoints, "\(points.map(\.text).joined(separator: "；"))")) }
    if line.agesUnknown > 0 {
      rows.append((words.assemblyAgesReason, "\(words.assemblyAgesUnknown(count: line.agesUnknown)) \(line.agesReason)"))
    }
    if !line.call.authorisation.isEmpty { rows.append((words.assemblyAuthorisation, "\(line.call.authorisation)")) }
    return Pieces.panel(words.assemblyFacts, Pieces.facts(rows))
  }

  func steps() throws -> HTML {
    let list: HTML =
      line.steps.isEmpty
      ? "<p class=\"note\">\(words.assemblyNoSteps)</p>"
      : "<ul class=\"list\">\(line.steps, { "<li><b>\(words.step($0.step))</b> <span class=\"note\">\(words.date($0.heldOn))\(if: $0.expected > 0, " \(words.assemblyStepCounts(expected: $0.expected, present: $0.present, favour: $0.inFavour))")</span><p>\($0.text)</p></li>" })</ul>"
    return Pieces.panel(words.assemblySteps, id: "steps", "\(list)\(try stepForm())")
  }

  private func stepForm() throws -> HTML {
    typealias Fields = AssemblyStepForm
    guard may(.recordStep), line.stepsMissing > 0 else { return "" }
    let policy = try policy()
    // They follow each other: what is asked for is the next one.
    let required = AssemblyStep.required(isVillage: matter.area.isVillage, isReserved: matter.reservedBy != nil, under: policy)
    guard let next = required.first(where: { step in !line.steps.contains { $0.step == step } }) else { return "" }
    let form = FormView(visit, Route.assemblyStep(id), problem)
    let counts: HTML =
      "<div class=\"pair\">\(form(Fields.expected.required))\(form(Fields.present.required))\(form(Fields.inFavour.required))</div>"
    let fields: HTML = """
      \(form(Fields.step, of: [(next, words.step(next))], next))\(form(Fields.day, reading.now.day))
      \(if: next == .partyMembers, counts)\(form(Fields.text))
      """
    return form.html(fields, button: words.assemblyStepSend)
  }

  func next() throws -> HTML {
    var content = HTML()
    if may(.noticeAssembly) { content = content + (try noticeForm()) }
    if may(.freezeRoll) { content = content + (try rollForm()) }
    if may(.openAssembly) {
      let tally = try AssemblyTable.tally(of: line, under: policy(), reading.tx)
      content =
        content + arithmetic(tally) + plain(Route.openAssembly(id), of: line.version, button: words.assemblyOpenSend)
        + plain(Route.adjournAssembly(id), of: line.version, hint: words.assemblyAdjournHint, button: words.assemblyAdjournSend)
    }
    if may(.countBallots) { content = content + (try countForm()) }
    if may(.closeAssembly) {
      let announced = try Announcement.of(line, under: policy(), vault: reading.vault, reading.tx)
      content =
        content + numbers(announced)
        + plain(Route.closeAssembly(id), of: announced.version, hint: words.assemblyCloseHint, button: words.assemblyCloseSend)
    }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  /// What would be announced now.
  private func numbers(_ announced: Announcement) -> HTML {
    let (tally, paper) = (announced.tally, announced.paper)
    let came = words.matterQuorumLine(total: tally.electors, needed: tally.quorumNeeded, present: tally.present)
    guard let count = announced.count else {
      let counted: HTML =
        paper.total == 0
        ? ""
        : "<p>\(words.assemblyClosePaper(favour: paper.inFavour, against: paper.against, abstained: paper.abstained, invalid: paper.invalid))</p>"
      return
        "<div class=\"due-note\"><p>\(came)</p><p>\(words.assemblyCloseCast(cast: announced.ballots, missing: announced.missing))</p>\(counted)<p>\(words.assemblyCloseSealed)</p></div>"
    }
    let votes = words.matterVoteLine(
      favour: count.inFavour, against: count.against, abstained: count.abstained, invalid: count.invalid, missing: announced.missing)
    let verdict = tally.isCarried(count) ? words.matterCarried : words.matterNotCarried
    let majority = words.matterMajorityLine(present: tally.present, needed: tally.majorityNeeded, favour: count.inFavour)
    return
      "<div class=\"due-note\"><p>\(came)</p><p>\(votes)</p><p>\(majority)</p>\(if: count.total > 0, "<p><b>\(words.assemblyCloseAs(verdict: verdict))</b></p>")</div>"
  }

  /// A form that asks for nothing.
  private func plain(_ route: Route, of version: Version, hint: String = "", button: String) -> HTML {
    FormView(visit, route, problem, version: version).html("\(if: !hint.isEmpty, "<p class=\"hint\">\(hint)</p>")", button: button)
  }

  private func rollForm() throws -> HTML {
    let form = FormView(visit, Route.freezeRoll(id), problem, version: line.version)
    let day = line.meetsAt.map { words.shortDate($0.day) } ?? ""
    let unknown = try AssemblyTable.agesUnknown(of: line, reading)
    let ages: HTML =
      unknown == 0 ? "" : "<p class=\"due-note\">\(words.assemblyAgesUnknown(count: unknown))</p>\(form(RollForm.ages.required))"
    return form.html("<p class=\"hint\">\(words.assemblyRollHint(day: day))</p>\(ages)", button: words.assemblyRollSend)
  }

  /// 应到、须到、实到 with the article.
  private func arithmetic(_ tally: Tally) -> HTML {
    let title = reading.library.clauses[tally.quorum.clause]?.title ?? ""
    return
      "<p class=\"\(tally.isQuorate ? "done-note" : "due-note")\"><b>\(words.assemblyQuorum(total: tally.electors, needed: tally.quorumNeeded, present: tally.present))</b><br><span class=\"note\">\(words.commonCitation(clause: title))</span></p>"
  }

  private func noticeForm() throws -> HTML {
    typealias Fields = AssemblyNoticeForm
    let rule = AssemblyNotice.lead(line.assembly.kind, under: try policy())
    let community = try AreaTable.community(matter.area, reading.tx)
    let form = FormView(visit, Route.noticeAssembly(id), problem, version: try NoticeAssembly.version(of: line, reading.tx))
    let isUp = line.assembly.stage == .noticed
    // Of a notice that is up everything is known; a sitting that came to nothing leaves its place.
    let known = isUp ? line.meetsAt : nil
    let fields: HTML = """
      <p class="hint">\(words.assemblyNoticeHint(days: rule.value)) \(words.citation(of: rule.clause, in: reading.library.clauses))</p>
      <div class="pair">\(form(Fields.day, known?.day ?? reading.now.day.adding(rule.value)))\(form(Fields.clock, known.flatMap { TimeOfDay(of: $0) } ?? TimeOfDay(hour: 14, minute: 0)))</div>
      \(form(Fields.place, line.place.isEmpty ? community.address : line.place))\(form(Fields.short, isUp ? line.shortReason : ""))\(LawfulField.html(form, of: [line.call.question, line.call.agenda]))
      """
    let isFirst = line.adjournments.isEmpty && line.assembly.stage == .called
    let button = isFirst ? words.assemblyNoticeSend : words.assemblyNoticeAgain
    // A notice that is up may be posted anew; it is not what comes next.
    return isUp ? form.folded(words.assemblyNoticeAgain, fields, button: button) : form.html(fields, button: button)
  }

  private func countForm() throws -> HTML {
    typealias Fields = CountBallotsForm
    let roll = try AssemblyTable.roll(of: id, reading.tx)
    let counted = try HandCount.of(id, vault: reading.vault, reading.tx)
    let form = FormView(visit, Route.countBallots(id), problem, version: counted.version)
    func numbers(_ way: Tally.Way) -> HTML {
      let count = way == .hands ? counted.hands : counted.paper
      let isKnown = counted.isCounted(way)
      let isDue = Fields.isDue(way, of: line, counted: counted)
      return
        "<div class=\"pair\">\(Fields.numbers(of: way), { number -> HTML in let known = isKnown ? count[keyPath: number.place] : nil; return isDue ? form(number.field, known) : form(number.field.optional, .some(known)) })</div>"
    }
    let voters = roll.filter { $0.presentWay != nil && ($0.ballot == nil || $0.ballot == .paper) }
    func ticks() -> HTML { "<div class=\"ticks\">\(form(Fields.voters, ticks: voters.map(tick), counted.voters))</div>" }
    let phones = roll.count { $0.ballot == .phone || $0.ballot == .online }
    let hands: HTML =
      Fields.ways(of: line).contains(.hands)
      ? "<p class=\"hint\">\(words.assemblyCountHint)</p><fieldset class=\"field\"><legend>\(words.assemblyHands)</legend>\(numbers(.hands))</fieldset>"
      : ""
    let fields: HTML = """
      \(if: phones > 0, "<p>\(words.assemblyPhones(count: phones))</p>")\(hands)<fieldset class="field"><legend>\(words.assemblyPaper)</legend>\(voters.count <= 30 ? ticks() : form.fold(words.assemblyPaperVoters, ticks))\(numbers(.paper))</fieldset>
      """
    return form.html(fields, button: words.assemblyCountSend)
  }

  /// Somebody on the roll, to be ticked.
  private func tick(_ elector: ElectorLine) -> (value: ID<Elector>, title: String) {
    (elector.id, "\(elector.position). \(elector.name) \(elector.label)")
  }

  /// The same of somebody present, with how they vote.
  private func present(_ elector: ElectorLine) -> (value: ID<Elector>, title: String) {
    let (id, title) = tick(elector)
    return (id, elector.presentWay.map { "\(title)（\(words.way($0))）" } ?? title)
  }

  func roll() throws -> HTML {
    let roll = try AssemblyTable.roll(of: id, reading.tx)
    guard !roll.isEmpty else { return "" }
    let codes = may(.markPresent) ? try AssemblyTable.codes(of: id, reading) : [:]
    let absent = roll.filter { $0.presentWay == nil }
    var mark = HTML()
    if may(.markPresent), !absent.isEmpty {
      let form = FormView(visit, Route.markPresent(id), problem)
      mark = form.html(
        "<p class=\"hint\">\(words.assemblyPresentHint)</p>\(seen(form, absent, of: roll))\(ways(form, .roll))<div class=\"ticks\">\(form(RollForm.electors, ticks: absent.map(tick)))</div>",
        button: words.assemblyPresentSend)
    }
    let change = changeForm(roll)
    let came = roll.filter { $0.presentWay != nil }.map { elector -> HTML in
      let voted: HTML =
        elector.ballot.map { Pieces.badge(words.assemblyVoted(way: words.ballotWay($0)), "green") }
        ?? (elector.hasVoted ? Pieces.badge(words.matterBallotDone, "green") : "")
      let code: HTML =
        codes[elector.id].map { token -> HTML in
          let own = Route.ballot(token)
          let picture = Pieces.code(visit.web.baseURL + own.path, label: words.assemblyCode(name: elector.name))
          return
            "<details><summary>\(words.assemblyShowCode)</summary>\(picture)<p class=\"leaf\"><a href=\"\(own.path)\">\(words.assemblyCode(name: elector.name))</a></p></details>"
        } ?? ""
      return "<li>\(elector.position). \(elector.name) <span class=\"note\">\(elector.label)</span> \(voted)\(code)</li>"
    }
    return Pieces.panel(
      words.assemblyRoll(count: roll.count, present: came.count), id: "roll", "\(mark)\(change)<ul class=\"list\">\(came, { $0 })</ul>")
  }

  /// How people are present as the page shows it, sent along with whoever is ticked.
  private func seen(_ form: FormView, _ electors: [ElectorLine], of roll: [ElectorLine]) -> HTML {
    let seen = form.seen(RollForm.seen.name, RollForm.seen.write(electors.map { Arrival($0.id, $0.presentWay) }))
    return "\(changed(form, roll))\(seen)"
  }

  /// Whom a form that comes back ticked and who is present in another way by now than it showed, each with how.
  private func changed(_ form: FormView, _ roll: [ElectorLine]) -> HTML {
    guard let ticked = form.typed(RollForm.electors).map(Set.init), let seen = form.typed(RollForm.seen).map(Set.init) else { return "" }
    let now = roll.filter { ticked.contains($0.id) && !seen.contains(Arrival($0.id, $0.presentWay)) }
    let told = now.map { words.assemblyArrivalNow(name: tick($0).title, way: way(of: $0)) }
    return "\(told, { "<p class=\"fault\">\($0)</p>" })"
  }

  private func way(of elector: ElectorLine) -> String {
    guard let way = elector.presentWay else { return words.assemblyAbsent }
    return RollForm.Way(rawValue: way)?.title(words) ?? words.way(way)
  }

  private func ways(_ form: FormView, _ usual: RollForm.Way) -> HTML {
    form(RollForm.way, of: RollForm.Way.allCases.map { ($0, $0.title(words)) }, usual)
  }

  /// A wrong tick taken back, or another way to vote, for those whose ballot is not in.
  private func changeForm(_ roll: [ElectorLine]) -> HTML {
    let present = roll.filter { $0.presentWay != nil && !$0.hasVoted }
    guard may(.unmarkPresent), !present.isEmpty else { return "" }
    let (again, absent) = (FormView(visit, Route.changeWay(id), problem), FormView(visit, Route.unmarkPresent(id), problem))
    let ticks = present.map(self.present)
    let way = again.html(
      "\(seen(again, present, of: roll))\(ways(again, .phone))<div class=\"ticks\">\(again(RollForm.electors, ticks: ticks))</div>",
      button: words.assemblyPresentWay)
    let back = absent.html(
      "\(seen(absent, present, of: roll))<div class=\"ticks\">\(absent(RollForm.electors, ticks: ticks))</div>",
      button: words.assemblyPresentBack)
    return
      "<details\(if: again.isSent || absent.isSent, " open")><summary>\(words.assemblyPresentChange)</summary><p class=\"hint\">\(words.assemblyPresentChangeHint)</p>\(way)\(back)</details>"
  }

  func adjournments() -> HTML {
    guard !line.adjournments.isEmpty else { return "" }
    return Pieces.panel(
      words.assemblyAdjournments,
      "<ul class=\"list\">\(line.adjournments, { "<li>\(words.assemblyAdjourned(day: words.date($0.metAt.day), present: $0.present, needed: $0.needed, total: $0.electors))\(if: !$0.reason.isEmpty, "<br>\(words.assemblyBrokenOff(reason: $0.reason))")</li>" })</ul>"
    )
  }

  func breakOff() -> HTML {
    guard may(.breakOffAssembly) else { return "" }
    let form = FormView(visit, Route.breakOffAssembly(id), problem, version: line.version)
    return Pieces.panel(
      words.assemblyBreakOff,
      form.folded(
        words.assemblyBreakOff, "<p class=\"hint\">\(words.assemblyBreakOffHint)</p>\(form(AssemblyEndForm.text))",
        button: words.assemblyBreakOff))
  }

  func withdraw() -> HTML {
    guard may(.withdrawAssembly) else { return "" }
    let form = FormView(visit, Route.withdrawAssembly(id), problem, version: line.version)
    return Pieces.panel(
      words.assemblyWithdraw, form.folded(words.assemblyWithdraw, form(AssemblyEndForm.text), button: words.assemblyWithdraw))
  }

  func result() throws -> HTML {
    guard let result = line.result else { return "" }
    let tally = Tally(
      electors: line.electors ?? 0, present: line.present ?? 0,
      quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: try policy()),
      majority: Tally.majority(line.assembly.kind, under: try policy()))
    return Pieces.panel(words.assemblyResult, AssemblyResult.shown(result, tally, visit))
  }
}
