internal import Deliberation
internal import Institution
internal import PolicyFiles

extension Course {
  /// Posts the notice; board, service and the meeting follow.
  func post(at now: Instant) throws {
    guard let record = try PlanTable.newest(of: matter, story.rehearsal.tx), let meetsAt = record.plan.meetsAt else { return }
    let policy = try story.rehearsal.library.book.policy(for: story.area, on: now.day)
    let isShort = now.day.distance(to: meetsAt.day) < policy.noticeLeadDays.value
    try story.perform(
      PostNotice(matter, opening: "", lateReason: lateReason, shortNoticeReason: isShort ? "时间已逐户告知，大家同意。" : ""),
      by: cast.clerk, at: now)
    then(story.after(now, workdays: 0)) { [self] now in
      try hang(.notice, at: now)
      let way = story.dice.pick(PlanRecord.Service.Way.allCases, otherwise: .phone)
      try story.perform(
        RecordService(matter, on: record.invited.map(\.id), by: way, at: now), by: cast.clerk, at: now)
      then(meetsAt) { [self] now in try Sitting(self, record).hold(at: now) }
    }
  }
}
