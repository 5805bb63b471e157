public import Deliberation
internal import PolicyFiles
internal import Storage

/// 会议决定 — an assembly as its page shows it, one state at a time (3.5h).
public struct AssemblyPage: Sendable {
  public let line: AssemblyLine, matter: Matter, due: [Obligation], now: Instant
  /// What whoever looks may do with it now.
  public let open: Set<Act>
  /// The points of the deliberation that it decides, as they are called.
  public let points: [String]
  /// The arithmetic of its result; `nil` until it is closed.
  public let closed: Tally?
  /// The step before the vote that is recorded next; `nil` for whoever records none.
  public let nextStep: AssemblyStep?
  /// What stands in the form of each act; `nil` for whoever may not do it now.
  public let notice: Notice?, freezing: Freezing?, opening: Tally?, counting: HandCount?, closing: Announcement?
  /// Who may vote, in order; nobody until the roll is frozen.
  public let roll: [ElectorLine]
  /// Ballot codes handed out and not used yet, for whoever hands them out.
  public let codes: [ID<Elector>: String]

  /// The form of a notice.
  public struct Notice: Sendable {
    /// How many days it comes before the meeting.
    public let lead: Sourced<Int>
    /// Where the community meets as a rule.
    public let address: String
    public let version: Version
  }

  /// The form that freezes the roll.
  public struct Freezing: Sendable {
    /// People who would be left off because nobody knows whether they are of age.
    public let agesUnknown: Int
  }
}

/// 提请会议决定 — what the form of a call is filled with (3.5h).
public struct AssemblyCallPage: Sendable {
  public let matter: Matter, due: [Obligation], now: Instant
  /// The points it may decide, and those it decides unless somebody chooses.
  public let points: [PointAdoption], usual: [ID<PlanRecord.Point>]
  /// People of whom nobody knows whether they are of age.
  public let agesUnknown: Int
  /// Groups of the village.
  public let groups: [String]
  /// The body of representatives, and what the law finds wrong with it.
  public let body: Representation, flaws: [Representation.Flaw]

  /// The points that were not agreed, of those that it decides.
  public var asked: [PointAdoption] { points.filter { usual.contains($0.point) && $0.result.outcome == .notAgreed } }
}

/// Reads assemblies for those who prepare and hold them.
public enum AssemblyReading {
  /// - Throws: ``AccessError`` for whoever calls none, ``NotTheTime`` while none is to be called.
  public static func call(on id: ID<Matter>, for member: Member, _ reading: Reading) throws -> AssemblyCallPage {
    let matter = try NotTheTime.check(.callAssembly, on: id, for: member, reading)
    let due = try Agenda.obligations(of: matter, reading)
    let (points, usual) = try AssemblyTable.points(for: matter, reading.tx)
    let (body, flaws) = try RepresentativeTable.representation(in: matter.area, reading)
    return AssemblyCallPage(
      matter: matter, due: due, now: reading.now, points: points, usual: usual,
      agesUnknown: try AssemblyTable.agesUnknown(in: matter.area, reading), groups: try PersonTable.groups(of: matter.area, reading.tx),
      body: body, flaws: flaws)
  }

  /// What a form of an assembly is read with.
  public static func line(_ id: ID<Assembly>, _ reading: Reading) throws -> AssemblyLine { try AssemblyTable.find(id, reading.tx) }

  /// What was counted of it so far.
  public static func counted(_ id: ID<Assembly>, _ reading: Reading) throws -> HandCount {
    try HandCount.of(id, vault: reading.vault, reading.tx)
  }

  /// - Throws: ``AccessError/notFound`` for whoever neither works in its community nor watches over it.
  public static func page(_ id: ID<Assembly>, for member: Member, _ reading: Reading) throws -> AssemblyPage {
    let line = try AssemblyTable.find(id, reading.tx)
    let matter = try MatterTable.find(line.assembly.matter, reading.tx)
    let roles = member.roles(in: matter.area)
    guard !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
    let open = Set(Act.allCases.filter { $0.isOpen(to: roles, matter: matter, assembly: line.assembly) })
    let policy = try reading.policy(for: matter.area, on: line.rulesDay)
    return AssemblyPage(
      line: line, matter: matter, due: try Agenda.obligations(of: matter, reading), now: reading.now, open: open,
      points: try AdoptionTable.of(matter.id, reading.tx).filter { line.points.contains($0.point) }.map(\.text),
      closed: line.result.map { _ in Tally(of: line, under: policy) },
      nextStep: open.contains(.recordStep) ? nextStep(of: line, matter, under: policy) : nil,
      notice: open.contains(.noticeAssembly) ? try notice(of: line, matter, under: policy, reading) : nil,
      freezing: open.contains(.freezeRoll) ? AssemblyPage.Freezing(agesUnknown: try AssemblyTable.agesUnknown(of: line, reading)) : nil,
      opening: open.contains(.openAssembly) ? try AssemblyTable.tally(of: line, under: policy, reading.tx) : nil,
      counting: open.contains(.countBallots) ? try counted(id, reading) : nil,
      closing: open.contains(.closeAssembly) ? try Announcement.of(line, under: policy, vault: reading.vault, reading.tx) : nil,
      roll: try AssemblyTable.roll(of: id, reading.tx), codes: open.contains(.markPresent) ? try AssemblyTable.codes(of: id, reading) : [:])
  }

  /// They follow each other: what is asked for is the first that is not on record.
  private static func nextStep(of line: AssemblyLine, _ matter: Matter, under policy: Policy) -> AssemblyStep? {
    guard line.stepsMissing > 0 else { return nil }
    let required = AssemblyStep.required(isVillage: matter.area.isVillage, isReserved: matter.reservedBy != nil, under: policy)
    return required.first { step in !line.steps.contains { $0.step == step } }
  }

  private static func notice(
    of line: AssemblyLine, _ matter: Matter, under policy: Policy, _ reading: Reading
  ) throws -> AssemblyPage.Notice {
    AssemblyPage.Notice(
      lead: AssemblyNotice.lead(line.assembly.kind, under: policy), address: try AreaTable.community(matter.area, reading.tx).address,
      version: try NoticeAssembly.version(of: line, reading.tx))
  }
}

extension Tally {
  /// The arithmetic of an assembly that is closed.
  public init(of line: AssemblyLine, under policy: Policy) {
    self.init(
      electors: line.electors ?? 0, present: line.present ?? 0,
      quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy),
      majority: Tally.majority(line.assembly.kind, under: policy))
  }
}
