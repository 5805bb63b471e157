import Deliberation
import Institution

/// A matter as everybody sees it.
extension Route {
  static let publicMatter = AddressOf<ID<Matter>>("/m/:id", open: .anyone)
  static let meetingSignIn = AddressOf<ID<Matter>>("/m/:id/sign-in", open: .anyone, send: .anyone)
  static let review = AddressOf<ID<Matter>>("/m/:id/review", open: .anyone, send: .anyone)
  static let reviewAnswer = AddressOf<String>("/r/:code", open: .anyone)
}
