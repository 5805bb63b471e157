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
      let (query, cursor) = (visit.query("q"), try visit.visit.cursor("after", of: Person.self))
      let page = try await visit.institution.read {
        try RosterReading.page(of: area, matching: query, after: cursor, for: visit.member, $0)
      }
      return visit.page(RosterView.html(page, matching: query, visit.visit))
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
      let all = try await visit.institution.read { try PersonExport.gather(id, in: area, $0) }
      return visit.visit.bytes(try json(all), kind: "application/json", name: "person.json")
    }
    routes.members.get(Route.organisations) { try await organisations($0, nil) }
    routes.members.post(Route.organisations, again: { try await organisations($0, $1) }) { visit in
      try await visit.perform(try OrganisationForm.command(visit, in: try visit.staffArea()))
      return visit.redirect(Route.organisations())
    }
  }

  private static func fresh(_ visit: MemberVisit, _ problem: Problem?) throws -> Response {
    _ = try visit.staffArea()
    return visit.page(PersonView.fresh(visit.visit, problem))
  }

  private static func person(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    let id = try visit.id(of: Person.self)
    let page = try await visit.institution.read { try RosterReading.person(id, in: area, for: visit.member, $0) }
    return visit.page(PersonView.html(page, visit.visit, problem))
  }

  private static func organisations(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    // What stands under the name is known once the name is.
    let name = problem?.isOfOlderState == true ? visit.form[OrganisationForm.name.name] : ""
    let page = try await visit.institution.read { try RosterReading.organisations(in: area, named: name, for: visit.member, $0) }
    return visit.page(OrganisationsView.html(page, visit.visit, problem))
  }

  private struct Exported: Encodable {
    let name: String, sex: String, birthDay: String, phone: String, identity: String, household: String, address: String
    let opinions: [String: String]
  }

  private static func json(_ all: PersonExport) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(
      Exported(
        name: all.line.name, sex: all.line.sex, birthDay: all.line.birthDay?.iso ?? "", phone: all.phone, identity: all.identity,
        household: all.line.household, address: all.line.address,
        opinions: Dictionary(all.opinions.map { ($0.slip.description, $0.text) }, uniquingKeysWith: { first, _ in first })))
    return [UInt8](data)
  }
}
