import HTTPTypes
import Hummingbird

extension HTTPFields {
  private static let own: HTTPFields = [
    .contentSecurityPolicy:
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; "
      + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    .xContentTypeOptions: "nosniff", .referrerPolicy: "same-origin", .openerPolicy: "same-origin",
    .permissionsPolicy: "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  ]

  /// Adds what browsers shall keep to, unless the page has its own.
  mutating func secure(isBehindProxy: Bool) {
    for field in Self.own where self[field.name] == nil { append(field) }
    if isBehindProxy { self[.strictTransportSecurity] = "max-age=31536000" }
  }
}

extension HTTPField.Name {
  /// The piece of a page that our own script asks for, and that an answer is. No name with `Sec-`: browsers let no script set one.
  static let yishi = unchecked("X-Yishi")
  static let forwardedFor = unchecked("X-Forwarded-For")
  static let secFetchSite = unchecked("Sec-Fetch-Site")
  static let referrerPolicy = unchecked("Referrer-Policy")
  static let permissionsPolicy = unchecked("Permissions-Policy")
  static let openerPolicy = unchecked("Cross-Origin-Opener-Policy")

  private static func unchecked(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
