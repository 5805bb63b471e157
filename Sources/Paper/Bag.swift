internal import Digest

/// 归档包 — a bag as RFC 8493 defines it: files under `data/`, with manifests that public tools check.
public struct Bag: Sendable {
  /// One file of the payload.
  public struct File: Sendable {
    /// Path below `data/`.
    public let path: String
    /// Content.
    public let bytes: [UInt8]

    /// A file to pack.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Every file of the bag, tag files too, in order.
  public let files: [File]

  /// Packs files, with lines for `bag-info.txt`; `beside` are tag files that change while the payload does not.
  public init(info: [(label: String, value: String)], files payload: [File], beside: [File] = []) {
    let data = payload.map { File(path: "data/" + $0.path, bytes: $0.bytes) }
    let size = payload.reduce(0) { $0 + $1.bytes.count }
    let lines = info.map { "\($0.label): \($0.value)" } + ["Payload-Oxum: \(size).\(payload.count)"]
    let tags = [
      File(path: "bagit.txt", text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
      File(path: "bag-info.txt", text: lines.joined(separator: "\n") + "\n"),
      File(path: "manifest-sha256.txt", text: Self.manifest(of: data)),
    ]
    files = tags + [File(path: "tagmanifest-sha256.txt", text: Self.manifest(of: tags))] + beside + data
  }

  private static func manifest(of files: [File]) -> String {
    files.map { "\(SHA256.hex(of: $0.bytes))  \($0.path)\n" }.joined()
  }
}

extension Bag.File {
  /// A text file.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// A ZIP archive without compression, its names in UTF-8.
public enum ZipArchive {
  /// The archive of some files below one folder.
  public static func pack(_ files: [Bag.File], folder: String) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array("\(folder)/\(file.path)".utf8)
      let offset = archive.count
      // Version 2.0, UTF-8 names, stored, 1980-01-01: the same content gives the same archive.
      let common =
        little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(Int(crc32(file.bytes)), 4)
        + little(file.bytes.count, 4) + little(file.bytes.count, 4) + little(name.count, 2) + little(0, 2)
      archive += little(0x0403_4B50, 4) + common + name + file.bytes
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        + little(offset, 4) + name
    }
    let start = archive.count
    archive += directory
    archive +=
      little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2) + little(directory.count, 4)
      + little(start, 4) + little(0, 2)
    return archive
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { crc, byte in (crc >> 8) ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { crc, _ in crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }  // safe: a byte's 256 values
  }
}
