import Deliberation
import PolicyFiles
import Secrets
import Storage
import Tables
import TestKit
import Testing
import Wording

@testable import Institution

@Suite("意见登记表 · what a file of opinions says, and which of them stand in the ledger already (3.5a)")
struct OpinionRowsTests {
  private static func read(_ text: String, _ house: House) async throws -> ImportReading<OpinionEntry> {
    let policy = try await house.read { try $0.policy(for: House.urban) }
    return try OpinionRows.read(Array(text.utf8), under: policy, at: known(Instant(day: "2026-11-30", clock: "10:00")))
  }

  private static func faults(_ text: String, _ house: House) async throws -> [String] {
    try await read(text, house).faults.faults.map { "\($0.line) \($0.heading) \($0.kind.rawValue)" }
  }

  /// shared/cases/import/o-datetime.csv.
  @Test("a day with its time keeps it; a day alone is its noon", arguments: [Backend.sqlite])
  func times(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let reading = try await Self.read(
        "日期,渠道,姓名,电话,住址,内容\n2026-11-20,意见箱,王一,13900000001,1栋,楼道灯坏了\n2026/11/21,热线,,,2栋,暖气不热\n2026-11-22 08:30,来信,李,,3栋,路面坑多\n2026-11-30,来信,,,,今天上午\n",
        house)
      #expect(reading.faults.isEmpty)
      #expect(
        reading.entries.map { "\($0.draft.takenAt.day.iso) \($0.draft.takenAt.clock)" } == [
          "2026-11-20 12:00", "2026-11-21 12:00", "2026-11-22 08:30", "2026-11-30 10:00",
        ])
      #expect(
        try await Self.faults("日期,渠道,内容\n2026-11-30 23:59,来信,x\n2026-11-22 25:00,来信,x\n", house) == [
          "2 日期 takenInFuture", "3 日期 dateInvalid",
        ])
    }
  }

  /// shared/cases/import/o-extra.csv and o-blankbad.csv.
  @Test("a comma without quotes is refused and cuts no text; lines are those of the file", arguments: [Backend.sqlite])
  func places(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let extra = "日期,渠道,姓名,电话,住址,内容\n2026-11-20,意见箱,王一,13900000001,1栋,楼道灯坏了\n2026/11/21,热线,,,2栋,暖气不热\n2026-11-22,来信,李,,3栋,路面,坑多,没人管\n"
      let reading = try await Self.read(extra, house)
      #expect(reading.faults.faults.map { "\($0.line) \($0.column) \($0.kind.rawValue)" } == ["4 7 fieldsTooMany"])
      let late = "日期,渠道,姓名,电话,住址,内容\n2026-11-20,意见箱,王一,13900000001,1栋,楼道灯坏了\n\n\n\n2026/13/21,热线,,,2栋,暖气不热\n"
      #expect(try await Self.faults(late, house) == ["6 日期 dateInvalid"])
      let wrong = "反映时间,来源,诉求\n昨天,意见箱,x\n2026-10-30,飞鸽,x\n2026-12-01,来信,x\n2026-10-30,来信,\u{200B}\n,,\n2026-10-30,,y\n"
      #expect(
        try await Self.faults(wrong, house) == [
          "2 反映时间 dateInvalid", "3 来源 channelUnknown", "4 反映时间 takenInFuture", "5 诉求 textMissing", "7 来源 channelUnknown",
        ])
      #expect(try await Self.faults("途径,内容\n意见箱,灯不亮\n", house) == ["1 日期 columnMissing"])
      // A missing column hides nothing of the others; day and time may have a column each.
      #expect(
        try await Self.faults("日期,时间,内容\n2026-10-20,25:00,a\n2026-10-20,14:30,b\n", house) == ["1 渠道 columnMissing", "2 时间 timeInvalid"])
      #expect(try await Self.faults("日期,时间,渠道,内容\n2026-10-20,14:30,来信,a\n2026-10-20,,来信,b\n", house) == [])
      #expect(try await Self.faults("日期,登记日期,渠道,内容\n2026-10-20,2026-10-20,来信,a\n", house).map { $0.hasSuffix("columnTwice") } == [true])
    }
  }

  @Test("headings of real lists are known; what else stands in them is not read, and named", arguments: [Backend.sqlite])
  func headings(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for (heading, place) in [("提出时间", 0), ("提出日期", 0), ("意见来源", 1), ("原话", 2), ("意见原话", 2), ("诉求事项", 2), ("反映问题", 2)] {
        var headings = ["日期", "渠道", "内容", "政治面貌"]
        headings[place] = heading
        let reading = try await Self.read(headings.joined(separator: ",") + "\n2026-11-20,来信,灯不亮,党员\n", house)
        #expect(reading.faults.isEmpty && reading.entries.map(\.draft.text) == ["灯不亮"], "\(heading)")
        #expect(reading.unread.map(\.heading) == ["政治面貌"])
      }
    }
  }

  @Test("a contact is a telephone, or refused with its place; nothing is fine", arguments: [Backend.sqlite])
  func contacts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let file = "日期,渠道,联系方式,内容\n2026-11-20,来信,(0431)8888-8888转801,x\n2026-11-20,来信,微信abc,x\n2026-11-20,来信,,x\n2026-11-20,来信,139,x\n"
      #expect(try await Self.faults(file, house) == ["3 联系方式 phoneInvalid", "5 联系方式 phoneInvalid"])
      let right = try await Self.read("日期,渠道,手机,内容\n2026-11-20,来信,(0431)8888-8888转801,x\n2026-11-20,来信,,x\n", house)
      #expect(right.entries.map(\.draft.contact) == ["043188888888-801", ""])
      for contact in ["微信abc", "139"] {
        let draft = Scenario.draft("灯不亮", at: house.now, contact: contact)
        #expect(try await house.refusal(of: TakeOpinion(draft, in: House.urban), by: .anonymous) == Refused(.phoneInvalid, "3.5a"))
      }
    }
  }

  @Test("in what capacity somebody speaks is as the file says, or refused with its place; nothing becomes it", arguments: [Backend.sqlite])
  func sides(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for heading in ["身份", "提出人身份", "＊反映人身份（必填）", "人员类别"] {
        let right = try await Self.read(
          "日期,渠道,\(heading),内容\n2026-11-20,来信,户籍居民,a\n2026-11-20,来信, 非户籍 ,b\n2026-11-20,来信,物业公司,c\n2026-11-20,来信,,d\n"
            + "2026-11-20,来信,村（居）民代表,e\n2026-11-20,来信,村(居)民代表,f\n2026-11-20,来信,ownersCommittee,g\n", house)
        #expect(right.faults.isEmpty && right.unread.isEmpty, "\(heading)")
        #expect(
          right.entries.map(\.draft.giverKind) == [
            .registeredResidents, .nonRegisteredResidents, .propertyManagement, nil, .representatives, .representatives, .ownersCommittee,
          ])
        // What may be either of two, and what is no capacity, is none.
        #expect(
          try await Self.faults("日期,渠道,\(heading),内容\n2026-11-20,来信,居民,x\n2026-11-20,来信,户籍,x\n2026-11-20,来信,党员,x\n", house)
            .map { $0.replacing(heading, with: "") } == ["2  sideUnknown", "4  sideUnknown"], "\(heading)")
      }
      let none = try await Self.read("日期,渠道,内容\n2026-11-20,来信,x\n", house)
      #expect(none.faults.isEmpty && none.entries.map(\.draft.giverKind) == [nil])
      // Every side is read by the name that papers have for it.
      for kind in PartyKind.allCases { #expect(try OpinionRows.giver.value(of: PaperWords.party(kind)) == kind) }
    }
  }

  @Test("whose capacity no one says is asked once for a file; unasked nothing is taken", arguments: Backend.available)
  func unsaid(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func read(_ rows: String) async throws -> [OpinionDraft] { try await Self.read("日期,渠道,身份,内容\n" + rows, house).entries.map(\.draft) }
      func plan(_ drafts: [OpinionDraft]) async throws -> OpinionPlan {
        try await house.read { try OpinionPlan(drafts, in: House.urban, vault: $0.vault, $0.tx) }
      }
      func kinds() async throws -> [PartyKind] {
        try await house.read { try OpinionTable.page(of: House.urban, $0.tx) }.sorted { $0.text < $1.text }.map(\.giverKind)
      }
      let drafts = try await read("2026-10-20,来信,物业公司,a\n2026-10-20,来信,,b\n2026-10-21,来信,,c\n")
      let seen = try await plan(drafts)
      #expect(seen.unsaid(takingAgain: false) == 2)
      #expect(
        try await house.refusal(of: ImportOpinions(drafts, into: House.urban, as: seen.version), by: House.clerk)
          == Refused(.giverUnsaid, "3.5a"))
      #expect(try await house.refusal(of: TakeOpinion(drafts[1], in: House.urban), by: House.clerk) == Refused(.giverUnsaid, "3.5a"))
      #expect(try await kinds() == [])
      let taken = try await house.perform(
        ImportOpinions(drafts, into: House.urban, by: .nonRegisteredResidents, as: seen.version), by: House.clerk)
      #expect(taken.subject == 3)
      #expect(try await kinds() == [.propertyManagement, .nonRegisteredResidents, .nonRegisteredResidents])
      // Of those that are there already it is asked only where they are taken again.
      let met = try await plan(drafts)
      #expect(met.unsaid(takingAgain: false) == 0 && met.unsaid(takingAgain: true) == 2)
      #expect(try await house.perform(ImportOpinions(drafts, into: House.urban), by: House.clerk).subject == 0)
      #expect(
        try await house.refusal(of: ImportOpinions(drafts, into: House.urban, takingAgain: true), by: House.clerk)
          == Refused(.giverUnsaid, "3.5a"))
      let said = try await read("2026-10-22,来信,户籍,d\n")
      #expect(try await house.perform(ImportOpinions(said, into: House.urban), by: House.clerk).subject == 1)
    }
  }

  @Test("a contact stored before it had to be a telephone hinders nothing that is done with its entry", arguments: Backend.available)
  func storedContact(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let (one, other) = (try await scenario.say("楼道灯不亮", name: "王一"), try await scenario.say("楼道的灯又灭了", name: "李二"))
      let old = "微信 abc"
      let vault = house.institution.vault
      try await house.institution.database.write { tx in
        _ = try tx.execute(
          """
          UPDATE opinion SET contact_sealed = \(try vault.seal(old, context: "opinion.contact")),
            contact_index = \(vault.blindIndex(old, context: "phone")) WHERE id IN (\(one), \(other))
          """)
      }
      // The same opinion of a file is another one, as nobody can leave that contact any more.
      let draft = Scenario.draft("楼道灯不亮", at: house.now, name: "王一", contact: old)
      #expect(try await house.refusal(of: ImportOpinions([draft], into: House.urban), by: House.clerk) == Refused(.phoneInvalid, "3.5a"))
      let plain = Scenario.draft("楼道灯不亮", at: house.now, name: "王一")
      #expect(try await house.perform(ImportOpinions([plain], into: House.urban), by: House.clerk).subject == 1)
      try await house.perform(JoinOpinions([other], to: one, because: "同一盏灯"), by: House.clerk)
      try await house.perform(SplitOpinion(other, because: "不是同一盏"), by: House.clerk)
      try await house.perform(SortOpinion(one, as: .answered, saying: "已修"), by: House.clerk)
      try await house.perform(SortOpinion(other, as: .forMeeting), by: House.clerk)
      let states = try await house.read { reading in
        try [one, other].map { try OpinionTable.find($0, reading.tx).opinion.state }
      }
      #expect(states == [.answered, .forMeeting])
      let kept = try await house.read { reading in
        try reading.tx.run("SELECT contact_sealed FROM opinion WHERE id IN (\(one), \(other))")
          .map { try reading.vault.unseal(try $0.bytes(0), context: "opinion.contact") }
      }
      #expect(kept == [old, old], "what was left then is still there")
    }
  }

  /// shared/cases/import/17-opinions-same-file-twice.csv.
  @Test("the same file twice adds nothing unless that is asked for", arguments: Backend.available)
  func twice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let now = house.now
      func drafts(_ texts: String..., by name: String = "", contact: String = "") -> [OpinionDraft] {
        texts.map {
          OpinionDraft(channel: .homeVisit, text: $0, takenAt: now, giverName: name, giverKind: .registeredResidents, contact: contact)
        }
      }
      func plan(_ drafts: [OpinionDraft]) async throws -> OpinionPlan {
        try await house.read { try OpinionPlan(drafts, in: House.urban, vault: $0.vault, $0.tx) }
      }
      func take(_ drafts: [OpinionDraft], again: Bool = false) async throws -> Int64 {
        let version = try await plan(drafts).version
        return try await house.perform(
          ImportOpinions(drafts, into: House.urban, takingAgain: again, as: version), by: House.clerk
        ).subject
      }
      let file = drafts("同一条重复", "另一条", "同一条重复")
      #expect(try await plan(file).twins == [2: .earlier(0)])
      let first = try await plan(file).version
      #expect(try await take(file) == 2)
      let met = try await plan(file)
      #expect(met.twins.count == 3 && met.version != first)
      guard case .entry(let slip)? = met.twins[0] else {
        Issue.record("the entry of the ledger is named")
        return
      }
      #expect(slip.sequence == 1)
      #expect(try await take(file) == 0)
      #expect(
        try await house.refusal(of: ImportOpinions(file, into: House.urban, as: first), by: House.clerk)?.code == .changedMeanwhile)
      // Another day, giver or telephone is another opinion; width and marks that nobody sees are none.
      #expect(try await take(drafts("同一条重复", by: "王一")) == 1)
      #expect(try await take(drafts("同一条重复", by: "王一", contact: "13800000000")) == 1)
      #expect(try await take(drafts("同一条重复\u{200B} ", by: "王一", contact: "+86 138 0000 0000")) == 0)
      var earlier = drafts("同一条重复")
      earlier[0].takenAt = Instant(day: now.day.adding(-1), hour: 9, minute: 0)
      #expect(try await take(earlier) == 1)
      #expect(try await take(file, again: true) == 3)
      #expect(try await house.count("SELECT count(*) FROM opinion") == 8)
    }
  }
}
