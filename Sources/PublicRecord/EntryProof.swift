/// 存证证明 — one entry's way to a signed root, as one file that is checked offline (c2sp.org/tlog-proof).
public struct EntryProof: Hashable, Sendable {
  /// First line of the file.
  static let title = "c2sp.org/tlog-proof@v1"

  /// Where the entry stands, and the hashes on its way.
  public let index: Int, path: [Hash]
  /// The signed checkpoint.
  public let checkpoint: [UInt8]

  /// A proof.
  public init(index: Int, path: [Hash], checkpoint: [UInt8]) {
    self.index = index
    self.path = path
    self.checkpoint = checkpoint
  }

  /// Reads a proof file.
  public init(_ bytes: some Collection<UInt8>) throws(RecordProblem) {
    guard let whole = String(validating: bytes, as: UTF8.self), bytes.count <= SignedNote.longest else {
      throw .unreadable("this is no proof: not UTF-8, or too long")
    }
    var lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.title[...] else { throw .unreadable("this is no proof: it does not begin with \(Self.title)") }
    lines.removeFirst()  // safe: it has a first one
    if lines.first?.hasPrefix("extra ") == true { lines.removeFirst() }  // safe: it has a first one
    guard let blank = lines.firstIndex(of: ""), blank >= 1, let first = lines.first, first.hasPrefix("index "),
      let index = Int(first.dropFirst(6)), index >= 0, "index \(index)" == first
    else { throw .unreadable("this is no proof: the index is missing") }
    var path: [Hash] = []
    for line in lines[1..<blank] {  // safe: the blank line is no earlier than the second
      guard let hash = Base64.bytes(line), hash.count == 32, path.count < 64 else {
        throw .unreadable("this is no proof: “\(line)” is no hash")
      }
      path.append(hash)
    }
    // safe: the blank line is a place of a line
    self.init(index: index, path: path, checkpoint: Array(lines[(blank + 1)...].joined(separator: "\n").utf8))
  }

  /// The file.
  public var bytes: [UInt8] {
    Array(([Self.title, "index \(index)"] + path.map { Base64.text($0) } + [""]).map { $0 + "\n" }.joined().utf8) + checkpoint
  }

  /// Checks that `entry` is the one, under a root that a known key signed; answers with the state that holds it.
  public func verify(_ entry: [UInt8], by keys: [NoteKey]) throws(RecordProblem) -> Checkpoint {
    let state = try Checkpoint(signed: checkpoint, by: keys)
    let proof = InclusionProof(index: index, size: state.size, path: path)
    guard proof.verifies(leafHash: MerkleTree.leafHash(entry), root: state.root) else {
      throw RecordProblem("this text is not entry \(index) of the log: it was changed, or the proof is another's")
    }
    return state
  }
}
