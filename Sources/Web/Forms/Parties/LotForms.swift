import Deliberation
import Institution
import Sortition
import Wording

/// 抽签方案 — the form by which a list is made and published before the draw (3.3b).
enum LotForm {
  static let circle = Field<LotScheme.Circle>.choice("circle", \.lotCircle)
  static let group = Field<Reach>.reach("group", \.lotGroup)
  static let size = Field<Int>.count("size", \.lotSize, in: 1...1_000)
    .refused(by: .lotSizeMissing, .lotPoolSmall, .lotUnsolved)
  static let mirrors = Field<[LotScheme.Mirror]>.cases("mirror", \.lotMirror).hint(\.lotMirrorHint).refused(by: .lotInfeasible)
  static let oneOfHousehold = Field<Bool>.tick("household", \.lotHousehold)
  static let day = Field<Day>.day("day", \.lotDay).refused(by: .lotInPast)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field<String>.line("place", \.lotPlace).refused(by: .lotPlaceMissing)
  static let way = Field<LotScheme.Way>.choice("way", \.lotWay, as: .radios)
  static let figure = Field<String>.line("figure", \.lotFigure).hint(\.lotFigureHint).mayBeBlank.refused(by: .lotFigureMissing)

  /// How many digits the figure has; the hint says how many there have to be.
  static func digits(fewest: Int) -> Field<Int?> {
    Field<Int>.count("digits", \.lotDigits, in: 1...DrawRule.mostDigits).hint { $0.lotDigitsHint(digits: fewest) }
      .refused(by: .lotDigitsMissing).optional
  }

  /// The scheme that was sent, the digits of its figure, none with dice, and the version of the list that was shown.
  static func scheme(_ visit: MemberVisit, groups: [String]) throws -> (scheme: LotScheme, digits: Int?, version: Version) {
    try visit.read { form in
      let (circle, group, size, mirrors) = (form(Self.circle), form(Self.group), form(Self.size), form(Self.mirrors))
      let (oneOfHousehold, drawsAt, place) = (form(Self.oneOfHousehold), form.moment(day, clock), form(Self.place))
      let (digitsField, way, figure) = (Self.digits(fewest: 1), form(Self.way), form(Self.figure))
      let digits = form(digitsField)
      if case .group(let name)? = group.known, !groups.contains(name) {
        form.tell({ Fault.notOffered.sentence($0) }, at: Self.group)
      }
      switch way.known {
      case .figure?:
        if figure.known?.isEmpty == true { form.tell({ Fault.missing(isChoice: false).sentence($0) }, at: Self.figure) }
        if case .some(.none) = digits.known { form.tell({ Fault.missing(isChoice: false).sentence($0) }, at: digitsField) }
      case .dice?:
        if figure.known?.isEmpty == false { form.tell(\.lotFigureUnused, at: Self.figure) }
        if case .some(.some) = digits.known { form.tell(\.lotFigureUnused, at: digitsField) }
      case nil: break
      }
      let now = visit.institution.clock()
      form.judge(Self.day, drawsAt) { at throws(Refusal) in try LotScheme.check(drawsAt: at, at: now) }
      let scheme = LotScheme(
        circle: try circle.value, group: try group.value.group, size: try size.value, mirrors: Set(try mirrors.value),
        oneOfHousehold: try oneOfHousehold.value, way: try way.value, figure: try figure.value, drawsAt: try drawsAt.value,
        place: try place.value)
      return (scheme, try digits.value, form.version)
    }
  }
}

/// 录入抽签结果 — the form that takes what was thrown in public, and the one that replaces who does not come (3.3b).
enum DrawForm {
  static let lot = Field<ID<LotScheme>>.one("lot", \.lotTitle, as: .hidden)
  static let witnesses = Field<String>.line("witnesses", \.lotWitnesses).hint(\.lotWitnessesHint).refused(by: .lotWitnessMissing)
  static let alias = Field<String>.code("alias", \.lotWho).looking(.select).refused(by: .lotNotSeated)
  static let reason = Field<String>.line("reason", \.lotWhy).refused(by: .reasonMissing)

  /// What decided, as its way calls it.
  static func thrown(
    _ label: @escaping @Sendable (Words) -> String = \.lotThrown, hint: @escaping @Sendable (Words) -> String = { _ in "" }
  ) -> Field<String> {
    Field<String>.line("thrown", label).hint(hint).refused(by: .lotThrowWrong, .lotFigureWrong, .lotDigitsMissing)
  }

  /// Which lot, what was thrown, and who watched.
  static func drawn(_ visit: MemberVisit) throws -> (lot: ID<LotScheme>, thrown: String, witnesses: String) {
    try visit.read { form in
      let (lot, thrown, witnesses) = (form(Self.lot), form(Self.thrown()), form(Self.witnesses))
      return (try lot.value, try thrown.value, try witnesses.value)
    }
  }

  /// Which lot, who does not come, and why.
  static func declined(_ visit: MemberVisit) throws -> (lot: ID<LotScheme>, alias: String, reason: String) {
    try visit.read { form in
      let (lot, alias, reason) = (form(Self.lot), form(Self.alias), form(Self.reason))
      return (try lot.value, try alias.value, try reason.value)
    }
  }
}
