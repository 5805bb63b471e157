extension Lexicon {
  /// 切分 — folded text cut at the borders of the words that the lexicon knows.
  struct Cut {
    /// Words that mean something, by place; shorter ones within longer ones, too.
    let hits: [Hit]
    /// Which word each character belongs to, from 1; 0 for those of no word of two characters or more.
    let owners: [Int]
  }

  /// Words of the lexicon in folded text, by place.
  func hits(in scalars: [UInt32]) -> [Hit] { cut(scalars).hits }

  /// Cuts folded text into words.
  ///
  /// A word that crosses others which own all of its characters was not written: there is no 天台 in 今天台阶.
  func cut(_ scalars: [UInt32]) -> Cut {
    let words = words(in: scalars)
    let (owners, borders) = owners(words, scalars.count)
    var covered = 0
    var hits: [Hit] = []
    for word in words {
      if word.range.count > 1 {
        guard !isAcross(word.range, owners, borders) else { continue }
        covered = max(covered, word.range.upperBound)
      } else if word.range.upperBound <= covered {
        continue
      }
      if !word.concepts.isEmpty { hits.append(word) }
    }
    return Cut(hits: hits, owners: owners)
  }

  /// Every word at every place, at one place the longest first.
  private func words(in scalars: [UInt32]) -> [Hit] {
    var words: [Hit] = []
    for start in scalars.indices {
      var found: [Hit] = []
      walk(scalars, from: start) { end, concepts in found.append(Hit(range: start..<end, concepts: concepts)) }
      words += found.reversed()
    }
    return words
  }

  /// Of all ways to give characters to words, the one that gives the most of them to the fewest words; of two such the one whose words
  /// come later, since a word's head stands behind.
  private func owners(_ words: [Hit], _ count: Int) -> (owners: [Int], borders: [Range<Int>]) {
    guard let borders = plainBorders(words) else { return crossedOwners(words, count) }
    var owners = [Int](repeating: 0, count: count)
    for (number, range) in borders.enumerated() {
      for index in range { owners[index] = number + 1 }
    }
    return (owners, borders)
  }

  /// The widest words, unless any two cross.
  private func plainBorders(_ words: [Hit]) -> [Range<Int>]? {
    var borders: [Range<Int>] = []
    for word in words where word.range.count > 1 {
      guard let last = borders.last, word.range.lowerBound < last.upperBound else {
        borders.append(word.range)
        continue
      }
      guard word.range.upperBound <= last.upperBound else { return nil }
    }
    return borders
  }

  private func crossedOwners(_ words: [Hit], _ count: Int) -> (owners: [Int], borders: [Range<Int>]) {
    var ending: [Int: [Range<Int>]] = [:]
    for word in words where word.range.count > 1 { ending[word.range.upperBound, default: []].append(word.range) }
    var best = [(characters: 0, words: 0, last: Range<Int>?.none)]
    best.reserveCapacity(count + 1)
    for end in 1...count {
      var chosen = (characters: best[end - 1].characters, words: best[end - 1].words, last: Range<Int>?.none)
      for range in ending[end] ?? [] {
        let before = best[range.lowerBound]
        let (characters, words) = (before.characters + range.count, before.words + 1)
        if (characters, chosen.words) >= (chosen.characters, words) { chosen = (characters, words, range) }
      }
      best.append(chosen)
    }
    var owners = [Int](repeating: 0, count: count)
    var borders: [Range<Int>] = []
    var end = count
    while end > 0 {
      guard let range = best[end].last else {
        end -= 1
        continue
      }
      borders.append(range)
      for index in range { owners[index] = borders.count }
      end = range.lowerBound
    }
    return (owners, borders)
  }

  /// True when a word's characters all belong to words, and not to one word alone, nor does it hold each of those whole.
  private func isAcross(_ range: Range<Int>, _ owners: [Int], _ borders: [Range<Int>]) -> Bool {
    guard let first = range.first.map({ owners[$0] }), let last = range.last.map({ owners[$0] }), first != last else { return false }
    guard range.allSatisfy({ owners[$0] > 0 }) else { return false }
    return borders[first - 1].lowerBound < range.lowerBound || borders[last - 1].upperBound > range.upperBound
  }
}
