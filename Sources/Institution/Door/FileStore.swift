internal import FoundationEssentials
internal import Secrets

/// 附件库 — attachments outside the database, named by the SHA-256 of their bytes, so that a file cannot change unseen.
public struct FileStore: Sendable {
  private let folder: String

  /// A store in `folder`, made when absent.
  public init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Keeps the bytes before the command that names them; a second copy of the same bytes costs nothing.
  public func keep(_ bytes: [UInt8]) throws -> String {
    let name = ContentHash.sha256Hex(bytes)
    let path = path(of: name)
    guard !FileManager.default.fileExists(atPath: path) else { return name }
    try FileManager.default.createDirectory(
      atPath: folder + "/" + name.prefix(2), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    return name
  }

  /// The bytes of a file, checked against their name; `nil` when absent or changed.
  public func bytes(of sha256: String) -> [UInt8]? {
    guard sha256.utf8.count == 64, sha256.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      let data = try? Data(contentsOf: URL(filePath: path(of: sha256)))
    else { return nil }
    let bytes = [UInt8](data)
    return ContentHash.sha256Hex(bytes) == sha256 ? bytes : nil
  }

  private func path(of name: String) -> String { "\(folder)/\(name.prefix(2))/\(name)" }
}
