import Deliberation
import Storage
import Tables
import TestKit
import Testing

@testable import Institution

@Suite("导入名册 · who is on the roster already is brought up to date, and nobody is doubled unasked (3.3a)")
struct RosterPlanTests {
  private static func plan(_ text: String, _ house: House) async throws -> (entries: [RosterEntry], plan: RosterPlan) {
    let reading = try RosterTable.read(Array(text.utf8), at: house.now)
    #expect(reading.faults.isEmpty, "\(reading.faults.faults)")
    return (reading.entries, try await house.read { try RosterPlan(reading.entries, in: House.urban, vault: $0.vault, $0.tx) })
  }

  /// Imports a file as its preview shows it; how many are new or changed.
  @discardableResult
  private static func take(_ text: String, _ house: House) async throws -> Int64 {
    let (entries, plan) = try await plan(text, house)
    return try await house.perform(
      ImportRoster(entries, into: House.urban, unsaid: .registered, as: plan.version), by: House.clerk
    ).subject
  }

  private static func people(_ house: House) async throws -> [PersonLine] { try await house.people(in: House.urban) }

  private static func sealed(_ person: PersonLine, _ house: House) async throws -> (phone: String, identity: String) {
    try await house.read { try PersonTable.sealed(of: person.id, $0) }
  }

  /// shared/cases/import/01-roster-twice-no-id.csv.
  @Test("the same roster twice doubles nobody: name and household say who is there", arguments: Backend.available)
  func twice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let file = "姓名,户号,电话\n甲桂花,901,13800001111\n甲大山,901,13800001112\n"
      #expect(try await Self.take(file, house) == 2)
      let (_, again) = try await Self.plan(file, house)
      #expect(again.added == 0 && again.changed == 0 && again.questions.isEmpty && again.steps.allSatisfy { $0.known?.household == "901" })
      #expect(try await Self.take(file, house) == 0)
      #expect(try await Self.take(file.replacing("901", with: "９０１").replacing("甲桂花", with: "甲 桂花"), house) == 0)
      #expect(try await Self.people(house).map(\.name) == ["甲桂花", "甲大山"])
      #expect(try await Self.take("姓名,户号\n甲桂花,902\n", house) == 1, "of another household it is somebody else")
    }
  }

  @Test("what a colleague wrote after the preview is not overwritten unseen, sealed or not", arguments: Backend.available)
  func meanwhile(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.take("姓名,户号,电话,身份证号\n甲桂花,901,13800001111,\n甲大山,901,13800001112,\n", house)
      let file = "姓名,户号,电话\n甲桂花,901,13800002222\n甲大山,901,13800001112\n"
      let (entries, shown) = try await Self.plan(file, house)
      #expect(shown.changed == 1)
      let people = try await Self.people(house)
      func save(_ index: Int, phone: String, identity: String = "") async throws {
        let row = RosterRow(name: people[index].name, identity: identity, phone: phone, household: "901")
        try await house.perform(SavePerson(row, as: people[index].id, in: House.urban), by: House.chair)
      }
      func take(_ plan: RosterPlan) -> ImportRoster {
        ImportRoster(entries, into: House.urban, unsaid: .registered, as: plan.version)
      }
      let changed = Refused(.changedMeanwhile, "2.2a")
      try await save(0, phone: "13800003333")
      #expect(try await house.refusal(of: take(shown), by: House.clerk) == changed)
      #expect(try await Self.sealed(people[0], house).phone == "13800003333")
      let (_, again) = try await Self.plan(file, house)
      try await save(0, phone: "13800003333", identity: "220102195003070023")
      #expect(try await house.refusal(of: take(again), by: House.clerk) == changed)
      let (_, last) = try await Self.plan(file, house)
      // Of whom it changes nothing, whatever happens disturbs nobody.
      try await save(1, phone: "13800001112", identity: "220102195003070031")
      try await house.perform(take(last), by: House.clerk)
      let now = try await Self.sealed(people[0], house)
      #expect(now.phone == "13800002222" && now.identity == "220102195003070023")
    }
  }

  /// shared/cases/import/02a-roster-full.csv, then 02b-roster-update-without-phone.csv.
  @Test("a column that is absent and a cell that is empty leave alone what is known", arguments: Backend.available)
  func absent(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.take(
        "姓名,户号,身份证号,电话,性别,住址,是否户籍,户主\n甲一凡,902,220102195003070023,13800002222,女,3号楼,否,是\n", house)
      let (_, update) = try await Self.plan("姓名,户号,身份证号\n甲一凡,902,220102195003070023\n", house)
      #expect(update.added == 0 && update.changed == 0)
      for file in [
        "姓名,户号,身份证号\n甲一凡,902,220102195003070023\n", "姓名,户号,身份证号,电话,性别,住址,是否户籍,户主\n甲一凡,902,,,,,,\n",
        "姓名,户号,身份证号\n甲一凡,,220102195003070023\n",
      ] {
        #expect(try await Self.take(file, house) == 0)
      }
      let person = try #require(try await Self.people(house).first)
      #expect(try await Self.sealed(person, house) == ("13800002222", "220102195003070023"))
      #expect(person.sex == "female" && person.address == "3号楼" && !person.isRegistered && person.isHead && person.household == "902")
      // What is said is changed, and nothing else.
      #expect(try await Self.take("姓名,户号,电话\n甲一凡,902,13900000000\n", house) == 1)
      #expect(try await Self.sealed(person, house) == ("13900000000", "220102195003070023"))
      #expect(try await Self.people(house) == [person])
    }
  }

  @Test("the preview tells what would change of whom; the command does exactly that or nothing", arguments: Backend.available)
  func promised(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.take("姓名,户号,性别,住址\n王一,1,男,3号楼\n李二,2,女,\n", house)
      let (entries, plan) = try await Self.plan("姓名,户号,性别,住址,户主\n王一,1,男,5号楼,是\n李二,2,女,,\n张三,3,,,\n", house)
      #expect(plan.added == 1 && plan.changed == 1 && plan.unsaid == 1)
      #expect(
        plan.steps.first?.changes == [
          RosterPlan.Change(field: .address, from: "3号楼", to: "5号楼"), RosterPlan.Change(field: .head, from: "false", to: "true"),
        ])
      // Meanwhile somebody writes to the same person: the preview is none of what would be done now.
      try await Self.take("姓名,户号,户主\n王一,1,是\n", house)
      #expect(
        try await house.refusal(of: ImportRoster(entries, into: House.urban, as: plan.version), by: House.clerk)?.code == .changedMeanwhile)
      #expect(try await Self.people(house).count == 2, "nothing was taken")
      let (_, fresh) = try await Self.plan("姓名,户号,性别,住址,户主\n王一,1,男,5号楼,是\n李二,2,女,,\n张三,3,,,\n", house)
      #expect(fresh.version != plan.version)
      let receipt = try await house.perform(
        ImportRoster(entries, into: House.urban, unsaid: .registered, as: fresh.version), by: House.clerk)
      #expect(receipt.subject == 2)
    }
  }

  /// shared/cases/import/10-roster-household-zero-fullwidth.csv.
  @Test("full width makes no other household; noughts in front are asked about", arguments: Backend.available)
  func households(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let file = "姓名,户号\n戊一,0039\n戊二,39\n戊三,１０４２\n戊四,1042\n"
      let (_, plan) = try await Self.plan(file, house)
      #expect(plan.questions == [.init(kind: .householdsAlike, line: 2, subject: "0039", other: "39")])
      try await Self.take(file, house)
      #expect(try await house.read { try PersonTable.counts(of: House.urban, $0.tx) }.households == 3)
      let (_, known) = try await Self.plan(file, house)
      #expect(known.questions.isEmpty, "both stand on the roster by now")
      let (_, third) = try await Self.plan("姓名,户号\n戊五,039\n戊六,01042\n戊七,h-7\n戊八,H-07\n", house)
      #expect(third.questions.map { "\($0.line) \($0.subject) \($0.other)" } == ["2 039 0039、39", "3 01042 1042", "4 h-7 H-07"])
    }
  }

  @Test("people of one name in one household are asked about, and told apart by what else is known", arguments: Backend.available)
  func namesakes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let file = "姓名,户号,出生日期,电话\n王伟,1,1950-03-07,13800000001\n王伟,1,1975-01-01,13800000002\n"
      let (_, plan) = try await Self.plan(file, house)
      #expect(plan.added == 2 && plan.questions == [.init(kind: .sameInFile, line: 3, subject: "王伟", other: "2")])
      try await Self.take(file, house)
      #expect(try await Self.take(file, house) == 0, "and nobody twice")
      // By day of birth, by telephone, by nothing.
      #expect(try await Self.take("姓名,户号,出生日期,性别\n王伟,1,1975-01-01,男\n", house) == 1)
      #expect(try await Self.take("姓名,户号,电话,性别\n王伟,1,13800000001,男\n", house) == 1)
      let (entries, unclear) = try await Self.plan("姓名,户号,住址\n王伟,1,9号楼\n", house)
      #expect(unclear.unclear.map(\.line) == [2] && unclear.steps.isEmpty)
      #expect(try await house.refusal(of: ImportRoster(entries, into: House.urban), by: House.clerk)?.code == .personKnown)
      let people = try await Self.people(house)
      #expect(people.count == 2 && people.allSatisfy { $0.sex == "male" && $0.address.isEmpty })
    }
  }

  @Test(
    "another identity number is somebody else, asked about; the same one is the same person under another name",
    arguments: Backend.available)
  func identities(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await Self.take("姓名,户号,身份证号\n王伟,1,11010519491231002X\n", house)
      let (_, other) = try await Self.plan("姓名,户号,身份证号\n王伟,1,220102195003070023\n", house)
      #expect(other.added == 1 && other.questions == [.init(kind: .namesake, line: 2, subject: "王伟", other: "1")])
      let (_, renamed) = try await Self.plan("姓名,户号,身份证号\n王玮,2,11010519491231002x\n", house)
      #expect(renamed.changed == 1 && renamed.questions == [.init(kind: .otherName, line: 2, subject: "王玮", other: "王伟")])
      let (_, homeless) = try await Self.plan("姓名,户号\n王伟,\n", house)
      #expect(homeless.added == 1 && homeless.questions.map(\.kind) == [.namesake])
      let (_, birth) = try await Self.plan("姓名,户号,身份证号,出生日期\n王伟,1,11010519491231002X,1950-01-01\n", house)
      #expect(birth.questions == [.init(kind: .birthDiffers, line: 2, subject: "1950-01-01", other: "1949-12-31")])
      let (_, moved) = try await Self.plan("姓名,户号,住址\n甲,5,1号楼\n乙,5,2号楼\n", house)
      #expect(moved.questions == [.init(kind: .addressDiffers, line: 3, subject: "2号楼", other: "1号楼")])
    }
  }

  @Test(
    "of new people of whom the file does not say whether they are registered it is asked, and done as answered",
    arguments: Backend.available)
  func unsaid(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(SavePerson(RosterRow(name: "王一", household: "1", isRegistered: false), in: House.urban), by: House.clerk)
      let file = "姓名,户号,是否户籍,性别\n王一,1,,男\n李二,2,,\n张三,3,否,\n赵四,4,,\n"
      let (entries, plan) = try await Self.plan(file, house)
      #expect(plan.added == 3 && plan.unsaid == 2)
      let unasked = ImportRoster(entries, into: House.urban, as: plan.version)
      #expect(try await house.refusal(of: unasked, by: House.clerk) == Refused(.registrationUnsaid, "3.3a"))
      #expect(try await Self.people(house).map(\.sex) == [""], "nothing was taken")
      func take(_ unsaid: ImportRoster.Unsaid, _ lines: ClosedRange<Int>) async throws -> Int64 {
        let some = entries.filter { lines.contains($0.line) }
        return try await house.perform(ImportRoster(some, into: House.urban, unsaid: unsaid), by: House.clerk).subject
      }
      #expect(try await take(.leftOut, 2...5) == 2, "what is said of others is taken")
      #expect(try await Self.people(house).map(\.name) == ["王一", "张三"])
      #expect(try await take(.notRegistered, 3...3) == 1)
      #expect(try await take(.registered, 5...5) == 1)
      #expect(
        try await Self.people(house).map { "\($0.name)\($0.isRegistered ? "户籍" : "")" } == ["王一", "张三", "李二", "赵四户籍"])
      // Of those who are there already nothing is asked.
      #expect(try await Self.plan(file, house).plan.unsaid == 0)
      #expect(try await house.perform(ImportRoster(entries, into: House.urban), by: House.clerk).subject == 0)
    }
  }

  @Test("nothing of a file is taken when one of its entries cannot be", arguments: Backend.available)
  func wholeOrNothing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let tomorrow = house.now.day.adding(1)
      for wrong in [RosterEntry(name: ""), RosterEntry(name: "乙", phone: "12345"), RosterEntry(name: "乙", birthDay: tomorrow)] {
        await #expect(throws: Refusal.self) {
          try await house.perform(ImportRoster([RosterEntry(name: "甲", household: "1"), wrong], into: House.urban), by: House.clerk)
        }
      }
      let people = try await Self.people(house)
      #expect(people.isEmpty)
    }
  }
}
