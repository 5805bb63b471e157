public import Deliberation
internal import PolicyFiles
internal import Storage

/// 通报页 — the form of a report, with the report that will come out (3.5f).
public struct ReportPage: Sendable {
  /// The matter.
  public let matter: Matter
  /// What is due on it at the moment of the page.
  public let due: [Obligation], now: Instant
  /// The version of the report without what its form adds.
  public let version: Version
  /// The report as it would be published now.
  public let draft: PaperDraft
  /// Known kinds of unlawful clauses that it shows (3.6f).
  public let warnings: [LawfulCheck]
}

/// Reports as their form shows and judges them.
public enum ReportReading {
  /// The form of a matter's report.
  ///
  /// - Parameters:
  ///   - remark: what is being written below it.
  ///   - lateReason: why it comes late, as it is being written.
  /// - Throws: ``AccessError`` for those who publish no report, ``NotTheTime`` at another stage.
  public static func page(
    _ id: ID<Matter>, remark: String, lateReason: String, for member: Member, _ reading: Reading
  ) throws -> ReportPage {
    let matter = try NotTheTime.check(.publishReport, on: id, for: member, reading)
    let preview = try PaperPreview.report(matter, remark: remark, lateReason: lateReason, reading)
    return ReportPage(
      matter: matter, due: try Agenda.obligations(of: matter, reading), now: reading.now,
      version: try PaperVersion.report(of: matter, at: reading.now, reading.tx, reading.library),
      draft: PaperDraft(title: preview.title, body: preview.body),
      warnings: Lawfulness.warnings(of: try texts(of: id, reading) + [remark], reading.library))
  }

  /// What a report would say before its remark.
  ///
  /// - Throws: ``StorageError``.
  public static func texts(of id: ID<Matter>, _ reading: Reading) throws -> [String] {
    try Lawfulness.texts(toReport: id, reading.tx)
  }
}
