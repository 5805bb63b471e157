import Deliberation
import Testing

@testable import PolicyFiles

@Suite("两部组织法 · the meeting rules of a place on a day, as the rule files have them (3.5h; VC 25–32, RC 26–30)")
struct LawTests {
  private let library: PolicyLibrary

  init() throws { library = try PolicyFiles.load() }

  private func policy(village: Bool, on iso: String) throws -> Policy {
    let area = try #require(AreaCode(village ? "220122100201" : "220102001001"))
    return try library.book.policy(for: area, on: try #require(Day(iso: iso)))
  }

  /// Key; then value and article: village to the end of 2025, village since, urban community to the end of 2025, since.
  private static let rules: [(key: String, cells: [(value: String, article: Clause)])] = [
    ("assembly.noticeDays", [("10", "VC2018-21"), ("10", "VC25"), ("0", "RC1989-10"), ("10", "RC26")]),
    ("assembly.quorumPersons", [(">1/2", "VC2018-22"), (">1/2", "VC26"), (">1/2", "RC1989-9"), (">1/2", "RC27")]),
    ("assembly.quorumHouseholds", [(">=2/3", "VC2018-22"), (">=2/3", "VC26"), (">1/2", "RC1989-9"), (">1/2", "RC27")]),
    ("assembly.quorumRepresentatives", [(">=2/3", "VC2018-26"), (">=2/3", "VC30"), (">1/2", "RC1989-9"), (">=2/3", "RC29")]),
    ("assembly.majority", [(">1/2", "VC2018-22"), (">1/2", "VC26"), (">1/2", "RC1989-9"), (">1/2", "RC27")]),
    ("assembly.majorityRepresentatives", [(">1/2", "VC2018-26"), (">1/2", "VC30"), (">1/2", "RC1989-9"), (">1/2", "RC29")]),
    ("assembly.petitionElectors", [(">=1/10", "VC2018-21"), (">=1/10", "VC25"), (">=1/5", "RC1989-10"), (">=1/10", "RC26")]),
    ("assembly.petitionRepresentatives", [(">=1/3", "VC2018-21"), (">=1/3", "VC25"), (">=1/3", "RC1989-10"), (">=1/3", "RC26")]),
  ]

  @Test("has its value and its article, in a village and in a community, to 2025-12-31 and from 2026-01-01", arguments: rules)
  func dated(key: String, cells: [(value: String, article: Clause)]) throws {
    for (index, (village, iso)) in [(true, "2025-12-31"), (true, "2026-01-01"), (false, "2025-12-31"), (false, "2026-01-01")].enumerated() {
      let line = try #require(try policy(village: village, on: iso).table.first { $0.key == key })
      #expect(line.rule.value.text == cells[index].value && line.rule.clause == cells[index].article, "\(iso), village: \(village)")
      #expect(!line.rule.isLocal && line.rule.level == .national)
    }
  }

  @Test("only villages have groups that decide and a share of women: two thirds, a majority, a third (VC 32, VC 29)")
  func villagesOnly() throws {
    for (iso, group) in [("2025-12-31", Clause("VC2018-28")), ("2026-01-01", "VC32")] {
      let village = try policy(village: true, on: iso)
      #expect(village.quorumGroup.value == Share(2, of: 3, isExclusive: false) && village.quorumGroup.clause == group)
      #expect(village.groupMajority.value == Share(1, of: 2, isExclusive: true) && village.groupMajority.clause == group)
      #expect(village.womenShare.value == Share(1, of: 3, isExclusive: false))
    }
    #expect(try policy(village: true, on: "2026-01-01").womenShare.clause == "VC29")
  }

  @Test("a fifth of the representatives force their own meeting (VC 30, RC 28)")
  func representatives() throws {
    for (village, iso, article) in [
      (true, "2025-12-31", Clause("VC2018-26")), (true, "2026-01-01", "VC30"), (false, "2026-01-01", "RC28"),
    ] {
      let rule = try policy(village: village, on: iso).petitionForRepresentatives
      #expect(rule.value == Share(1, of: 5, isExclusive: false) && rule.clause == article)
    }
  }

  @Test("no meeting rule that the law gives cites an article of 2026 before it was in force")
  func notBeforeItsTime() throws {
    for village in [true, false] {
      let given = try policy(village: village, on: "2025-12-31").table.filter { !$0.rule.isLocal && $0.key.hasPrefix("assembly.") }
      #expect(given.count == 11)
      #expect(given.allSatisfy { $0.rule.clause.id.contains("-") }, "\(given.filter { !$0.rule.clause.id.contains("-") }.map(\.key))")
      let shares = try policy(village: village, on: "2025-12-31").table.filter { $0.key.hasPrefix("representatives.") }
      #expect(shares.allSatisfy { $0.rule.clause.id.contains("-") })
    }
  }

  @Test("every line of the table, on any day and in any place, cites a clause of the index")
  func cited() throws {
    for iso in ["2015-12-31", "2025-12-31", "2026-01-01", "2030-01-01"] {
      for village in [true, false] {
        for line in try policy(village: village, on: iso).table {
          #expect(library.clauses[line.rule.clause] != nil, "\(line.key) on \(iso)")
        }
      }
    }
  }

  @Test("every act, every other track and every finding of the core cites a clause of the index")
  func acts() {
    for act in Act.allCases { #expect(library.clauses[act.clause] != nil, "\(act)") }
    for track in OtherTrack.allCases { #expect(library.clauses[track.clause] != nil, "\(track)") }
  }

  @Test("the articles of the laws that were replaced are in the index, and say which law they are of")
  func earlier() {
    for id in ["VC2018-21", "VC2018-22", "VC2018-26", "VC2018-28"] {
      #expect(library.clauses[Clause(id)]?.title.contains("2018") == true, "\(id)")
    }
    for id in ["RC1989-9", "RC1989-10"] { #expect(library.clauses[Clause(id)]?.title.contains("1989") == true, "\(id)") }
  }

  @Test("no local measure may loosen or replace a quorum, a majority or a petition (VC 26, RC 27)")
  func fixed() {
    let fixed = library.book.sets.flatMap(\.rules).filter {
      $0.key.hasPrefix("assembly.quorum") || $0.key.hasPrefix("assembly.majority") || $0.key.hasPrefix("assembly.petition")
    }
    #expect(fixed.count == 10)
    #expect(fixed.allSatisfy { $0.mayOverride == .never && !$0.isLocal })
  }

  @Test("a measure of the area may lengthen the notice, and define the village's track (VC 25, VC 28)")
  func measure() throws {
    let measure = Desk.county(
      """
        assembly.noticeDays: { village: VC25, community: RC26, values: { 2026-01-01: 15 } }
        fourSteps.villages: { village: VC28, community: RC30, values: { 2026-01-01: false } }
        fourSteps.partyPresence: { village: VC28, community: RC30, values: { 2026-01-01: ">=3/4" } }
      """)
    try Desk.open(["nanguan.yaml": measure]) { desk in
      let book = try PolicyFiles.load(extra: [desk.path]).book
      let own = try book.policy(for: try #require(AreaCode("220102001201")), on: try #require(Day(iso: "2026-10-01")))
      #expect(own.assemblyNoticeDays.value == 15 && own.assemblyNoticeDays.level == .county)
      #expect(!own.fourSteps.value && own.fourSteps.isLocal)
      #expect(own.partyPresence.value == Share(">=3/4"))
    }
  }
}

@Suite("合法性检查表 · the known kinds of unlawful clauses (3.6f)")
struct LawfulCheckFileTests {
  @Test("has its kinds once each, with words, the article and what it says")
  func whole() throws {
    let checks = try PolicyFiles.load().lawfulChecks
    #expect(checks.count >= 10 && Set(checks.map(\.code)).count == checks.count)
    for check in checks {
      #expect(!check.words.isEmpty && check.words.allSatisfy { $0.count >= 2 }, "\(check.code)")
      #expect(!check.article.isEmpty && !check.says.isEmpty, "\(check.code)")
    }
  }

  /// An outcome as a village might write it, and the kind it falls under; `nil` for a lawful one beside it.
  private static let outcomes: [(text: String, code: String?)] = [
    ("乱倒垃圾的每次罚款二百元", "fine"), ("乱倒垃圾的参加一次村庄清洁", nil), ("不交物业费的停水停电", "cutoff"), ("不交物业费的依法起诉", nil),
    ("外嫁女不参加分配", "marriedOut"), ("按本集体成员身份分配", nil), ("违反村规的取消低保", "welfare"), ("帮助符合条件的家庭申请低保", nil),
    ("租户不得使用活动室", "residence"), ("全体居民都可以使用活动室", nil), ("修路每户人家人人缴纳三百元", "levy"), ("修路筹资提请村民会议决定", nil),
  ]

  @Test("warns of an unlawful point and leaves the lawful one beside it alone (3.6f)", arguments: outcomes)
  func warns(text: String, code: String?) throws {
    let found = try PolicyFiles.load().lawfulChecks.filter { $0.warns(of: text) }.map(\.code)
    #expect(found == (code.map { [$0] } ?? []))
  }

  @Test(
    "a check without words, article or sentence is refused with file and line, citing 3.6f where it can",
    arguments: [
      ("  fine: { article: 第九条, says: 无权 }", "3.6f"), ("  fine: { words: [], article: 第九条, says: 无权 }", "3.6f"),
      ("  fine: { words: 罚款, article: 第九条, says: 无权 }", "3.6f"), ("  fine: 罚款", "3.6f"),
      ("  fine: { words: [罚款], says: 无权 }", "-"), ("  fine: { words: [罚款], article: 第九条 }", "-"),
    ])
  func refused(line: String, clause: String) throws {
    try Desk.open(["c.yaml": "checks:\n\(line)"]) { desk in
      let problem = #expect(throws: PolicyProblem.self) { try LawfulCheckFile.read(desk.path + "/c.yaml") }
      #expect(problem?.kind == .wrongType && problem?.file == "c.yaml" && problem?.line == 2 && problem?.clause == clause, "\(line)")
    }
  }

  @Test("is read as it stands; a file that is no table of checks is refused")
  func read() throws {
    try Desk.open(["c.yaml": "checks:\n  fine: { words: [罚款, 罚金], article: 第九条, says: 无权 }", "d.yaml": "checks: none"]) { desk in
      let checks = try LawfulCheckFile.read(desk.path + "/c.yaml")
      #expect(checks == [LawfulCheck(code: "fine", words: ["罚款", "罚金"], article: "第九条", says: "无权")])
      #expect(throws: PolicyProblem.self) { try LawfulCheckFile.read(desk.path + "/d.yaml") }
    }
  }
}
