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
      let sitting = try await Sitting.call(Self.call(.group, .undecided, group: "一组"), on: matter, in: House.village, house)
      try await sitting.prepare("2026-11-18")
      let roll = try await sitting.freeze("2026-11-18")
      // One entry a household of this group: its head.
      #expect(roll.map(\.name) == ["东1号", "东3号", "东5号", "东7号", "东9号", "东11号"])
      try await sitting.arrive(roll.prefix(3))
      #expect(try await house.refusal(of: OpenAssembly(matter, sitting.id), by: Self.clerk) == Refused(.quorumMissed, "VC32"))
      try await sitting.arrive(roll.dropFirst(3).prefix(1))
      try await sitting.open()
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
