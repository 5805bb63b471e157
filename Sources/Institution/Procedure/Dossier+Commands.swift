public import Deliberation
internal import Digest
internal import Wording

/// 归档 — seals the dossier: refuses while a piece is missing, gives the archive number, publishes the hash of its files (3.5g).
public struct SealDossier: MatterCommand {
  public static let act = Act.sealDossier
  public let matter: ID<Matter>
  public let lateReason: String
  /// The pieces of the dossier, as they were shown to whoever seals it; `nil` when nobody looked.
  public let from: Version?

  /// Seals; `lateReason` when it comes late.
  public init(_ matter: ID<Matter>, lateReason: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.lateReason = lateReason
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    // What stands open is judged on the matter as it stands, one stage before the sealing.
    let dossier = try DossierBuilder.dossier(of: MatterTable.find(matter.id, scope.tx), scope.tx)
    try from?.check(against: dossier.version)
    try dossier.checkSeal()
    let community = try AreaTable.community(matter.area, scope.tx)
    let year = scope.now.day.year
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    let number = ArchiveNumber(
      fonds: community.fonds, year: year, retention: "D\(policy.retentionYears.value)",
      piece: try scope.nextNumber("archive", area: matter.area, year: year))
    let manifest = try DossierBuilder.manifest(of: matter, scope.tx, scope.library)
    let hash = SHA256.hex(of: Array(manifest.utf8))
    try MatterTable.seal(matter.id, archiveNumber: number.description, bagSHA256: hash, scope.tx)
    try scope.publish(
      .dossier, area: matter.area, matter: matter.id, number: number.description,
      ChinesePapers.receipt(
        of: matter.title, number: number.description, files: manifest.split(separator: "\n").count,
        hash: hash))
    return matter.id.rawValue
  }
}
