import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("完整的案卷 · a dossier refuses to seal and names what it lacks (3.5g)")
struct CompleteDossierTests {
  /// The pieces that the refusal names.
  private static func named(_ house: House, _ matter: ID<Matter>) async throws -> [String] {
    do {
      try await house.perform(SealDossier(matter), by: House.clerk)
      return []
    } catch let refusal as Refusal {
      #expect(refusal.code == .dossierIncomplete && refusal.clause == "3.5g")
      return refusal.facts["pieces"]?.split(separator: ",").map(String.init) ?? []
    }
  }

  @Test("each by its name: which commitment, which finding, which dissent (3.5g)", arguments: Backend.available)
  func byName(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()], dissents: ["太贵", "太慢"])])
      let dissent = try await house.read { try DissentTable.of(matter, $0.tx)[0].id }
      try await house.perform(
        ExplainDissent(matter, dissent, by: "张主任", way: .call, at: house.now, saying: "公司出一半", result: .kept), by: House.clerk)
      try await house.perform(WriteFinding(matter, about: "3.5f", saying: "通报少一项"), by: House.supervisor)
      var facts: [String: String] = [:]
      do { try await house.perform(SealDossier(matter), by: House.clerk) } catch let refusal as Refusal { facts = refusal.facts }
      #expect(facts["pieces.adoptions"] == "是否更换暖气片" && facts["pieces.commitments"] == "更换3号楼暖气片")
      #expect(facts["pieces.dissents"] == "第2条" && facts["pieces.findings"] == "通报少一项" && facts["pieces.progress"] == nil)
    }
  }

  @Test("an open commitment: reported complete is not accepted, accepted is not published (3.5g, 3.6a, 3.6c)", arguments: Backend.available)
  func commitment(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise(), Scenario.promise("安居物业", "清理管沟")])])
      #expect(try await Self.named(house, matter) == ["adoptions", "commitments"])
      try await house.perform(AdoptPoints(matter, [.init(try await play.adoptions(of: matter)[0].point, .adopted)]), by: House.clerk)
      let lines = try await play.commitments(of: matter)
      try await play.carryOut(lines[0].commitment, of: matter)
      #expect(try await Self.named(house, matter) == ["commitments", "progress"])
      try await play.describe(lines[1].commitment.id, of: matter)
      try await house.perform(
        CompleteCommitment(matter, lines[1].commitment.id, through: .paper(from: "冯工"), saying: "完成"), by: House.clerk)
      #expect(try await Self.named(house, matter) == ["commitments", "progress"])
      try await house.perform(AcceptCommitment(matter, lines[1].commitment.id, saying: "看过"), by: House.chair)
      #expect(try await Self.named(house, matter) == ["progress"])
      house.go("2026-11-14", "09:00")
      try await house.perform(PublishProgress(matter), by: House.clerk)
      #expect(try await Self.named(house, matter) == [])
    }
  }

  @Test("an unanswered finding, and one whose answer nobody judged (3.5g, 4.2c)", arguments: Backend.available)
  func finding(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      try await play.settle(matter)
      let id: ID<Finding> = try await house.make(WriteFinding(matter, about: "3.5f", saying: "通报少一项"), by: House.supervisor)
      #expect(try await Self.named(house, matter) == ["findings"])
      try await house.perform(AnswerFinding(matter, id, saying: "已补"), by: House.chair)
      #expect(try await Self.named(house, matter) == ["findings"])
      try await house.perform(CloseFinding(matter, id, saying: "已看"), by: House.supervisor)
      #expect(try await Self.named(house, matter) == [])
    }
  }

  @Test(
    "an unexplained dissent, an unanswered request for review, a correction that is due (3.5g, 3.6e, 3.6f, 2.2a)",
    arguments: Backend.available)
  func dissent(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(dissents: ["太贵"]), Scenario.Point(text: "费用", result: "各出一半。")])
      try await play.settle(matter)
      #expect(try await Self.named(house, matter) == ["dissents"])
      let review: ID<Review> = try await house.make(RequestReview(matter, saying: "漏了一项", code: "abc"), by: .anonymous)
      let points = try await play.adoptions(of: matter).map(\.point)
      let order = OrderCorrection(matter, point: points[1], .changed, article: "某条", because: "不合法", by: house.now.day.adding(5))
      let correction: ID<CorrectionLine> = try await house.make(order, by: House.township)
      #expect(try await Self.named(house, matter) == ["dissents", "reviews", "lawfulCorrections"])
      let dissent = try await house.read { try DissentTable.of(matter, $0.tx)[0].id }
      try await house.perform(
        ExplainDissent(matter, dissent, by: "张主任", way: .call, at: house.now, saying: "公司出一半", result: .kept), by: House.clerk)
      #expect(try await Self.named(house, matter) == ["reviews", "lawfulCorrections"])
      try await house.perform(AnswerReview(matter, review, upheld: false, saying: "没有漏"), by: House.clerk)
      #expect(try await Self.named(house, matter) == ["lawfulCorrections"])
      try await house.perform(CarryOutCorrection(matter, correction, newText: "协商解决。"), by: House.clerk)
      #expect(try await Self.named(house, matter) == [])
    }
  }

  @Test("a missing paper, missing minutes, and what was not agreed without a decision (3.5g, 3.5h)", arguments: Backend.available)
  func paper(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .reported)
      #expect(try await Self.named(house, matter) == ["minutes", "reportOnBoard", "adoptions", "commitments", "assembly"])
      try await play.board(.report, of: matter)
      #expect(try await Self.named(house, matter) == ["minutes", "adoptions", "commitments", "assembly"])
      try await house.perform(SignMinutes(matter), by: House.chair)
      try await play.settle(matter)
      #expect(try await Self.named(house, matter) == [])
      #expect(try await play.stage(of: matter) == .sealed)
    }
  }

  @Test("an assembly that was called and not held, or was withdrawn without another way (3.5g, 3.5h)", arguments: Backend.available)
  func assembly(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [CallAssemblyTests.notAgreed])
      let sitting = try await Sitting.call(CallAssemblyTests.call(), on: matter, house)
      #expect(try await Self.named(house, matter) == ["assembly"])
      try await house.perform(WithdrawAssembly(matter, sitting.id, because: "改由代表会议决定"), by: House.chair)
      #expect(try await Self.named(house, matter) == ["assembly"])
      #expect(try await play.owed(.callAssembly, on: matter) != nil)
      try await house.perform(ReferMatter(matter, to: .settled, because: "谈拢了"), by: House.clerk)
      #expect(try await Self.named(house, matter) == [])
    }
  }

  @Test("is refused to everybody but committee and clerk (3.5g)", arguments: Backend.available)
  func roles(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point()])
      try await play.settle(matter)
      for member in [
        House.secretary, House.office, House.supervisor, House.resident, House.township, House.department, House.administrator,
      ] {
        #expect(
          try await house.barred(SealDossier(matter), by: member) == .forbidden(needed: Role.committee, clause: "3.5g"), "\(member.name)")
      }
      try await house.perform(SealDossier(matter), by: House.clerk)
    }
  }
}
