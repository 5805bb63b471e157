import Deliberation
import Institution
import Storage
import Testing

/// Plays the steps of an assembly for tests (3.5h).
struct Sitting: Sendable {
  let house: House
  let area: AreaCode
  let matter: ID<Matter>
  let id: ID<Assembly>

  private func who(_ role: Role, _ name: String) -> Member { House.staff(role, name, in: area) }
  var clerk: Member { who(.clerk, "王文书") }
  var secretary: Member { who(.secretary, "赵书记") }
  var chair: Member { who(.chair, "张主任") }

  /// Calls an assembly on a matter.
  static func call(_ call: AssemblyCall, on matter: ID<Matter>, in area: AreaCode = House.urban, _ house: House) async throws -> Sitting {
    let clerk = House.staff(.clerk, "王文书", in: area)
    return Sitting(house: house, area: area, matter: matter, id: try await house.make(CallAssembly(matter, call), by: clerk))
  }

  func study(_ text: String = "同意提请会议决定") -> RecordStep {
    RecordStep(matter, id, AssemblyStep.Record(step: .partyStudy, heldOn: house.now.day, text: text))
  }

  func notice(_ day: String, _ clock: String = "14:00", at place: String = "社区二楼会议室", because reason: String = "") -> NoticeAssembly {
    NoticeAssembly(matter, id, meetsAt: known(Instant(day: day, clock: clock)), place: place, shortReason: reason)
  }

  /// The Party organisation's study, and the notice of a sitting.
  func prepare(_ day: String) async throws {
    try await house.perform(study(), by: secretary)
    try await house.perform(notice(day), by: clerk)
  }

  /// Freezes the roll on the day of the sitting.
  func freeze(_ day: String) async throws -> [ElectorLine] {
    house.go(day, "14:00")
    try await house.perform(FreezeRoll(matter, id), by: clerk)
    return try await roll()
  }

  func roll() async throws -> [ElectorLine] { try await house.read { try AssemblyTable.roll(of: id, $0.tx) } }

  func announcement() async throws -> Announcement {
    try await house.read { reading in
      let line = try AssemblyTable.find(id, reading.tx)
      return try Announcement.of(line, under: try reading.policy(for: line.area, on: line.rulesDay), vault: reading.vault, reading.tx)
    }
  }

  func line() async throws -> AssemblyLine { try await house.read { try AssemblyTable.find(id, $0.tx) } }

  /// Lets some sign in; answers with the ballot codes of those who vote by phone.
  @discardableResult
  func arrive(_ electors: some Sequence<ElectorLine>, byPhone: Bool = false) async throws -> [ID<Elector>: String] {
    try await house.perform(MarkPresent(matter, id, electors.map(\.id), byPhone: byPhone), by: clerk)
    return try await house.read { try AssemblyTable.codes(of: id, $0) }
  }

  func open() async throws { try await house.perform(OpenAssembly(matter, id), by: clerk) }

  func close() async throws { try await house.perform(CloseAssembly(matter, id), by: clerk) }
}

extension House {
  /// Grown-up residents of the roster, two to a household.
  func roster(_ count: Int, in area: AreaCode = urban, group: String = "一组", named prefix: String = "居民") async throws -> [PersonLine] {
    let rows = (0..<count).map { number in
      RosterRow(
        name: "\(prefix)\(number + 1)号", birthDay: known(Day(iso: "1970-01-01")).adding(number), household: "\(prefix)\(number / 2 + 1)户",
        group: group, isHead: number % 2 == 0)
    }
    try await perform(ImportRoster(rows, into: area), by: House.administrator)
    return try await people(in: area).filter { $0.name.hasPrefix(prefix) }
  }

  /// The whole roster.
  func people(in area: AreaCode = urban) async throws -> [PersonLine] {
    var people: [PersonLine] = []
    while true {
      let cursor = people.last?.id
      let page = try await read { try PersonTable.page(of: area, after: cursor, $0.tx) }
      people += page
      if page.count < 50 { return people }
    }
  }

  /// Representatives in office, each of two households.
  func representatives(_ count: Int, in area: AreaCode = urban) async throws {
    for number in 1...count {
      let period = Period(start: known(Day(iso: "2026-01-01")))
      let chosen = AddRepresentative(
        "代表\(number)号", sex: number % 2 == 0 ? "female" : "male", households: ["\(number)甲", "\(number)乙"], for: period, in: area)
      try await perform(chosen, by: House.staff(.clerk, "王文书", in: area))
    }
  }
}
