import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("专用链接 · an owner without an account answers by its personal link (3.6b)")
struct OwnerLinkTests {
  /// A reported matter with two commitments of two companies without accounts.
  private static func promised(_ house: House) async throws -> (Scenario, ID<Matter>, [ID<Commitment>]) {
    let play = Scenario(house)
    let promises = [Scenario.promise(), Scenario.promise("安居物业", "清理管沟")]
    let matter = try await play.report(points: [Scenario.Point(promises: promises)])
    let ids = try await play.commitments(of: matter).map(\.commitment.id)
    for id in ids { try await play.describe(id, of: matter) }
    return (play, matter, ids)
  }

  private static func link(_ house: House, to commitment: ID<Commitment>) async throws -> String {
    try await house.perform(GiveOwnerLink(commitment), by: House.clerk)
    return try #require(try await house.read { try OwnerLinks.token(of: commitment, $0) })
  }

  @Test("opens the way to its own commitment alone (3.6b)", arguments: Backend.available)
  func own(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, ids) = try await Self.promised(house)
      let token = try await Self.link(house, to: ids[0])
      let other = try await Self.link(house, to: ids[1])
      func report(_ commitment: ID<Commitment>, _ token: String) -> ReportProgress {
        ReportProgress(matter, commitment, through: .link(token), saying: "已进场")
      }
      func complete(_ commitment: ID<Commitment>, _ token: String) -> CompleteCommitment {
        CompleteCommitment(matter, commitment, through: .link(token), saying: "已完成")
      }
      #expect(try await house.refusal(of: report(ids[1], token), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      #expect(try await house.refusal(of: complete(ids[1], token), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      #expect(try await house.refusal(of: report(ids[0], other), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      #expect(try await house.refusal(of: report(ids[0], ""), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      #expect(try await house.refusal(of: report(ids[0], token + "0"), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      try await house.perform(report(ids[0], token), by: .anonymous)
      try await house.perform(complete(ids[0], token), by: .anonymous)
      let lines = try await play.commitments(of: matter)
      #expect(lines.map(\.commitment.state) == [.completed, .open])
      #expect(lines[0].steps.map(\.byName) == ["永安热力公司", "永安热力公司"] && lines[0].completedBy == nil)
      #expect(try await house.refusal(of: report(ids[0], token), by: .anonymous) == Refused(.commitmentState, "3.6a"))
    }
  }

  @Test("opens nothing but the owner's own answers (3.6b)", arguments: Backend.available)
  func nothingElse(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, ids) = try await Self.promised(house)
      let token = try await Self.link(house, to: ids[0])
      try await house.perform(CompleteCommitment(matter, ids[0], through: .link(token), saying: "已完成"), by: .anonymous)
      let commands: [any MatterCommand] = [
        AcceptCommitment(matter, ids[0], saying: "很好"), ReturnCommitment(matter, ids[0], because: "不好"),
        ExtendCommitment(matter, ids[0], to: house.now.day.adding(90), because: "忙"), PublishProgress(matter),
      ]
      for command in commands { #expect(try await house.barred(command, by: .anonymous) == .signIn) }
      #expect(try await house.barred(GiveOwnerLink(ids[0]), by: .anonymous) == .signIn)
    }
  }

  @Test("is in no other way than by the committee given, and a new one ends the old one (3.6b)", arguments: Backend.available)
  func given(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, ids) = try await Self.promised(house)
      let stranger = House.staff(.clerk, "别村文书", in: House.village)
      for member in [House.secretary, House.supervisor, House.resident, House.township, House.administrator, stranger] {
        #expect(
          try await house.barred(GiveOwnerLink(ids[0]), by: member) == .forbidden(needed: Role.committee, clause: "3.6b"), "\(member.name)")
      }
      #expect(try await house.barred(GiveOwnerLink(ID(rawValue: 5)), by: House.clerk) == .notFound)
      let old = try await Self.link(house, to: ids[0])
      let new = try await Self.link(house, to: ids[0])
      #expect(old != new && new.utf8.count == 64)
      func report(_ token: String) -> ReportProgress { ReportProgress(matter, ids[0], through: .link(token), saying: "进场") }
      #expect(try await house.refusal(of: report(old), by: .anonymous) == Refused(.linkUnknown, "3.6b"))
      try await house.perform(report(new), by: .anonymous)
      try await house.perform(DescribeCommitment(matter, ids[1], measure: "公布账目", kind: .community), by: House.clerk)
      #expect(try await house.refusal(of: GiveOwnerLink(ids[1]), by: House.clerk) == Refused(.commitmentState, "3.6b"))
      try await house.perform(CompleteCommitment(matter, ids[0], through: .link(new), saying: "完成"), by: .anonymous)
      #expect(try await house.refusal(of: GiveOwnerLink(ids[0]), by: House.clerk) == Refused(.commitmentState, "3.6b"))
    }
  }

  @Test("stands nowhere in the database or the journal in a form that opens anything", arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, ids) = try await Self.promised(house)
      let token = try await Self.link(house, to: ids[0])
      try await house.perform(ReportProgress(matter, ids[0], through: .link(token), saying: "进场"), by: .anonymous, once: "k")
      let dump = try await Dump.of(house)
      #expect(dump.tables(mentioning: token).isEmpty)
      #expect(dump.tables(mentioning: token.uppercased()).isEmpty)
      #expect(try #require(dump.table("owner_link")).rows.count == 1)
    }
  }
}
