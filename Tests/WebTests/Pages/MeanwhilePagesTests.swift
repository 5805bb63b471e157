import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("两个窗口 · what changed after a page was opened is shown before anything is done with it")
struct MeanwhilePagesTests {
  @Test("two clerks on one resident: whoever only corrects the name does not bring the old telephone back (3.3a)")
  func resident() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let staff = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])
      let id: ID<Person> = try await site.institution.perform(
        SavePerson(RosterRow(name: "吴小曼", phone: "13900000001"), in: Website.area), by: staff
      ).id()
      let path = Route.person(id).path
      let typed = [
        "name": "吴小满", "sex": "", "birth": "", "identity": "", "phone": "13900000001", "household": "", "address": "", "group": "",
        "registered": "yes",
      ]
      let opened = try await site.get(path, [.cookie: clerk])
      let seen = try await site.institution.read { try PersonTable.version(of: id, in: Website.area, $0.tx) }
      try await site.institution.perform(
        SavePerson(RosterRow(name: "吴小曼", phone: "13900000002"), as: id, in: Website.area, from: seen), by: staff)
      let asked = try await site.send(path, typed, after: opened, also: clerk)
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("value=\"13900000002\"") && !asked.text.contains("13900000001"))
      #expect(asked.text.contains("value=\"吴小满\"") && asked.fault("name", "now").isEmpty)
      #expect(asked.fault("phone", "now") == "打开以后有人改过，这里已是现在的内容。")
      let again = typed.merging(["phone": "13900000002", "once": Website.freshOnce]) { $1 }
      #expect(try await site.send(path, again, after: asked, also: clerk).status == .seeOther)
      let (line, phone) = try await site.institution.read {
        (try PersonTable.find(id, in: Website.area, $0.tx), try PersonTable.sealed(of: id, $0).phone)
      }
      #expect(line.name == "吴小满" && phone == "13900000002")
    }
  }

  /// The cookies of a chair of the community's committee.
  private static func chair(_ site: Website) async throws -> String {
    let (by, start) = (Website.administrator, known(Day(iso: "2026-01-01")))
    let official: ID<Official> = try await site.institution.perform(AddOfficial("张主任", in: Website.area), by: by).id()
    let filling = FillPost(.committeeDirector, with: official, for: Period(start: start), in: Website.area)
    let post: ID<Post> = try await site.institution.perform(filling, by: by).id()
    try await site.institution.perform(OpenTerm(from: start, to: known(Day(iso: "2030-12-31")), in: Website.area), by: by)
    try await site.institution.perform(AppointSeat(.chair, through: post, from: start, in: Website.area), by: by)
    let account = CreateAccount(
      login: "chair", name: "张主任", passwordHash: try PasswordHash.make(Website.password), area: Website.area, official: official)
    try await site.institution.perform(account, by: by)
    return try await site.session(of: "chair")
  }

  @Test("minutes are signed as they were read: a correction settled meanwhile is shown first (3.5e)")
  func minutes() async throws {
    try await Sitting.open(at: .deliberated) { site, _ in
      let cookies = try await Self.chair(site)
      let (page, path) = (Route.minutes(Sitting.matter).path, Route.signMinutes(Sitting.matter).path)
      let other = Member(id: ID(rawValue: 92), name: "李委员", area: Website.area, roles: [.member])
      try await site.institution.perform(
        SettleCorrection(Sitting.matter, Sitting.correction, accepted: false, because: "录音为准"), by: other)
      let opened = try await site.get(page, [.cookie: cookies])
      let more = CorrectMinutes(Sitting.matter, by: Sitting.present, saying: "还漏了一句")
      let id: ID<Meeting.Correction> = try await site.institution.perform(more, by: other).id()
      try await site.institution.perform(SettleCorrection(Sitting.matter, id, accepted: true, because: ""), by: other)
      let unseen = try await site.send(path, [:], after: opened, also: cookies)
      #expect(unseen.status == .unprocessableContent && unseen.text.contains("还漏了一句"))
      #expect(try await Sitting.meeting(site).signedAt == nil)
      #expect(try await site.send(path, ["once": Website.freshOnce], after: unseen, also: cookies).status == .seeOther)
      #expect(try await Sitting.meeting(site).signedBy == "张主任")
    }
  }

  @Test("a correction that is refused says its missing reason with its other faults (3.5e)")
  func reasons() async throws {
    try await Sitting.open(at: .deliberated) { site, clerk in
      let path = Route.settleCorrection(Sitting.matter).path
      let page = try await site.get(Route.minutes(Sitting.matter).path, [.cookie: clerk])
      func settle(_ accepted: String, _ reason: String) async throws -> Answer {
        let fields = ["correction": "\(Sitting.correction)", "accepted": accepted, "reason": reason, "once": Website.freshOnce]
        return try await site.send(path, fields, after: page, also: clerk)
      }
      #expect(try await settle("no", " ").told == ["reason"])
      #expect(try await settle("", "").told == ["accepted"], "whether a reason is needed nobody knows yet")
      #expect(try await settle("yes", "").status == .seeOther)
    }
  }

  @Test("two at the door: nobody's code is voided by a page that did not show it; others coming in disturb nobody (3.5h)")
  func arrivals() async throws {
    try await Deciding.open(.rollCall) { house in
      let (matter, roll) = (Deciding.matter, try await house.roll().map(\.id))
      let opened = try await house.page()
      let other = Member(id: ID(rawValue: 92), name: "张主任", area: Website.area, roles: [.chair])
      try await house.site.institution.perform(MarkPresent(matter, house.id, [roll[0]], byPhone: true), by: other)
      let code = try await house.site.institution.read { try AssemblyTable.codes(of: house.id, $0)[roll[0]] }
      let unseen = try await house.send("present", ["way": "roll", "elector": "\(roll[0])", "elector": "\(roll[1])"], from: opened)
      #expect(unseen.status == .unprocessableContent && unseen.told == ["elector"] && unseen.lost.isEmpty)
      let (words, line) = (house.site.web.words(in: .zhHans), try #require(try await house.roll().first))
      let changed = words.assemblyArrivalNow(name: "1. \(line.name) \(line.label)", way: words.assemblyByPhone)
      #expect(unseen.text.contains(changed), "the page says who, and what stands now")
      #expect(unseen.text.ranges(of: "：现在登记为").count == 1, "and of nobody else")
      #expect(unseen.text.contains("value=\"\(roll[1])\" checked"), "whoever was ticked besides is ticked still")
      #expect(try await house.roll().compactMap(\.presentWay) == ["phone"])
      let rest = try await house.send(
        "present", ["way": "roll", "elector": "\(roll[1])", "once": Website.freshOnce], from: opened)
      #expect(rest.status == .seeOther, "of whom this page shows nothing wrong")
      let now = try await house.site.institution.read { try AssemblyTable.codes(of: house.id, $0)[roll[0]] }
      #expect(code != nil && now == code)
    }
  }

  @Test("a wrong tick is taken back as it was shown; pressing again does the rest, and then the changed one too (3.5h)")
  func takenBack() async throws {
    try await Deciding.open(.rollCall) { house in
      let (matter, roll) = (Deciding.matter, try await house.roll().map(\.id))
      let other = Member(id: ID(rawValue: 92), name: "张主任", area: Website.area, roles: [.chair])
      try await house.site.institution.perform(MarkPresent(matter, house.id, [roll[0], roll[1]]), by: other)
      let opened = try await house.page()
      try await house.site.institution.perform(MarkPresent(matter, house.id, [roll[1]], byPhone: true), by: other)
      let both: KeyValuePairs = ["elector": "\(roll[0])", "elector": "\(roll[1])", "once": "first"]
      let unseen = try await house.send("absent", both, from: opened)
      let words = house.site.web.words(in: .zhHans)
      #expect(unseen.status == .unprocessableContent && unseen.text.ranges(of: "：现在登记为“\(words.assemblyByPhone)”").count == 1)
      #expect(try await house.roll().compactMap(\.presentWay) == ["roll", "phone"])
      let again: KeyValuePairs = ["elector": "\(roll[0])", "elector": "\(roll[1])", "once": "again"]
      #expect(try await house.send("absent", again, from: unseen).status == .seeOther, "what was shown may be taken back")
      #expect(try await house.roll().compactMap(\.presentWay).isEmpty)
    }
  }

  @Test("a department sees what it commissioned, and what it may send, the list leads to (3.6d)")
  func commissions() async throws {
    try await Reported.open { house in
      for (login, role, level) in [("department", Role.department, Level.county), ("township", .township, .township)] {
        let cookies = try await house.above(login, role, at: level)
        let list = try await house.site.get(Route.commissions().path, [.cookie: cookies])
        #expect(list.status == .ok && list.text.contains("href=\"/work/commissions/new\""))
      }
      let list = try await house.site.get(Route.commissions().path, [.cookie: house.clerk])
      #expect(list.status == .ok && list.text.contains("href=\"/work/commissions/new\""))
      let supervisor = try await house.supervisor()
      let read = try await house.site.get(Route.commissions().path, [.cookie: supervisor])
      #expect(read.status == .ok && !read.text.contains("href=\"/work/commissions/new\""))
    }
  }

  @Test("without seats a work meeting says where they are filled, and every fault of its form has a place")
  func nobody() async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let path = Route.newWorkMeeting().path
      let page = try await site.get(path, [.cookie: clerk])
      #expect(page.text.contains("没有可选的内容") && page.text.contains("<a href=\"/work/committee\">"))
      let answer = try await site.send(path, ["day": "", "clock": "9:00"], after: page, also: clerk)
      #expect(answer.told.contains("day") && answer.lost.isEmpty)
      let absent = try await site.send(
        path, ["day": "2026-11-02", "clock": "8:00", "once": Website.freshOnce], after: page, also: clerk)
      #expect(absent.status == .unprocessableContent && absent.told == ["seat"] && absent.lost.isEmpty)
    }
  }
}
