import Deliberation
import Institution
import Sortition
import Storage
import TestKit
import Testing

@Suite("公平抽签 · representatives drawn in public, from a list published before (3.3b)")
struct LotTests {
  @Test("publishes a list whose every panel mirrors the roster, under numbers that say nothing of anybody", arguments: Backend.available)
  func list(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(60)
      let scheme = Scenario.scheme()
      let list = try await scenario.prepare(scheme, for: matter)
      let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list), by: House.clerk)
      let line = try await scenario.lot(lot)
      #expect(list.list.panels.count == 1000 && list.list.panels.allSatisfy { $0.count == 6 && Set($0).count == 6 })
      #expect(line.commitment == list.list.commitment && line.people == list.pool.entries.count && line.people < 60)
      // Half are women: every panel has two to four of them, and nobody has less than his or her share by more than rounding.
      #expect(line.categories.contains("性别,女,") && list.fewest > 0 && list.most <= 1000)
      let fair = Double(6) / Double(line.people) * 1000
      #expect(Double(list.fewest) > fair * 0.5)
      let paper = try await house.read { try known(PaperTable.newest(.lot, of: matter, $0.tx)) }
      #expect(paper.body.contains(line.commitment) && !paper.body.contains("邻1"))
      #expect(!String(decoding: list.list.bytes, as: UTF8.self).contains("邻"))
    }
  }

  @Test("takes no list's place that was published after the form was opened (2.2a)", arguments: Backend.available)
  func older(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(60)
      let (scheme, other) = (Scenario.scheme(), Scenario.scheme(4))
      let (list, second) = (try await scenario.prepare(scheme, for: matter), try await scenario.prepare(other, for: matter))
      func version() async throws -> Version { try await house.read { LotTable.version(of: try LotTable.waiting(of: matter, $0.tx)) } }
      let seen = try await version()
      #expect(seen == .absent)
      let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list, from: seen), by: House.clerk)
      #expect(
        try await house.refusal(of: PrepareLot(matter, other, second, from: seen), by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
      #expect(try await house.read { try LotTable.waiting(of: matter, $0.tx)?.id } == lot)
      try await house.perform(PrepareLot(matter, other, second, from: try await version()), by: House.chair)
    }
  }

  @Test("refuses what cannot be drawn, and who may not (3.3b)", arguments: Backend.available)
  func refusals(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(30)
      let scheme = Scenario.scheme()
      let list = try await scenario.prepare(scheme, for: matter)
      #expect(try await house.barred(PrepareLot(matter, scheme, list), by: House.resident) != nil)
      #expect(try await house.barred(PrepareLot(matter, scheme, list), by: House.secretary) != nil)
      #expect(
        try await house.refusal(of: PrepareLot(matter, Scenario.scheme(on: "2026-11-03"), list), by: House.clerk)
          == Refused(.lotInPast, "3.3b"))
      #expect(
        try await house.refusal(of: PrepareLot(matter, Scenario.scheme(way: .figure), list), by: House.clerk)
          == Refused(.lotFigureMissing, "3.3b"))
      await #expect(throws: Refusal.self) { try await scenario.prepare(Scenario.scheme(29), for: matter) }
      // A search that was given up says nothing about the roster; a figure of few digits could never draw some of the panels.
      let unsolved = await #expect(throws: Refusal.self) { try await scenario.prepare(scheme, for: matter, patience: 0) }
      #expect(unsolved?.code == .lotUnsolved && unsolved?.clause == "3.3b")
      let figure = Scenario.scheme(way: .figure, figure: "11月4日福彩3D开奖号")
      let short = await #expect(throws: Refusal.self) { try await scenario.prepare(figure, digits: 3, for: matter) }
      #expect(short?.code == .lotDigitsMissing && short?.facts["digits"] == "6")
      // The list must state the way in which the scheme draws.
      #expect(try await house.refusal(of: PrepareLot(matter, figure, list), by: House.clerk) == Refused(.lotPoolChanged, "3.3b"))
      await #expect(throws: Refusal.self) { try await scenario.prepare(Scenario.scheme(3, group: "9组"), for: matter) }
      // Somebody came of the roster between making and publishing the list: it is made again.
      try await house.perform(
        SavePerson(
          RosterRow(
            name: "新邻", sex: "male", birthDay: known(Day(iso: "1980-01-01")), household: "H99", address: "", group: "", isRegistered: true,
            isHead: true), in: Scenario.area), by: House.clerk)
      #expect(try await house.refusal(of: PrepareLot(matter, scheme, list), by: House.clerk) == Refused(.lotPoolChanged, "3.3b"))
    }
  }

  @Test("draws the panel that the dice name, once, at the published time, before witnesses", arguments: Backend.available)
  func draw(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(40)
      house.go("2026-11-04", "10:00")
      let scheme = Scenario.scheme()
      let list = try await scenario.prepare(scheme, for: matter)
      let other = try await scenario.prepare(Scenario.scheme(5), for: matter)
      let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list), by: House.clerk)
      func attempt(_ thrown: String, _ witnesses: String = "孙监督") -> DrawLot {
        DrawLot(matter, lot, from: list.list, thrown: thrown, witnesses: witnesses)
      }
      #expect(try await house.refusal(of: attempt("0 4 7"), by: House.clerk) == Refused(.lotTooEarly, "3.3b"))
      house.go("2026-11-04", "15:00")
      #expect(try await house.refusal(of: attempt("0 4 7", " "), by: House.clerk) == Refused(.lotWitnessMissing, "3.3b"))
      // Three dice are announced: neither fewer nor more, and figures that only look like digits are not dropped in silence.
      for wrong in ["", "4 7", "11 2 3", "a b c", "0 4 7 1", "0 四 4 7", "④ 0 7", "0 ４ 7", "0 04 7", "0-4-7"] {
        #expect(try await house.refusal(of: attempt(wrong), by: House.clerk) == Refused(.lotThrowWrong, "3.3b"), "\(wrong)")
      }
      #expect(
        try await house.barred(DrawLot(matter, lot, from: other.list, thrown: "0 4 7", witnesses: "孙监督"), by: House.clerk) == .notFound)
      #expect(
        try await house.refusal(of: ReplaceSeat(matter, lot, from: list.list, alias: "001", because: "忙"), by: House.clerk)
          == Refused(.lotNotDrawn, "3.3b"))
      try await house.perform(attempt(" 0  4 7"), by: House.clerk)
      let line = try await scenario.lot(lot)
      #expect(line.draw?.number == 47 && line.draw?.thrown == "0 4 7" && line.seats.map(\.alias) == list.list.panels[46])
      #expect(try await house.refusal(of: attempt("0 4 8"), by: House.clerk) == Refused(.lotDrawn, "3.3b"))
      let paper = try await house.read { try known(PaperTable.newest(.draw, of: matter, $0.tx)) }
      #expect(paper.body.contains("抽中第47组") && !line.seats.contains { paper.body.contains($0.name) && $0.name.count > 2 })
      #expect(try await house.institution.read { try RecordTable.verify($0.tx) } != .rootDiffers)
    }
  }

  @Test("a public figure decides by its digits alone, as many as were announced, and anybody can compute it", arguments: Backend.available)
  func figure(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(30)
      house.go("2026-11-04", "10:00")
      let scheme = Scenario.scheme(4, way: .figure, figure: "11月4日福彩双色球前三个红球")
      let list = try await scenario.prepare(scheme, digits: 6, for: matter)
      let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list), by: House.clerk)
      let announced = try await house.read { try known(PaperTable.newest(.lot, of: matter, $0.tx)) }
      #expect(announced.body.contains("前三个红球，共6位数字"))
      #expect(list.list.facts.contains(.init("draw", "a figure of 6 digits")) && list.list.facts.contains(.init("figure", scheme.figure)))
      house.go("2026-11-04", "21:30")
      func attempt(_ figure: String) -> DrawLot { DrawLot(matter, lot, from: list.list, thrown: figure, witnesses: "孙监督") }
      // Another way of writing the same numbers must not draw another panel.
      for wrong in ["", "7 11 23", "7,11,23", "07 11 23 05", "07-11-23", "０7 11 23", "07 11 23。", "七 11 23"] {
        #expect(try await house.refusal(of: attempt(wrong), by: House.clerk) == Refused(.lotFigureWrong, "3.3b"), "\(wrong)")
      }
      try await house.perform(attempt(" 07,11  23"), by: House.clerk)
      let draw = try await scenario.lot(lot).draw
      let number = try Sortition.Draw.figure("071123").panel(of: list.list)
      #expect(draw?.thrown == "071123" && draw?.number == number)
    }
  }

  @Test("a seat that nobody can take does not keep the next one from being followed (3.3b)", arguments: Backend.available)
  func vacancy(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(60)
      house.go("2026-11-04", "10:00")
      // Five women and nine men of one group, eleven seats: three reserves.
      let scheme = LotScheme(
        circle: .everyone, group: "1组", size: 11, mirrors: [.sex], oneOfHousehold: false, way: .dice,
        drawsAt: known(Instant(day: "2026-11-04", clock: "15:00")), place: "会议室")
      let list = try await scenario.prepare(scheme, for: matter)
      #expect(list.pool.entries.count == 14)
      let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list), by: House.clerk)
      house.go("2026-11-04", "15:00")
      try await house.perform(DrawLot(matter, lot, from: list.list, thrown: "0 4 7", witnesses: "孙监督"), by: House.clerk)
      func seated(women: Bool) async throws -> [LotLine.Seat] {
        try await scenario.lot(lot).seated.filter { (known(Int($0.name.dropFirst())) % 2 == 1) == women }
      }
      func decline(_ seat: LotLine.Seat) async throws {
        try await house.perform(ReplaceSeat(matter, lot, from: list.list, alias: seat.alias, because: "出门"), by: House.clerk)
      }
      while try await scenario.lot(lot).seated.count == 11 { try await decline(known(seated(women: true).first)) }
      let gap = try await scenario.lot(lot)
      #expect(gap.seats.filter(gap.isVacant).count == 1)
      let paper = try await house.read { try known(PaperTable.newest(.draw, of: matter, $0.tx)) }
      #expect(paper.body.contains("席位空缺"))
      // Another woman cannot be followed either; a man can, by the man who waits.
      let man = try known(await seated(women: false).first)
      try await decline(man)
      let line = try await scenario.lot(lot)
      #expect(line.seated.count == 10 && line.seated.contains { $0.position == man.position && $0.alias != man.alias })
      try await decline(known(seated(women: true).first))
      #expect(try await scenario.lot(lot).seated.count == 9)
    }
  }

  @Test("whoever declines is followed by the first reserve who keeps the mirror, in the plan too", arguments: Backend.available)
  func replacement(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(60)
      let (lot, list) = try await scenario.draw(matter)
      let drawn = try await scenario.lot(lot).seats
      var plan = Scenario.plan()
      plan.participants += drawn.map { .init(kind: $0.side, name: $0.name, isOrganisation: false, note: LotLine.Seat.note) }
      try await house.perform(SubmitPlan(plan, for: matter), by: House.clerk)
      try await scenario.approvePlan(matter)
      try await scenario.postNotice(matter)
      #expect(
        try await house.refusal(of: ReplaceSeat(matter, lot, from: list.list, alias: drawn[0].alias, because: " "), by: House.clerk)
          == Refused(.reasonMissing, "3.3b"))
      try await house.perform(ReplaceSeat(matter, lot, from: list.list, alias: drawn[0].alias, because: "住院"), by: House.clerk)
      let line = try await scenario.lot(lot)
      let next = try #require(line.seated.first { $0.position == 1 })
      #expect(line.seated.count == 6 && next.alias != drawn[0].alias && line.seats.count == 7)
      let invited = try await scenario.plan(of: matter).invited.map(\.participant)
      #expect(invited.contains { $0.name == next.name && $0.note == LotLine.Seat.note } && !invited.contains { $0.name == drawn[0].name })
      #expect(
        try await house.refusal(of: ReplaceSeat(matter, lot, from: list.list, alias: drawn[0].alias, because: "再辞"), by: House.clerk)
          == Refused(.lotNotSeated, "3.3b"))
      // Served already: the one who goes stays in the papers with a note, the one who comes must be served.
      try await scenario.serve(matter)
      try await house.perform(ReplaceSeat(matter, lot, from: list.list, alias: drawn[1].alias, because: "出门"), by: House.clerk)
      let later = try await scenario.plan(of: matter).invited
      #expect(later.contains { $0.participant.name == drawn[1].name && $0.participant.note == LotLine.Seat.declinedNote })
      #expect(later.count { $0.service == nil } == 1)
      let papers = try await house.read { try PaperTable.of(matter, $0.tx).filter { $0.kind == .draw } }
      #expect(papers.count == 3 && papers.count { $0.replaces != nil } == 2)
    }
  }

  @Test("is due on its day while it waits", arguments: Backend.available)
  func duty(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(30)
      func due() async throws -> [Obligation] {
        try await house.read { try Agenda.obligations(of: try MatterTable.find(matter, $0.tx), $0).filter { $0.duty == .drawLot } }
      }
      #expect(try await due().isEmpty)
      let (lot, _) = (try await scenario.prepare(Scenario.scheme(4), for: matter), 0)
      try await house.perform(PrepareLot(matter, Scenario.scheme(4), lot), by: House.clerk)
      #expect(try await due().map(\.deadline.day.iso) == ["2026-11-04"])
      _ = try await scenario.draw(matter)
      #expect(try await due().isEmpty)
    }
  }
}
