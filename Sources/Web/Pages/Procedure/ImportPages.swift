import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Tables
import Wording

/// 导入 — a file is previewed with all that is wrong and all that would change, then taken whole or not at all. The file waits in the file
/// store.
enum ImportPages {
  static func add(to routes: Routes) {
    for (address, kind) in [(Route.importOpinions, Kind.opinions), (Route.importRoster, .roster)] {
      routes.get(address) { try upload($0, kind, nil) }
      routes.post(address, again: { try await again($0, kind, $1) }) { visit in
        guard let name = try ImportForm.kept(visit, in: try visit.staffArea()) else {
          return try await preview(try ImportForm.file(kind.file, visit), kind, nil, visit)
        }
        guard let kept = try visit.institution.files.bytes(of: name) else { throw Problem(sentence: visit.words.rosterFileGone) }
        let (count, left) = try await take(kept, kind, visit)
        let list = kind.list.with("imported", count)
        return visit.redirect(left > 0 ? list.with("left", left) : list)
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
        case .opinions: .opinions(try .opinions(bytes, under: policy, at: now))
        case .roster: .roster(try .roster(bytes, at: now))
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
      return try await visit.web.apart { try Contents(bytes, kind, under: policy, at: now) }
    } catch let fault as TableFault {
      throw Problem(sentence: ImportNotes.sentence(fault, visit.words), field: kind.file.name, label: kind.file.label(visit.words))
    }
  }

  /// - Returns: how many were taken, and how many were left out as was chosen.
  private static func take(_ bytes: [UInt8], _ kind: Kind, _ visit: Visit) async throws -> (taken: Int, left: Int) {
    let area = try visit.staffArea()
    let contents = try await read(bytes, kind, area, visit)
    guard contents.faults.isEmpty else { throw Problem(sentence: visit.words.rosterProblems(count: contents.faults.count)) }
    switch contents {
    case .opinions(let reading):
      let drafts = reading.entries.map(\.draft)
      let plan = try await visit.institution.read { try OpinionPlan(drafts, in: area, $0) }
      let taken = Int(try await visit.perform(try ImportForm.command(visit, taking: drafts, into: area, now: plan)).subject)
      return (taken, drafts.count - taken)
    case .roster(let reading):
      let plan = try await visit.institution.read { try RosterPlan(reading.entries, in: area, $0) }
      let command = try ImportForm.command(visit, taking: reading.entries, into: area, now: plan)
      return (Int(try await visit.perform(command).subject), command.unsaid == .leftOut ? plan.unsaid : 0)
    }
  }

  private static func preview(_ bytes: [UInt8], _ kind: Kind, _ problem: Problem?, _ visit: Visit) async throws -> Response {
    let words = visit.words
    let area = try visit.staffArea()
    let contents = try await read(bytes, kind, area, visit)
    let table = contents.table
    let top = Pieces.panel(words.rosterPreview, ImportNotes.beginning(of: table))
    let unread = ImportNotes.unread(contents.unread, table.otherSheets, words)
    guard contents.faults.isEmpty else {
      return refused(visit, kind, problem, contents.faults.count, "\(ImportNotes.faults(contents.faults, words))\(unread)", top)
    }
    let kept = ImportForm.bound(try visit.institution.files.keep(bytes), visit, in: area)
    // Where an answer of the form decides how many are taken, its button says no number.
    func form(_ plan: Version, _ count: Int?, _ fields: (FormView) -> HTML) -> HTML {
      let form = FormView(visit, kind.route, problem, hidden: [(ImportForm.kept.name, kept)], version: plan)
      return form.html(fields(form), button: count.map { words.rosterTake(count: $0) } ?? words.rosterTakeThem)
    }
    switch contents {
    case .opinions(let reading):
      let drafts = reading.entries.map(\.draft)
      let plan = try await visit.institution.read { try OpinionPlan(drafts, in: area, $0) }
      let twins = try await twins(of: reading.entries, area, visit)
      let ask: (FormView) -> HTML = { form in
        let unsaid = plan.unsaid(takingAgain: true)
        let giver = ImportForm.giver.hint { $0.rosterGiverHint(count: unsaid) }
        let kinds = OpinionForm.kinds(words).map { (Optional($0.value), $0.title) }
        return "\(if: !plan.twins.isEmpty, form(ImportForm.repeated))\(if: unsaid > 0, form(giver, of: kinds))"
      }
      let verdict: HTML =
        "<p class=\"done-note\">\(words.rosterReady(count: drafts.count))</p>\(unread)\(ImportNotes.known(plan, reading.entries, words))"
      return visit.page(
        page(visit, kind, "\(verdict)\(form(plan.version, plan.twins.isEmpty ? drafts.count : nil, ask))\(twins)\(top)"))
    case .roster(let reading):
      let plan = try await visit.institution.read { try RosterPlan(reading.entries, in: area, $0) }
      guard plan.unclear.isEmpty else {
        return refused(visit, kind, problem, plan.unclear.count, "\(ImportNotes.unclear(plan.unclear, words))\(unread)", top)
      }
      let agree: (FormView) -> HTML = { form in
        let unsaid = ImportForm.unsaid.hint { $0.rosterUnsaidHint(count: plan.unsaid) }
        return
          "\(if: plan.unsaid > 0, form(unsaid, of: ImportForm.unsaids(words)))\(if: !plan.questions.isEmpty, form(ImportForm.agreed))"
      }
      let verdict: HTML =
        "<p class=\"done-note\">\(words.rosterReady(count: reading.entries.count))</p>\(unread)\(ImportNotes.plan(plan, words))"
      let count = plan.unsaid == 0 ? plan.added + plan.changed : nil
      return visit.page(
        page(visit, kind, "\(verdict)\(form(plan.version, count, agree))\(ImportNotes.changes(plan, words))\(top)"))
    }
  }

  /// Rows that may be one grievance; they are compared on the thread for what takes long.
  private static func twins(of entries: [OpinionEntry], _ area: AreaCode, _ visit: Visit) async throws -> HTML {
    let texts = TwinReading.compared(entries.map(\.draft.text))
    let groups = try await visit.web.apart { TwinFinder.groups(among: texts) }
    let (finder, count) = (visit.web.twins, entries.count)
    let twins = try await visit.institution.read {
      try TwinReading.ofImport(texts, groups: groups, of: count, into: area, finder, $0)
    }
    return TwinPanels.ofImport(twins, lines: entries.map(\.line), visit)
  }

  /// The preview again where its file is kept, else the form for a file.
  private static func again(_ visit: Visit, _ kind: Kind, _ problem: Problem?) async throws -> Response {
    guard let name = try? ImportForm.kept(visit, in: try visit.staffArea()), let kept = try visit.institution.files.bytes(of: name) else {
      return try upload(visit, kind, problem)
    }
    return try await preview(kept, kind, problem, visit)
  }

  private static func upload(_ visit: Visit, _ kind: Kind, _ problem: Problem?) throws -> Response {
    _ = try visit.staffArea()
    // The answer to a preview was kept while somebody signed in; its file has to be sent again.
    let isWaiting = visit.drafts.keys.contains { $0.hasPrefix(kind.route.path + " ") }
    let told: HTML = isWaiting ? "<p class=\"due-note\" role=\"status\">\(visit.words.rosterSendAgain)</p>" : ""
    return visit.page(page(visit, kind, "\(told)\(upload(visit, kind, problem))"))
  }

  /// The form for a file.
  private static func upload(_ visit: Visit, _ kind: Kind, _ problem: Problem?) -> HTML {
    let form = FormView(visit, kind.route, problem)
    return "<div class=\"panel\">\(form.html(form(kind.file), button: visit.words.rosterPreviewButton))</div>"
  }

  /// All that is wrong with a file, and the form for a better one.
  ///
  /// - Parameter problem: why its preview comes back, which is told besides, and has a status of its own, unless it only says that there
  ///   are so many faults.
  private static func refused(_ visit: Visit, _ kind: Kind, _ problem: Problem?, _ count: Int, _ faults: HTML, _ top: HTML) -> Response {
    let isOfFile = problem == nil || problem?.sentence == visit.words.rosterProblems(count: count)
    if isOfFile { visit.page.say(nil) }
    let form: HTML = upload(visit, kind, isOfFile ? nil : problem)
    return visit.page(page(visit, kind, "\(form)\(top)", above: faults), status: isOfFile ? .unprocessableContent : .ok)
  }

  private static func page(_ visit: Visit, _ kind: Kind, _ content: HTML, above: HTML = "") -> HTML {
    let title = kind == .opinions ? visit.words.ledgerImport : visit.words.rosterImport
    return Layout.page(
      visit, title: title, face: .workbench,
      crumbs: [(kind == .opinions ? visit.words.commonLedger : visit.words.commonRoster, kind.list)], "\(above)<h1>\(title)</h1>\(content)")
  }
}
