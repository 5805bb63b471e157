import Deliberation
import HTML
import Institution
import Wording

/// Panels of 会后办理 where somebody is owed an answer: dissents, reviews, a commission, corrections (3.6d to 3.6f).
extension ResultsView {
  func dissents() -> HTML {
    guard let dissents = page.dissents else { return "" }
    let rows = dissents.lines.map { line -> HTML in
      let isOver = line.told.contains { $0.result == .accepted }
      let form: HTML = dissents.mayExplain && !isOver ? explaining(line) : ""
      let name = line.name.isEmpty ? words.meetingOneResident : line.name
      return "<li><p><b>\(name)</b>（\(line.point)）：\(line.text)</p>\(line.told, { told($0) })\(form)</li>"
    }
    let content: HTML = """
      <p>\(words.resultsDissentCount(count: dissents.count, open: dissents.unexplained))</p>\
      \(Pieces.hint(words.resultsDissentPrivate))\(if: !rows.isEmpty, Pieces.list(rows))
      """
    return Pieces.panel(words.resultsDissents, id: "dissents", content)
  }

  private func told(_ told: DissentLine.Told) -> HTML {
    let result = Pieces.badge(words.explanationResult(told.result), told.result == .accepted ? "green" : "amber")
    return """
      <p class="note">\(words.moment(told.at)) \(told.explainer)（\(words.explanationWay(told.way))）：\(told.text)\
      \(if: !told.reply.isEmpty, " \(words.resultsReply(text: told.reply))") \(result)</p>
      """
  }

  private func explaining(_ line: DissentLine) -> HTML {
    typealias Fields = ExplanationForm
    let form = FormView(visit, Route.explainDissent(matter.id), problem, hidden: [(Fields.dissent.name, line.id.description)])
    let now = page.now
    let fields: HTML = """
      \(form(Fields.explainer, visit.member.name))
      \(form(Fields.way, of: Explanation.Way.allCases.map { ($0, words.explanationWay($0)) }))
      <div class="pair">\(form(Fields.day, now.day))\(form(Fields.clock, TimeOfDay(of: now)))</div>
      \(form(Fields.text))\(form(Fields.reply))
      \(form(Fields.result, of: Explanation.Result.allCases.map { ($0, words.explanationResult($0)) }))
      """
    return form.folded(words.resultsExplain, fields, button: words.resultsExplainSend)
  }

  func reviews() -> HTML {
    guard let reviews = page.reviews else { return "" }
    let rows = reviews.reviews.map { review -> HTML in
      let name = review.name.isEmpty ? words.meetingOneResident : review.name
      let contact = reviews.contacts[review.id] ?? ""
      return """
        <li><p><b>\(name)</b> \(words.moment(review.at))：\(review.text)</p>\
        \(if: !contact.isEmpty, "<p class=\"note\">\(words.boardSayContact)：\(contact)</p>")\(answer(to: review, reviews.mayAnswer))</li>
        """
    }
    return Pieces.panel(words.resultsReviews, id: "reviews", Pieces.list(rows))
  }

  private func answer(to review: Review, _ mayAnswer: Bool) -> HTML {
    guard let isUpheld = review.isUpheld else { return mayAnswer ? answering(review) : Pieces.note(words.caseUnanswered) }
    let badge = Pieces.badge(isUpheld ? words.matterReviewUpheld : words.matterReviewKept, isUpheld ? "green" : "amber")
    return "<p>\(badge)\(review.answer)</p>"
  }

  private func answering(_ review: Review) -> HTML {
    let form = FormView(visit, Route.answerReview(matter.id), problem, hidden: [(ReviewAnswerForm.review.name, review.id.description)])
    let findings = [(false, words.matterReviewKept), (true, words.matterReviewUpheld)]
    return form.html("\(form(ReviewAnswerForm.upheld, of: findings))\(form(ReviewAnswerForm.text))", button: words.caseAnswerSend)
  }

  func commissions() -> HTML {
    guard !page.commissions.isEmpty else { return "" }
    return Pieces.panel(words.resultsCommission, id: "commission", page.commissions.map { commission($0) }.joined())
  }

  private func commission(_ commissioned: ResultsPage.Commissioned) -> HTML {
    let line = commissioned.row.line
    return """
      <p>\(Pieces.badge(words.commissionState(line.commission.state)))\(CommissionView.lateness(commissioned.row, words))\
      \(line.organ) · \(words.date(line.askedAt.day))</p><p><b>\(line.title)</b></p>\(Pieces.paragraphs(line.text))\
      \(if: line.reportedAt != nil, "<p>\(words.resultsReported(text: line.report))</p>")\
      \(if: line.answeredAt != nil, "<p>\(words.resultsAnswered(text: line.answer))</p>")\
      \(commissioned.reportDue.map { reporting(line, by: $0) })\(commissioned.answering.map { answering(line, for: $0) })
      """
  }

  private func reporting(_ line: CommissionLine, by day: Day) -> HTML {
    typealias Fields = CommissionReportForm
    let form = FormView(
      visit, Route.reportCommission(matter.id), problem, hidden: [(Fields.commission.name, line.commission.id.description)])
    let late = day < page.now.day
    return form.html(
      "\(Pieces.hint(words.resultsReportHint))\(form(Fields.text))\(if: late, form(CommonFields.late(after: day)))",
      button: words.resultsReportSend)
  }

  private func answering(_ line: CommissionLine, for speaker: ResultsPage.Commissioned.Answering) -> HTML {
    let form = FormView(
      visit, Route.answerCommission(matter.id), problem,
      hidden: [(CommissionReportForm.commission.name, line.commission.id.description)])
    let text =
      switch speaker {
      case .organ: CommissionAnswerForm.text
      case .letter: CommissionAnswerForm.paper(of: line.organ)
      }
    return form.html(form(text), button: words.resultsAnswerSend)
  }

  func corrections() -> HTML {
    guard let corrections = page.corrections else { return "" }
    let rows = corrections.lines.map { correction($0, corrections) }
    let order = corrections.targets.map { ordering($0, after: corrections.version) }
    return Pieces.panel(words.resultsCorrections, id: "corrections", "\(Pieces.list(rows))\(order)")
  }

  private func correction(_ line: CorrectionLine, _ corrections: ResultsPage.Corrections) -> HTML {
    let point = page.points.first { $0.point == line.point }
    let decision = corrections.assemblies.first { $0.assembly.id == line.assembly }
    let title = point?.text ?? decision.map(title) ?? ""
    let said = words.resultsCorrectionLine(
      organ: line.organ, article: line.article, reason: line.reason, day: words.shortDate(line.dueDay))
    let done: HTML? = line.doneAt.map { "<p class=\"done-note\">\(words.matterCorrected(day: words.date($0.day)))\(line.newText)</p>" }
    let isToDo = done == nil && corrections.mayCarryOut
    return """
      <li><p>\(Pieces.badge(words.correctionKind(line.kind), "red"))<b>\(title)</b></p>\
      <p><del>\(point?.result.text ?? decision?.call.question ?? "")</del></p>
      <p>\(said)</p>\(Lesson.html(line.lesson, words))\(done)\(if: isToDo, carrying(line, of: corrections))</li>
      """
  }

  private func title(_ line: AssemblyLine) -> String { words.assembly(line.assembly.kind, in: matter.area) }

  private func carrying(_ line: CorrectionLine, of corrections: ResultsPage.Corrections) -> HTML {
    typealias Fields = CorrectionForm
    let form = FormView(
      visit, Route.correctPoint(matter.id), problem, hidden: [(Fields.correction.name, line.id.description)],
      version: corrections.version(of: line))
    let isChange = line.kind == .changed
    let fields: HTML = """
      \(if: isChange, form(Fields.text.required))\(if: isChange, LawfulField.html(form, of: [form.text(in: Fields.text)]))\
      \(if: line.dueDay < page.now.day, form(CommonFields.late(after: line.dueDay)))
      """
    return form.html(fields, button: isChange ? words.resultsChangePoint : words.resultsWithdrawPoint)
  }

  private func ordering(_ targets: ResultsPage.Corrections.Targets, after orders: Version) -> HTML {
    typealias Fields = CorrectionOrderForm
    let form = FormView(visit, Route.orderCorrection(matter.id), problem, version: orders)
    let offered =
      targets.points.map { (CorrectionTarget.point($0.point), $0.text) }
      + targets.assemblies.map { (CorrectionTarget.assembly($0.assembly.id), "\(title($0))：\($0.call.question)") }
    let kinds = Correction.Kind.allCases.map { ($0, words.correctionKind($0)) }
    let fields: HTML = """
      \(form(Fields.target, of: offered))\(form(Fields.kind, of: kinds))
      \(form(Fields.article))\(form(Fields.text))
      \(form(Fields.due))\(form(Fields.lesson))
      """
    return form.folded(words.resultsOrder, fields, button: words.resultsOrderSend)
  }
}
