import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("期间改动 · nobody overwrites what somebody else wrote after a form was opened (3.6)")
struct MeanwhileTests {
  private static let changed = Refused(.changedMeanwhile, "2.2a")

  /// A reported matter with two points and a commitment.
  private static func reported(_ house: House) async throws -> (Scenario, ID<Matter>, [ID<PlanRecord.Point>]) {
    let play = Scenario(house)
    let matter = try await play.report(
      points: [Scenario.Point(promises: [Scenario.promise()]), Scenario.Point(text: "费用", result: "各出一半。")])
    return (play, matter, try await play.adoptions(of: matter).map(\.point))
  }

  @Test("points are adopted as they stood when they were read (3.6a)", arguments: Backend.available)
  func adoption(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, points) = try await Self.reported(house)
      func version() async throws -> Version { AdoptionTable.version(of: try await play.adoptions(of: matter)) }
      let seen = try await version()
      let order = OrderCorrection(
        matter, point: points[0], .changed, article: "行政处罚法第九条", because: "无权罚款", by: house.now.day.adding(9))
      let id: ID<CorrectionLine> = try await house.make(order, by: House.township)
      try await house.perform(CarryOutCorrection(matter, id, newText: "依照合同办理。"), by: House.clerk)
      let unseen = AdoptPoints(matter, points.map { .init($0, .adopted) }, from: seen)
      #expect(try await house.refusal(of: unseen, by: House.chair) == Self.changed)
      try await house.perform(AdoptPoints(matter, points.map { .init($0, .adopted) }, from: try await version()), by: House.chair)
      #expect(try await play.adoptions(of: matter).map(\.adoption) == [.adopted, .adopted])
    }
  }

  @Test("measure and owner, and the day, of a commitment are changed from those that stand (3.6a)", arguments: Backend.available)
  func commitment(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, _) = try await Self.reported(house)
      func line() async throws -> CommitmentLine { try await play.commitments(of: matter)[0] }
      let seen = try await line()
      let id = seen.commitment.id
      func describe(_ measure: String, from version: Version) -> DescribeCommitment {
        DescribeCommitment(matter, id, measure: measure, kind: .organisation, owner: "永安热力公司", from: version)
      }
      func extend(_ days: Int, from version: Version) -> ExtendCommitment {
        ExtendCommitment(matter, id, to: seen.commitment.dueDay.adding(days), because: "天气", from: version)
      }
      try await house.perform(describe("十八度以上", from: seen.descriptionVersion), by: House.clerk)
      #expect(try await house.refusal(of: describe("十六度以上", from: seen.descriptionVersion), by: House.chair) == Self.changed)
      #expect(try await line().commitment.measure == "十八度以上")
      // Another day is no change of what was described, and the other way round.
      try await house.perform(extend(3, from: seen.extensionVersion), by: House.chair)
      #expect(try await house.refusal(of: extend(9, from: seen.extensionVersion), by: House.chair) == Self.changed)
      #expect(try await line().commitment.dueDay == seen.commitment.dueDay.adding(3))
      try await house.perform(describe("十六度以上", from: try await line().descriptionVersion), by: House.chair)
      try await house.perform(extend(9, from: try await line().extensionVersion), by: House.chair)
    }
  }

  @Test("a correction is ordered, and carried out, on the text that stands (3.6f)", arguments: Backend.available)
  func correction(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, points) = try await Self.reported(house)
      func lines() async throws -> [CorrectionLine] { try await house.read { try CorrectionTable.of(matter, $0.tx) } }
      func order(_ point: Int, from version: Version) -> OrderCorrection {
        OrderCorrection(
          matter, point: points[point], .changed, article: "行政处罚法第九条", because: "无权罚款", by: house.now.day.adding(9), from: version)
      }
      let none = CorrectionTable.version(of: [])
      let first: ID<CorrectionLine> = try await house.make(order(0, from: none), by: House.township)
      #expect(try await house.refusal(of: order(0, from: none), by: House.township) == Self.changed)
      let seen = CorrectionTable.version(of: try await lines())
      // An order on another point changes nothing of this one's text; a second one on the same does.
      let other: ID<CorrectionLine> = try await house.make(order(1, from: seen), by: House.township)
      let own = CorrectionTable.version(of: try await lines().filter { $0.id == first })
      try await house.perform(order(0, from: CorrectionTable.version(of: try await lines())), by: House.township)
      let stale = CarryOutCorrection(matter, first, newText: "依照合同办理。", from: own)
      #expect(try await house.refusal(of: stale, by: House.clerk) == Self.changed)
      let untouched = CorrectionTable.version(of: try await lines().filter { $0.id == other })
      try await house.perform(CarryOutCorrection(matter, other, newText: "按面积分担。", from: untouched), by: House.clerk)
      let known = try await lines().filter { $0.point == points[0] }
      try await house.perform(
        CarryOutCorrection(matter, first, newText: "依照合同办理。", from: CorrectionTable.version(of: known)), by: House.clerk)
    }
  }

  @Test("an order about another matter's decision is told as one about nothing here (3.6f)", arguments: Backend.available)
  func unknown(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, _) = try await Self.reported(house)
      let order = OrderCorrection(
        matter, assembly: ID(rawValue: 6), .withdrawn, article: "某法第一条", because: "某", by: house.now.day.adding(9))
      #expect(try await house.refusal(of: order, by: House.township) == Refused(.pointUnknown, "3.6f"))
    }
  }

  @Test("sheets are entered in place of the entry that was seen (3.6c)", arguments: Backend.available)
  func ratings(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .reported)
      try await Scenario(house).finish(matter)
      func known() async throws -> [Satisfaction: Int]? { try await house.read { try RatingTable.onPaper(matter, $0.tx) } }
      #expect(try await known() == nil)
      #expect(RatingTable.version(of: nil) == .absent)
      try await house.perform(RecordRatings(matter, [.satisfied: 30], from: .absent), by: House.clerk)
      #expect(try await known() == [.verySatisfied: 0, .satisfied: 30, .middling: 0, .dissatisfied: 0, .veryDissatisfied: 0])
      #expect(try await house.refusal(of: RecordRatings(matter, [.satisfied: 4], from: .absent), by: House.member) == Self.changed)
      let seen = RatingTable.version(of: try await known())
      try await house.perform(RecordRatings(matter, [.satisfied: 34], from: seen), by: House.member)
      #expect(try await known()?[.satisfied] == 34)
    }
  }

  @Test("a matter goes to another track in place of the one that was seen: no result is lost unseen (3.5h)", arguments: Backend.available)
  func referral(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(outcome: .notAgreed, result: "没谈拢。")])
      func known() async throws -> Referral? { try await house.read { try ReferralTable.of(matter, $0.tx) } }
      try await house.perform(ReferMatter(matter, to: .owners, because: "业主共同决定", from: .absent), by: House.clerk)
      try await house.perform(RecordReferral(matter, saying: "双过半同意", on: house.now.day), by: House.clerk)
      let unseen = ReferMatter(matter, to: .settled, because: "谈拢了", from: .absent)
      #expect(try await house.refusal(of: unseen, by: House.chair) == Self.changed)
      #expect(try await known()?.result == "双过半同意")
    }
  }
}
