import Deliberation
import Institution
import Storage
import TestKit
import Testing

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

  @Test("groups the texts of a list, and nothing that is not alike")
  func groups() {
    let texts = ["3号楼2单元楼道灯坏了没人修", "南门垃圾桶满了没人清", "三号楼二单元的楼道照明不亮", "村口的桥栏杆断了"]
    let groups = TwinFinder.groups(among: texts)
    #expect(groups.map(\.places) == [[0, 2]] && !groups[0].why.isEmpty)
    #expect(TwinFinder.groups(among: ["只有一条"]).isEmpty)
  }
}
