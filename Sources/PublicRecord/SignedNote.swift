/// 签名文本 — a text with signatures under it, as C2SP signed-note writes it (c2sp.org/signed-note).
public struct SignedNote: Hashable, Sendable {
  /// One signature line.
  public struct Signature: Hashable, Sendable {
    /// Name and hash of the key that made it.
    public let name: String, hash: UInt32
    /// The signature itself; 64 bytes for Ed25519.
    public let bytes: [UInt8]
  }

  /// The text; ends with a line feed.
  public let text: String
  /// Signatures in their order.
  public let signatures: [Signature]

  /// The longest note and the most signatures that are read.
  static let longest = 1_000_000, mostSignatures = 100

  /// Signs a text.
  public init(_ text: String, by signers: [NoteSigner]) throws(RecordProblem) {
    guard Self.isText(text) else { throw .unreadable("a note's text ends with a line feed and holds no control characters") }
    self.text = text
    signatures = signers.map { Signature(name: $0.key.name, hash: $0.key.hash, bytes: $0.sign(Array(text.utf8))) }
  }

  /// Reads a note; signatures are not verified yet.
  public init(_ bytes: some Collection<UInt8>) throws(RecordProblem) {
    guard bytes.count <= Self.longest, let whole = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable("this is no signed note: too long, or not UTF-8", about: .note)
    }
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    guard let blank = lines.dropLast().lastIndex(of: ""), blank > 0, lines.last == "", blank + 2 < lines.count else {
      throw .unreadable("this is no signed note: an empty line and signatures are missing", about: .note)
    }
    text = lines[..<blank].joined(separator: "\n") + "\n"  // safe: the blank line is a place of a line
    guard Self.isText(text) else { throw .unreadable("this is no signed note: it holds control characters", about: .note) }
    var found: [Signature] = []
    for line in lines[(blank + 1)..<(lines.count - 1)] {  // safe: two lines at least follow the blank one
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      // safe: three parts
      guard parts.count == 3, parts[0] == "\u{2014}", NoteKey.isName(parts[1]), let bytes = Base64.bytes(parts[2]), bytes.count > 4 else {
        throw .unreadable("this is no signed note: “\(line)” is no signature line", about: .note)
      }
      found.append(
        // safe: three parts
        Signature(name: String(parts[1]), hash: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }, bytes: Array(bytes.dropFirst(4))))
    }
    guard found.count <= Self.mostSignatures else {
      throw .unreadable("this note has more than \(Self.mostSignatures) signatures", about: .note)
    }
    signatures = found
  }

  /// The note as it is published.
  public var bytes: [UInt8] {
    let lines = signatures.map { signature in
      let hash = (0..<4).map { UInt8(truncatingIfNeeded: signature.hash >> (24 - 8 * $0)) }
      return "\u{2014} \(signature.name) \(Base64.text(hash + signature.bytes))\n"
    }
    return Array((text + "\n" + lines.joined()).utf8)
  }

  /// The known keys that signed it. Signatures of unknown keys are passed over; a wrong one of a known key is refused, and so
  /// is a note that no known key signed.
  @discardableResult
  public func verified(by keys: [NoteKey]) throws(RecordProblem) -> [NoteKey] {
    var good: [NoteKey] = []
    let signed = Array(text.utf8)
    for signature in signatures {
      guard let key = keys.first(where: { $0.name == signature.name && $0.hash == signature.hash }) else { continue }
      guard key.verifies(signature.bytes, of: signed) else {
        throw RecordProblem(
          "the signature of \(key.name) is wrong: this text is not the one that was signed", about: .signature(of: key.name))
      }
      if !good.contains(key) { good.append(key) }
    }
    guard !good.isEmpty else { throw RecordProblem("no known key signed this", about: .signer) }
    return good
  }

  private static func isText(_ text: String) -> Bool {
    text.hasSuffix("\n") && text != "\n" && !text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F }
  }
}
