import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("一次说全 · what the core refuses of a value is told at the first press, with what is missing")
struct FirstPressTests {
  private static let clerk = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])

  /// The cookies of the chair.
  private static func chair(of site: Website) async throws -> String {
    let chair = try await site.holder(of: .committeeDirector, "chair")
    let (by, start) = (Website.administrator, known(Day(iso: "2026-01-01")))
    let roster = try await site.institution.read {
      try BodyTable.roster(of: Website.area, on: $0.now.day, under: $0.policy(for: Website.area), $0.tx)
    }
    let post = try #require(roster.holders.first).post
    try await site.institution.perform(OpenTerm(from: start, to: known(Day(iso: "2030-12-31")), in: Website.area), by: by)
    try await site.institution.perform(AppointSeat(.chair, through: post.id, from: start, in: Website.area), by: by)
    return chair
  }

  /// Sends a form of which a field is missing, with a value that the core refuses, and then with one that it takes.
  private static func tell(
    _ send: (String) async throws -> Answer, _ wrong: String, right: String, of field: String, missing: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let refused = try await send(wrong)
    #expect(refused.status == .unprocessableContent, sourceLocation: sourceLocation)
    #expect(refused.told.isSuperset(of: [field, missing]), "\(refused.told)", sourceLocation: sourceLocation)
    #expect(refused.faults.isSuperset(of: [field, missing]), "\(refused.faults)", sourceLocation: sourceLocation)
    let told = try await send(right).told
    #expect(told.contains(missing) && !told.contains(field), "\(told)", sourceLocation: sourceLocation)
  }

  @Test("a commitment: its point, its day, a later day, and who accepts it (3.6a)")
  func commitments() async throws {
    try await Reported.open { house in
      let (base, own) = ("/work/matters/\(Reported.matter)", "/work/commitments/\(Reported.own)")
      let today = house.site.institution.clock().day
      func commit(_ own: [String: String]) async throws -> Answer {
        let blank = ["point": "\(Reported.points[0])", "owner": "community", "ownerName": "", "task": "", "measure": "", "due": today.iso]
        return try await house.send(base + "/commit", blank.merging(own) { $1 }, on: Reported.results)
      }
      let strange = "\(ID<PlanRecord.Point>(rawValue: 8))"
      try await Self.tell({ try await commit(["point": $0]) }, strange, right: "\(Reported.points[1])", of: "point", missing: "task")
      try await Self.tell({ try await commit(["due": $0]) }, today.adding(-1).iso, right: today.iso, of: "due", missing: "task")

      let chair = try await Self.chair(of: house.site)
      func extend(_ due: String, _ reason: String = "") async throws -> Answer {
        try await house.send(own + "/extend", ["due": due, "text": reason], on: own, by: chair)
      }
      try await Self.tell({ try await extend($0) }, today.adding(-1).iso, right: today.adding(9).iso, of: "due", missing: "text")

      let done = ["kind": "completed", "text": "已开放", "late": "设备晚到"]
      #expect(try await house.send(own + "/report", done, on: own, by: chair).status == .seeOther)
      func judge(_ verdict: String, _ text: String = "") async throws -> Answer {
        try await house.send(own + "/accept", ["verdict": verdict, "text": text], on: own, by: chair)
      }
      try await Self.tell({ try await judge($0) }, "yes", right: "no", of: "verdict", missing: "text")
      #expect(try await judge("yes", "看过了").told == ["verdict"], "alone it is told as before")
      #expect(try await house.commitment(Reported.own).commitment.state == .completed)
      #expect(try await judge("no", "还没有开门").status == .seeOther)
    }
  }

  @Test("a day that is wrong from an older state is told as older first: the command judges what is the only trouble (3.6a)")
  func older() async throws {
    try await Reported.open { house in
      let chair = try await Self.chair(of: house.site)
      let (own, today) = ("/work/commitments/\(Reported.own)", house.site.institution.clock().day)
      let words = house.site.web.words(in: .zhHans)
      let page = try await house.site.get(own, [.cookie: chair])
      func extend(_ day: Day, after page: Answer) async throws -> Answer {
        try await house.site.send(
          own + "/extend", ["due": day.iso, "text": "等配件", "once": Website.freshOnce], after: page, also: chair)
      }
      #expect(try await extend(today.adding(9), after: page).status == .seeOther)
      let late = try await extend(today.adding(5), after: page)
      #expect(late.status == .unprocessableContent && late.fault("due", "now") == words.formNow(value: words.date(today.adding(9))))
      #expect(try await extend(today.adding(5), after: late).told == ["due"])
      #expect(try await extend(today.adding(12), after: late).status == .seeOther)
    }
  }

  @Test("an assembly: its ground and its body (3.5h)")
  func assemblies() async throws {
    try await Website.open { site in
      try await Deciding.report(site)
      let cookies = try await site.session(of: "clerk")
      let path = Route.callAssembly(Deciding.matter).path
      let page = try await site.get(path, [.cookie: cookies])
      func call(_ own: [String: String]) async throws -> Answer {
        let blank = ["kind": "representatives", "basis": "persons", "ground": "undecided", "question": ""]
        return try await site.send(path, blank.merging(own) { $1 }, after: page, also: cookies)
      }
      try await Self.tell({ try await call(["ground": $0]) }, "reserved", right: "undecided", of: "ground", missing: "question")
      for line in try await site.institution.read({ try RepresentativeTable.inOffice(of: Website.area, on: $0.now.day, $0.tx) }) {
        try await site.institution.perform(
          EndRepresentative(line.id, on: site.institution.clock().day.adding(-1), in: Website.area), by: Self.clerk)
      }
      try await Self.tell({ try await call(["kind": $0]) }, "representatives", right: "assembly", of: "kind", missing: "question")
    }
  }

  @Test("before an assembly: a step and a notice of another time (3.1b, 3.5h)")
  func preparations() async throws {
    try await Deciding.open(.called) { house in
      let today = house.site.institution.clock().day
      let secretary = try await house.site.holder(of: .partySecretary, "secretary")
      let page = try await house.site.get(house.path, [.cookie: secretary])
      func step(_ day: String, _ text: String = "") async throws -> Answer {
        let fields = ["step": "partyStudy", "day": day, "text": text, "once": Website.freshOnce]
        return try await house.site.send(house.path + "/step", fields, after: page, also: secretary)
      }
      try await Self.tell({ try await step($0) }, today.adding(1).iso, right: today.iso, of: "day", missing: "text")
      #expect(try await step(today.iso, "同意提请").status == .seeOther)
      func notice(_ day: String) async throws -> Answer { try await house.send("notice", ["day": day, "clock": "09:00", "place": ""]) }
      try await Self.tell({ try await notice($0) }, today.adding(-1).iso, right: today.adding(20).iso, of: "day", missing: "place")
    }
  }

  @Test("a service and a new time of the meeting (3.5d)")
  func notices() async throws {
    try await Sitting.open(at: .noticed) { site, cookies in
      let page = try await site.get(Route.revise(Sitting.matter).path, [.cookie: cookies])
      func revise(_ day: String) async throws -> Answer {
        let fields = ["day": day, "clock": "9:00", "place": "", "reason": "停电"]
        return try await site.send(Route.revise(Sitting.matter).path, fields, after: page, also: cookies)
      }
      try await Self.tell({ try await revise($0) }, "2026-11-01", right: "2026-11-20", of: "day", missing: "place")
      let own = try await site.get(Route.matter(Sitting.matter).path, [.cookie: cookies])
      func serve(_ day: String) async throws -> Answer {
        let fields = ["participant": "\(Sitting.invited)", "way": "", "day": day, "clock": "8:00"]
        return try await site.send(Route.recordService(Sitting.matter).path, fields, after: own, also: cookies)
      }
      try await Self.tell({ try await serve($0) }, "2026-11-03", right: "2026-11-02", of: "day", missing: "way")
      func post(_ day: String) async throws -> Answer {
        let fields = ["paper": "", "place": "公示栏", "day": day, "clock": "8:00"]
        return try await site.send(Route.recordPosting(Sitting.matter).path, fields, after: own, also: cookies)
      }
      #expect(try await post("2026-11-03").told.isSuperset(of: ["day", "photo"]))
      #expect(try await !post("2026-11-02").told.contains("day"))
    }
  }

  @Test("a lot in the past (3.3b)")
  func lots() async throws {
    try await Sitting.open(at: .topic) { site, cookies in
      let path = Route.lotScheme(Sitting.matter).path
      let page = try await site.get(path, [.cookie: cookies])
      func lot(_ day: String) async throws -> Answer {
        let fields = ["circle": "everyone", "group": "*", "size": "3", "clock": "14:00", "place": "", "way": "dice", "day": day]
        return try await site.send(path, fields, after: page, also: cookies)
      }
      try await Self.tell({ try await lot($0) }, "2026-11-01", right: "2026-11-05", of: "day", missing: "place")
    }
  }

  @Test("promises on what was not agreed (3.6a)")
  func outcomes() async throws {
    try await Sitting.open(at: .meeting) { site, cookies in
      let page = try await site.get(Route.meeting(Sitting.matter).path, [.cookie: cookies])
      func decide(_ outcome: String) async throws -> Answer {
        let fields = [
          "point": "\(Sitting.points[0])", "outcome": outcome, "text": "", "owner0": "永安热力公司", "task0": "更换", "due0": "2026-12-15",
        ]
        return try await site.send(Route.decide(Sitting.matter).path, fields, after: page, also: cookies)
      }
      try await Self.tell({ try await decide($0) }, "notAgreed", right: "agreed", of: "outcome", missing: "text")
    }
  }
}
