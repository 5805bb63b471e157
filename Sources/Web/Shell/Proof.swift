import Deliberation
import HTML
import Secrets

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

  /// - Parameter account: whom the page is made for, or who sends the form; `nil` for somebody without an account.
  init(_ secret: FormToken, of account: ID<Account>?) {
    self.secret = secret
    self.account = account
  }

  /// That of whoever asks for a page or sends a form.
  init(_ context: YishiContext) { self.init(context.formToken, of: context.member?.id) }

  /// The hidden fields.
  var fields: HTML {
    let sign = sign(of: account)
    return "<input type=\"hidden\" name=\"csrf\" value=\"\(text(sign))\"><input type=\"hidden\" name=\"by\" value=\"\(sign)\">"
  }

  /// Takes a form that proves enough.
  ///
  /// - Throws: ``FormRefused``, ``OtherAccount``.
  func check(_ form: Form, _ scope: Scope) throws {
    let sent = form["csrf"]
    if Token.equal(sent, text(sign(of: account))) { return }
    let sign = form["by"]
    guard Token.equal(sent, text(sign)) else { throw FormRefused() }
    if case .browser = scope { return }
    throw OtherAccount(isNobody: Token.equal(sign, self.sign(of: nil)))
  }

  /// An account as this browser alone knows it: nobody else learns from it who it is.
  private func sign(of account: ID<Account>?) -> String {
    String(Token.fingerprint("\(secret.text) account \(account?.description ?? "none")").prefix(16))
  }

  private func text(_ sign: String) -> String { Token.fingerprint("\(secret.text) form \(sign)") }
}

/// A form that did not come from one of our pages, or whose page grew stale.
struct FormRefused: Error {}

/// A form from a page that was made for another account than the one that sends it.
struct OtherAccount: Error {
  /// True when the page was made for somebody without an account.
  let isNobody: Bool

  func sentence(_ visit: Visit) -> String {
    guard let member = visit.context.member else { return visit.words.commonProofNobody }
    return isNobody ? visit.words.commonProofUnsigned(name: member.name) : visit.words.commonProofOther(name: member.name)
  }
}

extension Problem {
  /// What a visitor is told of a form that proves too little, when its page is shown again with a fresh proof.
  init?(ofProof error: any Error, _ visit: Visit) {
    switch error {
    case is FormRefused: self.init(sentence: visit.words.commonProofStale)
    case let other as OtherAccount: self.init(sentence: other.sentence(visit))
    default: return nil
    }
  }
}
