/// The cookies of a request, and how ours are set.
struct Cookies {
  private let header: String

  init(_ header: String) { self.header = header }

  /// The first cookie of a name.
  subscript(name: String) -> String? {
    guard !header.isEmpty else { return nil }
    for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
      let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
      guard trimmed.starts(with: name.utf8) else { continue }
      let rest = trimmed.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: "="), rest.count > 1 { return String(Substring(rest.dropFirst())) }
    }
    return nil
  }

  /// A cookie for this site alone, out of reach of scripts unless it is for ours.
  static func line(_ name: String, _ value: String, isSecure: Bool, seconds: Int? = nil, forScripts: Bool = false) -> String {
    "\(name)=\(value); Path=/; SameSite=Lax" + (forScripts ? "" : "; HttpOnly") + (isSecure ? "; Secure" : "")
      + (seconds.map { "; Max-Age=\($0)" } ?? "")
  }

  /// Seconds for which what somebody chose for their eyes is kept: a year.
  static let year = 365 * 86_400
}
