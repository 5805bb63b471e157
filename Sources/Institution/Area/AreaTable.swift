public import Deliberation
public import Storage

/// 社区（村） — a community as its board shows it.
public struct Community: Hashable, Sendable {
  /// Official code.
  public let area: AreaCode
  /// Name, as on the sign at the door.
  public let name: String
  /// Names of the areas above, province first.
  public let above: [String]
  /// Phone of the office.
  public let phone: String
  /// Address of the office.
  public let address: String
  /// Number of households.
  public let households: Int
  /// Number of residents' or villagers' groups.
  public let groups: Int
  /// Fonds number for the archive.
  public let fonds: String

  /// A community, to open or as stored; `above` is read from the area names when it is loaded.
  public init(
    area: AreaCode, name: String, above: [String] = [], phone: String, address: String, households: Int, groups: Int,
    fonds: String
  ) {
    self.area = area
    self.name = name
    self.above = above
    self.phone = phone
    self.address = address
    self.households = households
    self.groups = groups
    self.fonds = fonds
  }
}

/// Areas and communities.
public enum AreaTable {
  static func insert(_ code: AreaCode, name: String, initials: String, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO area (code, name, initials) VALUES (\(code), \(name), \(initials))
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, initials = excluded.initials
      """)
  }

  static func insert(_ community: Community, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO community (area, phone, address, households, groups, fonds)
      VALUES (\(community.area), \(community.phone), \(community.address), \(community.households),
        \(community.groups), \(community.fonds))
      ON CONFLICT (area) DO UPDATE SET phone = excluded.phone, address = excluded.address,
        households = excluded.households, groups = excluded.groups, fonds = excluded.fonds
      """)
  }

  /// A community by its code; throws `AccessError.notFound`.
  public static func community(_ code: AreaCode, _ tx: Transaction) throws -> Community {
    guard
      let row = try tx.first(
        """
        SELECT area.name, phone, address, households, groups, fonds FROM community
        JOIN area ON area.code = community.area WHERE community.area = \(code)
        """)
    else { throw AccessError.notFound }
    let above = code.lineage.dropLast()
    let names = try tx.run("SELECT name FROM area WHERE code IN (\(Array(above))) ORDER BY code")
    return Community(
      area: code, name: try row.text(0), above: try names.map { try $0.text(0) }, phone: try row.text(1),
      address: try row.text(2), households: try row.int(3), groups: try row.int(4), fonds: try row.text(5))
  }

  /// Every community with its name, its initials and the name above it, in the order of the codes.
  static func places(_ tx: Transaction) throws -> [PlaceNames.Place] {
    try tx.run(
      """
      SELECT community.area, area.name, area.initials, above.name FROM community
      JOIN area ON area.code = community.area
      LEFT JOIN area above ON above.code = substr(community.area, 1, 9) || '000'
      ORDER BY community.area
      """
    ).map { PlaceNames.Place(code: try $0.area(0), name: try $0.text(1), initials: try $0.text(2), above: try $0.optionalText(3) ?? "") }
  }

  /// Counts the changes of a community; page caches live under it.
  public static func revision(of code: AreaCode, _ tx: Transaction) throws -> Int64 {
    try tx.first("SELECT revision FROM area WHERE code = \(code)")?.int64(0) ?? 0
  }

  /// The revisions of some communities.
  public static func revisions(of areas: [AreaCode], _ tx: Transaction) throws -> [AreaCode: Int64] {
    let rows = try tx.run("SELECT code, revision FROM area WHERE code IN (\(areas))")
    return Dictionary(try rows.map { (try $0.area(0), try $0.int64(1)) }, uniquingKeysWith: { first, _ in first })
  }

  static func advance(_ code: AreaCode, by changes: Int = 1, _ tx: Transaction) throws {
    try tx.send("UPDATE area SET revision = revision + \(changes) WHERE code = \(code)")
  }

  /// Every community's code and the revision it stands at, in order.
  static func revisions(ofCommunities tx: Transaction) throws -> [(area: AreaCode, revision: Int64)] {
    try tx.run("SELECT area, revision FROM community JOIN area ON area.code = community.area ORDER BY area").map {
      (try $0.area(0), try $0.int64(1))
    }
  }

  /// Every community's code, in order.
  public static func communities(_ tx: Transaction) throws -> [AreaCode] {
    try tx.run("SELECT area FROM community ORDER BY area").map { try $0.area(0) }
  }

  /// Names of the communities that lie in an area, by their code; all of them without one, up to a limit.
  public static func names(under area: AreaCode? = nil, limit: Int = 20_000, _ tx: Transaction) throws -> [(code: AreaCode, name: String)] {
    let (first, last) = bounds(of: area)
    return try tx.run(
      """
      SELECT community.area, name FROM community JOIN area ON area.code = community.area
      WHERE community.area >= \(first) AND community.area <= \(last) ORDER BY community.area LIMIT \(limit)
      """
    ).map { (try $0.area(0), try $0.text(1)) }
  }

  /// True for a community or an area above one.
  public static func isKnown(_ area: AreaCode, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM area WHERE code = \(area)") != nil
  }

  /// True for a community that was opened here.
  static func isCommunity(_ area: AreaCode, _ tx: Transaction) throws -> Bool {
    try tx.first("SELECT 1 FROM community WHERE area = \(area)") != nil
  }

  /// The first and the last code that can lie in an area.
  private static func bounds(of area: AreaCode?) -> (String, String) {
    let (first, digits) = (area?.description ?? String(repeating: "0", count: 12), area?.level.digits ?? 0)
    return (first, first.prefix(digits) + String(repeating: "9", count: 12 - digits))
  }

  /// Townships, counties and the areas above them, with their names.
  public static func aboveCommunities(_ tx: Transaction) throws -> [(code: AreaCode, name: String)] {
    try tx.run("SELECT code, name FROM area WHERE substr(code, 10, 3) = '000' ORDER BY code").map { (try $0.area(0), try $0.text(1)) }
  }

  /// The communities that lie in an area.
  public static func communities(under area: AreaCode, _ tx: Transaction) throws -> [AreaCode] {
    let (first, last) = bounds(of: area)
    return try tx.run("SELECT area FROM community WHERE area >= \(first) AND area <= \(last) ORDER BY area").map {
      try $0.area(0)
    }
  }

  /// Names of what lies in a township.
  static func names(in township: AreaCode, _ tx: Transaction) throws -> [String] {
    let last = String(township.description.prefix(9)) + "999"
    return try tx.run("SELECT name FROM area WHERE code > \(township) AND code <= \(last) ORDER BY code").map { try $0.text(0) }
  }
}
