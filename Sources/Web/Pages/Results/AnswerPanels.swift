import Deliberation
import HTML
import Institution
import Wording

/// Panels of 会后办理 where somebody is owed an answer: dissents, reviews, a commission, corrections (3.6d to 3.6f).
extension ResultsPanels {
  func dissents() throws -> HTML {
    let lines = try DissentTable.of(matter.id, reading.tx)
    guard !lines.isEmpty else { return "" }
    let open = lines.count { $0.told.isEmpty }
    let count: HTML =
      "<p>\(words.resultsDissentCount(count: lines.count, open: open))</p><p class=\"hint\">\(words.resultsDissentPrivate)</p>"
    guard seesNames else { return Pieces.panel(words.resultsDissents, id: "dissents", count) }
    let rows = lines.map { line -> HTML in
      let told: HTML =
        "\(line.told, { "<p class=\"note\">\(words.moment($0.at)) \($0.explainer)（\(words.explanationWay($0.way))）：\($0.text)\($0.reply.isEmpty ? "" : " " + words.resultsReply(text: $0.reply)) \(Pieces.badge(words.explanationResult($0.result), $0.result == .accepted ? "green" : "amber"))</p>" })"
      let isOver = line.told.contains { $0.result == .accepted }
      let form: HTML = may(.explainDissent) && !isOver ? explainForm(line) : ""
      return
        "<li><p><b>\(line.name.isEmpty ? words.meetingOneResident : line.name)</b>（\(line.point)）：\(line.text)</p>\(told)\(form)</li>"
    }
    return Pieces.panel(words.resultsDissents, id: "dissents", "\(count)<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  private func explainForm(_ line: DissentLine) -> HTML {
    let form = FormView(
      visit, Route.explainDissent(matter.id), problem, hidden: [(ExplanationForm.dissent.name, line.id.description)])
    let fields: HTML = """
      \(form(ExplanationForm.explainer, visit.member.name))
      \(form(ExplanationForm.way, of: Explanation.Way.allCases.map { ($0, words.explanationWay($0)) }))
      <div class="pair">\(form(ExplanationForm.day, reading.now.day))\(form(ExplanationForm.clock, TimeOfDay(of: reading.now)))</div>
      \(form(ExplanationForm.text))\(form(ExplanationForm.reply))
      \(form(ExplanationForm.result, of: Explanation.Result.allCases.map { ($0, words.explanationResult($0)) }))
      """
    return form.folded(words.resultsExplain, fields, button: words.resultsExplainSend)
  }

  func reviews() throws -> HTML {
    let reviews = try ReviewTable.of(matter.id, reading.tx)
    guard !reviews.isEmpty, seesNames else { return "" }
    // The phone was left for the answer: whoever owes it sees it, nobody else.
    let contacts = roles.isDisjoint(with: Role.committee) ? [:] : try ReviewTable.contacts(of: matter.id, reading)
    let rows = reviews.map { review -> HTML in
      let contact = contacts[review.id] ?? ""
      let answer: HTML =
        review.isUpheld.map { upheld in
          "<p>\(Pieces.badge(upheld ? words.matterReviewUpheld : words.matterReviewKept, upheld ? "green" : "amber"))\(review.answer)</p>"
        }
        ?? (may(.answerReview) ? reviewForm(review) : "<p class=\"note\">\(words.caseUnanswered)</p>")
      return
        "<li><p><b>\(review.name.isEmpty ? words.meetingOneResident : review.name)</b> \(words.moment(review.at))：\(review.text)</p>\(if: !contact.isEmpty, "<p class=\"note\">\(words.boardSayContact)：\(contact)</p>")\(answer)</li>"
    }
    return Pieces.panel(words.resultsReviews, id: "reviews", "<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  private func reviewForm(_ review: Review) -> HTML {
    let form = FormView(visit, Route.answerReview(matter.id), problem, hidden: [(ReviewAnswerForm.review.name, review.id.description)])
    let findings = [(false, words.matterReviewKept), (true, words.matterReviewUpheld)]
    return form.html("\(form(ReviewAnswerForm.upheld, of: findings))\(form(ReviewAnswerForm.text))", button: words.caseAnswerSend)
  }

  /// Who sees names and words of residents here: the community's own people, and the township that watches over them.
  static let officers = Role.staff.union([.township])

  private var seesNames: Bool { !roles.isDisjoint(with: Self.officers) }

  func commission() throws -> HTML {
    // A department is shown what itself asked for, not what others did.
    let lines = try CommissionTable.of(matter.id, reading.tx).filter { seesNames || $0.isOf(visit.member) }
    guard !lines.isEmpty else { return "" }
    return Pieces.panel(words.resultsCommission, id: "commission", try lines.map { try commission($0) }.joined())
  }

  private func commission(_ line: CommissionLine) throws -> HTML {
    let hidden = [(CommissionReportForm.commission.name, line.commission.id.description)]
    var content: HTML = """
      <p>\(Pieces.badge(words.commissionState(line.commission.state)))\(CommissionPages.lateness(of: line, words, until: try line.waitsUntil(reading), reading))\(line.organ) · \(words.date(line.askedAt.day))</p><p><b>\(line.title)</b></p>\(Pieces.paragraphs(line.text))
      """
    if line.reportedAt != nil { content = content + "<p>\(words.resultsReported(text: line.report))</p>" }
    if line.answeredAt != nil { content = content + "<p>\(words.resultsAnswered(text: line.answer))</p>" }
    if may(.reportCommission), line.commission.state == .taken {
      let form = FormView(visit, Route.reportCommission(matter.id), problem, hidden: hidden)
      let day = try CommissionTable.reportDue(line, of: matter, reading) ?? reading.now.day
      content =
        content
        + form.html(
          "<p class=\"hint\">\(words.resultsReportHint)</p>\(form(CommissionReportForm.text))\(if: day < reading.now.day, form(CommonFields.late(after: day)))",
          button: words.resultsReportSend)
    }
    // The committee speaks for an organ only where a letter came; one that asked by itself answers by itself.
    let isTheirs = line.isOf(visit.member)
    let isOurs = line.isLetter && !roles.isDisjoint(with: Role.committee)
    if Act.answerCommission.stages.contains(matter.stage), line.commission.state == .reported, isTheirs || isOurs {
      let form = FormView(visit, Route.answerCommission(matter.id), problem, hidden: hidden)
      let text = isTheirs ? CommissionAnswerForm.text : CommissionAnswerForm.paper(of: line.organ)
      content = content + form.html(form(text), button: words.resultsAnswerSend)
    }
    return content
  }

  func corrections() throws -> HTML {
    let lines = try CorrectionTable.of(matter.id, reading.tx)
    guard !lines.isEmpty || may(.orderCorrection) else { return "" }
    let assemblies = try AssemblyTable.of(matter.id, reading.tx).filter { $0.result != nil }
    func title(_ line: AssemblyLine) -> String { words.assembly(line.assembly.kind, in: matter.area) }
    let rows = lines.map { line -> HTML in
      let point = points.first { $0.point == line.point }
      let decision = assemblies.first { $0.assembly.id == line.assembly }
      let done: HTML =
        line.doneAt.map { "<p class=\"done-note\">\(words.matterCorrected(day: words.date($0.day)))\(line.newText)</p>" }
        ?? (may(.carryOutCorrection) ? correctionForm(line, among: lines) : "")
      return """
        <li><p>\(Pieces.badge(words.correctionKind(line.kind), "red"))<b>\(point?.text ?? decision.map(title) ?? "")</b></p><p><del>\(point?.result.text ?? decision?.call.question ?? "")</del></p>
        <p>\(words.resultsCorrectionLine(organ: line.organ, article: line.article, reason: line.reason, day: words.shortDate(line.dueDay)))</p>\(Lesson.html(line.lesson, words))\(done)</li>
        """
    }
    var order = HTML()
    if may(.orderCorrection) {
      let targets =
        points.filter { !$0.standing.isWithdrawn }.map { (CorrectionTarget.point($0.point), $0.text) }
        + assemblies.filter { !$0.standing(after: lines).isWithdrawn }.map {
          (CorrectionTarget.assembly($0.assembly.id), "\(title($0))：\($0.call.question)")
        }
      order = orderForm(targets, after: lines)
    }
    return Pieces.panel(words.resultsCorrections, id: "corrections", "<ul class=\"list\">\(rows, { $0 })</ul>\(order)")
  }

  private func correctionForm(_ line: CorrectionLine, among lines: [CorrectionLine]) -> HTML {
    let form = FormView(
      visit, Route.correctPoint(matter.id), problem, hidden: [(CorrectionForm.correction.name, line.id.description)],
      version: CorrectionTable.version(of: lines.filter { $0.isOfSameText(as: line) }))
    let isChange = line.kind == .changed
    let fields: HTML = """
      \(if: isChange, form(CorrectionForm.text.required))\(if: isChange, LawfulField.html(form, of: [form.text(in: CorrectionForm.text)], reading))\(if: line.dueDay < reading.now.day, form(CommonFields.late(after: line.dueDay)))
      """
    return form.html(fields, button: isChange ? words.resultsChangePoint : words.resultsWithdrawPoint)
  }

  private func orderForm(_ targets: [(CorrectionTarget, String)], after lines: [CorrectionLine]) -> HTML {
    let form = FormView(visit, Route.orderCorrection(matter.id), problem, version: CorrectionTable.version(of: lines))
    let kinds = Correction.Kind.allCases.map { ($0, words.correctionKind($0)) }
    let fields: HTML = """
      \(form(CorrectionOrderForm.target, of: targets))\(form(CorrectionOrderForm.kind, of: kinds))
      \(form(CorrectionOrderForm.article))\(form(CorrectionOrderForm.text))
      \(form(CorrectionOrderForm.due))\(form(CorrectionOrderForm.lesson))
      """
    return form.folded(words.resultsOrder, fields, button: words.resultsOrderSend)
  }
}

/// 普法 — the legal lesson of a correction: words, or a link to where it stands (3.6f).
enum Lesson {
  static func html(_ text: String, _ words: Words) -> HTML {
    guard !text.isEmpty else { return "" }
    guard text.hasPrefix("https://"), !text.contains(where: \.isWhitespace) else {
      return "<p class=\"note\">\(words.matterLesson(text: text))</p>"
    }
    return "<p class=\"note\"><a href=\"\(text)\" rel=\"noopener noreferrer\">\(words.matterLesson(text: text))</a></p>"
  }
}
