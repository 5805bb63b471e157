/// 核验不符 — what is wrong with a checkpoint, a tile, a proof or a bundle: one line, without a full stop.
public struct RecordProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether something was found out: a typing error must not look like a forged record, nor the other way round.
  public enum Kind: Hashable, Sendable {
    /// It was read, and is not what was signed or published.
    case wrong
    /// It is not there, or not in the form it should have; nothing is known about what it stands for.
    case unreadable
  }

  /// What it is about, for those who have words of their own for it.
  public enum Subject: Hashable, Sendable {
    /// No signed note, or none with a checkpoint in it.
    case note, checkpoint
    /// The signature of a key is wrong; nobody known signed.
    case signature(of: String), signer
    /// Checkpoints of two logs.
    case origins(String, String)
    /// The newer state has fewer entries.
    case shrunk(from: Int, to: Int)
    /// The first entries are other ones.
    case changed(first: Int)
    /// A file of the log or of a bundle, or a key.
    case file
  }

  /// Wrong, or unreadable.
  public let kind: Kind
  /// What it is about.
  public let subject: Subject
  /// The line.
  public let description: String

  public static func == (left: RecordProblem, right: RecordProblem) -> Bool {
    left.kind == right.kind && left.description == right.description
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// A problem; text of strangers is cut and stripped of control characters.
  public init(_ description: String, _ kind: Kind = .wrong, about subject: Subject = .file) {
    self.subject = subject
    let scalars = description.unicodeScalars.prefix(400).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    self.description = String(String.UnicodeScalarView(scalars))
    self.kind = kind
  }

  /// What cannot be read or understood.
  public static func unreadable(_ description: String, about subject: Subject = .file) -> RecordProblem {
    RecordProblem(description, .unreadable, about: subject)
  }

  /// The same, with the name of the file it was found in.
  public func of(_ file: String) -> RecordProblem { RecordProblem("\(file): \(description)", kind, about: subject) }
}
