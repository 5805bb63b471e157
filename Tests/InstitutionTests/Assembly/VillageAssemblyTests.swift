import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("四议两公开和村民会议 · villages: four steps before a reserved decision, groups and representatives (VC 25–32)")
struct VillageAssemblyTests {
  private static let points = [Scenario.Point(text: "是否筹资", result: "多数愿意每户筹资二百元。")]
  private static let clerk = House.staff(.clerk, "村文书", in: House.village)
  private static let secretary = House.staff(.secretary, "村书记", in: House.village)

  private static func reserved(_ house: House) async throws -> (Scenario, ID<Matter>) {
    let play = Scenario(house)
    return (play, try await play.report(in: House.village, on: Scenario.reserved, points: points))
  }

  private static func call(
    _ kind: Assembly.Kind = .assembly, _ ground: Assembly.Ground = .reserved, group: String = "", authorisation: String = ""
  ) -> AssemblyCall {
    AssemblyCall(
      kind: kind, basis: .households, ground: ground, question: "是否每户筹资二百元修路", group: group, authorisation: authorisation)
  }

  @Test("go step by step: Party organisation, two committees, Party members, then the vote (VC 28)", arguments: Backend.available)
  func fourSteps(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.reserved(house)
      let sitting = try await Sitting.call(Self.call(), on: matter, in: House.village, house)
      #expect(try await sitting.line().stepsMissing == 3)
      func step(_ kind: AssemblyStep, day: Int = 0, _ expected: Int = 0, _ present: Int = 0, _ inFavour: Int = 0) -> RecordStep {
        let record = AssemblyStep.Record(
          step: kind, heldOn: house.now.day.adding(day), expected: expected, present: present, inFavour: inFavour, text: "同意")
        return RecordStep(matter, sitting.id, record)
      }
      func refused(_ step: RecordStep) async throws -> Refused? { try await house.refusal(of: step, by: Self.secretary) }
      #expect(try await refused(step(.committeesConsult)) == Refused(.stepOutOfOrder, "VC28"))
      #expect(try await refused(step(.partyMembers, 30, 20, 16)) == Refused(.stepOutOfOrder, "VC28"))
      try await house.perform(step(.partyStudy), by: Self.secretary)
      #expect(try await refused(step(.committeesConsult, day: -1)) == Refused(.stepOutOfOrder, "VC28"))
      try await house.perform(step(.committeesConsult), by: Self.secretary)
      #expect(try await refused(step(.partyMembers)) == Refused(.countsImpossible, "VC28"))
      #expect(try await refused(step(.partyMembers, 30, 31, 16)) == Refused(.countsImpossible, "VC28"))
      #expect(try await refused(step(.partyMembers, 30, 20, 21)) == Refused(.countsImpossible, "VC28"))
      #expect(try await refused(step(.partyMembers, 30, 19, 19)) == Refused(.quorumMissed, "VC28"))
      #expect(try await refused(step(.partyMembers, 30, 20, 15)) == Refused(.partyMembersRefused, "VC28"))
      #expect(try await house.refusal(of: sitting.notice("2026-11-23"), by: Self.clerk) == Refused(.studyMissing, "VC28"))
      #expect(try await play.owed(.studyAssembly, on: matter)?.count == 1)
      try await house.perform(step(.partyMembers, 30, 20, 16), by: Self.secretary)
      #expect(try await sitting.line().stepsMissing == 0)
      try await house.perform(sitting.notice("2026-11-23"), by: Self.clerk)
      let paper = try #require(try await play.papers(.assemblyNotice, of: matter).first)
      for words in ["党组织研究", "“两委”商议", "党员大会审议", "三分之二以上户的代表", "村民委员会组织法第二十六条", "东沟村村民委员会"] {
        #expect(paper.body.contains(words), "\(words)")
      }
    }
  }

  @Test(
    "bring a reserved matter before the representatives only where the assembly gave them the power (VC 28)", arguments: Backend.available)
  func authorised(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter) = try await Self.reserved(house)
      func refused(_ call: AssemblyCall) async throws -> Refused? {
        try await house.refusal(of: CallAssembly(matter, call), by: Self.clerk)
      }
      #expect(try await refused(Self.call(.representatives, authorisation: "2025年村民会议决议")) == Refused(.noRepresentatives, "VC29"))
      try await house.representatives(5, in: House.village)
      #expect(try await refused(Self.call(.representatives)) == Refused(.authorisationMissing, "VC28"))
      try await house.perform(CallAssembly(matter, Self.call(.representatives, authorisation: "2025年村民会议决议")), by: Self.clerk)
    }
  }

  @Test("let a group meet on its own, two thirds of its households present (VC 32)", arguments: Backend.available)
  func group(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(12, in: House.village, group: "一组", named: "东")
      _ = try await house.roster(6, in: House.village, group: "二组", named: "西")
      let play = Scenario(house)
      let matter = try await play.report(in: House.village, points: [CallAssemblyTests.notAgreed])
      #expect(
        try await house.refusal(of: CallAssembly(matter, Self.call(.group, .undecided)), by: Self.clerk) == Refused(.groupMissing, "VC32"))
      // A group the roster does not know is refused at the call, not on the day of an empty roll.
      #expect(
        try await house.refusal(of: CallAssembly(matter, Self.call(.group, .undecided, group: "1组")), by: Self.clerk)
          == Refused(.groupUnknown, "VC32"))
      let sitting = try await Sitting.call(Self.call(.group, .undecided, group: "一组"), on: matter, in: House.village, house)
      try await sitting.prepare("2026-11-18")
      let notice = try #require(try await play.papers(.assemblyNotice, of: matter).first)
      #expect(notice.title == "关于召开一组村民小组会议的通知" && notice.body.contains("本组户的代表到会"))
      let roll = try await sitting.freeze("2026-11-18")
      // One entry a household of this group: its head.
      #expect(roll.map(\.name) == ["东1号", "东3号", "东5号", "东7号", "东9号", "东11号"])
      try await sitting.arrive(roll.prefix(3))
      #expect(try await house.refusal(of: OpenAssembly(matter, sitting.id), by: Self.clerk) == Refused(.quorumMissed, "VC32"))
      try await sitting.arrive(roll.dropFirst(3).prefix(1))
      try await sitting.open()
      let count = CountBallots(matter, sitting.id, hands: Tally.Count(inFavour: 4))
      try await house.perform(count, by: Self.clerk)
      try await sitting.close()
      let decision = try #require(try await play.papers(.decision, of: matter).first)
      #expect(decision.title.hasPrefix("一组村民小组会议关于") && decision.body.contains("涉及协商要点：费用如何分担"))
    }
  }

  /// Votes for and against a promise on a reserved matter, of four households present; and what becomes of the promise.
  private static let votes: [(inFavour: Int, state: Commitment.State)] = [(3, .open), (2, .withdrawn)]

  @Test(
    "hold what was promised on a reserved matter until the vote: carried it begins, turned down it ends (3.5h, 3.6a; VC 28)",
    arguments: Backend.available, votes)
  func promises(_ backend: Backend, _ vote: (inFavour: Int, state: Commitment.State)) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(12, in: House.village)
      let play = Scenario(house)
      let promised = [Scenario.promise("村委会", "收款修路", due: "2026-11-20"), Scenario.promise("村委会", "公布账目", due: "2026-12-15")]
      let points = [Scenario.Point(text: "是否筹资", result: "多数愿意每户筹资二百元。", promises: promised)]
      let matter = try await play.report(in: House.village, on: Scenario.reserved, points: points)
      let held = try await play.commitments(of: matter)
      #expect(held.map(\.commitment.state) == [.held, .held])
      let (first, supervisor) = (held[0].commitment.id, House.staff(.supervisor, "村监督", in: House.village))
      func refused(_ command: some Command, by member: Member = Self.clerk) async throws -> Refused? {
        try await house.refusal(of: command, by: member)
      }
      let done = CompleteCommitment(matter, first, through: .paper(from: "会计"), saying: "收齐了", lateReason: "等会议")
      #expect(
        try await refused(DescribeCommitment(matter, first, measure: "账目公布", kind: .organisation)) == Refused(.commitmentState, "3.6a"))
      #expect(try await refused(done) == Refused(.commitmentState, "3.6a"))
      #expect(try await refused(AcceptCommitment(matter, first, saying: "看过"), by: supervisor) == Refused(.commitmentState, "3.6a"))
      // Held promises are neither due nor late, however long the vote takes.
      house.go("2026-11-24", "09:00")
      #expect(try await play.owed(.carryOut, on: matter) == nil)
      #expect(try await play.owed(.describeCommitments, on: matter) == nil)
      #expect(held[0].daysLate(on: house.now.day) == 0)
      #expect(try await play.missing(of: matter) == [.assembly])
      let call = CallAssembly(matter, Self.call())
      #expect(try await refused(ReferMatter(matter, to: .settled, because: "都同意")) == Refused(.nothingUndecided, "VC28"))
      let id: ID<Assembly> = try await house.make(call, by: Self.clerk)
      let sitting = Sitting(house: house, area: House.village, matter: matter, id: id)
      for step in AssemblyStep.allCases {
        let record = AssemblyStep.Record(step: step, heldOn: house.now.day, expected: 30, present: 30, inFavour: 30, text: "同意")
        try await house.perform(RecordStep(matter, id, record), by: Self.secretary)
      }
      try await house.perform(sitting.notice("2026-12-04"), by: Self.clerk)
      let roll = try await sitting.freeze("2026-12-04")
      try await sitting.arrive(roll.prefix(4))
      try await sitting.open()
      let hands = Tally.Count(inFavour: vote.inFavour, against: 4 - vote.inFavour)
      try await house.perform(CountBallots(matter, id, hands: hands), by: Self.clerk)
      try await sitting.close()
      let lines = try await play.commitments(of: matter)
      #expect(lines.map(\.commitment.state) == [vote.state, vote.state])
      let isCarried = vote.state == .open
      if isCarried {
        // Twenty-two days of waiting since the deliberation do not count against a day that passed meanwhile.
        #expect(
          lines.map(\.commitment.dueDay.iso) == ["2026-12-12", "2026-12-15"] && lines.allSatisfy { $0.daysLate(on: house.now.day) == 0 })
        #expect(try await play.owed(.describeCommitments, on: matter)?.deadline.day.iso == "2026-12-11")
        try await house.perform(DescribeCommitment(matter, first, measure: "账目公布", kind: .organisation), by: Self.clerk)
        try await house.perform(done, by: Self.clerk)
        try await house.perform(AcceptCommitment(matter, first, saying: "看过"), by: supervisor)
      } else {
        #expect(lines.allSatisfy { $0.withdrawnReason == "2026年12月4日村民会议表决未通过" })
        #expect(try await refused(done) == Refused(.commitmentState, "3.6a"))
        #expect(try await play.missing(of: matter) == [])
      }
      let make = MakeCommitment(
        matter, on: lines[0].point, owner: CommitmentOwner(name: "村委会", kind: .community), task: "招标", measure: "合同公布",
        dueDay: house.now.day)
      #expect(try await refused(make) == (isCarried ? nil : Refused(.pointNotAgreed, "3.5h")))
      let adopt = AdoptPoints(matter, [.init(lines[0].point, .adopted)])
      #expect(try await refused(adopt) == (isCarried ? nil : Refused(.pointNotAgreed, "3.5h")))
    }
  }

  @Test("have nothing to vote on where all of a reserved matter was withdrawn as unlawful (3.5h, 3.6f)", arguments: Backend.available)
  func unlawful(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.reserved(house)
      #expect(
        try await house.refusal(of: ReferMatter(matter, to: .settled, because: "撤销"), by: Self.clerk) == Refused(.nothingUndecided, "VC28"))
      let point = try await play.adoptions(of: matter)[0].point
      let order = OrderCorrection(matter, point: point, .withdrawn, article: "某条", because: "超出限额", by: house.now.day.adding(5))
      let id: ID<CorrectionLine> = try await house.make(order, by: House.villageTownship)
      #expect(try await play.missing(of: matter).contains(.assembly))
      try await house.perform(CarryOutCorrection(matter, id), by: Self.clerk)
      #expect(try await play.missing(of: matter) == [])
      #expect(try await play.owed(.callAssembly, on: matter) == nil)
      #expect(try await house.refusal(of: CallAssembly(matter, Self.call()), by: Self.clerk) == Refused(.nothingUndecided, "3.5h"))
      try await house.perform(ReferMatter(matter, to: .settled, because: "该项已撤销"), by: Self.clerk)
    }
  }

  @Test(
    "ask for two thirds of the households where an urban community asks for more than half (VC 26, RC 27)", arguments: Backend.available,
    [House.village, House.urban])
  func households(_ backend: Backend, _ area: AreaCode) async throws {
    try await House.open(on: backend) { house in
      _ = try await house.roster(12, in: area)
      let matter = try await Scenario(house).report(in: area, points: [CallAssemblyTests.notAgreed])
      let sitting = try await Sitting.call(Self.call(.assembly, .undecided), on: matter, in: area, house)
      try await sitting.prepare("2026-11-23")
      let roll = try await sitting.freeze("2026-11-23")
      #expect(roll.count == 6)
      try await sitting.arrive(roll.prefix(3))
      let clause: Clause = area.isVillage ? "VC26" : "RC27"
      #expect(try await house.refusal(of: OpenAssembly(matter, sitting.id), by: sitting.clerk) == Refused(.quorumMissed, clause))
      try await sitting.arrive(roll.dropFirst(3).prefix(1))
      try await sitting.open()
    }
  }
}
