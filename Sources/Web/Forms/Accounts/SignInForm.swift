import Wording

/// 登录 — the fields by which somebody signs in, and those of another password.
enum SignInForm {
  static let login = Field.code("login", { $0.signinLogin }, autocomplete: "username")
  static let password = Field.secret("password", { $0.signinPassword }, autocomplete: "current-password")
  static let fresh = Field.secret("password", { $0.signinNew }, autocomplete: "new-password")
  static let again = Field.secret("again", { $0.signinAgain }, autocomplete: "new-password")
}
