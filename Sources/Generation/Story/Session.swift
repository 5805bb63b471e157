internal import Deliberation
internal import Institution

/// 一次工作例会 — what is gathered for one work meeting, and what becomes of it (3.5b).
final class Session {
  private unowned let story: CommunityStory
  /// Opinions of this month that were noted as parts of topics.
  private(set) var noted = 0
  private var topics: [(subject: Subject, opinions: [ID<Opinion>])] = []

  init(_ story: CommunityStory) { self.story = story }

  /// Notes two to six people who say the same before the meeting; they are joined and become a topic.
  func noteTopic(from first: Day, to meeting: Instant) {
    let topic = topics.count
    let subject = story.subject()
    topics.append((subject, []))
    let voices = min(story.dice.roll(2...6), max(1, story.settings.opinions - noted))
    noted += voices
    let days = max(1, first.distance(to: meeting.day) - 3)
    for _ in 0..<voices {
      let at = Instant(
        day: first.adding(story.dice.roll(0...days - 1)), hour: story.dice.roll(9...20), minute: story.dice.roll(0...59))
      story.diary.note(at) { [self] now in
        let id = try story.take(subject, at: now)
        let sorted = min(story.after(now, workdays: story.dice.roll(1...4)), meeting.adding(minutes: -90))
        story.diary.note(sorted) { [self] now in
          try story.sort(id, as: .forMeeting, saying: "", at: now)
          topics[topic].opinions.append(id)
        }
      }
    }
    story.diary.note(meeting.adding(minutes: -60)) { [self] now in try join(topic, at: now) }
  }

  private func join(_ topic: Int, at now: Instant) throws {
    try story.settle()
    let opinions = topics[topic].opinions.sorted()
    guard let lead = opinions.first, opinions.count > 1 else { return }
    try story.perform(
      JoinOpinions(Array(opinions.dropFirst()), to: lead, because: "反映的是同一件事"), by: story.cast.clerk, at: now)
  }

  /// Holds the meeting: topics become matters, everything else is answered or passed on.
  func hold(at now: Instant) throws {
    try story.settle()
    let proposed = topics.filter { !$0.opinions.isEmpty }
    let decisions = proposed.compactMap { topic in topic.opinions.min().map { decision($0, topic.subject) } } + story.agenda.map(answer)
    story.agenda = []
    guard !decisions.isEmpty else { return }
    let meeting: ID<WorkMeeting> = try story.perform(
      HoldWorkMeeting(
        WorkMeeting(
          heldAt: now, place: story.area.isVillage ? "村部会议室" : "社区会议室", seatsPresent: story.cast.seats, othersPresent: "网格员",
          decisions: decisions), in: story.area), by: story.cast.clerk, at: now
    ).id()
    let matters = try WorkMeetingTable.newest(in: story.area, story.rehearsal.tx).first { $0.id == meeting }?.decisions.compactMap(\.matter)
    for (matter, topic) in zip(matters ?? [], proposed) { Course(of: matter, topic.subject, story).begin(at: now) }
  }

  private func decision(_ lead: ID<Opinion>, _ subject: Subject) -> WorkMeeting.Decision {
    let object = story.dice.pick(subject.objects)
    let spot = Phrases.spot(isVillage: story.area.isVillage, &story.dice)
    return WorkMeeting.Decision(
      opinion: lead, outcome: .topic, reason: "反映集中，需要各方一起商量",
      topic: Topic(
        title: "\(spot)\(object)\(story.dice.pick(["怎么办", "问题怎么解决", "怎么管"]))",
        question: subject.points.joined(separator: "；") + "。", entryCode: subject.entry))
  }

  private func answer(_ id: ID<Opinion>) -> WorkMeeting.Decision {
    story.dice.chance(70)
      ? WorkMeeting.Decision(opinion: id, outcome: .answered, reason: "例会研究后已安排专人办理，结果当面告知。")
      : WorkMeeting.Decision(opinion: id, outcome: .passedOn, reason: "需要上级部门办理，已书面转送。")
  }
}
