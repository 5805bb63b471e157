import Deliberation
import FoundationEssentials
import HTML
import Hummingbird
import Institution
import Secrets

/// 名册 — residents and organisations; a person's data is shown, corrected, exported and erased.
enum RosterPages {
  static func add(to routes: Routes) {
    routes.get("/work/roster") { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try list(visit, area, $0) })
    }
    routes.get("/work/roster/new") { visit in
      _ = try visit.staffArea()
      return visit.page(form(visit, nil, nil, nil))
    }
    routes.post("/work/roster/new", by: .of(SavePerson.self), again: { visit, problem in visit.page(form(visit, nil, nil, problem)) }) {
      visit in
      let area = try visit.staffArea()
      let id: ID<Person> = try await visit.institution.perform(SavePerson(try read(visit), in: area), by: visit.member, once: visit.once)
        .id()
      return visit.redirect("/work/roster/\(id)")
    }
    routes.get("/work/roster/:id") { try await person($0, nil) }
    routes.post("/work/roster/:id", by: .of(SavePerson.self), again: { try await person($0, $1) }) { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: Person.self)
      try await visit.institution.perform(SavePerson(try read(visit), as: id, in: area), by: visit.member, once: visit.once)
      return visit.redirect("/work/roster/\(id)?saved=1")
    }
    routes.post("/work/roster/:id/erase", by: .of(ErasePerson.self), again: { try await person($0, $1) }) { visit in
      let area = try visit.staffArea()
      guard visit.form.has("sure") else { throw Problem(sentence: visit.words.rosterSureMissing) }
      try await visit.institution.perform(ErasePerson(try visit.id(), in: area), by: visit.member, once: visit.once)
      return visit.redirect("/work/roster")
    }
    routes.get("/work/roster/:id/export") { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: Person.self)
      let data = try await visit.institution.read { try export(id, area, $0) }
      return visit.bytes(data, kind: "application/json", name: "person.json")
    }
    routes.get("/work/organisations") { try await organisations($0, nil) }
    routes.post("/work/organisations", by: .of(RegisterOrganisation.self), again: { try await organisations($0, $1) }) { visit in
      let area = try visit.staffArea()
      let kind = PartyKind(rawValue: visit.form["kind"]) ?? .otherStakeholders
      try await visit.institution.perform(
        RegisterOrganisation(visit.form["name"], kind: kind, contact: visit.form["contact"], in: area), by: visit.member, once: visit.once)
      return visit.redirect("/work/organisations")
    }
  }

  private static func list(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let query = visit.query("q")
    let index = PhoneNumber.normalise(query).map { reading.vault.blindIndex($0, context: "phone") }
    let people = try PersonTable.page(
      of: area, name: index == nil ? query : "", phoneIndex: index, after: ID(visit.query("after")), reading.tx)
    let counts = try PersonTable.counts(of: area, reading.tx)
    let keep = query.isEmpty ? "" : "&q=\(query.utf8.map { "%" + String($0, radix: 16) }.joined())"
    let more: HTML = people.last(ofFull: 50).map { Pieces.more(visit, "/work/roster?after=\($0.id)\(keep)") } ?? ""
    let imported: HTML =
      visit.query("imported").isEmpty
      ? "" : "<p class=\"done-note\" role=\"status\">\(words.rosterImported(count: visit.query("imported")))</p>"
    return Layout.page(
      visit, title: words.commonRoster, face: .workbench,
      """
      \(imported)<h1>\(words.commonRoster)</h1><p class="sub">\(words.rosterCounts(people: counts.people, households: counts.households, others: counts.nonRegistered))</p>
      <p><a class="button" href="\(visit.link("/work/roster/import"))">\(words.rosterImport)</a><a class="button quiet" href="\(visit.link("/work/roster/new"))">\(words.rosterNew)</a><a class="button quiet" href="\(visit.link("/work/organisations"))">\(words.rosterOrganisations)</a></p>
      <form action="\(visit.link("/work/roster"))" method="get" role="search"><div class="field"><label for="q">\(words.rosterSearch)</label><input id="q" name="q" value="\(query)"></div><button class="button quiet">\(words.ledgerSearchButton)</button></form>
      <table class="cards"><thead><tr><th>\(words.rosterName)</th><th>\(words.rosterHousehold)</th><th>\(words.rosterAddress)</th><th>\(words.rosterRegistered)</th></tr></thead><tbody>\(people, { person in "<tr><td data-label=\"\(words.rosterName)\"><a href=\"\(visit.link("/work/roster/\(person.id)"))\">\(person.isErased ? words.rosterErased : person.name)</a></td><td data-label=\"\(words.rosterHousehold)\">\(person.household)</td><td data-label=\"\(words.rosterAddress)\">\(person.address) \(person.group)</td><td data-label=\"\(words.rosterRegistered)\">\(person.isRegistered ? words.rosterYes : words.rosterNo)</td></tr>" })</tbody></table>\(more)
      """)
  }

  private static func read(_ visit: Visit) throws -> RosterRow {
    let form = visit.form
    let birth = form["birth"].isBlank ? nil : Day(iso: form["birth"])
    if !form["birth"].isBlank, birth == nil { throw Problem(sentence: visit.words.rosterProblemDateInvalid) }
    return RosterRow(
      name: form["name"], sex: ["female", "male"].contains(form["sex"]) ? form["sex"] : "", birthDay: birth, identity: form["identity"],
      phone: form["phone"], household: form["household"], address: form["address"], group: form["group"],
      isRegistered: form.has("registered"), isHead: form.has("head"))
  }

  private static func person(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    let id = try visit.id(of: Person.self)
    return visit.page(
      try await visit.institution.read { reading in
        let line = try PersonTable.find(id, in: area, reading.tx)
        let sealed = try PersonTable.sealed(of: id, reading)
        return form(visit, line, sealed, problem)
      })
  }

  private static func form(_ visit: Visit, _ line: PersonLine?, _ sealed: (phone: String, identity: String)?, _ problem: Problem?) -> HTML {
    let words = visit.words
    let title = line.map { $0.isErased ? words.rosterErased : $0.name } ?? words.rosterNew
    func value(_ name: String, _ known: String?) -> String { problem == nil ? known ?? "" : visit.form[name] }
    let fields: HTML = """
      <div class="pair">\(Fields.text("name", words.rosterName, value: value("name", line?.name), required: true))\(Fields.select("sex", words.rosterSex, [("", "—"), ("female", words.rosterFemale), ("male", words.rosterMale)], value: value("sex", line?.sex)))</div>
      <div class="pair">\(Fields.text("birth", words.rosterBirth, value: value("birth", line?.birthDay?.iso), kind: "date"))\(Fields.text("identity", words.rosterIdentity, value: value("identity", sealed?.identity), hint: words.rosterSealed))</div>
      <div class="pair">\(Fields.text("phone", words.rosterPhone, value: value("phone", sealed?.phone), hint: words.rosterSealed, kind: "tel"))\(Fields.text("household", words.rosterHousehold, value: value("household", line?.household)))</div>
      <div class="pair">\(Fields.text("address", words.rosterAddress, value: value("address", line?.address)))\(Fields.text("group", words.rosterGroup, value: value("group", line?.group)))</div>
      \(Fields.tick("registered", words.rosterRegistered, on: problem == nil ? line?.isRegistered ?? true : visit.form.has("registered")))\(Fields.tick("head", words.rosterHead, on: problem == nil ? line?.isHead ?? false : visit.form.has("head")))
      """
    let rights: HTML =
      line.map { line in
        Pieces.panel(
          words.rosterRights,
          "<p><a class=\"button quiet\" href=\"\(visit.link("/work/roster/\(line.id)/export"))\">\(words.rosterExport)</a></p>\(formOf(visit, "/work/roster/\(line.id)/erase", Fields.tick("sure", words.rosterSure), button: words.rosterErase))"
        )
      } ?? ""
    let saved: HTML = visit.query("saved").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.rosterSaved)</p>"
    let isErased = line?.isErased ?? false
    return Layout.page(
      visit, title: title, face: .workbench, crumbs: [(words.commonRoster, "/work/roster")],
      """
      \(saved)<h1>\(title)</h1>\(Fields.summary(problem))\(if: !isErased, "<div class=\"panel\">\(formOf(visit, "/work/roster/\(line?.id.description ?? "new")", fields, button: words.rosterSave))</div>\(rights)")
      """)
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

  private static func organisations(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let list = try OrganisationTable.list(in: area, reading.tx)
        let fields: HTML = """
          \(Fields.text("name", words.rosterOrganisation, value: visit.form["name"], required: true))\(Fields.select("kind", words.boardSayKind, PartyKind.allCases.map { ($0.rawValue, words.party($0)) }, value: visit.form["kind"]))\(Fields.text("contact", words.rosterContact, value: visit.form["contact"]))
          """
        return Layout.page(
          visit, title: words.rosterOrganisations, face: .workbench, crumbs: [(words.commonRoster, "/work/roster")],
          "<h1>\(words.rosterOrganisations)</h1>\(Fields.summary(problem))<ul class=\"list panel\">\(list, { "<li>\($0.name) <span class=\"note\">\(words.party($0.kind)) \($0.contact)</span></li>" })</ul><div class=\"panel\">\(formOf(visit, "/work/organisations", fields, button: words.rosterOrganisationAdd))</div>"
        )
      })
  }
}
