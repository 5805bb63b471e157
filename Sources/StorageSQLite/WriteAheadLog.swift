internal import Glibc

/// 预写日志 — the log beside a database file, looked at frame by frame (sqlite.org/fileformat2.html, 4.2 to 4.4).
///
/// SQLite reads such a log up to the first frame that is not whole and passes over the rest, as after a loss of power. Where what was
/// committed stands behind such a frame, something else broke it, and acknowledged work would be lost without a word.
enum WriteAheadLog {
  private static let headerSize = 32, frameHeaderSize = 24

  /// What is wrong with a log; `nil` for a whole one, and for one that ends within what was never committed.
  ///
  /// A server may be writing it: what is wrong only at one look is not.
  static func fault(in path: String) -> String? {
    var fault: String?
    for look in 0..<3 {
      if look > 0 { usleep(50_000) }
      let found = look == 0 ? self.look(at: path) : self.look(at: path).flatMap { $0 == fault ? $0 : nil }
      guard let found else { return nil }
      fault = found
    }
    return fault
  }

  private static func look(at path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let header = bytes(of: file, headerSize, at: 0) else { return nil }
    let magic = number(header, 0)
    let page = Int(number(header, 8))
    guard magic & ~1 == 0x377F_0682, page >= 512, page <= 65_536, page & (page - 1) == 0 else {
      return "its log has no header that can be read"
    }
    let isBig = magic & 1 == 1
    var sum = checksum(header.prefix(24), isBig, (0, 0))
    guard sum == (number(header, 24), number(header, 28)) else { return "the header of its log is broken" }
    var broken: Int?
    var index = 0
    while let frame = bytes(of: file, frameHeaderSize + page, at: headerSize + index * (frameHeaderSize + page)) {
      let isOurs = frame.dropFirst(8).prefix(8).elementsEqual(header.dropFirst(16).prefix(8))
      let isCommit = number(frame, 4) != 0
      if broken == nil {
        sum = checksum(frame.dropFirst(frameHeaderSize), isBig, checksum(frame.prefix(8), isBig, sum))
        if !isOurs || sum != (number(frame, 16), number(frame, 20)) { broken = index }
      }
      if let broken, isOurs, isCommit { return "frame \(broken + 1) of its log is broken, and frame \(index + 1) was committed" }
      index += 1
    }
    return nil
  }

  /// So many bytes from a place; `nil` where the file ends before.
  private static func bytes(of file: Int32, _ count: Int, at place: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(file, &bytes, count, off_t(place)) == count ? bytes : nil
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    bytes.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }  // safe: a byte is less
  }

  /// SQLite's checksum over pairs of words, led on from an earlier one.
  private static func checksum(_ bytes: ArraySlice<UInt8>, _ isBig: Bool, _ start: (UInt32, UInt32)) -> (UInt32, UInt32) {
    var (one, other) = start
    bytes.withUnsafeBytes { bytes in
      for place in stride(from: 0, to: bytes.count - 7, by: 8) {
        let (first, second) = (
          bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self), bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
        )
        one = one &+ (isBig ? UInt32(bigEndian: first) : UInt32(littleEndian: first)) &+ other
        other = other &+ (isBig ? UInt32(bigEndian: second) : UInt32(littleEndian: second)) &+ one
      }
    }
    return (one, other)
  }
}
