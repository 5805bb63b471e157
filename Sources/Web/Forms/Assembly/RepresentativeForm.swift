import Deliberation
import Institution
import Typing
import Wording

/// The form that enters a representative (VC 29, RC 13).
enum RepresentativeForm {
  static let name = Field(RosterTable.name, \.assemblyRepName)
  /// What the law's share of women counts by.
  static let sex = Field(RosterTable.sex, \.assemblySex, .select).optional
  static let official = Field<ID<Official>>.one("official", \.assemblyRepOfficial).optional.hint(\.assemblyRepOfficialHint)
  static let group = Field(RosterTable.group, \.assemblyRepGroup).mayBeBlank
  static let households = Field.several("households", of: RosterTable.household, \.assemblyRepHouseholds)
    .hint(\.assemblyRepHouseholdsHint).refused(by: .noHouseholds, .householdRepresented, .householdUnknown)
  static let start = Field<Day>.day("start", \.assemblyStart)
  static let end = Field<Day>.day("end", \.assemblyEndDay).optional

  /// Who was entered, before the roster was asked who it is.
  struct Entry: Sendable {
    let name: String, sex: String?, group: String, households: [String], period: Period, official: ID<Official>?

    /// Of namesakes of the roster the one who lives in a household that chose; a name alone does not tell.
    func person(in area: AreaCode, _ reading: Reading) throws -> PersonLine? {
      let found = try PersonTable.namesakes(of: name, in: area, reading.tx)
      let near = found.filter { households.contains(Typed.code($0.household)) }
      return near.count == 1 ? near.first : found.count == 1 ? found.first : nil
    }

    /// What was not said of the sex is what the roster says.
    func command(as person: PersonLine?, in area: AreaCode) -> AddRepresentative {
      AddRepresentative(
        name, sex: sex ?? person?.sex ?? "", group: group, households: households, for: period, person: person?.id,
        official: official, in: area)
    }
  }

  static func entry(_ visit: MemberVisit) throws -> Entry {
    try visit.read { form in
      let (name, sex, official, group) = (form(Self.name), form(Self.sex), form(Self.official), form(Self.group))
      let (households, start, end) = (form(Self.households), form(Self.start), form(Self.end))
      if let first = start.known, case .some(.some(let last)) = end.known, last < first { form.tell(\.formEndsBefore, at: Self.end) }
      return Entry(
        name: try name.value, sex: try sex.value, group: try group.value, households: try households.value,
        period: Period(start: try start.value, end: try end.value), official: try official.value)
    }
  }
}

/// The last day of a representative in office.
enum EndRepresentativeForm {
  static let day = Field<Day>.day("day", \.assemblyLastDay)
    .refused(by: .dayInFuture, .representativeNotBegun, .representativeEnds)

  static func command(_ visit: MemberVisit, of line: RepresentativeLine) throws -> EndRepresentative {
    let today = visit.institution.clock().day
    return try visit.read { form in
      let (day, version) = (form(Self.day), form.version)
      form.judge(Self.day, day) { day throws(Refusal) in try line.checkEnd(on: day, today: today) }
      return EndRepresentative(line.id, on: try day.value, in: line.area, from: version)
    }
  }
}
