internal import Deliberation
internal import Institution
internal import PolicyFiles

/// 一个社区的几个月 — opinions, work meetings and matters of one made-up community, in the order of time.
final class CommunityStory {
  let place: Place
  let settings: GenerationSettings
  let cast: Cast
  let rehearsal: Rehearsal
  let photo: KeptPhoto
  let diary = Diary()
  var dice: Dice
  /// Opinions that wait for the next work meeting.
  var agenda: [ID<Opinion>] = []
  var batch: OpinionBatch

  init(
    _ place: Place, _ settings: GenerationSettings, _ cast: Cast, photo: KeptPhoto, _ dice: Dice, _ rehearsal: Rehearsal
  ) throws {
    self.place = place
    self.settings = settings
    self.cast = cast
    self.photo = photo
    self.dice = dice
    self.rehearsal = rehearsal
    batch = try OpinionBatch(in: place.area, from: settings.first, rehearsal)
  }

  var area: AreaCode { place.area }
  /// Catalogue entries a plan looks its sides up in.
  private(set) lazy var entries = Dictionary(
    rehearsal.library.catalogue.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// Does a command.
  @discardableResult
  func perform(_ command: some Command, by member: Member, at now: Instant) throws -> Receipt {
    try rehearsal.perform(command, by: member, at: now)
  }

  /// So many working days later, in office hours; on the same day an hour later.
  func after(_ now: Instant, workdays: Int) -> Instant {
    guard workdays > 0 else { return now.adding(minutes: dice.roll(20...80)) }
    let day = rehearsal.library.calendar.deadline(after: now.day, workdays: workdays).day
    return Instant(day: day, hour: dice.roll(8...16), minute: dice.roll(0...59))
  }

  /// So many days later, in office hours.
  func after(_ now: Instant, days: Int) -> Instant {
    Instant(day: now.day.adding(days), hour: dice.roll(8...16), minute: dice.roll(0...59))
  }

  func meetingTime(from day: Day) -> Instant {
    let calendar = rehearsal.library.calendar
    let workday = calendar.isWorkday(day) ? day : calendar.deadline(after: day, workdays: 1).day
    return Instant(day: workday, hour: 15, minute: dice.roll(0...5) * 5)
  }

  /// One opinion about anything: answered, passed on, out of scope, or put to the next work meeting.
  func noteOpinion(from first: Day, days: Int) {
    let at = Instant(day: first.adding(dice.roll(0...days - 1)), hour: dice.roll(9...20), minute: dice.roll(0...59))
    let subject = subject()
    let share = dice.roll(0...99)
    let sorted = after(at, workdays: dice.chance(94) ? dice.roll(1...5) : dice.roll(6...15))
    diary.note(at) { [self] now in
      let id = try take(subject, at: now)
      diary.note(sorted) { [self] now in
        switch share {
        case 0..<64: try sort(id, as: .answered, saying: dice.pick(subject.answers), at: now)
        case 64..<80: try sort(id, as: .passedOn, saying: "已转有关单位办理，办理结果将告知本人。", at: now)
        case 80..<86: try sort(id, as: .notInScope, saying: "属个人事务，已说明可以寻求的途径。", at: now)
        default:
          try sort(id, as: .forMeeting, saying: "", at: now)
          agenda.append(id)
        }
      }
    }
  }

  /// What somebody might speak about here.
  func subject() -> Subject {
    let subject = Subject.all[dice.roll(0...Subject.all.count - 1)]  // safe: never empty, and a roll lies in its range
    return subject.isRural && !area.isVillage ? self.subject() : subject
  }

  /// Takes an opinion through some channel.
  func take(_ subject: Subject, at now: Instant) throws -> ID<Opinion> {
    let channel = dice.pick(Opinion.Channel.allCases, otherwise: .box)
    let isOwn = channel == .network
    let spot = Phrases.spot(isVillage: area.isVillage, &dice)
    let draft = OpinionDraft(
      channel: channel, text: Phrases.opinion(subject, at: spot, &dice), takenAt: now.adding(minutes: isOwn ? 0 : -dice.roll(1...50)),
      giverName: dice.chance(60) ? dice.pick(cast.residents) : "",
      giverKind: .registeredResidents, place: spot,
      source: channel == .groupMessage ? "居民信息群" : channel == .hotline ? "热线转办单" : "",
      isRequest: dice.chance(4))
    return try batch.take(draft, by: isOwn ? .anonymous : cast.clerk, at: now)
  }

  /// Sorts one.
  func sort(_ id: ID<Opinion>, as outcome: Opinion.State, saying answer: String, at now: Instant) throws {
    try batch.sort(id, as: outcome, saying: answer, by: cast.clerk, at: now)
  }

  /// Writes what the batch still holds, before a command reads it.
  func settle() throws { try batch.write() }
}
