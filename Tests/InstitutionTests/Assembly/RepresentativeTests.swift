import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("村（居）民代表 · representatives and the households that chose them (VC 29, RC 13)")
struct RepresentativeTests {
  private static let start = known(Day(iso: "2026-01-01"))

  private static func add(
    _ name: String = "代表", sex: String = "female", _ households: [String] = ["1-101"], from day: Day = start, to end: Day? = nil,
    as official: ID<Official>? = nil, in area: AreaCode = House.urban
  ) -> AddRepresentative {
    AddRepresentative(name, sex: sex, households: households, for: Period(start: day, end: end), official: official, in: area)
  }

  @Test(
    "have a name and households, and no household has two of them", arguments: Backend.available,
    [(House.urban, Clause("RC13")), (House.village, Clause("VC29"))])
  func added(_ backend: Backend, _ kind: (area: AreaCode, clause: Clause)) async throws {
    try await House.open(on: backend) { house in
      let (area, clause) = kind
      let clerk = House.staff(.clerk, "王文书", in: area)
      #expect(try await house.refusal(of: Self.add(" ", in: area), by: clerk) == Refused(.nameMissing, clause))
      #expect(try await house.refusal(of: Self.add("代表", [], in: area), by: clerk) == Refused(.noHouseholds, clause))
      #expect(try await house.refusal(of: Self.add(sex: "女", in: area), by: clerk) == Refused(.choiceMissing, clause))
      try await house.perform(Self.add("甲", ["1-101", "1-102"], in: area), by: clerk)
      #expect(
        try await house.refusal(of: Self.add("乙", ["1-103", "1-102"], in: area), by: clerk) == Refused(.householdRepresented, clause))
      #expect(
        try await house.refusal(of: Self.add("乙", ["１－１０２ "], in: area), by: clerk) == Refused(.householdRepresented, clause))
      #expect(try await house.refusal(of: Self.add("乙", [" ", "\u{200B}"], in: area), by: clerk) == Refused(.noHouseholds, clause))
      #expect(try await house.refusal(of: Self.add("\u{200B}", in: area), by: clerk) == Refused(.nameMissing, clause))
      let needed = AccessError.forbidden(needed: Role.committee.union([.administrator]), clause: "3.5h")
      for role in [Role.secretary, .supervisor, .resident, .organisation] {
        #expect(try await house.barred(Self.add(in: area), by: House.staff(role, "某人", in: area)) == needed)
      }
      #expect(try await house.barred(Self.add(in: area), by: House.township) == needed)
    }
  }

  @Test("share no household on any day, whichever was entered first (VC 29, RC 13)", arguments: Backend.available)
  func overlap(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await house.perform(Self.add("来年的", from: known(Day(iso: "2027-01-01"))), by: House.clerk)
      #expect(try await house.refusal(of: Self.add("今年的"), by: House.clerk) == Refused(.householdRepresented, "RC13"))
      try await house.perform(Self.add("今年的", to: known(Day(iso: "2026-12-31"))), by: House.clerk)
    }
  }

  @Test("are chosen by households of the roster, where the roster knows any (VC 29, RC 13)", arguments: Backend.available)
  func knownHouseholds(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let row = RosterRow(name: "吴小满", household: "1-101")
      try await house.perform(SavePerson(row, in: House.village), by: House.staff(.clerk, "村文书", in: House.village))
      try await house.perform(Self.add("早先的", ["9-9"]), by: House.clerk)
      try await house.perform(SavePerson(row, in: House.urban), by: House.clerk)
      #expect(try await house.refusal(of: Self.add("甲", ["1-101", "1-102"]), by: House.clerk) == Refused(.householdUnknown, "RC13"))
      try await house.perform(Self.add("甲", ["１－１０１"]), by: House.clerk)
    }
  }

  @Test("whose term has its end may leave before it", arguments: Backend.available)
  func endedEarly(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<RepresentativeLine> = try await house.make(Self.add("甲", to: known(Day(iso: "2028-12-31"))), by: House.clerk)
      try await house.perform(EndRepresentative(id, on: house.now.day.adding(-1), in: House.urban), by: House.clerk)
      #expect(try await house.read { try RepresentativeTable.inOffice(of: House.urban, on: $0.now.day, $0.tx) }.isEmpty)
    }
  }

  @Test("leave office as their entry was shown: an earlier last day takes no other's place unseen (2.2a)", arguments: Backend.available)
  func endedMeanwhile(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<RepresentativeLine> = try await house.make(Self.add("甲"), by: House.clerk)
      func version() async throws -> Version {
        try await house.read { try known(RepresentativeTable.inOffice(of: House.urban, on: $0.now.day, $0.tx).first).version }
      }
      let (seen, last) = (try await version(), house.now.day)
      try await house.perform(EndRepresentative(id, on: last, in: House.urban, from: seen), by: House.clerk)
      let earlier = EndRepresentative(id, on: last.adding(-3), in: House.urban, from: seen)
      #expect(try await house.refusal(of: earlier, by: House.chair) == Refused(.changedMeanwhile, "2.2a"))
      let knowing = EndRepresentative(id, on: last.adding(-3), in: House.urban, from: try await version())
      try await house.perform(knowing, by: House.chair)
      #expect(try await house.read { try RepresentativeTable.inOffice(of: House.urban, on: $0.now.day, $0.tx) }.isEmpty)
    }
  }

  @Test("leave office on a day, and their households may choose again", arguments: Backend.available)
  func ended(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id: ID<RepresentativeLine> = try await house.make(Self.add("甲"), by: House.clerk)
      let last = house.now.day
      let village = House.staff(.clerk, "村文书", in: House.village)
      #expect(try await house.barred(EndRepresentative(id, on: last, in: House.village), by: village) == .notFound)
      func end(_ day: Day) async throws -> Refused? {
        try await house.refusal(of: EndRepresentative(id, on: day, in: House.urban), by: House.clerk)
      }
      #expect(try await end(Self.start.adding(-1)) == Refused(.representativeNotBegun, "RC13"))
      #expect(try await end(last.adding(1)) == Refused(.dayInFuture, "RC13"))
      try await house.perform(EndRepresentative(id, on: last, in: House.urban), by: House.clerk)
      #expect(try await end(last) == Refused(.representativeEnds, "RC13"))
      func inOffice(_ day: Day) async throws -> [String] {
        try await house.read { try RepresentativeTable.inOffice(of: House.urban, on: day, $0.tx).map(\.name) }
      }
      #expect(try await inOffice(last) == ["甲"])
      #expect(try await inOffice(last.adding(1)) == [])
      try await house.perform(Self.add("乙", from: last.adding(1)), by: House.clerk)
    }
  }

  @Test(
    "sit with the residents' committee, four fifths of the body at least; a third women in a village (VC 29, RC 28)",
    arguments: Backend.available)
  func body(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      for area in [House.urban, House.village] {
        try await Scenario(house).seatCommittee(in: area)
        let clerk = House.staff(.clerk, "王文书", in: area)
        for number in 1...7 {
          try await house.perform(Self.add("代表\(number)", sex: number < 3 ? "female" : "male", ["\(number)"], in: area), by: clerk)
        }
        func flaws() async throws -> [Representation.Flaw] {
          try await house.read { try RepresentativeTable.representation(in: area, $0).flaws }
        }
        // 7 of 9 is less than four fifths, 2 women of 7 less than a third; 300 households are too many for 7 in a village.
        #expect(
          try await flaws() == (area.isVillage ? [.tooFewRepresentatives, .tooFewWomen, .tooManyHouseholds] : [.tooFewRepresentatives]))
        try await house.perform(Self.add("代表8", sex: "female", ["8"], in: area), by: clerk)
        #expect(try await flaws() == (area.isVillage ? [.tooManyHouseholds] : []))
      }
    }
  }

  @Test("sit beside a committee member of the same name, unless they are the same person (VC 29, RC 28)", arguments: Backend.available)
  func namesakes(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let body = try await Scenario(house).seatCommittee()
      func seated() async throws -> (Representation, [Representation.Flaw]) {
        let found = try await house.read { try RepresentativeTable.representation(in: House.urban, $0) }
        return (found.body, found.flaws)
      }
      try await house.perform(Self.add("李委员", ["1"]), by: House.clerk)
      // A namesake takes nobody's seat; whether it is one person is asked.
      let (apart, asked) = try await seated()
      #expect(apart.committeeMembers == 2 && apart.representatives == 1 && asked.contains(.namesakes))
      #expect(try await house.barred(Self.add("张主任", ["2"], as: ID(rawValue: 7)), by: House.clerk) == .notFound)
      try await house.perform(Self.add("张主任", ["2"], as: body.chair), by: House.clerk)
      let (one, _) = try await seated()
      #expect(one.committeeMembers == 1 && one.representatives == 2)
    }
  }
}
