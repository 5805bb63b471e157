internal import Deliberation
internal import Institution

/// 一次协商会议 — who came, what was said and counted, what each point came to, and the report of it (3.5e, 3.5f).
struct Sitting {
  private let course: Course
  private let record: PlanRecord
  private var story: CommunityStory { course.story }
  private var clerk: Member { course.cast.clerk }

  /// The meeting of a matter, by its plan.
  init(_ course: Course, _ record: PlanRecord) {
    self.course = course
    self.record = record
  }

  /// Holds it from opening to closing; the report follows the same or the next day.
  func hold(at now: Instant) throws {
    let matter = course.matter
    try story.perform(OpenMeeting(matter, lateReason: course.lateReason), by: clerk, at: now)
    try story.perform(SignIn(matter, arrivals(), by: .roll), by: clerk, at: now.adding(minutes: 5))
    let present = try MeetingTable.find(matter, story.rehearsal.tx)?.attendance ?? []
    for (index, point) in record.points.enumerated() {
      let at = now.adding(minutes: 10 + index * 25)
      try discuss(point, present, at: at)
      try decide(point, isFirst: index == 0, present.count, at: at.adding(minutes: 20))
    }
    course.then(now.adding(minutes: 100)) { [self] now in
      try story.perform(CloseMeeting(matter), by: clerk, at: now)
      // A report is due the same or the next day; its text says so when it is late.
      let isLate = story.dice.chance(6)
      let reported = isLate ? story.after(now, days: story.dice.roll(2...5)) : now.adding(minutes: story.dice.roll(20...140))
      course.then(reported) { [self] now in try report(isLate: isLate, at: now) }
    }
  }

  private func arrivals() -> [SignIn.Arrival] {
    let came = record.invited.filter { _ in story.dice.chance(85) }
    return (came.isEmpty ? record.invited : came).map { SignIn.Arrival(participant: $0.id) }
  }

  private func discuss(_ point: PlanRecord.Point, _ present: [Meeting.Attendance], at now: Instant) throws {
    for turn in 0..<story.dice.roll(1...3) {
      guard let speaker = story.dice.one(of: present) else { return }
      let words = Phrases.statement(course.subject, on: point.text, &story.dice)
      try story.perform(
        RecordStatement(course.matter, on: point.id, by: speaker.id, saying: words), by: clerk, at: now.adding(minutes: turn * 4))
    }
    guard story.dice.chance(10) else { return }
    try story.perform(
      RecordDissent(course.matter, on: point.id, by: nil, saying: "我不赞成这样办，\(story.dice.pick(course.subject.wishes))。"),
      by: clerk, at: now.adding(minutes: 15))
  }

  private func decide(_ point: PlanRecord.Point, isFirst: Bool, _ present: Int, at now: Instant) throws {
    if story.dice.chance(35) {
      let against = story.dice.roll(0...present / 3)
      let abstained = story.dice.roll(0...(present - against) / 4)
      try story.perform(
        RecordVote(
          course.matter, on: point.id, asking: "是否同意本条意见", inFavour: present - against - abstained, against: against,
          abstained: abstained), by: clerk, at: now)
    }
    let share = story.dice.roll(0...99)
    let outcome: Outcome = share < 84 ? .agreed : share < 97 ? .partly : .notAgreed
    let task = story.dice.pick(course.subject.tasks)
    let promises = outcome == .notAgreed || !(isFirst || story.dice.chance(30)) ? [] : [promise(task, at: now)]
    let text =
      switch outcome {
      case .agreed: "就“\(point.text)”达成一致：\(task)。"
      case .partly: "就“\(point.text)”部分达成一致：先\(task)，其余下次再议。"
      case .notAgreed: "就“\(point.text)”各方意见不一，没有达成一致。"
      }
    try story.perform(
      DecidePoint(course.matter, point: point.id, outcome: outcome, text: text, commitments: promises), by: clerk,
      at: now.adding(minutes: 2))
  }

  private func promise(_ task: String, at now: Instant) -> DecidePoint.Promise {
    let others = course.cast.organisations.filter { $0.key != .ownersCommittee }.sorted { $0.key.rawValue < $1.key.rawValue }
    let own = story.place.name + (story.area.isVillage ? "村民委员会" : "居民委员会")
    let owner = story.dice.chance(60) ? own : story.dice.pick(others.map(\.value))
    return DecidePoint.Promise(owner: owner, task: task, dueDay: now.day.adding(story.dice.roll(12...70)))
  }

  private func report(isLate: Bool, at now: Instant) throws {
    try story.perform(PublishReport(course.matter, lateReason: isLate ? course.lateReason : ""), by: clerk, at: now)
    course.then(story.after(now, workdays: 1)) { [self] now in
      try course.hang(.report, at: now)
      course.then(story.after(now, days: 4)) { [self] now in
        try story.perform(SignMinutes(course.matter), by: course.cast.chair, at: now)
        try Results(course).begin(at: now)
      }
    }
  }
}
