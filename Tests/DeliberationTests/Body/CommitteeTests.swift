import Deliberation
import Testing

@Suite("议事协商委员会 · one chair, two members, all from the two committees (3.1a)")
struct CommitteeTests {
  let policy = Policy.forTests
  let term = Period(start: Day(number: 20_000), end: Day(number: 21_825))

  private func post(_ id: Int64, _ official: Int64, _ kind: Post.Kind) -> Post {
    Post(id: ID(rawValue: id), official: ID(rawValue: official), kind: kind, period: Period(start: term.start))
  }

  private func seat(_ id: Int64, _ kind: Seat.Kind, post: Int64, from start: Day? = nil) -> Seat {
    Seat(id: ID(rawValue: id), kind: kind, post: ID(rawValue: post), period: Period(start: start ?? term.start))
  }

  private func committee(kin: Set<[ID<Official>]> = []) -> Committee {
    Committee(
      term: term,
      posts: [
        post(1, 1, .partySecretary), post(2, 2, .committeeDirector), post(3, 3, .committeeMember), post(4, 4, .partyMember),
        post(5, 5, .supervisionChair), post(6, 3, .partyMember),
      ], seats: [], kin: kin, supervisionClause: "RC36")
  }

  @Test("takes a chair and two members")
  func whole() throws {
    var committee = committee()
    try committee.appoint(seat(1, .chair, post: 1), under: policy)
    try committee.appoint(seat(2, .member, post: 2), under: policy)
    #expect(committee.vacancies(on: term.start, under: policy) == [.member: 1])
    try committee.appoint(seat(3, .member, post: 3), under: policy)
    #expect(committee.vacancies(on: term.start, under: policy).isEmpty)
  }

  @Test("refuses a second chair and a third member, citing 3.1a")
  func tooMany() throws {
    var committee = committee()
    try committee.appoint(seat(1, .chair, post: 1), under: policy)
    try committee.appoint(seat(2, .member, post: 2), under: policy)
    try committee.appoint(seat(3, .member, post: 3), under: policy)
    #expect(refusal { try committee.appoint(seat(4, .chair, post: 4), under: policy) } == Refusal(.chairTaken, ["limit": "1"]))
    #expect(refusal { try committee.appoint(seat(4, .member, post: 4), under: policy) }?.clause == "3.1a")
  }

  @Test("refuses somebody outside the two committees, and the same person twice, citing 3.1a")
  func outsiders() throws {
    var committee = committee()
    #expect(refusal { try committee.appoint(seat(1, .chair, post: 5), under: policy) }?.code == .notOfTwoCommittees)
    #expect(refusal { try committee.appoint(seat(1, .chair, post: 99), under: policy) }?.code == .notOfTwoCommittees)
    try committee.appoint(seat(1, .chair, post: 3), under: policy)
    #expect(refusal { try committee.appoint(seat(2, .member, post: 6), under: policy) }?.code == .alreadySeated)
  }

  @Test("refuses near kin of a supervisor, citing the law (VC 37, RC 36)")
  func kinOfSupervisors() throws {
    let pair: [ID<Official>] = [ID(rawValue: 5), ID(rawValue: 2)]
    var committee = committee(kin: [pair])
    #expect(refusal { try committee.appoint(seat(1, .chair, post: 2), under: policy) }?.clause == "RC36")
    #expect(throws: Never.self) { try committee.appoint(seat(1, .chair, post: 1), under: policy) }
  }

  @Test("refuses a seat outside its term and a term that overlaps another, citing 3.1a")
  func terms() {
    var committee = committee()
    let before = term.start.adding(-1)
    #expect(refusal { try committee.appoint(seat(1, .chair, post: 1, from: before), under: policy) }?.code == .outsideTerm)
    let next = Period(start: Day(number: 21_826), end: Day(number: 23_000))
    #expect(refusal { try Committee.checkTerm(next, against: [term]) } == nil)
    #expect(refusal { try Committee.checkTerm(Period(start: Day(number: 21_825)), against: [term]) }?.code == .termOverlaps)
  }
}

/// The refusal a body throws, or `nil` when it goes through; any other error fails the test.
func refusal(_ body: () throws -> Void) -> Refusal? {
  do {
    try body()
    return nil
  } catch let refusal as Refusal { return refusal } catch {
    Issue.record(error)
    return nil
  }
}
