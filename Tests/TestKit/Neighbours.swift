package import Deliberation
package import Institution
import Sortition
import Storage
import Testing

/// A roster of invented neighbours, and what is done with it by lot and online.
extension Scenario {
  /// Enters `count` people: every other one a woman, ages spread, one in four not registered, three to a household, four groups.
  package func neighbours(_ count: Int) async throws {
    for number in 0..<count {
      let household = number / 3 + 1
      let row = RosterRow(
        name: "邻\(number + 1)", sex: number % 2 == 0 ? "female" : "male",
        birthDay: known(Day(year: 1945 + (number * 7) % 70, month: number % 12 + 1, day: number % 28 + 1)),
        household: "H\(household)", address: "3号楼", group: "\(household % 4 + 1)组", isRegistered: number % 4 != 3, isHead: number % 3 == 0)
      try await house.perform(SavePerson(row, in: Self.area), by: House.clerk)
    }
  }

  package static func scheme(
    _ size: Int = 6, mirrors: Set<LotScheme.Mirror> = [.sex, .age], way: LotScheme.Way = .dice, figure: String = "", group: String = "",
    at draws: String = "15:00", on day: String = "2026-11-04"
  ) -> LotScheme {
    LotScheme(
      circle: .everyone, group: group, size: size, mirrors: mirrors, oneOfHousehold: true, way: way, figure: figure,
      drawsAt: known(Instant(day: day, clock: draws)), place: "会议室")
  }

  /// A list made as the web room makes it.
  package func prepare(_ scheme: LotScheme, digits: Int = 6, for matter: ID<Matter>, patience: Int = Lottery.patience) async throws
    -> PreparedLot
  {
    let found = try await house.institution.lotPool(scheme, for: matter)
    return try PreparedLot(
      found.pool, of: scheme, digits: digits, for: found.matter, panels: found.panels, seed: 7, patience: patience)
  }

  /// A lot published and drawn.
  package func draw(_ matter: ID<Matter>) async throws -> (lot: ID<LotScheme>, list: PreparedLot) {
    house.go("2026-11-04", "10:00")
    let scheme = Self.scheme()
    let list = try await prepare(scheme, for: matter)
    let lot: ID<LotScheme> = try await house.make(PrepareLot(matter, scheme, list), by: House.clerk)
    house.go("2026-11-04", "15:00")
    try await house.perform(DrawLot(matter, lot, from: list.list, thrown: "0 4 7", witnesses: "孙监督"), by: House.clerk)
    return (lot, list)
  }

  package func lot(_ id: ID<LotScheme>) async throws -> LotLine { try await house.read { try LotTable.find(id, $0.tx) } }

  /// A resident with an account.
  package func neighbour(_ number: Int, account: Int64 = 500) async throws -> Member {
    let person = try await house.read {
      try known(PersonTable.page(of: Self.area, name: "邻\(number)", $0.tx).first { $0.name == "邻\(number)" })
    }
    return Member(id: ID(rawValue: account + Int64(number)), name: person.name, area: Self.area, roles: [.resident], person: person.id)
  }

  package static func call(_ statements: [String] = ["先划线", "再收费"], groups: [String] = [], until day: String = "2026-11-10") -> OnlineCall {
    OnlineCall(introduction: "停车怎么办", groups: groups, closesAt: known(Instant(day: day, clock: "18:00")), statements: statements)
  }

  package func online(_ matter: ID<Matter>) async throws -> OnlineLine {
    try await house.read { try known(OnlineTable.newest(of: matter, $0.tx)) }
  }
}
