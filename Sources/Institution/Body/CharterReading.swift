public import Deliberation
import PolicyFiles
internal import Storage

/// 工作制度 — the charter in force, and the version that a new one takes the place of (3.1c).
public struct CharterPage: Sendable {
  public let last: Charter?
  public let version: Version
}

/// 协商目录 — the entries in force, with those of the province that are not, and the version that a new one takes the place of (3.2a).
public struct CataloguePage: Sendable {
  /// Those in force; none before the first catalogue.
  public let known: [CatalogueEntry]
  public let all: [CatalogueEntry]
  public let version: Version
}

/// What the forms of a charter and of a catalogue are filled with.
public enum CharterReading {
  public static func charter(of area: AreaCode, _ reading: Reading) throws -> CharterPage {
    CharterPage(
      last: try CharterTable.versions(in: area, reading.tx).first, version: try CharterTable.version(in: area, reading.tx))
  }

  public static func catalogue(of area: AreaCode, _ reading: Reading) throws -> CataloguePage {
    let known = try CatalogueTable.entries(in: area, reading.tx)
    let codes = Set(known.map(\.code))
    return CataloguePage(
      known: known, all: known + reading.library.catalogue.filter { !codes.contains($0.code) },
      version: try CatalogueTable.version(in: area, reading.tx))
  }
}
