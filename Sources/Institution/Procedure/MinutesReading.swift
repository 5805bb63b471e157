public import Deliberation
internal import Storage

/// 协商记录页 — the minutes of a meeting, the corrections asked for, and what whoever looks may do with them (3.5e).
public struct MinutesPage: Sendable {
  /// The matter.
  public let matter: Matter
  /// The minutes as they stand.
  public let draft: PaperDraft
  /// When they were signed, and by whom.
  public let signed: Signature?
  /// Corrections that nobody settled yet.
  public let corrections: [Correction]
  /// True for those who settle corrections.
  public let maySettle: Bool
  /// Those who were there, for whoever may ask for a correction.
  public let speakers: [Meeting.Attendance]?
  /// The version of the minutes, for whoever may sign them.
  public let signing: Version?

  /// A signature.
  public struct Signature: Sendable {
    public let name: String, at: Instant
  }

  /// A correction somebody asked for.
  public struct Correction: Sendable {
    /// Identity.
    public let id: ID<Meeting.Correction>
    /// Who asked, and what should read otherwise.
    public let name: String, text: String
  }
}

/// Minutes as those see them who work on a matter.
public enum MinutesReading {
  /// The minutes of a matter's meeting.
  ///
  /// - Throws: ``AccessError/notFound`` for everybody but the staff of its community, and where no meeting was held.
  public static func page(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> MinutesPage {
    let matter = try MatterTable.find(id, reading.tx)
    guard !member.roles(in: matter.area).isDisjoint(with: Role.staff) else { throw AccessError.notFound }
    let meeting = try MeetingTable.require(id, reading.tx)
    let text = try PaperPreview.minutes(matter, reading)
    let isOpen = Act.signMinutes.isOpen(matter: matter) && meeting.signedAt == nil
    let mayAsk = isOpen && member.may(CorrectMinutes.self, in: matter.area)
    let maySign = isOpen && member.may(SignMinutes.self, in: matter.area)
    return MinutesPage(
      matter: matter, draft: PaperDraft(title: text.title, body: text.body),
      signed: meeting.signedAt.map { MinutesPage.Signature(name: meeting.signedBy, at: $0) },
      corrections: meeting.corrections.filter { $0.isAccepted == nil }.map {
        MinutesPage.Correction(id: $0.id, name: meeting.name(of: $0.by), text: $0.text)
      },
      maySettle: Act.settleCorrection.isOpen(matter: matter) && member.may(SettleCorrection.self, in: matter.area),
      speakers: mayAsk ? meeting.attendance : nil,
      signing: maySign ? try PaperVersion.minutes(of: matter, reading.tx, reading.library) : nil)
  }
}
