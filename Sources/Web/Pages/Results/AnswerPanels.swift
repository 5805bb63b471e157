import Deliberation
import HTML
import Institution

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
    let typed = Typed(visit: visit, key: "explain-\(line.id)")
    let fields: HTML = """
      \(typed.mark)\(Wrapped.hidden("dissent", line.id))\(Wrapped.text("explainer", words.resultsExplainer, value: typed("explainer", visit.member.name)))
      \(Wrapped.select("way", words.resultsExplainWay, Explanation.Way.allCases.map { ($0.rawValue, words.explanationWay($0)) }, value: typed("way")))
      <div class="pair">\(Wrapped.text("day", words.ledgerDay, value: typed("day", reading.now.day.iso), kind: "date"))\(Wrapped.text("clock", words.ledgerClock, value: typed("clock", reading.now.clock), kind: "time"))</div>
      \(Wrapped.area("text", words.resultsExplained, value: typed("text")))\(Wrapped.area("reply", words.resultsReplyLabel, value: typed("reply")))
      \(Wrapped.select("result", words.resultsExplainResult, Explanation.Result.allCases.map { ($0.rawValue, words.explanationResult($0)) }, value: typed("result")))
      """
    return
      "<details\(typed.isMine ? " open" : "")><summary>\(words.resultsExplain)</summary>\(formOf(visit, base + "/explain", fields, button: words.resultsExplainSend))</details>"
  }

  func reviews() throws -> HTML {
    let reviews = try ReviewTable.of(matter.id, reading.tx)
    guard !reviews.isEmpty, seesNames else { return "" }
    // The phone was left for the answer: whoever owes it sees it, nobody else.
    let contacts = roles.isDisjoint(with: Role.committee) ? [:] : try ReviewTable.contacts(of: matter.id, reading)
    let rows = reviews.map { review -> HTML in
      let contact = contacts[review.id] ?? ""
      let typed = Typed(visit: visit, key: "review-\(review.id)")
      let answer: HTML =
        review.isUpheld.map { upheld in
          "<p>\(Pieces.badge(upheld ? words.matterReviewUpheld : words.matterReviewKept, upheld ? "green" : "amber"))\(review.answer)</p>"
        }
        ?? (may(.answerReview)
          ? formOf(
            visit, base + "/answer-review",
            "\(typed.mark)\(Wrapped.hidden("review", review.id))\(Wrapped.select("upheld", words.resultsReviewFinding, [("no", words.matterReviewKept), ("yes", words.matterReviewUpheld)], value: typed("upheld", "no")))\(Wrapped.area("text", words.caseAnswerLabel, value: typed("text")))",
            button: words.caseAnswerSend) : "<p class=\"note\">\(words.caseUnanswered)</p>")
      return
        "<li><p><b>\(review.name.isEmpty ? words.meetingOneResident : review.name)</b> \(words.moment(review.at))：\(review.text)</p>\(if: !contact.isEmpty, "<p class=\"note\">\(words.boardSayContact)：\(contact)</p>")\(answer)</li>"
    }
    return Pieces.panel(words.resultsReviews, id: "reviews", "<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  /// Who sees names and words of residents here: the community's own people, and the township that watches over them.
  static let house = Role.staff.union([.township])

  private var seesNames: Bool { !roles.isDisjoint(with: Self.house) }

  func commission() throws -> HTML {
    // A department is shown what itself asked for, not what others did.
    let lines = try CommissionTable.of(matter.id, reading.tx).filter { seesNames || $0.isOf(visit.member) }
    guard !lines.isEmpty else { return "" }
    return Pieces.panel(words.resultsCommission, id: "commission", try lines.map { try commission($0) }.joined())
  }

  private func commission(_ line: CommissionLine) throws -> HTML {
    let hidden = Wrapped.hidden("commission", line.commission.id)
    var content: HTML = """
      <p>\(Pieces.badge(words.commissionState(line.commission.state)))\(CommissionPages.lateness(of: line, words, until: try line.waitsUntil(reading), reading))\(line.organ) · \(words.date(line.askedAt.day))</p><p><b>\(line.title)</b></p>\(Pieces.paragraphs(line.text))
      """
    if line.reportedAt != nil { content = content + "<p>\(words.resultsReported(text: line.report))</p>" }
    if line.answeredAt != nil { content = content + "<p>\(words.resultsAnswered(text: line.answer))</p>" }
    if may(.reportCommission), line.commission.state == .taken {
      let report = Typed(visit: visit, key: "report-\(line.commission.id)")
      let day = try CommissionTable.reportDue(line, of: matter, reading) ?? reading.now.day
      content =
        content
        + formOf(
          visit, base + "/report-commission",
          "\(report.mark)\(hidden)<p class=\"hint\">\(words.resultsReportHint)</p>\(Wrapped.area("text", words.resultsReportText, value: report("text"), rows: 4))\(if: day < reading.now.day, Wrapped.text("late", words.caseLateReason, value: report("late"), hint: words.caseLateHint(day: words.shortDate(day))))",
          button: words.resultsReportSend)
    }
    // The committee speaks for an organ only where a letter came; one that asked by itself answers by itself.
    let isTheirs = line.isOf(visit.member)
    let isOurs = line.isLetter && !roles.isDisjoint(with: Role.committee)
    if Act.answerCommission.stages.contains(matter.stage), line.commission.state == .reported, isTheirs || isOurs {
      let answer = Typed(visit: visit, key: "reply-\(line.commission.id)")
      content =
        content
        + formOf(
          visit, base + "/answer-commission",
          "\(answer.mark)\(hidden)\(Wrapped.area("text", isTheirs ? words.resultsAnswerText : words.resultsAnswerPaper(organ: line.organ), value: answer("text"), rows: 4))",
          button: words.resultsAnswerSend)
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
      let typed = Typed(visit: visit, key: "correct-\(line.id)")
      let done: HTML =
        line.doneAt.map { "<p class=\"done-note\">\(words.matterCorrected(day: words.date($0.day)))\(line.newText)</p>" }
        ?? (may(.carryOutCorrection)
          ? formOf(
            visit, base + "/correct-point",
            "\(typed.mark)\(Wrapped.hidden("correction", line.id))\(if: line.kind == .changed, Wrapped.area("text", words.resultsNewText, value: typed("text"), rows: 3))\(lawfulField(typed, [typed("text")]))\(if: line.dueDay < reading.now.day, Wrapped.text("late", words.caseLateReason, value: typed("late"), hint: words.caseLateHint(day: words.shortDate(line.dueDay))))",
            button: line.kind == .withdrawn ? words.resultsWithdrawPoint : words.resultsChangePoint) : "")
      return """
        <li><p>\(Pieces.badge(words.correctionKind(line.kind), "red"))<b>\(point?.text ?? decision.map(title) ?? "")</b></p><p><del>\(point?.result.text ?? decision?.call.question ?? "")</del></p>
        <p>\(words.resultsCorrectionLine(organ: line.organ, article: line.article, reason: line.reason, day: words.shortDate(line.dueDay)))</p>\(Lesson.html(line.lesson, words))\(done)</li>
        """
    }
    var order = HTML()
    if may(.orderCorrection) {
      let typed = Typed(visit: visit, key: "order")
      let targets: [(String, String)] =
        points.filter { !$0.standing.isWithdrawn }.map { ($0.point.description, $0.text) }
        + assemblies.filter { !$0.standing(after: lines).isWithdrawn }.map {
          ("assembly-\($0.assembly.id)", "\(title($0))：\($0.call.question)")
        }
      let fields: HTML = """
        \(typed.mark)\(Wrapped.select("point", words.resultsCorrectionPoint, targets, value: typed("point")))
        \(Wrapped.select("kind", words.resultsCorrectionKind, Correction.Kind.allCases.map { ($0.rawValue, words.correctionKind($0)) }, value: typed("kind")))
        \(Wrapped.text("article", words.resultsArticle, value: typed("article"), hint: words.resultsArticleHint))\(Wrapped.area("text", words.ledgerReason, value: typed("text")))
        \(Wrapped.text("due", words.resultsCorrectionDue, value: typed("due"), kind: "date"))\(Wrapped.area("lesson", words.resultsLesson, value: typed("lesson"), hint: words.resultsLessonHint))
        """
      order =
        "<details\(typed.isMine ? " open" : "")><summary>\(words.resultsOrder)</summary>\(formOf(visit, base + "/order-correction", fields, button: words.resultsOrderSend))</details>"
    }
    return Pieces.panel(words.resultsCorrections, id: "corrections", "<ul class=\"list\">\(rows, { $0 })</ul>\(order)")
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
