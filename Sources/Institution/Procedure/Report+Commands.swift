public import Deliberation
internal import Wording

/// 通报协商情况 — publishes what happened, the same or the next day (3.5f).
public struct PublishReport: MatterCommand {
  public static let act = Act.publishReport
  public let matter: ID<Matter>
  /// Words added by the clerk below what was written from the meeting.
  public let remark: String
  /// Why the outcome stands although the checklist of unlawful clauses warns of it (3.6f); needed only then.
  public let lawfulReason: String
  public let lateReason: String
  /// The report as it was shown to whoever publishes it; `nil` when nobody looked.
  public let from: Version?

  /// A report to publish; `lateReason` when it comes late.
  public init(
    _ matter: ID<Matter>, remark: String = "", lawfulReason: String = "", lateReason: String = "",
    from: Version? = nil
  ) {
    self.from = from
    self.lawfulReason = lawfulReason
    self.matter = matter
    self.remark = remark
    self.lateReason = lateReason
  }

  public var reason: String { lawfulReason }

  public var texts: Texts { [.passage: [remark, lawfulReason]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let plan = try PlanTable.require(of: matter.id, scope.tx)
    let meeting = try MeetingTable.require(matter.id, scope.tx)
    try from?.check(
      against: PaperVersion.report(of: matter, at: scope.now, scope.tx, scope.library))
    try Lawfulness.check(
      Lawfulness.texts(toReport: matter.id, scope.tx) + [remark], confirmedBecause: lawfulReason,
      in: scope)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let words = try PaperWriter.report(
      matter, plan, meeting, remark: remark, lateReason: lateReason, at: scope.now, in: scope.tx,
      library: scope.library)
    return try scope.publish(
      .report, area: matter.area, matter: matter.id,
      number: PaperNumber.first(.report, of: "\(matter.number)"), words,
      untilDay: scope.now.day.adding(policy.postingMinimumDays.value)
    ).rawValue
  }
}
