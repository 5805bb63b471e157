internal import Deliberation
internal import Storage

/// Gathers what stands open on a matter after its deliberation.
enum OpenDutiesTable {
  static func of(_ matter: Matter, dates: StepDates, commissions: [CommissionLine], _ tx: Transaction) throws -> OpenDuties {
    var after = OpenDuties()
    after.lastStep = dates.lastStep
    (after.movedBySecretary, after.movedByTownship) = (dates.movedBySecretary, dates.movedByTownship)
    if [.open, .awaiting].contains(matter.stage.condition) { after.commissions = commissions.map(\.asked) }
    guard [.deliberated, .reported, .sealed].contains(matter.stage) else { return after }
    let id = matter.id
    after.corrections = try CorrectionTable.of(id, tx).filter { $0.doneAt == nil }.map(\.dueDay)
    guard matter.stage.condition == .awaiting else { return after }
    let live = try AssemblyPoints.live(of: id, tx)
    let needing = AssemblyPoints.needing(live, of: matter)
    // On a reserved matter the assembly decides; the outcome is only what it is asked (3.2a).
    after.pointsUndecided =
      matter.reservedBy == nil ? live.count { $0.result.outcome != .notAgreed && $0.adoption == nil && $0.standing.isInForce } : 0
    // Where every point was withdrawn as unlawful there is nothing left to vote on.
    after.needsAssembly = !needing.isEmpty
    try assemblies(of: id, needing, into: &after, tx)
    after.pieces = try CommitmentTable.of(id, tx).filter { $0.commitment.state != .withdrawn }.map { line in
      let isPublished = line.acceptedAt.flatMap { accepted in line.publishedAt.map { $0 >= accepted } } ?? false
      return OpenDuties.Piece(
        line.commitment, completedOn: line.completedAt?.day, acceptedOn: line.acceptedAt?.day,
        publishedOn: line.publishedAt?.day, isResultPublished: isPublished, urgings: line.lateUrgings,
        nextUrging: line.urgings.last?.nextDay)
    }
    let unexplained = try DissentTable.of(id, tx).filter(\.told.isEmpty)
    after.dissents = unexplained.first.map { OpenDuties.Waiting(count: unexplained.count, since: $0.at.day) }
    let unanswered = try ReviewTable.of(id, tx).filter { $0.isUpheld == nil }
    after.reviews = unanswered.first.map { OpenDuties.Waiting(count: unanswered.count, since: $0.at.day) }
    after.ratings = try RatingTable.of(id, tx).total
    after.isRated = try RatingTable.sheets(of: id, tx).contains { !$0.isReplaced }
    return after
  }

  private static func assemblies(of id: ID<Matter>, _ needing: [ID<PlanRecord.Point>], into after: inout OpenDuties, _ tx: Transaction)
    throws
  {
    for line in try AssemblyTable.of(id, tx) {
      if let result = line.result { after.decidedOn = result.closedAt.day }
      if line.assembly.stage.isPending {
        after.called = OpenDuties.Called(
          line.assembly, since: (line.adjournedAt ?? line.calledAt).day, meetsAt: line.meetsAt, stepsMissing: line.stepsMissing)
      }
    }
    let decided = try AssemblyPointTable.decisions(of: id, tx)
    after.isDecidedElsewhere = !decided.isEmpty && needing.allSatisfy { decided[$0] != nil }
    if let referral = try ReferralTable.of(id, tx) {
      if referral.resultDay != nil || referral.track == .settled {
        after.isDecidedElsewhere = true
      } else {
        after.referredOn = referral.referredAt.day
      }
    }
  }
}

/// When a matter last moved, and when somebody last said that it would.
struct StepDates {
  let lastStep: Day?, movedBySecretary: Day?, movedByTownship: Day?
}
