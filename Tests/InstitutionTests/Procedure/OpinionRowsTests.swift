import Deliberation
import PolicyFiles
import Storage
import Tables
import TestKit
import Testing

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
    }
  }

  /// shared/cases/import/17-opinions-same-file-twice.csv.
  @Test("the same file twice adds nothing unless that is asked for", arguments: Backend.available)
  func twice(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let now = house.now
      func drafts(_ texts: String..., by name: String = "", contact: String = "") -> [OpinionDraft] {
        texts.map { OpinionDraft(channel: .homeVisit, text: $0, takenAt: now, giverName: name, contact: contact) }
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
