internal import Deliberation
internal import Storage
internal import Synchronization
internal import Typing

/// 地名册 — the names of all communities, in memory: a word that hits little would else be looked for in every row of the database,
/// at each visit of the front page.
///
/// The list is a second old at most where reading it is quick, and forgotten by a command of this server that changes it.
final class PlaceNames: Sendable {
  /// A community as it is looked up.
  struct Place: Hashable, Sendable {
    let code: AreaCode
    let name: String
    let initials: String
    let above: String
  }

  /// Places in the order of their codes, and their names as bytes, one after the other.
  struct List: Sendable {
    let places: [Place]
    private let names: [UInt8]
    /// Where the names of each place end.
    private let ends: [Int]
    /// Where places stand, by code and by initials.
    private let codes: [AreaCode: Int], initials: [String: [Int]]

    init(_ places: [Place]) {
      var names: [UInt8] = []
      var ends: [Int] = []
      for place in places {
        // Nothing that is looked for holds a zero, so nothing is found across two names.
        names += place.name.utf8
        names.append(0)
        names += place.above.utf8
        names.append(0)
        ends.append(names.count)
      }
      self.places = places
      self.names = names
      self.ends = ends
      codes = Dictionary(places.indices.map { (places[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
      initials = Dictionary(grouping: places.indices) { places[$0].initials }
    }

    /// Places whose name, or the name above, contains every word, or whose code or initials these are; the first ones for none.
    func search(_ typed: String, limit: Int) -> [Place] {
      let words = Typed.line(typed).split(separator: " ").map { Array($0.utf8) }
      guard let first = words.max(by: { $0.count < $1.count }) else { return Array(places.prefix(limit)) }
      // No place has so many names.
      guard words.count <= Self.mostWords else { return [] }
      let code = Typed.code(typed)
      var found = Set(initials[code.lowercased()] ?? [])
      if let code = AreaCode(code), let place = codes[code] { found.insert(place) }
      found.formUnion(named(first, and: words, limit: limit))
      return found.sorted().prefix(limit).map { places[$0] }
    }

    private static let mostWords = 20  // technical: words that one search compares

    /// The first places that have the bytes in their names, and all the words too. After each try the search leaps by what the last byte
    /// allows (Horspool).
    private func named(_ needle: [UInt8], and words: [[UInt8]], limit: Int) -> [Int] {
      guard !needle.contains(0), needle.count <= names.count else { return [] }
      let last = needle.count - 1
      var leaps = [Int](repeating: needle.count, count: 256)
      for (index, byte) in needle.dropLast().enumerated() { leaps[Int(byte)] = last - index }
      var found: [Int] = []
      var (start, place) = (0, 0)
      names.withUnsafeBufferPointer { names in
        while start + last < names.count, found.count < limit {
          var index = last
          while index >= 0, names[start + index] == needle[index] { index -= 1 }
          if index < 0 {
            while ends[place] <= start { place += 1 }
            if words.count == 1 || has(words, place) { found.append(place) }
            start = ends[place]
          } else {
            start += leaps[Int(names[start + last])]
          }
        }
      }
      return found
    }

    /// True when a place has every one of the words in its names.
    private func has(_ words: [[UInt8]], _ place: Int) -> Bool {
      let own = names[(place == 0 ? 0 : ends[place - 1])..<ends[place]]  // safe: every place has its end, and the one before it, too
      return words.allSatisfy { word in own.indices.contains { own[$0...].starts(with: word) } }  // safe: an index of its own
    }
  }

  private struct Memory {
    var list: List?
    var readAt = ContinuousClock.now
    /// How long the list is good for.
    var lifetime = Duration.zero
    var isReading = false
    var changes = 0
  }

  private let memory = Mutex(Memory())

  /// The list that is known, or the one that `read` brings; while somebody reads a new one, the others take the old.
  func list(_ read: () async throws -> [Place]) async throws -> List {
    let known: List? = memory.withLock { memory in
      guard let list = memory.list else { return nil }
      let age = memory.readAt.duration(to: .now)
      if age < memory.lifetime || memory.isReading && age < memory.lifetime * 2 { return list }
      memory.isReading = true
      return nil
    }
    if let known { return known }
    let changes = memory.withLock { $0.changes }
    let started = ContinuousClock.now
    do {
      let list = List(try await read())
      memory.withLock { memory in
        memory.isReading = false
        guard memory.changes == changes else { return }
        memory.list = list
        memory.readAt = started
        // Reading takes a twentieth of the time at most, however long the list.
        memory.lifetime = max(.seconds(1), started.duration(to: .now) * 20)
      }
      return list
    } catch {
      memory.withLock { $0.isReading = false }
      throw error
    }
  }

  /// A community was opened or has another name.
  func forget() {
    memory.withLock { memory in
      memory.changes += 1
      memory.list = nil
    }
  }
}
