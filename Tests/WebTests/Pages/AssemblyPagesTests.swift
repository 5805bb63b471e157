import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("会议的页面 · what is typed of an assembly is understood or refused beside its field (3.5h)")
struct AssemblyPagesTests {
  private static let call = Route.callAssembly(Deciding.matter).path

  /// Sends a call, the fields of a right one but for these.
  private static func call(_ own: [String: String], on site: Website) async throws -> Answer {
    let cookies = try await site.session(of: "clerk")
    let page = try await site.get(call, [.cookie: cookies])
    #expect(page.status == .ok)
    let fields = ["kind": "representatives", "basis": "persons", "ground": "undecided", "question": "是否分期", "point": "\(Deciding.point)"]
    return try await site.send(call, fields.merging(own) { $1 }, after: page, also: cookies)
  }

  @Test(
    "a call with a choice that is none, or a number that is none, calls nothing and keeps what was typed",
    arguments: [
      (["kind": ""], "kind"), (["kind": "village"], "kind"), (["basis": ""], "basis"), (["basis": "heads"], "basis"),
      (["ground": ""], "ground"), (["ground": "petition"], "ground"), (["question": " \u{200B}"], "question"), (["secret": "on"], "secret"),
      (["ground": "petitionOfRepresentatives"], "petitioners"),
      (["ground": "petitionOfRepresentatives", "petitioners": "几个"], "petitioners"),
      (["ground": "petitionOfRepresentatives", "petitioners": "-2"], "petitioners"), (["petitioners": "3"], "petitioners"),
      (["group": "一组"], "group"), (["point": "x"], "point"),
    ])
  func wrongCalls(_ typed: [String: String], _ field: String) async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let answer = try await Self.call(typed, on: site)
      #expect(answer.status == .unprocessableContent && answer.told.contains(field))
      #expect(answer.faults.contains(field) || field == "group", "a community of a city shows no group")
      #expect(typed["question"] != nil || answer.text.contains(">是否分期</textarea>"))
      #expect(try await site.institution.read { try AssemblyTable.of(Deciding.matter, $0.tx) }.isEmpty)
    }
  }

  @Test("a call says what it says: numbers of any width, and nobody asked where nobody did", arguments: [("二", 2), ("３", 3), ("", 0)])
  func rightCalls(_ typed: String, _ count: Int) async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let ground = typed.isEmpty ? "undecided" : "petitionOfRepresentatives"
      let answer = try await Self.call(["ground": ground, "petitioners": typed, "secret": "yes"], on: site)
      let made = try #require(try await site.institution.read { try AssemblyTable.of(Deciding.matter, $0.tx) }.first)
      #expect(answer.status == .seeOther && answer.headers[.location] == Route.assembly(made.assembly.id).path)
      #expect(
        made.call.petitioners == count && made.call.ground.rawValue == ground && made.call.isSecret && made.points == [Deciding.point])
    }
  }

  @Test("a step whose day nobody can read is no step of another day; all that is wrong is told at once (3.1b)")
  func steps() async throws {
    try await Deciding.open(.called) { deciding in
      let site = deciding.site
      let by = Website.administrator
      let official: ID<Official> = try await site.institution.perform(AddOfficial("赵书记", in: Website.area), by: by).id()
      let period = Period(start: known(Day(iso: "2026-01-01")))
      try await site.institution.perform(FillPost(.partySecretary, with: official, for: period, in: Website.area), by: by)
      try await site.institution.perform(
        CreateAccount(
          login: "secretary", name: "赵书记", passwordHash: try await Self.hash(), area: Website.area, official: official), by: by)
      let secretary = try await site.session(of: "secretary")
      func send(_ fields: [String: String]) async throws -> Answer {
        let page = try await site.get(deciding.path, [.cookie: secretary])
        return try await site.send(deciding.path + "/step", fields, after: page, also: secretary)
      }
      let wrong = try await send(["step": "", "day": "前天", "text": "　"])
      #expect(wrong.status == .unprocessableContent && wrong.faults == ["step", "day", "text"] && wrong.told == wrong.faults)
      #expect(wrong.text.contains("value=\"前天\""), "what was typed stays to be seen")
      for fields in [
        ["step": "vote", "day": "2026-11-02", "text": "同意"], ["step": "partyStudy", "day": "", "text": "同意"],
        ["step": "partyStudy", "day": "2026-02-30", "text": "同意"], ["step": "partyStudy", "day": "2026-11-03", "text": "同意"],
        ["step": "partyStudy", "day": "2026-11-02", "text": "同意", "expected": "9"],
        ["step": "partyMembers", "day": "2026-11-02", "text": "同意", "expected": "9", "present": "八", "favour": ""],
      ] {
        #expect(try await send(fields).status == .unprocessableContent, "\(fields)")
        #expect(try await deciding.line().steps.isEmpty)
      }
      #expect(try await send(["step": "partyStudy", "day": "２０２６年１１月２日", "text": "同意"]).status == .seeOther)
      #expect(try await deciding.line().steps.map(\.heldOn) == [known(Day(iso: "2026-11-02"))])
    }
  }

  private static func hash() async throws -> String { try PasswordHash.make(Website.password) }

  @Test("a notice whose moment nobody can read is not posted (VC 25, RC 26)")
  func notice() async throws {
    try await Deciding.open(.noticed) { deciding in
      let right: KeyValuePairs = ["day": "2026-11-05", "clock": "15点", "place": "广场", "short": ""]
      let before = try await deciding.line()
      for wrong: KeyValuePairs in [
        ["day": "", "clock": "14:00", "place": "广场"], ["day": "11月32日", "clock": "14:00", "place": "广场"],
        ["day": "2026-11-05", "clock": "25:00", "place": "广场"], ["day": "2026-11-05", "clock": "14:00", "place": ""],
      ] {
        #expect(try await deciding.send("notice", wrong).status == .unprocessableContent, "\(wrong)")
        #expect(try await deciding.line() == before)
      }
      // Two clerks: whoever sends the older form sees what stands there now, and may send it again.
      let opened = try await deciding.page()
      func shown(_ page: Answer) -> String { known(page.seen(in: deciding.path + "/notice")["version"]) }
      let version = shown(opened)
      let first = try await deciding.send(
        "notice", ["version": version, "day": "2026-11-06", "clock": "09:00", "place": "一楼"], from: opened)
      #expect(first.status == .seeOther)
      let late = try await deciding.send(
        "notice", ["version": version, "day": "2026-11-05", "clock": "14:00", "place": "广场"], from: opened)
      let day = deciding.site.web.words(in: .zhHans).date(known(Day(iso: "2026-11-06")))
      #expect(late.status == .unprocessableContent && late.text.contains("现在的内容：一楼") && late.text.contains("现在的内容：\(day)"))
      #expect(try await deciding.line().place == "一楼")
      let again = try await deciding.send("notice", Self.adding(shown(late), to: right), from: late)
      #expect(again.status == .seeOther)
      #expect(try await deciding.line().meetsAt == Instant(day: "2026-11-05", clock: "15:00"))
    }
  }

  /// Fields with the version of their record.
  private static func adding(_ version: String, to fields: KeyValuePairs<String, String>) -> KeyValuePairs<String, String> {
    guard fields.count == 4 else { preconditionFailure("the notice has four fields") }
    return [
      "version": version, fields[0].key: fields[0].value, fields[1].key: fields[1].value, fields[2].key: fields[2].value,
      fields[3].key: fields[3].value,
    ]
  }

  @Test("nobody is present in a way that is none, and whoever is on no roll is not present")
  func presence() async throws {
    try await Deciding.open(.rollCall) { deciding in
      let roll = try await deciding.roll()
      let (first, second) = ("\(roll[0].id)", "\(roll[1].id)")
      for wrong: KeyValuePairs in [
        ["way": "", "elector": first], ["way": "mail", "elector": first], ["elector": first], ["way": "roll"],
        ["way": "roll", "elector": first, "elector": "x"], ["way": "roll", "elector": first, "elector": "\(Deciding.point)"],
        ["way": "roll", "way": "phone", "elector": first],
      ] {
        for form in ["present", "way"] {
          #expect(try await deciding.send(form, wrong).status == .unprocessableContent, "\(wrong)")
          #expect(try await deciding.roll().allSatisfy { $0.presentWay == nil })
        }
      }
      #expect(try await deciding.send("present", ["way": "roll", "elector": first, "elector": second]).status == .seeOther)
      #expect(try await deciding.send("way", ["way": "phone", "elector": second]).status == .seeOther)
      #expect(try await deciding.roll().prefix(3).map(\.presentWay) == ["roll", "phone", nil])
      #expect(try await deciding.send("absent", ["elector": "x"]).faults == ["elector"])
      #expect(try await deciding.send("absent", ["elector": first]).status == .seeOther)
      #expect(try await deciding.roll().prefix(2).map(\.presentWay) == [nil, "phone"])
    }
  }

  @Test("a ballot is what somebody chose: none is chosen for them, and what is no choice is no ballot")
  func ballot() async throws {
    try await Deciding.open(.rollCall) { deciding in
      let roll = try await deciding.roll()
      for elector in roll.prefix(6) { _ = try await deciding.send("present", ["way": "phone", "elector": "\(elector.id)"]) }
      let codes = try await deciding.site.institution.read { try AssemblyTable.codes(of: deciding.id, $0) }
      let path = Route.ballot(try #require(codes[roll[0].id])).path
      let early = try await deciding.site.get(path)
      #expect(
        early.status == .ok && !early.text.contains("name=\"choice\"") && early.text.contains("class=\"problem\""), "it is not open yet")
      #expect(try await deciding.send("open", [:]).status == .seeOther)
      let page = try await deciding.site.get(path)
      #expect(page.text.contains("name=\"choice\"") && !page.text.contains(" checked"))
      for wrong: KeyValuePairs in [[:], ["choice": ""], ["choice": "yes"], ["choice": "against", "choice": "inFavour"]] {
        let answer = try await deciding.site.send(path, listed: wrong, after: page)
        #expect(answer.status == .unprocessableContent && answer.faults == ["choice"], "\(wrong)")
      }
      #expect(try await deciding.roll().allSatisfy { !$0.hasVoted })
      #expect(try await deciding.site.send(path, ["choice": "against"], after: page).status == .seeOther)
      #expect(try await deciding.roll().count { $0.hasVoted } == 1)
      // By account: who is on no roll sees the question and no ballot.
      let stranger = try await deciding.site.get(Route.vote(deciding.id).path, [.cookie: deciding.cookies])
      #expect(stranger.text.contains("是否分期") && !stranger.text.contains("name=\"choice\""))
    }
  }

  @Test(
    "a representative's days are read or refused, and the last is not before the first (VC 29, RC 13)",
    arguments: [
      (["start": ""], "start"), (["start": "去年"], "start"), (["end": "去年"], "end"), (["end": "2025-12-31"], "end"),
      (["name": "\u{200B}"], "name"),
      (["sex": "x"], "sex"), (["official": "x"], "official"), (["households": "，、 "], "households"),
      (["households": String(repeating: "9", count: 61)], "households"), (["households": "1户"], "households"),
    ])
  func representatives(_ typed: [String: String], _ field: String) async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let cookies = try await site.session(of: "clerk")
      let path = Route.representatives.path
      func all() async throws -> [RepresentativeLine] {
        try await site.institution.read { try RepresentativeTable.inOffice(of: Website.area, on: $0.now.day, $0.tx) }
      }
      func send(_ own: [String: String]) async throws -> Answer {
        let right = ["name": "钱代表", "sex": "", "official": "", "group": "", "households": "２１，22、２３号", "start": "2026年1月1日", "end": ""]
        let page = try await site.get(path, [.cookie: cookies])
        return try await site.send(path, right.merging(own) { $1 }, after: page, also: cookies)
      }
      let wrong = try await send(typed)
      #expect(wrong.status == .unprocessableContent && wrong.told == [field])
      #expect(try await all().count == 9)
      #expect(try await send([:]).status == .seeOther)
      #expect(try await all().last?.households == ["21", "22", "23号"])
    }
  }

  @Test("a representative leaves on the day that is said: none, one to come and one before the first are refused (VC 29, RC 13)")
  func leaving() async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let cookies = try await site.session(of: "clerk")
      let words = site.web.words(in: .zhHans)
      func all() async throws -> [RepresentativeLine] {
        try await site.institution.read { try RepresentativeTable.inOffice(of: Website.area, on: $0.now.day, $0.tx) }
      }
      let page = try await site.get(Route.representatives.path, [.cookie: cookies])
      let (path, today) = (Route.endRepresentative(try #require(try await all().first).id).path, site.institution.clock().day)
      #expect(page.text.contains("name=\"day\" type=\"date\" value=\"\(today.iso)\""), "today is shown, and not silently taken")
      for (day, sentence) in [
        ("", words.formMissing), ("昨天", words.formNoDay), (today.adding(1).iso, words.refusalDayInFuture),
        ("2025-12-31", words.sentence(of: Refusal(.representativeNotBegun, ["day": "2026-01-01"]))),
      ] {
        #expect(try await site.send(path, ["day": day], after: page, also: cookies).tells(of: "day", sentence), "\(day)")
      }
      #expect(try await site.send(path, [:], after: page, also: cookies).status == .unprocessableContent)
      #expect(try await all().count == 9)
      #expect(try await site.send(path, ["day": today.adding(-1).iso], after: page, also: cookies).status == .seeOther)
      #expect(try await all().count == 8)
    }
  }

  @Test("of two windows at one representative the later is shown the last day that the earlier wrote, and goes on informed (VC 29, RC 13)")
  func leavingTwice() async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let cookies = try await site.session(of: "clerk")
      let (words, today) = (site.web.words(in: .zhHans), site.institution.clock().day)
      func line() async throws -> RepresentativeLine {
        try await site.institution.read {
          known(try RepresentativeTable.inOffice(of: Website.area, on: $0.now.day.adding(-9), $0.tx).first)
        }
      }
      let path = Route.endRepresentative(try await line().id).path
      func send(_ day: Day, _ page: Answer) async throws -> Answer {
        try await site.send(path, ["day": day.iso, "once": Website.freshOnce], after: page, also: cookies)
      }
      let (one, other) = (
        try await site.get(Route.representatives.path, [.cookie: cookies]),
        try await site.get(Route.representatives.path, [.cookie: cookies])
      )
      let until = words.committeeUntil(day: words.date(today))
      #expect(!one.text.contains(until))
      #expect(try await send(today, one).status == .seeOther)
      let refused = try await send(today.adding(-1), other)
      #expect(refused.status == .unprocessableContent && refused.text.contains(words.refusalChangedMeanwhile))
      #expect(refused.fault("day", "now") == words.formNow(value: words.date(today)), "what stands now is told where it is written")
      #expect(refused.text.contains("\(until)</span>"), "and in the row")
      #expect(refused.text.contains("value=\"\(today.adding(-1).iso)\""), "what was typed stays")
      #expect(try await line().period.end == today)
      #expect(try await send(today.adding(-1), refused).status == .seeOther, "pressed again, it was seen")
      #expect(try await line().period.end == today.adding(-1))
    }
  }

  @Test("who leaves office anyway leaves before that day; today is not shown where it is that day (VC 29, RC 13)")
  func leavingBefore() async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let cookies = try await site.session(of: "clerk")
      let (words, today) = (site.web.words(in: .zhHans), site.institution.clock().day)
      func line() async throws -> RepresentativeLine {
        try await site.institution.read {
          known(try RepresentativeTable.inOffice(of: Website.area, on: $0.now.day.adding(-9), $0.tx).first)
        }
      }
      let id = try await line().id
      for (end, shown) in [(today.adding(30), today.iso), (today, "")] {
        try await site.institution.database.write { tx in
          _ = try tx.execute("UPDATE representative SET end_day = \(end) WHERE id = \(id)")
        }
        let page = try await site.get(Route.representatives.path, [.cookie: cookies])
        let form = page.text[known(page.text.firstRange(of: Route.endRepresentative(id).path)).upperBound...].prefix(2_000)
        #expect(form.contains("name=\"day\" type=\"date\" value=\"\(shown)\""), "\(end)")
      }
      let page = try await site.get(Route.representatives.path, [.cookie: cookies])
      let refused = try await site.send(Route.endRepresentative(id).path, ["day": today.iso], after: page, also: cookies)
      #expect(refused.tells(of: "day", words.sentence(of: Refusal(.representativeEnds, ["day": today.iso]))))
      #expect(try await line().period.end == today)
      let sent = try await site.send(Route.endRepresentative(id).path, ["day": today.adding(-1).iso], after: page, also: cookies)
      #expect(sent.status == .seeOther)
      #expect(try await line().period.end == today.adding(-1))
    }
  }

  @Test("a representative is the resident of exactly that name, however many others have it as a part of theirs (VC 29, RC 13)")
  func exactName() async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let by = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])
      for number in 1...55 { try await site.institution.perform(SavePerson(RosterRow(name: "钱芳\(number)"), in: Website.area), by: by) }
      let own: ID<Person> = try await site.institution.perform(
        SavePerson(RosterRow(name: "钱 芳", sex: "female"), in: Website.area), by: by
      ).id()
      func person(_ name: String) async throws -> ID<Person>? {
        let period = Period(start: known(Day(iso: "2026-01-01")))
        let entry = RepresentativeForm.Entry(name: name, sex: nil, group: "", households: ["21"], period: period, official: nil)
        return try await site.institution.read { try entry.person(in: Website.area, $0)?.id }
      }
      #expect(try await person("钱芳") == own)
      #expect(try await person("钱") == nil)
      try await site.institution.perform(SavePerson(RosterRow(name: "钱芳"), in: Website.area), by: by)
      #expect(try await person("钱芳") == nil, "a name alone does not tell")
    }
  }
}
