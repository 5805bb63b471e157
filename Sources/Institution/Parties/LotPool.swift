public import Deliberation
public import Sortition
public import Storage

/// 候选库 — the roster of a scheme's circle, everyone under a number of their own, with the features to be mirrored (3.3b).
///
/// Numbers are dealt anew for every lot, so that they say nothing about anybody; whoever asks is told theirs.
public struct LotPool: Hashable, Sendable {
  /// One who can be drawn.
  public struct Entry: Hashable, Sendable {
    /// Who.
    let person: ID<Deliberation.Person>
    /// The number in the published list.
    let alias: String
    /// For each feature the place of the person's value among its quotas.
    let traits: [Int]
    /// The household's number among the lot's households; empty without one.
    let household: String
  }

  /// Everyone, by number.
  public let entries: [Entry]
  /// What is mirrored, with the bounds that the roster's real shares give.
  public let features: [Feature]
  /// Seats.
  public let size: Int
  /// People left out because nobody knows whether they are of age.
  public let leftOut: Int

  /// Reads the roster; numbers are dealt by `chance`.
  public static func read(
    _ scheme: LotScheme, in area: AreaCode, under policy: Policy, at now: Instant, dealtBy chance: inout some RandomNumberGenerator,
    _ tx: Transaction
  ) throws -> LotPool {
    let people = try roll(scheme, in: area, under: policy, at: now, tx)
    let ages = policy.lotAges.value.starts
    let mirrors = LotScheme.Mirror.allCases.filter { scheme.mirrors.contains($0) }
    let values = mirrors.map { mirror in people.known.map { Self.value(of: $0, mirror, ages, on: now.day) } }
    let features = zip(mirrors, values).map { mirror, all in
      let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
      return Feature(
        name(of: mirror),
        counts.keys.sorted().map { value in
          let bounds = LotQuota.bounds(counts[value] ?? 0, of: all.count, size: scheme.size)
          return Quota(value, minimum: bounds.minimum, maximum: bounds.maximum)
        })
    }
    let places = features.map { feature in
      Dictionary(feature.quotas.enumerated().map { ($0.element.value, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
    let order = Array(people.known.indices).shuffled(using: &chance)
    let households = Dictionary(
      Set(people.known.map(\.household)).sorted().shuffled(using: &chance).enumerated().map { ($0.element, String($0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
    let digits = max(3, String(order.count).count)
    let entries = order.enumerated().map { position, index in
      let person = people.known[index]
      let traits = features.indices.map { places[$0][values[$0][index]] ?? 0 }
      let home = scheme.oneOfHousehold && !person.household.isEmpty ? households[person.household] ?? "" : ""
      return Entry(person: person.id, alias: padded(position + 1, to: digits), traits: traits, household: home)
    }
    return LotPool(entries: entries, features: features, size: scheme.size, leftOut: people.unknown)
  }

  /// The instrument's pool.
  func pool() throws(BadInput) -> Pool {
    try Pool(
      features: features,
      people: entries.map {
        Sortition.Person(id: $0.alias, values: $0.traits, household: $0.household.isEmpty ? nil : $0.household)
      }, size: size)
  }

  /// The categories file of the instrument: what is mirrored and within which bounds.
  public var categories: String {
    "category,name,min,max\n"
      + features.flatMap { feature in feature.quotas.map { "\(feature.name),\($0.value),\($0.minimum),\($0.maximum)\n" } }.joined()
  }

  /// The people file of the instrument; it stays in the house, its fingerprint is published.
  public var roll: String {
    (["id"] + features.map(\.name) + ["household"]).joined(separator: ",") + "\n"
      + entries.map { entry in
        ([entry.alias] + zip(features, entry.traits).map { $0.quotas[$1].value } + [entry.household]).joined(separator: ",") + "\n"
      }.joined()
  }

  /// The same people with the same features, whatever numbers they were dealt.
  func holdsSamePeople(as other: LotPool) -> Bool {
    func facts(_ pool: LotPool) -> [[String]] {
      pool.entries.sorted { $0.person.rawValue < $1.person.rawValue }.map { entry in
        [entry.person.description] + zip(pool.features, entry.traits).map { $0.quotas[$1].value }
      }
    }
    return features == other.features && facts(self) == facts(other)
  }

  private static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func name(of mirror: LotScheme.Mirror) -> String {
    switch mirror {
    case .sex: "性别"
    case .age: "年龄"
    case .registration: "户籍"
    case .group: "小组"
    }
  }

  private struct Candidate {
    let id: ID<Deliberation.Person>, sex: String, born: Day, isRegistered: Bool, household: String, group: String
  }

  private static func value(of person: Candidate, _ mirror: LotScheme.Mirror, _ ages: [Int], on day: Day) -> String {
    switch mirror {
    case .sex: return person.sex == "female" ? "女" : person.sex == "male" ? "男" : "未登记"
    case .registration: return person.isRegistered ? "户籍" : "非户籍"
    case .group: return person.group.isEmpty ? "未编组" : person.group.filter { $0 != "," && $0 != "\"" }
    case .age:
      let age = person.born.age(on: day)
      guard let band = ages.lastIndex(where: { $0 <= age }) else { return "\(ages.first ?? 0)岁以下" }
      return band + 1 < ages.count ? "\(ages[band])至\(ages[band + 1] - 1)岁" : "\(ages[band])岁以上"
    }
  }

  private static func roll(_ scheme: LotScheme, in area: AreaCode, under policy: Policy, at now: Instant, _ tx: Transaction) throws
    -> (known: [Candidate], unknown: Int)
  {
    var known: [Candidate] = []
    var unknown = 0
    for person in try PersonTable.candidates(scheme.circle, group: scheme.group, in: area, tx) {
      guard let born = person.born else {
        unknown += 1
        continue
      }
      guard born.age(on: now.day) >= policy.votingAge.value else { continue }
      known.append(
        Candidate(
          id: person.id, sex: person.sex, born: born, isRegistered: person.isRegistered, household: person.household, group: person.group))
    }
    return (known, unknown)
  }
}
