import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("其他途径 · owners' votes and collective assets are decided elsewhere, and named as such (3.5h)")
struct ReferralTests {
  private static func undecided(_ house: House, on topic: Topic = Scenario.topic) async throws -> (Scenario, ID<Matter>) {
    let play = Scenario(house)
    return (play, try await play.report(on: topic, points: [Scenario.Point(outcome: .notAgreed, result: "没有谈拢。")]))
  }

  @Test("are named with their reason, and their result is put on record (3.5h; Civil Code 278)", arguments: Backend.available)
  func referred(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      #expect(
        try await house.refusal(of: ReferMatter(matter, to: .owners, because: " "), by: House.clerk) == Refused(.reasonMissing, "CIV278"))
      #expect(
        try await house.refusal(of: ReferMatter(matter, to: .collective, because: ""), by: House.clerk) == Refused(.reasonMissing, "REC27"))
      for member in [House.secretary, House.supervisor, House.resident, House.township] {
        #expect(
          try await house.barred(ReferMatter(matter, to: .owners, because: "电梯"), by: member)
            == .forbidden(needed: Role.committee, clause: "3.5h"))
      }
      #expect(try await house.barred(RecordReferral(matter, saying: "通过", on: house.now.day), by: House.clerk) == .notFound)
      try await house.perform(ReferMatter(matter, to: .owners, because: "动用维修资金"), by: House.clerk)
      #expect(try await play.due(on: matter).contains("recordReferral 2027-01-12 3.5h"))
      #expect(try await play.owed(.callAssembly, on: matter) == nil)
      #expect(try await play.missing(of: matter).contains(.assembly))
      let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "是否加装电梯")
      #expect(try await house.refusal(of: CallAssembly(matter, call), by: House.clerk) == Refused(.otherTrack, "CIV278"))
      func record(_ text: String = "业主三分之二参与，过半数同意", on day: Day) -> RecordReferral { RecordReferral(matter, saying: text, on: day) }
      #expect(try await house.refusal(of: record("", on: house.now.day), by: House.clerk) == Refused(.textMissing, "3.5h"))
      #expect(try await house.refusal(of: record(on: house.now.day.adding(1)), by: House.clerk) == Refused(.dayInFuture, "3.5h"))
      try await house.perform(record(on: house.now.day), by: House.clerk)
      // A result stands: a second one is refused, and the first is published as what it is.
      #expect(try await house.refusal(of: record("没有通过", on: house.now.day), by: House.clerk) == Refused(.alreadyAnswered, "3.5h"))
      #expect(try await house.read { try ReferralTable.of(matter, $0.tx)?.result } == "业主三分之二参与，过半数同意")
      let paper = try #require(try await play.papers(.decision, of: matter).first)
      #expect(paper.title.contains("业主共同决定") && paper.body.contains("业主三分之二参与，过半数同意") && paper.body.contains("不在村（居）民会议表决"))
      #expect(try await play.owed(.recordReferral, on: matter) == nil)
      #expect(try await play.missing(of: matter) == [])
    }
  }

  @Test("do not run beside an assembly (3.5h)", arguments: Backend.available)
  func running(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter) = try await Self.undecided(house)
      let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "费用如何分担")
      let id: ID<Assembly> = try await house.make(CallAssembly(matter, call), by: House.clerk)
      #expect(
        try await house.refusal(of: ReferMatter(matter, to: .owners, because: "电梯"), by: House.clerk) == Refused(.assemblyRuns, "3.5h"))
      try await house.perform(WithdrawAssembly(matter, id, because: "属于业主共同决定"), by: House.chair)
      try await house.perform(ReferMatter(matter, to: .owners, because: "电梯"), by: House.clerk)
    }
  }

  @Test(
    "leave nothing to decide where all agreed after all, but never on what the law reserves (3.5h; VC 28)", arguments: Backend.available)
  func settled(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      let point = try await play.adoptions(of: matter)[0].point
      let make = MakeCommitment(
        matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: "换阀门", measure: "不漏水", dueDay: house.now.day)
      #expect(try await house.refusal(of: make, by: House.clerk) == Refused(.pointNotAgreed, "3.5h"))
      try await house.perform(ReferMatter(matter, to: .settled, because: "会后谈拢"), by: House.clerk)
      #expect(try await play.missing(of: matter) == [])
      // What all agreed on after all is carried out.
      try await house.perform(make, by: House.clerk)
      #expect(try await play.commitments(of: matter).map(\.origin) == [.later])
      house.go("2026-11-02", "09:00")
      let village = Scenario(house)
      let points = [Scenario.Point(text: "是否筹资", result: "都愿意筹资。")]
      let reserved = try await village.report(in: House.village, on: Scenario.reserved, points: points)
      let clerk = House.staff(.clerk, "村文书", in: House.village)
      #expect(
        try await house.refusal(of: ReferMatter(reserved, to: .settled, because: "都同意"), by: clerk) == Refused(.nothingUndecided, "VC28"))
    }
  }

  @Test("publish no decision where nobody decided, and go nowhere once one is published or all agreed (3.5h)", arguments: Backend.available)
  func nothingDecided(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter) = try await Self.undecided(house)
      try await house.perform(ReferMatter(matter, to: .settled, because: "申请人撤回"), by: House.clerk)
      let result = RecordReferral(matter, saying: "各方同意", on: house.now.day)
      #expect(try await house.refusal(of: result, by: House.clerk) == Refused(.nothingUndecided, "3.5h"))
      try await house.perform(ReferMatter(matter, to: .owners, because: "动用维修资金"), by: House.clerk)
      try await house.perform(result, by: House.clerk)
      #expect(try await house.refusal(of: result, by: House.clerk) == Refused(.alreadyAnswered, "3.5h"))
      // What was published is not written over by another referral.
      let again = ReferMatter(matter, to: .collective, because: "再议")
      #expect(try await house.refusal(of: again, by: House.clerk) == Refused(.alreadyAnswered, "3.5h"))
    }
  }

  @Test("are refused where all was agreed at the meeting (3.5h)", arguments: Backend.available)
  func agreed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point(text: "换阀门", result: "都同意换。")])
      for track in OtherTrack.allCases {
        #expect(
          try await house.refusal(of: ReferMatter(matter, to: track, because: "另议"), by: House.clerk) == Refused(.nothingUndecided, "3.5h"))
      }
    }
  }

  @Test("are counted from the day of their own referral (3.5h)", arguments: Backend.available)
  func again(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter) = try await Self.undecided(house)
      try await house.perform(ReferMatter(matter, to: .settled, because: "会后谈拢"), by: House.clerk)
      house.go("2026-12-13", "09:00")
      try await house.perform(ReferMatter(matter, to: .owners, because: "又反悔，动用维修资金"), by: House.clerk)
      #expect(try await play.due(on: matter).contains("recordReferral 2027-02-11 3.5h"))
    }
  }
}
