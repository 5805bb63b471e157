public import Deliberation
import PolicyFiles
internal import Storage
internal import Wording

/// 建立协商目录 — adopts a new dated version of the community's catalogue and publishes it (3.2a).
public struct AdoptCatalogue: Command {
  public static let clause: Clause = "3.2a"
  public static let roles: Set<Role>? = Role.committee.union([.secretary])
  /// The community and its entries.
  public let community: AreaCode, entries: [CatalogueEntry]
  /// The one it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A version to adopt.
  public init(_ entries: [CatalogueEntry], in community: AreaCode, from: Version? = nil) {
    self.entries = entries
    self.community = community
    self.from = from
  }

  public var texts: Texts {
    [.code: entries.map(\.code), .name: entries.map(\.group), .line: entries.map(\.title), .passage: entries.map(\.steps)]
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !entries.isEmpty, entries.allSatisfy({ !$0.title.isBlank && !$0.code.isBlank }) else { throw Refusal(.catalogueEmpty) }
    try from?.check(against: CatalogueTable.version(in: community, scope.tx))
    // What the law reserves to the assembly stays reserved, whatever a community writes (VC 28, RC 30).
    let reserved = Dictionary(
      scope.library.catalogue.compactMap { entry in entry.clause.map { (entry.code, $0) } }, uniquingKeysWith: { first, _ in first })
    let version = (try CatalogueTable.versions(in: community, scope.tx).first?.version ?? 0) + 1
    let name = try AreaTable.community(community, scope.tx).name
    let paper = try scope.publish(
      .catalogue, area: community, number: PaperNumber.catalogue(version: version),
      ChinesePapers.catalogue(of: name, entries: printed(reserved, in: scope)))
    let kept = entries.map { entry in
      CatalogueEntry(
        code: entry.code, group: entry.group, title: entry.title, participants: entry.participants, form: entry.form, steps: entry.steps,
        clause: (entry.clause ?? reserved[entry.code]).map { Clause(clause(of: $0)) })
    }
    try CatalogueTable.insert(kept, version: version, in: community, paper: paper, scope)
    scope.journal(after: .counted(.version, version))
    return Int64(version)
  }

  /// The article of the law that governs this kind of community.
  private func clause(of clause: Clause) -> String {
    switch (clause, community.isVillage) {
    case ("VC28", false): "RC30"
    case ("RC30", true): "VC28"
    default: clause.id
    }
  }

  private func printed(_ reserved: [String: Clause], in scope: Scope) -> [(group: String, title: String, article: String?)] {
    entries.map { entry in
      let article = (entry.clause ?? reserved[entry.code]).flatMap { scope.library.clauses[Clause(clause(of: $0))]?.title }
      return (entry.group, entry.title, article)
    }
  }
}
