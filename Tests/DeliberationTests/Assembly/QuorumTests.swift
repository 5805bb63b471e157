import Deliberation
import Testing

/// One line of the law: a place on a day, a body counted one way, so many entitled, so many needed, and the article.
private struct Row: CustomTestStringConvertible {
  let place: Place, day: String, kind: Assembly.Kind, basis: Assembly.Basis, total: Int, needed: Int, article: Clause

  init(_ place: Place, _ day: String, _ kind: Assembly.Kind, _ basis: Assembly.Basis, _ total: Int, _ needed: Int, _ article: Clause) {
    (self.place, self.day, self.kind, self.basis, self.total, self.needed, self.article) = (place, day, kind, basis, total, needed, article)
  }

  var testDescription: String { "\(place) \(day) \(kind) by \(basis): \(needed) of \(total), \(article)" }
}

/// The last day of the old laws, the first of the new ones, and a day well inside each.
private let quorums: [Row] = [
  // 村民会议: more than half of the villagers of voting age …
  Row(.village, "2026-01-01", .assembly, .persons, 299, 150, "VC26"), Row(.village, "2026-11-23", .assembly, .persons, 300, 151, "VC26"),
  Row(.village, "2026-11-23", .assembly, .persons, 301, 151, "VC26"),
  Row(.village, "2025-12-31", .assembly, .persons, 299, 150, "VC2018-22"),
  Row(.village, "2025-06-30", .assembly, .persons, 300, 151, "VC2018-22"),
  // … or at least two thirds of the households.
  Row(.village, "2026-01-01", .assembly, .households, 99, 66, "VC26"), Row(.village, "2026-11-23", .assembly, .households, 100, 67, "VC26"),
  Row(.village, "2026-11-23", .assembly, .households, 101, 68, "VC26"),
  Row(.village, "2025-12-31", .assembly, .households, 99, 66, "VC2018-22"),
  Row(.village, "2025-06-30", .assembly, .households, 100, 67, "VC2018-22"),
  // 居民会议: more than half, of the residents or of the households.
  Row(.community, "2026-01-01", .assembly, .persons, 2_999, 1_500, "RC27"),
  Row(.community, "2026-11-23", .assembly, .persons, 3_000, 1_501, "RC27"),
  Row(.community, "2025-12-31", .assembly, .persons, 3_000, 1_501, "RC1989-9"),
  Row(.community, "2026-01-01", .assembly, .households, 99, 50, "RC27"),
  Row(.community, "2026-11-23", .assembly, .households, 100, 51, "RC27"),
  Row(.community, "2025-12-31", .assembly, .households, 99, 50, "RC1989-9"),
  Row(.community, "2025-06-30", .assembly, .households, 100, 51, "RC1989-9"),
  // 村民代表会议: at least two thirds, then and now.
  Row(.village, "2026-01-01", .representatives, .persons, 30, 20, "VC30"),
  Row(.village, "2026-11-23", .representatives, .persons, 31, 21, "VC30"),
  Row(.village, "2026-11-23", .representatives, .households, 32, 22, "VC30"),
  Row(.village, "2025-12-31", .representatives, .persons, 31, 21, "VC2018-26"),
  // 居民代表会议: at least two thirds since 2026; before, a meeting of groups' representatives, more than half.
  Row(.community, "2026-01-01", .representatives, .persons, 30, 20, "RC29"),
  Row(.community, "2026-11-23", .representatives, .persons, 31, 21, "RC29"),
  Row(.community, "2025-12-31", .representatives, .persons, 30, 16, "RC1989-9"),
  Row(.community, "2025-06-30", .representatives, .persons, 31, 16, "RC1989-9"),
  // 村民小组会议: at least two thirds of the people or of the households.
  Row(.village, "2026-01-01", .group, .persons, 40, 27, "VC32"), Row(.village, "2026-11-23", .group, .persons, 42, 28, "VC32"),
  Row(.village, "2026-11-23", .group, .households, 14, 10, "VC32"), Row(.village, "2025-12-31", .group, .households, 15, 10, "VC2018-28"),
]

/// What carries the question: more than half of those present, whoever they are and whenever it was.
private let majorities: [Row] = [
  Row(.village, "2026-01-01", .assembly, .persons, 150, 76, "VC26"), Row(.village, "2026-11-23", .assembly, .persons, 151, 76, "VC26"),
  Row(.village, "2025-12-31", .assembly, .households, 66, 34, "VC2018-22"),
  Row(.village, "2026-11-23", .assembly, .households, 67, 34, "VC26"),
  Row(.village, "2026-01-01", .representatives, .persons, 20, 11, "VC30"),
  Row(.village, "2026-11-23", .representatives, .persons, 21, 11, "VC30"),
  Row(.village, "2025-12-31", .representatives, .persons, 20, 11, "VC2018-26"),
  Row(.village, "2026-01-01", .group, .households, 10, 6, "VC32"), Row(.village, "2025-12-31", .group, .persons, 27, 14, "VC2018-28"),
  Row(.community, "2026-01-01", .assembly, .persons, 1_500, 751, "RC27"),
  Row(.community, "2026-11-23", .assembly, .households, 51, 26, "RC27"),
  Row(.community, "2025-12-31", .assembly, .households, 50, 26, "RC1989-9"),
  Row(.community, "2026-01-01", .representatives, .persons, 20, 11, "RC29"),
  Row(.community, "2025-12-31", .representatives, .persons, 16, 9, "RC1989-9"),
]

@Suite("法定人数 · who must come, and what carries the question (VC 26, 30, 32; RC 27, 29)")
struct QuorumTests {
  private func tally(_ row: Row, electors: Int, present: Int) throws -> Tally {
    let policy = try Policy.forTests(row.place, on: row.day)
    return Tally(
      electors: electors, present: present, quorum: Tally.quorum(row.kind, row.basis, under: policy),
      majority: Tally.majority(row.kind, under: policy))
  }

  @Test("an assembly opens with just enough and not with one less, citing the article of its day", arguments: quorums)
  fileprivate func quorum(row: Row) throws {
    let met = try tally(row, electors: row.total, present: row.needed)
    #expect(met.quorumNeeded == row.needed && met.isQuorate && met.quorum.clause == row.article)
    #expect(refusal { try met.checkQuorum() } == nil)
    #expect(
      refusal { try met.checkAdjourn() }
        == Refusal(.quorumMet, ["present": String(row.needed), "needed": String(row.needed)], clause: row.article))
    let missed = try tally(row, electors: row.total, present: row.needed - 1)
    #expect(
      refusal { try missed.checkQuorum() }
        == Refusal(
          .quorumMissed, ["present": String(row.needed - 1), "needed": String(row.needed), "total": String(row.total)], clause: row.article)
    )
    #expect(refusal { try missed.checkAdjourn() } == nil)
  }

  @Test("a question is carried by just enough of those present and not by one less, citing the article of its day", arguments: majorities)
  fileprivate func majority(row: Row) throws {
    let tally = try tally(row, electors: row.total, present: row.total)
    #expect(tally.majorityNeeded == row.needed && tally.majority.clause == row.article)
    #expect(tally.isCarried(Tally.Count(inFavour: row.needed, against: row.total - row.needed)))
    #expect(!tally.isCarried(Tally.Count(inFavour: row.needed - 1, against: row.total - row.needed + 1)))
  }

  @Test("every body, counted either way, has its rows on both sides of 2026-01-01")
  func complete() {
    for place in Place.allCases {
      for kind in Assembly.Kind.allCases where kind != .group || place.isVillage {
        let rows = quorums.filter { $0.place == place && $0.kind == kind }
        #expect(rows.contains { $0.day == "2026-01-01" } && rows.contains { $0.day == "2025-12-31" }, "\(place) \(kind)")
        #expect(majorities.contains { $0.place == place && $0.kind == kind && $0.day < "2026" }, "\(place) \(kind)")
      }
    }
  }

  @Test("the same thirty of a hundred households and representatives: a village and an urban community differ (VC 26, RC 27, RC 29)")
  func placesDiffer() throws {
    let village = try Policy.forTests(.village), community = try Policy.forTests(.community)
    let fifty = { (policy: Policy) in
      Tally(
        electors: 100, present: 51, quorum: Tally.quorum(.assembly, .households, under: policy),
        majority: Tally.majority(.assembly, under: policy))
    }
    #expect(refusal { try fifty(community).checkQuorum() } == nil)
    #expect(refusal { try fifty(village).checkQuorum() }?.clause == "VC26")
    let persons = Tally(
      electors: 100, present: 51, quorum: Tally.quorum(.assembly, .persons, under: village),
      majority: Tally.majority(.assembly, under: village))
    #expect(persons.isQuorate)
  }

  @Test("an assembly of nobody never opens and carries nothing (VC 26)")
  func nobody() throws {
    let policy = try Policy.forTests(.village)
    let empty = Tally(
      electors: 0, present: 0, quorum: Tally.quorum(.assembly, .persons, under: policy), majority: Tally.majority(.assembly, under: policy))
    #expect(refusal { try empty.checkQuorum() }?.code == .quorumMissed)
    #expect(!empty.isCarried(Tally.Count()))
  }

  @Test("none of these numbers is a local one, and none may be set by a measure of the area (VC 26, RC 27)")
  func notLocal() throws {
    for place in Place.allCases {
      let policy = try Policy.forTests(place)
      for kind in Assembly.Kind.allCases {
        for basis in Assembly.Basis.allCases { #expect(!Tally.quorum(kind, basis, under: policy).isLocal) }
        #expect(!Tally.majority(kind, under: policy).isLocal)
      }
    }
  }
}
