import Deliberation
import Testing

@Suite("规则 · from the nation down to a community, each value with its source (2.2c, 4.3a)")
struct PolicyBookTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
  private func area(_ code: String) throws -> AreaCode { try #require(AreaCode(code)) }
  private func share(_ text: String) throws -> Share { try #require(Share(text)) }

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
      rules: try Rules.keys.filter { $0.name != left }.map { key in
        let value: RuleValue =
          switch key.form {
          case .number: .number(7)
          case .flag: .flag(false)
          case .share: .share(try share(">1/2"))
          case .ages: .ages(try #require(AgeGroups([18])))
          case .words(let known): .words(Array(known.prefix(1)))
          }
        return try rule(key.name, [("2015-12-31", value)], clause: "VC35", community: "RC34", isLocal: key.name == "notice.leadDays")
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

  @Test("areas and days alike in their circumstances have the same policy")
  func circumstances() throws {
    let book = PolicyBook([
      try nation(),
      try measure("220102000000", [try rule("plan.workdays", [("2027-01-01", .number(1)), ("2020-06-01", .number(2))])]),
    ])
    let areas = try ["220102001001", "220102001002", "220102001201", "220302001001"].map { try area($0) }
    let days = try ["2026-10-01", "2026-12-31", "2027-01-01", "2027-01-02"].map { try day($0) }
    var seen: [PolicyBook.Circumstances: Policy] = [:]
    for area in areas {
      for day in days {
        let policy = try book.policy(for: area, on: day)
        let known = seen.updateValue(policy, forKey: book.circumstances(of: area, on: day))
        #expect(known ?? policy == policy)
      }
    }
    #expect(seen.count == 6, "two kinds of communities in the county, one elsewhere, on either side of the new year")
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

  @Test("every key makes a field: without it, or before it began, there is no policy", arguments: Rules.keys.map(\.name))
  func unset(key: String) throws {
    let community = try area("220102001001")
    let today = try day("2026-10-01")
    #expect(throws: UnsetRule(key: key)) { try PolicyBook([try nation(without: key)]).policy(for: community, on: today) }
    let number = RuleValue.number(1), words = RuleValue.words(["none such"])
    let wrong = try measure("220000000000", [try rule(key, [("2020-01-01", Rules.key(key)?.form == .number ? words : number)])])
    #expect(throws: UnsetRule(key: key)) { try PolicyBook([try nation(), wrong]).policy(for: community, on: today) }
  }

  @Test("the table people read has a line per key, in order, with clause, level and source")
  func table() throws {
    let policy = try PolicyBook([try nation()]).policy(for: try area("220102001001"), on: try day("2026-10-01"))
    #expect(policy.table.map(\.key) == Rules.keys.map(\.name))
    for line in policy.table {
      #expect(line.rule.source == "国家" && line.rule.level == .national && line.rule.clause == "RC34", "\(line.key)")
    }
    #expect(policy.table.first { $0.key == "report.extendsOnHoliday" }?.rule.value.text == "no")
  }

  @Test("stricter may mean fewer or more, and lists must be the same")
  func stricter() throws {
    let fewer = try rule("plan.workdays", []), more = try rule("posting.minimumDays", [], stricter: .larger)
    #expect(fewer.isAsStrict(.number(1), as: .number(2)))
    #expect(!fewer.isAsStrict(.number(3), as: .number(2)))
    #expect(more.isAsStrict(.number(20), as: .number(15)))
    #expect(!more.isAsStrict(.number(14), as: .number(15)))
    #expect(fewer.isAsStrict(.words(["time"]), as: .words(["time"])))
    #expect(!fewer.isAsStrict(.number(1), as: .flag(true)))
  }

  @Test("stricter for a share is the one that always reaches the other; no number is as strict as a share")
  func stricterShares() throws {
    let more = try rule("representatives.womenShare", [], stricter: .larger), fewer = try rule("assembly.petitionElectors", [])
    let third = RuleValue.share(try share(">=1/3")), half = RuleValue.share(try share(">1/2"))
    #expect(more.isAsStrict(half, as: third) && !more.isAsStrict(third, as: half) && more.isAsStrict(third, as: third))
    #expect(fewer.isAsStrict(third, as: half) && !fewer.isAsStrict(half, as: third))
    #expect(!more.isAsStrict(.number(1), as: third))
    #expect(half.text == ">1/2" && third.text == ">=1/3")
  }

  /// A rule as both laws have it: tightened for urban communities in 2026, where each law had another article before.
  private func twofold() throws -> Rule {
    let old = try day("2015-12-31"), new = try day("2026-01-01")
    return Rule(
      key: "assembly.quorumRepresentatives", village: "VC30", community: "RC29", values: [old: .share(try share(">=2/3"))],
      communityValues: [old: .share(try share(">1/2")), new: .share(try share(">=2/3"))],
      earlier: [
        .init(until: new, village: "VC2018-26", community: "RC1989-9"),
        .init(until: try day("2019-01-01"), village: "VC2010", community: "RC1989"),
      ],
      mayOverride: .never, stricter: .larger, isLocal: false)
  }

  @Test("urban communities may have values of their own, by date (VC 30, RC 29)")
  func communityValues() throws {
    let rule = try twofold(), more = RuleValue.share(try share(">1/2")), thirds = RuleValue.share(try share(">=2/3"))
    #expect(rule.value(on: try day("2025-12-31"), isVillage: true) == thirds)
    #expect(rule.value(on: try day("2025-12-31"), isVillage: false) == more)
    #expect(rule.value(on: try day("2026-01-01"), isVillage: false) == thirds)
    #expect(rule.value(on: try day("2015-12-30"), isVillage: false) == nil)
    let common = try self.rule("plan.workdays", [("2015-12-31", .number(2))])
    #expect(common.value(on: try day("2026-01-01"), isVillage: false) == .number(2))
  }

  @Test("the article cited is the one in force on the day, whichever law was in force then (VC 30, RC 29)")
  func earlierArticles() throws {
    let rule = try twofold()
    for (date, village, community) in [
      ("2018-12-31", "VC2010", "RC1989"), ("2019-01-01", "VC2018-26", "RC1989-9"), ("2025-12-31", "VC2018-26", "RC1989-9"),
      ("2026-01-01", "VC30", "RC29"), ("2030-01-01", "VC30", "RC29"),
    ] {
      #expect(rule.clause(on: try day(date), isVillage: true) == Clause(village), "\(date)")
      #expect(rule.clause(on: try day(date), isVillage: false) == Clause(community), "\(date)")
    }
  }

  @Test("a value and its article reach the policy together, by place and by date (VC 30, RC 29)")
  func resolved() throws {
    let book = PolicyBook([
      RuleSet(
        instrument: "nation", document: "国家", level: .national, area: nil,
        rules: try nation(without: "assembly.quorumRepresentatives").rules + [try twofold()])
    ])
    let village = try area("220102001201"), community = try area("220102001001")
    let old = try book.policy(for: community, on: try day("2025-12-31")).quorumRepresentatives
    #expect(old.value == (try share(">1/2")) && old.clause == "RC1989-9")
    let new = try book.policy(for: community, on: try day("2026-01-01")).quorumRepresentatives
    #expect(new.value == (try share(">=2/3")) && new.clause == "RC29")
    #expect(try book.policy(for: village, on: try day("2025-12-31")).quorumRepresentatives.clause == "VC2018-26")
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
