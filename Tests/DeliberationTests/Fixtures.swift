import Deliberation
import PolicyFiles
import Testing

/// The rules and calendar that the program comes with, as an urban community of Jilin has them.
private let library: PolicyLibrary = {
  do { return try PolicyFiles.load() } catch { preconditionFailure("the rule files do not load: \(error)") }
}()

extension Policy {
  static let forTests: Policy = {
    do { return try forTests(.community, on: "2026-10-01") } catch { preconditionFailure("the rules do not resolve: \(error)") }
  }()

  /// The rules of a made-up place on a day, with what its township's own measure sets.
  static func forTests(_ place: Place, on iso: String = "2026-10-01", township rules: [Rule] = []) throws -> Policy {
    let area = try #require(AreaCode(place.rawValue)), township = try #require(area.prefix(at: .township))
    let measure = RuleSet(instrument: "measure", document: "办法", level: .township, area: township, rules: rules)
    return try PolicyBook(library.book.sets + [measure]).policy(for: area, on: try #require(Day(iso: iso)))
  }
}

/// 村 or 社区 — the two kinds of community, each under its own law.
enum Place: String, CaseIterable {
  case village = "220999001201"
  case community = "220999001001"
  var isVillage: Bool { self == .village }
}

extension Rule {
  /// One rule of a local measure, from 2020 on.
  static func local(_ key: String, _ value: RuleValue, clause: Clause) -> Rule {
    Rule(
      key: key, village: clause, community: clause, values: [Day(number: 18_262): value], mayOverride: .any, stricter: .smaller,
      isLocal: true)
  }
}

extension WorkCalendar {
  static let forTests = library.calendar
}
