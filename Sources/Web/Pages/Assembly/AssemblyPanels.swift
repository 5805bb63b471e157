import Deliberation
import HTML
import Institution
import PolicyFiles

/// The panels of one assembly: what was called, the steps before the vote, the roll, the ballots, the result.
struct AssemblyPanels {
  let visit: Visit
  let matter: Matter
  let line: AssemblyLine
  let roles: Set<Role>
  let reading: Reading

  private var words: Words { visit.words }
  private var base: String { "/work/assemblies/\(line.assembly.id)" }

  private func may(_ act: Act) -> Bool {
    act.stages.contains(matter.stage) && (act.assemblyStages?.contains(line.assembly.stage) ?? false) && !act.roles.isDisjoint(with: roles)
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

  func steps() -> HTML {
    let list: HTML =
      line.steps.isEmpty
      ? "<p class=\"note\">\(words.assemblyNoSteps)</p>"
      : "<ul class=\"list\">\(line.steps, { "<li><b>\(words.step($0.step))</b> <span class=\"note\">\(words.date($0.heldOn))\(if: $0.expected > 0, " \(words.assemblyStepCounts(expected: $0.expected, present: $0.present, favour: $0.inFavour))")</span><p>\($0.text)</p></li>" })</ul>"
    return Pieces.panel(words.assemblySteps, id: "steps", "\(list)\(stepForm())")
  }

  private func stepForm() -> HTML {
    guard may(.recordStep), line.stepsMissing > 0, let policy = try? policy() else { return "" }
    let required = AssemblyStep.required(isVillage: matter.area.isVillage, isReserved: matter.reservedBy != nil, under: policy)
    let open = required.filter { step in !line.steps.contains { $0.step == step } }
    let typed = Typed(visit: visit, key: "step")
    let counts: HTML =
      "<div class=\"pair\">\(Wrapped.text("expected", words.assemblyExpected, value: typed("expected"), kind: "number"))\(Wrapped.text("present", words.assemblyCame, value: typed("present"), kind: "number"))\(Wrapped.text("favour", words.assemblyFavour, value: typed("favour"), kind: "number"))</div>"
    let fields: HTML = """
      \(typed.mark)\(Wrapped.select("step", words.assemblyStepLabel, open.map { ($0.rawValue, words.step($0)) }, value: typed("step")))\(Wrapped.text("day", words.assemblyStepDay, value: typed("day", reading.now.day.iso), kind: "date"))
      \(if: open.contains(.partyMembers), counts)\(Wrapped.area("text", words.assemblyStepText, value: typed("text")))
      """
    return formOf(visit, base + "/step", fields, button: words.assemblyStepSend)
  }

  func next() throws -> HTML {
    var content = HTML()
    if may(.noticeAssembly) {
      // A notice that is up may be posted anew; it is not what comes next.
      let form = try noticeForm()
      let isUp = line.assembly.stage == .noticed
      content = content + (isUp ? "<details><summary>\(words.assemblyNoticeAgain)</summary>\(form)</details>" : form)
    }
    if may(.freezeRoll) {
      let day = line.meetsAt.map { words.shortDate($0.day) } ?? ""
      let unknown = try AssemblyTable.agesUnknown(of: line, reading)
      let typed = Typed(visit: visit, key: "roll")
      let ages: HTML =
        unknown == 0
        ? ""
        : "\(typed.mark)<p class=\"due-note\">\(words.assemblyAgesUnknown(count: unknown))</p>\(Wrapped.text("ages", words.assemblyAgesReason, value: typed("ages"), hint: words.assemblyAgesReasonHint))"
      content =
        content + "<p class=\"hint\">\(words.assemblyRollHint(day: day))</p>"
        + formOf(visit, base + "/roll", ages, button: words.assemblyRollSend)
    }
    if may(.openAssembly) {
      let tally = try AssemblyTable.tally(of: line, under: policy(), reading.tx)
      content =
        content + arithmetic(tally) + formOf(visit, base + "/open", "", button: words.assemblyOpenSend)
        + formOf(visit, base + "/adjourn", "<p class=\"hint\">\(words.assemblyAdjournHint)</p>", button: words.assemblyAdjournSend)
    }
    if may(.countBallots) { content = content + (try countForm()) }
    if may(.closeAssembly) {
      content =
        content + "<p class=\"hint\">\(words.assemblyCloseHint)</p>" + formOf(visit, base + "/close", "", button: words.assemblyCloseSend)
    }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  /// 应到、须到、实到 with the article.
  private func arithmetic(_ tally: Tally) -> HTML {
    let title = reading.library.clauses[tally.quorum.clause]?.title ?? ""
    return
      "<p class=\"\(tally.isQuorate ? "done-note" : "due-note")\"><b>\(words.assemblyQuorum(total: tally.electors, needed: tally.quorumNeeded, present: tally.present))</b><br><span class=\"note\">\(words.commonCitation(clause: title))</span></p>"
  }

  private func noticeForm() throws -> HTML {
    let rule = AssemblyNotice.lead(line.assembly.kind, under: try policy())
    let typed = Typed(visit: visit, key: "notice")
    let community = try AreaTable.community(matter.area, reading.tx)
    let fields: HTML = """
      \(typed.mark)<p class="hint">\(words.assemblyNoticeHint(days: rule.value)) \(words.citation(of: rule.clause, in: reading.library.clauses))</p>
      <div class="pair">\(Wrapped.text("day", words.planDay, value: typed("day", reading.now.day.adding(rule.value).iso), kind: "date"))\(Wrapped.text("clock", words.ledgerClock, value: typed("clock", "14:00"), kind: "time"))</div>
      \(Wrapped.text("place", words.matterPlace, value: typed("place", community.address)))\(Wrapped.text("short", words.assemblyShort, value: typed("short"), hint: words.assemblyShortHint))\(LawfulField.html(of: [line.call.question, line.call.agenda], value: typed("lawful"), words, reading))
      """
    return formOf(
      visit, base + "/notice", fields,
      button: line.adjournments.isEmpty && line.assembly.stage == .called ? words.assemblyNoticeSend : words.assemblyNoticeAgain)
  }

  private func countForm() throws -> HTML {
    let roll = try AssemblyTable.roll(of: line.assembly.id, reading.tx)
    let box = try BallotBox.read(line.assembly.id, vault: reading.vault, reading.tx)
    let typed = Typed(visit: visit, key: "count")
    func numbers(_ way: String, _ count: Tally.Count, invalid: Bool) -> HTML {
      let rows =
        [
          ("Yes", words.meetingYes, count.inFavour), ("No", words.meetingNo, count.against),
          ("Abstained", words.meetingAbstained, count.abstained),
        ] + (invalid ? [("Invalid", words.assemblyInvalid, count.invalid)] : [])
      return "<div class=\"pair\">\(rows, { Wrapped.text(way + $0.0, $0.1, value: typed(way + $0.0, String($0.2)), kind: "number") })</div>"
    }
    let chosen = Set(visit.form.all("elector"))
    let voters = roll.filter { $0.presentWay != nil && ($0.ballot == nil || $0.ballot == .paper) }.map { elector in
      Fields.tick(
        "elector", "\(elector.position). \(elector.name) \(elector.label)", value: elector.id.description,
        on: typed.isMine ? chosen.contains(elector.id.description) : elector.ballot == .paper)
    }
    let phones = roll.count { $0.ballot == .phone || $0.ballot == .online }
    let hands: HTML =
      line.call.isSecret
      ? ""
      : "<fieldset class=\"field\"><legend>\(words.assemblyHands)</legend>\(numbers("hands", box[.hands], invalid: false))</fieldset>"
    let fields: HTML = """
      \(typed.mark)<p>\(words.assemblyPhones(count: phones))</p>\(hands)<fieldset class="field"><legend>\(words.assemblyPaper)</legend><details\(voters.count <= 30 ? " open" : "")><summary>\(words.assemblyPaperVoters)</summary>\(voters, { $0 })</details>\(numbers("paper", box[.paper], invalid: true))</fieldset>
      """
    return formOf(visit, base + "/count", fields, button: words.assemblyCountSend)
  }

  func roll() throws -> HTML {
    let roll = try AssemblyTable.roll(of: line.assembly.id, reading.tx)
    guard !roll.isEmpty else { return "" }
    let codes = may(.markPresent) ? try AssemblyTable.codes(of: line.assembly.id, reading) : [:]
    let absent = roll.filter { $0.presentWay == nil }
    var form = HTML()
    if may(.markPresent), !absent.isEmpty {
      let typed = Typed(visit: visit, key: "present")
      let ticks = absent.map { Fields.tick("elector", "\($0.position). \($0.name) \($0.label)", value: $0.id.description) }
      form = formOf(
        visit, base + "/present",
        "\(typed.mark)<p class=\"hint\">\(words.assemblyPresentHint)</p>\(Wrapped.select("way", words.assemblyBallotWay, [("roll", words.assemblyByPaper), ("phone", words.assemblyByPhone)], value: typed("way")))<div class=\"ticks\">\(ticks, { $0 })</div>",
        button: words.assemblyPresentSend)
    }
    let change = changeForm(roll.filter { $0.presentWay != nil && !$0.hasVoted })
    let came = roll.filter { $0.presentWay != nil }.map { elector -> HTML in
      let voted: HTML =
        elector.ballot.map { Pieces.badge(words.assemblyVoted(way: words.ballotWay($0)), "green") }
        ?? (elector.hasVoted ? Pieces.badge(words.matterBallotDone, "green") : "")
      let code: HTML =
        codes[elector.id].map { token -> HTML in
          let url = "\(visit.house.baseURL)/b/\(token)"
          let picture = Pieces.code(url, label: words.assemblyCode(name: elector.name))
          return
            "<details><summary>\(words.assemblyShowCode)</summary>\(picture)<p class=\"leaf\"><a href=\"/b/\(token)\">\(words.assemblyCode(name: elector.name))</a></p></details>"
        } ?? ""
      return "<li>\(elector.position). \(elector.name) <span class=\"note\">\(elector.label)</span> \(voted)\(code)</li>"
    }
    return Pieces.panel(
      words.assemblyRoll(count: roll.count, present: came.count), id: "roll", "\(form)\(change)<ul class=\"list\">\(came, { $0 })</ul>")
  }

  /// A wrong tick taken back, or another way to vote, for those whose ballot is not in.
  private func changeForm(_ present: [ElectorLine]) -> HTML {
    guard may(.unmarkPresent), !present.isEmpty else { return "" }
    let ticks = present.map { Fields.tick("elector", "\($0.position). \($0.name) \($0.label)", value: $0.id.description) }
    let (again, absent) = (Typed(visit: visit, key: "again"), Typed(visit: visit, key: "absent"))
    let ways = [("phone", words.assemblyByPhone), ("roll", words.assemblyByPaper)]
    let way = formOf(
      visit, base + "/way",
      "\(again.mark)\(Wrapped.select("way", words.assemblyBallotWay, ways, value: again("way")))<div class=\"ticks\">\(ticks, { $0 })</div>",
      button: words.assemblyPresentWay)
    let back = formOf(
      visit, base + "/absent", "\(absent.mark)<div class=\"ticks\">\(ticks, { $0 })</div>", button: words.assemblyPresentBack)
    let isOpen = again.isMine || absent.isMine
    return
      "<details\(isOpen ? " open" : "")><summary>\(words.assemblyPresentChange)</summary><p class=\"hint\">\(words.assemblyPresentChangeHint)</p>\(way)\(back)</details>"
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
    let typed = Typed(visit: visit, key: "break")
    let form = formOf(
      visit, base + "/break",
      "\(typed.mark)<p class=\"hint\">\(words.assemblyBreakOffHint)</p>\(Wrapped.area("text", words.ledgerReason, value: typed("text")))",
      button: words.assemblyBreakOff)
    return Pieces.panel(
      words.assemblyBreakOff, "<details\(typed.isMine ? " open" : "")><summary>\(words.assemblyBreakOff)</summary>\(form)</details>")
  }

  func withdraw() -> HTML {
    guard may(.withdrawAssembly) else { return "" }
    let typed = Typed(visit: visit, key: "withdraw")
    return Pieces.panel(
      words.assemblyWithdraw,
      "<details\(typed.isMine ? " open" : "")><summary>\(words.assemblyWithdraw)</summary>\(formOf(visit, base + "/withdraw", "\(typed.mark)\(Wrapped.area("text", words.ledgerReason, value: typed("text")))", button: words.assemblyWithdraw))</details>"
    )
  }

  func result() throws -> HTML {
    guard let result = line.result else { return "" }
    let tally = Tally(
      electors: line.electors ?? 0, present: line.present ?? 0,
      quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: try policy()),
      majority: Tally.majority(line.assembly.kind, under: try policy()))
    return Pieces.panel(words.assemblyResult, AssemblyResult.shown(result, tally, words, reading))
  }
}

/// 表决结果 with the arithmetic, for everyone.
enum AssemblyResult {
  static func shown(_ result: AssemblyLine.Result, _ tally: Tally, _ words: Words, _ reading: Reading, struck isStruck: Bool = false)
    -> HTML
  {
    let count = result.count
    let quorum = reading.library.clauses[tally.quorum.clause]?.title ?? ""
    let majority = reading.library.clauses[tally.majority.clause]?.title ?? ""
    let verdict = result.isCarried ? words.matterCarried : words.matterNotCarried
    let shown: HTML = isStruck ? "<del>\(verdict)</del>" : "\(verdict)"
    return """
      <p><b class="\(result.isCarried ? "agreed" : "notAgreed")">\(shown)</b> <span class="note">\(words.moment(result.closedAt))</span></p>
      <p>\(words.matterQuorumLine(total: tally.electors, needed: tally.quorumNeeded, present: tally.present))（\(quorum)）</p>
      <p>\(words.matterVoteLine(favour: count.inFavour, against: count.against, abstained: count.abstained, invalid: count.invalid, missing: max(0, tally.present - count.total)))</p>
      <p>\(words.matterMajorityLine(present: tally.present, needed: tally.majorityNeeded, favour: count.inFavour))（\(majority)）</p>
      """
  }
}
