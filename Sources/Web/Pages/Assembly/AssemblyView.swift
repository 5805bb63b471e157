import Deliberation
import HTML
import Institution
import Wording

/// The page of one assembly: what was called, the steps before the vote, the roll, the ballots, the result.
struct AssemblyView {
  let page: AssemblyPage
  /// What was wrong with the form of the page that was sent.
  let problem: Problem?
  let visit: Visit

  var words: Words { visit.words }
  var line: AssemblyLine { page.line }
  var id: ID<Assembly> { line.assembly.id }

  func may(_ act: Act) -> Bool { page.open.contains(act) }

  func html() -> HTML {
    let matter = page.matter
    let content: HTML = """
      <p>\(Pieces.badge(words.assemblyStage(line.assembly.stage)))</p>\(result())\(next())
      <div class="cols"><div>\(facts())\(roll())</div><div>\(steps())\(adjournments())\(breakOff())\(withdraw())</div></div>
      """
    return MatterFrame.page(
      visit, matter.id, called: matter.title, title: words.assembly(line.assembly.kind, in: matter.area),
      due: DueNote.html(page.due, at: page.now, visit), content)
  }

  private func result() -> HTML {
    guard let result = line.result, let tally = page.closed else { return "" }
    return Pieces.panel(words.assemblyResult, AssemblyResult.shown(result, tally, visit))
  }

  private func facts() -> HTML {
    let call = line.call
    let basis = line.assembly.kind == .representatives ? words.assemblyMembers : words.basis(line.assembly.basis)
    var rows: [(String, HTML)] = [
      (words.assemblyQuestion, "\(call.question)"), (words.assemblyGroundLabel, "\(words.ground(call.ground))"),
      (words.assemblyBasisLabel, "\(basis)"),
      (words.assemblyBallotLabel, "\(call.isSecret ? words.assemblySecretYes : words.assemblySecretNo)"),
    ]
    if let meetsAt = line.meetsAt { rows.append((words.matterTime, "\(words.moment(meetsAt))")) }
    if !line.place.isEmpty { rows.append((words.matterPlace, "\(line.place)")) }
    if !call.group.isEmpty { rows.append((words.assemblyGroupName, "\(call.group)")) }
    if !page.points.isEmpty { rows.append((words.assemblyPoints, "\(page.points.joined(separator: "；"))")) }
    if line.agesUnknown > 0 {
      rows.append((words.assemblyAgesReason, "\(words.assemblyAgesUnknown(count: line.agesUnknown)) \(line.agesReason)"))
    }
    if !call.authorisation.isEmpty { rows.append((words.assemblyAuthorisation, "\(call.authorisation)")) }
    return Pieces.panel(words.assemblyFacts, Pieces.facts(rows))
  }

  private func steps() -> HTML {
    let rows = line.steps.map { step -> HTML in
      let counts = words.assemblyStepCounts(expected: step.expected, present: step.present, favour: step.inFavour)
      return """
        <li><b>\(words.step(step.step))</b> <span class="note">\(words.date(step.heldOn))\(if: step.expected > 0, " \(counts)")</span>\
        <p>\(step.text)</p></li>
        """
    }
    let list = rows.isEmpty ? Pieces.note(words.assemblyNoSteps) : Pieces.list(rows)
    return Pieces.panel(words.assemblySteps, id: "steps", "\(list)\(page.nextStep.map(stepping))")
  }

  private func stepping(_ next: AssemblyStep) -> HTML {
    typealias Fields = AssemblyStepForm
    let form = FormView(visit, Route.assemblyStep(id), problem)
    let counts: HTML = next == .partyMembers ? counting(form) : ""
    let fields: HTML = """
      \(form(Fields.step, of: [(next, words.step(next))], next))\(form(Fields.day, page.now.day))
      \(counts)\(form(Fields.text))
      """
    return form.html(fields, button: words.assemblyStepSend)
  }

  private func counting(_ form: FormView) -> HTML {
    typealias Fields = AssemblyStepForm
    return """
      <div class="pair">\(form(Fields.expected.required))\(form(Fields.present.required))\(form(Fields.inFavour.required))</div>
      """
  }

  private func adjournments() -> HTML {
    guard !line.adjournments.isEmpty else { return "" }
    let rows = line.adjournments.map { sitting -> HTML in
      let met = words.assemblyAdjourned(
        day: words.date(sitting.metAt.day), present: sitting.present, needed: sitting.needed, total: sitting.electors)
      return "<li>\(met)\(if: !sitting.reason.isEmpty, "<br>\(words.assemblyBrokenOff(reason: sitting.reason))")</li>"
    }
    return Pieces.panel(words.assemblyAdjournments, Pieces.list(rows))
  }

  private func breakOff() -> HTML {
    guard may(.breakOffAssembly) else { return "" }
    let form = FormView(visit, Route.breakOffAssembly(id), problem, version: line.version)
    let fields: HTML = "\(Pieces.hint(words.assemblyBreakOffHint))\(form(AssemblyEndForm.text))"
    return Pieces.panel(words.assemblyBreakOff, form.folded(words.assemblyBreakOff, fields, button: words.assemblyBreakOff))
  }

  private func withdraw() -> HTML {
    guard may(.withdrawAssembly) else { return "" }
    let form = FormView(visit, Route.withdrawAssembly(id), problem, version: line.version)
    return Pieces.panel(
      words.assemblyWithdraw, form.folded(words.assemblyWithdraw, form(AssemblyEndForm.text), button: words.assemblyWithdraw))
  }
}
