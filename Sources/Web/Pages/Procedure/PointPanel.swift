import Deliberation
import HTML
import Institution
import Wording

/// One point of a meeting's agenda: what was said and counted, what it came to, and the forms that record it (3.5e).
struct PointPanel {
  let visit: Visit
  let matter: ID<Matter>
  let meeting: Meeting
  let point: PlanRecord.Point
  let problem: Problem?

  private var words: Words { visit.words }
  private var speakers: [(value: ID<Meeting.Attendance>, title: String)] {
    meeting.attendance.map { ($0.id, "\($0.name)（\(words.party($0.kind))）") }
  }

  /// - Parameter number: of the point, from 1.
  func html(number: Int) -> HTML {
    let result = meeting.results.first { $0.point == point.id }
    let verdict: HTML = result.map { "<p class=\"done-note\"><b>\(words.outcome($0.outcome))</b> \($0.text)</p>" } ?? ""
    let none: HTML = meeting.attendance.isEmpty ? Pieces.note(words.meetingFirstSignIn) : ""
    return Pieces.panel(
      "\(number). \(point.text)", id: "p-\(point.id)",
      "\(verdict)\(said)\(none)\(statement)\(vote)\(dissent)\(decision(result))")
  }

  private var said: HTML {
    let statements = meeting.statements.filter { $0.point == point.id }
    let votes = meeting.votes.filter { $0.point == point.id }
    let dissents = meeting.dissents.filter { $0.point == point.id }
    let spoken = statements.map { said -> HTML in
      "<li><b>\(meeting.name(of: said.speaker))\(words.commonColon)</b>\(said.text)</li>"
    }
    let counted = votes.map { vote -> HTML in
      let told = words.matterVote(question: vote.question, yes: vote.inFavour, no: vote.against, abstained: vote.abstained)
      return "<li>\(told)</li>"
    }
    let differing = dissents.map { dissent -> HTML in
      let name = dissent.by.map { meeting.name(of: $0) } ?? words.meetingOneResident
      return "<li>\(Pieces.badge(words.meetingDissent, "amber"))\(name)：\(dissent.text)</li>"
    }
    return Pieces.list(spoken + counted + differing)
  }

  private func form(_ route: Route, version: Version? = nil) -> FormView {
    FormView(visit, route, problem, hidden: [(MeetingForm.point.name, point.id.description)], version: version)
  }

  private var statement: HTML {
    let form = form(Route.recordStatement(matter))
    let fields = form(MeetingForm.speaker, of: speakers) + form(MeetingForm.said)
    return form.folded(words.meetingStatement, fields, button: words.meetingRecord)
  }

  private var vote: HTML {
    let form = form(Route.recordVote(matter))
    let fields: HTML = """
      \(form(MeetingForm.question))<div class="pair">\(form(MeetingForm.yes))\(form(MeetingForm.no))\(form(MeetingForm.abstained))</div>
      """
    return form.folded(words.meetingVote, fields, button: words.meetingRecord)
  }

  private var dissent: HTML {
    let form = form(Route.recordDissent(matter))
    let fields = form(MeetingForm.dissenter, of: speakers, none: words.meetingOneResident) + form(MeetingForm.dissent)
    return form.folded(words.meetingDissent, fields, button: words.meetingRecord)
  }

  private func decision(_ result: Meeting.Result?) -> HTML {
    let form = form(Route.decide(matter), version: meeting.version(of: point.id))
    let promises = meeting.commitments.filter { $0.point == point.id }
    func row(_ number: Int) -> HTML {
      let row = MeetingForm.Row(number)
      let known = promises.indices.contains(number) ? promises[number] : nil  // safe: it was just asked
      return form(row.owner, known?.owner) + form(row.task, known?.task) + form(row.due, known?.dueDay)
    }
    let more = max(MeetingForm.fewestPromises, min(promises.count + 1, MeetingForm.mostPromises))
    let outcomes = Outcome.allCases.map { ($0, words.outcome($0)) }
    let fields: HTML = """
      \(form(MeetingForm.outcome, of: outcomes, result?.outcome))\(form(MeetingForm.opinion, result?.text))
      <fieldset class="field"><legend>\(words.matterCommitments)</legend>\(row(0))</fieldset>\
      \(form.fold(words.meetingMoreCommitments) { "\(1..<more, { row($0) })" })
      """
    guard result == nil else { return form.folded(words.meetingDecide, fields, button: words.meetingRecord) }
    return
      "<details open><summary>\(words.meetingDecide)</summary>\(form.html(fields, button: words.meetingRecord))</details>"
  }
}
