import Deliberation
import HTTPTypes
import Institution
import Testing

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
      let words = site.house.words(in: .zhHans)
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
}
