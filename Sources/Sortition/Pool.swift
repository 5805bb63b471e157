/// 名额 — how many of a panel must, and may, have one value of a feature.
public struct Quota: Hashable, Sendable {
  /// The value, as the categories file spells it.
  public let value: String
  /// Fewest and most members with this value.
  public var minimum: Int, maximum: Int
  /// How far the two may be moved when quotas cannot be met together (`min_flex`, `max_flex`); nil: no limit.
  public let lowestMinimum: Int?, highestMaximum: Int?

  /// Bounds on one value of a feature, counted in members of a panel.
  public init(_ value: String, minimum: Int, maximum: Int, lowestMinimum: Int? = nil, highestMaximum: Int? = nil) {
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
    self.lowestMinimum = lowestMinimum
    self.highestMaximum = highestMaximum
  }
}

/// 特征 — something that the panel has to mirror, such as an age group.
public struct Feature: Hashable, Sendable {
  /// Its name: the heading of the column in the people file.
  public let name: String
  /// Every value that occurs, with its bounds.
  public var quotas: [Quota]

  /// A feature and the bounds on its values.
  public init(_ name: String, _ quotas: [Quota]) {
    self.name = name
    self.quotas = quotas
  }
}

/// 候选人 — a person in the pool.
public struct Person: Hashable, Sendable {
  /// What the published files call this person; unique in a pool.
  public let id: String
  /// For each feature of the pool, the place of the person's value among its quotas.
  public let values: [Int]
  /// People with the same household are never on one panel together; nil: nobody else's household.
  public let household: String?

  /// A person with an id, values in the order of the pool's features, and perhaps a household.
  public init(id: String, values: [Int], household: String? = nil) {
    self.id = id
    self.values = values
    self.household = household
  }
}

/// 候选库 — everything that defines a lottery: who can be drawn, how many, and under which quotas.
public struct Pool: Hashable, Sendable {
  /// Features and their quotas.
  public let features: [Feature]
  /// Everyone who can be drawn.
  public let people: [Person]
  /// Members of a panel.
  public let size: Int

  /// A pool; refuses what no lottery can mean (not what no panel can meet: see ``Infeasible``).
  public init(features: [Feature], people: [Person], size: Int) throws(BadInput) {
    guard size > 0 else { throw BadInput("the size of the panel must be at least 1, not \(size)") }
    guard size <= people.count else { throw BadInput("a panel of \(size) cannot be drawn from \(people.count) people") }
    var ids: Set<String> = []
    for person in people {
      guard !person.id.isEmpty, ids.insert(person.id).inserted else { throw BadInput("the id \"\(person.id)\" is empty or not unique") }
      guard person.values.count == features.count else { throw BadInput("\"\(person.id)\" does not have one value per feature") }
      for (value, feature) in zip(person.values, features) {
        guard feature.quotas.indices.contains(value) else { throw BadInput("\"\(person.id)\" has an unknown value of \"\(feature.name)\"") }
      }
    }
    for feature in features {
      for quota in feature.quotas where quota.minimum < 0 || quota.minimum > quota.maximum {
        throw BadInput("the quota of \"\(quota.value)\" in \"\(feature.name)\" does not lie between 0 and its maximum")
      }
    }
    self.features = features
    self.people = people
    self.size = size
  }

  /// True when these people, by their places in ``people``, are a panel under the quotas and the household rule.
  ///
  /// - Parameter empty: Seats that stay empty. Then no quota may be exceeded, and filling those seats could still meet every quota.
  public func isPanel(_ members: [Int], leaving empty: Int = 0) -> Bool {
    guard empty >= 0, members.count == size - empty, Set(members).count == members.count else { return false }
    guard members.allSatisfy(people.indices.contains) else { return false }
    let households = members.compactMap { people[$0].household }
    guard Set(households).count == households.count else { return false }
    return features.indices.allSatisfy { feature in
      var counts = [Int](repeating: 0, count: features[feature].quotas.count)
      for member in members { counts[people[member].values[feature]] += 1 }
      var missing = 0
      var room = 0
      for (count, quota) in zip(counts, features[feature].quotas) {
        guard count <= quota.maximum else { return false }
        missing += max(0, quota.minimum - count)
        room += min(empty, quota.maximum - count)
      }
      return missing <= empty && room >= empty
    }
  }
}
