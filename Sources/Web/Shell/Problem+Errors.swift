import Deliberation
import HTTPTypes
import HummingbirdCore
import Institution
import PolicyFiles
import Storage
import Wording

extension Problem {
  /// What a visitor is told of an error; `nil` for one that is not about what was typed.
  init?(_ error: any Error, _ visit: Visit) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as Refusal:
      let words = visit.words
      let isOlder = [.changedMeanwhile, .organisationKnown].contains(refusal.code)
      // The one field that was left for the command to judge, where it did, else that which says that it is told by this refusal.
      let left = visit.page.left.flatMap { $0.code == refusal.code ? $0.trouble : nil }
      let place = left.map { ($0.field, $0.label) }
      let asked = place ?? visit.page.field(of: refusal.code).map { ($0.name, $0.field.label(words)) }
      self.init(
        sentence: words.sentence(of: refusal), citation: visit.citation(of: refusal.clause), field: asked?.0 ?? "",
        label: asked?.1 ?? "")
      isOfOlderState = isOlder
    case is TooOften: self.init(sentence: visit.words.commonErrorTooOften + " " + visit.words.commonErrorTooOftenHelp)
    case AccessError.notFound:
      self.init(sentence: visit.words.formGone)
      isGone = true
    case StorageError.unique: self.init(sentence: visit.words.commonErrorTwice)
    case is TooLarge: self.init(sentence: visit.words.commonErrorTooLargeHelp(limit: RuleUnit.megabytes.largest), field: visit.form.cutFile)
    default: return nil
    }
  }

  /// What the error page tells of a page that is not there, or not for whoever asks; `nil` for any other error.
  init?(ofPage error: any Error, _ visit: Visit) {
    guard let told = (error as? AccessError)?.told(visit) else { return nil }
    self.init(sentence: told.title + " " + told.help, citation: told.citation)
  }
}

extension AccessError {
  /// What a visitor is told of what is not there, or not for them; `nil` where they only have to sign in.
  func told(_ visit: Visit) -> (title: String, help: String, citation: String)? {
    let words = visit.words
    switch self {
    case .signIn: return nil
    case .notFound: return (words.commonErrorNotFound, words.commonErrorNotFoundHelp, "")
    case .forbidden(let needed, let clause):
      let names = needed.map { words.role($0) }.sorted().joined(separator: words.commonComma)
      return (words.commonErrorForbidden, words.commonErrorForbiddenWho(roles: names), visit.citation(of: clause))
    }
  }
}

extension Problem {
  /// What a visitor is told of a form that proves too little, when its page is shown again with a fresh proof.
  init?(ofProof error: any Error, _ visit: Visit) {
    switch error {
    case is FormRefused:
      // A browser that keeps no cookies would hear the same for ever.
      let keepsNone = Cookies(visit.request.headers[.cookie] ?? "")["form"] == nil
      self.init(sentence: visit.words.commonProofStale + (keepsNone ? visit.words.commonProofCookie : ""))
    case let other as OtherAccount: self.init(sentence: other.sentence(visit))
    default: return nil
    }
  }
}

extension OtherAccount {
  func sentence(_ visit: Visit) -> String {
    guard let member = visit.context.member else { return visit.words.commonProofNobody }
    return isNobody ? visit.words.commonProofUnsigned(name: member.name) : visit.words.commonProofOther(name: member.name)
  }
}
