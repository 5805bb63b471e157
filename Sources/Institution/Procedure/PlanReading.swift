public import Deliberation
internal import Storage

/// 方案页 — the form of a plan, filled with what is known (3.5c).
public struct PlanPage: Sendable {
  /// The matter.
  public let matter: Matter
  /// What is due on it at the moment of the page.
  public let due: [Obligation], now: Instant
  /// The plan that was submitted before; `nil` before the first one.
  public let last: Plan?
  /// The version of that plan.
  public let version: Version
  /// Where the community meets when nothing else is said.
  public let address: String
  /// The form that its entry of the catalogue proposes.
  public let usualForm: FormKind?
  /// How many opinions it came from, and whether that alone makes it one of wide impact (3.4c).
  public let opinions: Int, isWide: Bool
  /// Days that the notice has to come before the meeting (3.5d).
  public let noticeDays: Int
  /// Sides that are expected or were named before, and all others.
  public let sides: [Side], others: [Side]

  /// One side: who comes of it, or why nobody does.
  public struct Side: Sendable {
    /// Which side.
    public let kind: PartyKind
    /// True where the entry of the catalogue expects a voice of it.
    public let isExpected: Bool
    /// Who was named, else who was drawn or is usual; one a line, notes in brackets.
    public let people: [String]
    /// Why it stays without a voice.
    public let missing: String
  }
}

/// What the rules ask of a plan beside its parts.
public struct PlanRequirements: Sendable {
  /// Sides that should have a voice.
  public let expected: [PartyKind]
  /// Opinions that the matter came from.
  public let opinions: Int
  /// The rules that the matter was born under.
  public let policy: Policy
}

/// Plans as their form shows and judges them.
public enum PlanReading {
  /// The form of a matter's plan.
  ///
  /// - Throws: ``AccessError`` for those who submit no plan, ``NotTheTime`` at another stage.
  public static func page(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> PlanPage {
    let matter = try NotTheTime.check(.submitPlan, on: id, for: member, reading)
    let entry = try CatalogueTable.entry(matter.entryCode, in: matter.area, reading.tx)
    let last = try PlanTable.newest(of: id, reading.tx)?.plan
    let opinions = try OpinionTable.count(of: id, reading.tx)
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    let expected = entry?.participants ?? []
    let known = Set(last?.participants.map(\.kind) ?? [])
    let shown = expected + PartyKind.allCases.filter { !expected.contains($0) && known.contains($0) }
    let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
    let drawn = try LotTable.seated(of: id, reading.tx)
    func side(_ kind: PartyKind) -> PlanPage.Side {
      let named = last?.participants.filter { $0.kind == kind }.map { $0.name + ($0.note.isEmpty ? "" : "（\($0.note)）") }
      let lots = drawn.filter { $0.side == kind }.map { "\($0.name)（\(LotLine.Seat.note)）" }
      let isExpected = expected.contains(kind)
      let usual = lots.isEmpty && isExpected ? organisations.filter { $0.kind == kind }.map(\.name) : lots
      return PlanPage.Side(kind: kind, isExpected: isExpected, people: named ?? usual, missing: last?.missingVoices[kind] ?? "")
    }
    return PlanPage(
      matter: matter, due: try Agenda.obligations(of: matter, reading), now: reading.now, last: last,
      version: try PlanTable.version(of: id, reading.tx), address: try AreaTable.community(matter.area, reading.tx).address,
      usualForm: entry?.form, opinions: opinions, isWide: opinions >= policy.wideImpactOpinions.value,
      noticeDays: policy.noticeLeadDays.value, sides: shown.map(side),
      others: PartyKind.allCases.filter { !shown.contains($0) }.map(side))
  }

  /// What the plan of a matter is judged by.
  ///
  /// - Throws: ``AccessError/notFound``.
  public static func requirements(of id: ID<Matter>, _ reading: Reading) throws -> PlanRequirements {
    let matter = try MatterTable.find(id, reading.tx)
    return PlanRequirements(
      expected: try CatalogueTable.entry(matter.entryCode, in: matter.area, reading.tx)?.participants ?? [],
      opinions: try OpinionTable.count(of: id, reading.tx), policy: try reading.policy(for: matter.area, on: matter.rulesDay))
  }
}
