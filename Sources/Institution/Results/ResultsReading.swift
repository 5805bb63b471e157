public import Deliberation
internal import PolicyFiles
internal import Storage

/// 会后办理 — everything that follows a deliberation, as whoever looks may see it (3.6).
public struct ResultsPage: Sendable {
  public let matter: Matter, due: [Obligation], now: Instant
  /// What whoever looks may do.
  public let open: Set<Act>
  /// What was decided, point by point; and which of it may be adopted now, whoever does it.
  public let points: [PointAdoption], adoptable: [PointAdoption]
  /// Of what was decided and what became of it.
  public var adoption: Version { AdoptionTable.version(of: points) }
  public let commitments: Commitments
  /// `nil` while nothing of it is for an assembly.
  public let assemblies: Assemblies?
  /// `nil` where nothing was ordered and nobody who looks may order anything.
  public let corrections: Corrections?
  public let commissions: [Commissioned]
  /// `nil` where nobody dissented, nobody asked for a review, nobody was asked for a rating.
  public let dissents: Dissents?, reviews: Reviews?, ratings: RatingsPanel?

  /// What is carried out.
  public struct Commitments: Sendable {
    public let lines: [CommitmentLine]
    /// Of what would be published now; `nil` where nothing may be.
    public let publishing: Version?
    /// How long what is published stays up at least.
    public let postingDays: Int
    /// What may be promised further; `nil` for whoever promises nothing.
    public let making: Making?

    /// The points something may be promised on, and who may carry it out.
    public struct Making: Sendable {
      public let points: [PointAdoption], organisations: [OrganisationLine]
    }
  }

  /// What goes to an assembly, or elsewhere (3.5h).
  public struct Assemblies: Sendable {
    public let lines: [AssemblyLine]
    public let referral: Referral?
    public let mayCall: Bool, mayRefer: Bool, mayRecordReferral: Bool
    /// Of the referral, or of none.
    public var referring: Version { ReferralTable.version(of: referral) }
  }

  /// What was ordered about something unlawful (3.6f).
  public struct Corrections: Sendable {
    public let lines: [CorrectionLine]
    /// Assemblies that decided something.
    public let assemblies: [AssemblyLine]
    public let mayCarryOut: Bool
    /// Of everything that was ordered.
    public var version: Version { CorrectionTable.version(of: lines) }
    /// Of what was ordered about the same text as one of them.
    public func version(of line: CorrectionLine) -> Version { CorrectionTable.version(of: lines.filter { $0.isOfSameText(as: line) }) }
    /// What an order may be about; `nil` for whoever orders nothing.
    public let targets: Targets?

    /// The points and the decisions that hold.
    public struct Targets: Sendable {
      public let points: [PointAdoption], assemblies: [AssemblyLine]
    }
  }

  /// A commission behind the matter (3.6d).
  public struct Commissioned: Sendable {
    public let row: CommissionRow
    /// The day its result has to be reported by whoever looks; `nil` where they report nothing.
    public let reportDue: Day?
    public let answering: Answering?

    /// Who answers: the organ itself, or the committee for its letter.
    public enum Answering: Sendable { case organ, letter }
  }

  /// What was said against the outcome (3.6e).
  public struct Dissents: Sendable {
    public let count: Int, unexplained: Int
    /// Who said it and what they were told; nothing for whoever may not see names.
    public let lines: [DissentLine]
    public let mayExplain: Bool
  }

  /// Who asked to have it looked at again (2.2a).
  public struct Reviews: Sendable {
    public let reviews: [Review]
    /// Phones that were left for the answer, for those who owe it.
    public let contacts: [ID<Review>: String]
    public let mayAnswer: Bool
  }

  /// 满意度 (3.6c).
  public struct RatingsPanel: Sendable {
    public let count: RatingCount
    public let sheets: [RatingSheets]
    /// The sheets counted so far; `nil` for whoever enters none.
    public let recording: Recording?

    /// What stands in the form of the sheets.
    public struct Recording: Sendable {
      public let known: [Satisfaction: Int]?
      public var version: Version { RatingTable.version(of: known) }
    }
  }
}

/// Reads what follows a deliberation.
public enum ResultsReading {
  /// - Throws: ``AccessError/notFound`` for whoever it is nothing to, and while there is nothing.
  public static func page(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> ResultsPage {
    let matter = try MatterTable.find(id, reading.tx)
    let roles = member.roles(in: matter.area)
    let commissions = try CommissionTable.of(id, reading.tx)
    // The community and its township see what follows; a department only what itself asked for (3.6d).
    let isOfficer = !roles.isDisjoint(with: officers)
    guard isOfficer || roles.contains(.department) && commissions.contains(where: { $0.isOf(member) }) else { throw AccessError.notFound }
    let points = try AdoptionTable.of(id, reading.tx)
    guard !points.isEmpty, [.deliberated, .reported, .sealed].contains(matter.stage) else { throw AccessError.notFound }
    let open = Set(Act.allCases.filter { $0.isOpen(to: roles, matter: matter) })
    let due = try Agenda.obligations(of: matter, reading)
    let assemblies = try AssemblyTable.of(id, reading.tx)
    return ResultsPage(
      matter: matter, due: due, now: reading.now, open: open, points: points,
      adoptable: matter.reservedBy == nil
        ? points.filter { $0.adoption == nil && $0.result.outcome != .notAgreed && $0.standing.isInForce } : [],
      commitments: try commitments(of: matter, assemblies, points, open, reading),
      assemblies: try self.assemblies(of: matter, assemblies, points, open, reading),
      corrections: try corrections(of: matter, assemblies, points, open, reading),
      commissions: try commissioned(commissions.filter { isOfficer || $0.isOf(member) }, of: matter, for: member, open, reading),
      dissents: try dissents(of: matter, isOfficer, open, reading),
      reviews: isOfficer ? try reviews(of: matter, roles, open, reading) : nil,
      ratings: try ratings(of: matter, open, reading))
  }

  /// What the points of a matter say.
  public static func texts(of id: ID<Matter>, _ reading: Reading) throws -> [ID<PlanRecord.Point>: String] {
    Dictionary(try AdoptionTable.of(id, reading.tx).map { ($0.point, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the form of a further commitment is read with: who may carry it out, and why nothing can be promised on its point.
  public static func making(
    on point: ID<PlanRecord.Point>?, of id: ID<Matter>, _ reading: Reading
  ) throws -> (owners: [OrganisationLine], refusal: Refusal?) {
    let area = try MatterTable.find(id, reading.tx).area
    return (
      try OrganisationTable.list(in: area, reading.tx), try point.flatMap { try MakeCommitment.refusal(on: $0, of: id, reading.tx) }
    )
  }

  /// Who sees names and words of residents here: the community's own people, and the township that watches over them.
  private static let officers = Role.staff.union([.township])

  private static func commitments(
    of matter: Matter, _ assemblies: [AssemblyLine], _ points: [PointAdoption], _ open: Set<Act>, _ reading: Reading
  ) throws -> ResultsPage.Commitments {
    let lines = try CommitmentTable.of(matter.id, reading.tx)
    let publishes = open.contains(.publishProgress) && lines.contains { $0.commitment.state != .withdrawn }
    // Nothing is promised on what was ordered to go, unless an assembly decided something else in its place.
    let isDecided = assemblies.contains { $0.result?.isCarried == true }
    return ResultsPage.Commitments(
      lines: lines, publishing: publishes ? try CommitmentTable.publishingVersion(of: lines, matter.id, reading.tx) : nil,
      postingDays: try reading.policy(for: matter.area).postingMinimumDays.value,
      making: open.contains(.makeCommitment)
        ? ResultsPage.Commitments.Making(
          points: points.filter { $0.standing.isInForce || isDecided },
          organisations: try OrganisationTable.list(in: matter.area, reading.tx)) : nil)
  }

  private static func assemblies(
    of matter: Matter, _ lines: [AssemblyLine], _ points: [PointAdoption], _ open: Set<Act>, _ reading: Reading
  ) throws -> ResultsPage.Assemblies? {
    let referral = try ReferralTable.of(matter.id, reading.tx)
    let state = Undecided(of: matter, points: points, assemblies: lines, referral: referral)
    guard state.needsDecision || !lines.isEmpty || referral != nil else { return nil }
    return ResultsPage.Assemblies(
      lines: lines, referral: referral,
      mayCall: open.contains(.callAssembly) && !state.isAssemblyRunning && (referral.map { $0.track == .settled } ?? true),
      mayRefer: open.contains(.referMatter) && referral == nil && state.refusal == nil,
      mayRecordReferral: open.contains(.recordReferral) && referral.map { $0.referred.refusal == nil } ?? false)
  }

  private static func corrections(
    of matter: Matter, _ assemblies: [AssemblyLine], _ points: [PointAdoption], _ open: Set<Act>, _ reading: Reading
  ) throws -> ResultsPage.Corrections? {
    let lines = try CorrectionTable.of(matter.id, reading.tx)
    let mayOrder = open.contains(.orderCorrection)
    guard !lines.isEmpty || mayOrder else { return nil }
    let decided = assemblies.filter { $0.result != nil }
    return ResultsPage.Corrections(
      lines: lines, assemblies: decided, mayCarryOut: open.contains(.carryOutCorrection),
      targets: mayOrder
        ? ResultsPage.Corrections.Targets(
          points: points.filter { !$0.standing.isWithdrawn },
          assemblies: decided.filter { !$0.standing(after: lines).isWithdrawn }) : nil)
  }

  private static func commissioned(
    _ lines: [CommissionLine], of matter: Matter, for member: Member, _ open: Set<Act>, _ reading: Reading
  ) throws -> [ResultsPage.Commissioned] {
    let isCommittee = member.acts(as: Role.committee, in: matter.area)
    return try CommissionReading.rows(lines, for: member, reading).map { row in
      let line = row.line
      let reports = open.contains(.reportCommission) && line.commission.state == .taken
      // The committee speaks for an organ only where a letter came; one that asked by itself answers by itself.
      let answers = Act.answerCommission.isOpen(matter: matter) && line.commission.state == .reported
      let speaker: ResultsPage.Commissioned.Answering? =
        line.isOf(member) ? .organ : line.isLetter && isCommittee ? .letter : nil
      return ResultsPage.Commissioned(
        row: row, reportDue: reports ? try CommissionTable.reportDue(line, of: matter, reading) ?? reading.now.day : nil,
        answering: answers ? speaker : nil)
    }
  }

  private static func dissents(
    of matter: Matter, _ seesNames: Bool, _ open: Set<Act>, _ reading: Reading
  ) throws -> ResultsPage.Dissents? {
    let lines = try DissentTable.of(matter.id, reading.tx)
    guard !lines.isEmpty else { return nil }
    return ResultsPage.Dissents(
      count: lines.count, unexplained: lines.count { $0.told.isEmpty }, lines: seesNames ? lines : [],
      mayExplain: seesNames && open.contains(.explainDissent))
  }

  private static func reviews(
    of matter: Matter, _ roles: Set<Role>, _ open: Set<Act>, _ reading: Reading
  ) throws -> ResultsPage.Reviews? {
    let reviews = try ReviewTable.of(matter.id, reading.tx)
    guard !reviews.isEmpty else { return nil }
    // The phone was left for the answer: whoever owes it sees it, nobody else.
    let owes = !roles.isDisjoint(with: Role.committee)
    return ResultsPage.Reviews(
      reviews: reviews, contacts: owes ? try ReviewTable.contacts(of: matter.id, reading) : [:], mayAnswer: open.contains(.answerReview))
  }

  private static func ratings(of matter: Matter, _ open: Set<Act>, _ reading: Reading) throws -> ResultsPage.RatingsPanel? {
    let count = try RatingTable.of(matter.id, reading.tx)
    let isOpen = try RatingTable.isOpen(matter, reading.tx)
    guard count.total > 0 || isOpen else { return nil }
    let records = isOpen && open.contains(.recordRatings)
    return ResultsPage.RatingsPanel(
      count: count, sheets: try RatingTable.sheets(of: matter.id, reading.tx),
      recording: records ? ResultsPage.RatingsPanel.Recording(known: try RatingTable.onPaper(matter.id, reading.tx)) : nil)
  }
}
