import Deliberation
import HTML
import Institution
import Wording

/// The panels of 会后办理; each shows what stands and, to those who may, the one form that comes next.
struct ResultsView {
  let page: ResultsPage
  let problem: Problem?
  let visit: Visit

  var words: Words { visit.words }
  var matter: Matter { page.matter }

  func html() -> HTML {
    let content: HTML = """
      <div class="cols"><div>\(adoption())\(commitments())\(assemblies())\(corrections())</div>
      <div>\(commissions())\(dissents())\(reviews())\(ratings())</div></div>
      """
    return MatterFrame.page(
      visit, matter.id, called: matter.title, title: words.resultsTitle, due: DueNote.html(page.due, at: page.now, visit), content)
  }

  private func adoption() -> HTML {
    let shown = page.points.map { point -> HTML in
      """
      <li><b>\(point.text)</b> \(verdict(on: point))<p>\(StandingText.html(point.standing, words))</p>\
      \(if: !point.reason.isEmpty, Pieces.note(words.resultsReason(text: point.reason)))</li>
      """
    }
    let held: HTML = matter.reservedBy == nil ? "" : Pieces.note(words.resultsAdoptReserved)
    let sends = page.open.contains(.adoptPoint) && !page.adoptable.isEmpty
    return Pieces.panel(
      words.resultsAdoptTitle, id: "adoption", "\(Pieces.list(shown))\(held)\(if: sends, adopting())")
  }

  /// What became of a point, or else what the deliberation agreed on it.
  private func verdict(on point: PointAdoption) -> HTML {
    if let adoption = point.adoption { return Pieces.badge(words.adoption(adoption), adoption == .adopted ? "green" : "amber") }
    return Pieces.badge(words.outcome(point.result.outcome), point.result.outcome == .notAgreed ? "red" : "teal")
  }

  private func adopting() -> HTML {
    let form = FormView(visit, Route.adoptPoints(matter.id), problem, version: page.adoption)
    let options = Adoption.allCases.map { ($0, words.adoption($0)) }
    let rows = page.adoptable.map { point -> HTML in
      """
      <fieldset class="field"><legend>\(point.text)</legend>\
      <input type="hidden" name="\(AdoptionForm.points.name)" value="\(point.point)">\
      \(form(AdoptionForm.adoption(point.point), of: options))\(form(AdoptionForm.reason(point.point)))</fieldset>
      """
    }
    return form.html(rows.joined(), button: words.resultsAdoptSend)
  }

  private func commitments() -> HTML {
    let commitments = page.commitments
    let rows = commitments.lines.map { CommitmentView.row($0, visit, on: page.now.day, at: Route.commitment($0.commitment.id)) }
    let list = rows.isEmpty ? Pieces.note(words.resultsNoCommitments) : Pieces.list(rows)
    return Pieces.panel(
      words.matterCommitments, id: "commitments",
      "\(list)\(commitments.publishing.map(publishing))\(commitments.making.map(making))")
  }

  private func publishing(_ version: Version) -> HTML {
    let form = FormView(visit, Route.publishProgress(matter.id), problem, version: version)
    return form.folded(
      words.resultsPublish, "\(Pieces.hint(words.resultsPublishHint(days: page.commitments.postingDays)))\(form(ProgressForm.remark))",
      button: words.resultsPublishSend)
  }

  private func making(_ making: ResultsPage.Commitments.Making) -> HTML {
    typealias Fields = CommitmentForm
    let form = FormView(visit, Route.makeCommitment(matter.id), problem)
    let fields: HTML = """
      \(form(Fields.point, of: making.points.map { ($0.point, $0.text) }))\(CommitmentView.ownerFields(form, making.organisations))
      \(form(Fields.task))\(form(Fields.measure))\(form(Fields.due))\
      \(LawfulField.html(form, of: [form.text(in: Fields.task), form.text(in: Fields.measure)]))
      """
    return form.folded(words.resultsNew, fields, button: words.resultsNewSend)
  }

  private func assemblies() -> HTML {
    guard let assemblies = page.assemblies else { return "" }
    let list = assemblies.lines.map { line -> HTML in
      let title = words.assembly(line.assembly.kind, in: matter.area)
      return """
        <li><a href="\(visit.link(Route.assembly(line.assembly.id)))">\(title)</a> \
        \(Pieces.badge(words.assemblyStage(line.assembly.stage)))<br><span class="note">\(line.call.question)</span></li>
        """
    }
    let call: HTML = "<p><a class=\"button\" href=\"\(visit.link(Route.callAssembly(matter.id)))\">\(words.resultsCall)</a></p>"
    let forms: HTML = """
      \(if: assemblies.mayCall, call)\(if: assemblies.mayRefer, referring(assemblies))\(assemblies.referral.map(referred))\
      \(if: assemblies.mayRecordReferral, recording(assemblies))
      """
    return Pieces.panel(words.resultsAssembly, id: "assembly", "\(Pieces.list(list))\(forms)")
  }

  private func referring(_ assemblies: ResultsPage.Assemblies) -> HTML {
    let form = FormView(visit, Route.referMatter(matter.id), problem, version: assemblies.referring)
    let tracks = OtherTrack.allCases.map { ($0, words.track($0)) }
    return form.folded(
      words.resultsRefer, "\(Pieces.hint(words.resultsReferHint))\(form(ReferralForm.track, of: tracks))\(form(ReferralForm.text))",
      button: words.resultsReferSend)
  }

  private func referred(_ referral: Referral) -> HTML {
    let result = referral.resultDay.map { day -> HTML in
      "<br>\(words.resultsReferredResult(day: words.date(day), text: referral.result))"
    }
    return Pieces.dueNote("\(words.resultsReferred(track: words.track(referral.track), reason: referral.reason))\(result)")
  }

  private func recording(_ assemblies: ResultsPage.Assemblies) -> HTML {
    let form = FormView(visit, Route.recordReferral(matter.id), problem, version: assemblies.referring)
    return form.html(
      "\(form(ReferralResultForm.text))\(form(ReferralResultForm.day, page.now.day))", button: words.resultsReferralSend)
  }

  private func ratings() -> HTML {
    guard let ratings = page.ratings else { return "" }
    let entries = ratings.sheets.map { entry -> HTML in
      let line = words.resultsRatingEntry(time: words.moment(entry.at), name: entry.byName, count: entry.sheets)
      return entry.isReplaced ? "<li><del>\(line)</del> \(words.resultsRatingReplaced)</li>" : "<li>\(line)</li>"
    }
    let form = ratings.recording.map(rating)
    return Pieces.panel(
      words.resultsRatings, id: "ratings",
      "\(Ratings.shown(ratings.count, words))\(if: !entries.isEmpty, Pieces.list(entries))\(form)")
  }

  private func rating(_ recording: ResultsPage.RatingsPanel.Recording) -> HTML {
    let form = FormView(visit, Route.recordRatings(matter.id), problem, version: recording.version)
    let fields = Satisfaction.allCases.reversed().map { form(RatingsForm.count($0), recording.known?[$0]) }
    return form.html("\(Pieces.hint(words.resultsRatingHint))\(fields, { $0 })", button: words.resultsRatingSend)
  }
}
