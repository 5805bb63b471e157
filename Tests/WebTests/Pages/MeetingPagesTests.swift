import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing

@testable import Web

@Suite("会议的页面 · what was not chosen or counted is told, never taken for something (3.5e)")
struct MeetingPagesTests {
  private static let base = "/work/matters/\(Sitting.matter)"
  private static let point = Sitting.points[0].description
  private static let missing = "请填写。", choose = "请选择。"

  private static func open(_ body: (Website, String, Answer) async throws -> Void) async throws {
    try await Sitting.open(at: .meeting) { site, clerk in
      let page = try await site.get(base + "/meeting", [.cookie: clerk])
      #expect(page.status == .ok)
      try await body(site, clerk, page)
    }
  }

  @Test("nothing that binds is chosen before somebody chose it")
  func bare() async throws {
    try await Self.open { _, _, page in
      for value in Outcome.allCases.map(\.rawValue) {
        #expect(page.text.contains("name=\"outcome\" value=\"\(value)\">"), "\(value) is offered and not chosen")
      }
      #expect(!page.text.contains("value=\"\(Sitting.present)\" selected"), "nobody is the speaker yet")
      let ids = page.text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "ids are unique on a page with two of every form")
    }
  }

  @Test(
    "a vote takes numbers as people write them, and each of them",
    arguments: [
      ("１", "", "0"), ("一", "x", "0"), ("1", "0", "１．５"), ("", "", ""),
    ])
  func wrongVote(yes: String, no: String, abstained: String) async throws {
    try await Self.open { site, clerk, page in
      let answer = try await site.send(
        Self.base + "/vote",
        ["point": Self.point, "question": "是否同意", "yes": yes, "no": no, "abstained": abstained], after: page, also: clerk)
      #expect(answer.status == .unprocessableContent)
      for (name, typed) in [("yes", yes), ("no", no), ("abstained", abstained)] {
        let isRight = Int(written: typed) != nil
        #expect(answer.text.contains("id=\"f-\(name)-fault\"") == !isRight, "\(name)")
        #expect(answer.text.contains("name=\"\(name)\" type=\"text\" value=\"\(typed)\""), "what was typed stays")
      }
      #expect(answer.text.contains("<details open><summary>举手表决</summary>"))
      #expect(try await Sitting.meeting(site).votes.isEmpty)
    }
  }

  @Test("a vote in full-width and Chinese digits is the vote")
  func vote() async throws {
    try await Self.open { site, clerk, page in
      let sent = try await site.send(
        Self.base + "/vote", ["point": Self.point, "question": "是否同意", "yes": "１", "no": "零", "abstained": "0"], after: page,
        also: clerk)
      #expect(sent.status == .seeOther && sent.headers[.location] == Self.base + "/meeting#p-\(Self.point)")
      let vote = try known(await Sitting.meeting(site).votes.first)
      #expect(vote.inFavour == 1 && vote.against == 0 && vote.abstained == 0)
      let more = try await site.send(
        Self.base + "/vote", ["point": Self.point, "question": "是否同意", "yes": "9", "no": "0", "abstained": "0", "once": "more"],
        after: page, also: clerk)
      #expect(more.text.contains("href=\"#f-yes\"") && more.text.contains("举手9人，到会只有1人"))
      #expect(try await Sitting.meeting(site).votes.count == 1)
    }
  }

  @Test("a count that stands already is told at its question, with what stands")
  func counted() async throws {
    try await Self.open { site, clerk, page in
      func send(_ yes: String, _ question: String) async throws -> Answer {
        try await site.send(
          Self.base + "/vote",
          ["point": Self.point, "question": question, "yes": yes, "no": "0", "abstained": "0", "once": Website.freshOnce], after: page,
          also: clerk)
      }
      #expect(try await send("1", "是否同意").status == .seeOther)
      let again = try await send("0", "是否同意？")
      #expect(again.status == .unprocessableContent && again.told == ["question"])
      #expect(again.text.contains("“是否同意”：同意1、反对0、弃权0"))
      #expect(try await Sitting.meeting(site).votes.map(\.inFavour) == [1])
      #expect(try await send("0", "是否同意（第二次表决）").status == .seeOther)
    }
  }

  @Test("a point without an outcome, a commitment without its day, and a point of another meeting are told where they are")
  func wrongDecision() async throws {
    try await Self.open { site, clerk, page in
      let path = Self.base + "/decide"
      let bare = try await site.send(path, ["point": Self.point, "text": "更换"], after: page, also: clerk)
      #expect(bare.tells(of: "outcome", Self.choose) && bare.text.contains(">更换</textarea>"))
      let odd = try await site.send(
        path, ["point": Self.point, "outcome": "perhaps", "text": "", "owner1": "永安热力公司", "due2": "2026-13-01"], after: page, also: clerk)
      #expect(odd.tells(of: "outcome", "所选内容已不在可选范围，请重新选择。") && odd.tells(of: "text", Self.missing))
      #expect(odd.tells(of: "task1", Self.missing) && odd.tells(of: "due1", Self.missing), "a row is whole or nothing")
      #expect(odd.tells(of: "owner2", Self.missing) && odd.tells(of: "due2", "请写成日期，如 2026-12-03。"))
      #expect(!odd.text.contains("id=\"f-owner0-fault\"") && odd.text.contains("<details open><summary>更多落实事项</summary>"))
      let far = try await site.send(
        path, ["point": ID<Matter>(rawValue: 7).description, "outcome": "agreed", "text": "更换"], after: page, also: clerk)
      #expect(far.status == .unprocessableContent)
      #expect(try await Sitting.meeting(site).results.isEmpty)
    }
  }

  @Test("two windows on one point: the later one is shown what the first one settled, and overwrites it knowingly (3.6a)")
  func twoWindows() async throws {
    try await Self.open { site, clerk, page in
      let path = Self.base + "/decide"
      let first = ["point": Self.point, "outcome": "agreed", "text": "更换", "owner0": "永安热力公司", "task0": "更换", "due0": "2026-12-15"]
      #expect(try await site.send(path, first, after: page, also: clerk).status == .seeOther)
      let late = first.merging(["once": "late", "version": "", "outcome": "partly", "owner0": "安居物业"]) { $1 }
      let shown = try await site.send(path, late, after: page, also: clerk)
      #expect(shown.status == .unprocessableContent)
      #expect(shown.text.contains("id=\"f-owner0-now\">现在的内容：永安热力公司</p>"))
      #expect(shown.text.contains("id=\"f-outcome-now\">现在的内容：达成一致</p>"))
      #expect(shown.text.contains("name=\"owner0\" type=\"text\" value=\"安居物业\""))
      #expect(!shown.text.contains("id=\"f-task0-now\""), "what is alike is not told")
      #expect(try await Sitting.meeting(site).commitments.map(\.owner) == ["永安热力公司"], "nothing is overwritten unseen")
      let version = try await Sitting.meeting(site).version(of: Sitting.points[0])
      #expect(shown.text.contains("name=\"version\" value=\"\(version.text)\""))
      let again = try await site.send(path, late.merging(["version": version.text]) { $1 }, after: shown, also: clerk)
      #expect(again.status == .seeOther)
      #expect(try await Sitting.meeting(site).commitments.map(\.owner) == ["安居物业"])
    }
  }

  @Test("more commitments than the form began with are all shown again, and none is lost")
  func manyCommitments() async throws {
    try await Self.open { site, clerk, page in
      var fields = ["point": Self.point, "outcome": "agreed", "text": "更换"]
      for number in 0..<5 {
        fields.merge(["owner\(number)": "第\(number)家", "task\(number)": "更换", "due\(number)": "2026年12月15日"]) { $1 }
      }
      #expect(try await site.send(Self.base + "/decide", fields, after: page, also: clerk).status == .seeOther)
      let shown = try await site.get(Self.base + "/meeting", [.cookie: clerk])
      for number in 0..<5 { #expect(shown.text.contains("name=\"owner\(number)\" type=\"text\" value=\"第\(number)家\"")) }
      #expect(shown.text.contains("name=\"owner5\" type=\"text\" value=\"\""), "and one more can be written")
    }
  }

  @Test("who speaks is chosen; a dissent without a name is that of one resident")
  func speakers() async throws {
    try await Self.open { site, clerk, page in
      let bare = try await site.send(Self.base + "/statement", ["point": Self.point, "text": "太冷"], after: page, also: clerk)
      #expect(bare.tells(of: "speaker", Self.choose))
      let stranger = try await site.send(
        Self.base + "/statement", ["point": Self.point, "speaker": Sitting.invited.description, "text": "太冷"], after: page, also: clerk)
      #expect(stranger.text.contains("href=\"#f-speaker\""), "nobody who is not there speaks")
      let sent = try await site.send(
        Self.base + "/statement", ["point": Self.point, "speaker": Sitting.present.description, "text": "太冷"], after: page, also: clerk)
      #expect(sent.status == .seeOther)
      let dissent = try await site.send(
        Self.base + "/dissent", ["point": Self.point, "speaker": "", "text": "太贵"], after: page, also: clerk)
      #expect(dissent.status == .seeOther)
      let odd = try await site.send(
        Self.base + "/dissent", ["point": Self.point, "speaker": "somebody", "text": "太贵"], after: page, also: clerk)
      #expect(odd.tells(of: "speaker", "所选内容已不在可选范围，请重新选择。"))
      let meeting = try await Sitting.meeting(site)
      #expect(meeting.statements.map(\.speaker) == [Sitting.present] && meeting.dissents.map(\.by) == [nil])
    }
  }

  @Test("those who came by have a side that was chosen, and names as names are written")
  func roll() async throws {
    try await Self.open { site, clerk, page in
      let path = Self.base + "/attend"
      let bare = try await site.send(path, ["names": "买买提•艾力\n蒋冬", "kind": "", "way": "roll"], after: page, also: clerk)
      #expect(bare.tells(of: "kind", Self.choose) && bare.text.contains("买买提•艾力\n蒋冬</textarea>"))
      let odd = try await site.send(path, ["participant": Sitting.invited.description, "way": "qr"], after: page, also: clerk)
      #expect(odd.tells(of: "way", "所选内容已不在可选范围，请重新选择。"), "the clerk does not sign in by the residents' code")
      let long = try await site.send(
        path, ["names": String(repeating: "名", count: 101), "kind": "experts", "way": "roll"], after: page, also: clerk)
      #expect(long.tells(of: "names", "最多 100 字，现有 101 字。"))
      let nobody = try await site.send(path, ["way": "roll"], after: page, also: clerk)
      #expect(nobody.status == .unprocessableContent && nobody.text.contains("href=\"#f-names\""))
      let sent = try await site.send(
        path, ["participant": Sitting.invited.description, "names": " 买买提•艾力 \n\n蒋冬", "kind": "experts", "way": "sheet"], after: page,
        also: clerk)
      #expect(sent.status == .seeOther)
      let there = try await Sitting.meeting(site).attendance
      #expect(there.map(\.name) == ["郑大河", "吴小满", "买买提·艾力", "蒋冬"] && there.last?.kind == .experts)
      // An older window: whoever is ticked there stays there, and the page says so; names that are there are told at the names, all at once.
      let more = ["participant": Sitting.invited.description, "kind": "experts", "way": "roll", "once": Website.freshOnce]
      let names = try await site.send(path, more.merging(["names": "蒋冬\n何工\n买买提•艾力"]) { $1 }, after: page, also: clerk)
      #expect(names.status == .unprocessableContent && names.told == ["names"] && names.text.contains("蒋冬、买买提·艾力已经签到。"))
      let again = try await site.send(path, more.merging(["names": "何工"]) { $1 }, after: page, also: clerk)
      #expect(again.status == .seeOther && again.headers[.location] == Self.base + "/meeting?there=1")
      #expect(try await site.get(Self.base + "/meeting?there=1", [.cookie: clerk]).text.contains("1人此前已签到，未重复登记。"))
      #expect(try await Sitting.meeting(site).attendance.map(\.name) == there.map(\.name) + ["何工"])
    }
  }

  @Test("a correction is neither kept nor accepted before somebody said which (3.5e)")
  func settled() async throws {
    try await Sitting.open(at: .deliberated) { site, clerk in
      let page = try await site.get(Self.base + "/minutes", [.cookie: clerk])
      for value in ["yes", "no"] { #expect(page.text.contains("name=\"accepted\" value=\"\(value)\">")) }
      let one = Sitting.correction.description
      let bare = try await site.send(Self.base + "/settle", ["correction": one, "reason": "核对录音"], after: page, also: clerk)
      #expect(bare.tells(of: "accepted", Self.choose) && bare.text.contains("核对录音"))
      let kept = try await site.send(Self.base + "/settle", ["correction": one, "accepted": "no"], after: page, also: clerk)
      #expect(kept.status == .unprocessableContent && kept.text.contains("href=\"#f-reason\""))
      #expect(kept.text.contains("name=\"accepted\" value=\"no\" checked>"))
      #expect(try await Sitting.meeting(site).corrections.map(\.isAccepted) == [nil])
      let speakerless = try await site.send(Self.base + "/correct", ["text": "漏了一句"], after: page, also: clerk)
      #expect(speakerless.tells(of: "speaker", Self.choose))
      let sent = try await site.send(Self.base + "/settle", ["correction": one, "accepted": "yes"], after: page, also: clerk)
      #expect(sent.status == .seeOther)
      #expect(try await Sitting.meeting(site).corrections.map(\.isAccepted) == [true])
    }
  }
}
