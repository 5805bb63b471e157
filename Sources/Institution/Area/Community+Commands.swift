public import Deliberation

/// Opens a community, with the areas above it by name.
public struct CreateCommunity: Command {
  public static let clause: Clause = "3.1a"
  public static let roles: Set<Role>? = [.administrator]
  /// The community as its board will show it.
  public let community: Community
  /// Pinyin initials for the search, `xfl`.
  public let initials: String
  /// Names of areas above that are not known yet.
  public let aboveNames: [AreaCode: String]

  /// A community to open.
  public init(_ community: Community, initials: String, aboveNames: [AreaCode: String] = [:]) {
    self.community = community
    self.initials = initials
    self.aboveNames = aboveNames
  }

  public var texts: Texts {
    [.name: [community.name, community.fonds, initials] + aboveNames.values, .line: [community.address, community.phone]]
  }

  public func area(in scope: Scope) -> AreaCode? { community.area }

  public func perform(in scope: Scope) throws -> Int64 {
    for (code, name) in aboveNames.sorted(by: { $0.key < $1.key }) {
      try AreaTable.insert(code, name: name, initials: "", scope.tx)
    }
    try AreaTable.insert(community.area, name: community.name, initials: initials.lowercased(), scope.tx)
    try AreaTable.insert(community, scope.tx)
    scope.journal(after: .community(community.area))
    return Int64(community.area.description) ?? 0
  }
}
