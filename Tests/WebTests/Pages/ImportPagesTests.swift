import Deliberation
import HTTPTypes
import Institution
import Storage
import Tables
import Testing
import Wording

@testable import Web

@Suite("导入的页面 · what a file does not say is asked once, and nothing is taken before (3.5a)")
struct ImportPagesTests {
  private static let path = "/work/ledger/import"

  private static func kinds(_ site: Website) async throws -> [PartyKind] {
    try await site.institution.read { try OpinionTable.page(of: Website.area, $0.tx) }.sorted { $0.text < $1.text }.map(\.giverKind)
  }

  @Test("in what capacity the givers speak is chosen where the file does not say it, and by nobody else")
  func giver() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      func preview(_ file: String) async throws -> Answer {
        try await site.upload(Self.path, [:], file: file, after: try await site.get(Self.path, [.cookie: clerk]), also: clerk)
      }
      func take(_ shown: Answer, _ more: [String: String] = [:]) async throws -> Answer {
        let fields = ["kept": shown.hidden("kept"), "version": shown.hidden("version"), "once": Website.freshOnce].merging(more) { $1 }
        return try await site.send(Self.path, fields, after: shown, also: clerk)
      }
      let wrong = try await preview("日期,渠道,身份,内容\n2026-10-20,来信,党员,灯不亮\n")
      #expect(wrong.text.contains("第2行“身份”：\(words.rosterProblemSideUnknown)（“党员”）") && !wrong.text.contains("name=\"kept\""))

      let file = "日期,渠道,身份,内容\n2026-10-20,来信,物业,a\n2026-10-20,来信,,b\n"
      let shown = try await preview(file)
      #expect(shown.text.contains(words.rosterGiverHint(count: 1)))
      #expect(shown.text.contains("name=\"kind\"") && !shown.text.contains(" selected"), "nobody speaks for a side unasked")
      #expect(try await take(shown).tells(of: "kind", words.formChoose))
      #expect(try await take(shown, ["kind": "cats"]).tells(of: "kind", words.rosterProblemSideUnknown))
      #expect(try await Self.kinds(site).isEmpty)
      #expect(try await take(shown, ["kind": "nonRegisteredResidents"]).status == .seeOther)
      #expect(try await Self.kinds(site) == [.propertyManagement, .nonRegisteredResidents])

      // What is there already is asked about only where it is taken again.
      let again = try await preview(file)
      #expect(try await take(again, ["repeated": "yes"]).tells(of: "kind", words.formChoose))
      #expect(try await take(again).headers[.location]?.contains("imported=0") == true)
      #expect(try await Self.kinds(site).count == 2)
      let said = try await preview("日期,渠道,身份,内容\n2026-10-20,来信,户籍居民,c\n")
      #expect(!said.text.contains("name=\"kind\""))
      #expect(try await take(said).status == .seeOther)
      #expect(try await Self.kinds(site) == [.propertyManagement, .nonRegisteredResidents, .registeredResidents])
    }
  }

  /// A file with something wrong, and what has to be told of it: each line, column and fault, and what stands there.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let path: String, file: String
    let told: [(line: Int, column: String, kind: TableFault.Kind, text: String)]
    var testDescription: String { file }
  }

  private static let roster = Route.importRoster.path
  private static let identity = "11010519491231002X"

  private static let wrong: [Wrong] = [
    Wrong(path: path, file: "日期,渠道,内容\n", told: [(0, "", .noRows, "")]),
    Wrong(path: path, file: "日期,内容\n", told: [(0, "", .noRows, ""), (1, "渠道", .columnMissing, "")]),
    Wrong(
      path: path, file: "日期,电话,内容\n昨天,139,a\n\n2026-10-20,,\n",
      told: [
        (1, "渠道", .columnMissing, ""), (2, "日期", .dateInvalid, "昨天"), (2, "电话", .phoneInvalid, "139"), (4, "内容", .textMissing, ""),
      ]),
    Wrong(
      path: path, file: "日期,时间,渠道,内容\n2026-10-20,25:00,来信,a\n2026-10-20 08:00,14:30,来信,b\n2026-13-01,下午,飞鸽,c\n",
      told: [
        (2, "时间", .timeInvalid, "25:00"), (3, "时间", .timeTwice, "14:30"), (4, "日期", .dateInvalid, "2026-13-01"),
        (4, "时间", .timeInvalid, "下午"), (4, "渠道", .channelUnknown, "飞鸽"),
      ]),
    Wrong(path: roster, file: "姓名,户号\n", told: [(0, "", .noRows, "")]),
    Wrong(
      path: roster, file: "姓名,性别\n王一,x\n,男\n",
      told: [(1, "户号", .columnMissing, ""), (2, "性别", .sexUnknown, "x"), (3, "姓名", .nameMissing, "")]),
    Wrong(
      path: roster, file: "姓名,户号,身份证号\n王一,1,\(identity)\n王一,1,\(identity)\n", told: [(3, "身份证号", .valueTwice, identity)]),
    Wrong(path: roster, file: "姓名,名字,户号,性别\n王一,王二,1,x\n", told: [(1, "名字", .columnTwice, "姓名")]),
  ]

  /// The alert of a page.
  private static func alert(_ page: Answer) -> String {
    guard let start = page.text.firstRange(of: "<div class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>")?.upperBound,
      let end = page.text[start...].firstRange(of: "</div>")?.lowerBound
    else { return "" }
    return String(page.text[start..<end])
  }

  private static func counts(_ site: Website) async throws -> [Int] {
    try await site.institution.read { reading in
      [try OpinionTable.page(of: Website.area, reading.tx).count, try PersonTable.page(of: Website.area, reading.tx).count]
    }
  }

  @Test("a file with faults is refused with all of them, each at its place, above the form for a better one (3.3a, 3.5a)", arguments: wrong)
  func refused(_ wrong: Wrong) async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let opened = try await site.get(wrong.path, [.cookie: clerk])
      let answer = try await site.upload(wrong.path, [:], file: wrong.file, after: opened, also: clerk)
      let alert = Self.alert(answer)
      #expect(answer.status == .unprocessableContent && alert.contains(words.rosterProblems(count: wrong.told.count)))
      let lines = wrong.told.map { fault in
        let place = fault.line == 0 ? "" : words.rosterProblemAt(line: fault.line, column: fault.column)
        return "<li>\(place)\(words.sentence(of: fault.kind))\(fault.text.isEmpty ? "" : words.rosterProblemText(text: fault.text))</li>"
      }
      #expect(alert.hasSuffix("<ul>\(lines.joined())</ul>"), "\(alert)")
      #expect(answer.text.contains("name=\"file\" type=\"file\"") && answer.text.contains(words.rosterPreviewButton))
      #expect(answer.hidden("kept").isEmpty && answer.text.ranges(of: "role=\"alert\"").count == 1)
      #expect(try await Self.counts(site) == [0, 0])
      // The form of the refusal takes the better file.
      let right = wrong.path == Self.path ? "日期,渠道,身份,内容\n2026-10-20,来信,物业,a\n" : "姓名,户号,是否户籍\n王一,1,是\n"
      let better = try await site.upload(wrong.path, [:], file: right, after: answer, also: clerk)
      #expect(better.status == .ok && Self.alert(better).isEmpty && !better.hidden("kept").isEmpty)
    }
  }

  @Test("somebody of a roster who may be one of several is told with the line, above the form for a better file (3.3a)")
  func unclear() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      for year in [1950, 1980] {
        let row = RosterRow(name: "王一", birthDay: Day(year: year, month: 1, day: 1), household: "1")
        try await site.institution.perform(SavePerson(row, in: Website.area), by: Website.administrator)
      }
      func preview(_ file: String) async throws -> Answer {
        try await site.upload(Self.roster, [:], file: file, after: try await site.get(Self.roster, [.cookie: clerk]), also: clerk)
      }
      let answer = try await preview("姓名,户号,电话\n王一,1,13900000001\n")
      #expect(answer.status == .unprocessableContent)
      #expect(Self.alert(answer).contains(words.rosterProblemLine(line: 2) + words.rosterUnclear(name: "王一")))
      #expect(answer.text.contains("name=\"file\" type=\"file\"") && answer.hidden("kept").isEmpty)
      #expect(try await preview("姓名,户号,电话,出生日期\n王一,1,13900000001,1950-01-01\n").status == .ok)
    }
  }

  @Test("a preview that is refused comes back with why, also where its file is wrong by now (2.2a, 3.3a)")
  func refusedPreview() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let file = "姓名,户号,电话,是否户籍\n王一,1,13900000001,是\n"
      let shown = try await site.upload(Self.roster, [:], file: file, after: try await site.get(Self.roster, [.cookie: clerk]), also: clerk)
      #expect(shown.status == .ok && !shown.hidden("kept").isEmpty)
      for year in [1950, 1980] {
        let row = RosterRow(name: "王一", birthDay: Day(year: year, month: 1, day: 1), household: "1")
        try await site.institution.perform(SavePerson(row, in: Website.area), by: Website.administrator)
      }
      let nobody = try await site.get(Route.signIn().path, [.cookie: shown.cookies])
      let other = ["csrf": nobody.hidden("csrf"), "by": nobody.hidden("by")]
      for (wrong, status, sentence) in [
        (["csrf": "stale"], HTTPResponse.Status.forbidden, words.commonProofStale),
        (other, .conflict, words.commonProofUnsigned(name: "王文书")),
        ([:], .unprocessableContent, words.refusalChangedMeanwhile),
      ] {
        let fields = ["kept": shown.hidden("kept"), "version": shown.hidden("version"), "once": Website.freshOnce].merging(wrong) { $1 }
        let answer = try await site.send(Self.roster, fields, after: shown, also: clerk)
        #expect(answer.status == status && Self.alert(answer).contains(sentence), "\(sentence) \(answer.status)")
        #expect(answer.text.contains(words.rosterProblemLine(line: 2) + words.rosterUnclear(name: "王一")), "\(sentence)")
        #expect(answer.text.contains("name=\"file\" type=\"file\"") && answer.hidden("kept").isEmpty)
      }
      #expect(try await Self.counts(site) == [0, 2])
    }
  }

  @Test("day and time in two columns are one moment; a day alone is its noon (3.5a)")
  func twoColumns() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let file =
        "登记日期,登记时间,渠道,身份,内容\n2026-10-20,14:30,来信,物业,a\n2026年10月20日,８：０５,来信,物业,b\n2026-10-20,,来信,物业,c\n2026-10-20 07:15,,来信,物业,d\n"
      let shown = try await site.upload(Self.path, [:], file: file, after: try await site.get(Self.path, [.cookie: clerk]), also: clerk)
      #expect(shown.status == .ok && !shown.hidden("kept").isEmpty)
      let fields = ["kept": shown.hidden("kept"), "version": shown.hidden("version"), "once": Website.freshOnce]
      #expect(try await site.send(Self.path, fields, after: shown, also: clerk).status == .seeOther)
      let taken = try await site.institution.read { try OpinionTable.page(of: Website.area, $0.tx) }.sorted { $0.text < $1.text }
      #expect(taken.map { "\($0.takenAt.day.iso) \($0.takenAt.clock)" } == ["14:30", "08:05", "12:00", "07:15"].map { "2026-10-20 " + $0 })
    }
  }

  @Test("an opinion that a file has twice is told with both lines, taken once, and again only where that is asked for (3.5a)")
  func opinionsTwice() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let file = "日期,渠道,身份,内容\n2026-10-20,来信,物业,a\n2026-10-21,来信,物业,a\n2026-10-20,来信,物业,a\n"
      func preview() async throws -> Answer {
        try await site.upload(Self.path, [:], file: file, after: try await site.get(Self.path, [.cookie: clerk]), also: clerk)
      }
      func take(_ shown: Answer, _ more: [String: String] = [:]) async throws -> String {
        let fields = ["kept": shown.hidden("kept"), "version": shown.hidden("version"), "once": Website.freshOnce].merging(more) { $1 }
        return try await site.send(Self.path, fields, after: shown, also: clerk).headers[.location] ?? ""
      }
      let shown = try await preview()
      #expect(shown.text.contains(words.rosterOpinionsTwice(count: 1)) && shown.text.contains(words.rosterOpinionsSame(line: 4, other: 2)))
      #expect(!shown.text.contains(words.rosterOpinionsKnown(count: 1)), "the ledger has none of them")
      #expect(shown.text.contains(">\(words.rosterTakeThem)</button>"), "how many is for the answer to say")
      let list = try await take(shown)
      #expect(list.contains("imported=2") && list.contains("left=1"))
      #expect(try await site.get(list, [.cookie: clerk]).text.contains(words.rosterImportedLeft(count: 1)))
      #expect(try await Self.counts(site) == [2, 0])
      let again = try await preview()
      #expect(again.text.contains(words.rosterOpinionsKnown(count: 2)) && again.text.contains(words.rosterOpinionsTwice(count: 1)))
      #expect(try await take(again, ["repeated": "yes"]).contains("imported=3"))
      #expect(try await Self.counts(site) == [5, 0])
    }
  }

  @Test("two equal lines of a roster are two people only when somebody says so (3.3a)")
  func peopleTwice() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      let file = "姓名,户号,是否户籍\n王一,1,是\n王一,1,是\n"
      let shown = try await site.upload(Self.roster, [:], file: file, after: try await site.get(Self.roster, [.cookie: clerk]), also: clerk)
      #expect(shown.status == .ok)
      #expect(shown.text.contains(words.rosterProblemLine(line: 3) + words.rosterAskSameInFile(subject: "王一", other: "2")))
      func take(_ more: [String: String]) async throws -> Answer {
        let fields = ["kept": shown.hidden("kept"), "version": shown.hidden("version"), "once": Website.freshOnce].merging(more) { $1 }
        return try await site.send(Self.roster, fields, after: shown, also: clerk)
      }
      #expect(try await take([:]).tells(of: "agreed", words.rosterAgreedMissing))
      #expect(try await Self.counts(site) == [0, 0])
      // Somebody of the household came meanwhile: what was agreed to is another thing, and is asked anew.
      let staff = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])
      try await site.institution.perform(
        SavePerson(RosterRow(name: "王一", household: "1", isRegistered: true), in: Website.area), by: staff)
      let asked = try await take(["agreed": "yes"])
      #expect(asked.status == .unprocessableContent && asked.text.contains(words.refusalChangedMeanwhile))
      #expect(asked.text.contains("name=\"agreed\"") && !asked.text.contains("name=\"agreed\" value=\"yes\" checked"))
      try await site.institution.database.write { tx in _ = try tx.execute("DELETE FROM person") }
      #expect(try await take(["agreed": "yes"]).headers[.location]?.contains("imported=2") == true)
      #expect(try await Self.counts(site) == [0, 2])
    }
  }
}
