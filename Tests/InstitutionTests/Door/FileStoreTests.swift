import FoundationEssentials
import Glibc
import Institution
import Storage
import TestKit
import Testing

@Suite("附件库 · a file that is not there is one thing, a file that cannot be read another")
struct FileStoreTests {
  private static func open(_ body: (FileStore, _ folder: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-files-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(FileStore(folder: folder), folder)
  }

  /// Ways in which something of a name is there and cannot be read.
  enum Way: CaseIterable { case folder, loop, shelf, forbidden }

  private static func spoil(_ path: String, _ way: Way) throws {
    let files = FileManager.default
    try files.removeItem(atPath: path)
    switch way {
    case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .loop: try files.createSymbolicLink(atPath: path, withDestinationPath: path)
    case .shelf:
      let shelf = String(path.dropLast(65))
      try files.removeItem(atPath: shelf)
      try Data([1]).write(to: URL(filePath: shelf))
    case .forbidden:
      try Data([1, 2, 3]).write(to: URL(filePath: path))
      try files.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    }
  }

  // The superuser reads whatever its mode says.
  @Test("is named with what is wrong, and not taken for absent", arguments: Way.allCases.filter { $0 != .forbidden || geteuid() != 0 })
  func unreadable(_ way: Way) throws {
    try Self.open { store, folder in
      let (name, other) = (try store.keep([1, 2, 3]), String(repeating: "0", count: 64))
      #expect(try store.bytes(of: name) == [1, 2, 3])
      #expect(try store.bytes(of: other) == nil && store.bytes(of: "../../etc/passwd") == nil)
      try Self.spoil("\(folder)/\(name.prefix(2))/\(name)", way)
      let damage = #expect(throws: Damage.self) { try store.bytes(of: name) }
      #expect(damage?.what.hasPrefix("files/\(name.prefix(2))/\(name) cannot be read: ") == true)
      #expect(throws: Damage.self, "nothing is kept that could not be read again") { try store.keep([1, 2, 3]) }
      #expect(try store.bytes(of: other) == nil)
      #expect(throws: Damage.self, "a copy tells it, too") { try FileStore(folder: folder + "/copy").take(from: store) }
    }
  }

  @Test("half a file that bears the name is written anew")
  func torn() throws {
    try Self.open { store, folder in
      let name = try store.keep([1, 2, 3])
      try Data([1]).write(to: URL(filePath: "\(folder)/\(name.prefix(2))/\(name)"))
      #expect(try store.bytes(of: name) == nil)
      #expect(try store.keep([1, 2, 3]) == name && store.bytes(of: name) == [1, 2, 3])
    }
  }
}
