import Deliberation
import HTML
import Hummingbird
import Institution

/// 村（居）民代表 — who they are and which households chose them (VC 29, RC 13).
enum RepresentativePages {
  static func add(to routes: Routes) {
    routes.get("/work/representatives") { try await page($0, nil) }
    routes.post("/work/representatives", by: .of(AddRepresentative.self), again: { try await page($0, $1) }) { visit in
      let area = try visit.staffArea()
      let form = visit.form
      guard let start = Day(iso: form["start"]) else { throw Problem(sentence: visit.words.ledgerTimeWrong) }
      let households = form["households"].split { $0 == "," || $0 == "，" || $0 == "、" || $0 == "\n" || $0 == " " }.map(String.init)
      let person = try await visit.institution.read { reading in
        let found = try PersonTable.page(of: area, name: form["name"], reading.tx).filter { $0.name == form["name"] }
        // Of namesakes the one who lives in a household that chose; a name alone does not tell.
        return found.first { households.contains($0.household) } ?? (found.count == 1 ? found.first : nil)
      }
      try await visit.institution.perform(
        AddRepresentative(
          form["name"], sex: form["sex"].isEmpty ? person?.sex ?? "" : form["sex"], group: form["group"], households: households,
          for: Period(start: start, end: Day(iso: form["end"])), person: person?.id, official: ID(form["official"]), in: area),
        by: visit.member, once: visit.once)
      return visit.redirect("/work/representatives")
    }
    routes.post("/work/representatives/:id/end", by: .of(EndRepresentative.self), again: { try await page($0, $1) }) { visit in
      let area = try visit.staffArea()
      let id = try visit.id(of: RepresentativeLine.self)
      let today = visit.institution.clock().day
      try await visit.institution.perform(EndRepresentative(id, on: today, in: area), by: visit.member, once: visit.once)
      return visit.redirect("/work/representatives")
    }
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.staffArea()
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let list = try RepresentativeTable.inOffice(of: area, on: reading.now.day, reading.tx)
        let (body, flaws) = try RepresentativeTable.representation(in: area, reading)
        let committee = try RepresentativeTable.committee(in: area, reading)
        let mayChange = visit.member.acts(as: AddRepresentative.roles ?? [], in: area)
        let rows = list.map { line -> HTML in
          let end: HTML = mayChange ? formOf(visit, "/work/representatives/\(line.id)/end", "", button: words.assemblyEnd) : ""
          return
            "<li><b>\(line.name)</b> <span class=\"note\">\(line.group) \(words.assemblyHouseholds(count: line.households.count))：\(line.households.joined(separator: "、"))</span>\(end)</li>"
        }
        func value(_ name: String, _ otherwise: String = "") -> String { problem == nil ? otherwise : visit.form[name] }
        let fields: HTML = """
          \(Fields.text("name", words.assemblyRepName, value: value("name"), required: true))
          \(Fields.select("sex", words.assemblySex, [("", words.assemblySexUnknown), ("female", words.assemblyFemale), ("male", words.assemblyMale)], value: value("sex")))
          \(if: !committee.isEmpty, Fields.select("official", words.assemblyRepOfficial, [("", words.assemblyRepOfficialNone)] + committee.map { ($0.id.description, $0.name) }, value: value("official"), hint: words.assemblyRepOfficialHint))
          \(Fields.text("group", words.assemblyRepGroup, value: value("group")))
          \(Fields.area("households", words.assemblyRepHouseholds, value: value("households"), hint: words.assemblyRepHouseholdsHint, rows: 2, required: true))
          <div class="pair">\(Fields.text("start", words.assemblyStart, value: value("start", reading.now.day.iso), kind: "date"))\(Fields.text("end", words.assemblyEndDay, value: value("end"), kind: "date"))</div>
          """
        return Layout.page(
          visit, title: words.assemblyRepresentatives, face: .workbench,
          """
          <h1>\(words.assemblyRepresentatives)</h1><p class="sub">\(words.assemblyBodyLine(count: body.representatives, members: body.committeeMembers)) · \(words.assemblyWomen(count: body.women))</p>
          \(if: !flaws.isEmpty, "<p class=\"due-note\">\(flaws.map { words.flaw($0) }.joined(separator: "；"))</p>")\(Fields.summary(problem))
          \(if: mayChange, Pieces.panel(words.assemblyRepAdd, formOf(visit, "/work/representatives", fields, button: words.assemblyRepAdd)))
          <div class="panel"><ul class="list">\(rows, { $0 })</ul></div>
          """)
      })
  }
}
