public import Tables

/// 意见表 — opinions read from a table.
///
/// The first row names the columns: `id` and `text` must be there, `area` may be, others are passed over. Chinese names are
/// taken too.
public struct OpinionFile: Hashable, Sendable {
  /// One opinion.
  public struct Opinion: Hashable, Sendable {
    /// Its name, unlike any other in the file.
    public let id: String
    /// What was said.
    public let text: String
    /// Where; everywhere if the file has no such column.
    public let area: Area
  }

  /// The opinions, in the file's order.
  public let opinions: [Opinion]

  private static let limits = TableLimits(bytes: 1 << 30, rows: 10_000_000, cell: 1_000_000)
  private static let id = Column(Heading("id", ["编号", "序号"], isNeeded: true), .line, limit: 1_000)
  private static let text = Column(Heading("text", ["内容", "意见", "诉求"], isNeeded: true), .text, limit: 1_000_000)
  private static let area = Column(Heading("area", ["区划代码", "行政区划代码"]), .code, limit: 1_000) { (code: String) throws(TableFault.Kind) in
    guard let area = Area(code) else { throw .noArea }
    return area
  }

  /// Reads a file's bytes; `name` stands in front of whatever is wrong with it.
  /// - Throws: All that is wrong, each with line and column.
  public init(bytes: some Sequence<UInt8>, name: String) throws(TableFaults) {
    let table: Table
    do throws(TableFault) { table = try Table(Array(bytes), limits: Self.limits) } catch { throw TableFaults(error, in: name) }
    var reader = TableReader(table, [Self.id.heading, Self.text.heading, Self.area.heading])
    guard reader.isReadable else { throw TableFaults(reader.faults, in: name) }
    var opinions: [Opinion] = []
    var seen: [String: Int] = [:]
    for row in table.rows {
      let id = reader.needed(Self.id, row)
      let text = reader.needed(Self.text, row)
      let place = reader.cell(Self.area, row)
      if let id, let earlier = seen.updateValue(row.line, forKey: id) {
        let shown = OneLine.of(id, atMost: 60)
        reader.note(.valueTwice, Self.id.heading, row, reason: "\(shown) stands in line \(earlier) already")
      }
      if let id, let text { opinions.append(Opinion(id: id, text: text, area: place.value ?? .everywhere)) }
    }
    guard reader.faults.isEmpty else { throw TableFaults(reader.faults, in: name) }
    self.opinions = opinions
  }
}

extension TableFault.Kind {
  static let noArea = Self(rawValue: "noArea", reason: "not an area code of at most twelve digits")
}
