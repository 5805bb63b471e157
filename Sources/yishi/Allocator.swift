import CGlibc

/// The C library's store of free memory.
enum Allocator {
  /// A page takes a few hundred kilobytes for a millisecond. By itself the library gives such memory back to the kernel after each and
  /// takes it anew for the next, which costs more than the page's questions to the database.
  ///
  /// Each store keeps what it may, so there are few of them, and the room for a page is enough.
  static func settle() {
    mallopt(M_ARENA_MAX, 4)
    mallopt(M_TRIM_THRESHOLD, 4 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
    mallopt(M_MMAP_THRESHOLD, 8 << 20)
  }
}
