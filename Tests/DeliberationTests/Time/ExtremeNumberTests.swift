import Testing

@testable import Deliberation

@Suite("极端的数 · arithmetic that holds for every number there is")
struct ExtremeNumberTests {
  private static let numbers = [Int.min, Int.min + 1, -1_000_000_000, -1, 0, 1, 1_000_000_000, .max - 1, .max]

  @Test("a day lies in the years 1 to 9999, whatever number it is made of, and so does every day that is reckoned from it")
  func days() throws {
    let first = try #require(Day(year: 1, month: 1, day: 1)), last = try #require(Day(year: 9999, month: 12, day: 31))
    #expect(Day.numbers == first.number...last.number)
    #expect(Day(number: .min) == first && Day(number: .max) == last && Day(number: first.number - 1) == first)
    #expect(first.iso == "0001-01-01" && last.iso == "9999-12-31" && last.weekday == 5)
    for one in Self.numbers {
      for other in Self.numbers {
        let day = Day(number: one)
        let sum = day.adding(other)
        #expect(Day.numbers.contains(sum.number) && (other >= 0 ? sum >= day : sum <= day))
        #expect(abs(day.distance(to: sum)) <= last.number - first.number)
        #expect(abs(day.age(on: sum)) < 10_000)
      }
    }
    #expect(Day(number: 20_736).adding(-1).number == 20_735)
  }

  @Test("a moment lies on such a day, and so does every moment that is reckoned from it")
  func moments() {
    #expect(Instant(milliseconds: .min).iso8601 == "0001-01-01T00:00:00+08:00")
    #expect(Instant(milliseconds: .max).iso8601 == "9999-12-31T23:59:59+08:00")
    #expect(Instant(day: Day(number: .min), hour: 0, minute: 0).milliseconds == Instant.numbers.lowerBound)
    #expect(Instant(day: Day(number: .max), hour: 24, minute: 0).milliseconds == Instant.numbers.upperBound)
    for one in Self.numbers {
      for other in Self.numbers {
        let moment = Instant(milliseconds: Int64(one))
        let sum = moment.adding(minutes: other)
        #expect(Instant.numbers.contains(sum.milliseconds) && (other >= 0 ? sum >= moment : sum <= moment))
      }
    }
    #expect(Instant(milliseconds: 0).adding(minutes: 1).milliseconds == 60_000)
  }

  @Test("a limit of any length ends on the last day there is, at the latest")
  func limits() throws {
    let calendar = WorkCalendar(tables: [])
    let late = try #require(Day(iso: "2199-12-30"))
    #expect(calendar.deadline(after: late, days: 2).day.iso == "2200-01-01")
    #expect(calendar.deadline(after: late, days: .max).day == Day(number: .max))
    #expect(calendar.deadline(after: late, days: .min).counted.isEmpty)
    let end = try #require(Day(year: 9999, month: 12, day: 1))
    #expect(calendar.deadline(after: end, workdays: .max).day == Day(number: .max))
    #expect(calendar.deadline(after: end, workdays: .max).counted.count == 22)
    #expect(calendar.deadline(after: end, workdays: -1).day == end)
  }

  @Test("a share of any number is reached by a number, without overflowing", arguments: [">1/2", ">=2/3", ">=1/1", ">999/1000"])
  func shares(text: String) throws {
    let share = try #require(Share(text))
    for total in Self.numbers {
      #expect(share.needed(of: total) >= 1 && share.needed(of: total) <= max(total, 1))
      #expect(share.isReached(by: total, of: total) == (total > 0))
    }
    #expect(try #require(Share(">1/2")).needed(of: .max) == 1 << 62)
  }

  @Test("counts beyond all are refused as too many, never added up to few")
  func counts() {
    #expect(throws: Refusal.self) { try Vote(inFavour: .max, against: .max, abstained: .max, present: 10) }
    #expect(throws: Refusal.self) { try Vote(inFavour: .max, against: 1, abstained: 0, present: .max - 1) }
    #expect(throws: Refusal.self) { try Vote(inFavour: .min, against: .min, abstained: 0, present: 10) }
    #expect(throws: Never.self) { try Vote(inFavour: 5, against: 3, abstained: 2, present: 10) }
    let many = Tally.Count(inFavour: .max, against: .max, abstained: .max, invalid: .max)
    #expect(many.total == .max && (many + many).total == .max)
    #expect(throws: Refusal.self) { try Tally.checkHands(many, of: 10) }
    #expect(Tally.Count(inFavour: 1, against: 2, abstained: 3, invalid: 4).total == 10)
  }

  @Test("quotas of a lot follow the roster, however many seats are asked for")
  func quotas() {
    #expect(LotQuota.bounds(1, of: 3, size: 5).maximum == 1)
    #expect(LotQuota.bounds(40, of: 100, size: 9) == (3, 4))
    #expect(LotQuota.bounds(1_000_000, of: 3_000_000, size: .max) == (1_000_000, 1_000_000))
    for size in Self.numbers { #expect(LotQuota.bounds(0, of: 10, size: size) == (0, 0)) }
    #expect(LotQuota.bounds(5, of: 10, size: -3) == (0, 0))
  }

  @Test("numbers of slips, matters and dossiers are printed, whatever a row holds")
  func printed() {
    for number in Self.numbers {
      #expect(!SlipNumber(year: number, sequence: number).description.isEmpty)
      #expect(!SerialNumber(year: number, sequence: number).description.isEmpty)
      #expect(!ArchiveNumber(fonds: "X", year: number, retention: "D30", piece: number).description.isEmpty)
      #expect(ID<Matter>(rawValue: Int64(number)).description.count == 13)
    }
    #expect(SlipNumber(year: 2026, sequence: 137).description == "2026-0137-5")
  }
}
