/// The two CSV files of a lottery, in the format of the PyPI package `sortition-algorithms`.
///
/// Both are UTF-8 with a header row. Headings and values are compared without regard to case or to space around them; other
/// columns are ignored.
public enum SortitionFiles {
  /// The categories file: `category,name,min,max` (or `feature,value,min,max`) and perhaps `min_flex,max_flex`.
  public static func features(_ bytes: some Collection<UInt8>, file: String) throws(BadInput) -> [Feature] {
    let table = try Table(bytes, file: file)
    let columns = try QuotaColumns(table)
    var features: [Feature] = []
    var places: [String: Int] = [:]
    var seen: Set<[String]> = []
    for row in table.rows {
      let name = row.cells[columns.feature]
      guard !name.isEmpty else { throw table.problem(row, columns.feature, "a name is missing") }
      let quota = try columns.quota(row, table)
      guard seen.insert([name.lowercased(), quota.value.lowercased()]).inserted else {
        throw table.problem(row, columns.value, "\"\(quota.value)\" of \"\(name)\" appears more than once")
      }
      let place = places[name.lowercased(), default: features.count]
      if place == features.count {
        places[name.lowercased()] = place
        features.append(Feature(name, []))
      }
      features[place].quotas.append(quota)
    }
    guard !features.isEmpty else { throw BadInput(file: file, "there is no row under the header") }
    return features
  }

  /// The people file: a column of ids, one column per feature, and for the household rule the columns of the address.
  ///
  /// - Parameters:
  ///   - idColumn: Heading of the ids; nil takes `id`, or `nationbuilder_id`, or else the first column.
  ///   - addressColumns: Two people are of one household when they agree in all these; a person without any address is alone.
  public static func people(
    _ bytes: some Collection<UInt8>, file: String, features: [Feature], idColumn: String? = nil, addressColumns: [String] = []
  ) throws(BadInput) -> [Person] {
    let table = try Table(bytes, file: file)
    let id = if let idColumn { try table.column([idColumn]) } else { try defaultIDColumn(table) }
    var featureColumns: [Int] = []
    for feature in features { featureColumns.append(try table.column([feature.name])) }
    var address: [Int] = []
    for name in addressColumns { address.append(try table.column([name])) }
    let values = features.map { feature in
      Dictionary(feature.quotas.enumerated().map { ($1.value.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    var people: [Person] = []
    var rowOfID: [String: Int] = [:]
    for row in table.rows {
      let name = row.cells[id]
      guard !name.isEmpty else { throw table.problem(row, id, "an id is missing") }
      if let earlier = rowOfID[name] { throw table.problem(row, id, "\"\(name)\" stands in row \(earlier) already") }
      rowOfID[name] = row.number
      var places: [Int] = []
      for (feature, column) in featureColumns.enumerated() {
        let cell = row.cells[column]
        guard let place = values[feature][cell.lowercased()] else {
          throw table.problem(
            row, column, cell.isEmpty ? "a value is missing" : "\"\(cell)\" is not a value of this feature in the categories file")
        }
        places.append(place)
      }
      let home = address.map { row.cells[$0].lowercased() }
      let household = home.allSatisfy(\.isEmpty) ? nil : home.joined(separator: "\u{1F}")
      people.append(Person(id: name, values: places, household: household))
    }
    guard !people.isEmpty else { throw BadInput(file: file, "there is no row under the header") }
    return people
  }

  private static func defaultIDColumn(_ table: Table) throws(BadInput) -> Int {
    if let column = try table.optionalColumn(["id"]) { return column }
    return try table.optionalColumn(["nationbuilder_id"]) ?? 0
  }
}

/// Where the columns of a categories file are.
private struct QuotaColumns {
  let feature: Int, value: Int, minimum: Int, maximum: Int
  let lowestMinimum: Int?, highestMaximum: Int?

  init(_ table: Table) throws(BadInput) {
    feature = try table.column(["category", "feature"])
    value = try table.column(["name", "value", "category value", "category_value", "category-value"])
    minimum = try table.column(["min"])
    maximum = try table.column(["max"])
    lowestMinimum = try table.optionalColumn(["min_flex"])
    highestMaximum = try table.optionalColumn(["max_flex"])
  }

  func quota(_ row: Table.Row, _ table: Table) throws(BadInput) -> Quota {
    guard !row.cells[value].isEmpty else { throw table.problem(row, value, "a value is missing") }
    let low = try number(row, minimum, table)
    let high = try number(row, maximum, table)
    guard low <= high else { throw table.problem(row, maximum, "the maximum \(high) is less than the minimum \(low)") }
    var lowest: Int?
    if let lowestMinimum { lowest = try number(row, lowestMinimum, table) }
    if let lowest, let lowestMinimum, lowest > low {
      throw table.problem(row, lowestMinimum, "\(lowest) is more than the minimum \(low)")
    }
    var highest: Int?
    if let highestMaximum { highest = try number(row, highestMaximum, table) }
    if let highest, let highestMaximum, highest < high {
      throw table.problem(row, highestMaximum, "\(highest) is less than the maximum \(high)")
    }
    return Quota(row.cells[value], minimum: low, maximum: high, lowestMinimum: lowest, highestMaximum: highest)
  }

  private func number(_ row: Table.Row, _ column: Int, _ table: Table) throws(BadInput) -> Int {
    let cell = row.cells[column]
    guard !cell.isEmpty else { throw table.problem(row, column, "a number is missing") }
    guard cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(cell), number <= 1_000_000 else {
      throw table.problem(row, column, "\"\(cell)\" is not a whole number from 0 to 1000000")
    }
    return number
  }
}
