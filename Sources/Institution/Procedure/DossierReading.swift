public import Deliberation
internal import Storage

/// 案卷文件 — everything that goes into the bag of a dossier (3.5g).
public struct DossierContents: Sendable {
  /// The matter.
  public let matter: Matter
  /// Its number in the archive, or that of the matter while it is not sealed.
  public let number: String
  /// Texts written from what happened.
  public let texts: [DossierBuilder.File]
  /// Photos and recordings.
  public let enclosures: [(path: String, sha256: String)]
  /// Its published papers.
  public let papers: [Publication]
}

/// Dossiers as pages show and hand them out.
public enum DossierReading {
  /// The files of a matter's dossier.
  ///
  /// - Throws: ``AccessError/notFound`` for everybody but the staff of its community.
  public static func contents(_ id: ID<Matter>, for member: Member, _ reading: Reading) throws -> DossierContents {
    let matter = try MatterTable.find(id, reading.tx)
    guard member.acts(as: Role.staff, in: matter.area) else { throw AccessError.notFound }
    return DossierContents(
      matter: matter, number: try MatterTable.archive(of: id, reading.tx)?.number ?? matter.number.description,
      texts: try DossierBuilder.files(of: matter, reading.tx), enclosures: try DossierBuilder.enclosures(of: matter, reading.tx),
      papers: try PaperTable.of(id, reading.tx))
  }

  static func state(of matter: Matter, _ reading: Reading) throws -> DossierState {
    let dossier = try DossierBuilder.dossier(of: matter, reading.tx)
    return DossierState(
      present: dossier.present, version: dossier.version,
      seal: try MatterTable.archive(of: matter.id, reading.tx).map { DossierState.Seal(number: $0.number, bagSHA256: $0.bagSHA256) })
  }
}
