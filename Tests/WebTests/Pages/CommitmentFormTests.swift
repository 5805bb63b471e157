import Deliberation
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import PolicyFiles
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("落实事项的表格 · owners, reports and verdicts are what was said, or nothing (3.6a, 3.6b)")
struct CommitmentFormTests {
  private static let base = "/work/matters/\(Reported.matter)"
  private static let own = "/work/commitments/\(Reported.own)"
  private static let company = "/work/commitments/\(Reported.company)"

  private static func refused(_ answer: Answer, _ faults: [String: String]) {
    #expect(answer.status == .unprocessableContent)
    for (field, words) in faults { #expect(answer.fault(field) == words, "\(field)") }
  }

  @Test("whoever was named at the meeting stands in the form as what they are, or nobody does (3.6a)")
  func named() async throws {
    try await Reported.open { house in
      let clerk = Member(id: ID(rawValue: 30), name: "王文书", area: Website.area, roles: [.clerk])
      let wuye: ID<Organisation> = try await house.site.institution.perform(
        RegisterOrganisation("幸福物业", kind: .residentUnits, in: Website.area), by: clerk
      ).id()
      func page(_ owner: String) async throws -> String {
        try await house.site.institution.database.write { tx in
          _ = try tx.execute("UPDATE commitment SET owner = \(owner), measure = '', owner_kind = 'community' WHERE id = \(Reported.own)")
        }
        return try await house.site.get(Self.own, [.cookie: house.clerk]).text
      }
      #expect(try await page("幸福物业").contains("<option value=\"\(wuye)\" selected>"))
      let community = try await house.site.institution.read { try AreaTable.community(Website.area, $0.tx).name }
      #expect(try await page(community + "居民委员会").contains("<option value=\"community\" selected>"))
      let street = try await page("街道")
      #expect(street.contains("<option value=\"\">请选择</option><option value=\"community\">") && street.contains("value=\"街道\""))
    }
  }

  @Test("an owner is chosen, and named only where it stands in no register (3.6a)")
  func owner() async throws {
    try await Reported.open { house in
      let clerk = Member(id: ID(rawValue: 30), name: "王文书", area: Website.area, roles: [.clerk])
      let heating: ID<Organisation> = try await house.site.institution.perform(
        RegisterOrganisation("东山供热公司", kind: .residentUnits, in: Website.area), by: clerk
      ).id()
      let path = Self.base + "/commit"
      let right = [
        "point": "\(Reported.points[0])", "owner": "\(heating)", "ownerName": "", "task": "清理地沟", "measure": "无积水", "due": "2026-12-01",
      ]
      func send(_ fields: [String: String], _ language: String = "") async throws -> Answer {
        try await house.send(language + path, right.merging(fields) { $1 }, on: language + Reported.results)
      }
      Self.refused(
        try await send(["point": "", "owner": "", "task": "", "measure": "", "due": "月底"]),
        ["point": "请选择。", "owner": "请选择。", "task": "请填写。", "measure": "请填写。", "due": "请写成日期，如 2026-12-03。"])
      Self.refused(try await send(["owner": "other"]), ["ownerName": "请填写。"])
      Self.refused(try await send(["owner": "\(Reported.own)"]), ["owner": "所选内容已不在可选范围，请重新选择。"])
      Self.refused(try await send(["owner": "community", "ownerName": "幸福物业"]), ["ownerName": "选“其他单位”时才填写单位名称；请改选，或者清空名称。"])
      Self.refused(try await send(["point": "\(ID<PlanRecord.Point>(rawValue: 8))"]), ["point": "议程里没有这个要点。"])
      Self.refused(try await send(["due": "2026-11-01"]), ["due": "日期不能早于今天，请重新选择。"])
      func owners() async throws -> [String] {
        try await house.site.institution.read { try CommitmentTable.of(Reported.matter, $0.tx).map(\.commitment.owner) }
      }
      #expect(try await owners().count == 2)
      #expect(try await send([:]).status == .seeOther)
      #expect(try await send(["owner": "other", "ownerName": " 幸福・物业 "]).status == .seeOther)
      // The record is Chinese, whichever language the clerk reads.
      #expect(try await send(["owner": "community"], "/ko").status == .seeOther)
      #expect(try await owners().suffix(3) == ["东山供热公司", "幸福·物业", "本村（社区）"])
    }
  }

  @Test("what is written about a commitment meanwhile is shown before it is overwritten (3.6a)")
  func description() async throws {
    try await Reported.open { house in
      let path = Self.company + "/describe"
      let page = try await house.site.get(Self.company, [.cookie: house.clerk])
      let seen = page.version(of: path)
      func send(_ measure: String, _ version: String) async throws -> Answer {
        try await house.site.send(
          path, ["owner": "other", "ownerName": "东山供热公司", "measure": measure, "version": version, "once": Token.random()], after: page,
          also: house.clerk)
      }
      #expect(try await send("二十度", seen).status == .seeOther)
      let again = try await send("十六度", seen)
      #expect(again.status == .unprocessableContent && again.fault("measure", "now") == "现在的内容：二十度")
      #expect(again.fault("ownerName", "now").isEmpty && again.text.contains("value=\"十六度\""))
      #expect(try await house.commitment(Reported.company).commitment.measure == "二十度")
      #expect(try await send("十六度", again.version(of: path)).status == .seeOther)
      // Whoever chooses the community leaves the name of before where it stood; another name is not dropped.
      let other = try await house.send(path, ["owner": "community", "ownerName": "幸福物业", "measure": "十六度"], on: Self.company)
      Self.refused(other, ["ownerName": "选“其他单位”时才填写单位名称；请改选，或者清空名称。"])
      let ours = try await house.send(path, ["owner": "community", "ownerName": "东山供热公司", "measure": "十六度"], on: Self.company)
      #expect(ours.status == .seeOther)
      #expect(try await house.commitment(Reported.company).commitment.ownerKind == .community)
    }
  }

  @Test("progress or completion is said, not assumed; a paper says who brought it (3.6b)")
  func report() async throws {
    try await Reported.open { house in
      func send(_ path: String, _ fields: [String: String]) async throws -> Answer {
        try await house.send(path + "/report", ["text": "阀门到货"].merging(fields) { $1 }, on: path)
      }
      Self.refused(try await send(Self.own, [:]), ["kind": "请选择。"])
      Self.refused(try await send(Self.own, ["kind": "accepted"]), ["kind": "所选内容已不在可选范围，请重新选择。"])
      Self.refused(try await send(Self.own, ["kind": "progress", "late": "下雪"]), ["late": "只有报告完成时才写超期原因；请改选，或者清空原因。"])
      Self.refused(try await send(Self.company, ["kind": "progress", "from": "　"]), ["from": "请填写。"])
      let late = try await send(Self.own, ["kind": "completed"])
      #expect(late.status == .unprocessableContent && late.fault("late").contains("已超期1天"))
      #expect(try await house.commitment(Reported.own).steps.isEmpty)
      #expect(try await house.commitment(Reported.company).steps.isEmpty)
      #expect(try await send(Self.own, ["kind": "completed", "late": "下雪"]).status == .seeOther)
      #expect(try await send(Self.company, ["kind": "progress", "from": "来人"]).status == .seeOther)
      #expect(try await house.commitment(Reported.own).commitment.state == .completed)
      #expect(try await house.commitment(Reported.company).steps.map(\.byName) == ["来人"])
    }
  }

  @Test("a photo comes with a completion whose reason was left blank and is not asked for any more, its day being a later one (3.6a)")
  func photo() async throws {
    try await Reported.open { house in
      let page = try await house.site.get(Self.own, [.cookie: house.clerk])
      let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0, 0x4B,
        0x6D, 0x29, 0xDC, 0, 0, 0, 0x11, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0xF6, 0xF9, 0x0D, 0x56, 0xC4, 0x30, 0xB4, 0x24, 0,
        0xD4, 0x62, 0xB5, 0x41, 0xD4, 0x2D, 0x73, 0x9B, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
      ]
      func send() async throws -> Answer {
        let fields = [
          "kind": "completed", "text": "已开放", "late": "", "once": Website.freshOnce, "csrf": page.hidden("csrf"), "by": page.hidden("by"),
        ]
        let parts = fields.map { "--b\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }.joined()
        let head = parts + "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"x.png\"\r\n\r\n"
        let cookies = [page.cookies, house.clerk].filter { !$0.isEmpty }.joined(separator: "; ")
        return try await house.site.ask(
          .post, Self.own + "/report",
          [.origin: "http://localhost", .cookie: cookies, .contentType: "multipart/form-data; boundary=b"],
          sending: RequestBody(buffer: ByteBuffer(bytes: Array(head.utf8) + picture + Array("\r\n--b--\r\n".utf8))))
      }
      let late = try await send()
      #expect(late.status == .unprocessableContent && late.told == ["late"])
      #expect(try await house.commitment(Reported.own).steps.isEmpty)
      let later = house.site.institution.clock().day.adding(9)
      try await house.site.institution.database.write { tx in
        _ = try tx.execute("UPDATE commitment SET due_day = \(later) WHERE id = \(Reported.own)")
      }
      #expect(try await send().status == .seeOther)
      #expect(try await house.commitment(Reported.own).steps.map { $0.photo != nil } == [true])
    }
  }

  @Test("what was reported complete is accepted or returned by somebody who said so (3.6a)")
  func verdict() async throws {
    try await Reported.open { house in
      let supervisor = try await house.supervisor()
      try await house.site.institution.database.write { tx in
        _ = try tx.execute("UPDATE commitment SET state = 'completed', completed_at = 0 WHERE id = \(Reported.own)")
      }
      func send(_ fields: [String: String]) async throws -> Answer {
        try await house.send(Self.own + "/accept", ["text": "现场看过"].merging(fields) { $1 }, on: Self.own, by: supervisor)
      }
      let page = try await house.site.get(Self.own, [.cookie: supervisor])
      #expect(page.text.contains("name=\"verdict\" value=\"yes\">") && page.text.contains("name=\"verdict\" value=\"no\">"))
      Self.refused(try await send([:]), ["verdict": "请选择。"])
      Self.refused(try await send(["verdict": "maybe", "text": ""]), ["verdict": "所选内容已不在可选范围，请重新选择。", "text": "请填写。"])
      #expect(try await house.commitment(Reported.own).commitment.state == .completed)
      #expect(try await send(["verdict": "no"]).status == .seeOther)
      #expect(try await house.commitment(Reported.own).commitment.state == .open)
    }
  }

  @Test("an urging says how and when, and when one looks again (3.6b)")
  func urging() async throws {
    try await Reported.open { house in
      let path = Self.company + "/urge"
      let right = ["way": "letter", "text": "请三天内完成", "day": "2026-11-02", "clock": "8:30", "next": "2026-11-05"]
      func send(_ fields: [String: String]) async throws -> Answer {
        try await house.send(path, right.merging(fields) { $1 }, on: Self.company)
      }
      Self.refused(
        try await send(["way": "", "day": "", "clock": "早上", "next": "三天后"]),
        ["way": "请选择。", "day": "请填写。", "clock": "请写成时间，如 14:30。", "next": "请写成日期，如 2026-12-03。"])
      #expect(try await send(["next": "2026-11-02"]).fault("next").contains("要在今天以后"))
      Self.refused(try await send(["day": "2026-11-03"]), ["day": "日期在将来，请核对。"])
      #expect(try await house.commitment(Reported.company).urgings.count == 1)
      #expect(try await send([:]).status == .seeOther)
      #expect(try await house.commitment(Reported.company).urgings.last?.way == .letter)
      let answer = ["urging": "\(Reported.urging)", "text": "下周", "from": ""]
      Self.refused(try await house.send(Self.company + "/urged", answer, on: Self.company), ["from": "请填写。"])
      let bad = answer.merging(["urging": "none", "from": "来人"]) { $1 }
      #expect(try await house.send(Self.company + "/urged", bad, on: Self.company).status == .unprocessableContent)
      #expect(try await house.send(Self.company + "/urged", answer.merging(["from": "来人"]) { $1 }, on: Self.company).status == .seeOther)
    }
  }

  @Test("an owner behind its link reads what is wrong in its own language, and loses nothing (3.6b)", arguments: Language.allCases)
  func link(_ language: Language) async throws {
    try await Reported.open { house in
      let clerk = Member(id: ID(rawValue: 30), name: "王文书", area: Website.area, roles: [.clerk])
      try await house.site.institution.perform(GiveOwnerLink(Reported.company), by: clerk)
      let token = try #require(try await house.site.institution.read { try OwnerLinks.token(of: Reported.company, $0) })
      let words = house.site.web.words(in: language)
      let path = language.prefix + "/o/\(token)"
      let page = try await house.site.get(path)
      #expect(page.text.contains("data-draft") && page.text.contains("enctype=\"multipart/form-data\""))
      let none = try await house.site.send(path, ["text": "到货", "late": "下雪"], after: page)
      Self.refused(none, ["kind": words.formChoose])
      #expect(none.text.contains(">到货</textarea>") && none.text.contains(">下雪</textarea>"))
      Self.refused(
        try await house.site.send(path, ["kind": "progress", "text": "到货", "late": "下雪"], after: page), ["late": words.matterOwnerLateAlone]
      )
      let answer = try await house.site.send(path + "/answer", ["urging": "\(Reported.urging)", "text": "\u{200B}"], after: page)
      Self.refused(answer, ["text": words.formMissing])
      #expect(try await house.commitment(Reported.company).steps.isEmpty)
      let sent = try await house.site.send(path, ["kind": "completed", "text": "到货", "late": "下雪"], after: page)
      #expect(sent.status == .seeOther && sent.headers[.location] == path + "?sent=1")
      #expect(try await house.commitment(Reported.company).commitment.state == .completed)
      #expect(try await house.site.send("/o/nothing", ["kind": "progress", "text": "某"], after: page).status != .seeOther)
    }
  }
}
