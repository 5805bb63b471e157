/// Says what ties texts in the words that stand in them: the index knows that 台阶 and 踏步 are one thing, and a reader looks for what is
/// written.
public struct Wording: Sendable {
  let analyser: Analyser

  /// Texts that are read again for their words.
  private static let most = 50

  /// The words of a text, by what they say.
  public struct Said: Sendable {
    fileprivate let words: [Term: [String]]
  }

  /// Reads a text for its words.
  public func read(_ text: String) -> Said {
    Said(
      words: analyser.words(in: text).reduce(into: [:]) { said, found in
        if said[found.term]?.contains(found.word) != true { said[found.term, default: []].append(found.word) }
      })
  }

  /// The ties in the texts' own words, each word once; where the texts say it in different words, the two that most of them use.
  public func ties(_ ties: [Tie], of texts: [String]) -> [Tie] { self.ties(ties, of: texts.prefix(Self.most).map(read)) }

  /// The same of texts that were read already.
  public func ties(_ ties: [Tie], of texts: [Said]) -> [Tie] {
    var shown: Set<String> = []
    return ties.compactMap { tie in
      let words = texts.compactMap { $0.words[tie.term] }
      let said = words.isEmpty ? tie : tie.said(Self.phrase(words))
      return shown.insert(said.word).inserted ? said : nil
    }
  }

  /// The word that most of the texts use, and beside it the one that most of the others do.
  private static func phrase(_ texts: [[String]]) -> String {
    guard let first = commonest(texts) else { return "" }
    let others = texts.filter { !$0.contains(first) }
    return ([first] + [commonest(others)].compactMap(\.self)).joined(separator: "／")
  }

  /// Of words that as many texts use, those of the earliest text, and of these the longest.
  private static func commonest(_ texts: [[String]]) -> String? {
    var counts: [(word: String, count: Int, text: Int)] = []
    for (text, words) in texts.enumerated() {
      for word in words {
        if let place = counts.firstIndex(where: { $0.word == word }) { counts[place].count += 1 } else { counts.append((word, 1, text)) }
      }
    }
    return counts.min { ($1.count, $0.text, $1.word.count, $0.word) < ($0.count, $1.text, $0.word.count, $1.word) }?.word
  }
}
