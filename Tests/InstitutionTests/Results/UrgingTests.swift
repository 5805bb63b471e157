import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("督促 · urging an owner, with its answer and the next date (3.6b)")
struct UrgingTests {
  private static func promised(_ house: House) async throws -> (Scenario, ID<Matter>, ID<Commitment>) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()])])
    let id = try await play.commitments(of: matter)[0].commitment.id
    try await play.describe(id, of: matter)
    return (play, matter, id)
  }

  private static func urge(
    _ matter: ID<Matter>, _ id: ID<Commitment>, at now: Instant, days: Int = 3, saying text: String = "请尽快更换"
  ) -> UrgeOwner {
    UrgeOwner(matter, id, by: .letter, saying: text, at: now, next: now.day.adding(days))
  }

  @Test("says something, when it was done, and when one looks again (3.6b)", arguments: Backend.available)
  func said(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      let now = house.now
      func refused(_ command: UrgeOwner) async throws -> Refused? { try await house.refusal(of: command, by: House.clerk) }
      #expect(try await refused(Self.urge(matter, id, at: now, saying: " ")) == Refused(.textMissing, "3.6b"))
      #expect(try await refused(Self.urge(matter, id, at: now.adding(minutes: 1))) == Refused(.dayInFuture, "3.6b"))
      #expect(try await refused(Self.urge(matter, id, at: now, days: 0)) == Refused(.urgingNotAhead, "3.6b"))
      for member in [House.secretary, House.supervisor, House.resident, House.department, House.villageTownship] {
        let needed = Role.committee.union([.township])
        #expect(
          try await house.barred(Self.urge(matter, id, at: now), by: member) == .forbidden(needed: needed, clause: "3.6b"), "\(member.name)"
        )
      }
      #expect(try await house.barred(Self.urge(matter, ID(rawValue: 8), at: now), by: House.clerk) == .notFound)
      try await house.perform(Self.urge(matter, id, at: now), by: House.clerk)
      let urging = try #require(try await play.commitments(of: matter)[0].urgings.first)
      #expect(urging.way == .letter && urging.byName == "王文书" && urging.nextDay.iso == "2026-11-16" && urging.answer.isEmpty)
      try await play.carryOut(try await play.commitments(of: matter)[0].commitment, of: matter)
      #expect(try await refused(Self.urge(matter, id, at: now)) == Refused(.commitmentState, "3.6b"))
    }
  }

  @Test("is answered once, by the owner's account, by its link or on paper (3.6b)", arguments: Backend.available)
  func answered(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      let (company, ours) = try await house.organisation("永安热力公司")
      try await play.describe(id, of: matter, as: company)
      try await house.perform(GiveOwnerLink(id), by: House.clerk)
      let token = try #require(try await house.read { try OwnerLinks.token(of: id, $0) })
      for _ in 0..<3 { try await house.perform(Self.urge(matter, id, at: house.now), by: House.clerk) }
      let urging = try await play.commitments(of: matter)[0].urgings.map(\.id)
      func answer(_ number: Int, _ door: OwnerDoor, _ text: String = "下周开工") -> AnswerUrging {
        AnswerUrging(matter, urging[number], of: id, through: door, saying: text)
      }
      #expect(try await house.barred(answer(0, .account), by: House.clerk) == .forbidden(needed: [.organisation], clause: "3.6b"))
      #expect(
        try await house.barred(answer(0, .paper(from: "冯工")), by: House.supervisor) == .forbidden(needed: Role.committee, clause: "3.6b"))
      #expect(try await house.refusal(of: answer(0, .link("x")), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      #expect(try await house.refusal(of: answer(0, .account, " "), by: ours) == Refused(.answerMissing, "3.6b"))
      #expect(try await house.refusal(of: answer(2, .paper(from: "")), by: House.clerk) == Refused(.witnessMissing, "3.6b"))
      try await house.perform(answer(0, .account), by: ours)
      try await house.perform(answer(1, .link(token)), by: .anonymous)
      try await house.perform(answer(2, .paper(from: "冯工"), "已采购"), by: House.clerk)
      #expect(try await house.refusal(of: answer(0, .account, "再说"), by: ours) == Refused(.alreadyAnswered, "3.6b"))
      #expect(try await play.commitments(of: matter)[0].urgings.map(\.answer) == ["下周开工", "下周开工", "已采购"])
    }
  }

  @Test("is due within the working days after the owner is late, and again on the date set (3.6b)", arguments: Backend.available)
  func due(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      #expect(try await play.due(on: matter).contains("urgeOwner 2026-12-18 3.6b"))
      house.go("2026-12-17", "09:00")
      try await house.perform(Self.urge(matter, id, at: house.now, days: 5), by: House.clerk)
      #expect(try await play.due(on: matter).contains("urgeOwner 2026-12-22 3.6b"))
      try await play.carryOutLate(matter, id)
      #expect(try await play.owed(.urgeOwner, on: matter) == nil)
    }
  }

  @Test("rises to the township by rule after three urgings of an owner who is late (3.6b)", arguments: Backend.available)
  func rises(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      func heard() async throws -> Int { try await play.messages(for: "township").count { $0.kind == "urged" } }
      house.go("2026-12-16", "09:00")
      for number in 1...2 {
        try await house.perform(Self.urge(matter, id, at: house.now), by: House.clerk)
        #expect(try await heard() == 0, "after \(number)")
        #expect(try await play.owed(.takeUrgedOwner, on: matter) == nil, "after \(number)")
      }
      try await house.perform(Self.urge(matter, id, at: house.now), by: House.clerk)
      #expect(try await heard() == 1)
      let duty = try #require(try await play.owed(.takeUrgedOwner, on: matter))
      #expect(duty.owners == [.township] && duty.clause == "3.6b" && duty.deadline.day.iso == "2026-12-19")
      #expect(try await play.owed(.urgeOwner, on: matter) == nil)
      house.go("2026-12-19", "09:00")
      try await house.perform(Self.urge(matter, id, at: house.now, days: 7), by: House.township)
      #expect(try await play.commitments(of: matter)[0].urgings.last?.byName == "刘科员")
      #expect(try await play.owed(.takeUrgedOwner, on: matter)?.deadline.day.iso == "2026-12-26")
    }
  }

  @Test("does not rise while the owner is not late, however often it was urged (3.6b)", arguments: Backend.available)
  func early(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, id) = try await Self.promised(house)
      for _ in 0..<4 { try await house.perform(Self.urge(matter, id, at: house.now), by: House.clerk) }
      #expect(try await play.messages(for: "township").allSatisfy { $0.kind != "urged" })
      #expect(try await play.owed(.takeUrgedOwner, on: matter) == nil)
    }
  }
}

extension Scenario {
  /// A commitment carried out after its day.
  func carryOutLate(_ matter: ID<Matter>, _ id: ID<Commitment>) async throws {
    let done = CompleteCommitment(matter, id, through: .paper(from: "冯工"), saying: "完成", lateReason: "管材缺货")
    try await house.perform(done, by: House.clerk)
    try await house.perform(AcceptCommitment(matter, id, saying: "看过"), by: House.supervisor)
  }
}
