public import Deliberation
internal import Storage

/// 协商事项 — a matter's whole life, as anyone may know it.
public struct MatterPage: Sendable {
  /// The plan, once it was made public (3.5d): organisations are named, people counted.
  public struct PublicPlan: Sendable {
    public let meetsAt: Instant
    public let place: String, subject: String
    public let points: [String]
    public let form: FormKind?
    /// Sides in the order of the plan.
    public let sides: [(kind: PartyKind, people: Int, organisations: [String])]
    /// Sides that are expected and missing, each with the reason.
    public let missing: [(kind: PartyKind, reason: String)]
  }

  /// The newest online deliberation (3.4g).
  public struct Online: Hashable, Sendable {
    public let closesAt: Instant
    /// True while answers are taken; true once it was closed.
    public let isOpen: Bool, isClosed: Bool
  }

  /// The newest lot (3.3b).
  public struct Lot: Hashable, Sendable {
    public let drawsAt: Instant
    /// The number that was drawn.
    public let number: Int?
  }

  /// The matter in numbers.
  public struct Numbers: Hashable, Sendable {
    public let opinions: Int
    /// Who came to the meeting, and dissents there; `nil` before it.
    public let present: Int?, dissents: Int?
    /// Findings of the supervisors, and those without an answer.
    public let findings: Int, openFindings: Int
  }

  public let matter: Matter
  public let community: String
  public let road: [Road.Stop]
  /// Steps that came late.
  public let late: [Event]
  /// What is due, the latest first: what a stranger should see within one screen.
  public let due: [Obligation]
  public let online: Online?
  public let lot: Lot?
  public let results: PublicResults
  public let plan: PublicPlan?
  public let papers: [Publication]
  public let numbers: Numbers
  public let now: Instant
}

/// Reads matters for everybody.
public enum MatterReading {
  /// Obligations that a page shows.
  static let mostDue = 3  // technical: rows of one page

  /// The community of a matter.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func area(of id: ID<Matter>, _ reading: Reading) throws -> AreaCode { try MatterTable.find(id, reading.tx).area }

  /// - Throws: ``AccessError/notFound``.
  public static func title(of id: ID<Matter>, _ reading: Reading) throws -> String { try MatterTable.find(id, reading.tx).title }

  /// - Throws: ``AccessError/notFound``.
  public static func page(_ id: ID<Matter>, _ reading: Reading) throws -> MatterPage {
    let tx = reading.tx
    let matter = try MatterTable.find(id, tx)
    let community = try AreaTable.community(matter.area, tx)
    let events = try EventTable.of(id, tx)
    let beginning = try OpinionTable.beginnings(of: [id], tx)[id]
    let meeting = try MeetingTable.find(id, tx)
    let findings = try FindingTable.of(id, tx)
    let results = try PublicResults.of(matter, after: meeting, reading)
    let due = try Agenda.obligations(of: matter, events: events, reading)
    return MatterPage(
      matter: matter, community: community.name,
      road: Road.stops(
        of: matter, events: events, firstOpinion: beginning?.firstDay, openCommitments: results.results.pending.count),
      late: events.filter { $0.daysLate > 0 },
      due: Array(due.sorted { $0.deadline.day < $1.deadline.day }.prefix(mostDue)),
      online: try OnlineTable.newest(of: id, tx).map { line in
        MatterPage.Online(closesAt: line.call.closesAt, isOpen: line.isOpen(at: reading.now), isClosed: line.closedAt != nil)
      },
      lot: try LotTable.of(id, tx).first.map { MatterPage.Lot(drawsAt: $0.scheme.drawsAt, number: $0.draw?.number) },
      results: results, plan: try PlanTable.newest(of: id, tx).flatMap { plan($0, of: matter) }, papers: try PaperTable.of(id, tx),
      numbers: MatterPage.Numbers(
        opinions: beginning?.count ?? 0, present: meeting?.attendance.count, dissents: meeting?.dissents.count, findings: findings.count,
        openFindings: findings.count { $0.answeredAt == nil }),
      now: reading.now)
  }

  /// A plan is public with its notice (3.5d).
  private static func plan(_ record: PlanRecord, of matter: Matter) -> MatterPage.PublicPlan? {
    guard [.noticed, .meeting, .deliberated, .reported, .sealed].contains(matter.stage) else { return nil }
    let plan = record.plan
    guard let meetsAt = plan.meetsAt else { return nil }
    let kinds = plan.participants.reduce(into: [PartyKind]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
    return MatterPage.PublicPlan(
      meetsAt: meetsAt, place: plan.place, subject: plan.subject, points: record.points.map(\.text), form: plan.form,
      sides: kinds.map { kind in
        let side = plan.participants.filter { $0.kind == kind }
        return (kind, side.count, side.filter(\.isOrganisation).map(\.name))
      },
      missing: plan.missingVoices.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) })
  }
}
