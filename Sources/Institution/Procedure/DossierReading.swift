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

/// 案卷状态 — which pieces of a dossier are there, and how it was sealed (3.5g).
public struct DossierState: Sendable {
  /// The pieces that are there.
  public let present: Set<Dossier.Piece>
  /// The version of what it holds.
  public let version: Version
  /// Once it is sealed.
  public let seal: Seal?

  /// Its number in the archive and the hash of the bag.
  public struct Seal: Sendable {
    public let number: String, bagSHA256: String
  }
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
      texts: try DossierBuilder.files(of: matter, reading.tx, reading.library),
      enclosures: try DossierBuilder.enclosures(of: matter, reading.tx),
      papers: try PaperTable.of(id, reading.tx))
  }

  static func state(of matter: Matter, _ reading: Reading) throws -> DossierState {
    let dossier = try DossierBuilder.dossier(of: matter, reading.tx)
    return DossierState(
      present: dossier.present, version: dossier.version,
      seal: try MatterTable.archive(of: matter.id, reading.tx).map { DossierState.Seal(number: $0.number, bagSHA256: $0.bagSHA256) })
  }
}
