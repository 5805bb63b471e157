import Deliberation
import Institution

/// Rules, calendar and journal.
extension Route {
  static let settings = Address("/work/settings", open: .members)
  // Which days are worked is law and nobody's secret: whoever has an account counts with them, the administrator takes them in.
  static let calendar = Address("/work/calendar", open: .members, send: .of(ImportCalendar.self))
  static let rules = Address("/work/rules", open: .staff)
  static let journal = Address("/work/journal", open: .staff)
}
