import Deliberation
import FoundationEssentials
import Testing

@testable import PolicyFiles

@Suite("规则库 · the rules the program comes with (3.1a–4.4d, VC, RC)")
struct LibraryTests {
  private let library: PolicyLibrary
  private let village: Policy
  private let community: Policy

  init() throws {
    library = try PolicyFiles.load()
    let today = try #require(Day(iso: "2026-10-01"))
    village = try library.book.policy(for: try #require(AreaCode("220122100201")), on: today)
    community = try library.book.policy(for: try #require(AreaCode("220102001001")), on: today)
  }

  @Test("the numbers the document gives are its numbers, and not local")
  func given() {
    #expect(community.committeeChairs.value == 1)
    #expect(community.committeeMembers.value == 2)
    #expect(community.planWorkdays.value == 2)
    #expect(community.planRequiredParts.value == PlanPart.allCases)
    #expect(community.reportDays.value == 1)
    #expect(!community.reportExtendsOnHoliday.value)
    #expect(community.postingMinimumDays.value == 15)
    #expect(community.votingAge.value == 18)
    for isLocal in [
      community.committeeChairs.isLocal, community.committeeMembers.isLocal, community.planWorkdays.isLocal,
      community.planRequiredParts.isLocal, community.reportDays.isLocal, community.postingMinimumDays.isLocal, community.votingAge.isLocal,
    ] { #expect(!isLocal) }
  }

  @Test("where the document says “promptly” or nothing, the number is marked local (本地规定)")
  func local() {
    let given: Set = [
      "committee.chairs", "committee.members", "plan.workdays", "plan.requiredParts", "report.days", "posting.minimumDays", "vote.age",
      "assembly.noticeDays", "assembly.quorumPersons", "assembly.quorumHouseholds", "assembly.quorumRepresentatives",
      "assembly.quorumGroup", "assembly.majority", "assembly.majorityRepresentatives", "assembly.majorityGroup",
      "assembly.petitionElectors", "assembly.petitionRepresentatives", "assembly.petitionForRepresentatives",
      "representatives.share", "representatives.womenShare", "representatives.leastHouseholds", "representatives.mostHouseholds",
    ]
    for line in community.table { #expect(line.rule.isLocal == !given.contains(line.key), "\(line.key)") }
  }

  @Test("villages and urban communities cite their own law (VC 25, 35; RC 26, 34)")
  func laws() {
    #expect(village.postingMinimumDays.clause == "VC35")
    #expect(village.votingAge.clause == "VC25")
    #expect(community.postingMinimumDays.clause == "RC34")
    #expect(community.votingAge.clause == "RC26")
    #expect(village.planWorkdays.clause == "3.5c")
    #expect(village.planWorkdays.level == .province)
  }

  @Test("every key is set by a file, and every clause a rule cites is in the index")
  func whole() {
    #expect(Set(library.book.sets.flatMap { $0.rules.map(\.key) }) == Set(Rules.keys.map(\.name)))
    for rule in library.book.sets.flatMap(\.rules) {
      #expect(library.clauses[rule.village] != nil && library.clauses[rule.community] != nil, "\(rule.key)")
    }
  }

  @Test("the index has every clause of the document, cited by its chapter and section")
  func document() throws {
    let letters: [String: String] = [
      "2.2": "abc", "3.1": "abc", "3.2": "ab", "3.3": "abcde", "3.4": "abcdefg", "3.5": "abcdefghi", "3.6": "abcdef", "4.1": "ab",
      "4.2": "abc", "4.3": "abcde", "4.4": "abcd",
    ]
    let numerals = ["", "一", "二", "三", "四", "五", "六"]
    for (section, letters) in letters {
      let parts = section.split(separator: ".").compactMap { Int($0) }
      for letter in letters {
        let entry = try library.clauses.entry(Clause(section + String(letter)))
        #expect(entry.instrument == "jilin-2015")
        #expect(entry.title == "\(numerals[parts[0]])（\(numerals[parts[1]])）")
        #expect(!entry.asks.isEmpty)
      }
    }
    #expect(library.clauses["2.3"]?.title == "二（三）")
  }

  @Test("the index has every article of the two laws that the rules stand on")
  func articles() {
    let villages = [8, 14, 16, 17, 18, 25, 26, 28, 29, 30, 31, 32, 33, 35, 37, 38, 39, 41, 43, 47]
    let communities = [3, 8, 13, 14, 16, 17, 19, 26, 27, 28, 29, 30, 31, 32, 34, 36, 37, 39, 40, 43, 46]
    for number in villages { #expect(library.clauses[Clause("VC\(number)")]?.instrument == "vc-2026", "VC\(number)") }
    for number in communities { #expect(library.clauses[Clause("RC\(number)")]?.instrument == "rc-2026", "RC\(number)") }
    for clause: Clause in ["CIV201", "CIV203", "CIV278", "CIV1259", "S.1"] { #expect(library.clauses[clause] != nil, "\(clause)") }
  }

  @Test("no clause stands twice, and none is without words")
  func once() {
    let ids = library.clauses.entries.map(\.clause)
    #expect(Set(ids).count == ids.count)
    #expect(library.clauses.entries.allSatisfy { !$0.title.isEmpty && !$0.asks.isEmpty })
  }

  @Test("every refusal cites a clause of the index")
  func refusals() {
    for code in Refusal.Code.allCases { #expect(library.clauses[code.clause] != nil, "\(code)") }
  }

  @Test("the catalogue template has the document's groups, and says what the law reserves (3.2a, VC 28, RC 30)")
  func catalogue() {
    #expect(Set(library.catalogue.map(\.group)).count == 11)
    #expect(Set(library.catalogue.map(\.code)).count == library.catalogue.count)
    #expect(library.catalogue.allSatisfy { !$0.participants.isEmpty && $0.form != nil && !$0.title.isEmpty })
    let reserved = library.catalogue.filter(\.isReserved).map(\.code)
    #expect(reserved.contains("finance.income"))
    #expect(reserved.contains("rules.charter"))
    #expect(!reserved.contains("utilities.heating"))
  }

  @Test("a folder that is not there is named")
  func missing() throws {
    let problem = #expect(throws: PolicyProblem.self) { try PolicyFiles.load(extra: ["/no/such/folder"]) }
    #expect(problem?.kind == .unreadable)
    #expect(problem?.file == "/no/such/folder")
  }

  /// A root with one rule, one clause, one catalogue entry and no calendar, where a test changes one thing.
  private func load(_ changed: [String: String]) throws -> PolicyProblem? {
    let files = [
      "clauses/c.yaml": "instrument: i\nclauses:\n  \"3.5c\": { title: 三（五）, asks: 定出方案 }",
      "rules/r.yaml": """
      instrument: i
      document: d
      level: national
      rules:
        plan.workdays: { clause: 3.5c, values: { 2015-12-31: 2 } }
      """,
      "catalogues/c.yaml": "groups:\n  - title: 供暖\n    entries:\n      - { code: a.b, title: 供暖, participants: [groups] }",
      "calendars/README.md": "",
    ]
    return try Desk.open(files.merging(changed) { _, new in new }) { desk in
      do { _ = try PolicyFiles.load(root: desk.path, extra: []) } catch let problem as PolicyProblem { return problem }
      return nil
    }
  }

  @Test("a field that no file sets is named")
  func unset() throws {
    let problem = try #require(try load([:]))
    #expect(problem.kind == .unset)
    #expect(problem.advice.contains(Rules.keys[0].name))
  }

  @Test("a clause without words, or that stands twice, is refused with file and line")
  func clauseFile() throws {
    let words = try #require(try load(["clauses/c.yaml": "instrument: i\nclauses:\n  \"3.5c\": { title: 三（五） }"]))
    #expect(words.kind == .wrongType)
    #expect(words.line == 3)
    let twice = try #require(
      try load(["clauses/c.yaml": "instrument: i\nclauses:\n  a: { title: t, asks: w }\n  a: { title: t, asks: v }"]))
    #expect(twice.kind == .overlappingDates)
    #expect(twice.file == "c.yaml")
    #expect(twice.line == 3)
  }

  @Test("a catalogue entry with an unknown party, form, clause or part is refused with file and line")
  func catalogueFile() throws {
    // Entries are read after the rules, so these stand beside the real rules and clauses.
    let clauses = library.clauses
    for (entry, kind) in [
      ("{ code: a.b, title: 供暖, participants: [people] }", PolicyProblem.Kind.wrongType),
      ("{ code: a.b, title: 供暖, form: chat }", .wrongType),
      ("{ code: a.b, title: 供暖, reservedBy: VC99 }", .unknownClause), ("{ code: a.b, title: 供暖, reserved: VC28 }", .unknownKey),
      ("{ title: 供暖 }", .wrongType), ("heating", .wrongType),
    ] {
      try Desk.open(["c.yaml": "groups:\n  - title: 供暖\n    entries:\n      - \(entry)"]) { desk in
        let problem = #expect(throws: PolicyProblem.self) { try CatalogueFile.read(desk.path + "/c.yaml", clauses: clauses) }
        #expect(problem?.kind == kind, "\(entry)")
        #expect(problem?.line == 4, "\(entry)")
        #expect(problem?.file == "c.yaml")
      }
    }
  }
}
