import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 设置 — rules in force with their sources, working days, accounts, the record of everything.
enum SettingsPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.settings) { visit in visit.page(SettingsView.html(SettingsPage(for: visit.member), visit.visit)) }
    routes.members.get(Route.rules) { visit in
      let area = try visit.staffArea()
      let page = try await visit.institution.read { try SettingsReading.rules(of: area, $0) }
      return visit.page(SettingsView.html(page, visit.visit))
    }
    routes.members.get(Route.journal) { visit in
      let area = try visit.staffArea()
      let cursor = try visit.visit.cursor(of: JournalLine.self)
      let page = try await visit.institution.read { try SettingsReading.journal(of: area, before: cursor, $0) }
      return visit.page(SettingsView.html(page, visit.visit))
    }
    CalendarPages.add(to: routes)
    AccountPages.add(to: routes)
  }
}
