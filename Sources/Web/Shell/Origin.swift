import HTTPTypes
import Hummingbird

/// 来处 — where a form comes from by its browser's own word.
enum Origin: Sendable {
  /// A page of ours.
  case ours
  /// The browser says nothing, as old engines do: the form's proof tells.
  case unsaid
  /// The browser says that it will not tell: a page in a sandbox, one saved as a file, an engine behind a redirect. What was typed comes
  /// back, and whoever typed it is asked.
  case hidden
  /// Another site.
  case foreign

  /// - Parameter baseURL: the address under which this site is known.
  init(of request: Request, at baseURL: String) {
    let (site, origin) = (request.headers[.secFetchSite], request.headers[.origin])
    func isOurs(_ text: String) -> Bool {
      if text == baseURL { return true }
      guard let host = request.head.authority else { return false }
      return text == "http://\(host)" || text == "https://\(host)"
    }
    if site == "same-origin" {
      self = .ours
    } else if origin == "null" {
      self = .hidden
    } else if let site {
      self = site == "none" ? .unsaid : .foreign
    } else if let origin {
      self = isOurs(origin) ? .ours : .foreign
    } else if let page = request.headers[.referer] {
      let parts = page.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      self = isOurs(parts.prefix(3).joined(separator: "/")) ? .ours : .foreign
    } else {
      self = .unsaid
    }
  }
}
