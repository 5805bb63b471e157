import Deliberation
import HTTPTypes
import Institution
import PolicyFiles
import Storage
import Testing
import Wording

@testable import Web

@Suite("方案的页面 · who takes part is written one a line (3.5c)")
struct PlanPagesTests {
  private static let matter = ID<Matter>(rawValue: 1000)
  private static let plan = "/work/matters/\(matter)/plan"
  private static let residents = "people-registeredResidents"

  /// A topic that waits for its plan.
  private static func open(_ body: (Website, String) async throws -> Void) async throws {
    try await Website.open { site in
      let day = site.institution.clock().day
      try await site.institution.database.write { tx in
        try Website.begin(matter, at: .topic, on: day, tx)
      }
      try await body(site, try await site.session(of: "clerk"))
    }
  }

  private static func filled(_ people: [String: String]) -> [String: String] {
    [
      "day": "2026-11-12", "clock": "14:00", "place": "二楼会议室", "subject": "供热收费办法", "points": "是否分期", "form": "residentsCouncil",
      "host": "李主任", "recorder": "王文书", "households": "四十八",
    ].merging(people) { _, people in people }
  }

  @Test(
    "a line that names nobody comes back to the form with its side named, and nothing typed is lost",
    arguments: ["（", "（）", "（3号楼代表", "（3号楼代表）", "张三（代表）\n（", "　（代表）", "((\n（）"])
  func nameless(typed: String) async throws {
    try await Self.open { site, clerk in
      let page = try await site.get(Self.plan, [.cookie: clerk])
      #expect(page.status == .ok)
      let answer = try await site.send(Self.plan, Self.filled([Self.residents: typed]), after: page, also: clerk)
      #expect(answer.status == .unprocessableContent)
      let words = site.web.words(in: .zhHans)
      #expect(answer.text.contains("“\(words.party(.registeredResidents))”里有一行没有姓名或单位："))
      #expect(answer.text.contains("id=\"f-\(Self.residents)-fault\"") && answer.text.contains(">\(typed)</textarea>"))
      #expect(
        answer.text.contains("name=\"points\" rows=\"3\" aria-describedby=\"f-points-hint\" aria-required=\"true\">是否分期</textarea>"))
      let (stage, plan) = try await site.institution.read {
        (try MatterTable.find(Self.matter, $0.tx).stage, try PlanTable.newest(of: Self.matter, $0.tx))
      }
      #expect(stage == .topic && plan == nil, "no plan with an empty name, and none with a name less")
    }
  }

  @Test("a meeting in the past and a side without a voice are told at once, each at its own field (3.3b, 3.5c)")
  func silentAndPast() async throws {
    try await Self.open { site, clerk in
      let chair = Member(id: ID(rawValue: 11), name: "张主任", area: Website.area, roles: [.chair])
      try await site.institution.perform(AdoptCatalogue(site.institution.library.catalogue, in: Website.area), by: chair)
      let entry = known(site.institution.library.catalogue.first { $0.participants.count == 1 } ?? site.institution.library.catalogue.first)
      try await site.institution.database.write { tx in
        _ = try tx.execute("UPDATE matter SET entry_code = \(entry.code) WHERE id = \(Self.matter)")
      }
      let page = try await site.get(Self.plan, [.cookie: clerk])
      let silent = entry.participants.filter { $0 != .experts }
      let people = ["people-experts": "某教授"]
      let past = try await site.send(Self.plan, Self.filled(people.merging(["day": "2026-11-01"]) { $1 }), after: page, also: clerk)
      #expect(past.told == Set(["day"] + silent.map { "missing-\($0.rawValue)" }))
      let reasons = Dictionary(silent.map { ("missing-\($0.rawValue)", "无人报名") }) { first, _ in first }
      let alone = try await site.send(
        Self.plan, Self.filled(people.merging(reasons) { $1 }.merging(["day": "2026-11-01"]) { $1 }), after: page, also: clerk)
      #expect(alone.told == ["day"])
      let bare = try await site.send(Self.plan, Self.filled([:]), after: page, also: clerk, isWhole: false)
      #expect(bare.told.isSuperset(of: ["materials", "formReason", "people-experts"]), "what was not sent is not emptied")
    }
  }

  @Test("the sentence is there in every language, with the line", arguments: Language.allCases)
  func languages(_ language: Language) throws {
    let words = try WordsTests.words(language)
    let sentence = words.planNameless(kind: words.party(.experts), line: "（某）")
    #expect(sentence.contains("（某）") && sentence.contains(words.party(.experts)))
  }

  @Test("who is written twice comes back at the side that names them again; a namesake has a note (3.3b)")
  func twice() async throws {
    try await Self.open { site, clerk in
      let page = try await site.get(Self.plan, [.cookie: clerk])
      let both = ["people-propertyManagement": "张三", "people-experts": "李四\n张三"]
      let answer = try await site.send(Self.plan, Self.filled(both), after: page, also: clerk)
      #expect(answer.status == .unprocessableContent && answer.told == ["people-experts"])
      #expect(answer.text.contains("张三写了两次"))
      let apart = ["people-propertyManagement": "张三", "people-experts": "李四\n张三（3号楼）"]
      #expect(try await site.send(Self.plan, Self.filled(apart), after: page, also: clerk).status == .seeOther)
    }
  }

  @Test("the form tells how many days before the meeting the notice has to come (3.5d)")
  func lead() async throws {
    try await Self.open { site, clerk in
      let page = try await site.get(Self.plan, [.cookie: clerk])
      let policy = try site.institution.library.policy(for: Website.area, on: site.institution.clock().day)
      let words = site.web.words(in: .zhHans)
      #expect(page.text.contains(words.planLead(days: policy.noticeLeadDays.value)))
    }
  }

  @Test("names come with and without notes, and a bracket that is never closed is a note to the end of its line")
  func named() async throws {
    try await Self.open { site, clerk in
      let page = try await site.get(Self.plan, [.cookie: clerk])
      let people = "张三\n李四（3号楼代表）\n\n王五（抽签产生\n赵六（甲）（乙）"
      let answer = try await site.send(
        Self.plan, Self.filled([Self.residents: people, "people-propertyCompany": "幸福物业（王经理）"]), after: page, also: clerk)
      #expect(answer.status == .seeOther)
      let read = try await site.institution.read { try known(PlanTable.newest(of: Self.matter, $0.tx)).plan.participants }
      #expect(Set(read.map { "\($0.name)|\($0.note)" }).isSuperset(of: ["张三|", "李四|3号楼代表", "王五|抽签产生", "赵六|甲"]))
      #expect(read.allSatisfy { !$0.name.isEmpty })
    }
  }
}
