import Deliberation
import Institution
import Wording

/// The form of a plan (3.5c).
enum PlanForm {
  static let day = Field<Day>.day("day", \.planDay).refused(by: .meetingInPast)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field<String>.line("place", \.matterPlace)
  static let subject = Field<String>.passage("subject", \.matterSubject)
  static let points = Field<[String]>.lines("points", \.planPoints, limit: .passage, most: 50).hint(\.planPointsHint).refused(by: .noPoints)
  static let households = Field<Int>.count("households", \.planHouseholds)
  static let form = Field<FormKind>.choice("form", \.matterForm)
  static let formReason = Field<String>.passage("formReason", \.planFormReason, rows: 2).mayBeBlank.hint(\.planFormReasonHint)
    .neededBy(.formNeedsReason).alwaysSent
  static let host = Field<String>.name("host", \.planHost).mayBeBlank.alwaysSent
  static let recorder = Field<String>.name("recorder", \.planRecorder).mayBeBlank.alwaysSent
  static let materials = Field<String>.passage("materials", \.planMaterials, rows: 2).mayBeBlank.alwaysSent
  /// Kinds of whom an organisation comes, not a person.
  private static let organisations = Set(PartyKind.allCases).subtracting([
    .registeredResidents, .nonRegisteredResidents, .representatives, .groups, .experts, .invitees, .otherStakeholders,
  ])

  /// The day of the meeting; its notice comes some days before (3.5d).
  static func day(noticedBefore days: Int) -> Field<Day> {
    days > 0 ? day.hint { $0.planLead(days: days) + $0.commonStop + $0.commonLocalRule } : day
  }

  /// Who of one kind comes, one a line, each with a note in brackets.
  static func people(_ kind: PartyKind) -> Field<[String]?> {
    Field<[String]>.lines("people-\(kind.rawValue)", { $0.party(kind) }, rows: 2).optional.alwaysSent
  }

  /// Why nobody of an expected kind comes.
  static func missing(_ kind: PartyKind) -> Field<String> {
    Field<String>.line("missing-\(kind.rawValue)") { $0.planMissing(kind: $0.party(kind)) }.mayBeBlank
  }

  /// One side: who comes of it, or why nobody does.
  private struct Side {
    let kind: PartyKind
    let lines: Read<[String]?>
    let reason: Read<String>

    init(_ kind: PartyKind, _ form: FormReader) {
      self.kind = kind
      lines = form(PlanForm.people(kind))
      reason = form(PlanForm.missing(kind))
    }

    /// True when nobody was named, and it can be read that nobody was.
    var isSilent: Bool { !lines.isGiven() && reason.known?.isEmpty == true }
  }

  /// Tells where a reason is missing: of a side without a voice, and of a form that is not the wider one.
  ///
  /// - Parameters:
  ///   - plan: what could be read of it.
  ///   - isWhole: true when nothing could not be read on which it hangs whether its form needs a reason.
  private static func tellReasons(_ plan: Plan, _ sides: [Side], _ asked: PlanRequirements, _ form: FormReader, isWhole: Bool) {
    let silent = Set(sides.filter(\.isSilent).map(\.kind))
    for kind in plan.missingVoices(expected: asked.expected) where silent.contains(kind) {
      form.miss(missing(kind), refusedBy: .voiceMissing)
    }
    guard isWhole, plan.formNeedsReason(opinions: asked.opinions, under: asked.policy), plan.formReason.isBlank else { return }
    form.miss(formReason, refusedBy: .formNeedsReason)
  }

  /// The plan that was sent.
  static func command(_ visit: MemberVisit, for matter: ID<Matter>, asked: PlanRequirements) throws -> SubmitPlan {
    try visit.read { form in
      let (meetsAt, now) = (form.moment(day, clock), visit.institution.clock())
      form.judge(day, meetsAt) { at throws(Refusal) in try Plan.check(meetsAt: at, at: now) }
      let (place, subject, points, households) = (form(place), form(subject), form(points), form(households))
      let (kind, reason, host, recorder) = (form(Self.form), form(formReason), form(host), form(recorder))
      let (materials, late) = (form(materials), form.whereShown(CommonFields.late))
      let sides = PartyKind.allCases.map { Side($0, form) }
      let people = sides.flatMap { participants($0.lines.known.flatMap { $0 } ?? [], $0.kind, form) }
      do throws(Refusal) { try Plan.check(named: people) } catch let twice {
        form.tell({ $0.sentence(of: twice) }, at: Self.people(twice.facts["kind"].flatMap(PartyKind.init(rawValue:)) ?? .experts))
      }
      let version = form.version
      // Without a number, no rule asks how many there are.
      let (affected, isWhole) = households.known.map { ($0, reason.known != nil) } ?? (0, false)
      tellReasons(
        Plan(
          meetsAt: nil, place: "", subject: "", points: [], form: kind.known, formReason: reason.known ?? "", participants: people,
          missingVoices: sides.reduce(into: [:]) { $0[$1.kind] = $1.reason.known }, affectedHouseholds: affected),
        sides, asked, form, isWhole: isWhole)
      return SubmitPlan(
        Plan(
          meetsAt: try meetsAt.value, place: try place.value, subject: try subject.value, points: try points.value, form: try kind.value,
          formReason: try reason.value, host: try host.value, recorder: try recorder.value,
          participants: people,
          missingVoices: try sides.reduce(into: [:]) { voices, side in
            let reason = try side.reason.value
            if !reason.isEmpty { voices[side.kind] = reason }
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
