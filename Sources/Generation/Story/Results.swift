internal import Deliberation
internal import Institution

/// 会后 — what is adopted, carried out, accepted, explained and published, until the dossier is sealed (3.6, 3.5g).
struct Results {
  private let course: Course
  private var story: CommunityStory { course.story }
  private var matter: ID<Matter> { course.matter }
  private var cast: Cast { course.cast }

  /// The time after a report.
  init(_ course: Course) { self.course = course }

  /// Begins when the minutes are signed. What goes to an assembly stays open: it is decided there.
  func begin(at now: Instant) throws {
    let known = try MatterTable.find(matter, story.rehearsal.tx)
    if story.dice.chance(6) { try find(known.title, at: now) }
    guard known.reservedBy == nil else { return }
    course.then(story.after(now, workdays: course.mostly(story.dice.roll(0...1)))) { [self] now in try adopt(at: now) }
  }

  private func adopt(at now: Instant) throws {
    let points = try AdoptionTable.of(matter, story.rehearsal.tx)
    let agreed = points.filter { $0.result.outcome != .notAgreed }
    if !agreed.isEmpty {
      try story.perform(AdoptPoints(matter, agreed.map { .init($0.point, .adopted) }), by: cast.clerk, at: now)
    }
    let lines = try CommitmentTable.of(matter, story.rehearsal.tx)
    for (index, line) in lines.enumerated() {
      let isOwn = line.commitment.owner.hasSuffix("委员会")
      try story.perform(
        DescribeCommitment(
          matter, line.commitment.id, measure: story.dice.pick(course.subject.measures), kind: isOwn ? .community : .organisation),
        by: cast.clerk, at: now.adding(minutes: index + 1))
      carryOut(line.commitment, isOwn: isOwn, at: now)
    }
    course.then(story.after(now, workdays: story.dice.roll(2...5))) { [self] now in
      try explain(at: now)
      let isOpen = points.contains { $0.result.outcome == .notAgreed }
      if lines.isEmpty, !isOpen { course.then(story.after(now, workdays: story.dice.roll(2...6)), seal) }
    }
  }

  private func carryOut(_ commitment: Commitment, isOwn: Bool, at now: Instant) {
    let door = isOwn ? OwnerDoor.account : .paper(from: commitment.owner)
    let isLate = story.dice.chance(15)
    let days = max(2, now.day.distance(to: commitment.dueDay)) + (isLate ? story.dice.roll(4...30) : -1)
    if days > 6 {
      course.then(story.after(now, days: days / 2)) { [self] now in
        try story.perform(
          ReportProgress(matter, commitment.id, through: door, saying: "已开工，按计划推进。"), by: cast.clerk, at: now)
      }
    }
    if isLate, !isOwn {
      course.then(story.after(now, days: days - 2)) { [self] now in
        try story.perform(
          UrgeOwner(matter, commitment.id, by: .call, saying: "已经超期，请抓紧办理。", at: now, next: now.day.adding(7)),
          by: cast.clerk, at: now)
      }
    }
    course.then(story.after(now, days: days)) { [self] now in
      try story.perform(
        CompleteCommitment(
          matter, commitment.id, through: door, saying: "\(commitment.task)，已经办完。", lateReason: "材料和工期延后"),
        by: cast.clerk, at: now)
      course.then(story.after(now, workdays: story.dice.roll(1...4))) { [self] now in try accept(commitment.id, at: now) }
    }
  }

  private func accept(_ commitment: ID<Commitment>, at now: Instant) throws {
    try story.perform(AcceptCommitment(matter, commitment, saying: "现场看过，符合标准。"), by: cast.supervisor, at: now)
    course.then(story.after(now, workdays: story.dice.roll(1...5))) { [self] now in
      let lines = try CommitmentTable.of(matter, story.rehearsal.tx)
      guard lines.allSatisfy({ !$0.commitment.state.isPending }), lines.last?.commitment.id == commitment else { return }
      try story.perform(PublishProgress(matter), by: cast.clerk, at: now)
      course.then(story.after(now, days: story.dice.roll(2...6))) { [self] now in
        let middling = story.dice.roll(1...6)
        try story.perform(
          RecordRatings(matter, [.verySatisfied: story.dice.roll(4...14), .satisfied: story.dice.roll(3...9), .middling: middling]),
          by: cast.clerk, at: now)
        let points = try AdoptionTable.of(matter, story.rehearsal.tx)
        guard points.allSatisfy({ $0.result.outcome != .notAgreed }) else { return }
        course.then(story.after(now, workdays: course.mostly(story.dice.roll(2...6))), seal)
      }
    }
  }

  private func explain(at now: Instant) throws {
    for dissent in try DissentTable.of(matter, story.rehearsal.tx) {
      try story.perform(
        ExplainDissent(
          matter, dissent.id, by: cast.chair.name, way: .visit, at: now, saying: "说明了协商的经过和依据，先按多数人的意见试行。",
          reply: "知道了。", result: story.dice.chance(70) ? .accepted : .kept), by: cast.clerk, at: now)
    }
  }

  /// A supervisor finds something; most findings are answered and closed within the rule's days.
  private func find(_ title: String, at now: Instant) throws {
    let finding: ID<Finding> = try story.perform(
      WriteFinding(matter, about: "3.5d", saying: "“\(title)”的公告张贴位置不够醒目，请改进。"), by: cast.supervisor,
      at: now.adding(minutes: 5)
    ).id()
    course.then(story.after(now, workdays: story.dice.roll(2...4))) { [self] now in
      try story.perform(AnswerFinding(matter, finding, saying: "已移到村部门口并加大字号。"), by: cast.clerk, at: now)
      course.then(story.after(now, workdays: story.dice.roll(1...3))) { [self] now in
        try story.perform(CloseFinding(matter, finding, saying: "现场看过，同意销号。"), by: cast.supervisor, at: now)
      }
    }
  }

  /// Seals the dossier once nothing is missing from it; else it waits, as the institution waits.
  private func seal(at now: Instant) throws {
    let known = try MatterTable.find(matter, story.rehearsal.tx)
    guard try DossierBuilder.dossier(of: known, story.rehearsal.tx).missing.isEmpty else { return }
    try story.perform(SealDossier(matter, lateReason: course.lateReason), by: cast.chair, at: now)
  }
}
