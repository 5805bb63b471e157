import Deliberation
import Testing

/// How many must ask before an assembly has to be called: place, day, ground, body; so many entitled, so many needed, the article.
private struct Petition: CustomTestStringConvertible {
  let place: Place, day: String, ground: Assembly.Ground, kind: Assembly.Kind, total: Int, needed: Int, article: Clause

  init(_ place: Place, _ day: String, _ ground: Assembly.Ground, _ kind: Assembly.Kind, _ total: Int, _ needed: Int, _ article: Clause) {
    (self.place, self.day, self.ground, self.kind) = (place, day, ground, kind)
    (self.total, self.needed, self.article) = (total, needed, article)
  }

  var testDescription: String { "\(place) \(day) \(ground) for \(kind): \(needed) of \(total), \(article)" }

  static let all: [Petition] = [
    // A tenth of the villagers, a third of the representatives; a fifth of them for their own meeting.
    Petition(.village, "2026-01-01", .petitionOfElectors, .assembly, 300, 30, "VC25"),
    Petition(.village, "2026-11-23", .petitionOfElectors, .assembly, 301, 31, "VC25"),
    Petition(.village, "2025-12-31", .petitionOfElectors, .assembly, 301, 31, "VC2018-21"),
    Petition(.village, "2026-01-01", .petitionOfRepresentatives, .assembly, 30, 10, "VC25"),
    Petition(.village, "2026-11-23", .petitionOfRepresentatives, .assembly, 31, 11, "VC25"),
    Petition(.village, "2025-12-31", .petitionOfRepresentatives, .assembly, 31, 11, "VC2018-21"),
    Petition(.village, "2026-01-01", .petitionOfRepresentatives, .representatives, 30, 6, "VC30"),
    Petition(.village, "2026-11-23", .petitionOfRepresentatives, .representatives, 31, 7, "VC30"),
    Petition(.village, "2025-12-31", .petitionOfRepresentatives, .representatives, 31, 7, "VC2018-26"),
    // A tenth of the residents since 2026, a fifth before.
    Petition(.community, "2026-01-01", .petitionOfElectors, .assembly, 3_000, 300, "RC26"),
    Petition(.community, "2026-11-23", .petitionOfElectors, .assembly, 3_001, 301, "RC26"),
    Petition(.community, "2025-12-31", .petitionOfElectors, .assembly, 3_000, 600, "RC1989-10"),
    Petition(.community, "2025-06-30", .petitionOfElectors, .assembly, 3_001, 601, "RC1989-10"),
    Petition(.community, "2026-01-01", .petitionOfRepresentatives, .assembly, 40, 14, "RC26"),
    Petition(.community, "2026-11-23", .petitionOfRepresentatives, .assembly, 42, 14, "RC26"),
    Petition(.community, "2026-01-01", .petitionOfRepresentatives, .representatives, 40, 8, "RC28"),
    Petition(.community, "2026-11-23", .petitionOfRepresentatives, .representatives, 41, 9, "RC28"),
  ]
}

@Suite("召集 · who may call an assembly, on which ground, with which question (3.5h; VC 25–32, RC 26–30)")
struct CallTests {
  private func call(
    _ kind: Assembly.Kind = .assembly, _ ground: Assembly.Ground = .undecided, by petitioners: Int = 0, question: String = "是否改造管网",
    group: String = "", authorisation: String = ""
  ) -> AssemblyCall {
    AssemblyCall(
      kind: kind, basis: .persons, ground: ground, petitioners: petitioners, question: question, group: group, authorisation: authorisation)
  }

  private func check(
    _ call: AssemblyCall, in place: Place = .village, on day: String = "2026-10-01", reserved: Bool = false, undecided: Bool = true,
    electors: Int = 300, representatives: Int = 30
  ) throws -> Refusal? {
    let policy = try Policy.forTests(place, on: day)
    return refusal {
      let around = AssemblyCall.Circumstances(
        isVillage: place.isVillage, isReserved: reserved, isUndecided: undecided, representatives: representatives, under: policy)
      try call.check(in: around, electors: electors)
    }
  }

  @Test("goes to the assembly with its exact question when a point was not agreed (3.5h)")
  func undecided() throws {
    #expect(try check(call()) == nil)
    #expect(try check(call(question: " \n"))?.code == .questionMissing)
    #expect(try check(call(question: ""))?.clause == "3.5h")
  }

  @Test("is refused, citing 3.5h, on the ground that nothing was agreed when everything was")
  func nothingUndecided() throws {
    #expect(try check(call(), undecided: false) == Refusal(.nothingUndecided))
    #expect(try check(call(.assembly, .committee), undecided: false) == nil)
  }

  @Test("is refused on the ground that the law reserves the matter when it does not, citing VC 28 in a village and RC 30 in a community")
  func reserved() throws {
    #expect(try check(call(.assembly, .reserved), reserved: true) == nil)
    #expect(try check(call(.assembly, .reserved)) == Refusal(.notReserved, clause: "VC28"))
    #expect(try check(call(.assembly, .reserved), in: .community) == Refusal(.notReserved, clause: "RC30"))
  }

  @Test("a reserved matter comes before the representatives only where the assembly gave them the power (VC 28, RC 30)")
  func authorised() throws {
    #expect(try check(call(.representatives, .reserved), reserved: true) == Refusal(.authorisationMissing, clause: "VC28"))
    let missing = try check(call(.representatives, .undecided, authorisation: " "), in: .community, reserved: true)
    #expect(missing == Refusal(.authorisationMissing, clause: "RC30"))
    #expect(try check(call(.representatives, .reserved, authorisation: "2026年3月1日村民会议授权"), reserved: true) == nil)
    #expect(try check(call(.representatives)) == nil)
    #expect(try check(call(.assembly, .reserved), reserved: true) == nil)
  }

  @Test("representatives meet where there are representatives (VC 29, RC 28)")
  func noRepresentatives() throws {
    #expect(try check(call(.representatives), representatives: 0) == Refusal(.noRepresentatives, clause: "VC29"))
    #expect(try check(call(.representatives), in: .community, representatives: 0) == Refusal(.noRepresentatives, clause: "RC28"))
    #expect(try check(call(.assembly), representatives: 0) == nil)
    // Before 2026 the older laws composed the body.
    #expect(try check(call(.representatives), on: "2025-12-31", representatives: 0)?.clause == "VC2018-25")
    #expect(try check(call(.representatives), in: .community, on: "2025-12-31", representatives: 0)?.clause == "RC1989-9")
  }

  @Test("the voting age cites the article of its day (VC 25, RC 26)")
  func votingAge() throws {
    let articles: [(Place, String, Clause)] = [
      (.village, "2025-12-31", "VC2018-21"), (.village, "2026-01-01", "VC25"), (.community, "2025-12-31", "RC1989-9"),
      (.community, "2026-01-01", "RC26"),
    ]
    for (place, day, article) in articles {
      let age = try Policy.forTests(place, on: day).votingAge
      #expect(age.value == 18 && age.clause == article, "\(day)")
    }
  }

  @Test("a tenth of the household representatives may ask in an urban community; in a village a tenth of the villagers (RC 26, VC 25)")
  func households() throws {
    func answer(_ count: Int, in place: Place, on day: String = "2026-10-01") throws -> Refusal? {
      let policy = try Policy.forTests(place, on: day)
      let call = AssemblyCall(
        kind: .assembly, basis: .households, ground: .petitionOfElectors, petitioners: count, question: "是否改造管网")
      return refusal {
        let around = AssemblyCall.Circumstances(
          isVillage: place.isVillage, isReserved: false, isUndecided: false, representatives: 30, under: policy)
        try call.check(in: around, electors: 900, households: 300)
      }
    }
    #expect(try answer(30, in: .community) == nil)
    #expect(
      try answer(29, in: .community)
        == Refusal(.petitionTooFew, ["count": "29", "needed": "30", "total": "300"], clause: "RC26"))
    #expect(try answer(301, in: .community) == Refusal(.countsImpossible, clause: "RC26"))
    #expect(try answer(60, in: .community, on: "2025-12-31") == nil)
    #expect(try answer(59, in: .community, on: "2025-12-31")?.clause == "RC1989-10")
    #expect(try answer(30, in: .village)?.facts["needed"] == "90")
    #expect(try answer(90, in: .village) == nil)
  }

  @Test("a group meets in a village and says which group it is (VC 32); in a community groups only choose their representatives (RC 13)")
  func groups() throws {
    #expect(try check(call(.group, group: "三组")) == nil)
    #expect(try check(call(.group, group: "三组"), in: .community) == Refusal(.groupOnlyInVillage, clause: "RC13"))
    #expect(try check(call(.group)) == Refusal(.groupMissing, clause: "VC32"))
  }

  @Test("must be called when just enough ask and not when one fewer does, citing the article of its day", arguments: Petition.all)
  fileprivate func petitions(row: Petition) throws {
    func answer(_ count: Int) throws -> Refusal? {
      let isElectors = row.ground == .petitionOfElectors
      return try check(
        call(row.kind, row.ground, by: count), in: row.place, on: row.day, undecided: false, electors: isElectors ? row.total : 9_999,
        representatives: isElectors ? 30 : row.total)
    }
    #expect(try answer(row.needed) == nil)
    #expect(
      try answer(row.needed - 1)
        == Refusal(
          .petitionTooFew, ["count": String(row.needed - 1), "needed": String(row.needed), "total": String(row.total)], clause: row.article)
    )
    #expect(try answer(0)?.code == .petitionTooFew)
  }

  @Test("a petition where nobody may ask reaches nothing (VC 25)")
  func emptyPetition() throws {
    #expect(try check(call(.assembly, .petitionOfRepresentatives, by: 5), representatives: 0)?.code == .petitionTooFew)
    #expect(try check(call(.assembly, .petitionOfElectors, by: 0), electors: 0)?.clause == "VC25")
  }

  @Test("more people than there are cannot ask for an assembly (VC 25)")
  func morePetitionersThanElectors() throws {
    let refused = try check(call(.assembly, .petitionOfElectors, by: 301), electors: 300)
    #expect(refused == Refusal(.countsImpossible, clause: "VC25"))
    #expect(try check(call(.assembly, .petitionOfElectors, by: 300), electors: 300) == nil)
  }

  @Test("owners' votes and collective assets belong elsewhere, and are named as such (Civil Code 278, REC 27)")
  func otherTracks() {
    let articles: [OtherTrack: Clause] = [.owners: "CIV278", .collective: "REC27", .settled: "3.5h"]
    for track in OtherTrack.allCases { #expect(track.clause == articles[track]) }
  }
}

/// The notice period of a body: place, day, so many days, the article.
private struct NoticePeriod: CustomTestStringConvertible {
  let place: Place, day: String, kind: Assembly.Kind, days: Int, article: Clause

  init(_ place: Place, _ day: String, _ kind: Assembly.Kind, _ days: Int, _ article: Clause) {
    (self.place, self.day, self.kind, self.days, self.article) = (place, day, kind, days, article)
  }

  var testDescription: String { "\(place) \(day) \(kind): \(days) days, \(article)" }

  static let all = [
    NoticePeriod(.village, "2026-01-01", .assembly, 10, "VC25"), NoticePeriod(.village, "2025-12-31", .assembly, 10, "VC2018-21"),
    NoticePeriod(.community, "2026-01-01", .assembly, 10, "RC26"), NoticePeriod(.village, "2026-11-23", .representatives, 3, "VC30"),
    NoticePeriod(.community, "2026-11-23", .representatives, 3, "RC28"),
  ]
}

@Suite("会议通知 · ten days before, sooner only with a reason (VC 25, RC 26)")
struct AssemblyNoticeTests {
  private func check(
    _ kind: Assembly.Kind, from now: Instant, to meetsAt: Instant, place: String = "村部", reason: String = "", under policy: Policy
  ) -> Refusal? {
    refusal { try AssemblyNotice.check(kind, meetsAt: meetsAt, place: place, reason: reason, under: policy, at: now) }
  }

  @Test("goes out just in time, and one day later only with a reason, citing the article of its day", arguments: NoticePeriod.all)
  fileprivate func periods(row: NoticePeriod) throws {
    let policy = try Policy.forTests(row.place, on: row.day)
    let posted = try #require(Day(iso: row.day)), now = Instant(day: posted, hour: 23, minute: 59)
    let onTime = Instant(day: posted.adding(row.days), hour: 0, minute: 0)
    let tooSoon = Instant(day: posted.adding(row.days - 1), hour: 23, minute: 59)
    #expect(check(row.kind, from: now, to: onTime, under: policy) == nil)
    #expect(
      check(row.kind, from: now, to: tooSoon, under: policy)
        == Refusal(.assemblyNoticeShort, ["days": String(row.days - 1), "needed": String(row.days)], clause: row.article))
    #expect(check(row.kind, from: now, to: tooSoon, reason: " ", under: policy)?.code == .assemblyNoticeShort)
    #expect(check(row.kind, from: now, to: tooSoon, reason: "汛期抢修，临时召集", under: policy) == nil)
  }

  @Test("the old law of urban communities gave no period; that of villages did (RC 1989, 10; VC 2018, 21)")
  func oldCommunities() throws {
    let policy = try Policy.forTests(.community, on: "2025-12-31")
    let lead = AssemblyNotice.lead(.assembly, under: policy)
    #expect(lead.value == 0 && lead.clause == "RC1989-10")
    let day = try #require(Day(iso: "2025-12-31"))
    #expect(check(.assembly, from: Instant(day: day, hour: 9, minute: 0), to: Instant(day: day, hour: 14, minute: 0), under: policy) == nil)
  }

  @Test("names a place and a time to come, reason or not (VC 25, RC 26)")
  func placeAndTime() throws {
    let village = try Policy.forTests(.village), community = try Policy.forTests(.community)
    let day = try #require(Day(iso: "2026-10-12")), now = Instant(day: day, hour: 10, minute: 0)
    let later = Instant(day: day.adding(12), hour: 9, minute: 0)
    #expect(
      check(.assembly, from: now, to: later, place: " ", under: village)
        == Refusal(.planPartMissing, ["parts": "place"], clause: "VC25"))
    #expect(check(.assembly, from: now, to: now, reason: "紧急", under: community) == Refusal(.meetingInPast, clause: "RC26"))
    let earlier = Instant(milliseconds: now.milliseconds - 1)
    #expect(check(.representatives, from: now, to: earlier, reason: "紧急", under: village)?.clause == "VC30")
  }

  @Test("ten days are the law's number, the representatives' three are local and may be lengthened (VC 25, VC 30)")
  func local() throws {
    let policy = try Policy.forTests(.village, township: [.local("assembly.representativesNoticeDays", .number(5), clause: "VC30")])
    #expect(!policy.assemblyNoticeDays.isLocal && policy.representativesNoticeDays.isLocal)
    let day = try #require(Day(iso: "2026-10-12")), now = Instant(day: day, hour: 10, minute: 0)
    let four = Instant(day: day.adding(4), hour: 9, minute: 0)
    #expect(check(.representatives, from: now, to: four, under: policy)?.code == .assemblyNoticeShort)
    #expect(check(.representatives, from: now, to: four, under: try .forTests(.village)) == nil)
  }
}
