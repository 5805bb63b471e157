import Secrets
import Synchronization

/// The secret half of a form's proof: the visitor's cookie, or one drawn when the first form of the page asks for it.
final class FormToken: Sendable {
  private let kept: Mutex<String?>

  init(_ cookie: String?) { kept = Mutex(cookie) }

  var text: String {
    kept.withLock { kept in
      if let kept { return kept }
      let drawn = Token.random()
      kept = drawn
      return drawn
    }
  }
}
