import Deliberation
import Institution

/// Accounts, sessions and drafts.
extension Route {
  static let signIn = Address("/sign-in", open: .anyone, send: .anyone)
  static let signOut = Address("/sign-out", on: home, send: .anyone)
  static let password = Address("/work/password", open: .members, send: .members)
  static let draft = Address("/work/draft", on: today, send: .members)
  static let draftDrop = Address("/work/draft/drop", on: today, send: .members)
  static let accounts = Address("/work/accounts", open: .of(CreateAccount.self), send: .of(CreateAccount.self))
  static let disableAccount = AddressOf<ID<Account>>("/work/accounts/:id/disable", on: accounts, send: .of(CreateAccount.self))
}
