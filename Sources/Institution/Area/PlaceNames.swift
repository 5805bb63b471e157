public import Deliberation
internal import Storage
internal import Synchronization

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
    }

    /// Places whose name, or the name above, contains the words, or whose code or initials are these; the first ones for none.
    func search(_ words: String, limit: Int) -> [Place] {
      guard !words.isEmpty else { return Array(places.prefix(limit)) }
      let needle = Array(words.utf8)
      guard !needle.contains(0) else { return [] }
      let code = AreaCode(words).flatMap { $0.description == words ? $0 : nil }
      let initials = words.lowercased()
      var found: [Place] = []
      var begin = 0
      names.withUnsafeBufferPointer { names in
        for (place, end) in zip(places, ends) where found.count < limit {
          defer { begin = end }
          if place.code == code || place.initials == initials || Self.holds(names, begin, end, needle) { found.append(place) }
        }
      }
      return found
    }

    private static func holds(_ names: UnsafeBufferPointer<UInt8>, _ begin: Int, _ end: Int, _ needle: [UInt8]) -> Bool {
      guard end - begin >= needle.count else { return false }
      return (begin...(end - needle.count)).contains { start in
        names[start] == needle[0] && needle.indices.allSatisfy { names[start + $0] == needle[$0] }
      }
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

extension Institution {
  /// Communities whose name, code, initials or upper area's name contains the words; the first ones for none. 50 at most.
  public func communities(matching words: String) async throws -> [(code: AreaCode, name: String, above: String)] {
    let list = try await places.list { try await database.read { try AreaTable.places($0) } }
    return list.search(words, limit: 50).map { ($0.code, $0.name, $0.above) }
  }
}
