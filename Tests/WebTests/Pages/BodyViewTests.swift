import HTML
import Testing

@testable import Deliberation
@testable import Institution
@testable import Web

@Suite("组织、制度、设置的样张 · what its pages write stays as it was kept (3.1, 3.2)")
struct BodyViewTests {
  private static let text = Golden.hostile
  private static let area = Website.area
  private static let chair = Member(id: ID(rawValue: 62), name: text, area: area, roles: [.chair, .administrator])
  private static let today = known(Day(iso: "2026-11-02"))
  private static let now = known(Instant(day: "2026-11-02", clock: "09:00"))

  private static func holder(_ number: Int64, _ kind: Post.Kind, until end: Day? = nil) -> Roster.Holder {
    Roster.Holder(
      post: Post(
        id: ID(rawValue: 7_200 + number), official: ID(rawValue: 7_210 + number), kind: kind,
        period: Period(start: known(Day(iso: "2026-01-01")), end: end)), name: text)
  }

  private static func committee(mayAll: Bool) -> CommitteePage {
    let (director, member) = (holder(1, .committeeDirector), holder(2, .supervisionMember, until: Day(iso: "2026-12-31")))
    let seat = Seat(id: ID(rawValue: 7_220), kind: .chair, post: director.post.id, period: director.post.period)
    let roster = Roster(
      holders: [director, member], seats: [(seat, text)], term: (ID(rawValue: 7_221), Period(start: today, end: Day(iso: "2030-12-31"))),
      vacancies: [.member: 2], conflicts: [KinConflict(supervisor: member, other: director, since: today)])
    return CommitteePage(
      area: area, today: today, roster: roster, officials: [(ID(rawValue: 7_211), text), (ID(rawValue: 7_212), text)],
      naming: Version(of: ["1"]),
      kinships: [Kinship(one: ID(rawValue: 7_211), other: ID(rawValue: 7_212), names: [text, text], declaredOn: today)],
      version: Version(of: ["2"]), publishing: Version(of: ["3"]), article: "RC36", oversees: mayAll, mayPublish: mayAll,
      mayAppoint: mayAll, mayOpenTerm: mayAll, mayAdd: mayAll, mayDeclareKin: mayAll,
      filling: mayAll ? [.committeeMember, .supervisionMember] : [], ending: mayAll ? roster.holders : [])
  }

  @Test("a committee for whoever may change all of it and for whoever looks on, and the communities to choose from")
  func committee() async throws {
    try await Website.open { site in
      let path = Route.committee().path
      for (name, page) in [("committee", Self.committee(mayAll: true)), ("committee-watched", Self.committee(mayAll: false))] {
        try Golden.check(name, in: site, path: path, as: Self.chair) { CommitteeView($0, page, nil).html() }
      }
      try Golden.check("committee-choice", in: site, path: path, as: Website.administrator) {
        CommitteeView.choice(of: [(code: Self.area, name: Self.text)], $0)
      }
    }
  }

  @Test("a charter and a catalogue")
  func charter() async throws {
    let last = Charter(
      version: 1, adoptedDay: Self.today, rules: Self.text, duties: Self.text, yearPlan: Self.text, paper: ID(rawValue: 7_230))
    let entries = [("own.1", nil), ("own.2", Clause("VC28"))].map { code, clause in
      CatalogueEntry(code: code, group: Self.text, title: Self.text, participants: [], form: nil, clause: clause)
    }
    try await Website.open { site in
      let charter = CharterPage(last: last, version: Version(of: ["1"]))
      try Golden.check("charter", in: site, path: Route.charter().path, as: Self.chair) { CharterView.html(charter, $0, nil) }
      let catalogue = CataloguePage(known: [entries[0]], all: entries, version: Version(of: ["1"]))
      try Golden.check("catalogue", in: site, path: Route.catalogue().path, as: Self.chair) { CharterView.html(catalogue, $0, nil) }
    }
  }

  @Test("the settings: links, rules with their sources, the record")
  func settings() async throws {
    let source = Sourced(RuleValue.number(7), clause: "3.5b", level: .community, source: Self.text, isLocal: true)
    let rule = Policy.Line(key: "approval.workdays", rule: source)
    let line = JournalLine(
      id: ID(rawValue: 7_240), command: AddOfficial.name, clause: "3.1a", byName: Self.text, at: Self.now, before: "", after: "")
    let journal = JournalPage(lines: [Cited(line: line, title: Self.text)], next: line.id)
    let rules = RulesPage(lines: [Cited(line: rule, title: Self.text)])
    try await Website.open { site in
      let page = SettingsPage(for: Self.chair)
      try Golden.check("settings", in: site, path: Route.settings().path, as: Self.chair) { SettingsView.html(page, $0) }
      try Golden.check("rules", in: site, path: Route.rules().path, as: Self.chair) { SettingsView.html(rules, $0) }
      try Golden.check("journal", in: site, path: Route.journal().path, as: Self.chair) { SettingsView.html(journal, $0) }
    }
  }

  @Test("the calendar: what was counted, and the tables that were taken in; what cannot be read is told at its field")
  func calendar() async throws {
    let deadline = Deadline(
      start: Self.today, day: known(Day(iso: "2026-11-04")), counted: ["2026-11-03", "2026-11-04"].map { known(Day(iso: $0)) }, skipped: [],
      unit: .workdays, isProvisional: true)
    let tables = CalendarPage.Tables(years: [(year: 2027, importedAt: Self.now)], version: Version(of: ["1"]))
    let page = CalendarPage(lastKnownYear: 2026, deadline: deadline, tables: tables)
    let wrong = CalendarPage(lastKnownYear: 2026, deadline: nil, tables: nil)
    try await Website.open { site in
      let path = Route.calendar().path
      try Golden.check("calendar", in: site, path: path, as: Self.chair) { CalendarView.html(page, Counting($0), $0, nil) }
      try Golden.check("calendar-wrong", in: site, path: path + "?from=%3Cscript%3E&days=%22", as: Self.chair) {
        CalendarView.html(wrong, Counting($0), $0, nil)
      }
    }
  }

  @Test("accounts, and the form of a new one with areas to choose from or a code to write")
  func accounts() async throws {
    let office = Member(id: ID(rawValue: 63), name: Self.text, area: nil, roles: [.township])
    let list = [(Self.chair, false, false), (office, true, false), (office, false, true)].map { member, isDisabled, mayDisable in
      AccountsPage.Account(line: AccountLine(member: member, login: Self.text, isDisabled: isDisabled), mayDisable: mayDisable)
    }
    func page(_ areas: [(code: AreaCode, name: String)]?) -> AccountsPage {
      AccountsPage(
        accounts: list, area: Self.area, officials: [(ID(rawValue: 7_211), Self.text)], organisations: [(ID(rawValue: 7_250), Self.text)],
        passwordCharacters: 10, areas: areas)
    }
    try await Website.open { site in
      for (name, page) in [("accounts", page([(Self.area, Self.text)])), ("accounts-many", page(nil))] {
        try Golden.check(name, in: site, path: Route.accounts().path, as: Self.chair) { AccountsView.html(page, $0, nil) }
      }
    }
  }

  @Test("the doors of an account: signing in, what could not be kept, another password")
  func signingIn() async throws {
    try await Website.open { site in
      let path = Route.signIn().path
      try Golden.check("sign-in", in: site, path: path, as: Self.chair) {
        SignInView.signIn($0, nil, back: Self.text, deposit: "", isKept: false, isLost: true)
      }
      try Golden.check("sign-in-untaken", in: site, path: path, as: Self.chair) { SignInView.untaken($0, Route.today()) }
      try Golden.check("sign-out", in: site, path: Route.signOut().path, as: Self.chair) { SignInView.signOut($0, nil) }
      try Golden.check("password", in: site, path: Route.password().path, as: Self.chair) { SignInView.password($0, nil, fewest: 10) }
    }
  }
}
