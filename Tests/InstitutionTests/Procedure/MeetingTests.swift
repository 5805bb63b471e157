import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("协商会议 · the meeting, point by point (3.5e)")
struct MeetingTests {
  private static func opened(_ house: House) async throws -> (Scenario, ID<Matter>) {
    let play = Scenario(house)
    return (play, try await play.play(until: .meeting))
  }

  @Test("opens on the day of the notice; later only with a reason", arguments: Backend.available)
  func opens(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .noticed)
      house.go("2026-11-11", "23:59")
      #expect(try await house.refusal(of: OpenMeeting(matter), by: House.chair) == Refused(.meetingTooEarly, "3.5e"))
      house.go("2026-11-13", "09:00")
      #expect(try await house.refusal(of: OpenMeeting(matter), by: House.chair) == Refused(.lateReasonMissing, "3.5d"))
      try await house.perform(OpenMeeting(matter, lateReason: "前一日大雪"), by: House.chair)
      #expect(try await house.refusal(of: OpenMeeting(matter), by: House.chair) == Refused(.wrongStage, "3.5e"))
    }
  }

  @Test("lets people in by the code of the QR without an account, each once", arguments: Backend.available)
  func code(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      let code = try await play.meeting(of: matter).signInCode
      #expect(code.count == 8)
      let invited = try await play.plan(of: matter).invited
      let first = SignIn.Arrival(participant: invited[0].id)
      #expect(
        try await house.refusal(of: SignIn(matter, [first], by: .qr, code: "x" + code), by: .anonymous)
          == Refused(.wrongCode, "3.5e"))
      #expect(
        try await house.refusal(of: SignIn(matter, [first], by: .roll, code: code), by: .anonymous)
          == Refused(.wrongCode, "3.5e"))
      try await house.perform(SignIn(matter, [first], by: .qr, code: code), by: .anonymous)
      #expect(
        try await house.refusal(of: SignIn(matter, [first], by: .qr, code: code), by: .anonymous)
          == Refused(.alreadySignedIn, "3.5e"))
      let passerBy = SignIn.Arrival(kind: .nonRegisteredResidents, name: "蒋冬")
      try await house.perform(SignIn(matter, [passerBy], by: .qr, code: code), by: House.resident)
      let there = try await play.meeting(of: matter).attendance
      #expect(there.map(\.name) == ["吴小满", "蒋冬"])
      #expect(there.map(\.kind) == [.registeredResidents, .nonRegisteredResidents])
    }
  }

  @Test(
    "takes the roll from committee and clerk, of people with a name who were invited here", arguments: Backend.available
  )
  func roll(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      func refused(_ people: [SignIn.Arrival]) async throws -> Refused? {
        try await house.refusal(of: SignIn(matter, people, by: .roll), by: House.clerk)
      }
      #expect(try await refused([]) == Refused(.nameMissing, "3.5e"))
      #expect(try await refused([SignIn.Arrival(name: " ")]) == Refused(.nameMissing, "3.5e"))
      let strange = SignIn.Arrival(participant: ID(rawValue: 6), name: "冒名")
      #expect(try await house.barred(SignIn(matter, [strange], by: .roll), by: House.clerk) == .notFound)
      let twice = SignIn.Arrival(participant: try await play.plan(of: matter).invited[0].id)
      #expect(try await refused([twice, twice]) == Refused(.alreadySignedIn, "3.5e"))
      #expect(try await play.meeting(of: matter).attendance.isEmpty)
      try await play.signIn(matter)
      #expect(try await play.meeting(of: matter).attendance.count == 4)
    }
  }

  @Test("whoever a colleague ticked already is left as they are; names that are there are told all at once", arguments: Backend.available)
  func rollTwice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      let invited = try await play.plan(of: matter).invited.map { SignIn.Arrival(participant: $0.id) }
      let by = [SignIn.Arrival(name: "李芳"), SignIn.Arrival(name: "王强")]
      try await house.perform(SignIn(matter, [invited[0]] + by, by: .roll), by: House.chair)
      let list = Array(invited.prefix(3))
      #expect(try await house.perform(SignIn(matter, list, by: .sheet), by: House.clerk).subject == 2)
      // Of people who are all there nothing is written down: no arrival, no event, no line of the journal.
      let events = try await house.count("SELECT count(*) FROM matter_event")
      #expect(try await house.refusal(of: SignIn(matter, list, by: .sheet), by: House.clerk) == Refused(.alreadySignedIn, "3.5e"))
      #expect(try await house.count("SELECT count(*) FROM matter_event") == events)
      let there = try await play.meeting(of: matter).attendance
      #expect(there.map(\.way) == [.roll, .roll, .roll, .sheet, .sheet], "the first entry stands")
      let refusal = await #expect(throws: Refusal.self) {
        try await house.perform(SignIn(matter, [invited[3]] + by, by: .sheet), by: House.clerk)
      }
      #expect(refusal?.code == .alreadySignedIn && refusal?.facts["name"] == "李芳、王强")
      #expect(try await play.meeting(of: matter).attendance.count == 5, "nothing of a list that is refused")
    }
  }

  /// A sheet with two people of one name (form: a list of attendance with the same name twice).
  @Test("takes namesakes of one sheet as two people, told apart, and the same sheet once", arguments: Backend.available)
  func namesakes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      let sheet = ["李芳", " 李芳", "买买提•艾力"].map { SignIn.Arrival(name: $0) }
      try await house.perform(SignIn(matter, sheet, by: .sheet), by: House.clerk, once: "sheet")
      try await house.perform(SignIn(matter, sheet, by: .sheet), by: House.clerk, once: "sheet")
      let there = try await play.meeting(of: matter).attendance
      #expect(there.map(\.name) == ["李芳（1）", "李芳（2）", "买买提·艾力"])
      // Another form with a name that is there already means the same person.
      for name in ["李芳", "李\u{200B}芳", "买买提・艾力"] {
        let again = SignIn(matter, [SignIn.Arrival(name: "王强"), SignIn.Arrival(name: name)], by: .sheet)
        #expect(try await house.refusal(of: again, by: House.clerk) == Refused(.alreadySignedIn, "3.5e"))
      }
      try await house.perform(SignIn(matter, [SignIn.Arrival(name: "李芳（3号楼）")], by: .sheet), by: House.clerk)
      #expect(try await play.meeting(of: matter).attendance.map(\.name).last == "李芳（3号楼）")
      let point = try await play.plan(of: matter).points[0].id
      try await house.perform(RecordDissent(matter, on: point, by: there[1].id, saying: "太贵"), by: House.clerk)
      #expect(try await house.read { try DissentTable.of(matter, $0.tx).map(\.name) } == ["李芳（2）"])
    }
  }

  @Test("records who said what on which point", arguments: Backend.available)
  func statements(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      try await play.signIn(matter)
      let point = try await play.plan(of: matter).points[0].id
      let speaker = try await play.meeting(of: matter).attendance[0].id
      func say(_ text: String, on point: ID<PlanRecord.Point>, by speaker: ID<Meeting.Attendance>) -> RecordStatement {
        RecordStatement(matter, on: point, by: speaker, saying: text)
      }
      #expect(
        try await house.refusal(of: say("话", on: ID(rawValue: 7), by: speaker), by: House.clerk)
          == Refused(.pointUnknown, "3.5e"))
      #expect(
        try await house.refusal(of: say("话", on: point, by: ID(rawValue: 7)), by: House.clerk)
          == Refused(.notPresent, "3.5e"))
      #expect(
        try await house.refusal(of: say(" ", on: point, by: speaker), by: House.clerk) == Refused(.textMissing, "3.5e"))
      #expect(
        try await house.barred(say("话", on: point, by: speaker), by: House.resident)
          == .forbidden(needed: Role.committee, clause: "3.5e"))
      let long = String(repeating: "话", count: TextLimit.passage.rawValue + 1)
      #expect(try await house.refusal(of: say(long, on: point, by: speaker), by: House.clerk) == Refused(.textTooLong, "3.5e"))
      #expect(
        try await house.barred(say(long, on: point, by: speaker), by: House.resident) == .forbidden(needed: Role.committee, clause: "3.5e"))
      try await house.perform(say("十四度没法住", on: point, by: speaker), by: House.clerk)
      #expect(try await play.meeting(of: matter).statements.map(\.text) == ["十四度没法住"])
    }
  }

  @Test("counts no more hands than people in the room", arguments: Backend.available)
  func votes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      try await play.signIn(matter)
      let point = try await play.plan(of: matter).points[0].id
      func vote(_ inFavour: Int, _ against: Int, _ abstained: Int, asking: String = "是否更换") -> RecordVote {
        RecordVote(matter, on: point, asking: asking, inFavour: inFavour, against: against, abstained: abstained)
      }
      #expect(try await house.refusal(of: vote(3, 1, 1), by: House.clerk) == Refused(.votesExceedPresent, "3.5e"))
      #expect(try await house.refusal(of: vote(-1, 0, 0), by: House.clerk) == Refused(.votesExceedPresent, "3.5e"))
      #expect(try await house.refusal(of: vote(1, 0, 0, asking: ""), by: House.clerk) == Refused(.textMissing, "3.5e"))
      try await house.perform(vote(3, 0, 1), by: House.clerk)
      // Another clerk counted the same hands: one question has one result.
      let counted = Refused(.alreadyCounted, "3.5e")
      for asking in ["是否更换", " 是否更换？"] {
        #expect(try await house.refusal(of: vote(2, 1, 1, asking: asking), by: House.chair) == counted)
      }
      #expect(try await play.meeting(of: matter).votes.map(\.inFavour) == [3])
      try await house.perform(vote(2, 1, 1, asking: "是否更换（第二次表决）"), by: House.chair)
      let other = try await play.plan(of: matter).points[1].id
      let elsewhere = RecordVote(matter, on: other, asking: "是否更换", inFavour: 1, against: 0, abstained: 0)
      try await house.perform(elsewhere, by: House.clerk)
      #expect(try await play.meeting(of: matter).votes.map(\.inFavour) == [3, 2, 1])
    }
  }

  @Test("keeps a dissent by name or as one resident (3.6e)", arguments: Backend.available)
  func dissents(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      try await play.signIn(matter)
      let point = try await play.plan(of: matter).points[1].id
      let by = try await play.meeting(of: matter).attendance[1].id
      #expect(
        try await house.refusal(of: RecordDissent(matter, on: point, by: nil, saying: ""), by: House.clerk)
          == Refused(.textMissing, "3.5e"))
      #expect(
        try await house.refusal(
          of: RecordDissent(matter, on: point, by: ID(rawValue: 7), saying: "不同意"), by: House.clerk)
          == Refused(.notPresent, "3.5e"))
      try await house.perform(RecordDissent(matter, on: point, by: by, saying: "不该我出钱"), by: House.clerk)
      try await house.perform(RecordDissent(matter, on: point, by: nil, saying: "太贵"), by: House.clerk)
      #expect(try await play.meeting(of: matter).dissents.map(\.by) == [by, nil])
    }
  }

  @Test(
    "decides a point, and decides it anew while it is open, with who does what until when (3.6a)",
    arguments: Backend.available)
  func decides(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      let points = try await play.plan(of: matter).points
      let due = Day(iso: "2026-12-15")!
      func decide(_ text: String, owner: String = "永安热力公司", task: String = "更换") -> DecidePoint {
        DecidePoint(
          matter, point: points[0].id, outcome: .partly, text: text,
          commitments: [DecidePoint.Promise(owner: owner, task: task, dueDay: due)])
      }
      #expect(try await house.refusal(of: decide(""), by: House.clerk) == Refused(.outcomeMissing, "3.5e"))
      #expect(try await house.refusal(of: decide("更换", owner: " "), by: House.clerk) == Refused(.nameMissing, "3.6a"))
      #expect(try await house.refusal(of: decide("更换", task: ""), by: House.clerk) == Refused(.nameMissing, "3.6a"))
      try await house.perform(decide("先换一半"), by: House.clerk)
      try await house.perform(decide("全部更换"), by: House.clerk)
      let meeting = try await play.meeting(of: matter)
      #expect(meeting.results.map(\.text) == ["全部更换"])
      #expect(meeting.commitments.map(\.dueDay) == [due])
    }
  }

  @Test("what a second window settles on a point does not undo the first one's unseen (3.6a)", arguments: Backend.available)
  func twoWindows(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      let points = try await play.plan(of: matter).points.map(\.id)
      let due = known(Day(iso: "2026-12-15"))
      func decide(_ owner: String, from version: Version?, on point: ID<PlanRecord.Point>) -> DecidePoint {
        DecidePoint(
          matter, point: point, outcome: .agreed, text: "更换",
          commitments: [DecidePoint.Promise(owner: owner, task: "更换", dueDay: due)], from: version)
      }
      let before = try await play.meeting(of: matter).version(of: points[0])
      #expect(before == .absent)
      try await house.perform(decide("永安热力公司", from: before, on: points[0]), by: House.clerk)
      #expect(
        try await house.refusal(of: decide("安居物业", from: before, on: points[0]), by: House.chair)
          == Refused(.changedMeanwhile, "2.2a"))
      #expect(try await play.meeting(of: matter).commitments.map(\.owner) == ["永安热力公司"])
      // Another point is another record; whoever saw what stands there may change it.
      try await house.perform(decide("居民委员会", from: before, on: points[1]), by: House.chair)
      let seen = try await play.meeting(of: matter).version(of: points[0])
      try await house.perform(decide("安居物业", from: seen, on: points[0]), by: House.chair)
      #expect(Set(try await play.meeting(of: matter).commitments.map(\.owner)) == ["安居物业", "居民委员会"])
    }
  }

  @Test("closes with somebody present and every point decided", arguments: Backend.available)
  func closes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.opened(house)
      #expect(try await house.refusal(of: CloseMeeting(matter), by: House.chair) == Refused(.nobodySignedIn, "3.5e"))
      try await play.signIn(matter)
      #expect(try await house.refusal(of: CloseMeeting(matter), by: House.chair) == Refused(.pointUndecided, "3.5e"))
      try await play.decidePoints(matter)
      house.go("2026-11-13", "00:00")
      #expect(try await house.refusal(of: CloseMeeting(matter), by: House.chair) == Refused(.lateReasonMissing, "3.5f"))
      try await house.perform(CloseMeeting(matter, lateReason: "开到零点以后"), by: House.chair)
      #expect(try await play.meeting(of: matter).closedAt == house.now)
    }
  }

  @Test(
    "is corrected within days by people who were there; each correction is settled with a reason",
    arguments: Backend.available)
  func corrected(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .deliberated)
      let by = try await play.meeting(of: matter).attendance[0].id
      #expect(
        try await house.barred(CorrectMinutes(matter, by: by, saying: "漏了一句"), by: .anonymous) == .signIn)
      #expect(
        try await house.refusal(of: CorrectMinutes(matter, by: ID(rawValue: 7), saying: "漏了一句"), by: House.resident)
          == Refused(.notPresent, "3.5e"))
      #expect(
        try await house.refusal(of: CorrectMinutes(matter, by: by, saying: " "), by: House.resident)
          == Refused(.textMissing, "3.5e"))
      let id: ID<Meeting.Correction> = try await house.make(
        CorrectMinutes(matter, by: by, saying: "漏了一句"), by: House.resident)
      #expect(try await house.refusal(of: SignMinutes(matter), by: House.chair) == Refused(.correctionOpen, "3.5e"))
      #expect(
        try await house.refusal(of: SettleCorrection(matter, id, accepted: false, because: ""), by: House.clerk)
          == Refused(.reasonMissing, "3.5e"))
      try await house.perform(SettleCorrection(matter, id, accepted: false, because: "录音里没有"), by: House.clerk)
      #expect(
        try await house.barred(SettleCorrection(matter, id, accepted: true, because: ""), by: House.clerk) == .notFound)
      #expect(
        try await house.barred(SignMinutes(matter), by: House.clerk)
          == .forbidden(needed: [.chair, .member], clause: "3.5e"))
      try await house.perform(SignMinutes(matter), by: House.member)
      let meeting = try await play.meeting(of: matter)
      #expect(meeting.signedBy == "李委员" && meeting.corrections.map(\.reason) == ["录音里没有"])
      house.go("2026-11-15", "23:59")
      #expect(try await house.refusal(of: CorrectMinutes(matter, by: by, saying: "还有"), by: House.resident) == nil)
      house.go("2026-11-16", "00:00")
      #expect(
        try await house.refusal(of: CorrectMinutes(matter, by: by, saying: "再有"), by: House.resident)
          == Refused(.correctionTooLate, "3.5e"))
    }
  }
}
