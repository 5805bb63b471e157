import Deliberation
import Institution
import Wording

/// The form of a further commitment (3.6a).
enum CommitmentForm {
  static let point = Field<ID<PlanRecord.Point>>.one("point", \.resultsFromPoint)
    .refused(by: .pointUnknown, .pointNotAgreed, .pointWithdrawn, .pointInCorrection)
  static let task = Field<String>.passage("task", \.matterTask, rows: 2)
  static let measure = Field<String>.line("measure", \.resultsMeasure, limit: .passage).hint(\.resultsMeasureHint)
    .refused(by: .measureMissing)
  static let due = Field<Day>.day("due", \.matterUntil).refused(by: .nextDayPast)

  /// The commitment that was sent.
  ///
  /// - Parameter refusal: why nothing can be promised on its point.
  static func command(
    _ visit: MemberVisit, for matter: ID<Matter>, among organisations: [OrganisationLine], refusing refusal: Refusal?
  ) throws -> MakeCommitment {
    let community = visit.visit.recordWords.resultsOwnCommunity
    return try visit.read { form in
      let point = form(point)
      form.judge(Self.point, point) { _ throws(Refusal) in if let refusal { throw refusal } }
      let owner = OwnerFields.read(form, among: organisations, community: community)
      let (task, measure, due) = (form(task), form(measure), form(due))
      let today = visit.institution.clock().day
      form.judge(Self.due, due) { day throws(Refusal) in try day.checkAhead(today: today, clause: MakeCommitment.clause) }
      let lawful = LawfulField.read(form, of: [task.known, measure.known], visit.visit)
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
      let today = visit.institution.clock().day
      form.judge(Self.due, due) { day throws(Refusal) in try line.commitment.checkExtend(to: day, today: today) }
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
      let (verdict, text, version) = (form(verdict), form(text), form.version)
      form.judge(Self.verdict, verdict) { accepts throws(Refusal) in
        if accepts { try Commitment.checkAccept(by: visit.member.id, completedBy: line.completedBy) }
      }
      guard try verdict.value else { return ReturnCommitment(matter, id, because: try text.value, from: version) }
      return AcceptCommitment(matter, id, saying: try text.value, from: version)
    }
  }
}
