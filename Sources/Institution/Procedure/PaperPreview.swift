public import Deliberation
public import PolicyFiles
public import Storage
internal import Wording

/// What a form shows of the paper it will make, before it becomes public.
public enum PaperPreview {
  /// Title and text as they would be printed.
  public typealias Words = (title: String, body: String)

  /// The opening a notice begins with when the clerk writes none.
  public static func noticeOpening(_ matter: Matter, _ reading: Reading) throws -> String {
    try PaperWriter.defaultOpening(matter, reading.tx)
  }

  /// The notice as it would be posted now.
  public static func notice(_ matter: Matter, opening: String, _ reading: Reading) throws -> Words {
    let record = try PlanTable.require(of: matter.id, reading.tx)
    let words = try PaperWriter.notice(matter, record, opening: opening, at: reading.now, in: reading.tx)
    return (words.title, words.body)
  }

  /// The report as it would be published now.
  public static func report(_ matter: Matter, remark: String, lateReason: String, _ reading: Reading) throws -> Words {
    let words = try PaperWriter.report(
      matter, try PlanTable.require(of: matter.id, reading.tx), try MeetingTable.require(matter.id, reading.tx), remark: remark,
      lateReason: lateReason, at: reading.now, in: reading.tx, library: reading.library)
    return (words.title, words.body)
  }

  /// The minutes as they stand.
  public static func minutes(_ matter: Matter, _ reading: Reading) throws -> Words {
    let words = try PaperWriter.minutes(
      matter, try PlanTable.require(of: matter.id, reading.tx), try MeetingTable.require(matter.id, reading.tx), in: reading.tx,
      library: reading.library)
    return (words.title, words.body)
  }
}

/// The versions of papers that somebody signs or publishes: nothing is, that looked otherwise when it was shown.
public enum PaperVersion {
  /// The minutes, the corrections asked for, and whether they are signed.
  public static func minutes(of matter: Matter, _ tx: Transaction, _ library: PolicyLibrary) throws -> Version {
    let meeting = try MeetingTable.require(matter.id, tx)
    let words = try PaperWriter.minutes(matter, try PlanTable.require(of: matter.id, tx), meeting, in: tx, library: library)
    let corrections = meeting.corrections.flatMap { [$0.id.description, $0.isAccepted.map { $0 ? "accepted" : "kept" } ?? "", $0.reason] }
    return Version(of: [words.title, words.body, meeting.signedAt?.iso8601 ?? ""] + corrections)
  }

  /// The report without what its form adds.
  public static func report(of matter: Matter, at now: Instant, _ tx: Transaction, _ library: PolicyLibrary) throws -> Version {
    let words = try PaperWriter.report(
      matter, try PlanTable.require(of: matter.id, tx), try MeetingTable.require(matter.id, tx), remark: "", lateReason: "", at: now,
      in: tx, library: library)
    return Version(of: [words.title, words.body])
  }
}

extension Dossier {
  /// The version of what it holds, and of what is still lacking.
  public var version: Version {
    Version(
      of: Piece.allCases.flatMap { piece in [present.contains(piece) ? "1" : "0"] + (lacking[piece] ?? []) + [piece.rawValue] })
  }
}
