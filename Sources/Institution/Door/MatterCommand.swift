public import Deliberation
import PolicyFiles
internal import Storage

/// A command that takes one of the procedure's acts on a matter.
///
/// What all of them share stands here once: who may, at which stage, whether it is late and why, the event, the new stage.
public protocol MatterCommand: Command {
  /// The act it takes.
  static var act: Act { get }
  /// The matter it acts on.
  var matter: ID<Matter> { get }
  /// Why the step is late; needed only when it is.
  var lateReason: String { get }
  /// Reason shown with the act (a return, a revision).
  var reason: String { get }
  /// The day this very act was due, where the matter has several duties of its kind (a commitment); `nil` for all others.
  func ownDueDay(in scope: Scope) throws -> Day?
  /// What is special to this act, after stage and lateness were judged.
  func apply(to matter: Matter, in scope: Scope) throws -> Int64
}

extension MatterCommand {
  /// The act's own name.
  public static var name: String { act.rawValue }
  /// The act's own clause.
  public static var clause: Clause { act.clause }
  /// The act's own roles.
  public static var roles: Set<Role>? { act.roles }
  /// Most acts need no reason.
  public var reason: String { "" }
  /// Most acts have no limit.
  public var lateReason: String { "" }
  /// Most acts are due once a matter.
  public func ownDueDay(in scope: Scope) throws -> Day? { nil }

  /// The matter's community.
  public func area(in scope: Scope) throws -> AreaCode? { try MatterTable.find(matter, scope.tx).area }

  /// Judges stage and lateness, applies, saves the stage, writes the event.
  public func perform(in scope: Scope) throws -> Int64 {
    for text in [reason, lateReason] { try TextLimit.passage.check(text, clause: Self.clause) }
    var matter = try MatterTable.find(matter, scope.tx)
    let before = matter.stage
    let overdue = try overdue(for: matter, in: scope)
    try matter.take(Self.act)
    if let overdue, lateReason.isBlank {
      throw Refusal(
        .lateReasonMissing, ["due": overdue.day.iso, "days": String(overdue.day.distance(to: scope.now.day))],
        clause: overdue.clause)
    }
    let subject = try apply(to: matter, in: scope)
    if matter.stage != before { try MatterTable.save(matter, scope.tx) }
    try EventTable.append(
      Self.act, to: matter, reason: reason, dueDay: overdue?.day, lateReason: overdue == nil ? "" : lateReason,
      in: scope)
    scope.journal(before: .stage(before), after: .stage(matter.stage))
    return subject
  }

  /// The duty this act fulfils, when its day has passed.
  private func overdue(for matter: Matter, in scope: Scope) throws -> (day: Day, clause: Clause)? {
    if let day = try ownDueDay(in: scope) { return day < scope.now.day ? (day, Self.act.clause) : nil }
    guard let duty = Self.act.duty, Self.act.stages.contains(matter.stage) else { return nil }
    let state = try MatterTable.state(of: matter, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    return state.obligations(under: policy, on: scope.library.calendar)
      .first { $0.duty == duty && $0.daysLate(at: scope.now) > 0 }.map { ($0.deadline.day, $0.clause) }
  }
}
