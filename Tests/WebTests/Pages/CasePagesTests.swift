import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing

@testable import Web

@Suite("办理事项的页面 · steps, service, posting and findings take what was given, or say what is missing")
struct CasePagesTests {
  private static let base = "/work/matters/\(Sitting.matter)"

  @Test("a service says how and whom and when; nothing of it is taken for granted (3.5d)")
  func service() async throws {
    try await Sitting.open(at: .noticed) { site, clerk in
      let page = try await site.get(Self.base, [.cookie: clerk])
      let path = Self.base + "/service"
      let bare = try await site.send(path, ["participant": Sitting.invited.description, "day": "x", "clock": ""], after: page, also: clerk)
      #expect(bare.tells(of: "way", "请选择。") && bare.tells(of: "day", "请写成日期，如 2026-12-03。") && bare.tells(of: "clock", "请填写。"))
      #expect(bare.text.contains("name=\"participant\" value=\"\(Sitting.invited)\" checked>"))
      let odd = try await site.send(
        path, ["participant": "nobody", "way": "pigeon", "day": "2026-11-02", "clock": "8:00"], after: page, also: clerk)
      #expect(odd.text.contains("id=\"f-participant-fault\"") && odd.text.contains("id=\"f-way-fault\""))
      let early = try await site.send(
        path, ["participant": Sitting.invited.description, "way": "door", "day": "2026-11-01", "clock": "8:00"], after: page, also: clerk)
      #expect(early.status == .unprocessableContent && early.text.contains("href=\"#f-day\""))
      let plan = try await site.institution.read { try PlanTable.newest(of: Sitting.matter, $0.tx) }
      #expect(plan?.invited.map(\.service) == [nil])
    }
  }

  @Test("a notice is revised from what stands; somebody else's change is shown, with what it says now (3.5d)")
  func revised() async throws {
    try await Sitting.open(at: .noticed) { site, clerk in
      let path = Self.base + "/revise"
      let page = try await site.get(path, [.cookie: clerk])
      let version = try await site.institution.read { try PlanTable.version(of: Sitting.matter, $0.tx) }
      #expect(page.hidden("version") == version.text)
      let bare = try await site.send(path, ["day": "", "clock": "25:00", "place": " ", "version": version.text], after: page, also: clerk)
      for (name, sentence) in [("day", "请填写。"), ("clock", "请写成时间，如 14:30。"), ("place", "请填写。"), ("reason", "请填写。")] {
        #expect(bare.tells(of: name, sentence), "\(name)")
      }
      let fields = ["day": "2026年11月13日", "clock": "１９：００", "place": "一楼大厅", "reason": "停电", "version": version.text]
      #expect(try await site.send(path, fields, after: page, also: clerk).status == .seeOther)
      let second = try await site.send(path, fields.merging(["once": "second", "place": "活动室"]) { $1 }, after: page, also: clerk)
      #expect(second.status == .unprocessableContent && second.text.contains("id=\"f-place-now\">现在的内容：一楼大厅</p>"))
      let plan = try await site.institution.read { try PlanTable.newest(of: Sitting.matter, $0.tx)?.plan }
      #expect(plan?.place == "一楼大厅" && plan?.meetsAt == Instant(day: "2026-11-13", clock: "19:00"))
    }
  }

  @Test("a step that is not one's own has no form; a return without a reason says so (3.1b)")
  func returned() async throws {
    try await Sitting.open(at: .proposed) { site, clerk in
      let page = try await site.get(Self.base, [.cookie: clerk])
      #expect(page.status == .ok && !page.text.contains("action=\"\(Self.base)/approve-topic\""))
      let sent = try await site.send(Self.base + "/return-topic", ["reason": ""], after: page, also: clerk)
      #expect(sent.status == .forbidden, "whoever may not send it is not told about its fields")
    }
  }

  @Test("a report without a photo on the board is told at the photo, and the place stays (3.5f)")
  func posting() async throws {
    try await Sitting.open(at: .reported) { site, clerk in
      try await site.institution.database.write { tx in
        let today = site.institution.clock().day
        _ = try tx.execute("UPDATE matter SET stage = 'noticed' WHERE id = \(Sitting.matter)")
        _ = try tx.execute("UPDATE plan SET meets_at = \(Instant(day: today.adding(9), hour: 9, minute: 0))")
      }
      let page = try await site.get(Self.base + "/revise", [.cookie: clerk])
      let sent = try await site.send(
        Self.base + "/revise",
        ["day": "2026-11-13", "clock": "19:00", "place": "一楼", "reason": "停电", "version": page.hidden("version")], after: page, also: clerk)
      #expect(sent.status == .seeOther)
      let own = try await site.get(Self.base, [.cookie: clerk])
      let answer = try await site.send(
        Self.base + "/posting", ["paper": "", "place": "公示栏", "day": "2026-11-02", "clock": "9:00"], after: own, also: clerk)
      #expect(answer.tells(of: "photo", "请选择。") && answer.tells(of: "paper", "请选择。"))
      #expect(answer.text.contains("name=\"place\" type=\"text\" value=\"公示栏\""))
    }
  }
}
