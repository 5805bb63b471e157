import Deliberation
import HTML
import Institution
import Wording

/// 设置 — the links of the settings, the rules in force with their sources, the record of everything.
enum SettingsView {
  static func html(_ page: SettingsPage, _ visit: Visit) -> HTML {
    let title = visit.words.commonSettings
    return Layout.page(
      visit, title: title, face: .workbench,
      """
      <h1>\(title)</h1><ul class="list panel">\(links(page, visit.words), { link in
        "<li><a href=\"\(visit.link(link.route))\">\(link.title)</a></li>"
      })</ul>
      """)
  }

  private static func links(_ page: SettingsPage, _ words: Words) -> [(title: String, route: Route)] {
    var links: [(title: String, route: Route)] = []
    if page.isOfCommunity {
      links.append((words.boardCommittee, Route.committee()))
      if page.mayAdoptCharter { links.append((words.boardCharter, Route.charter())) }
      if page.mayAdoptCatalogue { links.append((words.boardCatalogue, Route.catalogue())) }
      links += [
        (words.rosterOrganisations, Route.organisations()), (words.settingsRules, Route.rules()), (words.settingsJournal, Route.journal()),
      ]
    }
    links += [(words.signinChange, Route.password()), (words.settingsCalendar, Route.calendar())]
    if page.isAdministrator {
      if !page.isOfCommunity { links.append((words.boardCommittee, Route.committee())) }
      links.append((words.settingsAccounts, Route.accounts()))
    }
    return links
  }

  static func html(_ page: RulesPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let titles = [words.settingsRule, words.settingsValue, words.settingsClause, words.settingsSource]
    return Layout.page(
      visit, title: words.settingsRules, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsRules)</h1><p class="sub">\(words.settingsRulesIntro)</p>
      <table class="cards"><thead><tr>\(titles, { "<th>\($0)</th>" })</tr></thead>\
      <tbody>\(page.lines, { rule($0, words) })</tbody></table>
      """)
  }

  private static func rule(_ cited: Cited<Policy.Line>, _ words: Words) -> HTML {
    let (line, rule) = (cited.line, cited.line.rule)
    let mark: HTML = rule.isLocal ? Pieces.badge(words.commonLocalRule, "amber") : ""
    return """
      <tr><td data-label="\(words.settingsRule)">\(words.title(of: line))</td>\
      <td data-label="\(words.settingsValue)">\(words.value(of: line))</td>\
      <td data-label="\(words.settingsClause)">\(cited.title)</td>\
      <td data-label="\(words.settingsSource)">\(words.level(rule.level))：\(rule.source)\(mark)</td></tr>
      """
  }

  static func html(_ page: JournalPage, _ visit: Visit) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.settingsJournal, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsJournal)</h1><p class="sub">\(words.settingsJournalIntro)</p>\
      <ul class="list panel">\(page.lines, { line($0, words) })</ul>\
      \(page.next.map { Pieces.more(visit, Route.journal().with("before", $0)) })
      """)
  }

  private static func line(_ cited: Cited<JournalLine>, _ words: Words) -> HTML {
    let line = cited.line
    return """
      <li>\(words.term("command", line.command)) \
      <span class="note">\(words.moment(line.at)) \(line.byName) \(cited.title) \(words.change(of: line))</span></li>
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
