import Deliberation
import Institution
import Wording

extension Words {
  func stepKind(_ kind: CommitmentLine.Step.Kind) -> String { term("termStepKind", kind.rawValue) }
}

extension Family {
  /// The families of what rooms above the core name.
  static let web: [Family] = [
    Family("termStepKind", CommitmentLine.Step.Kind.self),
    Family(
      "termWay",
      codes: PlanRecord.Service.Way.allCases.map(\.rawValue) + Meeting.Attendance.Way.allCases.map(\.rawValue)),
    Family("termJournal", codes: JournalFact.Plain.allCases.map(\.term) + ["community", "meeting", "roster", "until"]),
    Family("termJournalCounted", JournalFact.Counted.self), Family("ledger", Lineage.Act.self, isShared: true),
    Family("workmeetingAs", codes: WorkMeetingForm.outcomes.map(\.rawValue)), Family("rosterAsk", RosterPlan.Question.Kind.self),
    Family(
      "todayMessage",
      codes: [
        "approval", "commission", "commissionReport", "completed", "correction", "draw", "finding", "findingAnswered", "lot", "online",
        "onlineOpened", "onlineStatement", "quorumMissed", "reminder", "review", "stalled", "urged",
      ]),
  ]
}
