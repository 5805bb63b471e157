import Deliberation
import HTML
import Institution
import Tables
import Wording

/// What the preview of an import says: faults with their places, what is not read, what is there already, what would change, what is asked.
enum ImportNotes {
  /// So many lines of one kind are shown.
  private static let most = 100  // technical: lines of one page

  /// The first rows of a file.
  static func beginning(of table: Table) -> HTML {
    let rows = table.rows.prefix(5).map { row -> HTML in
      "<tr>\(zip(table.headings, row.cells), { "<td data-label=\"\($0.0)\">\(String($0.1.prefix(40)))</td>" })</tr>"
    }
    return """
      <table class="cards"><thead><tr>\(table.headings, { "<th scope=\"col\">\($0)</th>" })</tr></thead>\
      <tbody>\(rows, { $0 })</tbody></table>
      """
  }

  /// What an import that has just been done took and left out.
  static func done(_ visit: Visit, _ taken: (Int) -> String) -> HTML {
    guard let count = Int(visit.query("imported")) else { return "" }
    let left = Int(visit.query("left")).map { visit.words.rosterImportedLeft(count: $0) } ?? ""
    return "<p class=\"done-note\" role=\"status\">\(taken(count)) \(left)</p>"
  }

  /// All that is wrong with a file.
  static func faults(_ list: FaultList, _ words: Words) -> HTML {
    """
    <div class="problem" role="alert" tabindex="-1" autofocus><p>\(words.rosterProblems(count: list.count))</p>\
    <ul>\(list.faults.prefix(most), { "<li>\(sentence($0, words))</li>" })</ul></div>
    """
  }

  /// One fault in a sentence, with its line and column and what stands there.
  static func sentence(_ fault: TableFault, _ words: Words) -> String {
    let text = words.sentence(of: fault.kind)
    let column = fault.heading.isEmpty ? words.rosterColumnNumber(column: fault.column) : fault.heading
    let place =
      fault.column > 0 || !fault.heading.isEmpty
      ? words.rosterProblemAt(line: fault.line, column: column) : fault.line > 0 ? words.rosterProblemLine(line: fault.line) : ""
    return place + text + (fault.text.isEmpty ? "" : words.rosterProblemText(text: fault.text))
  }

  /// Columns and sheets that are not read: going on agrees to it.
  static func unread(_ columns: [TableReader.Unread], _ sheets: [String], _ words: Words) -> HTML {
    let names = columns.prefix(most).map { $0.heading.isEmpty ? words.rosterColumnNumber(column: $0.column) : $0.heading }
    let columns: HTML = names.isEmpty ? "" : "<p>\(words.rosterUnread(columns: names.joined(separator: "、")))</p>"
    let others: HTML = sheets.isEmpty ? "" : "<p>\(words.rosterOtherSheets(sheets: sheets.prefix(20).joined(separator: "、")))</p>"
    return names.isEmpty && sheets.isEmpty ? "" : "<div class=\"due-note\">\(columns)\(others)</div>"
  }

  /// What an import of a roster would do, and what it asks.
  static func plan(_ plan: RosterPlan, _ words: Words) -> HTML {
    let same = plan.steps.count - plan.added - plan.changed
    let asked: HTML = """
      <div class="due-note"><p>\(words.rosterAsked(count: plan.questions.count))</p>\
      <ul>\(plan.questions.prefix(most), { "<li>\(question($0, words))</li>" })</ul></div>
      """
    return "<p>\(words.rosterPlan(added: plan.added, changed: plan.changed, same: same))</p>\(if: !plan.questions.isEmpty, asked)"
  }

  private static func question(_ question: RosterPlan.Question, _ words: Words) -> String {
    words.rosterProblemLine(line: question.line)
      + words.text("rosterAsk" + question.kind.rawValue.capitalizedFirst, ["subject": question.subject, "other": question.other])
  }

  /// Who is on the roster already, and what would change of whom.
  static func changes(_ plan: RosterPlan, _ words: Words) -> HTML {
    let known = plan.steps.filter { $0.known != nil }
    guard !known.isEmpty else { return "" }
    let rows = known.sorted { !$0.changes.isEmpty && $1.changes.isEmpty }.prefix(most).map { step -> HTML in
      let changes = step.changes.map { change($0, words) }.joined(separator: "；")
      let household = step.known.map { $0.household.isEmpty ? "" : "（\($0.household)）" } ?? ""
      return """
        <li>\(words.rosterProblemLine(line: step.entry.line))\(step.entry.name)\(household) \
        <span class="note">\(changes.isEmpty ? words.rosterSame : changes)</span></li>
        """
    }
    let more: [HTML] = known.count > most ? ["<li class=\"note\">…\(known.count - most)</li>"] : []
    return Pieces.panel(words.rosterKnown(count: known.count), Pieces.list(rows + more))
  }

  private static func change(_ change: RosterPlan.Change, _ words: Words) -> String {
    func value(_ text: String) -> String {
      switch (change.field, text) {
      case (.sex, "female"): words.rosterFemale
      case (.sex, "male"): words.rosterMale
      case (.registered, "true"): words.rosterYes
      case (.registered, "false"): words.rosterNo
      case (.head, "true"): words.rosterHead
      case (_, ""), (.head, "false"): "—"
      default: text
      }
    }
    let name =
      switch change.field {
      case .name: words.rosterName
      case .sex: words.rosterSex
      case .birth: words.rosterBirth
      case .identity: words.rosterIdentity
      case .phone: words.rosterPhone
      case .household: words.rosterHousehold
      case .address: words.rosterAddress
      case .group: words.rosterGroup
      case .registered: words.rosterRegistered
      case .head: words.rosterHead
      }
    // Numbers that are kept sealed are not shown.
    return change.field == .phone || change.field == .identity ? name : "\(name) \(value(change.from)) → \(value(change.to))"
  }

  /// People who may be one of several on the roster.
  static func unclear(_ entries: [RosterEntry], _ words: Words) -> HTML {
    """
    <div class="problem" role="alert" tabindex="-1" autofocus><p>\(words.rosterProblems(count: entries.count))</p>\
    <ul>\(entries.prefix(most), { "<li>\(words.rosterProblemLine(line: $0.line))\(words.rosterUnclear(name: $0.name))</li>" })</ul></div>
    """
  }

  /// Opinions that stand in the ledger already, and those that the file has twice.
  static func known(_ plan: OpinionPlan, _ entries: [OpinionEntry], _ words: Words) -> HTML {
    func line(_ place: Int) -> Int { entries.indices.contains(place) ? entries[place].line : 0 }
    var (known, twice): ([HTML], [HTML]) = ([], [])
    for (place, twin) in plan.twins.sorted(by: { $0.key < $1.key }) {
      switch twin {
      case .entry(let slip): known.append("<li>\(words.rosterProblemLine(line: line(place)))\(slip.description)</li>")
      case .earlier(let earlier): twice.append("<li>\(words.rosterOpinionsSame(line: line(place), other: line(earlier)))</li>")
      }
    }
    func note(_ rows: [HTML], _ title: (Int) -> String) -> HTML {
      rows.isEmpty ? "" : "<div class=\"due-note\"><p>\(title(rows.count))</p><ul>\(rows.prefix(most), { $0 })</ul></div>"
    }
    return note(known) { words.rosterOpinionsKnown(count: $0) } + note(twice) { words.rosterOpinionsTwice(count: $0) }
  }
}
