import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("采纳情况 · what becomes of agreed points (3.6a)")
struct AdoptionTests {
  private static let points = [
    Scenario.Point(promises: [Scenario.promise()]),
    Scenario.Point(text: "费用如何分担", outcome: .partly, result: "公司承担一半。", promises: [Scenario.promise("永安热力公司", "垫付材料款")]),
    Scenario.Point(text: "物业费是否减免", outcome: .notAgreed, result: "没有谈拢。"),
  ]

  @Test("is said once of every point, in whole, in part or not, the last two with a reason (3.6a)", arguments: Backend.available)
  func adopts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: Self.points)
      let point = try await play.adoptions(of: matter).map(\.point)
      func refused(_ decisions: AdoptPoints.Decision...) async throws -> Refused? {
        try await house.refusal(of: AdoptPoints(matter, decisions), by: House.secretary)
      }
      #expect(try await refused() == Refused(.pointUnknown, "3.6a"))
      #expect(try await refused(.init(ID(rawValue: 7), .adopted)) == Refused(.pointUnknown, "3.5e"))
      #expect(try await refused(.init(point[0], .partlyAdopted)) == Refused(.reasonMissing, "3.6a"))
      #expect(try await refused(.init(point[0], .notAdopted, because: " ")) == Refused(.reasonMissing, "3.6a"))
      #expect(try await refused(.init(point[2], .adopted)) == Refused(.pointNotAgreed, "3.6a"))
      #expect(try await refused(.init(point[0], .adopted), .init(point[2], .adopted)) == Refused(.pointNotAgreed, "3.6a"))
      #expect(try await refused(.init(point[0], .adopted), .init(point[0], .adopted)) == Refused(.alreadyAdopted, "3.6a"))
      #expect(try await play.adoptions(of: matter).allSatisfy { $0.adoption == nil })
      try await house.perform(
        AdoptPoints(matter, [.init(point[0], .adopted), .init(point[1], .partlyAdopted, because: "预算只够一半")]), by: House.office)
      #expect(try await play.adoptions(of: matter).map(\.adoption) == [.adopted, .partlyAdopted, nil])
      #expect(try await refused(.init(point[0], .notAdopted, because: "改主意")) == Refused(.alreadyAdopted, "3.6a"))
    }
  }

  @Test("is published at once, with the reasons, for at least fifteen days (3.6a; RC 34)", arguments: Backend.available)
  func published(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: Self.points)
      let point = try await play.adoptions(of: matter).map(\.point)
      house.go("2026-11-16", "09:00")
      try await house.perform(
        AdoptPoints(matter, [.init(point[0], .adopted), .init(point[1], .partlyAdopted, because: "预算只够一半")]), by: House.clerk)
      let paper = try #require(try await play.papers(.adoption, of: matter).first)
      for words in ["【采纳】同意更换。", "【部分采纳】公司承担一半。", "预算只够一半", "按规定提交会议决定"] {
        #expect(paper.body.contains(words), "\(words)")
      }
      #expect(try #require(paper.untilDay) >= house.now.day.adding(15))
    }
  }

  @Test("is due within the working days after the report, and owed by the community (3.6a, 2.2b)", arguments: Backend.available)
  func due(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: Self.points)
      let duty = try #require(try await play.owed(.adoptPoints, on: matter))
      #expect(duty.count == 2 && duty.deadline.day.iso == "2026-11-20" && duty.owners == Role.community && duty.isLocal)
      #expect(try await play.missing(of: matter).contains(.adoptions))
      try await play.settle(matter)
      #expect(try await play.owed(.adoptPoints, on: matter) == nil)
      #expect(try await !play.missing(of: matter).contains(.adoptions))
    }
  }

  @Test("ends every commitment of a point that is not adopted; nothing is owed on it any more (3.6a)", arguments: Backend.available)
  func notAdopted(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: Self.points)
      let point = try await play.adoptions(of: matter).map(\.point)
      try await house.perform(
        AdoptPoints(matter, [.init(point[0], .adopted), .init(point[1], .notAdopted, because: "公司已经破产")]), by: House.chair)
      let lines = try await play.commitments(of: matter)
      #expect(lines.map(\.commitment.state) == [.open, .withdrawn])
      #expect(lines[1].daysLate(on: known(Day(iso: "2027-06-01"))) == 0)
      let ended = lines[1].commitment.id
      #expect(
        try await house.refusal(of: CompleteCommitment(matter, ended, through: .paper(from: "冯工"), saying: "做了"), by: House.clerk)
          == Refused(.commitmentState, "3.6a"))
      let more = MakeCommitment(
        matter, on: point[1], owner: CommitmentOwner(name: "物业", kind: .organisation), task: "垫付", measure: "票据", dueDay: house.now.day)
      #expect(try await house.refusal(of: more, by: House.clerk) == Refused(.pointNotAgreed, "3.6a"))
    }
  }

  @Test("is not said where the law reserves the decision: there the assembly decides (VC 28, RC 30)", arguments: Backend.available)
  func reserved(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(on: Scenario.reserved, points: [Scenario.Point(text: "是否筹资", result: "都愿意筹资。")])
      #expect(try await play.owed(.adoptPoints, on: matter) == nil)
      #expect(try await play.owed(.callAssembly, on: matter)?.clause == "3.5h")
      let reserved = try await play.adoptions(of: matter)[0].point
      for decision in [
        AdoptPoints.Decision(reserved, .adopted), .init(reserved, .partlyAdopted, because: "先收一半"),
        .init(reserved, .notAdopted, because: "不收"),
      ] {
        #expect(try await house.refusal(of: AdoptPoints(matter, [decision]), by: House.clerk) == Refused(.pointNotAgreed, "3.5h"))
      }
      #expect(try await play.adoptions(of: matter).allSatisfy { $0.adoption == nil })
      #expect(try await play.missing(of: matter) == [.assembly])
      let point = try await play.adoptions(of: matter)[0].point
      let make = MakeCommitment(
        matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: "收款", measure: "公布账目", dueDay: house.now.day)
      #expect(try await house.refusal(of: make, by: House.clerk) == Refused(.pointNotAgreed, "3.5h"))
    }
  }
}
