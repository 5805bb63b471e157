internal import CZip
import Glibc

/// The parts of a zip file, unpacked piece by piece and no further than a limit: a small file may unpack to more than a machine holds.
struct ZipFolder: ~Copyable {
  private let archive: OpaquePointer
  /// Bytes that may still be unpacked.
  private var left: Int

  /// - Parameter limit: Bytes that may be unpacked, all parts together.
  init(_ bytes: [UInt8], limit: Int) throws(TableFault) {
    // The library frees the copy when it closes.
    guard let copy = malloc(max(bytes.count, 1)) else { throw TableFault(.tooLarge) }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy, base, bytes.count) } }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      throw TableFault(.workbook)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw TableFault(.workbook)
    }
    guard zip_get_num_entries(archive, 0) <= 10_000 else {
      zip_discard(archive)
      throw TableFault(.workbook)
    }
    self.archive = archive
    left = limit
  }

  deinit { zip_discard(archive) }

  /// Unpacks a part; `take` is called with one piece after the other until it answers false. False when there is no such part.
  mutating func unpack(_ name: String, _ take: (UnsafeBufferPointer<UInt8>) throws(TableFault) -> Bool) throws(TableFault) -> Bool {
    let place = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard place >= 0 else { return false }
    guard let file = zip_fopen_index(archive, zip_uint64_t(place), 0) else { throw TableFault(.workbook) }
    defer { zip_fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &piece, zip_uint64_t(piece.count)))
      guard count >= 0 else { throw TableFault(.workbook) }
      guard count > 0 else { return true }
      left -= count
      guard left >= 0 else { throw TableFault(.tooLarge) }
      let goesOn = try piece.withUnsafeBufferPointer { (all) throws(TableFault) in
        try take(UnsafeBufferPointer(rebasing: all.prefix(count)))
      }
      guard goesOn else { return true }
    }
  }
}
