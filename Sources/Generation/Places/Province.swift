internal import Deliberation

/// A made-up community in the real tree.
struct Place: Hashable, Sendable {
  /// Its made-up code, under the real code of its township.
  let area: AreaCode
  /// Made-up name and the initials of its pinyin.
  let name: String, initials: String
  /// Names of the areas above it.
  let above: [AreaCode: String]
  /// True for the first community of its county, which gets the county's account.
  let isFirstOfCounty: Bool

  /// Name of the township and of the county.
  var township: String { area.prefix(at: .township).flatMap { above[$0] } ?? "" }
  var county: String { area.prefix(at: .county).flatMap { above[$0] } ?? "" }
}

/// 全省 — spreads made-up communities evenly over the real townships, in the order of their codes.
struct Province {
  /// As many as the province has.
  static let communities = 11_860
  private let names: [AreaCode: String]
  private let townships: [Division]

  /// The province of a tree of divisions.
  init(_ divisions: [Division]) {
    names = Dictionary(divisions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    townships = divisions.filter { $0.code.level == .township }.sorted { $0.code < $1.code }
  }

  /// `count` communities, ascending by code: the same ones for the same count.
  func places(_ count: Int) -> [Place] {
    var seen: Set<AreaCode> = []
    return townships.enumerated().flatMap { index, township -> [Place] in
      let share = (index + 1) * count / townships.count - index * count / townships.count
      let above = Dictionary(township.code.lineage.map { ($0, names[$0] ?? "") }, uniquingKeysWith: { first, _ in first })
      return codes(share, in: township).enumerated().map { number, area in
        let (name, initials) = PlaceNames.name(number, in: index, isVillage: area.isVillage)
        let isFirst = area.prefix(at: .county).map { seen.insert($0).inserted } ?? false
        return Place(area: area, name: name, initials: initials, above: above, isFirstOfCounty: isFirst)
      }
    }
  }

  /// Streets have urban communities, townships have villages, towns have both; villages count from 200.
  private func codes(_ share: Int, in township: Division) -> [AreaCode] {
    let urban = township.name.hasSuffix("街道") ? share : township.name.hasSuffix("镇") ? (share + 2) / 4 : 0
    let numbers = (0..<urban).map { $0 + 1 } + (0..<share - urban).map { $0 + 200 }
    return numbers.compactMap { number in
      let digits = String(number)
      return AreaCode(township.code.description.prefix(9) + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits)
    }
  }
}
