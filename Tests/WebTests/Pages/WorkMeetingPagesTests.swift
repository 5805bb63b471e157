import Deliberation
import HTTPTypes
import Institution
import PolicyFiles
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("工作例会的页面 · every decision says on which opinion it is wrong (3.5b)")
struct WorkMeetingPagesTests {
  private static let path = "/work/meetings/new"

  /// What a meeting needs: a chair, a catalogue, and opinions on the agenda.
  private struct Ready {
    let site: Website, clerk: String, page: Answer
    let seat: String
    let opinions: [ID<Opinion>], slips: [String]

    /// A meeting that decides what is told, held this morning by the chair.
    func send(_ fields: [String: String], to path: String = WorkMeetingPagesTests.path) async throws -> Answer {
      try await site.send(
        path, ["day": "2026-11-02", "clock": "８：３０", "place": "社区会议室", "seat": seat].merging(fields) { $1 }, after: page, also: clerk)
    }
    func line(_ number: Int) async throws -> LedgerLine {
      try await site.institution.read { try OpinionTable.find(opinions[number], $0.tx) }
    }
  }

  private static func open(_ body: (Ready) async throws -> Void) async throws {
    try await Website.open { site in
      let by = Website.administrator
      let start = known(Day(iso: "2026-01-01"))
      let chair: ID<Official> = try await site.institution.perform(AddOfficial("张主任", in: Website.area), by: by).id()
      let post: ID<Post> = try await site.institution.perform(
        FillPost(.committeeDirector, with: chair, for: Period(start: start), in: Website.area), by: by
      ).id()
      try await site.institution.perform(OpenTerm(from: start, to: known(Day(iso: "2030-12-31")), in: Website.area), by: by)
      try await site.institution.perform(AppointSeat(.chair, through: post, from: start, in: Website.area), by: by)
      let staff = Member(id: ID(rawValue: 11), name: "张主任", area: Website.area, roles: [.chair])
      try await site.institution.perform(AdoptCatalogue(site.institution.library.catalogue, in: Website.area), by: staff)
      var opinions: [ID<Opinion>] = []
      for text in ["三号楼不热", "南门车位怎样划线"] {
        let draft = OpinionDraft(channel: .network, text: text, takenAt: site.institution.clock(), giverKind: .registeredResidents)
        let id: ID<Opinion> = try await site.institution.perform(TakeOpinion(draft, in: Website.area), by: .anonymous).id()
        try await site.institution.perform(SortOpinion(id, as: .forMeeting), by: staff)
        opinions.append(id)
      }
      let (clerk, taken) = (try await site.session(of: "clerk"), opinions)
      let page = try await site.get(path, [.cookie: clerk])
      #expect(page.status == .ok)
      let slips = try await site.institution.read { reading in
        try taken.map { try OpinionTable.find($0, reading.tx).slip.description }
      }
      try await body(Ready(site: site, clerk: clerk, page: page, seat: chair.description, opinions: taken, slips: slips))
    }
  }

  @Test("a decision without a reason is told with its field and the opinion's slip")
  func reasonless() async throws {
    try await Self.open { ready in
      let (first, second) = (ready.opinions[0], ready.opinions[1])
      let answer = try await ready.send([
        "decision-\(first)": "answered", "reason-\(first)": "已修好", "decision-\(second)": "passedOn", "reason-\(second)": " \u{200B} ",
      ])
      #expect(answer.status == .unprocessableContent && answer.tells(of: "reason-\(second)", "请填写。"))
      #expect(answer.text.contains("\(ready.slips[1]) 理由或答复：请填写。") && !answer.text.contains("id=\"f-reason-\(first)-fault\""))
      #expect(answer.text.contains(">已修好</textarea>") && answer.text.contains("value=\"08:30\""))
      #expect(try await ready.line(0).opinion.state == .forMeeting)
    }
  }

  @Test("a topic has its name, its question and an entry of the catalogue, all told at once with the opinion")
  func topicless() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let bare = try await ready.send(["decision-\(first)": "topic", "reason-\(first)": "反映集中"])
      for (part, sentence) in [("title", "请填写。"), ("question", "请填写。"), ("entry", "请选择。")] {
        #expect(bare.tells(of: "\(part)-\(first)", sentence), "\(part)")
      }
      #expect(bare.text.contains("\(ready.slips[0]) 议题名称：请填写。") && bare.text.contains("<details open><summary>列为议题的，填写议题"))
      let foreign = try await ready.send([
        "decision-\(first)": "topic", "reason-\(first)": "反映集中", "title-\(first)": "供暖", "question-\(first)": "怎样改",
        "entry-\(first)": "moon.base",
      ])
      #expect(foreign.tells(of: "entry-\(first)", "所选内容已不在可选范围，请重新选择。"))
      let sent = try await ready.send([
        "decision-\(first)": "topic", "reason-\(first)": "反映集中", "title-\(first)": "供暖", "question-\(first)": "怎样改",
        "entry-\(first)": "utilities.heating", "decision-\(ready.opinions[1])": "",
      ])
      #expect(sent.status == .seeOther && sent.headers[.location] == "/work/matters")
      let (decided, left) = (try await ready.line(0), try await ready.line(1))
      #expect(decided.opinion.state == .topic && decided.matter != nil && left.opinion.state == .forMeeting)
    }
  }

  @Test("nothing that was written is dropped because nothing was chosen for it")
  func undecided() async throws {
    try await Self.open { ready in
      let (first, second) = (ready.opinions[0], ready.opinions[1])
      let answer = try await ready.send([
        "reason-\(first)": "再看看", "decision-\(second)": "answered", "reason-\(second)": "已划线", "title-\(second)": "车位",
      ])
      #expect(answer.tells(of: "decision-\(first)", "已填写内容，请选择研究结果；下次再议的，请清空。"))
      #expect(answer.text.contains("id=\"f-decision-\(second)-fault\">填写了议题。"))
      #expect(answer.text.contains(">再看看</textarea>") && answer.text.contains("value=\"车位\""))
      #expect(try await ready.line(1).opinion.state == .forMeeting)
    }
  }

  @Test("an outcome that no meeting decides, an opinion there is none of, a day that is none")
  func odd() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let answer = try await ready.send([
        "day": "2026-02-30", "decision-\(first)": "received", "reason-\(first)": "某", "decision-nothing": "topic",
      ])
      #expect(answer.tells(of: "day", "请写成日期，如 2026-12-03。"))
      #expect(answer.tells(of: "decision-\(first)", "所选内容已不在可选范围，请重新选择。"))
      #expect(answer.text.contains("href=\"#f-decision-nothing\""))
      let later = try await ready.send(["day": "2026-11-03", "decision-\(first)": "answered", "reason-\(first)": "某"])
      #expect(later.status == .unprocessableContent && later.text.contains("href=\"#f-day\""), "a meeting lies behind")
      let empty = try await ready.send(["seat": "", "decision-\(first)": "answered", "reason-\(first)": "某"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#f-seat\""))
      #expect(try await ready.line(0).opinion.state == .forMeeting)
    }
  }

  @Test("a day to come and no seat are told at once, each at its own field; more opinions than an agenda has are not joined")
  func future() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let both = try await ready.send(["seat": "", "day": "2026-11-03", "decision-\(first)": "answered", "reason-\(first)": "某"])
      #expect(both.told.isSuperset(of: ["day", "seat"]) && both.tells(of: "day", ready.site.web.words(in: .zhHans).refusalHeldInFuture))
      let many = (0...OpinionTable.mostOnAgenda).map { "opinion=\(ID<Opinion>(rawValue: Int64($0) + 1))" }
      let joined = try await ready.site.ask(
        .post, "/work/meetings/join",
        [
          .origin: "http://localhost", .cookie: [ready.page.cookies, ready.clerk].filter { !$0.isEmpty }.joined(separator: "; "),
          .contentType: "application/x-www-form-urlencoded",
        ], body: ([Website.body([:], after: ready.page)] + many).joined(separator: "&"))
      #expect(joined.status == .unprocessableContent && joined.text.contains("最多 100 项，现有 101 项。"))
    }
  }

  @Test("what was written on an opinion that left the agenda meanwhile is still there")
  func gone() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let other = try await ready.send(["decision-\(first)": "answered", "reason-\(first)": "已修好"])
      #expect(other.status == .seeOther)
      let answer = try await ready.send(["decision-\(first)": "passedOn", "reason-\(first)": "转热力公司"])
      #expect(answer.tells(of: "decision-\(first)", "这条意见已不在议程上，请到台账核对。"))
      #expect(answer.text.contains(">转热力公司</textarea>"))
      #expect(try await ready.line(0).opinion.state == .answered)
    }
  }

  @Test("the same meeting sent twice is held once, and no refusal, though its opinions left the agenda by it")
  func twice() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let fields = ["decision-\(first)": "answered", "reason-\(first)": "已修好"]
      let words = ready.site.web.words(in: .zhHans)
      #expect(try await ready.send(fields).status == .seeOther)
      // What its page saved after it was sent is no draft of anything.
      let draft = fields.merging(["draft": Self.path]) { $1 }
      #expect(try await ready.site.send("/work/draft", draft, after: ready.page, also: ready.clerk).status == .noContent)
      let other = try await ready.send(draft)
      #expect(
        other.status == .ok && other.text.contains("role=\"status\">\(words.formDoneBefore)</p>") && !other.text.contains("role=\"alert\""))
      #expect(other.text.contains("href=\"\(Self.path)\"") && !other.text.contains("已修好"), "a link to the page of the form")
      #expect(other.cookies.contains("sent=\(ready.page.hidden("once"))"), "the browser keeps nothing of it either")
      #expect(try await !ready.site.get(Self.path, [.cookie: ready.clerk]).text.contains("已修好"))
      let held = try await ready.site.institution.read { try $0.tx.first("SELECT count(*) FROM work_meeting")?.int(0) }
      #expect(held == 1)
      let changed = try await ready.send(fields.merging(["place": "别处"]) { $1 })
      #expect(changed.status == .unprocessableContent, "another form is judged")
    }
  }

  @Test("fewer than two opinions are not joined on the agenda; two are, the first one leading (3.5a)")
  func joined() async throws {
    try await Self.open { ready in
      let one = try await ready.site.send(
        "/work/meetings/join", ["opinion": ready.opinions[0].description, "reason": "同一件事"], after: ready.page, also: ready.clerk)
      #expect(one.status == .unprocessableContent)
      let odd = try await ready.site.send(
        "/work/meetings/join", ["opinion": "nothing", "reason": "同一件事"], after: ready.page, also: ready.clerk)
      #expect(odd.status == .unprocessableContent)
      #expect(try await ready.line(1).opinion.lead == nil)
    }
  }

  @Test("a draft of the meeting comes back into its form, and says so")
  func draft() async throws {
    try await Self.open { ready in
      let first = ready.opinions[0]
      let kept = try await ready.site.send(
        "/work/draft", ["draft": Self.path, "reason-\(first)": "写到一半", "decision-\(first)": "answered"], after: ready.page,
        also: ready.clerk)
      #expect(kept.status == .noContent)
      let page = try await ready.site.get(Self.path, [.cookie: ready.clerk])
      #expect(page.text.contains(">写到一半</textarea>") && page.text.contains("已恢复您在"))
      #expect(page.text.contains("name=\"decision-\(first)\" value=\"answered\" checked>"))
    }
  }

  @Test("only those who may hold the meeting are shown the way to it")
  func shown() async throws {
    try await Self.open { ready in
      let site = ready.site
      let official: ID<Official> = try await site.institution.perform(
        AddOfficial("赵书记", in: Website.area), by: Website.administrator
      ).id()
      try await site.institution.perform(
        FillPost(.partySecretary, with: official, for: Period(start: known(Day(iso: "2026-01-01"))), in: Website.area),
        by: Website.administrator)
      try await site.institution.perform(
        CreateAccount(
          login: "secretary", name: "赵书记", passwordHash: try PasswordHash.make(Website.password), area: Website.area,
          official: official), by: Website.administrator)
      let secretary = try await site.session(of: "secretary")
      for path in ["/work", "/work/matters"] {
        #expect(!(try await site.get(path, [.cookie: secretary]).text.contains("href=\"/work/meetings/new\"")), "\(path)")
        #expect(try await site.get(path, [.cookie: ready.clerk]).text.contains("href=\"/work/meetings/new\""), "\(path)")
      }
      #expect(try await site.get(Self.path, [.cookie: secretary]).status == .forbidden)
    }
  }
}
