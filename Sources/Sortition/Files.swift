public import Tables

/// The two CSV files of a lottery, in the format of the PyPI package `sortition-algorithms`.
///
/// Both have a header row. Headings and values are compared without regard to case or to space around them; other columns are ignored.
public enum SortitionFiles {
  private static let limits = TableLimits(rows: 1_000_000)

  /// The categories file: `category,name,min,max` (or `feature,value,min,max`) and perhaps `min_flex,max_flex`.
  /// - Throws: All that is wrong, each with line and column.
  public static func features(_ bytes: some Collection<UInt8>, file: String) throws(TableFaults) -> [Feature] {
    var reader = try reader(bytes, QuotaColumns.headings, file)
    var features: [Feature] = []
    var places: [String: Int] = [:]
    var seen: Set<[String]> = []
    for row in reader.table.rows {
      guard let name = reader.needed(QuotaColumns.feature, row), let quota = QuotaColumns.quota(row, &reader) else { continue }
      guard seen.insert([name.lowercased(), quota.value.lowercased()]).inserted else {
        reader.note(.valueTwice, QuotaColumns.value.heading, row, reason: "\"\(quota.value)\" of \"\(name)\" appears more than once")
        continue
      }
      let place = places[name.lowercased(), default: features.count]
      if place == features.count {
        places[name.lowercased()] = place
        features.append(Feature(name, []))
      }
      features[place].quotas.append(quota)
    }
    return try checked(features, reader, file)
  }

  /// The people file: a column of ids, one column per feature, and for the household rule the columns of the address.
  ///
  /// - Parameters:
  ///   - idColumn: Heading of the ids; nil takes `id`, or `nationbuilder_id`, or else the first column.
  ///   - addressColumns: Two people are of one household when they agree in all these; a person without any address is alone.
  /// - Throws: All that is wrong, each with line and column.
  public static func people(
    _ bytes: some Collection<UInt8>, file: String, features: [Feature], idColumn: String? = nil, addressColumns: [String] = []
  ) throws(TableFaults) -> [Person] {
    let featureHeadings = features.map { Heading($0.name, isNeeded: true) }
    let addressHeadings = addressColumns.map { Heading($0, isNeeded: true) }
    let idHeadings = idColumn.map { [Heading($0, isNeeded: true)] } ?? [Heading("id"), Heading("nationbuilder_id")]
    var reader = try reader(bytes, idHeadings + featureHeadings + addressHeadings, file)
    let table = reader.table
    let id = idHeadings.lazy.compactMap { reader.place(of: $0) }.first ?? 0
    let featureColumns = featureHeadings.compactMap { reader.place(of: $0) }
    let address = addressHeadings.compactMap { reader.place(of: $0) }
    let values = features.map { feature in
      Dictionary(feature.quotas.enumerated().map { ($1.value.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    var people: [Person] = []
    var lineOfID: [String: Int] = [:]
    for row in table.rows {
      let cells = row.cells.map(CellForm.line.of)
      guard let name = cells.dropFirst(id).first, !name.isEmpty else {
        reader.note(table.fault(.valueMissing, row, id, reason: "an id is missing"))
        continue
      }
      if let earlier = lineOfID[name] {
        reader.note(table.fault(.valueTwice, row, id, reason: "\"\(name)\" stands in line \(earlier) already"))
        continue
      }
      lineOfID[name] = row.line
      var places: [Int] = []
      for (feature, column) in featureColumns.enumerated() {
        let cell = cells[column]
        guard let place = values[feature][cell.lowercased()] else {
          let reason = cell.isEmpty ? "a value is missing" : "\"\(cell)\" is not a value of this feature in the categories file"
          reader.note(table.fault(cell.isEmpty ? .valueMissing : .unknownValue, row, column, reason: reason))
          continue
        }
        places.append(place)
      }
      let home = address.map { cells[$0].lowercased() }
      let household = home.allSatisfy(\.isEmpty) ? nil : home.joined(separator: "\u{1F}")
      people.append(Person(id: name, values: places, household: household))
    }
    return try checked(people, reader, file)
  }

  private static func reader(_ bytes: some Collection<UInt8>, _ headings: [Heading], _ file: String) throws(TableFaults) -> TableReader {
    let table: Table
    do throws(TableFault) { table = try Table(Array(bytes), limits: limits) } catch { throw TableFaults(error, in: file) }
    let reader = TableReader(table, headings)
    guard reader.isReadable else { throw TableFaults(reader.faults, in: file) }
    return reader
  }

  private static func checked<Entry>(_ entries: [Entry], _ reader: TableReader, _ file: String) throws(TableFaults) -> [Entry] {
    guard reader.faults.isEmpty else { throw TableFaults(reader.faults, in: file) }
    guard !entries.isEmpty else { throw TableFaults(TableFault(.empty, reason: "there is no row under the header"), in: file) }
    return entries
  }
}

/// The columns of a categories file.
private enum QuotaColumns {
  static let feature = Column(Heading("category", ["feature"], isNeeded: true), .line, limit: 1_000)
  static let value = Column(
    Heading("name", ["value", "category value", "category_value", "category-value"], isNeeded: true), .line, limit: 1_000)
  static let minimum = number("min", isNeeded: true), maximum = number("max", isNeeded: true)
  static let lowestMinimum = number("min_flex"), highestMaximum = number("max_flex")

  static let headings = [
    feature.heading, value.heading, minimum.heading, maximum.heading, lowestMinimum.heading, highestMaximum.heading,
  ]

  private static func number(_ name: String, isNeeded: Bool = false) -> Column<Int> {
    Column(Heading(name, isNeeded: isNeeded), .code, limit: 1_000) { (text: String) throws(TableFault.Kind) in
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number <= 1_000_000 else { throw .noCount }
      return number
    }
  }

  /// What a row asks for; what is wrong with it is noted.
  static func quota(_ row: Table.Row, _ reader: inout TableReader) -> Quota? {
    // All cells are read before any is judged, so that all faults of the row are told.
    let value = reader.needed(value, row)
    let low = reader.needed(minimum, row)
    let high = reader.needed(maximum, row)
    let lowest = reader.has(lowestMinimum.heading) ? reader.needed(lowestMinimum, row) : low
    let highest = reader.has(highestMaximum.heading) ? reader.needed(highestMaximum, row) : high
    guard let value, let low, let high, let lowest, let highest else { return nil }
    guard low <= high else {
      reader.note(.outOfOrder, maximum.heading, row, reason: "the maximum \(high) is less than the minimum \(low)")
      return nil
    }
    guard lowest <= low else {
      reader.note(.outOfOrder, lowestMinimum.heading, row, reason: "\(lowest) is more than the minimum \(low)")
      return nil
    }
    guard highest >= high else {
      reader.note(.outOfOrder, highestMaximum.heading, row, reason: "\(highest) is less than the maximum \(high)")
      return nil
    }
    return Quota(
      value, minimum: low, maximum: high, lowestMinimum: reader.has(lowestMinimum.heading) ? lowest : nil,
      highestMaximum: reader.has(highestMaximum.heading) ? highest : nil)
  }
}

extension TableFault.Kind {
  static let unknownValue = Self(rawValue: "unknownValue")
  static let outOfOrder = Self(rawValue: "outOfOrder")
  static let noCount = Self(rawValue: "noCount", reason: "not a whole number from 0 to 1000000")
}
