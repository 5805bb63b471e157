internal import Deliberation

/// What is still to happen in a story, in order of time; what happens may note more.
final class Diary {
  private struct Entry {
    let at: Instant
    let happen: (Instant) throws -> Void
  }

  /// Latest first, so that the next one is taken from the end.
  private var entries: [Entry] = []

  /// Notes something for a moment; two things of one moment happen in the order they were noted.
  func note(_ at: Instant, _ happen: @escaping (Instant) throws -> Void) {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].at > at { low = middle + 1 } else { high = middle }
    }
    entries.insert(Entry(at: at, happen: happen), at: low)
  }

  /// Lets everything happen up to the end of a day; the rest is what the story leaves open.
  func play(until last: Day) throws {
    defer { entries.removeAll() }
    while let entry = entries.popLast(), entry.at.day <= last { try entry.happen(entry.at) }
  }
}
