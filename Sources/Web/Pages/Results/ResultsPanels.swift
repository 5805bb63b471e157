import Deliberation
import HTML
import Institution
import PolicyFiles

/// The panels of 会后办理; each shows what stands and, to those who may, the one form that comes next.
struct ResultsPanels {
  let visit: Visit
  let matter: Matter
  let roles: Set<Role>
  let points: [PointAdoption]
  let due: [Obligation]
  let reading: Reading

  var words: Words { visit.words }
  var base: String { "/work/matters/\(matter.id)" }

  func may(_ act: Act) -> Bool { act.stages.contains(matter.stage) && !act.roles.isDisjoint(with: roles) }

  func adoption() -> HTML {
    let open = points.filter { $0.adoption == nil && $0.result.outcome != .notAgreed && $0.standing.isInForce }
    let shown = points.map { point -> HTML in
      let verdict: HTML =
        point.adoption.map { Pieces.badge(words.adoption($0), $0 == .adopted ? "green" : "amber") }
        ?? Pieces.badge(words.outcome(point.result.outcome), point.result.outcome == .notAgreed ? "red" : "teal")
      return
        "<li><b>\(point.text)</b> \(verdict)<p>\(StandingText.html(point.standing, words))</p>\(if: !point.reason.isEmpty, "<p class=\"note\">\(words.resultsReason(text: point.reason))</p>")</li>"
    }
    let isHeld = matter.reservedBy != nil
    let held: HTML = isHeld ? "<p class=\"note\">\(words.resultsAdoptReserved)</p>" : ""
    var form = HTML()
    if may(.adoptPoint), !open.isEmpty, !isHeld {
      let typed = Typed(visit: visit, key: "adopt")
      let rows = open.map { point -> HTML in
        let options = Adoption.allCases.map { ($0.rawValue, words.adoption($0)) }
        return """
          <fieldset class="field"><legend>\(point.text)</legend>\(Wrapped.hidden("point", point.point))\(Wrapped.select("adoption-\(point.point)", words.resultsAdoption, options, value: typed("adoption-\(point.point)", "adopted")))\(Wrapped.text("reason-\(point.point)", words.resultsAdoptReason, value: typed("reason-\(point.point)"), hint: words.resultsAdoptReasonHint))</fieldset>
          """
      }
      form = formOf(visit, base + "/adopt", "\(typed.mark)\(rows, { $0 })", button: words.resultsAdoptSend)
    }
    return Pieces.panel(words.resultsAdoptTitle, id: "adoption", "<ul class=\"list\">\(shown, { $0 })</ul>\(held)\(form)")
  }

  func commitments() throws -> HTML {
    let lines = try CommitmentTable.of(matter.id, reading.tx)
    let rows = lines.map { CommitmentPages.row($0, visit, reading, path: "/work/commitments/\($0.commitment.id)") }
    let none: HTML = "<p class=\"note\">\(words.resultsNoCommitments)</p>"
    var forms = HTML()
    if may(.publishProgress), lines.contains(where: { $0.commitment.state != .withdrawn }) {
      let typed = Typed(visit: visit, key: "progress")
      forms =
        forms
        + "<details\(typed.isMine ? " open" : "")><summary>\(words.resultsPublish)</summary>\(formOf(visit, base + "/progress", "\(typed.mark)<p class=\"hint\">\(words.resultsPublishHint)</p>\(Wrapped.area("remark", words.planRemark, value: typed("remark")))", button: words.resultsPublishSend))</details>"
    }
    if may(.makeCommitment) {
      let typed = Typed(visit: visit, key: "commit")
      let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
      // Nothing is promised on what was ordered to go, unless an assembly decided something else in its place.
      let isDecided = try AssemblyTable.of(matter.id, reading.tx).contains { $0.result?.isCarried == true }
      let offered = points.filter { $0.standing.isInForce || isDecided }
      let fields: HTML = """
        \(typed.mark)\(Wrapped.select("point", words.resultsFromPoint, offered.map { ($0.point.description, $0.text) }, value: typed("point")))
        \(CommitmentPages.ownerFields(typed, organisations, words))
        \(Wrapped.area("task", words.matterTask, value: typed("task")))\(Wrapped.text("measure", words.resultsMeasure, value: typed("measure"), hint: words.resultsMeasureHint))\(Wrapped.text("due", words.matterUntil, value: typed("due"), kind: "date"))\(lawfulField(typed, [typed("task"), typed("measure")]))
        """
      forms =
        forms
        + "<details\(typed.isMine ? " open" : "")><summary>\(words.resultsNew)</summary>\(formOf(visit, base + "/commit", fields, button: words.resultsNewSend))</details>"
    }
    return Pieces.panel(
      words.matterCommitments, id: "commitments", "\(lines.isEmpty ? none : "<ul class=\"list\">\(rows, { $0 })</ul>")\(forms)")
  }

  /// The warning of the checklist and the field for why the text stands all the same, once something typed is warned of (3.6f).
  func lawfulField(_ typed: Typed, _ texts: [String]) -> HTML {
    LawfulField.html(of: texts, value: typed("lawful"), words, reading)
  }

  func assembly() throws -> HTML {
    let lines = try AssemblyTable.of(matter.id, reading.tx)
    let referral = try ReferralTable.of(matter.id, reading.tx)
    let needs = matter.reservedBy != nil || points.contains { $0.result.outcome == .notAgreed }
    guard needs || !lines.isEmpty || referral != nil else { return "" }
    let list = lines.map { line -> HTML in
      "<li><a href=\"\(visit.link("/work/assemblies/\(line.assembly.id)"))\">\(words.assembly(line.assembly.kind, in: matter.area))</a> \(Pieces.badge(words.assemblyStage(line.assembly.stage)))<br><span class=\"note\">\(line.call.question)</span></li>"
    }
    var forms = HTML()
    let isRunning = lines.contains { $0.assembly.stage.isPending }
    if may(.callAssembly), !isRunning, referral.map({ $0.track == .settled }) ?? true {
      forms = forms + "<p><a class=\"button\" href=\"\(visit.link(base + "/assembly"))\">\(words.resultsCall)</a></p>"
    }
    if may(.referMatter), !isRunning, referral == nil, !lines.contains(where: { $0.result != nil }) {
      let typed = Typed(visit: visit, key: "refer")
      forms =
        forms
        + "<details\(typed.isMine ? " open" : "")><summary>\(words.resultsRefer)</summary>\(formOf(visit, base + "/refer", "\(typed.mark)<p class=\"hint\">\(words.resultsReferHint)</p>\(Wrapped.select("track", words.resultsTrack, OtherTrack.allCases.map { ($0.rawValue, words.track($0)) }, value: typed("track")))\(Wrapped.area("text", words.ledgerReason, value: typed("text")))", button: words.resultsReferSend))</details>"
    }
    if let referral {
      forms =
        forms
        + "<p class=\"due-note\">\(words.resultsReferred(track: words.track(referral.track), reason: referral.reason))\(if: referral.resultDay != nil, "<br>\(words.resultsReferredResult(day: referral.resultDay.map { words.date($0) } ?? "", text: referral.result))")</p>"
      if may(.recordReferral), referral.resultDay == nil, referral.track != .settled {
        let typed = Typed(visit: visit, key: "referred")
        forms =
          forms
          + formOf(
            visit, base + "/referred",
            "\(typed.mark)\(Wrapped.area("text", words.resultsReferralResult, value: typed("text")))\(Wrapped.text("day", words.ledgerDay, value: typed("day", reading.now.day.iso), kind: "date"))",
            button: words.resultsReferralSend)
      }
    }
    return Pieces.panel(words.resultsAssembly, id: "assembly", "<ul class=\"list\">\(list, { $0 })</ul>\(forms)")
  }

  func ratings() throws -> HTML {
    let count = try RatingTable.of(matter.id, reading.tx)
    guard try count.total > 0 || RatingTable.isOpen(matter, reading.tx) else { return "" }
    var form = HTML()
    if may(.recordRatings), try RatingTable.isOpen(matter, reading.tx) {
      let typed = Typed(visit: visit, key: "ratings")
      let fields = Satisfaction.allCases.reversed().map { score in
        Wrapped.text("score\(score.rawValue)", words.satisfaction(score), value: typed("score\(score.rawValue)"), kind: "number")
      }
      form = formOf(
        visit, base + "/ratings", "\(typed.mark)<p class=\"hint\">\(words.resultsRatingHint)</p>\(fields, { $0 })",
        button: words.resultsRatingSend)
    }
    let entries = try RatingTable.sheets(of: matter.id, reading.tx).map { entry -> HTML in
      let line = words.resultsRatingEntry(time: words.moment(entry.at), name: entry.byName, count: entry.sheets)
      return entry.isReplaced ? "<li><del>\(line)</del> \(words.resultsRatingReplaced)</li>" : "<li>\(line)</li>"
    }
    let list: HTML = entries.isEmpty ? "" : "<ul class=\"list\">\(entries, { $0 })</ul>"
    return Pieces.panel(words.resultsRatings, id: "ratings", "\(Ratings.shown(count, words))\(list)\(form)")
  }
}

/// A text as it stands: what was struck stays readable beside what holds (3.6f).
enum StandingText {
  static func html(_ standing: Standing, _ words: Words) -> HTML {
    guard let order = standing.order else { return "\(standing.text)" }
    let struck: HTML = "\(standing.struck, { "<del>\($0)</del> " })"
    let note = words.matterCorrection(organ: order.organ, article: order.article, reason: order.reason)
    return "\(struck)\(standing.text)<br><span class=\"note\">\(Pieces.badge(words.correctionKind(order.kind), "red"))\(note)</span>"
  }
}

/// 合法性检查 in a form: what the checklist warns of, and the field for why it stands; nothing where nothing is warned of (3.6f).
enum LawfulField {
  static func html(of texts: [String], value: String, _ words: Words, _ reading: Reading) -> HTML {
    let warnings = Lawfulness.warnings(of: texts, reading)
    guard !warnings.isEmpty else { return "" }
    return
      "<div class=\"problem\"><p><b>\(words.matterUnlawful)</b></p>\(warnings, { "<p>\($0.says)<br><span class=\"note\">\($0.article)</span></p>" })</div>\(Wrapped.text("lawful", words.matterLawfulReason, value: value, hint: words.matterLawfulHint))"
  }
}

/// 满意度 as people read it: each score with its count, and how many answered.
enum Ratings {
  static func shown(_ count: RatingCount, _ words: Words) -> HTML {
    guard count.total > 0 else { return "<p class=\"note\">\(words.matterNoRatings)</p>" }
    return """
      <p><b>\(words.matterRatingLine(satisfied: count.satisfied, total: count.total))</b></p>
      <ul class="bars">\(Satisfaction.allCases.reversed(), { score -> HTML in let number = count.counts[score] ?? 0; return "<li><span>\(words.satisfaction(score))</span><meter min=\"0\" max=\"\(count.total)\" value=\"\(number)\" aria-label=\"\(words.satisfaction(score))\"></meter><b>\(number)</b></li>" })</ul>
      """
  }
}
