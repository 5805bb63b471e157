import Deliberation
import Testing

@Suite("规则 · from the nation down to a community, each value with its source (2.2c, 4.3a)")
struct PolicyBookTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
  private func area(_ code: String) throws -> AreaCode { try #require(AreaCode(code)) }

  private func rule(
    _ key: String, _ values: [(String, RuleValue)], clause: Clause = "3.5d", community: Clause? = nil, stricter: Rule.Stricter = .smaller,
    isLocal: Bool = false
  ) throws -> Rule {
    Rule(
      key: key, village: clause, community: community ?? clause,
      values: Dictionary(uniqueKeysWithValues: try values.map { (try day($0.0), $0.1) }), mayOverride: .any, stricter: stricter,
      isLocal: isLocal)
  }

  /// Every key set once by the nation, so that a test states only what it is about.
  private func nation(without left: String? = nil) throws -> RuleSet {
    RuleSet(
      instrument: "nation", document: "国家", level: .national, area: nil,
      rules: try Policy.keys.filter { $0 != left }.map { key in
        let value: RuleValue = Policy.flags.contains(key) ? .flag(false) : Policy.lists.contains(key) ? .list(["time"]) : .number(7)
        return try rule(key, [("2015-12-31", value)], clause: "VC35", community: "RC34", isLocal: key == "notice.leadDays")
      })
  }

  private func measure(_ code: String, _ rules: [Rule]) throws -> RuleSet {
    let area = try area(code)
    return RuleSet(instrument: code, document: "办法 \(code)", level: area.level, area: area, rules: rules)
  }

  @Test("the lowest level that covers the community wins, and says so; others are not touched")
  func overlay() throws {
    let book = PolicyBook([
      try measure("220102001000", [try rule("plan.workdays", [("2020-01-01", .number(1))], clause: "3.5c")]),
      try nation(),
      try measure("220100000000", [try rule("plan.workdays", [("2020-01-01", .number(3))], clause: "3.5c")]),
      try measure("220200000000", [try rule("plan.workdays", [("2020-01-01", .number(5))], clause: "3.5c")]),
    ])
    let own = try book.policy(for: try area("220102001001"), on: try day("2026-10-01")).planWorkdays
    #expect(own == Sourced(1, clause: "3.5c", level: .township, source: "办法 220102001000", isLocal: false))
    let neighbour = try book.policy(for: try area("220102002001"), on: try day("2026-10-01")).planWorkdays
    #expect(neighbour.value == 3)
    #expect(neighbour.level == .prefecture)
    let elsewhere = try book.policy(for: try area("220302001001"), on: try day("2026-10-01")).planWorkdays
    #expect(elsewhere.value == 7)
    #expect(elsewhere.level == .national)
  }

  @Test("the value in force is the latest that began by that day")
  func dated() throws {
    let book = PolicyBook([
      try nation(),
      try measure("220000000000", [try rule("plan.workdays", [("2027-01-01", .number(1)), ("2020-06-01", .number(2))])]),
    ])
    let community = try area("220102001001")
    for (date, value) in [("2020-05-31", 7), ("2020-06-01", 2), ("2026-12-31", 2), ("2027-01-01", 1), ("2030-01-01", 1)] {
      #expect(try book.policy(for: community, on: try day(date)).planWorkdays.value == value, "\(date)")
    }
  }

  @Test("villages and urban communities cite their own law (VC 35, RC 34)")
  func clauses() throws {
    let book = PolicyBook([try nation()])
    #expect(try book.policy(for: try area("220102001201"), on: try day("2026-10-01")).postingMinimumDays.clause == "VC35")
    #expect(try book.policy(for: try area("220102001001"), on: try day("2026-10-01")).postingMinimumDays.clause == "RC34")
  }

  @Test("a number the document does not give stays local when a county fills it in (本地规定)")
  func local() throws {
    let book = PolicyBook([
      try nation(),
      try measure(
        "220102000000",
        [
          try rule("notice.leadDays", [("2020-01-01", .number(5))]),
          try rule("plan.workdays", [("2020-01-01", .number(1))], isLocal: true),
        ]),
    ])
    let policy = try book.policy(for: try area("220102001001"), on: try day("2026-10-01"))
    #expect(policy.noticeLeadDays.value == 5)
    #expect(policy.noticeLeadDays.isLocal)
    #expect(!policy.planWorkdays.isLocal)
  }

  @Test("every key makes a field: without it, or before it began, there is no policy", arguments: Policy.keys)
  func unset(key: String) throws {
    let community = try area("220102001001")
    let today = try day("2026-10-01")
    #expect(throws: UnsetRule(key: key)) { try PolicyBook([try nation(without: key)]).policy(for: community, on: today) }
    let wrong = try measure("220000000000", [try rule(key, [("2020-01-01", .list([]))], clause: "3.5")])
    if !Policy.lists.contains(key) {
      #expect(throws: UnsetRule(key: key)) { try PolicyBook([try nation(), wrong]).policy(for: community, on: today) }
    }
  }

  @Test("the table people read has a line per key, in order, with clause, level and source")
  func table() throws {
    let policy = try PolicyBook([try nation()]).policy(for: try area("220102001001"), on: try day("2026-10-01"))
    #expect(policy.table.map(\.key) == Policy.keys)
    #expect(policy.table.allSatisfy { $0.source == "国家" && $0.level == .national && $0.clause == "RC34" })
    #expect(policy.table.first { $0.key == "report.extendsOnHoliday" }?.value == "no")
  }

  @Test("stricter may mean fewer or more, and lists must be the same")
  func stricter() throws {
    let fewer = try rule("plan.workdays", []), more = try rule("posting.minimumDays", [], stricter: .larger)
    #expect(fewer.isAsStrict(.number(1), as: .number(2)))
    #expect(!fewer.isAsStrict(.number(3), as: .number(2)))
    #expect(more.isAsStrict(.number(20), as: .number(15)))
    #expect(!more.isAsStrict(.number(14), as: .number(15)))
    #expect(fewer.isAsStrict(.list(["time"]), as: .list(["time"])))
    #expect(!fewer.isAsStrict(.number(1), as: .flag(true)))
  }

  @Test("the index knows a clause or says which it does not")
  func index() throws {
    let entry = ClauseEntry(clause: "3.5c", instrument: "jilin-2015", title: "三（五）", asks: "两个工作日内定出方案")
    let index = ClauseIndex([entry, ClauseEntry(clause: "3.5c", instrument: "other", title: "", asks: "")])
    #expect(try index.entry("3.5c") == entry)
    #expect(index["3.5z"] == nil)
    #expect(throws: UnknownClause(clause: "3.5z")) { try index.entry("3.5z") }
  }
}
