extension MatterState {
  /// What is due after the report, in the order of the clauses.
  func openDuties(reportedOn reported: Day, under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    var due: [Obligation] = []
    let after = openDuties
    if after.pointsUndecided > 0 {
      due.append(
        step(.adoptPoints, after: reported, policy.adoptionWorkdays, calendar, by: Role.community, count: after.pointsUndecided))
    }
    if after.needsAssembly, !after.isDecidedElsewhere, after.called == nil, after.referredOn == nil {
      due.append(step(.callAssembly, after: reported, policy.assemblyCallWorkdays, calendar, by: Role.community))
    }
    if let called = after.called { due += assembly(called, under: policy, on: calendar) }
    if let referredOn = after.referredOn {
      due.append(days(.recordReferral, after: referredOn, policy.referralDays, calendar))
    }
    due += commitments(
      after.pieces, reportedOn: reported, decidedOn: max(reported, after.decidedOn ?? reported), under: policy, on: calendar)
    if let dissents = after.dissents {
      due.append(
        days(.explainDissents, after: max(dissents.since, reported), policy.dissentDays, calendar, count: dissents.count))
    }
    if let reviews = after.reviews {
      due.append(days(.answerReview, after: reviews.since, policy.reviewDays, calendar, count: reviews.count))
    }
    for asked in after.commissions {
      switch asked.state {
      case .taken: due.append(commissionReport(asked, reportedOn: reported, under: policy, on: calendar))
      case .reported:
        due.append(days(.answerCommission, after: asked.since, policy.commissionAnswerDays, calendar, by: asked.answeredBy))
      case .asked, .answered, .declined: break
      }
    }
    if let last = after.pieces.compactMap(\.acceptedOn).max(), after.pending.isEmpty, !after.isRated {
      due.append(days(.collectRatings, after: last, policy.ratingDays, calendar))
    }
    return due
  }

  /// The result goes to whoever commissioned it within the rule's days of the report, and by the day it was wanted if that
  /// is sooner (3.6d).
  public func commissionReport(
    _ asked: OpenDuties.Commissioned, reportedOn reported: Day, under policy: Policy, on calendar: WorkCalendar
  ) -> Obligation {
    let own = step(.reportCommission, after: reported, policy.commissionReportWorkdays, calendar)
    guard let wanted = asked.wantedBy, wanted < own.deadline.day else { return own }
    return Obligation(
      .reportCommission, of: matter.id, by: calendar.deadline(after: wanted, days: 0), owners: Role.committee, under: rule("3.6d"))
  }

  /// Until the report the day on which a commission wants its result hangs over every step (3.6d).
  func awaitedResults(on calendar: WorkCalendar) -> [Obligation] {
    openDuties.commissions.filter { $0.state == .taken }.compactMap(\.wantedBy).map { day in
      Obligation(
        .awaitedResult, of: matter.id, by: calendar.deadline(after: day, days: 0), owners: Role.committee, under: rule("3.6d"))
    }
  }

  /// Corrections are due at every stage, a sealed dossier included (3.6f).
  func corrections(under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    guard let day = openDuties.corrections.min() else { return [] }
    return [
      Obligation(
        .carryOutCorrection, of: matter.id, count: openDuties.corrections.count, by: calendar.deadline(after: day, days: 0),
        owners: Role.committee, under: rule("3.6f"))
    ]
  }

  private func commitments(
    _ pieces: [OpenDuties.Piece], reportedOn reported: Day, decidedOn decided: Day, under policy: Policy, on calendar: WorkCalendar
  ) -> [Obligation] {
    var due: [Obligation] = []
    let unmeasured = pieces.count { $0.commitment.state == .open && $0.commitment.measure.isBlank }
    if unmeasured > 0 {
      due.append(step(.describeCommitments, after: decided, policy.adoptionWorkdays, calendar, count: unmeasured))
    }
    for piece in pieces {
      let commitment = piece.commitment
      let isCommunity = commitment.ownerKind == .community
      if commitment.state == .open {
        due.append(
          Obligation(
            .carryOut, of: matter.id, by: calendar.deadline(after: commitment.dueDay, days: 0),
            owners: isCommunity ? Role.community : [.organisation], under: rule(isCommunity ? "3.6a" : "3.6b")))
        if !isCommunity { due.append(urging(piece, under: policy, on: calendar)) }
      }
      if let completedOn = piece.completedOn, commitment.state == .completed {
        due.append(step(.acceptCommitment, after: completedOn, policy.acceptanceWorkdays, calendar, by: Act.acceptCommitment.roles))
      }
      if let day = publicationDue(piece, reportedOn: reported, under: policy) {
        due.append(
          Obligation(
            .publishProgress, of: matter.id, by: calendar.deadline(after: day, days: 0), owners: Role.committee,
            under: policy.progressDays))
      }
    }
    return due
  }

  /// An owner who is late is urged within the rule's days, again on the next date set; after enough urgings the township's turn comes.
  private func urging(_ piece: OpenDuties.Piece, under policy: Policy, on calendar: WorkCalendar) -> Obligation {
    // A date set before the owner was late, or before an extension, says nothing about this chain.
    let next = piece.nextUrging.flatMap { $0 > piece.commitment.dueDay ? calendar.deadline(after: $0, days: 0) : nil }
    let first = calendar.deadline(after: piece.commitment.dueDay, workdays: policy.urgingWorkdays.value)
    let rises = piece.urgings >= policy.urgingsBeforeTownship.value
    return Obligation(
      rises ? .takeUrgedOwner : .urgeOwner, of: matter.id, by: next ?? first, owners: rises ? [.township] : Role.committee,
      under: policy.urgingWorkdays)
  }

  /// Progress is published within the rule's days of the due day, and again each time the rule's days have passed, until
  /// the accepted result was published (3.6c). What came out before the due day, because a sibling was done, puts off nothing.
  private func publicationDue(_ piece: OpenDuties.Piece, reportedOn reported: Day, under policy: Policy) -> Day? {
    let commitment = piece.commitment
    if let acceptedOn = piece.acceptedOn, commitment.state == .accepted {
      return piece.isResultPublished ? nil : acceptedOn.adding(policy.resultPublishDays.value)
    }
    guard commitment.state.isPending else { return nil }
    guard let publishedOn = piece.publishedOn, publishedOn > commitment.firstDueDay else {
      return commitment.firstDueDay.adding(policy.progressDays.value)
    }
    return publishedOn.adding(policy.progressAgainDays.value)
  }

  private func assembly(_ called: OpenDuties.Called, under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    var due: [Obligation] = []
    if called.stepsMissing > 0 {
      due.append(
        step(.studyAssembly, after: called.since, policy.studyWorkdays, calendar, by: [.secretary], count: called.stepsMissing))
    }
    func meeting(_ duty: Obligation.Duty) -> Obligation? {
      called.meetsAt.map {
        Obligation(
          duty, of: matter.id, by: calendar.deadline(after: $0.day, days: 0), owners: Role.committee,
          under: AssemblyNotice.lead(called.assembly.kind, under: policy))
      }
    }
    switch called.assembly.stage {
    case .called: due.append(step(.noticeAssembly, after: called.since, policy.assemblyCallWorkdays, calendar))
    case .adjourned: due.append(step(.reconveneAssembly, after: called.since, policy.assemblyCallWorkdays, calendar))
    case .noticed, .rollCall: due += meeting(.holdAssembly).map { [$0] } ?? []
    case .open: due += meeting(.closeAssembly).map { [$0] } ?? []
    case .decided, .withdrawn: break
    }
    return due
  }

  /// A day that somebody set, under the clause that makes it binding.
  private func rule(_ clause: Clause) -> Sourced<Int> {
    Sourced(0, clause: clause, level: .province, source: "", isLocal: false)
  }
}

/// 停滞 — a matter on which no step was taken for the rule's days although something is due rises by itself (2.2b).
extension MatterState {
  /// The duty to move a stalled matter: first the secretary's, then the township's; `nil` while it moves.
  ///
  /// Saying what will be done gives whoever said it the rule's days again. The secretary's word does not put off the
  /// township's turn: words are no steps.
  public func stalled(_ due: [Obligation], under policy: Policy, on calendar: WorkCalendar, today: Day) -> Obligation? {
    guard [.open, .awaiting].contains(matter.stage.condition) else { return nil }
    let last = openDuties.lastStep ?? matter.rulesDay
    // What is promised for a day still ahead is no standstill.
    guard due.isEmpty || due.contains(where: { $0.deadline.day < today }) else { return nil }
    let isTownships = last.distance(to: today) >= policy.stallTownshipDays.value
    let rule = isTownships ? policy.stallTownshipDays : policy.stallSecretaryDays
    let notes = isTownships ? [openDuties.movedByTownship] : [openDuties.movedBySecretary, openDuties.movedByTownship]
    let since = max(last, notes.compactMap { $0 }.max() ?? last)
    guard since.distance(to: today) >= rule.value else { return nil }
    return Obligation(
      .moveStalled, of: matter.id, by: calendar.deadline(after: since, days: rule.value),
      owners: isTownships ? [.township] : [.secretary], under: rule)
  }
}
