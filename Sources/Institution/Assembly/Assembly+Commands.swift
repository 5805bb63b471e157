public import Deliberation
public import Storage
internal import Wording

/// 提请会议决定 — puts what could not be agreed, or what the law reserves, before the assembly (3.5h).
public struct CallAssembly: MatterCommand {
  public static let act = Act.callAssembly
  public let matter: ID<Matter>
  /// What is called, and the points of the deliberation it decides; none chosen: all that need a decision.
  public let call: AssemblyCall, points: [ID<PlanRecord.Point>]
  public let lateReason: String

  /// A call; `lateReason` when it comes late.
  public init(_ matter: ID<Matter>, _ call: AssemblyCall, on points: [ID<PlanRecord.Point>] = [], lateReason: String = "") {
    self.matter = matter
    self.call = call
    self.points = points
    self.lateReason = lateReason
  }

  public var texts: Texts { [.passage: [call.question, call.authorisation], .long: [call.agenda], .name: [call.group]] }

  /// What a call on a matter is judged by today.
  public static func circumstances(of matter: ID<Matter>, _ reading: Reading) throws -> AssemblyCall.Circumstances {
    let matter = try MatterTable.find(matter, reading.tx)
    let live = try AssemblyPoints.live(of: matter.id, reading.tx)
    return try circumstances(of: matter, live, on: reading.now.day, under: reading.policy(for: matter.area), reading.tx)
  }

  private static func circumstances(
    of matter: Matter, _ live: [PointAdoption], on day: Day, under policy: Policy, _ tx: Transaction
  ) throws -> AssemblyCall.Circumstances {
    AssemblyCall.Circumstances(
      isVillage: matter.area.isVillage, isReserved: matter.reservedBy != nil,
      isUndecided: live.contains { $0.result.outcome == .notAgreed },
      representatives: try RepresentativeTable.inOffice(of: matter.area, on: day, tx).count, under: policy)
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let earlier = try AssemblyTable.of(matter.id, scope.tx)
    guard !earlier.contains(where: { $0.assembly.stage.isPending }) else { throw Refusal(.assemblyRuns) }
    if let referral = try ReferralTable.of(matter.id, scope.tx), referral.track != .settled {
      throw Refusal(.otherTrack, ["track": referral.track.rawValue], clause: referral.track.clause)
    }
    // Which articles hold is a matter of the day the assembly is called, not of the day the topic was proposed.
    let policy = try scope.policy(for: matter.area)
    let isVillage = matter.area.isVillage
    let live = try AssemblyPoints.live(of: matter.id, scope.tx)
    try call.check(
      in: try Self.circumstances(of: matter, live, on: scope.now.day, under: policy, scope.tx),
      electors: try Electorate.count(in: matter.area, on: scope.now.day, under: policy, scope.tx),
      households: try Electorate.households(in: matter.area, on: scope.now.day, under: policy, scope.tx))
    // On a point that was withdrawn as unlawful nobody votes (3.6f).
    guard !live.isEmpty else { throw Refusal(.nothingUndecided) }
    guard Set(points).isSubset(of: live.map(\.point)) else { throw Refusal(.pointUnknown, clause: Self.clause) }
    let group = call.kind == .group ? try PersonTable.group(call.group, of: matter.area, scope.tx) : call.group
    let id = scope.newID(Assembly.self)
    let needed = AssemblyStep.required(isVillage: isVillage, isReserved: matter.reservedBy != nil, under: policy)
    try AssemblyTable.insert(call, as: id, of: matter, group: group, stepsNeeded: needed.count, in: scope)
    try AssemblyPointTable.insert(points.isEmpty ? AssemblyPoints.usual(of: matter, scope.tx) : points, of: id, scope.tx)
    try BallotBox.open(id, in: scope)
    try Outbox.queue(
      "approval", area: matter.area, subject: matter.id.rawValue, to: Role.secretary.rawValue, saying: "assembly", in: scope)
    return id.rawValue
  }
}

/// An act on one assembly: loads it, takes the act's step, saves the stage.
public protocol AssemblyCommand: MatterCommand {
  /// The assembly it acts on.
  var assembly: ID<Assembly> { get }
  /// What it acts upon, as it was when the form was filled; `nil` when nobody looked.
  var from: Version? { get }
  /// The version of what it acts upon, as it stands.
  func standing(of line: AssemblyLine, under policy: Policy, in scope: Scope) throws -> Version
  /// What is special to this act; the stage was judged.
  func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws
}

extension AssemblyCommand {
  /// Most steps need nothing but the stage.
  public var from: Version? { nil }
  /// Most acts are upon a sitting.
  public func standing(of line: AssemblyLine, under policy: Policy, in scope: Scope) throws -> Version { line.version }

  /// Judges the assembly's stage and whether what was seen still stands, applies, saves.
  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try AssemblyTable.require(assembly, of: matter, scope.tx)
    var known = line.assembly
    try known.take(Self.act)
    let policy = try scope.policy(for: matter.area, on: line.rulesDay)
    try from?.check(against: standing(of: line, under: policy, in: scope))
    try apply(to: line, of: matter, under: policy, in: scope)
    if known.stage != line.assembly.stage { try AssemblyTable.save(known, scope.tx) }
    return assembly.rawValue
  }
}

/// 党组织研究等会前步骤 — a step before the vote on record: the Party organisation's study, the two committees, the Party members (3.1b).
public struct RecordStep: AssemblyCommand {
  public static let act = Act.recordStep
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// The step.
  public let step: AssemblyStep.Record

  /// A step to record.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, _ step: AssemblyStep.Record) {
    self.matter = matter
    self.assembly = assembly
    self.step = step
  }

  public var texts: Texts { [.passage: [step.text]] }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    let isVillage = matter.area.isVillage
    let required = AssemblyStep.required(isVillage: isVillage, isReserved: matter.reservedBy != nil, under: policy)
    try step.check(
      after: line.steps, required: required, under: policy, today: scope.now.day, clause: isVillage ? "VC28" : "RC30")
    try AssemblyTable.note(step, of: assembly, in: scope)
  }
}

/// 会议通知 — when, where, what; ten days before, sooner only with a reason; again after a missed quorum (3.5h; VC 25, RC 26).
public struct NoticeAssembly: AssemblyCommand {
  public static let act = Act.noticeAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// When and where, and why the notice is short.
  public let meetsAt: Instant, place: String, shortReason: String
  /// Why the question stands although the checklist of unlawful clauses warns of it (3.6f); needed only then.
  public let lawfulReason: String
  /// The notice it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A notice to post.
  public init(
    _ matter: ID<Matter>, _ assembly: ID<Assembly>, meetsAt: Instant, place: String, shortReason: String = "", lawfulReason: String = "",
    from: Version? = nil
  ) {
    self.lawfulReason = lawfulReason
    self.from = from
    self.matter = matter
    self.assembly = assembly
    self.meetsAt = meetsAt
    self.place = place
    self.shortReason = shortReason
  }

  public func standing(of line: AssemblyLine, under policy: Policy, in scope: Scope) throws -> Version {
    try Self.version(of: line, scope.tx)
  }

  /// The version of a notice as it stands, and of what was published of it last.
  public static func version(of line: AssemblyLine, _ tx: Transaction) throws -> Version {
    let last = try PaperTable.newest(.assemblyNotice, of: line.assembly.matter, tx)
    return Version(of: [line.noticeVersion.text, last?.id.description ?? ""])
  }

  public var reason: String { [shortReason, lawfulReason].filter { !$0.isBlank }.joined(separator: "；") }

  public var texts: Texts { [.line: [place], .passage: [shortReason, lawfulReason]] }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    let isVillage = matter.area.isVillage
    let required = AssemblyStep.required(isVillage: isVillage, isReserved: matter.reservedBy != nil, under: policy)
    try AssemblyStep.checkComplete(line.steps, required: required, clause: isVillage ? "VC28" : "RC30")
    try AssemblyNotice.check(
      line.assembly.kind, meetsAt: meetsAt, place: place, reason: shortReason, under: policy, at: scope.now)
    try Lawfulness.check([line.call.question, line.call.agenda], confirmedBecause: lawfulReason, in: scope)
    try AssemblyTable.notice(assembly, meetsAt: meetsAt, place: place, shortReason: shortReason, scope.tx)
    let words = try AssemblyWriter.notice(
      matter, line, meetsAt: meetsAt, place: place, shortReason: shortReason, under: policy, at: scope.now, in: scope)
    try scope.publish(.assemblyNotice, of: matter, numbered: .assemblyNotice, words)
  }
}

/// 撤回提请 — the chair withdraws a call before the vote, with a reason (3.5h).
public struct WithdrawAssembly: AssemblyCommand {
  public static let act = Act.withdrawAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  public let reason: String
  public let from: Version?

  /// A withdrawal.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
    self.reason = reason
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
  }
}
