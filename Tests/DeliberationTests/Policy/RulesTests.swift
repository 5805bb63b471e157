import Deliberation
import Testing

@Suite("规则表 · every rule is declared once, and a policy answers under its name (2.2c)")
struct RulesTests {
  @Test("a key stands once, and is found by its name")
  func once() {
    let names = Rules.keys.map(\.name)
    #expect(names.count > 70 && Set(names).count == names.count)
    #expect(Rules.key("plan.workdays")?.unit == .workdays)
    #expect(Rules.key("plan.days") == nil)
  }

  @Test("a number says what it counts and how far it goes, and nothing else does")
  func units() {
    for key in Rules.keys {
      #expect((key.form == .number) == (key.unit != nil), "\(key.name)")
      #expect((key.form == .number) == (key.largest > 0), "\(key.name)")
    }
  }

  @Test("a unit in the name is the unit of the rule")
  func names() {
    let endings: [(String, RuleUnit)] = [
      ("workdays", .workdays), ("days", .days), ("years", .years), ("age", .age), ("minutes", .minutes), ("hours", .hours),
      ("characters", .characters), ("households", .households), ("megabytes", .megabytes),
    ]
    for key in Rules.keys where key.form == .number {
      let name = key.name.lowercased()
      guard let ending = endings.first(where: { name.hasSuffix($0.0) }) else { continue }
      #expect(key.unit == ending.1, "\(key.name)")
    }
  }

  @Test("each value stands under its own name: the table and the names agree")
  func places() throws {
    let numbers = Dictionary(uniqueKeysWithValues: zip(Rules.keys.map(\.name), 1...))
    let resolved = Rules.keys.map { key -> (String, Sourced<RuleValue>) in
      let value: RuleValue =
        switch key.form {
        case .number: .number(numbers[key.name] ?? 0)
        case .flag: .flag(key.name == "vote.nonRegistered")
        case .share: .share(Share(1, of: (numbers[key.name] ?? 0) + 1, isExclusive: true) ?? Policy.forTests.womenShare.value)
        case .ages: .ages(Policy.forTests.lotAges.value)
        case .words: .words(["place", "time"])
        }
      return (key.name, Sourced(value, clause: "3.5c", level: .county, source: key.name, isLocal: false))
    }
    let policy = try Policy(Dictionary(uniqueKeysWithValues: resolved))
    #expect(policy.table.map { [$0.key: $0.rule] } == resolved.map { [$0.0: $0.1] })
    #expect(policy.committeeChairs.value == numbers["committee.chairs"] && policy.committeeChairs.source == "committee.chairs")
    #expect(policy.onlineMinimumAge.value == numbers["online.minimumAge"])
    #expect(policy.partyMajority.value.denominator == (numbers["fourSteps.partyMajority"] ?? 0) + 1)
    #expect(policy.nonRegisteredVote.value && !policy.onlineBallots.value && !policy.reportExtendsOnHoliday.value)
    #expect(policy.planRequiredParts.value == [.place, .time] && policy.planRequiredParts.source == "plan.requiredParts")
  }
}
