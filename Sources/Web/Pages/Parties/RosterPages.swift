import Deliberation
import FoundationEssentials
import HTML
import Hummingbird
import Institution
import Secrets
import Wording

/// 名册 — residents and organisations; a person's data is shown, corrected, exported and erased.
enum RosterPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.roster) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try list(visit.visit, area, $0) })
    }
    routes.members.get(Route.newPerson) { try fresh($0, nil) }
    routes.members.post(Route.newPerson, again: { try fresh($0, $1) }) { visit in
      let area = try visit.staffArea()
      let id: ID<Person> = try await visit.perform(try PersonForm.command(visit, of: nil, in: area)).id()
      return visit.redirect(Route.person(id))
    }
    routes.members.get(Route.person) { try await person($0, nil) }
    routes.members.post(Route.person, again: { try await person($0, $1) }) { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: Person.self)
      try await visit.perform(try PersonForm.command(visit, of: id, in: area))
      return visit.redirect(Route.person(id).with("saved", 1))
    }
    routes.members.post(Route.erasePerson, again: { try await person($0, $1) }) { visit in
      let area = try visit.staffArea()
      try await visit.perform(try ErasePersonForm.command(visit, of: try visit.id(), in: area))
      return visit.redirect(Route.roster())
    }
    routes.members.get(Route.exportPerson) { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: Person.self)
      let data = try await visit.institution.read { try export(id, area, $0) }
      return visit.visit.bytes(data, kind: "application/json", name: "person.json")
    }
    routes.members.get(Route.organisations) { try await organisations($0, nil) }
    routes.members.post(Route.organisations, again: { try await organisations($0, $1) }) { visit in
      try await visit.perform(try OrganisationForm.command(visit, in: try visit.staffArea()))
      return visit.redirect(Route.organisations())
    }
  }

  private static func list(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let query = visit.query("q")
    let index = PhoneNumber.normalise(query).map { reading.vault.blindIndex($0, context: "phone") }
    let people = try PersonTable.page(
      of: area, name: index == nil ? query : "", phoneIndex: index, after: try visit.cursor("after"), reading.tx)
    let counts = try PersonTable.counts(of: area, reading.tx)
    let here = query.isBlank ? Route.roster() : Route.roster().with("q", query)
    let more: HTML = people.last(ofFull: 50).map { Pieces.more(visit, here.with("after", $0.id)) } ?? ""
    let adding: HTML =
      visit.may(SavePerson.self, in: area)
      ? "<a class=\"button\" href=\"\(visit.link(Route.importRoster()))\">\(words.rosterImport)</a><a class=\"button quiet\" href=\"\(visit.link(Route.newPerson()))\">\(words.rosterNew)</a>"
      : ""
    let imported: HTML =
      ImportNotes.done(visit) { words.rosterImported(count: $0) }
    return Layout.page(
      visit, title: words.commonRoster, face: .workbench,
      """
      \(imported)<h1>\(words.commonRoster)</h1><p class="sub">\(words.rosterCounts(people: counts.people, households: counts.households, others: counts.nonRegistered))</p>
      <p>\(adding)<a class="button quiet" href="\(visit.link(Route.organisations()))">\(words.rosterOrganisations)</a></p>
      <form action="\(visit.link(Route.roster()))" method="get" role="search"><div class="field"><label for="q">\(words.rosterSearch)</label><input id="q" name="q" value="\(query)"></div><button class="button quiet">\(words.ledgerSearchButton)</button></form>
      <table class="cards"><thead><tr><th>\(words.rosterName)</th><th>\(words.rosterHousehold)</th><th>\(words.rosterAddress)</th><th>\(words.rosterRegistered)</th></tr></thead><tbody>\(people, { person in "<tr><td data-label=\"\(words.rosterName)\"><a href=\"\(visit.link(Route.person(person.id)))\">\(person.isErased ? words.rosterErased : person.name)</a></td><td data-label=\"\(words.rosterHousehold)\">\(person.household)</td><td data-label=\"\(words.rosterAddress)\">\(person.address) \(person.group)</td><td data-label=\"\(words.rosterRegistered)\">\(person.isRegistered ? words.rosterYes : words.rosterNo)</td></tr>" })</tbody></table>\(more)
      """)
  }

  private static func fresh(_ visit: MemberVisit, _ problem: Problem?) throws -> Response {
    _ = try visit.staffArea()
    let words = visit.words
    // Made from nobody: whoever is on the roster already is not overwritten by it.
    let form = FormView(visit.visit, Route.newPerson(), problem, version: Version(of: []))
    let isAsked = form.typed(PersonForm.isAnother) == true || problem?.troubles.contains { $0.field == PersonForm.isAnother.name } == true
    let all: HTML = "\(fields(form, nil, nil))\(if: isAsked, form(PersonForm.isAnother))"
    return visit.page(frame(visit.visit, words.rosterNew, problem, form.html(all, button: words.rosterSave)))
  }

  private static func person(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    let id = try visit.id(of: Person.self)
    return visit.page(try await visit.institution.read { try person(visit.visit, id, area, problem, $0) })
  }

  private static func person(_ visit: Visit, _ id: ID<Person>, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try PersonTable.find(id, in: area, reading.tx)
    guard !line.isErased else { return frame(visit, words.rosterErased, problem, "") }
    let saved: HTML = visit.query("saved").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.rosterSaved)</p>"
    let version = try PersonTable.version(of: id, in: area, reading.tx)
    var editing: HTML = ""
    if visit.may(SavePerson.self, in: area) {
      let form = FormView(visit, Route.person(id), problem, version: version)
      editing = form.html(fields(form, line, try PersonTable.sealed(of: id, reading)), button: words.rosterSave)
    }
    var erasing: HTML = ""
    if visit.may(ErasePerson.self, in: area) {
      let form = FormView(visit, Route.erasePerson(id), problem, version: version)
      erasing = form.html(form(ErasePersonForm.isSure), button: words.rosterErase, quiet: true)
    }
    let rights = Pieces.panel(
      words.rosterRights,
      "<p><a class=\"button quiet\" href=\"\(visit.link(Route.exportPerson(id)))\">\(words.rosterExport)</a></p>\(erasing)")
    return frame(visit, line.name, problem, saved: saved, editing, rights)
  }

  private static func fields(_ form: FormView, _ line: PersonLine?, _ sealed: (phone: String, identity: String)?) -> HTML {
    let words = form.visit.words
    let answers = [(value: true, title: words.rosterYes), (value: false, title: words.rosterNo)]
    return """
      <div class="pair">\(form(PersonForm.name, line?.name))\(form(PersonForm.sex, of: PersonForm.sexes(words), line.flatMap { $0.sex.isEmpty ? nil : $0.sex }, none: "—"))</div>
      <div class="pair">\(form(PersonForm.birth, line?.birthDay))\(form(PersonForm.identity, sealed?.identity))</div>
      <div class="pair">\(form(PersonForm.phone, sealed?.phone))\(form(PersonForm.household, line?.household))</div>
      <div class="pair">\(form(PersonForm.address, line?.address))\(form(PersonForm.group, line?.group))</div>
      \(form(PersonForm.isRegistered, of: answers, line?.isRegistered))\(form(PersonForm.isHead, line?.isHead))
      """
  }

  private static func frame(_ visit: Visit, _ title: String, _ problem: Problem?, saved: HTML = "", _ form: HTML, _ more: HTML = "") -> HTML
  {
    Layout.page(
      visit, title: title, face: .workbench, crumbs: [(visit.words.commonRoster, Route.roster())],
      "\(saved)<h1>\(title)</h1>\(if: !form.bytes.isEmpty, "<div class=\"panel\">\(form)</div>")\(more)")
  }

  private struct Exported: Encodable {
    let name: String, sex: String, birthDay: String, phone: String, identity: String, household: String, address: String
    let opinions: [String: String]
  }

  private static func export(_ id: ID<Person>, _ area: AreaCode, _ reading: Reading) throws -> [UInt8] {
    let all = try PersonExport.gather(id, in: area, reading)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(
      Exported(
        name: all.line.name, sex: all.line.sex, birthDay: all.line.birthDay?.iso ?? "", phone: all.phone, identity: all.identity,
        household: all.line.household, address: all.line.address,
        opinions: Dictionary(all.opinions.map { ($0.slip.description, $0.text) }, uniquingKeysWith: { first, _ in first })))
    return [UInt8](data)
  }

  private static func organisations(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(try await visit.institution.read { try organisations(visit.visit, area, problem, $0) })
  }

  private static func organisations(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let list = try OrganisationTable.list(in: area, reading.tx)
    var adding: HTML = ""
    if visit.may(RegisterOrganisation.self, in: area) {
      // What stands under the name is known once the name is.
      let name = problem?.isOfOlderState == true ? visit.form[OrganisationForm.name.name] : ""
      let known = name.isEmpty ? nil : try OrganisationTable.find(named: name, in: area, reading.tx)
      let form = FormView(
        visit, Route.organisations(), problem, version: try OrganisationTable.version(of: name, in: area, reading.tx))
      let fields: HTML = """
        \(form(OrganisationForm.name, known?.name))\(form(OrganisationForm.kind, of: OpinionForm.kinds(words), known?.kind))\(form(OrganisationForm.contact, known?.contact))
        """
      adding = "<div class=\"panel\">\(form.html(fields, button: words.rosterOrganisationAdd))</div>"
    }
    return Layout.page(
      visit, title: words.rosterOrganisations, face: .workbench, crumbs: [(words.commonRoster, Route.roster())],
      """
      <h1>\(words.rosterOrganisations)</h1><ul class="list panel">\(list, { "<li>\($0.name) <span class=\"note\">\(words.party($0.kind)) \($0.contact)</span></li>" })</ul>\(adding)
      """)
  }
}
