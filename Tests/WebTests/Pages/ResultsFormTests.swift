import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("会后办理的表格 · what cannot be read is told at its field and becomes no act (3.6)")
struct ResultsFormTests {
  private static let base = "/work/matters/\(Reported.matter)"

  private static func refused(_ answer: Answer, _ faults: [String: String]) {
    #expect(answer.status == .unprocessableContent)
    for (field, words) in faults { #expect(answer.fault(field) == words, "\(field)") }
  }

  @Test("every open point gets its word; one without its reason is told at its own reason (3.6a)")
  func adoption() async throws {
    try await Reported.open { house in
      let (first, second) = (Reported.points[0], Reported.points[1])
      // Each point comes in a form of its own here.
      func send(_ fields: [String: String]) async throws -> Answer {
        try await house.send(Self.base + "/adopt", fields, on: Reported.results)
      }
      let page = try await house.site.get(Reported.results, [.cookie: house.clerk])
      #expect(page.text.contains("name=\"adoption-\(first)\"") && page.text.contains("name=\"adoption-\(second)\""))
      #expect(!page.text.contains("value=\"adopted\" selected"))
      Self.refused(try await send(["point": "\(first)"]), ["adoption-\(first)": "请选择。"])
      Self.refused(try await send(["point": "\(first)", "adoption-\(first)": "later"]), ["adoption-\(first)": "所选内容已不在可选范围，请重新选择。"])
      let partly = try await send(["point": "\(second)", "adoption-\(second)": "partlyAdopted", "reason-\(second)": " \u{200B}"])
      Self.refused(partly, ["reason-\(second)": "请写明理由。", "reason-\(first)": ""])
      #expect(try await send(["point": "nobody"]).status == .unprocessableContent)
      #expect(
        try await send(["point": "\(ID<Matter>(rawValue: 9))", "adoption-\(ID<Matter>(rawValue: 9))": "adopted"]).text.contains("议程里没有这个要点")
      )
      func known() async throws -> [Adoption?] {
        try await house.site.institution.read { try AdoptionTable.of(Reported.matter, $0.tx).map(\.adoption) }
      }
      #expect(try await known() == [nil, nil])
      let sent = try await send(["point": "\(second)", "adoption-\(second)": "notAdopted", "reason-\(second)": "另定"])
      #expect(sent.status == .seeOther && sent.headers[.location] == Reported.results + "#commitments")
      #expect(try await known() == [nil, .notAdopted])
    }
  }

  @Test("an explanation names its way, its moment and what came of it; nothing of it is made up (3.6e)")
  func explanation() async throws {
    try await Reported.open { house in
      let path = Self.base + "/explain"
      let wrong = [
        "dissent": "\(Reported.dissent)", "explainer": "王文书", "text": "按政策分担", "day": "昨天", "clock": "25:00", "way": "", "result": "maybe",
      ]
      let answer = try await house.send(path, wrong, on: Reported.results)
      Self.refused(
        answer,
        [
          "day": "请写成日期，如 2026-12-03。", "clock": "请写成时间，如 14:30。", "way": "请选择。", "result": "所选内容已不在可选范围，请重新选择。",
        ])
      #expect(answer.text.contains("value=\"昨天\"") && answer.text.contains(">按政策分担</textarea>"))
      #expect(answer.text.contains("<a href=\"#f-way\">"))
      func told() async throws -> [DissentLine.Told] {
        try await house.site.institution.read { try DissentTable.of(Reported.matter, $0.tx).flatMap(\.told) }
      }
      #expect(try await told().isEmpty)
      let right = wrong.merging(["day": "2026-11-01", "clock": "１４：３０", "way": "visit", "result": "accepted"]) { $1 }
      #expect(try await house.send(path, right, on: Reported.results).status == .seeOther)
      let kept = try await told()
      #expect(kept.map(\.result) == [.accepted] && kept.first?.at.clock == "14:30")
    }
  }

  @Test("a request for review is right or not: unanswered it is neither (2.2a)")
  func review() async throws {
    try await Reported.open { house in
      let path = Self.base + "/answer-review"
      let asked = ["review": "\(Reported.review)", "text": "已更正"]
      Self.refused(try await house.send(path, asked, on: Reported.results), ["upheld": "请选择。"])
      Self.refused(
        try await house.send(path, asked.merging(["upheld": "on"]) { $1 }, on: Reported.results), ["upheld": "所选内容已不在可选范围，请重新选择。"])
      let known = { try await house.site.institution.read { try ReviewTable.of(Reported.matter, $0.tx).map(\.isUpheld) } }
      #expect(try await known() == [nil])
      #expect(try await house.send(path, asked.merging(["upheld": "no"]) { $1 }, on: Reported.results).status == .seeOther)
      #expect(try await known() == [false])
    }
  }

  @Test("each score has its number: one left blank is no nought (3.6c)")
  func ratings() async throws {
    try await Reported.open { house in
      try await house.site.institution.database.write { tx in _ = try tx.execute("UPDATE commitment SET state = 'accepted'") }
      let path = Self.base + "/ratings"
      let some = ["score5": "十二", "score4": "１２", "score3": "", "score2": "许多", "score1": "-1"]
      let answer = try await house.send(path, some, on: Reported.results)
      Self.refused(
        answer, ["score5": "", "score4": "", "score3": "请填写。", "score2": "请写整数，如 12。", "score1": "请写整数，如 12。"])
      #expect(answer.text.contains("有 3 处需要改正"))
      let known = { try await house.site.institution.read { try RatingTable.onPaper(Reported.matter, $0.tx) } }
      #expect(try await known() == nil)
      let all = some.merging(["score3": "0", "score2": "〇", "score1": "0"]) { $1 }
      let before = try await house.site.get(Reported.results, [.cookie: house.clerk])
      #expect(try await house.send(path, all, on: Reported.results).status == .seeOther)
      #expect(try await known() == [.verySatisfied: 12, .satisfied: 12, .middling: 0, .dissatisfied: 0, .veryDissatisfied: 0])
      // Another window with the page of before: it is shown what was entered meanwhile.
      let other = all.merging(["score5": "1", "score4": "12", "once": Website.freshOnce]) { $1 }
      let stale = try await house.site.send(path, other, after: before, also: house.clerk)
      #expect(stale.status == .unprocessableContent && stale.fault("score5", "now") == "现在的内容：12")
      #expect(stale.fault("score4", "now").isEmpty)
    }
  }

  @Test("a track that nobody named is none (3.5h)")
  func referral() async throws {
    try await Reported.open { house in
      try await house.site.institution.database.write { tx in _ = try tx.execute("UPDATE outcome_point SET result = 'notAgreed'") }
      let path = Self.base + "/refer"
      Self.refused(try await house.send(path, ["text": "谈拢了"], on: Reported.results), ["track": "请选择。"])
      Self.refused(
        try await house.send(path, ["track": "elsewhere", "text": ""], on: Reported.results),
        ["track": "所选内容已不在可选范围，请重新选择。", "text": "请填写。"])
      let known = { try await house.site.institution.read { try ReferralTable.of(Reported.matter, $0.tx)?.track } }
      #expect(try await known() == nil)
      #expect(try await house.send(path, ["track": "owners", "text": "共有部分"], on: Reported.results).status == .seeOther)
      #expect(try await known() == .owners)
      let result = Self.base + "/referred"
      Self.refused(try await house.send(result, ["text": "同意", "day": "2026-02-30"], on: Reported.results), ["day": "请写成日期，如 2026-12-03。"])
      Self.refused(try await house.send(result, ["text": "同意", "day": "2026-11-03"], on: Reported.results), ["day": "日期在将来，请核对。"])
      #expect(try await house.send(result, ["text": "同意", "day": "2026年11月2日"], on: Reported.results).status == .seeOther)
    }
  }

  @Test("an order names what, how and until when; one on a text that another order changed is shown again (3.6f)")
  func order() async throws {
    try await Reported.open { house in
      let township = try await house.above("street", .township, at: .township)
      let (path, point) = (Self.base + "/order-correction", Reported.points[0])
      let page = try await house.site.get(Reported.results, [.cookie: township])
      let right = ["point": "\(point)", "kind": "changed", "article": "行政处罚法第九条", "text": "无权罚款", "due": "2026-11-20", "lesson": ""]
      func send(_ fields: [String: String]) async throws -> Answer {
        try await house.site.send(path, right.merging(["once": Token.random()].merging(fields) { $1 }) { $1 }, after: page, also: township)
      }
      let seen = page.version(of: path)
      Self.refused(
        try await send(["version": seen, "kind": "", "due": "十一月底", "article": "", "point": "assembly-x"]),
        ["kind": "请选择。", "due": "请写成日期，如 2026-12-03。", "article": "请填写。", "point": "所选内容已不在可选范围，请重新选择。"])
      Self.refused(try await send(["version": seen, "due": "2026-11-01"]), ["due": "日期不能早于今天，请重新选择。"])
      Self.refused(try await send(["version": seen, "point": "assembly-\(point)"]), ["point": "议程里没有这个要点。"])
      let lines = { try await house.site.institution.read { try CorrectionTable.of(Reported.matter, $0.tx) } }
      #expect(try await lines().isEmpty)
      #expect(try await send(["version": seen]).status == .seeOther)
      let again = try await send(["version": seen])
      #expect(again.status == .unprocessableContent && again.text.contains("被改动过") && again.fault("text", "now").isEmpty)
      #expect(try await lines().map(\.kind) == [.changed])
      let correction = try #require(try await lines().first)
      let done = Self.base + "/correct-point"
      Self.refused(
        try await house.send(done, ["correction": "\(correction.id)", "text": " "], on: Reported.results), ["text": "内容不能空着。"])
      let unlawful = try await house.send(done, ["correction": "\(correction.id)", "text": "罚款减半。"], on: Reported.results)
      #expect(unlawful.fault("lawful").contains("可能不合法") && unlawful.text.contains(">罚款减半。</textarea>"))
      #expect(
        try await house.send(done, ["correction": "\(correction.id)", "text": "依照合同办理。"], on: Reported.results).status == .seeOther)
    }
  }

  @Test("a commission names a community, and a day that can be read or none (3.6d)")
  func commission() async throws {
    try await Reported.open { house in
      let department = try await house.above("heating", .department, at: .county)
      let path = "/work/commissions/new"
      func send(_ fields: [String: String]) async throws -> Answer {
        try await house.send(
          path, ["area": "\(Website.area)", "title": "加装电梯", "text": "请协商"].merging(fields) { $1 }, on: path, by: department)
      }
      Self.refused(
        try await send(["area": "220", "title": " ", "due": "下个月"]),
        ["area": "所选内容已不在可选范围，请重新选择。", "title": "请填写。", "due": "请写成日期，如 2026-12-03。"])
      Self.refused(try await send(["due": "2026-11-01"]), ["due": "日期不能早于今天，请重新选择。"])
      let lines = { try await house.site.institution.read { try CommissionTable.list(in: Website.area, $0.tx) } }
      #expect(try await lines().isEmpty)
      #expect(try await send(["due": ""]).headers[.location] == "/work")
      #expect(try await lines().map(\.dueDay) == [nil])
      // A letter entered by the committee says whose it is.
      let letter = ["area": "\(Website.area)", "title": "修路", "text": "请协商", "organ": " "]
      Self.refused(try await house.send(path, letter, on: path), ["organ": "请填写。"])
      #expect(try await house.send(path, letter.merging(["organ": "镇政府"]) { $1 }, on: path).headers[.location] == "/work/commissions")
    }
  }
}
