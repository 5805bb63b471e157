internal import Digest

/// Groups of a file of opinions, ready to print: what `yishi similar FILE` answers.
public struct GroupReport: Sendable {
  /// The groups, the surest first.
  public let groups: [SimilarityIndex.Group]
  /// Pairs that may be one grievance, the likeliest first.
  public let pairs: [SimilarityIndex.Pair]
  private let texts: [String: String]

  /// Compares all opinions of a file.
  ///
  /// - Parameters:
  ///   - places: names known beforehand; the file's own texts are read for more.
  ///   - threshold: see ``SimilarityIndex/groups(within:threshold:)``.
  public init(
    _ file: OpinionFile, places: Places = Places(), lexicon: Lexicon = .standard, threshold: Double = SimilarityIndex.groupThreshold
  ) {
    var places = places
    places.learn(from: file.opinions.map(\.text))
    var index = SimilarityIndex(lexicon: lexicon, places: places)
    for opinion in file.opinions { index.add(opinion.text, id: opinion.id, area: opinion.area) }
    let texts = Dictionary(uniqueKeysWithValues: file.opinions.map { ($0.id, $0.text) })  // safe: a file names each id once
    let (groups, pairs) = index.groupsAndPairs(threshold: threshold)
    self.groups = groups.map { group in
      SimilarityIndex.Group(ids: group.ids, score: group.score, why: index.wording.ties(group.why, of: group.ids.compactMap { texts[$0] }))
    }
    self.pairs = pairs
    self.texts = texts
  }

  /// `{"groups":[{"ids":[…],"score":0.8125,"why":[…]}]}` on one line; scores have four decimals.
  public var json: String {
    let groups = groups.map { group in
      let ids = group.ids.map(JSONText.quoted).joined(separator: ",")
      let why = group.why.map { JSONText.quoted($0.word) }.joined(separator: ",")
      return "{\"ids\":[\(ids)],\"score\":\(GroupReport.decimal(group.score)),\"why\":[\(why)]}"
    }
    return "{\"groups\":[\(groups.joined(separator: ","))]}"
  }

  /// The groups for a reader: score and ties, then each opinion's beginning.
  public var text: String {
    let blocks = groups.map { group in
      let lines = group.ids.map { "  \(OneLine.of($0))  \(GroupReport.beginning(texts[$0] ?? ""))" }
      return (["\(GroupReport.decimal(group.score))  \(group.why.map(\.word).joined(separator: " "))"] + lines).joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n")
  }

  private static func beginning(_ text: String) -> String {
    OneLine.of(text.split(whereSeparator: \.isNewline).joined(separator: " "), atMost: 60)
  }

  /// A share with four decimals, always with a point.
  static func decimal(_ share: Double) -> String {
    let scaled = Int((share * 10_000).rounded())
    let fraction = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}
