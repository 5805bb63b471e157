import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles
import Wording

/// 设置 — rules in force with their sources, working days, accounts, the record of everything.
enum SettingsPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.settings) { visit in visit.page(index(visit.visit, visit.member)) }
    routes.members.get(Route.rules) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try rules(visit.visit, area, $0) })
    }
    routes.members.get(Route.journal) { visit in
      let area = try visit.staffArea()
      return visit.page(try await visit.institution.read { try journal(visit.visit, area, $0) })
    }
    CalendarPages.add(to: routes)
    AccountPages.add(to: routes)
  }

  private static func index(_ visit: Visit, _ member: Member) -> HTML {
    let words = visit.words
    var links: [(String, Route)] = [(words.signinChange, Route.password())]
    if let area = member.area, area.level == .community {
      let charters = visit.may(AdoptCharter.self, in: area) ? [(words.boardCharter, Route.charter())] : []
      let catalogues = visit.may(AdoptCatalogue.self, in: area) ? [(words.boardCatalogue, Route.catalogue())] : []
      links =
        [(words.boardCommittee, Route.committee())] + charters + catalogues + [
          (words.rosterOrganisations, Route.organisations()), (words.settingsRules, Route.rules()),
          (words.settingsJournal, Route.journal()),
        ] + links
    }
    links.append((words.settingsCalendar, Route.calendar()))
    if member.roles.contains(.administrator) {
      if member.area?.level != .community { links.append((words.boardCommittee, Route.committee())) }
      links.append((words.settingsAccounts, Route.accounts()))
    }
    return Layout.page(
      visit, title: words.commonSettings, face: .workbench,
      """
      <h1>\(words.commonSettings)</h1>\
      <ul class="list panel">\(links, { "<li><a href=\"\(visit.link($0.1))\">\($0.0)</a></li>" })</ul>
      """)
  }

  private static func rules(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let table = try reading.policy(for: area).table
    return Layout.page(
      visit, title: words.settingsRules, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsRules)</h1><p class="sub">\(words.settingsRulesIntro)</p>
      <table class="cards"><thead><tr><th>\(words.settingsRule)</th><th>\(words.settingsValue)</th>\
      <th>\(words.settingsClause)</th><th>\(words.settingsSource)</th></tr></thead>\
      <tbody>\(table, { row(visit, $0, reading) })</tbody></table>
      """)
  }

  private static func row(_ visit: Visit, _ line: Policy.Line, _ reading: Reading) -> HTML {
    let words = visit.words, rule = line.rule
    return """
      <tr><td data-label="\(words.settingsRule)">\(words.title(of: line))</td>\
      <td data-label="\(words.settingsValue)">\(words.value(of: line))</td>\
      <td data-label="\(words.settingsClause)">\(reading.library.clauses[rule.clause]?.title ?? rule.clause.id)</td>\
      <td data-label="\(words.settingsSource)">\(words.level(rule.level))：\(rule.source)\
      \(if: rule.isLocal, Pieces.badge(words.commonLocalRule, "amber"))</td></tr>
      """
  }

  private static func journal(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let lines = try Journal.lines(of: area, before: try visit.cursor(), reading.tx)
    let more: HTML = lines.last(ofFull: 50).map { Pieces.more(visit, Route.journal().with("before", $0.id)) } ?? ""
    return Layout.page(
      visit, title: words.settingsJournal, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsJournal)</h1><p class="sub">\(words.settingsJournalIntro)</p>\
      <ul class="list panel">\(lines, { row(words, $0, reading) })</ul>\(more)
      """)
  }

  private static func row(_ words: Words, _ line: JournalLine, _ reading: Reading) -> HTML {
    let clause = reading.library.clauses[line.clause]?.title ?? line.clause.id
    return """
      <li>\(words.term("command", line.command)) \
      <span class="note">\(words.moment(line.at)) \(line.byName) \(clause) \(words.change(of: line))</span></li>
      """
  }
}

extension Words {
  /// What a line of the journal says of the state before and after; nothing where the command's own name says it.
  fileprivate func change(of line: JournalLine) -> String {
    let (before, after) = line.facts
    guard let after else { return "" }
    let now = fact(after)
    return before.map { $0 == after ? now : "\(fact($0))→\(now)" } ?? now
  }
}

extension Words {
  /// What a line of the journal says.
  func fact(_ fact: JournalFact) -> String {
    switch fact {
    case .stage(let stage): self.stage(stage)
    case .opinion(let state): self.state(state)
    case .commission(let state): commissionState(state)
    case .post(let kind): post(kind)
    case .seat(.chair): boardChair
    case .seat(.member): boardMember
    case .community(let area): termJournalCommunity(code: area)
    case .plain(let plain): term("termJournal", plain.term)
    case .counted(let counted, let count): text("termJournalCounted" + counted.rawValue.capitalizedFirst, ["count": String(count)])
    case .roster(let lines, let new, let changed): termJournalRoster(lines: lines, new: new, changed: changed)
    case .workMeeting(let decided, let topics): termJournalMeeting(decided: decided, topics: topics)
    case .until(let day): termJournalUntil(day: date(day))
    }
  }
}

extension JournalFact.Plain {
  /// Its code in one word.
  var term: String {
    let words = rawValue.split(separator: " ").map(String.init)
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalizedFirst).joined()
  }
}
