internal import Deliberation
internal import Institution
internal import PolicyFiles

/// 一个协商事项的历程 — takes one matter from its topic to its dossier, each step through the door (3.5b to 3.5g).
///
/// Most steps come in time, some late with a reason, and a few matters stop anywhere, as they do.
final class Course {
  unowned let story: CommunityStory
  let matter: ID<Matter>
  let subject: Subject
  private var stepsLeft: Int

  init(of matter: ID<Matter>, _ subject: Subject, _ story: CommunityStory) {
    self.story = story
    self.matter = matter
    self.subject = subject
    stepsLeft = story.dice.chance(7) ? story.dice.roll(0...14) : .max
  }

  var cast: Cast { story.cast }
  /// Told when a step turns out late; ignored when it is not.
  var lateReason: String { story.dice.pick(["人手不足，延后办理", "负责人外出培训，返回后补办", "等待有关单位确认"]) }

  /// Notes the next step, unless the matter has stopped.
  func then(_ at: Instant, _ step: @escaping (Instant) throws -> Void) {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return }
    story.diary.note(at, step)
  }

  /// So many working days, or a good many more in one of fourteen cases.
  func mostly(_ workdays: Int) -> Int { story.dice.chance(7) ? workdays + story.dice.roll(3...8) : workdays }

  /// Begins with the work meeting that proposed it.
  func begin(at now: Instant) {
    then(story.after(now, workdays: story.dice.roll(0...1))) { [self] now in
      guard !story.dice.chance(4) else {
        let lead = try OpinionTable.of(matter, story.rehearsal.tx).first { $0.opinion.lead == nil }?.opinion.id
        try story.perform(ReturnTopic(matter, because: "情况还不清楚，请先核实。", lateReason: lateReason), by: cast.secretary, at: now)
        if let lead { story.agenda.append(lead) }
        return
      }
      try story.perform(ApproveTopic(matter, lateReason: lateReason), by: cast.secretary, at: now)
      then(story.after(now, workdays: mostly(story.dice.roll(1...2))), submit)
    }
  }

  private func submit(at now: Instant) throws {
    try story.perform(SubmitPlan(plan(at: now), for: matter, lateReason: lateReason), by: cast.clerk, at: now)
    then(story.after(now, workdays: story.dice.roll(0...1))) { [self] now in
      try story.perform(ApprovePlan(matter, lateReason: lateReason), by: cast.secretary, at: now)
      then(story.after(now, workdays: story.dice.roll(0...1)), post)
    }
  }

  private func plan(at now: Instant) throws -> Plan {
    let entry = story.entries[subject.entry]
    var participants: [Plan.Participant] = []
    var missing: [PartyKind: String] = [:]
    for kind in entry?.participants ?? [] {
      if let name = cast.organisations[kind] {
        participants.append(.init(kind: kind, name: name, isOrganisation: true))
      } else {
        let people = kind == .government || kind == .collective ? [] : voices(of: kind, beside: participants)
        participants += people
        if people.isEmpty { missing[kind] = "本次不涉及" }
      }
    }
    participants.append(.init(kind: .committee, name: cast.chair.name, isOrganisation: false))
    let meets = Instant(day: now.day.adding(story.dice.roll(14...20)), hour: story.dice.pick([9, 14, 18], otherwise: 14), minute: 0)
    return Plan(
      meetsAt: meets, place: story.area.isVillage ? "村部会议室" : "居民议事厅", subject: subject.points.joined(separator: "；") + "。",
      points: Array(subject.points.prefix(story.dice.roll(2...3))), form: entry?.form ?? .residentsCouncil, host: cast.chair.name,
      recorder: cast.clerk.name, participants: participants, missingVoices: missing, affectedHouseholds: story.dice.roll(8...95))
  }

  /// Up to four residents who speak for a side, none of whom takes part already.
  private func voices(of kind: PartyKind, beside others: [Plan.Participant]) -> [Plan.Participant] {
    var names = Set((0..<story.dice.roll(2...4)).map { _ in story.dice.pick(cast.residents) })
    names.subtract(others.map(\.name) + [""])
    return names.sorted().map { name in
      let spot = Phrases.spot(isVillage: story.area.isVillage, &story.dice)
      return Plan.Participant(kind: kind, name: name, isOrganisation: false, note: spot)
    }
  }

  /// Puts the newest paper of a kind on the physical board, with its photo.
  func hang(_ kind: Publication.Kind, at now: Instant) throws {
    guard let paper = try PaperTable.newest(kind, of: matter, story.rehearsal.tx)?.id else { return }
    try story.perform(
      RecordPosting(
        matter, paper: paper, at: now, place: story.area.isVillage ? "村部公示栏" : "社区公示栏", photoSHA256: story.photo.sha256,
        photoKind: story.photo.kind, photoSize: story.photo.size), by: cast.clerk, at: now)
  }
}
