import Deliberation
import Institution

/// The form of a plan (3.5c).
enum PlanForm {
  static let day = Field<Day>.day("day", \.planDay)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field<String>.line("place", \.matterPlace)
  static let subject = Field<String>.passage("subject", \.matterSubject)
  static let points = Field<[String]>.lines("points", \.planPoints, limit: .passage, most: 50).hint(\.planPointsHint).refused(by: .noPoints)
  static let households = Field<Int>.count("households", \.planHouseholds)
  static let form = Field<FormKind>.choice("form", \.matterForm)
  static let formReason = Field<String>.passage("formReason", \.planFormReason, rows: 2).mayBeBlank.hint(\.planFormReasonHint)
    .refused(by: .formNeedsReason)
  static let host = Field<String>.name("host", \.planHost).mayBeBlank
  static let recorder = Field<String>.name("recorder", \.planRecorder).mayBeBlank
  static let materials = Field<String>.passage("materials", \.planMaterials, rows: 2).mayBeBlank
  /// Kinds of whom an organisation comes, not a person.
  private static let organisations = Set(PartyKind.allCases).subtracting([
    .registeredResidents, .nonRegisteredResidents, .representatives, .groups, .experts, .invitees, .otherStakeholders,
  ])

  /// Who of one kind comes, one a line, each with a note in brackets.
  static func people(_ kind: PartyKind) -> Field<[String]?> {
    Field<[String]>.lines("people-\(kind.rawValue)", { $0.party(kind) }, rows: 2).optional
  }

  /// Why nobody of an expected kind comes.
  static func missing(_ kind: PartyKind) -> Field<String> {
    Field<String>.line("missing-\(kind.rawValue)") { $0.planMissing(kind: $0.party(kind)) }.mayBeBlank
  }

  /// The plan that was sent.
  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> SubmitPlan {
    try visit.read { form in
      let meetsAt = form.moment(day, clock)
      let (place, subject, points, households) = (form(place), form(subject), form(points), form(households))
      let (kind, reason, host, recorder) = (form(Self.form), form(formReason), form(host), form(recorder))
      let (materials, late) = (form(materials), form(CommonFields.late))
      let people = PartyKind.allCases.flatMap { kind in participants(form(self.people(kind)).known.flatMap { $0 } ?? [], kind, form) }
      let missing = PartyKind.allCases.map { kind in (kind, form(self.missing(kind))) }
      let version = form.version
      return SubmitPlan(
        Plan(
          meetsAt: try meetsAt.value, place: try place.value, subject: try subject.value, points: try points.value, form: try kind.value,
          formReason: try reason.value, host: try host.value, recorder: try recorder.value,
          participants: people,
          missingVoices: try missing.reduce(into: [:]) { voices, next in
            let reason = try next.1.value
            if !reason.isEmpty { voices[next.0] = reason }
          },
          affectedHouseholds: try households.value, materials: try materials.value),
        for: matter, from: version, lateReason: try late.value)
    }
  }

  /// A line is a name, and in brackets a note.
  private static func participants(_ lines: [String], _ kind: PartyKind, _ form: FormReader) -> [Plan.Participant] {
    lines.compactMap { line in
      let name = String(line.prefix { $0 != "（" && $0 != "(" })
      guard !name.isBlank else {
        form.tell({ $0.planNameless(kind: $0.party(kind), line: line) }, at: people(kind))
        return nil
      }
      let note = line.dropFirst(name.count + 1).prefix { $0 != "）" && $0 != ")" }
      return Plan.Participant(kind: kind, name: name, isOrganisation: organisations.contains(kind), note: String(note))
    }
  }
}
