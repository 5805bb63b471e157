import Deliberation
import HTML
import Institution
import Wording

/// 提请会议决定 — the form of a call.
enum AssemblyCallView {
  private typealias Fields = CallAssemblyForm

  static func html(_ page: AssemblyCallPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let (words, matter) = (visit.words, page.matter)
    let form = FormView(visit, Route.callAssembly(matter.id), problem)
    let content: HTML = "<div class=\"panel\">\(form.html(fields(page, form, visit), button: words.assemblyCallSend))</div>"
    return MatterFrame.page(
      visit, matter.id, called: matter.title, title: words.resultsCall, due: DueNote.html(page.due, at: page.now, visit), content)
  }

  private static func fields(_ page: AssemblyCallPage, _ form: FormView, _ visit: Visit) -> HTML {
    let (words, matter) = (visit.words, page.matter)
    let isVillage = matter.area.isVillage
    let isReserved = matter.reservedBy != nil
    let kinds = Assembly.Kind.allCases.filter { isVillage || $0 != .group }.map { ($0, words.assembly($0, in: matter.area)) }
    let grounds = Assembly.Ground.allCases.map { ($0, words.ground($0)) }
    let question = page.asked.isEmpty ? matter.question : page.asked.map(\.text).joined(separator: "；")
    let body = words.assemblyBodyLine(count: page.body.representatives, members: page.body.committeeMembers)
    let ages: HTML = page.agesUnknown > 0 ? Pieces.dueNote("\(words.assemblyAgesUnknown(count: page.agesUnknown))") : ""
    return """
      \(form(Fields.kind.hint { _ in body }, of: kinds, .representatives))
      \(Flaws.html(page.flaws, words))\
      <p><a href="\(visit.link(Route.representatives()))">\(words.assemblyRepresentatives)</a></p>
      \(ages)
      \(form(Fields.basis, of: Assembly.Basis.allCases.map { ($0, words.basis($0)) }, .persons))
      \(form(Fields.ground, of: grounds, isReserved ? .reserved : .undecided))
      \(form(Fields.petitioners))\(form(Fields.question, question))
      \(form(Fields.points, ticks: page.points.map { ($0.point, $0.text) }, page.usual))
      \(form(Fields.agenda))\(if: isVillage, form(Fields.group.hint { _ in page.groups.joined(separator: "、") }))\
      \(if: isReserved, form(Fields.authorisation))
      \(form(Fields.secret))\(LateField.html(form, .callAssembly, page.due, at: page.now))
      """
  }
}
