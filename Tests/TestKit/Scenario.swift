package import Deliberation
package import Institution
import PolicyFiles
import Storage
import Testing

/// Plays one deliberation on the heating of a building, from the committee's seats to the sealed dossier.
///
/// Each step takes its own day of November 2026, in time unless a test says otherwise.
package final class Scenario: Sendable {
  package let house: House
  package static let area = House.urban

  package init(_ house: House) { self.house = house }

  // MARK: The body

  package struct Body: Sendable {
    package let chair: ID<Official>, first: ID<Official>, second: ID<Official>, supervisor: ID<Official>
    package let chairPost: ID<Post>, firstPost: ID<Post>, secondPost: ID<Post>
    package let chairSeat: ID<Seat>
  }

  /// A chair and two members from the two committees, a supervisor beside them, for a term of five years (3.1a).
  @discardableResult
  package func seatCommittee(in area: AreaCode = Scenario.area) async throws -> Body {
    let start = known(Day(iso: "2026-01-01"))
    let by = House.administrator
    func official(_ name: String) async throws -> ID<Official> {
      try await house.make(AddOfficial(name, in: area), by: by)
    }
    func post(_ kind: Post.Kind, _ official: ID<Official>) async throws -> ID<Post> {
      try await house.make(FillPost(kind, with: official, for: Period(start: start), in: area), by: by)
    }
    let (chair, first) = (try await official("张主任"), try await official("李委员"))
    let (second, supervisor) = (try await official("钱委员"), try await official("孙监督"))
    let chairPost = try await post(.committeeDirector, chair)
    let firstPost = try await post(.committeeMember, first)
    let secondPost = try await post(.partyMember, second)
    _ = try await post(.supervisionChair, supervisor)
    try await house.perform(OpenTerm(from: start, to: known(Day(iso: "2030-12-31")), in: area), by: by)
    let seat: ID<Seat> = try await house.make(AppointSeat(.chair, through: chairPost, from: start, in: area), by: by)
    try await house.perform(AppointSeat(.member, through: firstPost, from: start, in: area), by: by)
    try await house.perform(AppointSeat(.member, through: secondPost, from: start, in: area), by: by)
    return Body(
      chair: chair, first: first, second: second, supervisor: supervisor, chairPost: chairPost, firstPost: firstPost,
      secondPost: secondPost, chairSeat: seat)
  }

  /// The province's template as the community's catalogue (3.2a).
  package func adoptCatalogue() async throws {
    try await house.perform(AdoptCatalogue(house.institution.library.catalogue, in: Self.area), by: House.chair)
  }

  // MARK: Step one, the ledger (3.5a)

  package static func draft(_ text: String, at now: Instant, name: String = "", contact: String = "") -> OpinionDraft {
    OpinionDraft(channel: .network, text: text, takenAt: now, giverName: name, giverKind: .registeredResidents, contact: contact)
  }

  /// An opinion by somebody without an account.
  package func say(_ text: String, name: String = "吴小满", contact: String = "", in area: AreaCode = Scenario.area) async throws
    -> ID<Opinion>
  {
    try await house.make(
      TakeOpinion(Self.draft(text, at: house.now, name: name, contact: contact), in: area), by: .anonymous)
  }

  // MARK: Step two, the work meeting (3.5b)

  package static let topic = Topic(title: "3号楼供暖不热", question: "3号楼暖气片是否更换、费用如何分担", entryCode: "utilities.heating")

  package func workMeeting(
    on opinion: ID<Opinion>, seats: [ID<Official>], outcome: Opinion.State = .topic, reason: String = "反映集中，列为议题",
    topic: Topic? = Scenario.topic
  ) -> HoldWorkMeeting {
    HoldWorkMeeting(
      WorkMeeting(
        heldAt: house.now, place: "社区会议室", seatsPresent: seats, othersPresent: "王文书",
        decisions: [WorkMeeting.Decision(opinion: opinion, outcome: outcome, reason: reason, topic: topic)]),
      in: Self.area)
  }

  /// A proposed topic, from an empty house.
  package func propose(_ topic: Topic = Scenario.topic) async throws -> ID<Matter> {
    let body = try await seatCommittee()
    try await adoptCatalogue()
    let opinion = try await say("3号楼暖气一直不热，家里只有十四度。")
    house.go("2026-11-03", "14:00")
    try await house.perform(workMeeting(on: opinion, seats: [body.chair], topic: topic), by: House.clerk)
    return try await house.read { try known(OpinionTable.find(opinion, $0.tx).matter) }
  }

  // MARK: Step three, the plan (3.5c)

  package static let participants: [Plan.Participant] = [
    Plan.Participant(kind: .registeredResidents, name: "吴小满", isOrganisation: false, note: "3号楼代表"),
    Plan.Participant(kind: .registeredResidents, name: "郑大河", isOrganisation: false),
    Plan.Participant(kind: .residentUnits, name: "永安热力公司", isOrganisation: true),
    Plan.Participant(kind: .propertyManagement, name: "安居物业", isOrganisation: true),
  ]

  package static func plan() -> Plan {
    Plan(
      meetsAt: known(Instant(day: "2026-11-12", clock: "14:00")), place: "社区二楼会议室", subject: "3号楼供暖不热怎么办",
      points: ["是否更换暖气片", "费用如何分担"], form: .topicalCouncil, host: "张主任", recorder: "王文书",
      participants: participants, affectedHouseholds: 48)
  }

  package func approveTopic(_ matter: ID<Matter>) async throws {
    house.go("2026-11-03", "16:00")
    try await house.perform(ApproveTopic(matter), by: House.secretary)
  }

  package func submitPlan(_ matter: ID<Matter>) async throws {
    house.go("2026-11-04", "10:00")
    try await house.perform(SubmitPlan(Self.plan(), for: matter), by: House.clerk)
  }

  package func approvePlan(_ matter: ID<Matter>) async throws {
    house.go("2026-11-04", "16:00")
    try await house.perform(ApprovePlan(matter), by: House.secretary)
  }

  // MARK: Step four, the notice (3.5d)

  package func postNotice(_ matter: ID<Matter>) async throws {
    house.go("2026-11-05", "09:00")
    try await house.perform(PostNotice(matter, opening: ""), by: House.clerk)
  }

  package func plan(of matter: ID<Matter>) async throws -> PlanRecord {
    try await house.read { try known(PlanTable.newest(of: matter, $0.tx)) }
  }

  /// Serves everybody by phone and puts the notice on the board.
  package func serve(_ matter: ID<Matter>) async throws {
    house.go("2026-11-05", "16:00")
    let invited = try await plan(of: matter).invited.map(\.id)
    try await house.perform(RecordService(matter, on: invited, by: .phone, at: house.now), by: House.clerk)
    try await board(.notice, of: matter)
  }

  /// Puts the newest paper of a kind on the physical board, with its photo.
  package func board(_ kind: Publication.Kind, of matter: ID<Matter>) async throws {
    let paper = try await house.read { try known(PaperTable.newest(kind, of: matter, $0.tx)).id }
    try await house.perform(Self.posting(matter, paper, at: house.now), by: House.clerk)
  }

  package static func posting(_ matter: ID<Matter>, _ paper: ID<Publication>, at now: Instant, photo: String = "ab")
    -> RecordPosting
  {
    RecordPosting(
      matter, paper: paper, at: now, place: "3号楼门口公示栏", photoSHA256: photo, photoKind: "image/jpeg", photoSize: 1)
  }

  // MARK: Step five, the meeting (3.5e)

  package func openMeeting(_ matter: ID<Matter>) async throws {
    house.go("2026-11-12", "14:00")
    try await house.perform(OpenMeeting(matter), by: House.chair)
  }

  /// Signs everybody in by roll call.
  package func signIn(_ matter: ID<Matter>) async throws {
    let people = try await plan(of: matter).invited.map { SignIn.Arrival(participant: $0.id) }
    try await house.perform(SignIn(matter, people, by: .roll), by: House.clerk)
  }

  package func meeting(of matter: ID<Matter>) async throws -> Meeting {
    try await house.read { try known(MeetingTable.find(matter, $0.tx)) }
  }

  package func decidePoints(_ matter: ID<Matter>) async throws {
    let points = try await plan(of: matter).points
    let promise = DecidePoint.Promise(owner: "永安热力公司", task: "更换3号楼暖气片", dueDay: known(Day(iso: "2026-12-15")))
    try await house.perform(
      DecidePoint(matter, point: points[0].id, outcome: .agreed, text: "同意更换。", commitments: [promise]), by: House.clerk
    )
    try await house.perform(
      DecidePoint(matter, point: points[1].id, outcome: .notAgreed, text: "分担办法未谈拢。"), by: House.clerk)
  }

  package func closeMeeting(_ matter: ID<Matter>) async throws {
    house.go("2026-11-12", "16:00")
    try await house.perform(CloseMeeting(matter), by: House.chair)
  }

  // MARK: Step six, report and archive (3.5f, 3.5g)

  package func publishReport(_ matter: ID<Matter>) async throws {
    house.go("2026-11-13", "10:00")
    try await house.perform(PublishReport(matter), by: House.clerk)
  }

  /// What a dossier needs beside the report: the photo of the board, signed minutes, and everything carried out (3.6).
  package func finish(_ matter: ID<Matter>) async throws {
    house.go("2026-11-13", "15:00")
    try await board(.report, of: matter)
    try await house.perform(SignMinutes(matter), by: House.chair)
    try await carryOut(matter)
  }

  // MARK: After the report (3.5h, 3.6)

  /// The agreed point is adopted, its commitment measured, done, accepted and published; the other one settled itself.
  package func carryOut(_ matter: ID<Matter>) async throws {
    let points = try await plan(of: matter).points
    try await house.perform(AdoptPoints(matter, [.init(points[0].id, .adopted)]), by: House.chair)
    let commitment = try await promised(of: matter)[0].commitment.id
    try await house.perform(
      DescribeCommitment(matter, commitment, measure: "室温十八度以上", kind: .organisation), by: House.clerk)
    try await house.perform(
      CompleteCommitment(matter, commitment, through: .paper(from: "热力公司来人"), saying: "已更换"), by: House.clerk)
    try await house.perform(AcceptCommitment(matter, commitment, saying: "实测十九度"), by: House.supervisor)
    try await house.perform(PublishProgress(matter), by: House.clerk)
    try await house.perform(ReferMatter(matter, to: .settled, because: "会后谈拢，按面积分担"), by: House.clerk)
  }

  package func promised(of matter: ID<Matter>) async throws -> [CommitmentLine] {
    try await house.read { try CommitmentTable.of(matter, $0.tx) }
  }

  package func seal(_ matter: ID<Matter>) async throws {
    house.go("2026-11-16", "10:00")
    try await house.perform(SealDossier(matter), by: House.clerk)
  }

  /// Plays from an empty house until the matter stands at `stage`.
  package func play(until stage: Stage) async throws -> ID<Matter> {
    let matter = try await propose()
    let road: [(Stage, (ID<Matter>) async throws -> Void)] = [
      (.topic, approveTopic), (.planned, submitPlan), (.approved, approvePlan), (.noticed, postNotice),
      (
        .meeting,
        {
          try await self.serve($0)
          try await self.openMeeting($0)
        }
      ),
      (
        .deliberated,
        {
          try await self.signIn($0)
          try await self.decidePoints($0)
          try await self.closeMeeting($0)
        }
      ),
      (.reported, publishReport),
      (
        .sealed,
        {
          try await self.finish($0)
          try await self.seal($0)
        }
      ),
    ]
    guard stage != .proposed else { return matter }
    for (reached, step) in road {
      try await step(matter)
      if reached == stage { break }
    }
    #expect(try await self.stage(of: matter) == stage)
    return matter
  }

  package func stage(of matter: ID<Matter>) async throws -> Stage {
    try await house.read { try MatterTable.find(matter, $0.tx).stage }
  }
}
