import CSodium
internal import Digest

/// 核验公钥 — who signs notes, by name and Ed25519 key: `name+hash+key` as C2SP signed-note writes it.
public struct NoteKey: Hashable, Sendable, CustomStringConvertible {
  /// Name of the signer; holds neither spaces nor a plus sign.
  public let name: String
  /// First four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key), in network order.
  public let hash: UInt32
  /// 32 bytes.
  public let publicKey: [UInt8]

  /// A key under a name; `nil` for a name that no note may carry.
  init?(name: String, publicKey: [UInt8]) {
    guard Self.isName(name), publicKey.count == Int(crypto_sign_PUBLICKEYBYTES) else { return nil }
    self.name = name
    self.publicKey = publicKey
    hash = Self.hash(name, [1] + publicKey)
  }

  /// Reads `name+hash+key`; refuses another algorithm than Ed25519 and a hash that does not belong to the key.
  public init(_ text: some StringProtocol) throws(RecordProblem) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count != 3 || parts[1] != "KEY" else {  // safe: three parts
      throw .unreadable("this is a signer key, which the house alone may hold: give the verifier key, name+hash+key")
    }
    guard parts.count == 3, let key = Base64.bytes(parts[2]), key.first == 1,  // safe: three parts
      let known = NoteKey(name: String(parts[0]), publicKey: Array(key.dropFirst()))  // safe: three parts
    else { throw .unreadable("this is not an Ed25519 verifier key: \(text)") }
    // safe: three parts
    guard Self.text(known.hash) == parts[1] else { throw .unreadable("the hash in the verifier key is not the key's: \(text)") }
    self = known
  }

  /// `name+hash+key`.
  public var description: String { "\(name)+\(Self.text(hash))+\(Base64.text([1] + publicKey))" }

  /// Whether `signature` is this key's on `text`.
  func verifies(_ signature: [UInt8], of text: [UInt8]) -> Bool {
    signature.count == Int(crypto_sign_BYTES) && crypto_sign_verify_detached(signature, text, UInt64(text.count), publicKey) == 0
  }

  static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && !name.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "+" || $0.properties.generalCategory == .control }
  }

  static func hash(_ name: String, _ key: [UInt8]) -> UInt32 {
    SHA256.of(Array(name.utf8) + [0x0A] + key).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }  // safe: bytes of a hash
  }

  /// Eight hexadecimal digits.
  static func text(_ hash: UInt32) -> String { withUnsafeBytes(of: hash.bigEndian) { Hex.text($0) } }
}

/// 签名私钥 — signs notes; kept by the house alone.
public struct NoteSigner: Sendable {
  /// The public half.
  public let key: NoteKey
  private let seed: [UInt8]

  /// A signer from 32 secret bytes.
  public init(name: String, seed: [UInt8]) throws(RecordProblem) {
    guard seed.count == Int(crypto_sign_SEEDBYTES), let key = NoteKey(name: name, publicKey: Self.pair(seed).public) else {
      throw .unreadable("a signer needs 32 bytes, and a name without spaces and plus signs: \(name)")
    }
    self.key = key
    self.seed = seed
  }

  /// A new signer with bytes of its own.
  public init(name: String) throws(RecordProblem) {
    try self.init(name: name, seed: Chance.bytes(Int(crypto_sign_SEEDBYTES)))
  }

  /// Reads `PRIVATE+KEY+name+hash+key`.
  public init(_ text: some StringProtocol) throws(RecordProblem) {
    let parts = text.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
    // safe: five parts
    guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY", let key = Base64.bytes(parts[4]), key.first == 1 else {
      throw .unreadable("this is not an Ed25519 signer key")
    }
    try self.init(name: String(parts[2]), seed: Array(key.dropFirst()))  // safe: five parts
    // safe: five parts
    guard NoteKey.text(self.key.hash) == parts[3] else { throw .unreadable("the hash in the signer key is not the key's") }
  }

  /// `PRIVATE+KEY+name+hash+key`, for the key file.
  public var secretText: String { "PRIVATE+KEY+\(key.name)+\(NoteKey.text(key.hash))+\(Base64.text([1] + seed))" }

  func sign(_ text: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    crypto_sign_detached(&signature, nil, text, UInt64(text.count), Self.pair(seed).secret)
    return signature
  }

  private static func pair(_ seed: [UInt8]) -> (public: [UInt8], secret: [UInt8]) {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secretKey = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
    return (publicKey, secretKey)
  }
}
