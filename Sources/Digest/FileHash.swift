internal import Glibc

/// SHA-256 of a file, read piece by piece.
public struct FileHash: Hashable, Sendable {
  /// 64 hexadecimal letters.
  public let sha256: String
  /// Bytes of the file.
  public let size: Int

  /// What a file should be.
  public init(sha256: String, size: Int) {
    self.sha256 = sha256
    self.size = size
  }

  /// Reads a file to its end; `nil` when it cannot be read, or is no plain file.
  public init?(of path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var hash = SHA256()
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    while true {
      let count = read(file, &piece, piece.count)
      guard count >= 0 || errno == EINTR else { return nil }
      guard count != 0 else { break }
      guard count > 0 else { continue }
      piece.withUnsafeBytes { hash.add(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
      total += count
    }
    sha256 = Hex.text(hash.finish())
    size = total
  }
}
