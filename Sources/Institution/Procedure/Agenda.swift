public import Deliberation
import PolicyFiles
internal import Storage

/// 今天要办 — one line of somebody's day: what is due, with the matter it belongs to.
public struct DueTask: Hashable, Sendable {
  /// What is due.
  public let obligation: Obligation
  /// The matter; `nil` for duties on the ledger.
  public let matter: Matter?
}

/// What a community owes, most urgent first (2.2b).
public enum Agenda {
  private static let open = Stage.all(.open, .awaiting)

  /// Everything due in a community.
  public static func tasks(in area: AreaCode, _ reading: Reading) throws -> [DueTask] {
    var tasks = try ledger(of: area, reading).map { DueTask(obligation: $0, matter: nil) }
    let resting = try CorrectionTable.sealedMatters(in: area, reading.tx) + FindingTable.returnedMatters(in: area, reading.tx)
    let matters =
      try MatterTable.list(in: area, stages: open, limit: 500, reading.tx) + resting.map { try MatterTable.find($0, reading.tx) }
    for (matter, due) in zip(matters, try obligations(of: matters, reading)) {
      tasks += due.map { DueTask(obligation: $0, matter: matter) }
    }
    return tasks.sorted {
      ($0.obligation.deadline.day, $0.matter?.id.rawValue ?? 0) < ($1.obligation.deadline.day, $1.matter?.id.rawValue ?? 0)
    }
  }

  /// Everything due on one matter, under the rules it was born under; its events, where they were read already.
  public static func obligations(of matter: Matter, events: [Event]? = nil, _ reading: Reading) throws -> [Obligation] {
    try obligations(of: [matter], events: events.map { [matter.id: $0] }, reading).first ?? []
  }

  /// Everything due on each of several matters, in the order given.
  public static func obligations(of matters: [Matter], events: [ID<Matter>: [Event]]? = nil, _ reading: Reading) throws
    -> [[Obligation]]
  {
    try zip(matters, MatterTable.states(of: matters, events: events, reading.tx)).map { matter, state in
      let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
      let due = state.obligations(under: policy, on: reading.library.calendar).filter {
        !state.openDuties.isAskingOver($0, today: reading.now.day)
      }
      let stalled = state.stalled(due, under: policy, on: reading.library.calendar, today: reading.now.day)
      return due + (stalled.map { [$0] } ?? [])
    }
  }

  private static func ledger(of area: AreaCode, _ reading: Reading) throws -> [Obligation] {
    let policy = try reading.policy(for: area)
    let calendar = reading.library.calendar
    var due: [Obligation] = []
    if let waiting = try OpinionTable.waiting(.received, in: area, reading.tx) {
      due.append(
        Obligation(
          .triageOpinions, of: nil, count: waiting.count,
          by: calendar.deadline(after: waiting.recordedOn, workdays: policy.triageWorkdays.value), owners: Role.committee,
          under: policy.triageWorkdays))
    }
    for state in [Opinion.State.received, .forMeeting] {
      guard let waiting = try OpinionTable.waiting(state, in: area, requestsOnly: true, reading.tx) else { continue }
      due.append(
        Obligation(
          .answerRequests, of: nil, count: waiting.count,
          by: calendar.deadline(after: waiting.recordedOn, workdays: policy.requestAnswerWorkdays.value),
          owners: Role.committee, under: policy.requestAnswerWorkdays))
    }
    return try due + kinship(in: area, reading)
  }

  /// Near kin in posts that the law bars them from together: those who stand above the community see that one post ends.
  private static func kinship(in area: AreaCode, _ reading: Reading) throws -> [Obligation] {
    let conflicts = try BodyTable.conflicts(in: area, on: reading.now.day, reading.tx)
    guard let since = conflicts.map(\.since).min() else { return [] }
    let article = Sourced(0, clause: Supervision.article(in: area), level: .national, source: "", isLocal: false)
    return [
      Obligation(
        .resolveKinship, of: nil, count: conflicts.count, by: reading.library.calendar.deadline(after: since, days: 0),
        owners: Supervision.overseers, under: article)
    ]
  }
}
