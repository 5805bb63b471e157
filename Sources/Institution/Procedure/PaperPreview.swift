public import Deliberation

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
      matter, try PlanTable.require(of: matter.id, reading.tx), try MeetingTable.require(matter.id, reading.tx), in: reading.tx)
    return (words.title, words.body)
  }
}
