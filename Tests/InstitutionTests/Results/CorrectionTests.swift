import Deliberation
import Digest
import Institution
import Storage
import TestKit
import Testing

@Suite("纠正 · what was unlawful is corrected, struck through and never deleted (3.6f)")
struct CorrectionTests {
  private static func order(
    _ matter: ID<Matter>, _ point: ID<PlanRecord.Point>, _ kind: Correction.Kind = .withdrawn, article: String = "行政处罚法第九条",
    reason: String = "社区无权罚款", by day: String = "2026-11-30"
  ) -> OrderCorrection {
    OrderCorrection(matter, point: point, kind, article: article, because: reason, by: known(Day(iso: day)), lesson: "违约责任与罚款的区别")
  }

  /// A reported matter with a commitment, and its one point.
  private static func reported(_ house: House) async throws -> (Scenario, ID<Matter>, ID<PlanRecord.Point>) {
    let play = Scenario(house)
    let matter = try await play.report(points: [Scenario.Point(promises: [Scenario.promise()])])
    return (play, matter, try await play.adoptions(of: matter)[0].point)
  }

  private static func corrections(_ house: House, _ matter: ID<Matter>) async throws -> [CorrectionLine] {
    try await house.read { try CorrectionTable.of(matter, $0.tx) }
  }

  @Test("is ordered by the township in its own communities alone (3.6f; RC 31)", arguments: Backend.available)
  func township(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, point) = try await Self.reported(house)
      let county = House.official(307, "区里", of: "朝阳区政府", .department, in: known(House.urban.prefix(at: .county)))
      let others = [
        House.villageTownship, House.department, county, House.administrator, House.chair, House.secretary, House.supervisor,
        House.resident,
      ]
      for member in others {
        #expect(
          try await house.barred(Self.order(matter, point), by: member) == .forbidden(needed: [.township], clause: "3.6f"), "\(member.name)"
        )
      }
      #expect(try await house.barred(Self.order(matter, point), by: .anonymous) == .signIn)
      try await house.perform(Self.order(matter, point), by: House.township)
      #expect(try await Self.corrections(house, matter).map(\.organ) == ["永安街道办事处"])
    }
  }

  @Test("names the point, the article, the reason and a day that has not passed (3.6f)", arguments: Backend.available)
  func parts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, point) = try await Self.reported(house)
      func refused(_ command: OrderCorrection) async throws -> Refused? { try await house.refusal(of: command, by: House.township) }
      #expect(try await refused(Self.order(matter, point, article: " ")) == Refused(.articleMissing, "3.6f"))
      #expect(try await refused(Self.order(matter, point, reason: "")) == Refused(.reasonMissing, "3.6f"))
      #expect(try await refused(Self.order(matter, point, by: "2026-11-12")) == Refused(.nextDayPast, "3.6f"))
      #expect(try await refused(Self.order(matter, ID(rawValue: 6))) == Refused(.pointUnknown, "3.6f"))
      try await house.perform(Self.order(matter, point), by: House.township)
      let paper = try #require(try await play.papers(.correction, of: matter).first)
      for words in ["责令于2026年11月30日前撤销", "行政处罚法第九条", "社区无权罚款", "违约责任与罚款的区别", "永安街道办事处"] {
        #expect(paper.body.contains(words), "\(words)")
      }
      let duty = try #require(try await play.owed(.carryOutCorrection, on: matter))
      #expect(duty.deadline.day.iso == "2026-11-30" && duty.owners == Role.committee && duty.clause == "3.6f")
      #expect(try await play.missing(of: matter).contains(.lawfulCorrections))
      #expect(try await play.messages(for: "clerk").first?.kind == "correction")
    }
  }

  @Test("withdraws the point with all that was promised on it; the old text stays readable (3.6f)", arguments: Backend.available)
  func withdrawn(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, point) = try await Self.reported(house)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, point), by: House.township)
      for member in [House.secretary, House.supervisor, House.township, House.resident] {
        #expect(
          try await house.barred(CarryOutCorrection(matter, id), by: member) == .forbidden(needed: Role.committee, clause: "3.6f"),
          "\(member.name)")
      }
      #expect(try await house.barred(CarryOutCorrection(matter, ID(rawValue: 3)), by: House.clerk) == .notFound)
      let before = try await play.papers(.report, of: matter)
      try await house.perform(CarryOutCorrection(matter, id), by: House.clerk)
      #expect(try await play.papers(.report, of: matter) == before)
      #expect(try await play.adoptions(of: matter)[0].result.text == "同意更换。")
      #expect(try await play.commitments(of: matter).map(\.commitment.state) == [.withdrawn])
      #expect(try await play.papers(.correction, of: matter).last?.body.contains("该项撤销。") == true)
      #expect(try await house.refusal(of: CarryOutCorrection(matter, id), by: House.clerk) == Refused(.alreadyAnswered, "3.6f"))
      #expect(try await play.missing(of: matter) == [])
      #expect(try await play.owed(.adoptPoints, on: matter) == nil)
    }
  }

  private static func promise(_ matter: ID<Matter>, _ point: ID<PlanRecord.Point>, at now: Instant) -> MakeCommitment {
    MakeCommitment(
      matter, on: point, owner: CommitmentOwner(name: "居委会", kind: .community), task: "签订约定", measure: "公布约定",
      dueDay: now.day.adding(9))
  }

  @Test("what was ordered to go is neither adopted nor promised on, from the order on and for good (3.6f)", arguments: Backend.available)
  func standing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(), Scenario.Point(text: "费用", result: "各出一半。")])
      let points = try await play.adoptions(of: matter).map(\.point)
      let adopt = AdoptPoints(matter, [.init(points[0], .adopted)])
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, points[0]), by: House.township)
      let waits = Refused(.pointInCorrection, "3.6f"), gone = Refused(.pointWithdrawn, "3.6f")
      #expect(try await house.refusal(of: adopt, by: House.clerk) == waits)
      #expect(try await house.refusal(of: Self.promise(matter, points[0], at: house.now), by: House.clerk) == waits)
      try await house.perform(CarryOutCorrection(matter, id), by: House.clerk)
      #expect(try await house.refusal(of: adopt, by: House.clerk) == gone)
      #expect(
        try await house.refusal(of: AdoptPoints(matter, [.init(points[0], .notAdopted, because: "已撤销")]), by: House.clerk) == gone)
      #expect(try await house.refusal(of: Self.promise(matter, points[0], at: house.now), by: House.clerk) == gone)
      #expect(try await house.refusal(of: Self.order(matter, points[0], .changed), by: House.township) == gone)
      // Its neighbour is adopted as ever; the paper strikes the one and prints the other.
      try await house.perform(AdoptPoints(matter, [.init(points[1], .adopted)]), by: House.clerk)
      try await house.perform(Self.promise(matter, points[1], at: house.now), by: House.clerk)
      let body = try #require(try await play.papers(.adoption, of: matter).last?.body)
      #expect(body.contains("\n~ 【达成一致】同意更换。\n永安街道办事处2026年11月13日责令撤销（依据：行政处罚法第九条），已于2026年11月13日撤销。"))
      #expect(body.contains("\n【采纳】各出一半。") && !body.contains("待定"))
    }
  }

  @Test("a changed point is adopted in its new words, the old ones struck beside it (3.6f)", arguments: Backend.available)
  func adoptedAnew(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, point) = try await Self.reported(house)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, point, .changed), by: House.township)
      #expect(try await play.owed(.adoptPoints, on: matter) == nil, "nothing to adopt until it was corrected")
      try await house.perform(CarryOutCorrection(matter, id, newText: "逾期的承担违约金。"), by: House.clerk)
      #expect(try await play.owed(.adoptPoints, on: matter) != nil)
      try await house.perform(AdoptPoints(matter, [.init(point, .adopted)]), by: House.clerk)
      let body = try #require(try await play.papers(.adoption, of: matter).last?.body)
      #expect(body.contains("\n~ 【采纳】同意更换。\n") && body.contains("\n【采纳】逾期的承担违约金。"))
      let standing = try await play.adoptions(of: matter)[0].standing
      #expect(standing.text == "逾期的承担违约金。" && standing.struck == ["同意更换。"] && standing.isInForce)
      // The promise on the old words is gone, and the paper on progress says so instead of leaving it out.
      try await house.perform(Self.promise(matter, point, at: house.now), by: House.clerk)
      try await house.perform(PublishProgress(matter), by: House.clerk)
      let progress = try #require(try await play.papers(.progress, of: matter).last?.body)
      #expect(progress.contains("# 不再落实\n~ 永安热力公司：更换3号楼暖气片，2026年12月15日前。\n永安街道办事处"))
      let withdrawn = try await play.commitments(of: matter)[0]
      let lines = try await Self.corrections(house, matter)
      #expect(withdrawn.withdrawal(points: try await play.adoptions(of: matter), corrections: lines) == .corrected(lines[0]))
    }
  }

  @Test("a correction before the report is in the report: the old point and its promises struck (3.6f, 3.5f)", arguments: Backend.available)
  func beforeReport(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.deliberate(points: [
        Scenario.Point(result: "不交费的罚款二百元。", promises: [Scenario.promise("居委会", "收取罚款")]), Scenario.Point(text: "费用", result: "各出一半。"),
      ])
      let points = try await play.adoptions(of: matter).map(\.point)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, points[0]), by: House.township)
      try await house.perform(CarryOutCorrection(matter, id), by: House.clerk)
      house.go("2026-11-13", "10:00")
      // The checklist looks at what stands; what was withdrawn needs no reason any more.
      try await house.perform(PublishReport(matter), by: House.clerk)
      let body = try #require(try await play.papers(.report, of: matter).last?.body)
      #expect(body.contains("\n~ 【达成一致】不交费的罚款二百元。\n") && body.contains("\n~ 居委会：收取罚款，2026年12月15日前。\n"))
      #expect(!body.contains("# 落实事项") && body.contains("\n【达成一致】各出一半。"))
    }
  }

  @Test("a new text that forbids what is unlawful stands with a reason (3.6f)", arguments: Backend.available)
  func forbids(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (_, matter, point) = try await Self.reported(house)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, point, .changed), by: House.township)
      func carry(_ reason: String) -> CarryOutCorrection {
        CarryOutCorrection(matter, id, newText: "不得停水停电催费。", lawfulReason: reason)
      }
      #expect(try await house.refusal(of: carry(" "), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      try await house.perform(carry("是禁止，不是实施"), by: House.clerk)
      #expect(try await house.read { try EventTable.of(matter, $0.tx).last?.reason } == "是禁止，不是实施")
    }
  }

  @Test("changes the point to a text that is lawful itself (3.6f)", arguments: Backend.available)
  func changed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, point) = try await Self.reported(house)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, point, .changed), by: House.township)
      func carry(_ text: String) -> CarryOutCorrection { CarryOutCorrection(matter, id, newText: text) }
      #expect(try await house.refusal(of: carry(" "), by: House.clerk) == Refused(.textMissing, "3.6f"))
      #expect(try await house.refusal(of: carry("逾期者停水"), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      try await house.perform(carry("逾期的按约定承担违约金。"), by: House.clerk)
      let paper = try #require(try await play.papers(.correction, of: matter).last)
      #expect(paper.body.contains("同意更换。") && paper.body.contains("逾期的按约定承担违约金。"))
      #expect(try await Self.corrections(house, matter)[0].newText == "逾期的按约定承担违约金。")
      // What was promised on the old text is owed no more; on the new one it may be promised anew.
      let owner = CommitmentOwner(name: "居委会", kind: .community)
      let anew = MakeCommitment(
        matter, on: point, owner: owner, task: "签订约定", measure: "公布约定", dueDay: house.now.day.adding(9))
      try await house.perform(anew, by: House.clerk)
      #expect(try await play.commitments(of: matter).map(\.commitment.state) == [.withdrawn, .open])
    }
  }

  @Test("says why when it comes late, and each order has its own day (3.6f, 2.2b)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.report(points: [Scenario.Point(), Scenario.Point(text: "费用", result: "各出一半。")])
      let points = try await play.adoptions(of: matter).map(\.point)
      let early: ID<CorrectionLine> = try await house.make(Self.order(matter, points[0], by: "2026-11-20"), by: House.township)
      let later: ID<CorrectionLine> = try await house.make(Self.order(matter, points[1], by: "2026-12-20"), by: House.township)
      house.go("2026-11-25", "09:00")
      #expect(try await house.refusal(of: CarryOutCorrection(matter, early), by: House.clerk) == Refused(.lateReasonMissing, "3.6f"))
      // The second order is due a month later; nobody is late with it.
      #expect(try await house.refusal(of: CarryOutCorrection(matter, later), by: House.clerk) == nil)
      try await house.perform(CarryOutCorrection(matter, early, lateReason: "等待律师意见"), by: House.clerk)
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.daysLate == 5 && event.lateReason == "等待律师意见")
    }
  }

  @Test("reaches a sealed dossier too, whose papers and hash stay what they were (3.6f, 3.5g)", arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let (play, matter, point) = try await Self.reported(house)
      try await play.settle(matter)
      try await play.seal(matter)
      let id: ID<CorrectionLine> = try await house.make(Self.order(matter, point, .changed), by: House.township)
      #expect(try await play.due(on: matter) == ["carryOutCorrection 2026-11-30 3.6f"])
      let tasks = try await house.read { try Agenda.tasks(in: House.urban, $0).map(\.obligation.duty) }
      #expect(tasks == [.carryOutCorrection])
      try await house.perform(CarryOutCorrection(matter, id, newText: "改为协商解决。"), by: House.clerk)
      #expect(try await play.due(on: matter).isEmpty)
      let (manifest, hash) = try await house.read { reading in
        let matter = try MatterTable.find(matter, reading.tx)
        let files = try DossierBuilder.files(of: matter, reading.tx, reading.library).map {
          "\(SHA256.hex(of: Array($0.text.utf8)))  data/\($0.path)\n"
        }
        let enclosures = try DossierBuilder.enclosures(of: matter, reading.tx).map { "\($0.sha256)  data/\($0.path)\n" }
        return ((files + enclosures).joined(), try MatterTable.archive(of: matter.id, reading.tx)?.bagSHA256)
      }
      #expect(SHA256.hex(of: Array(manifest.utf8)) == hash)
    }
  }

  @Test(
    "is warned of before anything is published: a known unlawful clause needs a second look and a reason (3.6f)",
    arguments: Backend.available)
  func checklist(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.deliberate(points: [Scenario.Point(result: "不交费的停水并罚款二百元。")])
      house.go("2026-11-13", "10:00")
      let warned = try await house.read { Lawfulness.warnings(of: ["不交费的停水并罚款二百元。"], $0.library).map(\.code) }
      #expect(Set(warned) == ["cutoff", "fine"])
      func publish(_ reason: String = "", remark: String = "") -> PublishReport {
        PublishReport(matter, remark: remark, lawfulReason: reason)
      }
      #expect(try await house.refusal(of: publish(), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      #expect(try await house.refusal(of: publish(" "), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      try await house.perform(publish("引用居民原话，已请司法所看过"), by: House.clerk)
      let event = try #require(try await house.read { try EventTable.of(matter, $0.tx).last })
      #expect(event.act == .publishReport && event.reason == "引用居民原话，已请司法所看过")
    }
  }

  @Test("looks at promises and added words as well as at results (3.6f)", arguments: Backend.available)
  func words(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.deliberate(points: [Scenario.Point(promises: [Scenario.promise("居委会", "没收占道物品")])])
      house.go("2026-11-13", "10:00")
      #expect(try await house.refusal(of: PublishReport(matter), by: House.clerk) == Refused(.unlawfulUnchecked, "3.6f"))
      let other = try await Scenario(house).plan(of: matter).points[0].id
      #expect(try await play.adoptions(of: matter)[0].point == other)
    }
  }
}
