import CSodium

/// 口令 — argon2id by libsodium, at the strength OWASP names (2 passes, 19 MiB). Blocks some 30 ms: keep it off the event loops.
public enum PasswordHash {
  private static let passes: UInt64 = 2
  private static let memory = 19 * 1024 * 1024

  /// The PHC string to store.
  public static func make(_ password: String) throws -> String {
    try Sodium.ready()
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let status = crypto_pwhash_str_alg(
      &out, password, UInt64(password.utf8.count), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
    guard status == 0 else { throw SecretsError.outOfMemory }
    return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// True when the password is the one that was hashed.
  public static func verify(_ password: String, against hash: String) -> Bool {
    (try? Sodium.ready()) != nil && crypto_pwhash_str_verify(hash, password, UInt64(password.utf8.count)) == 0
  }
}

/// What can go wrong with keys and seals.
public enum SecretsError: Error, Hashable, Sendable, CustomStringConvertible {
  case unavailable
  case outOfMemory
  case keyFile(String)
  case broken

  /// One line that says what to do.
  public var description: String {
    switch self {
    case .unavailable: "libsodium does not start"
    case .outOfMemory: "not enough memory to hash a password"
    case .keyFile(let what): what
    case .broken: "sealed data does not open with this key; is it the key file of this database?"
    }
  }
}

/// Starts libsodium once.
enum Sodium {
  static func ready() throws { guard sodium_init() >= 0 else { throw SecretsError.unavailable } }
}
