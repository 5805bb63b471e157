import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Secrets
import Wording

/// 凭证 — what a form proves by its hidden fields: that it came from a page of ours in the browser that sends it, and which account that
/// page was made for.
///
/// It holds as long as the browser keeps its secret, also when the session ended and the same account signed in again.
struct Proof: Sendable {
  /// What a form has to prove.
  enum Scope: Sendable {
    /// That it came from a page made for whoever sends it.
    case account
    /// That it came from a page of ours: the form says itself who acts.
    case browser
  }

  /// The hidden fields by which a form proves what it is.
  static let names: Set<String> = ["csrf", "by", "once"]

  private let secret: FormToken
  private let account: ID<Account>?
  /// True when the browser hides where its form comes from: only a page that asked about that very form proves enough.
  private let isHidden: Bool

  /// - Parameter account: whom the page is made for, or who sends the form; `nil` for somebody without an account.
  init(_ secret: FormToken, of account: ID<Account>?, isHidden: Bool = false) {
    self.secret = secret
    self.account = account
    self.isHidden = isHidden
  }

  /// That of whoever asks for a page or sends a form.
  init(_ context: YishiContext) {
    self.init(context.formToken, of: context.member?.id, isHidden: context.origin == .hidden)
  }

  /// The hidden fields.
  var fields: HTML {
    let sign = sign(of: account)
    return """
      <input type="hidden" name="csrf" value="\(text(sign, isAsked: isHidden))"><input type="hidden" name="by" value="\(sign)">
      """
  }

  /// Takes a form that proves enough.
  ///
  /// - Throws: ``FormRefused``, ``OtherAccount``.
  func check(_ form: Form, _ scope: Scope) throws {
    guard let sign = owner(of: form) else { throw FormRefused() }
    if case .browser = scope { return }
    guard isMade(for: sign) else { throw OtherAccount(isNobody: Token.equal(sign, self.sign(of: nil))) }
  }

  /// Whom the page of a form was made for, as this browser knows accounts; `nil` where the form does not prove it: both of its fields have
  /// to be there, and to belong together.
  func owner(of form: Form) -> String? {
    let (sent, sign) = (form["csrf"], form["by"])
    guard !sign.isEmpty, form.all("csrf").count == 1, form.all("by").count == 1 else { return nil }
    return Token.equal(sent, text(sign, isAsked: true)) || !isHidden && Token.equal(sent, text(sign, isAsked: false)) ? sign : nil
  }

  /// Whoever this proof is of, as this browser alone knows accounts: nobody else learns from it who it is.
  var owner: String { sign(of: account) }

  /// True when an account as this browser knows it is the one that this proof is of.
  func isMade(for sign: String) -> Bool { Token.equal(sign, owner) }

  private func sign(of account: ID<Account>?) -> String {
    String(Token.fingerprint("\(secret.text) account \(account?.description ?? "none")").prefix(16))
  }

  private func text(_ sign: String, isAsked: Bool) -> String { Token.fingerprint("\(secret.text) \(isAsked ? "asked" : "form") \(sign)") }
}
