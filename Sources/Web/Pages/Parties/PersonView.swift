import Deliberation
import HTML
import Institution
import Wording

/// 居民信息 — a person of the roster: shown, corrected, exported, erased (3.3a).
enum PersonView {
  /// The form of somebody new.
  static func fresh(_ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    // Made from nobody: whoever is on the roster already is not overwritten by it.
    let form = FormView(visit, Route.newPerson(), problem, version: Version(of: []))
    let isTold = problem?.troubles.contains { $0.field == PersonForm.isAnother.name } == true
    let isAsked = form.typed(PersonForm.isAnother) == true || isTold
    let all: HTML = "\(fields(form, nil, nil))\(if: isAsked, form(PersonForm.isAnother))"
    return frame(visit, words.rosterNew, form.html(all, button: words.rosterSave))
  }

  static func html(_ page: PersonPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let line = page.line
    guard !line.isErased else { return frame(visit, words.rosterErased, "") }
    let saved: HTML = visit.query("saved").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.rosterSaved)</p>"
    var editing: HTML = ""
    if let sealed = page.sealed {
      let form = FormView(visit, Route.person(line.id), problem, version: page.version)
      editing = form.html(fields(form, line, sealed), button: words.rosterSave)
    }
    var erasing: HTML = ""
    if page.mayErase {
      let form = FormView(visit, Route.erasePerson(line.id), problem, version: page.version)
      erasing = form.html(form(ErasePersonForm.isSure), button: words.rosterErase, quiet: true)
    }
    let rights = Pieces.panel(
      words.rosterRights,
      "<p><a class=\"button quiet\" href=\"\(visit.link(Route.exportPerson(line.id)))\">\(words.rosterExport)</a></p>\(erasing)")
    return frame(visit, line.name, saved: saved, editing, rights)
  }

  private static func fields(_ form: FormView, _ line: PersonLine?, _ sealed: (phone: String, identity: String)?) -> HTML {
    let words = form.visit.words
    let answers = [(value: true, title: words.rosterYes), (value: false, title: words.rosterNo)]
    let sex = line.flatMap { $0.sex.isEmpty ? nil : $0.sex }
    return """
      <div class="pair">\(form(PersonForm.name, line?.name))\
      \(form(PersonForm.sex, of: PersonForm.sexes(words), sex, none: "—"))</div>
      <div class="pair">\(form(PersonForm.birth, line?.birthDay))\(form(PersonForm.identity, sealed?.identity))</div>
      <div class="pair">\(form(PersonForm.phone, sealed?.phone))\(form(PersonForm.household, line?.household))</div>
      <div class="pair">\(form(PersonForm.address, line?.address))\(form(PersonForm.group, line?.group))</div>
      \(form(PersonForm.isRegistered, of: answers, line?.isRegistered))\(form(PersonForm.isHead, line?.isHead))
      """
  }

  private static func frame(_ visit: Visit, _ title: String, saved: HTML = "", _ form: HTML, _ more: HTML = "") -> HTML {
    Layout.page(
      visit, title: title, face: .workbench, crumbs: [(visit.words.commonRoster, Route.roster())],
      "\(saved)<h1>\(title)</h1>\(if: !form.isEmpty, "<div class=\"panel\">\(form)</div>")\(more)")
  }
}
