import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 工作日历 — counts working days, and takes in a year's table of holidays (CIV 203).
enum CalendarPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.calendar) { try await page($0.visit, nil) }
    routes.members.post(Route.calendar, again: { try await page($0.visit, $1) }) { visit in
      do { try await visit.perform(try CalendarForm.command(visit)) } catch let problem as PolicyProblem {
        let field = CalendarForm.table
        throw Problem(sentence: sentence(of: problem, visit.words), field: field.name, label: field.label(visit.words))
      }
      try await visit.institution.refreshCalendar()
      return visit.redirect(Route.calendar())
    }
  }

  /// What is wrong with a table, as its reader is told.
  private static func sentence(of problem: PolicyProblem, _ words: Words) -> String {
    switch problem.kind {
    case .badDate: words.settingsTableDay(date: problem.value)
    case .overlappingDates: words.settingsTableTwice(date: problem.value)
    case .unset: words.settingsTableEmpty
    case .incomplete: words.settingsTableIncomplete(names: problem.value)
    case .unreadable, .unknownKey, .unknownWord, .wrongUnit, .missingClause, .unknownClause, .wrongType, .looser, .mayNotOverride,
      .wrongArea:
      words.settingsTableUnreadable
    }
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let asked = Counting(visit)
    let limit = asked.limit
    let page = try await visit.institution.read { try SettingsReading.calendar(for: visit.member, counting: limit, $0) }
    return visit.page(CalendarView.html(page, asked, visit, problem))
  }
}

/// The page of the calendar.
enum CalendarView {
  static func html(_ page: CalendarPage, _ asked: Counting, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.settingsCalendar, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsCalendar)</h1><p class="sub">\(words.settingsKnown(year: page.lastKnownYear))</p>
      <div class="panel">\(asked.html(visit))\(page.deadline.map { counted($0, words) })</div>\
      \(page.tables.map { importing($0, visit, problem) })
      """)
  }

  private static func counted(_ deadline: Deadline, _ words: Words) -> HTML {
    let days = deadline.counted.prefix(10).map { words.shortDate($0) }.joined(separator: "、")
    let mark: HTML = deadline.isProvisional ? Pieces.badge(words.commonProvisional, "amber") : ""
    return """
      <p><b>\(words.date(deadline.day))</b>\(mark)</p>\
      <p class="note">\(words.commonArithmetic(start: words.shortDate(deadline.start), days: days))</p>
      """
  }

  private static func importing(_ tables: CalendarPage.Tables, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.calendar(), problem, version: tables.version)
    let rows: HTML = "\(tables.years, { "<li>\(words.settingsImported(year: $0.year, time: words.moment($0.importedAt)))</li>" })"
    let known: HTML = tables.years.isEmpty ? "" : "<ul class=\"list\">\(rows)</ul>"
    return Pieces.panel(words.settingsImport, "\(known)\(form.html(form(CalendarForm.table), button: words.settingsImport))")
  }
}

/// The form that counts working days from a day, as its address says; what cannot be read is told at its field.
struct Counting {
  private let start: Asked<Day>
  private let count: Asked<Int>

  init(_ visit: Visit) {
    let isAsked = visit.request.uri.query.map { !$0.isEmpty } ?? false
    start = Asked(CalendarForm.from, isAsked ? visit.query("from") : visit.institution.clock().day.iso)
    count = Asked(CalendarForm.days, isAsked ? visit.query("days") : "2")
  }

  /// What is to be counted, where both can be read.
  var limit: (start: Day, workdays: Int)? {
    guard let start = start.value, let count = count.value else { return nil }
    return (start, count)
  }

  func html(_ visit: Visit) -> HTML {
    let words = visit.words
    let day = start.html(words, kind: start.fault == nil ? "date" : "text")
    return """
      <form action="\(visit.link(Route.calendar()))" method="get"><div class="pair">\(day)\(count.html(words, kind: "text"))</div>\
      <button class="button quiet">\(words.settingsCount)</button></form>
      """
  }

  /// A field that an address carries.
  private struct Asked<Value: Sendable> {
    let field: Field<Value>
    let text: String
    private(set) var value: Value?
    private(set) var fault: Fault?

    init(_ field: Field<Value>, _ text: String) {
      self.field = field
      self.text = text
      do throws(Fault) { value = try field.read([text]) } catch { fault = error }
    }

    func html(_ words: Words, kind: String) -> HTML {
      let id = "q-\(field.name)"
      let told: HTML = fault.map { "<p class=\"fault\" id=\"\(id)-fault\">\($0.sentence(words))</p>" } ?? ""
      let shown = value.flatMap { field.write($0).first } ?? text
      let pointing: HTML = fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"\(id)-fault\""
      return """
        <div class="field"><label for="\(id)">\(field.label(words))</label>\(told)\
        <input id="\(id)" name="\(field.name)" type="\(kind)" value="\(shown)" autocomplete="off"\(pointing)></div>
        """
    }
  }
}
