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
      let line = try await visit.institution.read { try RepresentativeReading.line(id, in: area, $0) }
      try await visit.perform(try EndRepresentativeForm.command(visit, of: line))
      return visit.redirect(Route.representatives())
    }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    visit.page(view(try await visit.institution.read { try RepresentativeReading.page(for: visit.member, $0) }, problem, visit.visit))
  }

  /// The body of representatives.
  static func view(_ page: RepresentativesPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let adding: HTML = page.mayAdd ? Pieces.panel(words.assemblyRepAdd, self.adding(page, problem, visit)) : ""
    let rows = page.lines.map { row($0, page, problem, visit) }
    return Layout.page(
      visit, title: words.assemblyRepresentatives, face: .workbench,
      """
      <h1>\(words.assemblyRepresentatives)</h1>\
      <p class="sub">\(words.assemblyBodyLine(count: page.body.representatives, members: page.body.committeeMembers))\
       · \(words.assemblyWomen(count: page.body.women))</p>
      \(Flaws.html(page.flaws, words))
      \(adding)<div class="panel">\(Pieces.list(rows))</div>
      """)
  }

  private static func adding(_ page: RepresentativesPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    typealias Fields = RepresentativeForm
    let words = visit.words
    let form = FormView(visit, Route.representatives(), problem)
    let officials = page.committee.map { ($0.id, $0.name) }
    let official: HTML =
      officials.isEmpty ? "" : form(Fields.official, of: officials, nil, none: words.assemblyRepOfficialNone)
    let fields: HTML = """
      \(form(Fields.name))
      \(form(Fields.sex, of: PersonForm.sexes(words), nil, none: words.assemblySexUnknown))
      \(official)
      \(form(Fields.group))\(form(Fields.households))
      <div class="pair">\(form(Fields.start, page.today))\(form(Fields.end))</div>
      """
    return form.html(fields, button: words.assemblyRepAdd)
  }

  private static func row(_ line: RepresentativeLine, _ page: RepresentativesPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let until = line.period.end.map { words.committeeUntil(day: words.date($0)) } ?? ""
    let chosen = "\(words.assemblyHouseholds(count: line.households.count))：\(line.households.joined(separator: "、"))"
    return """
      <li><b>\(line.name)</b> <span class="note">\(line.group) \(chosen) \(until)</span>\
      \(if: page.mayEnd, ending(line, page, problem, visit))</li>
      """
  }

  private static func ending(_ line: RepresentativeLine, _ page: RepresentativesPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.endRepresentative(line.id), problem, version: line.version)
    // Today, unless that is the last day already: then an earlier one has to be said.
    let proposed = line.period.end == page.today ? nil : page.today
    let day = form(EndRepresentativeForm.day, standing: line.period.end, proposing: proposed)
    return form.folded(words.assemblyEnd, day, button: words.assemblyEnd)
  }
}

/// What the law finds wrong with a body of representatives.
enum Flaws {
  static func html(_ flaws: [Representation.Flaw], _ words: Words) -> HTML {
    flaws.isEmpty ? "" : Pieces.dueNote("\(flaws.map { words.flaw($0) }.joined(separator: "；"))")
  }
}
