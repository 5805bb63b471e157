internal import Deliberation
internal import Institution

extension CommunityStory {
  /// Plays every month. What the last day leaves open stays open, so matters stand at all stages.
  func play() throws {
    for month in 0..<settings.months { plan(month) }
    try diary.play(until: settings.last)
    try batch.write()
  }

  private func plan(_ month: Int) {
    let first = settings.start(of: month)
    let days = first.distance(to: settings.start(of: month + 1))
    let meeting = meetingTime(from: first.adding(min(days - 4, 13 + dice.roll(0...6))))
    let session = Session(self)
    diary.note(Instant(day: first, hour: 8, minute: 30)) { [self] now in
      try batch.write()
      batch = try OpinionBatch(in: area, from: now.day, rehearsal)
    }
    let topics = dice.chance(10) ? 2 : dice.chance(11) ? 0 : 1
    for _ in 0..<topics { session.noteTopic(from: first, to: meeting) }
    for _ in session.noted..<max(settings.opinions, session.noted) { noteOpinion(from: first, days: days) }
    diary.note(meeting) { now in try session.hold(at: now) }
  }
}
