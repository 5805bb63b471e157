import CSodium
internal import Digest
import FoundationEssentials
import Glibc

/// 保密柜 — seals personal data (XChaCha20-Poly1305) and makes blind indexes to find it again (keyed BLAKE2b).
///
/// The key lies in a file outside the database, so that a copy of the database alone tells nothing.
public struct Vault: Sendable {
  private let sealing: [UInt8]
  private let indexing: [UInt8]

  /// A vault on a given key of 32 bytes; for tests.
  public init(key: [UInt8]) throws {
    try Sodium.ready()
    guard key.count == 32 else { throw SecretsError.keyFile("the key has \(key.count) bytes, not 32") }
    sealing = Self.derive(key, 1)
    indexing = Self.derive(key, 2)
  }

  /// Opens the key file; makes it, readable by its owner alone, when there is none.
  public static func open(keyFile path: String) throws -> Vault {
    try make(keyFile: path)
    return try read(keyFile: path)
  }

  /// Opens a key file that is there.
  public static func read(keyFile path: String) throws -> Vault {
    try Sodium.ready()
    var status = stat()
    guard stat(path, &status) == 0, let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw SecretsError.keyFile("cannot read the key file \(path)")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw SecretsError.keyFile("the key file \(path) is open to others; run: chmod 600 \(path)")
    }
    guard let key = Hex.bytes(String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }), key.count == 32 else {
      throw SecretsError.keyFile("the key file \(path) does not hold 64 hexadecimal letters")
    }
    return try Vault(key: key)
  }

  /// Makes the key file when there is none. It appears under its name whole or not at all, so that a full disk leaves nothing that
  /// blocks the next start.
  private static func make(keyFile path: String) throws {
    try Sodium.ready()
    guard access(path, F_OK) != 0 else { return }
    let text = Array((Hex.text(Chance.bytes(32)) + "\n").utf8)
    let fresh = "\(path).\(Token.random().prefix(12)).new"
    let descriptor = Glibc.open(fresh, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw SecretsError.keyFile("cannot write the key file \(path)") }
    let isWritten = Glibc.write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
    Glibc.close(descriptor)
    defer { unlink(fresh) }
    // Of two that start together one key is the first, and both read that.
    guard isWritten, link(fresh, path) == 0 || errno == EEXIST else { throw SecretsError.keyFile("cannot write the key file \(path)") }
  }

  /// Seals a text; `context` must be the same when it is opened.
  public func seal(_ text: String, context: String) throws -> [UInt8] {
    let plain = Array(text.utf8)
    let bound = Array(context.utf8)
    let nonce = Chance.bytes(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
    var sealed = [UInt8](repeating: 0, count: plain.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
    let status = crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), bound, UInt64(bound.count), nil, nonce, sealing)
    guard status == 0 else { throw SecretsError.broken }
    return nonce + sealed
  }

  /// Opens what ``seal(_:context:)`` sealed; throws ``SecretsError/broken`` for another key, context or a changed byte.
  public func unseal(_ box: [UInt8], context: String) throws -> String {
    let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
    guard box.count >= nonceLength + tagLength else { throw SecretsError.broken }
    let nonce = Array(box.prefix(nonceLength))
    let sealed = Array(box.dropFirst(nonceLength))
    let bound = Array(context.utf8)
    var plain = [UInt8](repeating: 0, count: sealed.count - tagLength)
    let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &plain, nil, nil, sealed, UInt64(sealed.count), bound, UInt64(bound.count), nonce, sealing)
    guard status == 0 else { throw SecretsError.broken }
    return String(decoding: plain, as: UTF8.self)
  }

  /// A keyed hash of 16 bytes as 32 letters: equal texts meet, nobody without the key can guess from it.
  public func blindIndex(_ text: String, context: String) -> String {
    let message = Array("\(context)\u{0}\(text)".utf8)
    var hash = [UInt8](repeating: 0, count: 16)
    crypto_generichash(&hash, hash.count, message, UInt64(message.count), indexing, indexing.count)
    return Hex.text(hash)
  }

  private static func derive(_ key: [UInt8], _ number: UInt64) -> [UInt8] {
    var subkey = [UInt8](repeating: 0, count: 32)
    crypto_kdf_derive_from_key(&subkey, subkey.count, number, "yishikey", key)
    return subkey
  }
}
