import Deliberation
import HTML
import Tables
import Testing

@testable import Institution
@testable import Web

@Suite("样张 · the pages of the ledger, with hostile texts in every place")
struct LedgerGoldenTests {
  private typealias Public = PublicFixture
  private static let text = PublicFixture.text
  private static let clerk = Member(id: ID(rawValue: 30), name: text, area: Website.area, roles: [.clerk])

  private static func check(_ name: String, path: String, _ view: (Visit) -> HTML) async throws {
    try await Website.open { site in try Golden.check(name, in: site, path: path, as: clerk, view: view) }
  }

  private static let twin = TwinFinder.Twin(line: Public.entry(8), why: [text, text])

  @Test("the ledger with an entry that is late, narrowed to a state, and a search that reads a part")
  func ledger() async throws {
    let rows = [LedgerPage.Row(line: Public.entry(7), daysLate: 2), LedgerPage.Row(line: Public.entry(6, .answered), daysLate: 0)]
    let page = LedgerPage(rows: rows, next: ID(rawValue: 6), isCut: false, isUnfinished: false, mayImport: true)
    try await Self.check("ledger", path: Route.ledger().path) { LedgerView.list(page, in: .received, $0) }
    let search = LedgerPage(rows: [], next: ID(rawValue: 6), isCut: true, isUnfinished: true, mayImport: false)
    try await Self.check("ledger-search", path: Route.ledger().path) { LedgerView.list(search, searching: Self.text, $0) }
  }

  @Test("the form of an entry, with what may be the same")
  func taking() async throws {
    try await Self.check("take-opinion", path: Route.takeOpinion().path) { visit in
      LedgerView.take(nil, twins: TwinPanels.whileTyping([Self.twin], visit), at: Public.now, visit)
    }
  }

  @Test("an entry with all that may be done with it, and one that follows another")
  func entries() async throws {
    let lineage = [Lineage(act: .joined, lead: Public.slip, reason: Self.text, at: Public.now)]
    let settled = TwinFinder.Twin(line: Public.entry(9, .answered), why: [Self.text])
    let page = EntryPage(
      line: Public.entry(7), community: Self.text, group: [Public.entry(5)], lead: nil, lineage: lineage, files: Public.files,
      twins: [Self.twin, settled], maySort: true, mayJoin: true, maySplit: false, mayAttach: true, version: Public.version)
    let path = Route.opinion(page.line.opinion.id).path
    try await Self.check("entry", path: path) { EntryView(page: page, problem: nil, visit: $0).html() }
    let follower = EntryPage(
      line: Public.entry(7, lead: ID(rawValue: 5)), community: Self.text, group: [], lead: Public.slip, lineage: lineage, files: [],
      twins: [], maySort: false, mayJoin: false, maySplit: true, mayAttach: false, version: Public.version)
    try await Self.check("entry-follower", path: path) { EntryView(page: follower, problem: nil, visit: $0).html() }
  }

  @Test("what is wrong with a file, what of it is not read, and its first rows (3.3a)")
  func faults() async throws {
    let cell = "\"\(Self.text.replacing("\"", with: "\"\""))\""
    let file = "姓名,户号,性别,\(cell)\n\(cell),\(cell),\(cell),\(cell)\n"
    let read = try ImportReading.roster(Array(file.utf8), at: Public.now)
    #expect(!read.faults.isEmpty && read.unread.map(\.heading) == [Self.text])
    try await Self.check("import-faults", path: Route.importRoster().path) { visit in
      ImportNotes.faults(read.faults, visit.words) + ImportNotes.unread(read.unread, [Self.text], visit.words)
        + ImportNotes.beginning(of: read.table)
    }
  }

  @Test("what a file and an agenda say twice")
  func twins() async throws {
    let found = ImportTwins(within: [TwinFinder.Group(places: [0, 1], why: [Self.text])], known: [(1, Self.twin)], compared: 300)
    try await Self.check("import-twins", path: Route.importOpinions().path) { TwinPanels.ofImport(found, lines: [2, 5], $0) }
    let agenda = AgendaTwins(
      groups: [AgendaTwins.Group(members: [Public.entry(7), Public.entry(8)], why: [Self.text], version: Public.version)], compared: 300)
    try await Self.check("agenda-twins", path: Route.newWorkMeeting().path) { TwinPanels.ofAgenda(agenda, $0) }
  }
}
