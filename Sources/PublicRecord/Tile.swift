/// 分块 — up to 256 hashes of one level, or up to 256 entries, as C2SP tlog-tiles stores a log (c2sp.org/tlog-tiles).
///
/// A tile of level `l` holds nodes of the tree's level `8·l`. Full tiles never change; the last one of a level is partial.
public struct Tile: Hashable, Sendable {
  /// Hashes or entries in a full tile.
  public static let width = 256

  /// Level; `nil` for entries.
  public let level: Int?
  /// Number on its level, from 0.
  public let index: Int
  /// Hashes or entries in it, 1 to 256.
  public let count: Int

  /// A tile; `nil` when there is none such, or only in a log beyond ``MerkleTree/largest``.
  public init?(level: Int?, index: Int, count: Int = Tile.width) {
    guard (0...MerkleTree.largest / Tile.width).contains(index), (1...Tile.width).contains(count),
      level.map({ (0...7).contains($0) }) ?? true
    else { return nil }
    self.level = level
    self.index = index
    self.count = count
  }

  /// Reads `tile/0/x001/234.p/5` or `tile/entries/000`; `nil` for any other spelling.
  public init?(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count >= 3, parts.removeFirst() == "tile" else { return nil }  // safe: three parts
    let kind = parts.removeFirst()  // safe: of three parts one is gone
    var count = Tile.width
    if parts.count >= 2, parts[parts.count - 2].hasSuffix(".p") {
      // safe: two parts at least
      guard let width = Int(parts.removeLast()), (1..<Tile.width).contains(width) else { return nil }
      count = width
      parts[parts.count - 1].removeLast(2)  // safe: it ends in “.p”
    }
    var index = 0
    for (place, part) in parts.enumerated() {
      let digits = place + 1 < parts.count ? part.dropFirst() : part[...]
      guard digits.utf8.count == 3, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits),
        index <= MerkleTree.largest
      else { return nil }
      index = index * 1000 + number
    }
    guard let tile = Tile(level: kind == "entries" ? nil : Int(kind) ?? -1, index: index, count: count), tile.path == path else {
      return nil
    }
    self = tile
  }

  /// `tile/0/x001/234.p/5`.
  public var path: String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1000)
      groups.insert((groups.isEmpty ? "" : "x") + String(repeating: "0", count: 3 - digits.count) + digits, at: 0)
      rest /= 1000
    } while rest > 0
    return "tile/\(level.map(String.init) ?? "entries")/" + groups.joined(separator: "/") + (count < Tile.width ? ".p/\(count)" : "")
  }

  /// The nodes it holds: the tree's level, and their places there.
  public var nodes: (level: Int, places: Range<Int>) {
    ((level ?? 0) * 8, index * Tile.width..<index * Tile.width + count)
  }

  /// Every tile of a log of `size` leaves, entries first; made one by one, because a size costs a stranger nothing to write.
  public static func all(size: Int) -> some Sequence<Tile> {
    let leaves = (0...MerkleTree.largest).contains(size) ? size : 0
    let levels: [Int?] = [nil, 0, 1, 2, 3, 4, 5, 6, 7]
    return sequence(state: (place: 0, index: 0)) { next -> Tile? in
      while next.place < levels.count {
        let (level, index) = (levels[next.place], next.index)
        let rest = leaves >> (8 * (level ?? 0)) - index * width
        next.index += 1
        if rest > 0 { return Tile(level: level, index: index, count: min(width, rest)) }
        next = (next.place + 1, 0)
      }
      return nil
    }
  }
}

extension Tile {
  /// The bytes of an entry tile: each entry with its length in two bytes before it.
  public static func pack(_ entries: [[UInt8]]) throws(RecordProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      guard entry.count <= 0xFFFF else { throw .unreadable("an entry of \(entry.count) bytes is longer than 65535") }
      // safe: entries have at most 65,535 bytes, told when they are made
      bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)] + entry
    }
    return bytes
  }

  /// The entries of an entry tile.
  public func entries(in bytes: [UInt8]) throws(RecordProblem) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var place = 0
    while place < bytes.count {
      guard place + 2 <= bytes.count else { throw .unreadable("\(path) ends within an entry") }
      let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
      guard place + 2 + length <= bytes.count else { throw .unreadable("\(path) ends within an entry") }
      entries.append(Array(bytes[place + 2..<place + 2 + length]))  // safe: checked above
      place += 2 + length
    }
    guard entries.count == count else { throw RecordProblem("\(path) holds \(entries.count) entries, not \(count)") }
    return entries
  }

  /// The hashes of a hash tile.
  public func hashes(in bytes: [UInt8]) throws(RecordProblem) -> [Hash] {
    guard bytes.count == count * 32 else { throw .unreadable("\(path) has \(bytes.count) bytes, not \(count * 32)") }
    return (0..<count).map { Array(bytes[$0 * 32..<$0 * 32 + 32]) }  // safe: checked above
  }
}
