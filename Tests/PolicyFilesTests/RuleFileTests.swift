import Deliberation
import Testing

@testable import PolicyFiles

@Suite("办法 · a rule file is taken whole or refused with file, line and clause (2.2c, 4.3a)")
struct RuleFileTests {
  /// A refusal of a county measure: what is written from line 6 on, and what comes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let what: String, rules: String, kind: PolicyProblem.Kind, line: Int, clause: String
    var testDescription: String { what }

    init(_ what: String, _ rules: String, _ kind: PolicyProblem.Kind, line: Int = 6, clause: String) {
      (self.what, self.rules, self.kind, self.line, self.clause) = (what, rules, kind, line, clause)
    }
  }

  static let cases: [Case] = [
    Case("an unknown key", "  plan.days: { clause: 3.5c, values: { 2026-01-01: 1 } }", .unknownKey, clause: "-"),
    Case(
      "an unknown part of a rule", "  plan.workdays:\n    clause: 3.5c\n    value: { 2026-01-01: 1 }", .unknownKey, line: 8,
      clause: "3.5c"),
    Case("a missing clause", "  plan.workdays: { values: { 2026-01-01: 1 } }", .missingClause, clause: "-"),
    Case(
      "a clause for villages only", "  plan.workdays: { village: VC35, values: { 2026-01-01: 1 } }", .missingClause, clause: "-"),
    Case(
      "a clause the index does not know", "  plan.workdays:\n    values: { 2026-01-01: 1 }\n    clause: 3.5z", .unknownClause, line: 8,
      clause: "3.5z"),
    Case(
      "a value looser than allowed, where smaller is stricter",
      "  notice.leadDays: { clause: 3.5d, values: { 2026-01-01: 3 } }\n  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 3 } }",
      .looser,
      line: 7, clause: "3.5c"),
    Case(
      "a value looser than allowed, where larger is stricter",
      "  posting.minimumDays: { clause: 3.6c, values: { 2026-01-01: 14 } }", .looser, clause: "VC35"),
    Case(
      "a second value that is looser",
      "  report.days: { clause: 3.5f, values: { 2026-01-01: 0, 2027-01-01: 2 } }", .looser, clause: "3.5f"),
    Case(
      "an override of what may never be set below", "  committee.members: { clause: 3.1a, values: { 2026-01-01: 4 } }", .mayNotOverride,
      clause: "3.1a"),
    Case(
      "even the same value where nothing may be set below", "  vote.age: { clause: 3.5h, values: { 2026-01-01: 18 } }", .mayNotOverride,
      clause: "VC25"),
    Case(
      "two values from one day on, in one line", "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1, 2026-01-01: 2 } }",
      .overlappingDates, clause: "3.5c"),
    Case(
      "two values from one day on, each in its line",
      "  plan.workdays:\n    clause: 3.5c\n    values:\n      2026-01-01: 1\n      2026-01-01: 2", .overlappingDates, line: 9,
      clause: "3.5c"),
    Case(
      "a rule that stands twice",
      "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1 } }\n  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1 } }",
      .overlappingDates, clause: "3.5c"),
    Case("a text for a number", "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: two } }", .wrongType, clause: "3.5c"),
    Case("a fraction", "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1.5 } }", .wrongType, clause: "3.5c"),
    Case("a number below 0", "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: -1 } }", .wrongType, clause: "3.5c"),
    Case(
      "a number to the base of sixty, too great for any",
      "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1000000000000000000:59:59 } }", .wrongType, clause: "3.5c"),
    Case(
      "a limit of more than ten years", "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 3661 } }", .wrongType, clause: "3.5c"),
    Case(
      "the greatest number there is", "  wide.households: { clause: 3.4c, values: { 2026-01-01: 9223372036854775807 } }", .wrongType,
      clause: "3.4c"),
    Case(
      "a share of trillionths", "  fourSteps.partyPresence: { clause: VC28, values: { 2026-01-01: \">1/9000000000000\" } }", .wrongType,
      clause: "VC28"),
    Case(
      "an age of voters nobody reaches", "  online.minimumAge: { clause: 3.4g, values: { 2026-01-01: 151 } }", .wrongType, clause: "3.4g"),
    Case(
      "ages that fall", "  lot.ages: { clause: 3.3b, values: { 2026-01-01: [\"40\", \"18\"] } }", .wrongType, clause: "3.3b"),
    Case(
      "an age nobody reaches", "  lot.ages: { clause: 3.3b, values: { 2026-01-01: [\"-9223372036854775808\"] } }", .wrongType,
      clause: "3.3b"),
    Case("a year nobody sees", "  plan.workdays:\n    clause: 3.5c\n    values:\n      9999-01-01: 1", .badDate, line: 9, clause: "3.5c"),
    Case("a list for a number", "  notice.leadDays: { clause: 3.5d, values: { 2026-01-01: [3] } }", .wrongType, clause: "3.5d"),
    Case("a flag for a number", "  notice.leadDays: { clause: 3.5d, values: { 2026-01-01: true } }", .wrongType, clause: "3.5d"),
    Case("a number for a flag", "  report.extendsOnHoliday: { clause: 3.5f, values: { 2026-01-01: 1 } }", .wrongType, clause: "3.5f"),
    Case("a text for a list", "  plan.requiredParts: { clause: 3.5c, values: { 2026-01-01: time } }", .wrongType, clause: "3.5c"),
    Case(
      "a word that no list of parts knows",
      "  plan.requiredParts:\n    clause: 3.5c\n    values:\n      2026-01-01: [time,\n        weather]",
      .unknownWord, line: 10, clause: "3.5c"),
    Case(
      "a word that stands twice", "  plan.requiredParts: { clause: 3.5c, values: { 2026-01-01: [time, time] } }", .unknownWord,
      clause: "3.5c"),
    Case("words for ages", "  lot.ages: { clause: 3.3b, values: { 2026-01-01: [young, old] } }", .wrongType, clause: "3.3b"),
    Case(
      "days where working days count", "  plan.workdays:\n    clause: 3.5c\n    unit: days\n    values: { 2026-01-01: 1 }", .wrongUnit,
      line: 8, clause: "3.5c"),
    Case(
      "a unit for a share", "  fourSteps.partyMajority: { clause: VC28, unit: people, values: { 2026-01-01: \">1/2\" } }", .wrongUnit,
      clause: "VC28"),
    Case(
      "a file larger than a whole form", "  attachment.fileMegabytes: { clause: S.2, values: { 2026-01-01: 12 } }", .wrongType,
      clause: "S.2"),
    Case(
      "drafts that a county keeps in its own way", "  draft.days: { clause: S.2, values: { 2026-01-01: 7 } }", .mayNotOverride,
      clause: "S.2"),
    Case(
      "answers shown of fewer people", "  online.fewestAnswers: { clause: 3.4g, values: { 2026-01-01: 3 } }", .looser, clause: "3.4g"),
    Case(
      "a shorter password", "  signIn.passwordCharacters: { clause: S.1, values: { 2026-01-01: 8 } }", .looser, clause: "S.1"),
    Case("a value without a day", "  plan.workdays: { clause: 3.5c, values: 1 }", .wrongType, clause: "3.5c"),
    Case("no values", "  plan.workdays: { clause: 3.5c, values: {} }", .wrongType, clause: "3.5c"),
    Case("values left out", "  plan.workdays: { clause: 3.5c }", .wrongType, clause: "3.5c"),
    Case("a day there is not", "  plan.workdays:\n    clause: 3.5c\n    values:\n      2026-02-30: 1", .badDate, line: 9, clause: "3.5c"),
    Case(
      "an unknown word for mayOverride", "  notice.leadDays: { clause: 3.5d, mayOverride: sometimes, values: { 2026-01-01: 3 } }",
      .wrongType, clause: "3.5d"),
    Case(
      "a list for mayOverride", "  notice.leadDays: { clause: 3.5d, mayOverride: [never], values: { 2026-01-01: 3 } }", .wrongType,
      clause: "3.5d"),
    Case(
      "an unknown word for stricter", "  notice.leadDays: { clause: 3.5d, stricter: longer, values: { 2026-01-01: 3 } }", .wrongType,
      clause: "3.5d"),
    Case(
      "a text for local", "  notice.leadDays: { clause: 3.5d, local: perhaps, values: { 2026-01-01: 3 } }", .wrongType, clause: "3.5d"),
    Case("a rule that is no table", "  plan.workdays: 2", .wrongType, clause: "-"),
    Case(
      "a quorum of its own", "  assembly.quorumPersons: { clause: 3.5h, values: { 2026-01-01: \">1/3\" } }", .mayNotOverride,
      clause: "VC26"),
    Case(
      "a majority of its own, even a stricter one", "  assembly.majority: { clause: 3.5h, values: { 2026-01-01: \">=2/3\" } }",
      .mayNotOverride, clause: "VC26"),
    Case(
      "fewer who may force an assembly", "  assembly.petitionElectors: { clause: 3.5h, values: { 2026-01-01: \">=1/20\" } }",
      .mayNotOverride, clause: "VC25"),
    Case(
      "a shorter notice of an assembly", "  assembly.noticeDays: { clause: 3.5h, values: { 2026-01-01: 7 } }", .looser, clause: "VC25"),
    Case(
      "a notice shorter for urban communities only",
      "  assembly.noticeDays:\n    clause: 3.5h\n    values: { 2026-01-01: 12 }\n    communityValues: { 2026-01-01: 7 }", .looser,
      clause: "VC25"),
    Case(
      "a smaller share of women", "  representatives.womenShare: { clause: 3.5h, values: { 2026-01-01: \">=1/4\" } }", .looser,
      clause: "VC29"),
    Case("a share in words", "  fourSteps.partyPresence: { clause: VC28, values: { 2026-01-01: 三分之二 } }", .wrongType, clause: "VC28"),
    Case(
      "a share without its sign", "  fourSteps.partyPresence: { clause: VC28, values: { 2026-01-01: 2/3 } }", .wrongType, clause: "VC28"),
    Case(
      "a share above the whole", "  fourSteps.partyMajority: { clause: VC28, values: { 2026-01-01: \">3/2\" } }", .wrongType, clause: "VC28"
    ),
    Case("a number for a share", "  fourSteps.partyMajority: { clause: VC28, values: { 2026-01-01: 1 } }", .wrongType, clause: "VC28"),
    Case(
      "urban values without a day", "  dissent.days:\n    clause: 3.6e\n    values: { 2026-01-01: 7 }\n    communityValues: 7", .wrongType,
      line: 9, clause: "3.6e"),
    Case(
      "earlier articles without a day",
      "  dissent.days:\n    clause: 3.6e\n    values: { 2026-01-01: 7 }\n    earlier: { before: { village: VC25, community: RC26 } }",
      .badDate,
      line: 9, clause: "3.6e"),
    Case(
      "an earlier article the index does not know",
      "  dissent.days:\n    clause: 3.6e\n    values: { 2026-01-01: 7 }\n    earlier: { 2026-01-01: { village: VC1, community: RC26 } }",
      .unknownClause, line: 9, clause: "3.6e"),
    Case(
      "an earlier article for villages only",
      "  dissent.days:\n    clause: 3.6e\n    values: { 2026-01-01: 7 }\n    earlier: { 2026-01-01: { village: VC25 } }",
      .unknownClause, line: 9, clause: "3.6e"),
  ]

  @Test("is refused, naming file, line and clause", arguments: cases)
  func refused(_ wrong: Case) throws {
    let problem = try #require(try Desk.problem(["nanguan.yaml": Desk.county(wrong.rules)]))
    #expect(problem.kind == wrong.kind)
    #expect(problem.file == "nanguan.yaml")
    #expect(problem.line == wrong.line)
    #expect(problem.clause == wrong.clause)
    #expect(!problem.advice.isEmpty)
    #expect(problem.description.hasPrefix("nanguan.yaml:\(wrong.line): \(wrong.clause): \(wrong.kind.rawValue): "))
  }

  @Test("is refused for a head that does not say what it is, where and at which level")
  func head() throws {
    let rules = "  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1 } }"
    let good = Desk.county(rules)
    for (text, kind, line) in [
      (good.replacing("level: county", with: "level: district"), PolicyProblem.Kind.wrongType, 3),
      (good.replacing("220102000000", with: "220102001000"), .wrongArea, 4),
      (good.replacing("220102000000", with: "2201"), .wrongArea, 4),
      (good.replacing("document: ", with: "title: "), .unknownKey, 2),
      (good.replacing("instrument: nanguan-2026\n", with: ""), .wrongType, 0),
      (good.replacing("rules:\n\(rules)", with: "rules: none"), .wrongType, 0),
      ("- a list", .unreadable, 0), ("rules: {", .unreadable, 0), (String(repeating: "[", count: 100_000), .unreadable, 0),
      (String(repeating: "- ", count: 100_000), .unreadable, 0), (String(repeating: "{ a: ", count: 100_000), .unreadable, 0),
      ("rules: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900), .wrongType, 0),
    ] {
      let problem = try #require(try Desk.problem(["nanguan.yaml": text]), "\(text)")
      #expect(problem.kind == kind, "\(problem)")
      #expect(problem.line == line, "\(problem)")
      #expect(problem.file == "nanguan.yaml")
    }
  }

  @Test("of a lower level may tighten and fill in, and the community it covers has it (2.2c)")
  func tightens() throws {
    let measure = Desk.county(
      """
        plan.workdays: { clause: 3.5c, says: 一个工作日, unit: workdays, values: { 2026-01-01: 1 } }
        posting.minimumDays: { village: VC35, community: RC34, values: { 2026-01-01: 20 } }
        notice.leadDays: { clause: 3.5d, values: { 2026-01-01: 5 } }
      """)
    try Desk.open(["nanguan.yaml": measure]) { desk in
      let book = try PolicyFiles.load(extra: [desk.path]).book
      let today = try #require(Day(iso: "2026-10-01"))
      let own = try book.policy(for: try #require(AreaCode("220102001201")), on: today)
      #expect(own.planWorkdays == Sourced(1, clause: "3.5c", level: .county, source: "南关区协商办法（试行）", isLocal: false))
      #expect(own.postingMinimumDays.value == 20)
      #expect(own.postingMinimumDays.clause == "VC35")
      #expect(own.noticeLeadDays.isLocal)
      let other = try book.policy(for: try #require(AreaCode("220103001201")), on: today)
      #expect(other.planWorkdays.value == 2)
      #expect(other.planWorkdays.level == .province)
    }
  }

  @Test("of a township is held to what its own county tightened, not to another's")
  func chain() throws {
    let strict = "  notice.leadDays: { clause: 3.5d, mayOverride: stricter, stricter: larger, values: { 2026-01-01: 5 } }"
    let loose = "  notice.leadDays: { clause: 3.5d, values: { 2026-01-01: 4 } }"
    let county = Desk.county(strict)
    let own = Desk.county(loose, area: "220102001000", level: "township")
    let problem = try #require(try Desk.problem(["county.yaml": county, "township.yaml": own]))
    #expect(problem.kind == .looser)
    #expect(problem.file == "township.yaml")
    #expect(problem.line == 6)
    let other = Desk.county(loose, area: "220103001000", level: "township")
    #expect(try Desk.problem(["county.yaml": county, "township.yaml": other]) == nil)
  }

  @Test("becomes too loose when the level above tightens later")
  func later() throws {
    let county = Desk.county(
      "  notice.leadDays: { clause: 3.5d, mayOverride: stricter, stricter: larger, values: { 2026-01-01: 5, 2027-01-01: 7 } }")
    let township = Desk.county(
      "  notice.leadDays: { clause: 3.5d, values: { 2026-06-01: 6 } }", area: "220102001000", level: "township")
    let problem = try #require(try Desk.problem(["county.yaml": county, "township.yaml": township]))
    #expect(problem.kind == .looser)
    #expect(problem.advice.contains("2027-01-01"))
  }

  @Test("shares no rule with another file of the same area")
  func twice() throws {
    let rule = "  notice.leadDays: { clause: 3.5d, values: { 2026-01-01: 5 } }"
    let problem = try #require(try Desk.problem(["a.yaml": Desk.county(rule), "b.yaml": Desk.county(rule)]))
    #expect(problem.kind == .overlappingDates)
    #expect(problem.file == "b.yaml")
    #expect(problem.line == 6)
    #expect(problem.clause == "3.5d")
    let different = Desk.county("  plan.workdays: { clause: 3.5c, values: { 2026-01-01: 1 } }")
    #expect(try Desk.problem(["a.yaml": Desk.county(rule), "b.yaml": different]) == nil)
  }
}
