import Deliberation
import FoundationEssentials
import Institution
import Secrets
import Synchronization

/// A clock that a story can set; without a setting it tells the real instant.
final class StoryClock: Sendable {
  private let told = Mutex<Instant?>(nil)
  private let real: @Sendable () -> Instant

  init(_ real: @escaping @Sendable () -> Instant) { self.real = real }

  var now: Instant { told.withLock { $0 } ?? real() }
  /// The real instant, whatever the story says.
  var today: Day { real().day }

  func tell(_ day: Day, _ hour: Int, _ minute: Int = 0) { told.withLock { $0 = Instant(day: day, hour: hour, minute: minute) } }
  func goOn() { told.withLock { $0 = nil } }
}

/// What happened in the demo village in the last month: one matter deliberated, one part carried out, one late and urged.
struct DemoVillage {
  let institution: Institution
  let clock: StoryClock
  let area: AreaCode
  let member: @Sendable (String) async throws -> Member?

  /// The first day of the story.
  static func start(_ today: Day) -> Day { today.adding(-30) }

  func play() async throws {
    guard let clerk = try await member("zhoumin"), let secretary = try await member("qianhai"), let supervisor = try await member("fengjun")
    else { return }
    let first = Self.start(clock.today)
    let lines = try await institution.read { [area] in try OpinionTable.page(of: area, $0.tx).reversed().map(\.opinion.id) }
    guard let lamps = lines.first else { return }
    clock.tell(first, 9)
    try await institution.perform(SortOpinion(lamps, as: .forMeeting), by: clerk)
    clock.tell(first, 15)
    let seats = try await institution.read { [area] in
      try BodyTable.officials(in: area, $0.tx).filter { ["周敏", "吴刚"].contains($0.name) }.map(\.id)
    }
    try await institution.perform(
      HoldWorkMeeting(
        WorkMeeting(
          heldAt: clock.now, place: "村部", seatsPresent: seats, othersPresent: "",
          decisions: [
            .init(
              opinion: lamps, outcome: .topic, reason: "多人反映，要村里和供电所一起办",
              topic: Topic(title: "村西头路灯怎么修", question: "坏灯谁来修、线路谁来查、以后谁来管。", entryCode: "order.traffic"))
          ]), in: area), by: clerk)
    guard let matter = try await institution.read({ [area] in try MatterTable.list(in: area, stages: [.proposed], $0.tx).first?.id })
    else { return }
    try await institution.perform(ApproveTopic(matter), by: secretary)
    try await institution.perform(SubmitPlan(plan(on: first.adding(5)), for: matter), by: clerk)
    try await institution.perform(ApprovePlan(matter), by: secretary)
    try await institution.perform(PostNotice(matter, opening: ""), by: clerk)
    try await post(.notice, of: matter, by: clerk)
    let invited = try await institution.read { try PlanTable.newest(of: matter, $0.tx)?.invited.map(\.id) ?? [] }
    try await institution.perform(RecordService(matter, on: invited, by: .phone, at: clock.now), by: clerk)
    try await meet(matter, on: first.adding(5), clerk)
    try await carryOut(matter, from: first, clerk, supervisor)
    clock.goOn()
  }

  private func plan(on day: Day) -> Plan {
    Plan(
      meetsAt: Instant(day: day, hour: 14, minute: 0), place: "柳河村村部会议室", subject: "村西头路灯坏了八盏，谁修、线路谁查、以后谁管。",
      points: ["坏灯和线路由谁修", "以后由谁管护"], form: .residentsCouncil, host: "周敏", recorder: "吴刚",
      participants: [
        .init(kind: .registeredResidents, name: "宋长顺", isOrganisation: false, note: "二组"),
        .init(kind: .registeredResidents, name: "孟秀英", isOrganisation: false, note: "二组"),
        .init(kind: .residentUnits, name: "龙泉供电所", isOrganisation: true),
        .init(kind: .propertyManagement, name: "村保洁队", isOrganisation: true),
        .init(kind: .collective, name: "柳河村股份经济合作社", isOrganisation: true),
      ], missingVoices: [.government: "镇里已知情，不用到会"], affectedHouseholds: 40)
  }

  private func meet(_ matter: ID<Matter>, on day: Day, _ clerk: Member) async throws {
    clock.tell(day, 14)
    try await institution.perform(OpenMeeting(matter), by: clerk)
    let record = try await institution.read { try PlanTable.newest(of: matter, $0.tx) }
    guard let record else { return }
    try await institution.perform(SignIn(matter, record.invited.map { SignIn.Arrival(participant: $0.id) }, by: .roll), by: clerk)
    let points = record.points.map(\.id)
    guard let lamps = points.first, let care = points.last, points.count == 2 else { return }
    try await institution.perform(
      DecidePoint(
        matter, point: lamps, outcome: .agreed, text: "坏灯由村委会十二天内换好；线路由供电所半个月内查清修好。",
        commitments: [
          .init(owner: "柳河村村民委员会", task: "更换村西头八盏路灯", dueDay: day.adding(12)),
          .init(owner: "龙泉供电所", task: "检修路灯线路", dueDay: day.adding(15)),
        ]), by: clerk)
    try await institution.perform(
      RecordDissent(matter, on: care, by: nil, saying: "保洁队管不好灯，应当包给电工。"), by: clerk)
    try await institution.perform(
      DecidePoint(matter, point: care, outcome: .agreed, text: "由村保洁队每月巡查一次，坏灯三天内报修。"), by: clerk)
    clock.tell(day, 16)
    try await institution.perform(CloseMeeting(matter), by: clerk)
    try await institution.perform(PublishReport(matter), by: clerk)
    try await post(.report, of: matter, by: clerk)
    clock.tell(day, 17)
    try await institution.perform(SignMinutes(matter), by: clerk)
  }

  private func carryOut(_ matter: ID<Matter>, from first: Day, _ clerk: Member, _ supervisor: Member) async throws {
    let points = try await institution.read { try AdoptionTable.of(matter, $0.tx).map(\.point) }
    clock.tell(first.adding(6), 9)
    try await institution.perform(AdoptPoints(matter, points.map { .init($0, .adopted) }), by: clerk)
    let lines = try await institution.read { try CommitmentTable.of(matter, $0.tx).map(\.commitment.id) }
    guard lines.count == 2, let lamps = lines.first, let wires = lines.last else { return }
    try await institution.perform(DescribeCommitment(matter, lamps, measure: "八盏灯全亮，连亮三晚", kind: .community), by: clerk)
    try await institution.perform(DescribeCommitment(matter, wires, measure: "线路不再跳闸，出具检修单", kind: .organisation), by: clerk)
    try await institution.perform(GiveOwnerLink(wires), by: clerk)
    clock.tell(first.adding(12), 10)
    try await institution.perform(ReportProgress(matter, lamps, saying: "灯头已买好，换了五盏。"), by: clerk)
    clock.tell(first.adding(14), 10)
    try await institution.perform(CompleteCommitment(matter, lamps, saying: "八盏全部换好。"), by: clerk)
    clock.tell(first.adding(17), 10)
    try await institution.perform(AcceptCommitment(matter, lamps, saying: "晚上看过，八盏都亮。"), by: supervisor)
    try await institution.perform(PublishProgress(matter), by: clerk)
    let dissent = try await institution.read { try DissentTable.of(matter, $0.tx).first?.id }
    if let dissent {
      try await institution.perform(
        ExplainDissent(
          matter, dissent, by: "吴刚", way: .visit, at: clock.now, saying: "先试半年，管不好再包给电工。", reply: "那就试试看。", result: .accepted),
        by: clerk)
    }
    clock.tell(first.adding(22), 10)
    try await institution.perform(
      UrgeOwner(matter, wires, by: .call, saying: "检修已经超期，请本周安排。", at: clock.now, next: first.adding(29)), by: clerk)
  }

  private func post(_ kind: Publication.Kind, of matter: ID<Matter>, by clerk: Member) async throws {
    guard let paper = try await institution.read({ try PaperTable.newest(kind, of: matter, $0.tx)?.id }) else { return }
    let photo = Self.picture
    try await institution.perform(
      RecordPosting(
        matter, paper: paper, at: clock.now, place: "村部公示栏", photoSHA256: try institution.files.keep(photo), photoKind: "image/png",
        photoSize: photo.count), by: clerk)
  }

  /// A small grey PNG in place of a photo.
  static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x08, 0x08, 0x02, 0x00, 0x00, 0x00, 0x4B, 0x6D, 0x29,
    0xDC, 0x00, 0x00, 0x00, 0x11, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0xF6, 0xF9, 0x0D,
    0x56, 0xC4, 0x30, 0xB4, 0x24, 0x00, 0xD4, 0x62, 0xB5, 0x41, 0xD4, 0x2D, 0x73, 0x9B, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
