import Deliberation
import PolicyFiles
import Testing

@testable import Institution

/// A matter as pages of the workbench show it, the hostile text in every place where somebody may write.
enum CaseFixture {
  static let text = Golden.hostile
  static let id = ID<Matter>(rawValue: 1000)
  static let now = known(Instant(day: "2026-11-05", clock: "09:30"))
  static let clerk = member(.clerk)
  static let point = PlanRecord.Point(id: ID(rawValue: 1003), text: text)
  static let version = Version(of: ["1"])

  static func member(_ role: Role, at area: AreaCode = Website.area) -> Member {
    Member(id: ID(rawValue: 20), name: text, organ: text, area: area, roles: [role])
  }

  static func matter(at stage: Stage) -> Matter {
    Matter(
      id: id, area: Website.area, number: SerialNumber(year: 2026, sequence: 31), title: text, question: text,
      entryCode: "utilities.heating", entryTitle: text, reservedBy: nil, stage: stage, rulesDay: day("2026-11-02"))
  }

  static func day(_ iso: String) -> Day { known(Day(iso: iso)) }

  /// A duty that is some days late, or not yet.
  static func due(_ duty: Obligation.Duty, on deadline: String, count: Int = 1, by owners: Set<Role> = Role.committee) -> Obligation {
    Obligation(
      duty, of: id, count: count, by: WorkCalendar(tables: []).deadline(after: day(deadline), days: 0), owners: owners,
      under: Sourced(0, clause: "3.5c", level: .province, source: "", isLocal: true))
  }

  static let invited = [
    PlanRecord.Invited(
      id: ID(rawValue: 1005), participant: Plan.Participant(kind: .registeredResidents, name: text, isOrganisation: false, note: text),
      service: nil),
    PlanRecord.Invited(
      id: ID(rawValue: 1006), participant: Plan.Participant(kind: .propertyManagement, name: text, isOrganisation: true),
      service: PlanRecord.Service(way: .phone, at: now, byName: text)),
  ]

  static let plan = PlanRecord(
    id: ID(rawValue: 1002), version: 1,
    plan: Plan(
      meetsAt: known(Instant(day: "2026-11-12", clock: "14:00")), place: text, subject: text, points: [text],
      form: .topicalCouncil, formReason: text, host: text, recorder: text, participants: invited.map(\.participant),
      missingVoices: [.experts: text], affectedHouseholds: 48, materials: text),
    points: [point], invited: invited)

  static let findings = FindingList(
    matter: id, area: Website.area,
    findings: [
      FindingList.Line(finding: finding(answered: nil, closed: nil), about: text),
      FindingList.Line(finding: finding(answered: now, closed: nil), about: nil),
      FindingList.Line(finding: finding(answered: now, closed: now), about: nil),
    ], commitments: [FindingList.Subject(id: ID(rawValue: 1010), task: text)], open: [.writeFinding, .closeFinding, .reopenFinding])

  static func finding(answered: Instant?, closed: Instant?) -> Finding {
    Finding(
      id: ID(rawValue: 1020), matter: id, byName: text, clause: "3.5d", text: text, at: now, commitment: nil, isBreach: true,
      answer: answered == nil ? "" : text, answeredAt: answered, closedAt: closed, conclusion: closed == nil ? "" : text,
      rounds: [Finding.Round(answer: text, objection: text, answeredAt: now, at: now)])
  }

  static let events = [
    Event(
      id: ID(rawValue: 1), act: .approveTopic, at: known(Instant(day: "2026-11-03", clock: "16:00")), byName: text, byRole: .secretary,
      reason: text, dueDay: day("2026-11-02"), lateReason: text)
  ]

  static let commitment = CommitmentLine(
    commitment: Commitment(
      id: ID(rawValue: 1010), matter: id, owner: text, ownerKind: .organisation, task: text, measure: text,
      dueDay: day("2026-11-04"), firstDueDay: day("2026-11-03"), state: .completed),
    point: point.id, assembly: nil, organisation: nil, origin: .meeting, completedAt: now, completedBy: nil, acceptedAt: nil,
    publishedAt: nil, withdrawnReason: "", steps: [], urgings: [])

  static let meeting = Meeting(
    openedAt: now, closedAt: nil, signInCode: "abcdefgh", signedAt: nil, signedBy: "",
    attendance: [
      Meeting.Attendance(
        id: ID(rawValue: 1007), participant: nil, kind: .registeredResidents, givenName: text, number: 2, way: .roll, at: now)
    ],
    statements: [Meeting.Statement(id: ID(rawValue: 1), point: point.id, speaker: ID(rawValue: 1007), text: text)],
    votes: [Meeting.Count(point: point.id, question: text, inFavour: 3, against: 2, abstained: 1)],
    dissents: [Meeting.Dissent(id: ID(rawValue: 2), point: point.id, by: nil, text: text)],
    results: [Meeting.Result(point: point.id, outcome: .agreed, text: text)],
    commitments: [
      Meeting.Commitment(id: ID(rawValue: 1010), point: point.id, owner: text, task: text, dueDay: day("2026-12-15"))
    ],
    corrections: [])

  static let messages = [
    Message(id: ID(rawValue: 1), kind: "notice", subject: id.rawValue, audience: "clerk", text: text, queuedAt: now),
    Message(id: ID(rawValue: 2), kind: "reminder.submitPlan", subject: id.rawValue, audience: "clerk", text: "2026-11-05", queuedAt: now),
  ]
}
