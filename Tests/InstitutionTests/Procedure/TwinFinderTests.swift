import Deliberation
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("相似意见 · likely twins are shown with what ties them; people join (3.5a)")
struct TwinFinderTests {
  @Test("finds the same grievance in other words in its own community, and new entries at once", arguments: Backend.available)
  func twins(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let finder = TwinFinder()
      let lamp = try await scenario.say("3号楼2单元楼道灯坏了半个月没人修，晚上上楼摸黑")
      _ = try await scenario.say("南门垃圾桶满了没人清")
      let elsewhere = try await scenario.say("3号楼2单元楼道灯坏了没人修", in: House.village)
      @Sendable func twins(_ text: String, except: Set<ID<Opinion>> = []) async throws -> [TwinFinder.Twin] {
        try await house.read { try finder.twins(of: text, in: House.urban, except: except, $0.tx) }
      }
      let found = try await twins("三号楼二单元楼道照明不亮")
      #expect(found.first?.line.opinion.id == lamp && !(found.first?.why.isEmpty ?? true))
      #expect(!found.contains { $0.line.opinion.id == elsewhere })
      #expect(try await twins("三号楼二单元楼道照明不亮", except: [lamp]).isEmpty)
      #expect(try await twins("灯").isEmpty)
      let newer = try await scenario.say("三号楼二单元的楼道照明不亮，老人不敢下楼")
      #expect(Set(try await twins("3号楼2单元楼道灯不亮").map(\.line.opinion.id)) == [lamp, newer])
    }
  }

  @Test("keeps apart the same building of two estates that the roster's addresses name", arguments: Backend.available)
  func estates(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let rows = ["甲小区3号楼1单元101", "甲小区3号楼2单元502", "乙小区3号楼1单元101", "乙小区5号楼2单元302"].enumerated().map {
        RosterRow(name: "住户\($0.offset)", household: "h\($0.offset)", address: $0.element, group: "北院", isHead: true)
      }
      try await house.perform(ImportRoster(rows, into: House.urban), by: House.clerk)
      let scenario = Scenario(house)
      let own = try await scenario.say("甲小区三号楼的电梯老出故障，老人下不来")
      let other = try await scenario.say("乙小区3号楼电梯坏")
      let finder = TwinFinder()
      let found = try await house.read { try finder.twins(of: "甲小区3号楼电梯坏", in: House.urban, $0.tx) }.map(\.line.opinion.id)
      #expect(found == [own])
      let there = try await house.read { try finder.twins(of: "乙小区3号楼电梯停运", in: House.urban, $0.tx) }.map(\.line.opinion.id)
      #expect(there == [other])
    }
  }

  @Test("misses no entry whose identity lies below one already read, as another server's clock may make it", arguments: Backend.available)
  func lowerIdentity(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let finder = TwinFinder()
      @Sendable func twins() async throws -> Set<Int64> {
        Set(try await house.read { try finder.twins(of: "3号楼2单元楼道灯不亮", in: House.urban, $0.tx) }.map(\.line.opinion.id.rawValue))
      }
      let lamp = try await scenario.say("3号楼2单元楼道灯坏了半个月没人修，晚上上楼摸黑")
      #expect(try await twins() == [lamp.rawValue])
      let late = try await scenario.say("三号楼二单元的楼道照明不亮，老人不敢下楼")
      try await house.tamper("UPDATE opinion SET id = 7 WHERE id = \(late)")
      #expect(try await twins() == [lamp.rawValue, 7])
      // A year that began early on a fast clock hides nothing of the year before.
      house.go("2027-01-04")
      let next = try await scenario.say("3号楼2单元楼道的灯又坏了")
      #expect(try await twins() == [lamp.rawValue, 7, next.rawValue])
      house.go("2026-12-30")
      let before = try await scenario.say("3号楼2单元楼道没有灯")
      #expect(try await twins() == [lamp.rawValue, 7, next.rawValue, before.rawValue])
    }
  }

  @Test("answers a joined entry with the one that leads, and nothing that was erased or removed", arguments: Backend.available)
  func gone(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let finder = TwinFinder()
      @Sendable func twins() async throws -> [ID<Opinion>] {
        try await house.read { try finder.twins(of: "3号楼2单元楼道灯不亮", in: House.urban, $0.tx) }.map(\.line.opinion.id)
      }
      let (lead, joined) = (try await scenario.say("3号楼2单元楼道灯坏了没人修"), try await scenario.say("三号楼二单元楼道灯不亮"))
      let erased = try await scenario.say("3号楼2单元楼道照明坏了")
      #expect(Set(try await twins()) == [lead, joined, erased])
      try await house.perform(JoinOpinions([joined], to: lead, because: "同一盏灯"), by: House.clerk)
      #expect(Set(try await twins()) == [lead, erased])
      try await house.tamper("UPDATE opinion SET text = '' WHERE id = \(erased)")
      #expect(try await twins() == [lead])
      let last = try await scenario.say("3号楼2单元楼道灯全黑")
      #expect(Set(try await twins()) == [lead, last])
      try await house.tamper("DELETE FROM opinion WHERE id = \(last)")
      #expect(try await twins() == [lead])
      #expect(try await twins() == [lead])
    }
  }

  @Test("keeps no more in memory than it may; the community longest not asked makes room, and is read anew when it is asked again")
  func room() async throws {
    try await House.open(on: .sqlite) { house in
      let scenario = Scenario(house)
      let finder = TwinFinder(most: 3)
      let said = ["3号楼2单元楼道灯坏了半个月没人修", "南门垃圾桶满了没人清"]
      for area in [House.urban, House.village] { for text in said { _ = try await scenario.say(text, in: area) } }
      for area in [House.urban, House.village, House.urban] {
        #expect(try await house.read { try finder.twins(of: "3号楼二单元楼道灯不亮", in: area, $0.tx).count } == 1)
        #expect(finder.communities == 1)
      }
      let roomy = TwinFinder(most: 4)
      for area in [House.urban, House.village] { _ = try await house.read { try roomy.twins(of: said[0], in: area, $0.tx) } }
      #expect(roomy.communities == 2)
    }
  }

  @Test("keeps no other community waiting while one's ledger is read")
  func ownLock() throws {
    let finder = TwinFinder()
    let other = Transaction(OneAnswer { [] }, engine: .sqlite, isWritable: false)
    var asked = 0
    let slow = OneAnswer {
      asked += 1
      // Would never return if the village's question waited for the community's ledger.
      _ = try finder.twins(of: "村口的桥栏杆断了", in: House.village, other)
      return []
    }
    #expect(try finder.twins(of: "楼道灯不亮", in: House.urban, Transaction(slow, engine: .sqlite, isWritable: false)).isEmpty)
    #expect(asked > 0)
  }

  @Test("groups the texts of a list, and nothing that is not alike")
  func groups() {
    let texts = ["3号楼2单元楼道灯坏了没人修", "南门垃圾桶满了没人清", "三号楼二单元的楼道照明不亮", "村口的桥栏杆断了"]
    let groups = TwinFinder.groups(among: texts)
    #expect(groups.map(\.places) == [[0, 2]] && !groups[0].why.isEmpty)
    #expect(TwinFinder.groups(among: ["只有一条"]).isEmpty)
  }
}
