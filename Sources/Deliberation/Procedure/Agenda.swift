/// What a matter's dates and open pieces say about what is due next; gathered by the institution, judged here.
public struct MatterState: Hashable, Sendable {
  /// The matter and its stage.
  public let matter: Matter
  /// When each act was last done.
  public let doneAt: [Act: Instant]
  /// The planned start of the meeting.
  public let meetsAt: Instant?
  /// Participants without a recorded service.
  public let unserved: Int
  /// When the notice was put on the physical board.
  public let noticeOnBoard: Bool
  /// When the report was put on the physical board.
  public let reportOnBoard: Bool
  /// When the oldest unsettled correction to the minutes was asked for.
  public let oldestCorrection: Instant?
  /// How many corrections wait.
  public let openCorrections: Int
  /// When the oldest unanswered finding was written.
  public let oldestFinding: Instant?
  /// How many findings wait.
  public let openFindings: Int
  /// When the oldest answer to a finding was given that no supervisor has judged yet.
  public let oldestAnswer: Day?
  /// What stands open before the meeting: a published lot, statements nobody has read.
  public let forms: OpenForms
  /// What the time after the report says.
  public let openDuties: OpenDuties

  /// A matter with its dates and open pieces.
  public init(
    matter: Matter, doneAt: [Act: Instant], meetsAt: Instant? = nil, unserved: Int = 0, noticeOnBoard: Bool = false,
    reportOnBoard: Bool = false, oldestCorrection: Instant? = nil, openCorrections: Int = 0, oldestFinding: Instant? = nil,
    openFindings: Int = 0, oldestAnswer: Day? = nil, forms: OpenForms = OpenForms(), openDuties: OpenDuties = OpenDuties()
  ) {
    self.matter = matter
    self.doneAt = doneAt
    self.meetsAt = meetsAt
    self.unserved = unserved
    self.noticeOnBoard = noticeOnBoard
    self.reportOnBoard = reportOnBoard
    self.oldestCorrection = oldestCorrection
    self.openCorrections = openCorrections
    self.oldestFinding = oldestFinding
    self.openFindings = openFindings
    self.oldestAnswer = oldestAnswer
    self.forms = forms
    self.openDuties = openDuties
  }
}

/// What stands open before the meeting (3.3b, 3.4g).
public struct OpenForms: Hashable, Sendable {
  /// The day on which a published lot is to be drawn.
  public let lotDrawsOn: Day?
  /// When the oldest statement came in that nobody has read, and how many wait.
  public let oldestStatement: Day?, statements: Int

  /// Nothing open, unless said.
  public init(lotDrawsOn: Day? = nil, oldestStatement: Day? = nil, statements: Int = 0) {
    self.lotDrawsOn = lotDrawsOn
    self.oldestStatement = oldestStatement
    self.statements = statements
  }
}

extension MatterState {
  /// Everything due on this matter, in the order of the procedure.
  public func obligations(under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    let proposedOn = matter.rulesDay
    var due: [Obligation] = []
    if Act.carryOutCorrection.isOpen(matter: matter) { due += corrections(under: policy, on: calendar) }
    switch matter.stage {
    case .proposed:
      due.append(step(.approveTopic, after: proposedOn, policy.approvalWorkdays, calendar, by: [.secretary]))
    case .topic:
      due.append(step(.submitPlan, after: day(.approveTopic) ?? proposedOn, policy.planWorkdays, calendar))
    case .planned:
      due.append(
        step(.approvePlan, after: day(.submitPlan) ?? proposedOn, policy.approvalWorkdays, calendar, by: [.secretary]))
    case .approved:
      due.append(step(.postNotice, after: day(.approvePlan) ?? proposedOn, policy.noticeWorkdays, calendar))
    case .noticed: due += beforeMeeting(under: policy, on: calendar)
    case .meeting:
      let opened = day(.openMeeting) ?? proposedOn
      due.append(
        Obligation(
          .closeMeeting, of: matter.id, by: calendar.deadline(after: opened, days: 0), owners: Role.committee,
          under: policy.reportDays))
    case .deliberated:
      due.append(reportDue(under: policy, on: calendar, fallback: proposedOn))
      due += afterMeeting(under: policy, on: calendar)
    case .reported:
      let reported = day(.publishReport) ?? proposedOn
      if !reportOnBoard {
        due.append(days(.postReportOnBoard, after: reported, policy.boardPostingDays, calendar))
      }
      due += afterMeeting(under: policy, on: calendar)
      due += openDuties(reportedOn: reported, under: policy, on: calendar)
      if let settled = openDuties.settledOn(reported) {
        due.append(step(.sealDossier, after: settled, policy.archiveWorkdays, calendar))
      }
    case .sealed, .returned: break
    }
    if matter.stage.condition == .open { due += awaitedResults(on: calendar) }
    due += openForms(under: policy, on: calendar)
    if let oldestFinding, openFindings > 0 {
      due.append(
        step(.answerFinding, after: oldestFinding.day, policy.findingAnswerWorkdays, calendar, count: openFindings))
    }
    if let oldestAnswer {
      due.append(step(.closeFinding, after: oldestAnswer, policy.findingCloseWorkdays, calendar, by: [.supervisor]))
    }
    return due
  }

  private func beforeMeeting(under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    guard let meetsAt, let posted = day(.postNotice) else { return [] }
    let meetingDay = calendar.deadline(after: meetsAt.day, days: 0)
    var due: [Obligation] = []
    if !noticeOnBoard { due.append(days(.postOnBoard, after: posted, policy.boardPostingDays, calendar)) }
    if unserved > 0 {
      due.append(
        Obligation(
          .serveParticipants, of: matter.id, count: unserved, by: meetingDay, owners: Role.committee,
          under: policy.noticeLeadDays))
    }
    due.append(
      Obligation(.holdMeeting, of: matter.id, by: meetingDay, owners: Role.committee, under: policy.noticeLeadDays))
    return due
  }

  private func openForms(under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    var due: [Obligation] = []
    if let draws = forms.lotDrawsOn, Act.drawLot.isOpen(matter: matter) {
      due.append(
        Obligation(.drawLot, of: matter.id, by: calendar.deadline(after: draws, days: 0), owners: Role.committee, under: policy.lotPanels))
    }
    if let oldest = forms.oldestStatement, Act.moderateStatement.isOpen(matter: matter) {
      due.append(step(.moderateStatements, after: oldest, policy.onlineModerationWorkdays, calendar, count: forms.statements))
    }
    return due
  }

  private func afterMeeting(under policy: Policy, on calendar: WorkCalendar) -> [Obligation] {
    guard let closed = day(.closeMeeting) else { return [] }
    var due: [Obligation] = []
    if let oldestCorrection, openCorrections > 0 {
      due.append(
        days(
          .settleCorrections, after: oldestCorrection.day, policy.minutesCorrectionDays, calendar, count: openCorrections))
    }
    if doneAt[.signMinutes] == nil {
      due.append(days(.signMinutes, after: closed, policy.minutesCorrectionDays, calendar, by: [.chair, .member]))
    }
    return due
  }

  /// 当日或者次日 — the report is due at 24:00 of the day after the meeting closed (3.5f).
  private func reportDue(under policy: Policy, on calendar: WorkCalendar, fallback: Day) -> Obligation {
    let closed = day(.closeMeeting) ?? fallback
    let plain = calendar.deadline(after: closed, days: policy.reportDays.value)
    let isMoved = policy.reportExtendsOnHoliday.value && !calendar.isWorkday(plain.day)
    return Obligation(
      .publishReport, of: matter.id, by: isMoved ? calendar.deadline(after: plain.day, workdays: 1) : plain,
      owners: Role.committee, under: policy.reportDays)
  }

  func day(_ act: Act) -> Day? { doneAt[act]?.day }

  func step(
    _ duty: Obligation.Duty, after day: Day, _ rule: Sourced<Int>, _ calendar: WorkCalendar,
    by owners: Set<Role> = Role.committee, count: Int = 1
  ) -> Obligation {
    Obligation(
      duty, of: matter.id, count: count, by: calendar.deadline(after: day, workdays: rule.value), owners: owners,
      under: rule)
  }

  func days(
    _ duty: Obligation.Duty, after day: Day, _ rule: Sourced<Int>, _ calendar: WorkCalendar,
    by owners: Set<Role> = Role.committee, count: Int = 1
  ) -> Obligation {
    Obligation(
      duty, of: matter.id, count: count, by: calendar.deadline(after: day, days: rule.value), owners: owners, under: rule)
  }
}
