import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Tables

/// 导入 — a file is previewed with all that is wrong and all that would change, then taken whole or not at all. The file waits in the file
/// store.
enum ImportPages {
  static func add(to routes: Routes) {
    for (address, kind) in [(Route.importOpinions, Kind.opinions), (Route.importRoster, .roster)] {
      routes.get(address) { try upload($0, kind, nil) }
      routes.post(address, again: { try await again($0, kind, $1) }) { visit in
        guard let name = try ImportForm.kept(visit, in: try visit.staffArea()) else {
          return visit.page(try await preview(try ImportForm.file(kind.file, visit), kind, nil, visit))
        }
        guard let kept = try visit.institution.files.bytes(of: name) else { throw Problem(sentence: visit.words.rosterFileGone) }
        let count = try await take(kept, kind, visit)
        return visit.redirect(kind.list.with("imported", count))
      }
    }
  }

  enum Kind: Sendable {
    case opinions, roster
    var list: Route { self == .opinions ? Route.ledger() : Route.roster() }
    var route: Route { self == .opinions ? Route.importOpinions() : Route.importRoster() }
    var file: FileField { self == .opinions ? ImportForm.opinions : ImportForm.roster }
  }

  /// What a file holds.
  private enum Contents: Sendable {
    case opinions(ImportReading<OpinionEntry>)
    case roster(ImportReading<RosterEntry>)

    init(_ bytes: [UInt8], _ kind: Kind, under policy: Policy, at now: Instant) throws(TableFault) {
      self =
        switch kind {
        case .opinions: .opinions(try OpinionRows.read(bytes, under: policy, at: now))
        case .roster: .roster(try RosterTable.read(bytes, at: now))
        }
    }

    var faults: FaultList {
      switch self {
      case .opinions(let reading): reading.faults
      case .roster(let reading): reading.faults
      }
    }
    var table: Table {
      switch self {
      case .opinions(let reading): reading.table
      case .roster(let reading): reading.table
      }
    }
    var unread: [TableReader.Unread] {
      switch self {
      case .opinions(let reading): reading.unread
      case .roster(let reading): reading.unread
      }
    }
  }

  /// Reads a file and judges its rows, apart from those who wait for a page.
  private static func read(_ bytes: [UInt8], _ kind: Kind, _ area: AreaCode, _ visit: Visit) async throws -> Contents {
    let now = visit.institution.clock()
    let policy = try visit.institution.library.policy(for: area, on: now.day)
    do {
      return try await visit.house.apart { try Contents(bytes, kind, under: policy, at: now) }
    } catch let fault as TableFault {
      throw Problem(sentence: ImportNotes.sentence(fault, visit.words), field: kind.file.name, label: kind.file.label(visit.words))
    }
  }

  private static func take(_ bytes: [UInt8], _ kind: Kind, _ visit: Visit) async throws -> Int {
    let area = try visit.staffArea()
    let contents = try await read(bytes, kind, area, visit)
    guard contents.faults.isEmpty else { throw Problem(sentence: visit.words.rosterProblems(count: contents.faults.count)) }
    switch contents {
    case .opinions(let reading):
      let drafts = reading.entries.map(\.draft)
      let plan = try await visit.institution.read { try OpinionPlan(drafts, in: area, vault: $0.vault, $0.tx) }
      return Int(try await visit.perform(try ImportForm.command(visit, taking: drafts, into: area, now: plan)).subject)
    case .roster(let reading):
      let plan = try await visit.institution.read { try RosterPlan(reading.entries, in: area, vault: $0.vault, $0.tx) }
      return Int(try await visit.perform(try ImportForm.command(visit, taking: reading.entries, into: area, now: plan)).subject)
    }
  }

  private static func preview(_ bytes: [UInt8], _ kind: Kind, _ problem: Problem?, _ visit: Visit) async throws -> HTML {
    let words = visit.words
    let area = try visit.staffArea()
    let contents = try await read(bytes, kind, area, visit)
    let table = contents.table
    let shown: HTML = """
      <table class="cards"><thead><tr>\(table.headings, { "<th>\($0)</th>" })</tr></thead><tbody>\(table.rows.prefix(5), { row in "<tr>\(row.cells, { "<td>\(String($0.prefix(40)))</td>" })</tr>" })</tbody></table>
      """
    let top = Pieces.panel(words.rosterPreview, shown)
    let unread = ImportNotes.unread(contents.unread, table.otherSheets, words)
    guard contents.faults.isEmpty else {
      return page(visit, kind, "\(ImportNotes.faults(contents.faults, words))\(unread)\(top)")
    }
    let kept = ImportForm.bound(try visit.institution.files.keep(bytes), visit, in: area)
    func form(_ plan: Version, _ count: Int, _ fields: (FormView) -> HTML) -> HTML {
      let form = FormView(visit, kind.route, problem, hidden: [(ImportForm.kept.name, kept)], version: plan)
      return form.html(fields(form), button: words.rosterTake(count: count))
    }
    switch contents {
    case .opinions(let reading):
      let drafts = reading.entries.map(\.draft)
      let plan = try await visit.institution.read { try OpinionPlan(drafts, in: area, vault: $0.vault, $0.tx) }
      let twins = try await TwinPanels.ofImport(visit, area, reading.entries.map { ($0.line, $0.draft.text) })
      let ask: (FormView) -> HTML = { form in
        let unsaid = plan.unsaid(takingAgain: true)
        let giver = ImportForm.giver.hint { $0.rosterGiverHint(count: unsaid) }
        return
          "\(if: !plan.twins.isEmpty, form(ImportForm.repeated))\(if: unsaid > 0, form(giver, of: OpinionForm.kinds(words).map { ($0.value, $0.title) }))"
      }
      let verdict: HTML =
        "\(problem?.summary())<p class=\"done-note\">\(words.rosterReady(count: drafts.count))</p>\(unread)\(ImportNotes.known(plan, reading.entries, words))"
      return page(visit, kind, "\(verdict)\(form(plan.version, drafts.count - plan.twins.count, ask))\(twins)\(top)")
    case .roster(let reading):
      let plan = try await visit.institution.read { try RosterPlan(reading.entries, in: area, vault: $0.vault, $0.tx) }
      guard plan.unclear.isEmpty else { return page(visit, kind, "\(ImportNotes.unclear(plan.unclear, words))\(unread)\(top)") }
      let agree: (FormView) -> HTML = { form in
        let unsaid = ImportForm.unsaid.hint { $0.rosterUnsaidHint(count: plan.unsaid) }
        return
          "\(if: plan.unsaid > 0, form(unsaid, of: ImportForm.unsaids(words)))\(if: !plan.questions.isEmpty, form(ImportForm.agreed))"
      }
      let verdict: HTML =
        "\(problem?.summary())<p class=\"done-note\">\(words.rosterReady(count: reading.entries.count))</p>\(unread)\(ImportNotes.plan(plan, words))"
      return page(visit, kind, "\(verdict)\(form(plan.version, plan.added + plan.changed, agree))\(ImportNotes.changes(plan, words))\(top)")
    }
  }

  /// The preview again where its file is kept, else the form for a file.
  private static func again(_ visit: Visit, _ kind: Kind, _ problem: Problem?) async throws -> Response {
    guard let name = try? ImportForm.kept(visit, in: try visit.staffArea()), let kept = try visit.institution.files.bytes(of: name) else {
      return try upload(visit, kind, problem)
    }
    return visit.page(try await preview(kept, kind, problem, visit))
  }

  private static func upload(_ visit: Visit, _ kind: Kind, _ problem: Problem?) throws -> Response {
    _ = try visit.staffArea()
    let form = FormView(visit, kind.route, problem)
    let panel: HTML = "<div class=\"panel\">\(form.html(form(kind.file), button: visit.words.rosterPreviewButton))</div>"
    return visit.page(page(visit, kind, "\(problem?.summary())\(panel)"))
  }

  private static func page(_ visit: Visit, _ kind: Kind, _ content: HTML) -> HTML {
    let title = kind == .opinions ? visit.words.ledgerImport : visit.words.rosterImport
    return Layout.page(
      visit, title: title, face: .workbench,
      crumbs: [(kind == .opinions ? visit.words.commonLedger : visit.words.commonRoster, kind.list)], "<h1>\(title)</h1>\(content)")
  }
}
