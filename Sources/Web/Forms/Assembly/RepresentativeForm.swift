import Deliberation
import Institution
import Typing

/// The form that enters a representative (VC 29, RC 13).
enum RepresentativeForm {
  /// What the law's share of women counts by.
  enum Sex: String, CaseIterable, Sendable {
    case female, male

    func title(_ words: Words) -> String { self == .female ? words.assemblyFemale : words.assemblyMale }
  }

  static let name = Field<String>.name("name", \.assemblyRepName).refused(by: .nameMissing)
  static let sex = Field<Sex>.choice("sex", \.assemblySex).optional
  static let official = Field<ID<Official>>.one("official", \.assemblyRepOfficial).optional.hint(\.assemblyRepOfficialHint)
  static let group = Field<String>.name("group", \.assemblyRepGroup).mayBeBlank
  /// Numbers of households, each apart from the next by a comma, a blank or the end of its line.
  static let households = Field<[String]>("households", \.assemblyRepHouseholds, .area(rows: 2)) { sent throws(Fault) in
    let text = try Fault.within(.long, Typed.text(try Fault.single(sent)))
    let numbers = text.split { $0.isWhitespace || ",，、;；".contains($0) }.map { Typed.code(String($0)) }.filter { !$0.isEmpty }
    guard !numbers.isEmpty else { throw .missing(isChoice: false) }
    for number in numbers { _ = try Fault.within(.code, number) }
    return numbers
  } write: {
    [$0.joined(separator: "\n")]
  }.hint(\.assemblyRepHouseholdsHint).refused(by: .noHouseholds, .householdRepresented)
  static let start = Field<Day>.day("start", \.assemblyStart)
  static let end = Field<Day>.day("end", \.assemblyEndDay).optional

  /// Who was entered, before the roster was asked who it is.
  struct Entry: Sendable {
    let name: String, sex: Sex?, group: String, households: [String], period: Period, official: ID<Official>?

    /// Of namesakes of the roster the one who lives in a household that chose; a name alone does not tell.
    func person(in area: AreaCode, _ reading: Reading) throws -> PersonLine? {
      let found = try PersonTable.page(of: area, name: name, reading.tx).filter { $0.name == name }
      return found.first { households.contains($0.household) } ?? (found.count == 1 ? found.first : nil)
    }

    /// What was not said of the sex is what the roster says.
    func command(as person: PersonLine?, in area: AreaCode) -> AddRepresentative {
      AddRepresentative(
        name, sex: sex?.rawValue ?? person?.sex ?? "", group: group, households: households, for: period, person: person?.id,
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
