import Deliberation
import Institution

/// The form of a further commitment (3.6a).
enum CommitmentForm {
  static let point = Field<ID<PlanRecord.Point>>.one("point", \.resultsFromPoint)
    .refused(by: .pointUnknown, .pointNotAgreed, .pointWithdrawn, .pointInCorrection)
  static let task = Field<String>.passage("task", \.matterTask, rows: 2)
  static let measure = Field<String>.line("measure", \.resultsMeasure, limit: .passage).hint(\.resultsMeasureHint)
    .refused(by: .measureMissing)
  static let due = Field<Day>.day("due", \.matterUntil).refused(by: .nextDayPast)

  /// The commitment that was sent.
  static func command(
    _ visit: MemberVisit, for matter: ID<Matter>, among organisations: [OrganisationLine]
  ) throws -> MakeCommitment {
    let community = visit.visit.recordWords.resultsOwnCommunity
    return try visit.read { form in
      let point = form(point)
      let owner = OwnerFields.read(form, among: organisations, community: community)
      let (task, measure, due, lawful) = (form(task), form(measure), form(due), form(LawfulField.reason))
      return MakeCommitment(
        matter, on: try point.value, owner: try owner.value, task: try task.value, measure: try measure.value, dueDay: try due.value,
        lawfulReason: try lawful.value)
    }
  }
}

/// The form of measure and owner of a commitment (3.6a).
enum DescriptionForm {
  /// What was sent about a commitment.
  static func command(
    _ visit: MemberVisit, on line: CommitmentLine, among organisations: [OrganisationLine]
  ) throws -> DescribeCommitment {
    let community = visit.visit.recordWords.resultsOwnCommunity
    return try visit.read { form in
      let measure = form(CommitmentForm.measure)
      let owner = OwnerFields.read(form, among: organisations, community: community, known: line.commitment.owner)
      let version = form.version
      let described = try owner.value
      return DescribeCommitment(
        line.commitment.matter, line.commitment.id, measure: try measure.value, kind: described.kind, organisation: described.organisation,
        owner: described.name, from: version)
    }
  }
}

/// The form of another day for a commitment (3.6a).
enum ExtensionForm {
  static let due = Field<Day>.day("due", \.resultsNewDue).refused(by: .extensionNotLater, .nextDayPast)
  static let reason = Field<String>.line("text", \.ledgerReason, limit: .passage).hint(\.resultsExtendHint).refused(by: .reasonMissing)

  static func command(_ visit: MemberVisit, on line: CommitmentLine) throws -> ExtendCommitment {
    try visit.read { form in
      let (due, reason, version) = (form(due), form(reason), form.version)
      return ExtendCommitment(
        line.commitment.matter, line.commitment.id, to: try due.value, because: try reason.value, from: version)
    }
  }
}

/// The form of an acceptance, or of a return (3.6a).
enum AcceptanceForm {
  /// Yes accepts, no returns.
  static let verdict = Field<Bool>.yesOrNo("verdict", \.resultsVerdict).refused(by: .acceptedByOwner)
  static let text = Field<String>.passage("text", \.resultsSeen, rows: 2).hint(\.resultsSeenHint).refused(by: .textMissing, .reasonMissing)

  static func command(_ visit: MemberVisit, on line: CommitmentLine) throws -> any Command {
    let (matter, id) = (line.commitment.matter, line.commitment.id)
    return try visit.read { form -> any Command in
      let (verdict, text) = (form(verdict), form(text))
      guard try verdict.value else { return ReturnCommitment(matter, id, because: try text.value) }
      return AcceptCommitment(matter, id, saying: try text.value)
    }
  }
}
