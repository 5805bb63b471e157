/// 总指纹 — the state of a log: its name, how many leaves, the root over them (c2sp.org/tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
  /// Name of the log, a URL without its scheme.
  public let origin: String
  /// Leaves.
  public let size: Int
  /// Root over them.
  public let root: Hash
  /// Further lines.
  public let extensions: [String]

  /// A state of a log.
  public init(origin: String, size: Int, root: Hash, extensions: [String] = []) {
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads the text of a note.
  public init(text: String) throws(RecordProblem) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last == "", !lines[0].isEmpty else {  // safe: four lines
      throw .unreadable("a checkpoint has an origin, a size and a root", about: .checkpoint)
    }
    let number = lines[1]  // safe: four lines
    guard let size = Int(number), size >= 0, String(size) == number else {
      throw .unreadable("the size of the checkpoint is no number: \(number)", about: .checkpoint)
    }
    guard size <= MerkleTree.largest else {
      throw .unreadable("the checkpoint names \(size) entries: more than any log has that is read here", about: .checkpoint)
    }
    // safe: four lines
    guard let root = Base64.bytes(lines[2]), root.count == 32 else {
      throw .unreadable("the root of the checkpoint is no hash", about: .checkpoint)
    }
    let further = lines[3..<(lines.count - 1)].map(String.init)  // safe: four lines
    guard !further.contains("") else { throw .unreadable("a checkpoint has no empty lines", about: .checkpoint) }
    self.init(origin: String(lines[0]), size: size, root: root, extensions: further)  // safe: four lines
  }

  /// Reads a signed checkpoint; some known key must have signed it.
  public init(signed bytes: some Collection<UInt8>, by keys: [NoteKey]) throws(RecordProblem) {
    let note = try SignedNote(bytes)
    try note.verified(by: keys)
    try self.init(text: note.text)
  }

  /// The text that is signed.
  public var text: String { ([origin, String(size), Base64.text(root)] + extensions).map { $0 + "\n" }.joined() }

  /// The signed note.
  public func signed(by signers: [NoteSigner]) throws(RecordProblem) -> SignedNote { try SignedNote(text, by: signers) }
}
