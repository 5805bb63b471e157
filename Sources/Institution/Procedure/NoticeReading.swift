public import Deliberation
internal import Storage

/// A paper as its form shows it before it becomes public.
public struct PaperDraft: Sendable {
  /// As it would be printed.
  public let title: String, body: String
}

/// Days that lie before a meeting, and days that its notice has to come before it (3.5d).
public struct NoticeLead: Hashable, Sendable {
  /// Days that lie before it.
  public let days: Int
  /// The lead time.
  public let needed: Int

  /// True when the notice comes nearer to the meeting than it should: it says why.
  public var isShort: Bool { days < needed }
}

/// 公告页 — the form of a notice, with the notice that will come out (3.5d).
public struct NoticePage: Sendable {
  /// The matter.
  public let matter: Matter
  /// What is due on it at the moment of the page.
  public let due: [Obligation], now: Instant
  /// The version of the plan that is noticed.
  public let version: Version
  /// How it begins when nothing else is written.
  public let opening: String
  /// How many days lie before the meeting.
  public let lead: NoticeLead
  /// The notice as it would be posted now.
  public let draft: PaperDraft
}

/// The form of the notice that takes another one's place.
public struct RevisionPage: Sendable {
  /// The matter.
  public let matter: Matter
  /// When and where it is noticed for.
  public let meetsAt: Instant?, place: String?
  /// The version of that notice.
  public let version: Version
}

/// Notices as their forms show and judge them.
public enum NoticeReading {
  /// The form of a matter's notice.
  ///
  /// - Parameter typed: the opening that is being written.
  /// - Throws: ``AccessError`` for those who post no notice, ``NotTheTime`` at another stage.
  public static func page(_ id: ID<Matter>, opening typed: String?, for member: Member, _ reading: Reading) throws -> NoticePage {
    let matter = try NotTheTime.check(.postNotice, on: id, for: member, reading)
    let known = try PaperPreview.noticeOpening(matter, reading)
    let preview = try PaperPreview.notice(matter, opening: typed ?? known, reading)
    return NoticePage(
      matter: matter, due: try Agenda.obligations(of: matter, reading), now: reading.now,
      version: try PlanTable.version(of: id, reading.tx), opening: known, lead: try lead(to: matter, reading),
      draft: PaperDraft(title: preview.title, body: preview.body))
  }

  /// The form that revises a matter's notice.
  ///
  /// - Throws: ``AccessError`` for those who post no notice, ``NotTheTime`` at another stage.
  public static func revision(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> RevisionPage {
    let matter = try NotTheTime.check(.reviseNotice, on: id, for: member, reading)
    let plan = try PlanTable.newest(of: id, reading.tx)?.plan
    return RevisionPage(
      matter: matter, meetsAt: plan?.meetsAt, place: plan?.place, version: try PlanTable.version(of: id, reading.tx))
  }

  /// How many days lie before a matter's meeting.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func lead(to id: ID<Matter>, _ reading: Reading) throws -> NoticeLead {
    try lead(to: MatterTable.find(id, reading.tx), reading)
  }

  private static func lead(to matter: Matter, _ reading: Reading) throws -> NoticeLead {
    let meetsAt = try PlanTable.newest(of: matter.id, reading.tx)?.plan.meetsAt
    let needed = try reading.policy(for: matter.area, on: matter.rulesDay).noticeLeadDays.value
    return NoticeLead(days: meetsAt.map { reading.now.day.distance(to: $0.day) } ?? needed, needed: needed)
  }
}
