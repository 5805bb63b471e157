import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// What the public page of a matter says of the time after the deliberation: first how things stand, in one sentence.
struct MatterResults {
  let visit: Visit
  let matter: Matter
  let reading: Reading
  private let points: [PointAdoption]
  private let commitments: [CommitmentLine], dropped: [CommitmentLine]
  private let corrections: [CorrectionLine]
  private let assemblies: [AssemblyLine]
  private let commissions: [CommissionLine]

  private var words: Words { visit.words }

  /// What is said of several matters, in the order given.
  static func of(_ matters: [Matter], _ visit: Visit, _ reading: Reading) throws -> [MatterResults] {
    let tx = reading.tx
    let done = matters.filter { [.reported, .sealed].contains($0.stage) }.map(\.id)
    let points = try AdoptionTable.of(done, tx)
    let commitments = try CommitmentTable.of(done, tx)
    let corrections = try CorrectionTable.of(done, tx)
    let assemblies = try AssemblyTable.of(done, tx)
    let commissions = try CommissionTable.of(matters.map(\.id), tx)
    return matters.map { matter in
      MatterResults(
        visit: visit, matter: matter, reading: reading, points: points[matter.id] ?? [],
        commitments: (commitments[matter.id] ?? []).filter { $0.commitment.state != .withdrawn },
        dropped: (commitments[matter.id] ?? []).filter { $0.commitment.state == .withdrawn },
        corrections: corrections[matter.id] ?? [], assemblies: assemblies[matter.id] ?? [], commissions: commissions[matter.id] ?? [])
    }
  }

  /// Commitments that somebody still owes; what the road shows at 落实.
  var open: Int { pending.count }

  /// Those commitments.
  var pending: [CommitmentLine] { commitments.filter { $0.commitment.state.isPending } }

  /// 现在到哪一步 — where things stand and what is late, for a stranger with no time.
  func standing() -> HTML {
    guard !points.isEmpty else { return "" }
    let today = reading.now.day
    var parts: [String] = []
    if !commitments.isEmpty {
      let done = commitments.count { $0.commitment.state == .accepted }
      parts.append(words.matterStandCommitments(total: commitments.count, done: done))
      let late = commitments.filter { $0.commitment.state.isPending && $0.daysLate(on: today) > 0 }
      if let worst = late.max(by: { $0.daysLate(on: today) < $1.daysLate(on: today) }) {
        parts.append(words.matterStandLate(count: late.count, owner: worst.commitment.owner, days: worst.daysLate(on: today)))
      }
    }
    if let line = assemblies.last {
      let kind = words.assembly(line.assembly.kind, in: matter.area)
      if line.standing(after: corrections).isWithdrawn {
        parts.append(words.matterStandUndone(kind: kind))
      } else if let result = line.result {
        parts.append(result.isCarried ? words.matterStandCarried(kind: kind) : words.matterStandRefused(kind: kind))
      } else if line.assembly.stage.isPending {
        parts.append(words.matterStandAssembly(kind: kind, stage: words.assemblyStage(line.assembly.stage)))
      }
    }
    let ordered = corrections.count { $0.doneAt == nil }
    if ordered > 0 { parts.append(words.matterStandCorrection(count: ordered)) }
    if corrections.count > ordered { parts.append(words.matterStandCorrected(count: corrections.count - ordered)) }
    if !dropped.isEmpty { parts.append(words.matterStandDropped(count: dropped.count)) }
    if commissions.contains(where: { $0.commission.state == .reported }) { parts.append(words.matterStandCommission) }
    guard !parts.isEmpty else { return "" }
    return "<p class=\"standing\"><b>\(parts.joined(separator: words.commonStop))</b></p>"
  }

  /// The outcome point by point; what was corrected is struck through, never deleted (3.6f).
  func outcome(_ meeting: Meeting?) throws -> HTML {
    guard let meeting, !points.isEmpty else { return "" }
    let explained = try DissentTable.of(matter.id, reading.tx)
    let rows = points.map { point -> HTML in
      let dissents = meeting.dissents.count { $0.point == point.point }
      let votes = meeting.votes.filter { $0.point == point.point }
      let orders = corrections.filter { $0.point == point.point }
      let text: HTML = orders.isEmpty ? "\(point.standing.text)" : "\(point.standing.struck, { "<del>\($0)</del> " })"
      return """
        <h3>\(point.text)</h3><p><b class="\(point.result.outcome.rawValue)">\(words.outcome(point.result.outcome))</b> \(text)</p>\(orders, { correction($0) })
        \(adoption(point))
        \(votes, { "<p class=\"note\">\(words.matterVote(question: $0.question, yes: $0.inFavour, no: $0.against, abstained: $0.abstained))</p>" })
        \(if: dissents > 0, "<p class=\"note\">\(words.matterDissents(count: dissents))</p>")\(if: point.result.outcome == .notAgreed && assemblies.isEmpty, "<p class=\"note\">\(words.matterToAssembly)</p>")
        """
    }
    let told = explained.count { !$0.told.isEmpty }
    let ledger: HTML =
      explained.isEmpty ? "" : "<p class=\"note\">\(words.matterDissentLedger(count: explained.count, told: told))</p>"
    return Pieces.panel(words.matterOutcome, rows.joined() + ledger)
  }

  /// What became of a point; struck through with the point it was about.
  private func adoption(_ point: PointAdoption) -> HTML {
    guard let adoption = point.adoption else { return "" }
    let badge = Pieces.badge(words.adoption(adoption), adoption == .adopted ? "green" : "amber")
    return point.standing.isWithdrawn ? "<p><del>\(badge) \(point.reason)</del></p>" : "<p>\(badge) \(point.reason)</p>"
  }

  private func correction(_ fix: CorrectionLine) -> HTML {
    let now: HTML =
      fix.doneAt.map { "<p>\(words.matterCorrected(day: words.date($0.day)))\(fix.newText)</p>" }
      ?? "<p>\(words.matterCorrectionDue(day: words.shortDate(fix.dueDay)))</p>"
    return """
      <div class="due-note"><p>\(Pieces.badge(words.correctionKind(fix.kind), "red"))\(words.matterCorrection(organ: fix.organ, article: fix.article, reason: fix.reason))</p>\(now)\(Lesson.html(fix.lesson, words))</div>
      """
  }

  /// What nobody owes any more: struck through with the reason, never left out (3.6f).
  private func droppedPiece(_ line: CommitmentLine) -> HTML {
    let commitment = line.commitment
    let reason: String =
      switch line.withdrawal(points: points, corrections: corrections) {
      case .notAdopted(let reason): words.matterDroppedNotAdopted(reason: reason)
      case .corrected(let order): words.matterCorrection(organ: order.organ, article: order.article, reason: order.reason)
      case .turnedDown(let reason): reason
      case .undecided, nil: words.matterDroppedUndecided
      }
    return """
      <article class="commitment"><h3><del>\(commitment.task)</del></h3><p>\(Pieces.badge(words.commitmentState(commitment.state), "red"))</p>
      <p class="note">\(words.matterOwner)\(words.commonColon)\(commitment.owner) · \(reason)</p></article>
      """
  }

  func commitmentPanel() -> HTML {
    guard !commitments.isEmpty || !dropped.isEmpty else { return "" }
    let today = reading.now.day
    let rows = commitments.map { line -> HTML in
      let commitment = line.commitment
      let late = line.daysLate(on: today)
      return """
        <article class="commitment"><h3>\(commitment.task)</h3><p>\(Pieces.badge(words.commitmentState(commitment.state), commitment.state == .accepted ? "green" : "teal"))\(if: late > 0, Pieces.badge(words.commonLateDays(days: late), "red"))</p>
        <p class="note">\(words.matterOwner)\(words.commonColon)\(commitment.owner) · \(words.matterUntil)\(words.commonColon)\(words.shortDate(commitment.dueDay))\(if: commitment.dueDay != commitment.firstDueDay, " · \(words.matterFirstDue(day: words.shortDate(commitment.firstDueDay)))")\(if: !line.urgings.isEmpty, " · \(words.matterUrged(count: line.urgings.count))")</p>
        \(if: !commitment.measure.isEmpty, "<p class=\"note\">\(words.matterMeasure)\(words.commonColon)\(commitment.measure)</p>")\(if: !line.steps.isEmpty, "<details><summary>\(words.matterStepCount(count: line.steps.count))</summary>\(CommitmentView.steps(line, words))</details>")</article>
        """
    }
    return Pieces.panel(words.matterCommitments, (rows + dropped.map(droppedPiece)).joined())
  }

  /// The question an assembly decided, struck through where an order undid or changed it (3.6f).
  private func question(_ line: AssemblyLine) -> HTML {
    let standing = line.standing(after: corrections)
    return standing.order == nil ? "\(standing.text)" : "\(standing.struck, { "<del>\($0)</del> " })"
  }

  func assemblyPanel() throws -> HTML {
    let referral = [.reported, .sealed].contains(matter.stage) ? try ReferralTable.of(matter.id, reading.tx) : nil
    guard !assemblies.isEmpty || referral != nil else { return "" }
    let shown = try assemblies.map { line -> HTML in
      let policy = try reading.policy(for: matter.area, on: line.rulesDay)
      var content: HTML = """
        <h3>\(words.assembly(line.assembly.kind, in: matter.area)) \(Pieces.badge(words.assemblyStage(line.assembly.stage)))</h3><p>\(question(line))</p>\(corrections.filter { $0.assembly == line.assembly.id }, { correction($0) })
        """
      if let meetsAt = line.meetsAt, line.result == nil { content = content + "<p>\(words.moment(meetsAt))，\(line.place)</p>" }
      for sitting in line.adjournments {
        content =
          content
          + (sitting.reason.isEmpty
            ? "<p class=\"note\">\(words.matterAdjourned(day: words.shortDate(sitting.metAt.day), present: sitting.present, needed: sitting.needed))</p>"
            : "<p class=\"note\">\(words.matterBrokenOff(day: words.shortDate(sitting.metAt.day), reason: sitting.reason))</p>")
      }
      if let result = line.result {
        let tally = Tally(
          electors: line.electors ?? 0, present: line.present ?? 0,
          quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy),
          majority: Tally.majority(line.assembly.kind, under: policy))
        let isStruck = !line.standing(after: corrections).isInForce
        content = content + AssemblyResult.shown(result, tally, visit, struck: isStruck)
      }
      return content
    }
    let elsewhere: HTML =
      referral.map {
        let result: HTML = $0.resultDay.map { day in "<p>\(words.date(day))\(words.commonColon)\(referral?.result ?? "")</p>" } ?? ""
        return
          "<p class=\"due-note\">\(words.matterElsewhere(track: words.track($0.track), clause: reading.library.clauses[$0.track.clause]?.title ?? ""))</p><p>\($0.reason)</p>\(result)"
      } ?? ""
    return Pieces.panel(words.matterAssembly, shown.joined() + elsewhere)
  }

  func commissionPanel() throws -> HTML {
    let lines = commissions.filter { $0.commission.state != .asked }
    guard !lines.isEmpty else { return "" }
    let shown = try CommissionReading.rows(lines, for: visit.member, reading).map { row -> HTML in
      let line = row.line
      let color: HTML = line.commission.state == .answered ? "green" : "amber"
      let late = CommissionView.lateness(row, words)
      return """
        <p>\(words.matterCommissioned(organ: line.organ, day: words.date(line.askedAt.day))) \(Pieces.badge(words.commissionState(line.commission.state), color))\(late)</p>
        \(if: line.reportedAt != nil && line.answeredAt == nil, "<p class=\"due-note\">\(words.matterCommissionWaits(organ: line.organ, day: words.date(line.since)))</p>")\(if: line.answeredAt != nil, "<p>\(words.matterCommissionAnswer(text: line.answer))</p>")
        """
    }
    return Pieces.panel(words.matterCommission, shown.joined())
  }

  func ratingPanel() throws -> HTML {
    guard !points.isEmpty else { return "" }
    let count = try RatingTable.of(matter.id, reading.tx)
    guard try count.total > 0 || RatingTable.isOpen(matter, reading.tx) else { return "" }
    let how: HTML = try RatingTable.isOpen(matter, reading.tx) ? "<p class=\"note\">\(words.matterRateBySlip)</p>" : ""
    return Pieces.panel(words.matterRatings, "\(Ratings.shown(count, words))\(how)")
  }

  func reviewPanel() throws -> HTML {
    guard !points.isEmpty else { return "" }
    let reviews = try ReviewTable.of(matter.id, reading.tx)
    let open = reviews.count { $0.isUpheld == nil }
    let ask: HTML =
      Act.requestReview.isOpen(matter: matter)
      ? "<p><a class=\"button quiet no-print\" href=\"\(visit.link(Route.review(matter.id)))\">\(words.matterReviewAsk)</a></p>" : ""
    guard !reviews.isEmpty || matter.stage == .reported else { return "" }
    return Pieces.panel(words.matterReviews, "<p>\(words.matterReviewCount(count: reviews.count, open: open))</p>\(ask)")
  }
}
