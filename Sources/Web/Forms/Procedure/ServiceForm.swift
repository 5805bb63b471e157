import Deliberation
import Institution
import Wording

/// The form that records whom the notice was served on (3.5d).
enum ServiceForm {
  static let participants = Field<[ID<Plan.Participant>]>.some("participant", \.caseUnserved).required.neededBy(.noParticipants)
    .refused(by: .alreadyServed)
  static let way = Field<PlanRecord.Service.Way>.choice("way", \.caseWay)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .servedBeforeNotice)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> RecordService {
    try visit.read { form in
      let (participants, way) = (form.some(Self.participants), form(Self.way))
      let (servedAt, now) = (form.moment(day, clock), visit.institution.clock())
      form.judge(day, servedAt) { at throws(Refusal) in try RecordService.check(servedAt: at, at: now) }
      return RecordService(matter, on: try participants.value, by: try way.value, at: try servedAt.value)
    }
  }
}
