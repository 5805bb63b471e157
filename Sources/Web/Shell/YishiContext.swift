import Hummingbird
import Institution
import Deliberation
import Wording

/// What the front door learned about a request before any page is asked.
struct YishiContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Whom an address is limited by.
  var address: String
  var language = Language.zhHans
  var isElder = false
  var member: Member?
  /// True when whoever is signed in typed something that they did not send yet.
  var hasDrafts = false
  var sessionToken: String?
  var formToken = FormToken(nil)
  /// Whether the address opens a door by itself, of a page that was asked for by its own address.
  var isSecretPage: Bool?
  /// Where its form comes from.
  var origin = Origin.unsaid
  var path = "/"
  var form = Form()

  /// Takes in who the session says is here.
  mutating func take(_ session: Accounts.Session?) {
    guard case .open(let member, let hasDrafts)? = session else { return }
    (self.member, self.hasDrafts) = (member, hasDrafts)
  }

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? "-"
  }
}
