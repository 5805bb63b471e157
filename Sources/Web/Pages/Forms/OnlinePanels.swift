import Deliberation
import HTML
import Institution
import Wording

/// The panels of an online deliberation that runs: its statements, the codes for those without an account, its end (3.4g).
struct OnlinePanels {
  let visit: Visit
  let line: OnlineLine
  let mayAct: Bool
  /// What was wrong with the form of the page that was sent.
  let problem: Problem?
  let reading: Reading

  private var words: Words { visit.words }

  func all() throws -> HTML {
    let turnout = try OnlineTable.turnout(of: line.id, reading.tx)
    let standing: HTML = """
      <p>\(words.onlineUntil(time: words.moment(line.call.closesAt))) · \(words.onlineTurnout(people: turnout.people, votes: turnout.votes))</p>
      <p><a class="button quiet" href="\(visit.link(Route.onlineResult(line.matter)))">\(words.onlineResult)</a></p>
      """
    let list: HTML = "<ul class=\"list\">\(line.statements.map(statement), { $0 })</ul>"
    guard mayAct else { return standing + Pieces.panel(words.onlineStatementsTitle, list) }
    return standing + Pieces.panel(words.onlineStatementsTitle, "\(list)\(add())") + (try codes()) + close()
  }

  private func statement(_ statement: OnlineStatement) -> HTML {
    let badge =
      statement.state == .accepted
      ? "" : Pieces.badge(words.statementState(statement.state), statement.state == .waiting ? "amber" : "red")
    let judge = mayAct && statement.state == .waiting ? judge(statement) : ""
    return
      "<li>\(statement.position). \(statement.text) \(badge)\(if: !statement.reason.isEmpty, "<br><span class=\"note\">\(statement.reason)</span>")\(judge)</li>"
  }

  /// Two forms, one an answer: neither is given before somebody gives it.
  private func judge(_ statement: OnlineStatement) -> HTML {
    func form(_ isAccepted: Bool) -> FormView {
      let about = [
        (ModerateForm.statement.name, ModerateForm.statement.write(statement.id)),
        (ModerateForm.accepted.name, ModerateForm.accepted.write(isAccepted)),
      ]
      return FormView(
        visit, Route.moderateOnline(line.matter), problem, hidden: about.map { (name: $0.0, value: $0.1.joined()) },
        version: statement.version)
    }
    let (yes, no) = (form(true), form(false))
    return yes.html("", button: words.onlineAccept)
      + no.folded(words.onlineReject, no(ModerateForm.reason.required), button: words.onlineReject)
  }

  private func add() -> HTML {
    let form = FormView(visit, Route.addToOnline(line.matter), problem)
    return form.html(form(StatementForm.text), button: words.onlineAdd)
  }

  private func codes() throws -> HTML {
    let known = try PersonTable.groups(of: line.area, reading.tx)
    let groups = line.call.groups.isEmpty ? known : known.filter(line.call.groups.contains)
    let form = FormView(visit, Route.onlineCodes(line.matter), problem)
    let choice = form(OnlineCodesForm.reach, of: Reach.offered(groups, words))
    return Pieces.panel(
      words.onlineCodes,
      "<p class=\"hint\">\(words.onlineCodesHint)</p>\(form.html(choice, button: words.onlineCodes))<p><a href=\"\(visit.link(Route.onlineSlips(line.matter)))\">\(words.onlineSlips)</a></p>"
    )
  }

  private func close() -> HTML {
    let form = FormView(visit, Route.closeOnline(line.matter), problem, version: line.version)
    let waiting = line.waiting
    let left: HTML = waiting == 0 ? "" : "<p class=\"due-note\">\(words.onlineCloseWaiting(count: waiting))</p>"
    return Pieces.panel(
      words.onlineClose, "\(left)<p class=\"hint\">\(words.onlineCloseHint)</p>\(form.html("", button: words.onlineClose))")
  }
}
