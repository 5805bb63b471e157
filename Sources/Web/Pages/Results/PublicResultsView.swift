import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// What the public page of a matter says of the time after the deliberation, panel by panel.
struct PublicResultsView {
  let page: PublicResults
  let visit: Visit

  private var words: Words { visit.words }
  private var matter: Matter { page.results.matter }
  private var corrections: [CorrectionLine] { page.results.corrections }

  /// The outcome point by point; what was corrected is struck through, never deleted (3.6f).
  func outcome() -> HTML {
    guard !page.points.isEmpty else { return "" }
    let ledger = words.matterDissentLedger(count: page.dissents, told: page.explained)
    return Pieces.panel(words.matterOutcome, page.points.map(outcome(of:)).joined() + (page.dissents == 0 ? "" : Pieces.note(ledger)))
  }

  private func outcome(of point: PublicResults.Point) -> HTML {
    let adoption = point.adoption
    let (outcome, standing) = (adoption.result.outcome, adoption.standing)
    let text: HTML = point.orders.isEmpty ? "\(standing.text)" : "\(standing.struck, { "<del>\($0)</del> " })"
    let votes = point.votes.map { vote in
      Pieces.note(
        words.matterVote(question: vote.question, yes: vote.inFavour, no: vote.against, abstained: vote.abstained))
    }
    let isOpen = outcome == .notAgreed && page.assemblies.isEmpty
    return """
      <h3>\(adoption.text)</h3><p><b class="\(outcome.rawValue)">\(words.outcome(outcome))</b> \(text)</p>\
      \(point.orders, { correction($0) })
      \(became(adoption))
      \(votes.joined())
      \(if: point.dissents > 0, Pieces.note(words.matterDissents(count: point.dissents)))\(if: isOpen, Pieces.note(words.matterToAssembly))
      """
  }

  /// What became of a point; struck through with the point it was about.
  private func became(_ point: PointAdoption) -> HTML {
    guard let adoption = point.adoption else { return "" }
    let badge = Pieces.badge(words.adoption(adoption), adoption == .adopted ? "green" : "amber")
    return point.standing.isWithdrawn ? "<p><del>\(badge) \(point.reason)</del></p>" : "<p>\(badge) \(point.reason)</p>"
  }

  private func correction(_ fix: CorrectionLine) -> HTML {
    let now =
      fix.doneAt.map { words.matterCorrected(day: words.date($0.day)) + fix.newText }
      ?? words.matterCorrectionDue(day: words.shortDate(fix.dueDay))
    let order = words.matterCorrection(organ: fix.organ, article: fix.article, reason: fix.reason)
    return """
      <div class="due-note"><p>\(Pieces.badge(words.correctionKind(fix.kind), "red"))\(order)</p><p>\(now)</p>\
      \(Lesson.html(fix.lesson, words))</div>
      """
  }

  func commitments() -> HTML {
    let results = page.results
    guard !results.commitments.isEmpty || !results.dropped.isEmpty else { return "" }
    return Pieces.panel(words.matterCommitments, (results.commitments.map(commitment) + results.dropped.map(dropped)).joined())
  }

  private func commitment(_ line: CommitmentLine) -> HTML {
    let commitment = line.commitment
    let isMoved = commitment.dueDay != commitment.firstDueDay
    let facts: HTML = """
      \(words.matterOwner)\(words.commonColon)\(commitment.owner) · \(words.matterUntil)\(words.commonColon)\
      \(words.shortDate(commitment.dueDay))\
      \(if: isMoved, " · \(words.matterFirstDue(day: words.shortDate(commitment.firstDueDay)))")\
      \(if: !line.urgings.isEmpty, " · \(words.matterUrged(count: line.urgings.count))")
      """
    let steps: HTML = """
      <details><summary>\(words.matterStepCount(count: line.steps.count))</summary>\(CommitmentView.steps(line, words))</details>
      """
    let measure = Pieces.note("\(words.matterMeasure)\(words.commonColon)\(commitment.measure)")
    return """
      <article class="commitment"><h3>\(commitment.task)</h3>\
      <p>\(CommitmentView.state(commitment, words))\(CommitmentView.late(line, on: page.results.today, words))</p>
      <p class="note">\(facts)</p>
      \(if: !commitment.measure.isEmpty, measure)\(if: !line.steps.isEmpty, steps)</article>
      """
  }

  /// What nobody owes any more: struck through with the reason, never left out (3.6f).
  private func dropped(_ line: CommitmentLine) -> HTML {
    let commitment = line.commitment
    let reason: String =
      switch line.withdrawal(points: page.results.points, corrections: corrections) {
      case .notAdopted(let reason): words.matterDroppedNotAdopted(reason: reason)
      case .corrected(let order): words.matterCorrection(organ: order.organ, article: order.article, reason: order.reason)
      case .turnedDown(let reason): reason
      case .undecided, nil: words.matterDroppedUndecided
      }
    return """
      <article class="commitment"><h3><del>\(commitment.task)</del></h3>\
      <p>\(Pieces.badge(words.commitmentState(commitment.state), "red"))</p>
      <p class="note">\(words.matterOwner)\(words.commonColon)\(commitment.owner) · \(reason)</p></article>
      """
  }

  func assemblies() -> HTML {
    guard !page.assemblies.isEmpty || page.referral != nil else { return "" }
    return Pieces.panel(words.matterAssembly, page.assemblies.map(assembly).joined() + (page.referral.map(elsewhere) ?? ""))
  }

  private func assembly(_ decided: PublicResults.Decided) -> HTML {
    let line = decided.line
    let standing = line.standing(after: corrections)
    let question: HTML = standing.order == nil ? "\(standing.text)" : "\(standing.struck, { "<del>\($0)</del> " })"
    let orders = corrections.filter { $0.assembly == line.assembly.id }
    let place = line.result == nil ? line.meetsAt.map { meetsAt -> HTML in "<p>\(words.moment(meetsAt))，\(line.place)</p>" } : nil
    let result = line.result.flatMap { result in
      decided.tally.map { AssemblyResult.shown(result, $0, visit, struck: !standing.isInForce) }
    }
    return """
      <h3>\(words.assembly(line.assembly.kind, in: matter.area)) \(Pieces.badge(words.assemblyStage(line.assembly.stage)))</h3>\
      <p>\(question)</p>\(orders, { correction($0) })\(place)\(line.adjournments, { Pieces.note(adjourned($0)) })\(result)
      """
  }

  private func adjourned(_ sitting: AssemblyLine.Adjournment) -> String {
    let day = words.shortDate(sitting.metAt.day)
    guard sitting.reason.isEmpty else { return words.matterBrokenOff(day: day, reason: sitting.reason) }
    return words.matterAdjourned(day: day, present: sitting.present, needed: sitting.needed)
  }

  /// A matter that is decided on another track (3.5h).
  private func elsewhere(_ referral: Referral) -> HTML {
    let clause = visit.institution.library.clauses[referral.track.clause]?.title ?? ""
    let result = referral.resultDay.map { day -> HTML in "<p>\(words.date(day))\(words.commonColon)\(referral.result)</p>" }
    return """
      <p class="due-note">\(words.matterElsewhere(track: words.track(referral.track), clause: clause))</p><p>\(referral.reason)</p>\(result)
      """
  }

  func commissions() -> HTML {
    guard !page.commissions.isEmpty else { return "" }
    return Pieces.panel(words.matterCommission, page.commissions.map { commission($0.line, daysLate: $0.daysLate) }.joined())
  }

  private func commission(_ line: CommissionLine, daysLate: Int) -> HTML {
    let state = line.commission.state
    let asked = words.matterCommissioned(organ: line.organ, day: words.date(line.askedAt.day))
    let waits = words.matterCommissionWaits(organ: line.organ, day: words.date(line.since))
    let late: HTML = daysLate > 0 ? " \(Pieces.badge(words.commonLateDays(days: daysLate), "red"))" : ""
    return """
      <p>\(asked) \(Pieces.badge(words.commissionState(state), state == .answered ? "green" : "amber"))\(late)</p>
      \(if: line.reportedAt != nil && line.answeredAt == nil, "<p class=\"due-note\">\(waits)</p>")\
      \(if: line.answeredAt != nil, "<p>\(words.matterCommissionAnswer(text: line.answer))</p>")
      """
  }

  func ratings() -> HTML {
    guard let count = page.ratings else { return "" }
    return Pieces.panel(
      words.matterRatings, "\(Ratings.shown(count, words))\(if: page.mayRate, Pieces.note(words.matterRateBySlip))")
  }

  func reviews() -> HTML {
    guard let reviews = page.reviews else { return "" }
    let ask: HTML = """
      <p><a class="button quiet no-print" href="\(visit.link(Route.review(matter.id)))">\(words.matterReviewAsk)</a></p>
      """
    return Pieces.panel(
      words.matterReviews, "<p>\(words.matterReviewCount(count: reviews.count, open: reviews.open))</p>\(if: reviews.mayAsk, ask)")
  }
}
