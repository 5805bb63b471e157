import Deliberation

extension Commitment {
  /// A commitment of the heating company, due 2026-11-02 (a Monday) unless told otherwise.
  static func sample(
    _ state: State = .open, _ owner: Owner = .organisation, measure: String = "室温不低于18℃", due: Day = Day(number: 20_759),
    first: Day? = nil
  ) -> Commitment {
    Commitment(
      id: ID(rawValue: 21), matter: ID(rawValue: 7), owner: owner == .community ? "居民委员会" : "供热公司", ownerKind: owner,
      task: "更换二单元立管", measure: measure, dueDay: due, firstDueDay: first ?? due, state: state)
  }
}

extension MatterState {
  /// A matter reported on 2026-10-20 (a Tuesday), minutes signed and report on the board, with what stands open since.
  static func reported(_ openDuties: OpenDuties = OpenDuties(), at stage: Stage = .reported) -> MatterState {
    let day = Day(number: 20_746)
    let closed = Instant(day: day.adding(-1), hour: 16, minute: 0), reported = Instant(day: day, hour: 9, minute: 0)
    return MatterState(
      matter: .sample(at: stage), doneAt: [.closeMeeting: closed, .signMinutes: closed, .publishReport: reported], noticeOnBoard: true,
      reportOnBoard: true, openDuties: openDuties)
  }
}
