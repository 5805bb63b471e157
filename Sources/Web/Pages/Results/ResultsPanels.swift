import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// The panels of 会后办理; each shows what stands and, to those who may, the one form that comes next.
struct ResultsPanels {
  let visit: Visit
  let problem: Problem?
  let matter: Matter
  let roles: Set<Role>
  let points: [PointAdoption]
  let due: [Obligation]
  let reading: Reading

  var words: Words { visit.words }

  func may(_ act: Act) -> Bool { matter.offers(act, to: roles) }

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
    var sending = HTML()
    if may(.adoptPoint), !open.isEmpty, !isHeld {
      let form = FormView(visit, Route.adoptPoints(matter.id), problem, version: AdoptionTable.version(of: points))
      let options = Adoption.allCases.map { ($0, words.adoption($0)) }
      let rows = open.map { point -> HTML in
        """
        <fieldset class="field"><legend>\(point.text)</legend><input type="hidden" name="\(AdoptionForm.points.name)" value="\(point.point)">\(form(AdoptionForm.adoption(point.point), of: options))\(form(AdoptionForm.reason(point.point)))</fieldset>
        """
      }
      sending = form.html(rows.joined(), button: words.resultsAdoptSend)
    }
    return Pieces.panel(words.resultsAdoptTitle, id: "adoption", "<ul class=\"list\">\(shown, { $0 })</ul>\(held)\(sending)")
  }

  func commitments() throws -> HTML {
    let lines = try CommitmentTable.of(matter.id, reading.tx)
    let rows = lines.map { CommitmentPages.row($0, visit, reading, at: Route.commitment($0.commitment.id)) }
    let none: HTML = "<p class=\"note\">\(words.resultsNoCommitments)</p>"
    var forms = HTML()
    if may(.publishProgress), lines.contains(where: { $0.commitment.state != .withdrawn }) {
      let version = try CommitmentTable.publishingVersion(of: lines, matter.id, reading.tx)
      let form = FormView(visit, Route.publishProgress(matter.id), problem, version: version)
      forms =
        forms
        + form.folded(
          words.resultsPublish, "<p class=\"hint\">\(words.resultsPublishHint)</p>\(form(ProgressForm.remark))",
          button: words.resultsPublishSend)
    }
    if may(.makeCommitment) {
      let form = FormView(visit, Route.makeCommitment(matter.id), problem)
      let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
      // Nothing is promised on what was ordered to go, unless an assembly decided something else in its place.
      let isDecided = try AssemblyTable.of(matter.id, reading.tx).contains { $0.result?.isCarried == true }
      let offered = points.filter { $0.standing.isInForce || isDecided }.map { ($0.point, $0.text) }
      let fields: HTML = """
        \(form(CommitmentForm.point, of: offered))\(CommitmentPages.ownerFields(form, organisations, words))
        \(form(CommitmentForm.task))\(form(CommitmentForm.measure))\(form(CommitmentForm.due))\(LawfulField.html(form, of: [form.text(in: CommitmentForm.task), form.text(in: CommitmentForm.measure)], reading))
        """
      forms = forms + form.folded(words.resultsNew, fields, button: words.resultsNewSend)
    }
    return Pieces.panel(
      words.matterCommitments, id: "commitments", "\(lines.isEmpty ? none : "<ul class=\"list\">\(rows, { $0 })</ul>")\(forms)")
  }

  func assembly() throws -> HTML {
    let lines = try AssemblyTable.of(matter.id, reading.tx)
    let referral = try ReferralTable.of(matter.id, reading.tx)
    let needs = matter.reservedBy != nil || points.contains { $0.result.outcome == .notAgreed }
    guard needs || !lines.isEmpty || referral != nil else { return "" }
    let list = lines.map { line -> HTML in
      "<li><a href=\"\(visit.link(Route.assembly(line.assembly.id)))\">\(words.assembly(line.assembly.kind, in: matter.area))</a> \(Pieces.badge(words.assemblyStage(line.assembly.stage)))<br><span class=\"note\">\(line.call.question)</span></li>"
    }
    var forms = HTML()
    let isRunning = lines.contains { $0.assembly.stage.isPending }
    if may(.callAssembly), !isRunning, referral.map({ $0.track == .settled }) ?? true {
      forms = forms + "<p><a class=\"button\" href=\"\(visit.link(Route.callAssembly(matter.id)))\">\(words.resultsCall)</a></p>"
    }
    if may(.referMatter), !isRunning, referral == nil, !lines.contains(where: { $0.result != nil }) {
      let form = FormView(visit, Route.referMatter(matter.id), problem, version: ReferralTable.version(of: referral))
      let tracks = OtherTrack.allCases.map { ($0, words.track($0)) }
      forms =
        forms
        + form.folded(
          words.resultsRefer,
          "<p class=\"hint\">\(words.resultsReferHint)</p>\(form(ReferralForm.track, of: tracks))\(form(ReferralForm.text))",
          button: words.resultsReferSend)
    }
    if let referral {
      forms =
        forms
        + "<p class=\"due-note\">\(words.resultsReferred(track: words.track(referral.track), reason: referral.reason))\(if: referral.resultDay != nil, "<br>\(words.resultsReferredResult(day: referral.resultDay.map { words.date($0) } ?? "", text: referral.result))")</p>"
      if may(.recordReferral), referral.resultDay == nil, referral.track != .settled {
        let form = FormView(visit, Route.recordReferral(matter.id), problem, version: ReferralTable.version(of: referral))
        forms =
          forms
          + form.html(
            "\(form(ReferralResultForm.text))\(form(ReferralResultForm.day, reading.now.day))", button: words.resultsReferralSend)
      }
    }
    return Pieces.panel(words.resultsAssembly, id: "assembly", "<ul class=\"list\">\(list, { $0 })</ul>\(forms)")
  }

  func ratings() throws -> HTML {
    let count = try RatingTable.of(matter.id, reading.tx)
    let isOpen = try RatingTable.isOpen(matter, reading.tx)
    guard count.total > 0 || isOpen else { return "" }
    var sending = HTML()
    if may(.recordRatings), isOpen {
      let known = try RatingTable.onPaper(matter.id, reading.tx)
      let form = FormView(visit, Route.recordRatings(matter.id), problem, version: RatingTable.version(of: known))
      let fields = Satisfaction.allCases.reversed().map { form(RatingsForm.count($0), known?[$0]) }
      sending = form.html(
        "<p class=\"hint\">\(words.resultsRatingHint)</p>\(fields, { $0 })", button: words.resultsRatingSend)
    }
    let entries = try RatingTable.sheets(of: matter.id, reading.tx).map { entry -> HTML in
      let line = words.resultsRatingEntry(time: words.moment(entry.at), name: entry.byName, count: entry.sheets)
      return entry.isReplaced ? "<li><del>\(line)</del> \(words.resultsRatingReplaced)</li>" : "<li>\(line)</li>"
    }
    let list: HTML = entries.isEmpty ? "" : "<ul class=\"list\">\(entries, { $0 })</ul>"
    return Pieces.panel(words.resultsRatings, id: "ratings", "\(Ratings.shown(count, words))\(list)\(sending)")
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
