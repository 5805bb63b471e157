package import Deliberation
package import Institution
import Storage
import Testing

/// Plays the steps of an assembly for tests (3.5h).
package struct Sitting: Sendable {
  package let house: House
  package let area: AreaCode
  package let matter: ID<Matter>
  package let id: ID<Assembly>

  package init(house: House, area: AreaCode, matter: ID<Matter>, id: ID<Assembly>) {
    (self.house, self.area, self.matter, self.id) = (house, area, matter, id)
  }

  private func who(_ role: Role, _ name: String) -> Member { House.staff(role, name, in: area) }
  package var clerk: Member { who(.clerk, "王文书") }
  package var secretary: Member { who(.secretary, "赵书记") }
  package var chair: Member { who(.chair, "张主任") }

  /// Calls an assembly on a matter.
  package static func call(_ call: AssemblyCall, on matter: ID<Matter>, in area: AreaCode = House.urban, _ house: House) async throws
    -> Sitting
  {
    let clerk = House.staff(.clerk, "王文书", in: area)
    return Sitting(house: house, area: area, matter: matter, id: try await house.make(CallAssembly(matter, call), by: clerk))
  }

  package func study(_ text: String = "同意提请会议决定") -> RecordStep {
    RecordStep(matter, id, AssemblyStep.Record(step: .partyStudy, heldOn: house.now.day, text: text))
  }

  package func notice(_ day: String, _ clock: String = "14:00", at place: String = "社区二楼会议室", because reason: String = "") -> NoticeAssembly
  {
    NoticeAssembly(matter, id, meetsAt: known(Instant(day: day, clock: clock)), place: place, shortReason: reason)
  }

  /// The Party organisation's study, and the notice of a sitting.
  package func prepare(_ day: String) async throws {
    try await house.perform(study(), by: secretary)
    try await house.perform(notice(day), by: clerk)
  }

  /// Freezes the roll on the day of the sitting.
  package func freeze(_ day: String) async throws -> [ElectorLine] {
    house.go(day, "14:00")
    try await house.perform(FreezeRoll(matter, id), by: clerk)
    return try await roll()
  }

  package func roll() async throws -> [ElectorLine] { try await house.read { try AssemblyTable.roll(of: id, $0.tx) } }

  package func announcement() async throws -> Announcement {
    try await house.read { reading in
      let line = try AssemblyTable.find(id, reading.tx)
      return try Announcement.of(line, under: try reading.policy(for: line.area, on: line.rulesDay), vault: reading.vault, reading.tx)
    }
  }

  package func line() async throws -> AssemblyLine { try await house.read { try AssemblyTable.find(id, $0.tx) } }

  /// Lets some sign in; answers with the ballot codes of those who vote by phone.
  @discardableResult
  package func arrive(_ electors: some Sequence<ElectorLine>, byPhone: Bool = false) async throws -> [ID<Elector>: String] {
    try await house.perform(MarkPresent(matter, id, electors.map(\.id), byPhone: byPhone), by: clerk)
    return try await house.read { try AssemblyTable.codes(of: id, $0) }
  }

  package func open() async throws { try await house.perform(OpenAssembly(matter, id), by: clerk) }

  package func close() async throws { try await house.perform(CloseAssembly(matter, id), by: clerk) }
}

extension House {
  /// Grown-up residents of the roster, two to a household.
  package func roster(_ count: Int, in area: AreaCode = urban, group: String = "一组", named prefix: String = "居民") async throws
    -> [PersonLine]
  {
    let rows = (0..<count).map { number in
      RosterRow(
        name: "\(prefix)\(number + 1)号", birthDay: known(Day(iso: "1970-01-01")).adding(number), household: "\(prefix)\(number / 2 + 1)户",
        group: group, isHead: number % 2 == 0)
    }
    try await perform(ImportRoster(rows, into: area), by: House.administrator)
    return try await people(in: area).filter { $0.name.hasPrefix(prefix) }
  }

  /// The whole roster.
  package func people(in area: AreaCode = urban) async throws -> [PersonLine] {
    var people: [PersonLine] = []
    while true {
      let cursor = people.last?.id
      let page = try await read { try PersonTable.page(of: area, after: cursor, $0.tx) }
      people += page
      if page.count < 50 { return people }
    }
  }

  /// Representatives in office, each of two households.
  package func representatives(_ count: Int, in area: AreaCode = urban) async throws {
    for number in 1...count {
      let period = Period(start: known(Day(iso: "2026-01-01")))
      let chosen = AddRepresentative(
        "代表\(number)号", sex: number % 2 == 0 ? "female" : "male", households: ["\(number)甲", "\(number)乙"], for: period, in: area)
      try await perform(chosen, by: House.staff(.clerk, "王文书", in: area))
    }
  }
}
