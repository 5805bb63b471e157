internal import Digest
internal import FoundationEssentials
internal import Glibc

/// 存证密钥 — the house's signing keys in one file, the newest first; keys that no longer sign stay as verifier keys.
///
/// A line is `PRIVATE+KEY+…` for a key that signs, or `name+hash+key` for one that once did. While two sign, visitors who know
/// either can check; later the older is retired and its line keeps the public half alone.
public struct RecordKeys: Sendable {
  /// Keys that sign every checkpoint.
  public let signers: [NoteSigner]
  /// Keys that signed earlier ones.
  public let retired: [NoteKey]

  /// Keys of a log.
  public init(signers: [NoteSigner], retired: [NoteKey] = []) {
    self.signers = signers
    self.retired = retired
  }

  /// Name of the log: that of its newest key.
  public var origin: String { signers.first?.key.name ?? retired.first?.name ?? "" }
  /// Every key whose signature counts.
  public var verifiers: [NoteKey] { signers.map(\.key) + retired }
  /// The same as the file `log.vkey`, a key a line.
  public var lines: String { verifiers.map { $0.description + "\n" }.joined() }

  /// Opens the key file; makes it with a first key named `origin`, readable by its owner alone, when there is none.
  public static func open(file path: String, origin: @autoclosure () -> String) throws -> RecordKeys {
    guard FileManager.default.fileExists(atPath: path) else {
      let keys = RecordKeys(signers: [try NoteSigner(name: origin())])
      return try keys.create(path) ? keys : try read(path)
    }
    return try read(path)
  }

  /// Opens a key file that is there.
  public static func read(_ path: String) throws -> RecordKeys {
    guard let data = FileManager.default.contents(atPath: path) else { throw RecordProblem.unreadable("cannot read the key file \(path)") }
    var signers: [NoteSigner] = []
    var retired: [NoteKey] = []
    for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
      do {
        if line.hasPrefix("PRIVATE+KEY+") { signers.append(try NoteSigner(line)) } else { retired.append(try NoteKey(line)) }
      } catch {
        // The line itself is not told: it may hold half a secret.
        throw RecordProblem.unreadable("key \(signers.count + retired.count + 1) in the key file \(path) cannot be read")
      }
    }
    guard !signers.isEmpty else { throw RecordProblem.unreadable("the key file \(path) holds no key that signs") }
    return RecordKeys(signers: signers, retired: retired)
  }

  /// With a new key that signs beside the others.
  public func rotated() throws(RecordProblem) -> RecordKeys {
    RecordKeys(signers: [try NoteSigner(name: origin)] + signers, retired: retired)
  }

  /// With only the newest key signing.
  public func settled() -> RecordKeys {
    RecordKeys(signers: Array(signers.prefix(1)), retired: signers.dropFirst().map(\.key) + retired)
  }

  /// Puts the keys in place of the file's; a crash leaves the old file or the new one.
  public func save(to path: String) throws {
    let fresh = try written(beside: path)
    guard rename(fresh, path) == 0 else {
      unlink(fresh)
      throw RecordProblem.unreadable("cannot write the key file \(path)")
    }
  }

  /// Makes the file; false when somebody made it just before. It appears under its name whole or not at all, so that servers
  /// that start together read one and the same key, and a full disk leaves nothing that blocks the next start.
  private func create(_ path: String) throws -> Bool {
    let fresh = try written(beside: path)
    defer { unlink(fresh) }
    guard link(fresh, path) != 0 else { return true }
    guard errno == EEXIST else { throw RecordProblem.unreadable("cannot write the key file \(path)") }
    return false
  }

  /// Writes the keys into a new file of the same folder, down to the disk; answers with its path.
  private func written(beside path: String) throws -> String {
    let fresh = "\(path).\(Hex.text(Chance.bytes(8))).new"
    let descriptor = Glibc.open(fresh, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw RecordProblem.unreadable("cannot write the key file \(path)") }
    defer { close(descriptor) }
    let text = Array((signers.map(\.secretText) + retired.map(\.description)).map { $0 + "\n" }.joined().utf8)
    guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
      unlink(fresh)
      throw RecordProblem.unreadable("cannot write the key file \(path)")
    }
    return fresh
  }
}
