public import Deliberation

/// 提交方案 — submits the plan with its five parts; due two working days after the topic is fixed (3.5c).
public struct SubmitPlan: MatterCommand {
  public static let act = Act.submitPlan
  public let matter: ID<Matter>
  /// The plan.
  public let plan: Plan
  /// The plan it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?
  public let lateReason: String

  /// A plan to submit; `lateReason` when it comes late.
  public init(_ plan: Plan, for matter: ID<Matter>, from: Version? = nil, lateReason: String = "") {
    self.plan = plan
    self.matter = matter
    self.from = from
    self.lateReason = lateReason
  }

  public var texts: Texts { plan.texts }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: PlanTable.version(of: matter.id, scope.tx))
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let expected = try CatalogueTable.entry(matter.entryCode, in: matter.area, scope.tx)?.participants ?? []
    let opinions = try OpinionTable.count(of: matter.id, scope.tx)
    try plan.check(expected: expected, opinions: opinions, under: policy, at: scope.now)
    guard let meetsAt = plan.meetsAt, let form = plan.form else { throw Refusal(.planPartMissing) }
    let id = try PlanTable.insert(plan, meetsAt: meetsAt, form: form, of: matter.id, in: scope)
    try Outbox.queue(
      "approval", area: matter.area, subject: matter.id.rawValue, to: Role.secretary.rawValue, saying: "plan", in: scope)
    return id.rawValue
  }
}

/// 批准方案 — the Party organisation approves the plan; the notice is due (3.1b).
public struct ApprovePlan: MatterCommand {
  public static let act = Act.approvePlan
  public let matter: ID<Matter>
  public let lateReason: String
  /// The plan as it was shown to whoever approves it; `nil` when nobody looked.
  public let from: Version?

  /// Approves; `lateReason` when the answer comes late.
  public init(_ matter: ID<Matter>, lateReason: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: PlanTable.version(of: matter.id, scope.tx))
    return matter.id.rawValue
  }
}

/// 退回方案 — the Party organisation returns the plan with its reason; the clock of the plan runs on (3.1b).
public struct ReturnPlan: MatterCommand {
  public static let act = Act.returnPlan
  public let matter: ID<Matter>
  public let reason: String
  public let lateReason: String
  /// The plan as it was shown to whoever returns it; `nil` when nobody looked.
  public let from: Version?

  /// Returns with a reason; `lateReason` when the answer comes late.
  public init(_ matter: ID<Matter>, because reason: String, lateReason: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.reason = reason
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: PlanTable.version(of: matter.id, scope.tx))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    return matter.id.rawValue
  }
}
