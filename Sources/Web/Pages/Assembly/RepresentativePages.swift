import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 村（居）民代表 — who they are and which households chose them (VC 29, RC 13).
enum RepresentativePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.representatives) { try await page($0, nil) }
    routes.members.post(Route.representatives, again: { try await page($0, $1) }) { visit in
      let area = try visit.staffArea()
      let entry = try RepresentativeForm.entry(visit)
      let person = try await visit.institution.read { try entry.person(in: area, $0) }
      try await visit.perform(entry.command(as: person, in: area))
      return visit.redirect(Route.representatives())
    }
    routes.members.post(Route.endRepresentative, again: { try await page($0, $1) }) { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: RepresentativeLine.self)
      let line = try await visit.institution.read { try RepresentativeTable.find(id, in: area, $0.tx) }
      try await visit.perform(try EndRepresentativeForm.command(visit, of: line))
      return visit.redirect(Route.representatives())
    }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(try await visit.institution.read { try page(visit.visit, area, problem, $0) })
  }

  private static func page(_ visit: Visit, _ area: AreaCode, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    typealias Fields = RepresentativeForm
    let words = visit.words
    let list = try RepresentativeTable.inOffice(of: area, on: reading.now.day, reading.tx)
    let (body, flaws) = try RepresentativeTable.representation(in: area, reading)
    let committee = try RepresentativeTable.committee(in: area, reading)
    let form = FormView(visit, Route.representatives(), problem)
    let fields: HTML = """
      \(form(Fields.name))
      \(form(Fields.sex, of: PersonForm.sexes(words), nil, none: words.assemblySexUnknown))
      \(if: !committee.isEmpty, form(Fields.official, of: committee.map { ($0.id, $0.name) }, nil, none: words.assemblyRepOfficialNone))
      \(form(Fields.group))\(form(Fields.households))
      <div class="pair">\(form(Fields.start, reading.now.day))\(form(Fields.end))</div>
      """
    let add: HTML =
      visit.may(AddRepresentative.self, in: area) ? Pieces.panel(words.assemblyRepAdd, form.html(fields, button: words.assemblyRepAdd)) : ""
    let mayEnd = visit.may(EndRepresentative.self, in: area)
    let rows = list.map { line -> HTML in
      var end: HTML = ""
      if mayEnd {
        let form = FormView(visit, Route.endRepresentative(line.id), problem, version: line.version)
        // Today, unless that is the last day already: then an earlier one has to be said.
        let today = reading.now.day
        let day = form(EndRepresentativeForm.day, standing: line.period.end, proposing: line.period.end == today ? nil : today)
        end = form.folded(words.assemblyEnd, day, button: words.assemblyEnd)
      }
      let until = line.period.end.map { words.committeeUntil(day: words.date($0)) } ?? ""
      return
        "<li><b>\(line.name)</b> <span class=\"note\">\(line.group) \(words.assemblyHouseholds(count: line.households.count))：\(line.households.joined(separator: "、")) \(until)</span>\(end)</li>"
    }
    return Layout.page(
      visit, title: words.assemblyRepresentatives, face: .workbench,
      """
      <h1>\(words.assemblyRepresentatives)</h1><p class="sub">\(words.assemblyBodyLine(count: body.representatives, members: body.committeeMembers)) · \(words.assemblyWomen(count: body.women))</p>
      \(if: !flaws.isEmpty, "<p class=\"due-note\">\(flaws.map { words.flaw($0) }.joined(separator: "；"))</p>")
      \(add)<div class="panel"><ul class="list">\(rows, { $0 })</ul></div>
      """)
  }
}
