import Deliberation
import Testing

@Suite("计票 · hands, paper, phone and online in one count, each elector once (3.5h; VC 26, RC 27)")
struct BallotTests {
  private func tally(present: Int, electors: Int = 300) throws -> Tally {
    let policy = try Policy.forTests(.village)
    return Tally(
      electors: electors, present: present, quorum: Tally.quorum(.assembly, .persons, under: policy),
      majority: Tally.majority(.assembly, under: policy))
  }

  @Test("there are never more ballots than people came, however they were given (3.5h)")
  func neverMore() throws {
    let tally = try tally(present: 160)
    let paper = Tally.Count(inFavour: 60, against: 30, abstained: 5, invalid: 5), phone = Tally.Count(inFavour: 40, against: 20)
    #expect(paper.total == 100 && phone.total == 60)
    #expect(refusal { try tally.checkBallots([paper, phone]) } == nil)
    #expect(
      refusal { try tally.checkBallots([paper, phone, Tally.Count(invalid: 1)]) }
        == Refusal(.ballotsExceedVoters, ["votes": "161", "present": "160"]))
    #expect(refusal { try tally.checkBallots([paper, Tally.Count(abstained: 61)]) }?.clause == "3.5h")
  }

  @Test("hands are raised by those in the room who vote in no other way, never by more of them than there are (3.5h)")
  func hands() {
    #expect(refusal { try Tally.checkHands(Tally.Count(inFavour: 5, against: 2, abstained: 1), of: 8) } == nil)
    #expect(
      refusal { try Tally.checkHands(Tally.Count(inFavour: 5, against: 2, abstained: 2), of: 8) }
        == Refusal(.ballotsExceedVoters, ["votes": "9", "present": "8"]))
    #expect(refusal { try Tally.checkHands(Tally.Count(), of: 0) } == nil)
  }

  @Test("no more paper is counted than people took one (3.5h)")
  func papers() {
    #expect(refusal { try Tally.checkPaper(Tally.Count(inFavour: 5, against: 2, invalid: 1), takenBy: 8) } == nil)
    #expect(
      refusal { try Tally.checkPaper(Tally.Count(inFavour: 5, against: 2, abstained: 1, invalid: 1), takenBy: 8) }
        == Refusal(.ballotsExceedVoters, ["votes": "9", "present": "8"]))
    #expect(refusal { try Tally.checkPaper(Tally.Count(), takenBy: 0) } == nil)
  }

  @Test("a void ballot and an abstention count as one elector each: they take the place of another ballot (3.5h)")
  func voidCounts() throws {
    let tally = try tally(present: 3)
    #expect(refusal { try tally.checkBallots([Tally.Count(inFavour: 1, abstained: 1, invalid: 1)]) } == nil)
    #expect(refusal { try tally.checkBallots([Tally.Count(inFavour: 2, abstained: 1, invalid: 1)]) }?.code == .ballotsExceedVoters)
  }

  @Test(
    "a count below zero is refused, even when the sum would fit (3.5h)",
    arguments: [
      Tally.Count(inFavour: -1), Tally.Count(against: -1), Tally.Count(abstained: -1), Tally.Count(invalid: -1),
      Tally.Count(inFavour: 200, against: -100),
    ])
  func negative(count: Tally.Count) throws {
    let tally = try tally(present: 160)
    #expect(refusal { try tally.checkBallots([count]) } == Refusal(.countsImpossible))
    #expect(refusal { try tally.checkBallots([Tally.Count(inFavour: 150), count]) }?.clause == "3.5h")
  }

  @Test("none at all, and fewer than people came, are both possible: not everybody who comes votes (3.5h)")
  func fewer() throws {
    let tally = try tally(present: 160)
    #expect(refusal { try tally.checkBallots([]) } == nil)
    #expect(refusal { try tally.checkBallots([Tally.Count(inFavour: 10)]) } == nil)
  }

  @Test("counts of two ways add up, choice by choice (3.5h)")
  func sums() {
    let sum = Tally.Count(inFavour: 60, against: 30, abstained: 5, invalid: 5) + Tally.Count(inFavour: 40, against: 20, abstained: 2)
    #expect(sum == Tally.Count(inFavour: 100, against: 50, abstained: 7, invalid: 5))
    #expect(sum.total == 162)
  }

  @Test("void, missing and abstaining ballots count as present: they carry nothing and make nothing easier (VC 26)")
  func carried() throws {
    let tally = try tally(present: 160)
    #expect(tally.isCarried(Tally.Count(inFavour: 81, against: 79)))
    #expect(!tally.isCarried(Tally.Count(inFavour: 80, against: 0)))
    #expect(!tally.isCarried(Tally.Count(inFavour: 80, abstained: 40, invalid: 40)))
    #expect(!tally.isCarried(Tally.Count(against: 160)))
  }

  @Test("when everybody came the count stops at everybody (3.5h)")
  func everybody() throws {
    let tally = try tally(present: 160, electors: 160)
    #expect(tally.isQuorate)
    #expect(refusal { try tally.checkBallots([Tally.Count(inFavour: 161)]) }?.code == .ballotsExceedVoters)
  }

  @Test("ballots from afar are advisory unless a measure of the area admits them (3.5h)")
  func online() throws {
    #expect(try !Policy.forTests(.village).onlineBallots.value)
    #expect(try Policy.forTests(.village).onlineBallots.isLocal)
    let admitted = try Policy.forTests(.village, township: [.local("assembly.onlineBallots", .flag(true), clause: "3.5h")])
    #expect(admitted.onlineBallots.value && admitted.onlineBallots.source == "办法" && admitted.onlineBallots.level == .township)
  }
}

@Suite("代表构成 · what the law asks of the representatives' body (VC 29, RC 28)")
struct RepresentationTests {
  private static let bodies:
    [(representatives: Int, women: Int, committee: Int, village: [Representation.Flaw], urban: [Representation.Flaw])] = [
      (20, 7, 5, [], []),  // 20 of 25 are four fifths; 7 of 20 more than a third
      (19, 7, 5, [.tooFewRepresentatives], [.tooFewRepresentatives]),
      (21, 7, 5, [], []),  // 7 of 21 are a third
      (22, 7, 5, [.tooFewWomen], []),  // a third of 22 are eight
      (22, 8, 5, [], []), (12, 3, 5, [.tooFewRepresentatives, .tooFewWomen], [.tooFewRepresentatives]),
      (0, 0, 5, [.tooFewRepresentatives, .tooFewWomen], [.tooFewRepresentatives]),
    ]

  @Test("representatives are four fifths of the body; in a village a third of them are women", arguments: bodies)
  func flaws(representatives: Int, women: Int, committee: Int, village: [Representation.Flaw], urban: [Representation.Flaw]) throws {
    let body = Representation(representatives: representatives, women: women, committeeMembers: committee, households: 0)
    #expect(body.flaws(isVillage: true, under: try .forTests(.village)) == village)
    #expect(body.flaws(isVillage: false, under: try .forTests(.community)) == urban)
  }

  /// Households of a place with twenty representatives, and what is wrong with it.
  private static let ratios: [(place: Place, households: Int, flaws: [Representation.Flaw])] = [
    (.village, 99, [.tooFewHouseholds]), (.village, 100, []), (.village, 300, []), (.village, 301, [.tooManyHouseholds]),
    (.community, 399, [.tooFewHouseholds]), (.community, 400, []), (.community, 1000, []), (.community, 1001, [.tooManyHouseholds]),
    (.village, 0, []),
  ]

  @Test("one is chosen by five to fifteen households in a village, by twenty to fifty in a community (VC 29, RC 13)", arguments: ratios)
  fileprivate func ratio(place: Place, households: Int, flaws: [Representation.Flaw]) throws {
    let body = Representation(representatives: 20, women: 10, committeeMembers: 5, households: households)
    #expect(body.flaws(isVillage: place.isVillage, under: try .forTests(place)) == flaws)
    // The numbers of the law in force; for days before it none is on record.
    #expect(body.flaws(isVillage: place.isVillage, under: try .forTests(place, on: "2025-12-31")) == [])
    let policy = try Policy.forTests(place)
    #expect(policy.representativeMostHouseholds.clause == (place.isVillage ? "VC29" : "RC13"))
  }

  @Test("a like name is no proof of one person: it is asked about (VC 29)")
  func namesakes() throws {
    let body = Representation(representatives: 20, women: 10, committeeMembers: 5, households: 0, namesakes: 1)
    #expect(body.flaws(isVillage: true, under: try .forTests(.village)) == [.namesakes])
  }

  @Test("the shares cite their article (VC 29, RC 28)")
  func clauses() throws {
    let village = try Policy.forTests(.village), community = try Policy.forTests(.community)
    #expect(village.representativesShare.clause == "VC29" && village.womenShare.clause == "VC29")
    #expect(community.representativesShare.clause == "RC28")
  }
}
