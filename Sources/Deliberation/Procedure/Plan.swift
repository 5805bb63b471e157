/// 协商方案 — time, place, subject, participants and form of a deliberation (3.5c).
public struct Plan: Hashable, Sendable {
  /// 参与主体 — one side's voice.
  public struct Participant: Hashable, Sendable {
    /// Which of the kinds of 3.3a or 3.3e it speaks for.
    public let kind: PartyKind
    /// Name of the person or organisation.
    public let name: String
    /// Organisations are named in public, people are masked.
    public let isOrganisation: Bool
    /// “3号楼代表”, “抽签产生” and the like.
    public let note: String

    /// A participant of a kind.
    public init(kind: PartyKind, name: String, isOrganisation: Bool, note: String = "") {
      self.kind = kind
      self.name = name
      self.isOrganisation = isOrganisation
      self.note = note
    }
  }

  /// When it begins.
  public var meetsAt: Instant?
  /// Where.
  public var place: String
  /// What is to be deliberated, in full.
  public var subject: String
  /// Point by point; the outcome answers each.
  public var points: [String]
  /// In which form (3.4).
  public var form: FormKind?
  /// Why another form than the one the rule proposes.
  public var formReason: String
  /// Who leads the meeting.
  public var host: String
  /// Who writes the minutes.
  public var recorder: String
  /// Who takes part.
  public var participants: [Participant]
  /// Reasons for sides that stay without a voice (3.3b).
  public var missingVoices: [PartyKind: String]
  /// How many households it touches.
  public var affectedHouseholds: Int
  /// What participants should read beforehand.
  public var materials: String

  /// A plan as written so far.
  public init(
    meetsAt: Instant?, place: String, subject: String, points: [String], form: FormKind?, formReason: String = "",
    host: String = "", recorder: String = "", participants: [Participant], missingVoices: [PartyKind: String] = [:],
    affectedHouseholds: Int = 0, materials: String = ""
  ) {
    self.meetsAt = meetsAt
    self.place = place
    self.subject = subject
    self.points = points
    self.form = form
    self.formReason = formReason
    self.host = host
    self.recorder = recorder
    self.participants = participants
    self.missingVoices = missingVoices
    self.affectedHouseholds = affectedHouseholds
    self.materials = materials
  }

  /// What is written in it, by its limits.
  public var texts: Texts {
    [
      .name: participants.map(\.name) + [host, recorder], .line: participants.map(\.note) + [place],
      .passage: points + missingVoices.values + [subject, formReason], .long: [materials],
    ]
  }

  /// Required parts that are still empty.
  public func missingParts(under policy: Policy) -> [PlanPart] {
    policy.planRequiredParts.value.filter { part in
      switch part {
      case .time: meetsAt == nil
      case .place: place.isBlank
      case .subject: subject.isBlank
      case .participants: participants.isEmpty
      case .form: form == nil
      }
    }
  }

  /// 尚缺的一方 — sides the catalogue entry expects that have no participant and no reason yet (3.3b).
  public func missingVoices(expected: [PartyKind]) -> [PartyKind] {
    let present = Set(participants.map(\.kind))
    return expected.filter { !present.contains($0) && (missingVoices[$0]?.isBlank ?? true) }
  }

  /// 涉及面广、关注度高 — the wider form the rule proposes, or `nil` when any form will do (3.4c).
  public func proposedForms(opinions: Int, under policy: Policy) -> [FormKind] {
    let isWide =
      affectedHouseholds >= policy.wideImpactHouseholds.value || opinions >= policy.wideImpactOpinions.value
    return isWide ? [.topicalCouncil, .hearing] : []
  }

  /// True where the form that was chosen is not one of the wider ones that the rule proposes: it needs a reason.
  public func formNeedsReason(opinions: Int, under policy: Policy) -> Bool {
    let wide = proposedForms(opinions: opinions, under: policy)
    return form.map { !wide.isEmpty && !wide.contains($0) } ?? false
  }

  /// Refuses a meeting that has begun already.
  public static func check(meetsAt: Instant, at now: Instant) throws(Refusal) {
    guard meetsAt > now else { throw Refusal(.meetingInPast) }
  }

  /// Refuses a plan that names somebody twice: people of one name are told apart by a note (3.3b).
  public static func check(named participants: [Participant]) throws(Refusal) {
    var seen: Set<[String]> = []
    for participant in participants where !seen.insert([participant.name, participant.note]).inserted {
      throw Refusal(.namedTwice, ["name": participant.name, "kind": participant.kind.rawValue])
    }
  }

  /// Refuses a plan that lacks a required part, has no point to decide, leaves a side without voice or reason, names
  /// somebody twice, lies in the past, or departs from the wider form without saying why.
  public func check(expected: [PartyKind], opinions: Int, under policy: Policy, at now: Instant) throws(Refusal) {
    let missing = missingParts(under: policy)
    guard missing.isEmpty, let meetsAt, form != nil else {
      throw Refusal(.planPartMissing, ["parts": missing.map(\.rawValue).joined(separator: ",")])
    }
    guard points.contains(where: { !$0.isBlank }) else { throw Refusal(.noPoints) }
    try Self.check(meetsAt: meetsAt, at: now)
    let silent = missingVoices(expected: expected)
    guard silent.isEmpty else {
      throw Refusal(.voiceMissing, ["kinds": silent.map(\.rawValue).joined(separator: ",")])
    }
    try Self.check(named: participants)
    guard !formNeedsReason(opinions: opinions, under: policy) || !formReason.isBlank else {
      throw Refusal(.formNeedsReason, ["households": String(affectedHouseholds), "opinions": String(opinions)])
    }
  }
}
