import Deliberation
import Storage
import Testing

@Suite("行 · a row says what a column can mean, or is refused with the column's place")
struct RowTests {
  private static let greatest = Row([.integer(.max), .real(.infinity), .text(""), .null(.integer)])
  private static let least = Row([.integer(.min), .real(.nan), .text("22010400100x"), .null(.integer)])

  @Test("numbers beyond what they stand for are refused")
  func refused() {
    for row in [Self.greatest, Self.least] {
      #expect(throws: StorageError.decoding("column 0 is no count")) { try row.int(0) }
      #expect(throws: StorageError.decoding("column 0 is no count")) { try row.optionalInt(0) }
      #expect(throws: StorageError.decoding("column 0 is no day")) { try row.day(0) }
      #expect(throws: StorageError.decoding("column 0 is no day")) { try row.optionalDay(0) }
      #expect(throws: StorageError.decoding("column 0 is no moment")) { try row.instant(0) }
      #expect(throws: StorageError.decoding("column 0 is no moment")) { try row.optionalInstant(0) }
      #expect(throws: StorageError.decoding("column 1 is no number")) { try row.double(1) }
      #expect(throws: StorageError.decoding("column 2 is no area code")) { try row.area(2) }
    }
  }

  @Test("the first number beyond is refused, the last within is read")
  func edges() throws {
    let days = Day.numbers, moments = Instant.numbers
    for (number, isDay) in [
      (days.lowerBound, true), (days.upperBound, true), (days.lowerBound - 1, false), (days.upperBound + 1, false), (20_736, true),
    ] {
      #expect((try? Row([.integer(Int64(number))]).day(0)) == (isDay ? Day(number: number) : nil))
    }
    for (number, isMoment) in [
      (moments.lowerBound, true), (moments.upperBound, true), (moments.lowerBound - 1, false), (moments.upperBound + 1, false),
    ] {
      #expect((try? Row([.integer(number)]).instant(0)) == (isMoment ? Instant(milliseconds: number) : nil))
    }
    for (number, isCount) in [(999_999_999_999, true), (-999_999_999_999, true), (1_000_000_000_000, false)] {
      #expect((try? Row([.integer(Int64(number))]).int(0)) == (isCount ? number : nil))
    }
    #expect(try Row([.real(0.5), .integer(3)]).double(0) == 0.5)
    #expect(try Row([.real(0.5), .integer(3)]).double(1) == 3)
  }

  @Test("identities and revisions keep all 64 bits")
  func whole() throws {
    #expect(try Self.greatest.id(0, of: Matter.self).rawValue == .max)
    #expect(try Self.least.id(0, of: Matter.self).rawValue == .min)
    #expect(try Self.greatest.int64(0) == .max)
    #expect(try Self.least.int64(0) == .min)
  }

  @Test("what is absent is nothing where nothing may stand, and else refused; a column that is not there is refused")
  func absent() throws {
    #expect(try Self.greatest.optionalInt(3) == nil && Self.greatest.optionalDay(3) == nil && Self.greatest.optionalInstant(3) == nil)
    #expect(throws: StorageError.decoding("column 3 is no day")) { try Self.greatest.day(3) }
    #expect(throws: StorageError.decoding("column 3 is no integer")) { try Self.greatest.int(3) }
    for place in [-1, 4, Int.max, Int.min] { #expect(throws: StorageError.self) { try Self.greatest.int(place) } }
  }

  @Test("a statement of very many values is written out whole on both engines", arguments: [1, 9, 100_001])
  func many(count: Int) {
    let sql: SQL = "SELECT 1 WHERE 1 IN (\(Array(repeating: 7, count: count)))"
    let postgres = sql.rendered(for: .postgres), sqlite = sql.rendered(for: .sqlite)
    #expect(postgres.values.count >= count && postgres.values == sqlite.values)
    #expect(postgres.text.hasSuffix("$\(postgres.values.count))"))
    #expect(sqlite.text.utf8.count { $0 == UInt8(ascii: "?") } == sqlite.values.count)
  }
}
