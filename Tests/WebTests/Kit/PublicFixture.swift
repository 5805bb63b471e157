import Deliberation
import PolicyFiles

@testable import Institution

/// What the public pages and the ledger show, the hostile text in every place where somebody may write.
enum PublicFixture {
  static let text = Golden.hostile
  static let id = ID<Matter>(rawValue: 1000)
  static let now = known(Instant(day: "2026-11-05", clock: "09:30"))
  static let slip = SlipNumber(year: 2026, sequence: 7)
  static let point = ID<PlanRecord.Point>(rawValue: 3), other = ID<PlanRecord.Point>(rawValue: 4)
  static let assembly = ID<Assembly>(rawValue: 50)
  static let version = Version(of: ["1"])

  static func day(_ iso: String) -> Day { known(Day(iso: iso)) }

  static func matter(_ stage: Stage, reservedBy clause: Clause? = nil) -> Matter {
    Matter(
      id: id, area: Website.area, number: SerialNumber(year: 2026, sequence: 31), title: text, question: "\(text)\n\(text)",
      entryCode: "e", entryTitle: text, reservedBy: clause, stage: stage, rulesDay: day("2026-11-02"))
  }

  static func due(_ duty: Obligation.Duty, on day: String) -> Obligation {
    Obligation(
      duty, of: id, by: WorkCalendar(tables: []).deadline(after: self.day(day), days: 0), owners: Role.committee,
      under: Sourced(0, clause: "3.5c", level: .province, source: "", isLocal: true))
  }

  static let road = Station.allCases.enumerated().map { index, station in
    Road.Stop(
      station: station, day: index < 5 ? day("2026-11-02").adding(index) : nil, isDone: index < 5, isHere: index == 5,
      daysLate: index == 2 ? 4 : 0)
  }

  static func commitment(_ number: Int64, _ state: Commitment.State, withdrawn: String = "", due day: Day = day("2026-11-03"))
    -> CommitmentLine
  {
    let isOpen = state == .open
    return CommitmentLine(
      commitment: Commitment(
        id: ID(rawValue: number), matter: id, owner: text, ownerKind: .organisation, task: text, measure: text, dueDay: day,
        firstDueDay: self.day("2026-11-01"), state: state),
      point: point, assembly: nil, organisation: nil, origin: .meeting, completedAt: isOpen ? nil : now, completedBy: nil,
      acceptedAt: isOpen ? nil : now, publishedAt: nil, withdrawnReason: withdrawn,
      steps: [CommitmentLine.Step(id: ID(rawValue: 80), kind: .progress, text: text, byName: text, at: now, photo: ID(rawValue: 81))],
      urgings: [
        CommitmentLine.Urging(
          id: ID(rawValue: 82), way: .call, text: text, byName: text, at: now, nextDay: self.day("2026-11-08"), answer: text)
      ])
  }

  /// An order on a point, or on what an assembly decided.
  static func correction(_ number: Int64, _ kind: Correction.Kind, assembly: ID<Assembly>? = nil, done: Bool, lesson: String)
    -> CorrectionLine
  {
    CorrectionLine(
      id: ID(rawValue: number), point: assembly == nil ? point : nil, assembly: assembly, kind: kind, article: text, reason: text,
      lesson: lesson, dueDay: day("2026-11-20"), organ: text, orderedAt: now, newText: text, doneAt: done ? now : nil)
  }

  static func adoption(_ point: ID<PlanRecord.Point>, _ outcome: Outcome, _ adoption: Adoption?, after orders: [CorrectionLine] = [])
    -> PointAdoption
  {
    PointAdoption(
      point: point, text: text, result: Meeting.Result(point: point, outcome: outcome, text: text), adoption: adoption, reason: text,
      standing: Standing(of: text, after: orders))
  }

  static let assemblyLine = AssemblyLine(
    assembly: Assembly(id: assembly, matter: id, kind: .assembly, basis: .persons, stage: .decided), area: Website.area,
    call: AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: text), calledAt: now,
    rulesDay: day("2026-11-02"), meetsAt: now, place: text, shortReason: text, adjournedAt: nil, electors: 100, present: 60,
    result: AssemblyLine.Result(count: Tally.Count(inFavour: 40, against: 10, abstained: 5, invalid: 1), isCarried: true, closedAt: now),
    steps: [], stepsMissing: 0,
    adjournments: [
      AssemblyLine.Adjournment(metAt: now, electors: 100, present: 30, needed: 51, reason: ""),
      AssemblyLine.Adjournment(metAt: now, electors: 100, present: 60, needed: 51, reason: text),
    ], points: [point], agesUnknown: 0, agesReason: "")

  static let half = Sourced(known(Share(1, of: 2, isExclusive: true)), clause: "3.5h", level: .national, source: "", isLocal: false)

  static let commission = CommissionLine(
    commission: Commission(id: ID(rawValue: 60), state: .reported), area: Website.area, opinion: ID(rawValue: 1), matter: id, organ: text,
    organArea: "", organRole: nil, title: text, text: text, dueDay: day("2026-11-03"), askedAt: now, report: text, reportedAt: now,
    answer: "", answeredAt: nil, ledgerAnswer: "", rulesDay: nil)

  /// A matter with a point that was changed, one that was not agreed, and everything else that can come after.
  static let results: MatterResults = {
    let orders = [
      correction(90, .changed, done: true, lesson: "https://example.com/?\"a\""), correction(91, .changed, done: false, lesson: text),
    ]
    let ofAssembly = correction(92, .withdrawn, assembly: assembly, done: true, lesson: "")
    return MatterResults(
      matter: matter(.reported), today: now.day,
      points: [adoption(point, .agreed, .adopted, after: orders), adoption(other, .notAgreed, .notAdopted)],
      commitments: [commitment(70, .open), commitment(71, .accepted)], dropped: [commitment(72, .withdrawn, withdrawn: text)],
      corrections: orders + [ofAssembly], assemblies: [assemblyLine], commissions: [commission])
  }()

  static func publication(_ number: Int64, replacing other: Int64? = nil) -> Publication {
    Publication(
      id: ID(rawValue: number), area: Website.area, matter: id, kind: .notice, number: text, title: text,
      body: "# \(text)\n\(text)\n> \(text)\n~ \(text)", madeAt: now, publishedAt: now, untilDay: day("2026-11-20"),
      replaces: other.map { ID(rawValue: $0) }, leafIndex: Int(number))
  }

  static let files = ["image/png", "application/pdf"].enumerated().map { index, kind in
    Attachment(
      id: ID(rawValue: 90 + Int64(index)), area: Website.area, sha256: "ab", kind: kind, size: 1, caption: text, opinion: nil, matter: nil)
  }

  static func entry(_ number: Int64, _ state: Opinion.State = .received, lead: ID<Opinion>? = nil) -> LedgerLine {
    LedgerLine(
      opinion: Opinion(id: ID(rawValue: number), area: Website.area, state: state, lead: lead),
      slip: SlipNumber(year: 2026, sequence: Int(number)), channel: .homeVisit, isRequest: true, giverKind: .registeredResidents,
      giverName: text, takenAt: now, recordedAt: now, text: "\(text)\n\(text)", place: text, source: text, witnessWriter: text,
      witnessWay: text, matter: id, answer: text, decidedAt: nil, dueDay: day("2026-11-03"))
  }
}
