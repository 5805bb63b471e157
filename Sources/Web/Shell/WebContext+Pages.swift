import Deliberation
import HTTPTypes
import Institution
import Logging

extension WebContext {
  /// A public page that is in memory and known to be true still; no database is asked.
  func kept(_ key: PageKey) -> KeptPage? {
    guard let page = pages[key], page.times == pageTimes, institution.revisions.known(of: page.area) == page.revision else { return nil }
    return page
  }

  /// The day and the calendar that a page made now depends on.
  var pageTimes: PageTimes { PageTimes(day: institution.clock().day, calendarMark: institution.calendarMark) }
}

extension WebContext {
  /// One line in the log, without a word of personal data.
  func note(_ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, milliseconds: Int64) {
    logger.info("\(method.rawValue) \(route) \(status.code) \(milliseconds)ms")
  }
}
