public import Deliberation
internal import Storage

/// 事项办理页 — one matter on the workbench, as those see it who work on it and those who stand above them.
public struct CasePage: Sendable {
  /// The matter.
  public let matter: Matter
  /// What is due on it at the moment of the page.
  public let due: [Obligation], now: Instant
  /// What whoever looks may do with it now.
  public let open: Set<Act>
  /// True for the staff of its community.
  public let isStaff: Bool
  /// True when it stands still and whoever looks has to say what will be done about it (2.2b).
  public let isToBeMoved: Bool
  /// What happened to it, oldest first.
  public let events: [Event]
  /// The stations it passed and those ahead.
  public let road: [Road.Stop]
  /// The first of its opinions.
  public let opinions: [Voice]
  /// The plan that stands, and, for those who decide on it, its version.
  public let plan: PlanRecord?, planVersion: Version?
  /// Its papers that hang on boards.
  public let postings: [Posting]
  /// The findings on it.
  public let findings: FindingList
  /// Its dossier; `nil` for a topic that was returned.
  public let dossier: DossierState?

  /// The plan with those who are told of the notice; `nil` before there is one.
  public var noticed: PlanRecord? {
    [.noticed, .meeting, .deliberated, .reported, .sealed].contains(matter.stage) ? plan : nil
  }

  /// An opinion without who gave it.
  public struct Voice: Sendable {
    /// The entry of the ledger; `nil` for those who do not read the ledger.
    public let id: ID<Opinion>?
    /// Number on the slip.
    public let slip: SlipNumber
    /// What was said.
    public let text: String
  }

  /// A paper that hangs, or should hang, on boards.
  public struct Posting: Sendable {
    /// Identity, number, kind.
    public let paper: ID<Publication>, number: String, kind: Publication.Kind
    /// When and where it was put up.
    public let times: [BoardPosting]
  }
}

/// Matters as those work on them who run their procedure.
public enum CaseReading {
  /// Opinions that the page shows.
  private static let mostOpinions = 30  // technical: rows and letters that a page shows

  /// One matter on the workbench.
  ///
  /// - Throws: ``AccessError/notFound`` for those who neither work on it nor stand above it.
  public static func page(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> CasePage {
    let tx = reading.tx
    let matter = try MatterTable.find(id, tx)
    let roles = member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
    let isStaff = !roles.isDisjoint(with: Role.staff)
    let open = Set(Act.allCases.filter { $0.isOpen(to: roles, matter: matter) })
    let events = try EventTable.of(id, tx)
    let opinions = try OpinionTable.of(id, tx)
    let due = try Agenda.obligations(of: matter, events: events, reading)
    let commitments = try CommitmentTable.of(id, tx)
    let stall = due.first { $0.duty == .moveStalled }
    return CasePage(
      matter: matter, due: due, now: reading.now, open: open, isStaff: isStaff,
      isToBeMoved: open.contains(.moveStalled) && stall.map { !$0.owners.isDisjoint(with: roles) } ?? false,
      events: events,
      road: Road.stops(
        of: matter, events: events, firstOpinion: opinions.first?.takenAt.day,
        openCommitments: commitments.count { $0.commitment.state.isPending }),
      // Those from above read what was said, not the ledger of who said it.
      opinions: opinions.prefix(mostOpinions).map { CasePage.Voice(id: isStaff ? $0.opinion.id : nil, slip: $0.slip, text: $0.text) },
      plan: try PlanTable.newest(of: id, tx),
      planVersion: open.contains(.approvePlan) ? try PlanTable.version(of: id, tx) : nil,
      postings: try PaperTable.of(id, tx).filter { $0.untilDay != nil }.map { paper in
        CasePage.Posting(
          paper: paper.id, number: paper.number, kind: paper.kind, times: try PaperTable.postings(of: paper.id, tx))
      },
      findings: try FindingReading.list(on: matter, commitments: commitments, open: open, reading),
      dossier: matter.stage == .returned ? nil : try DossierReading.state(of: matter, reading))
  }
}
