internal import Deliberation

extension JournalLine {
  /// The state before and after, where the command says it.
  public var facts: (before: JournalFact?, after: JournalFact?) {
    (JournalFact(before, of: command), JournalFact(after, of: command))
  }
}

extension JournalFact {
  /// What a line of a command keeps; nothing where it keeps nothing that this release writes.
  ///
  /// - Parameter command: name of the command: the same code may say one thing of one and another of another.
  public init?(_ code: String, of command: String) {
    let found: JournalFact? =
      switch command {
      case _ where Act(rawValue: command) != nil: Stage(rawValue: code).map { .stage($0) }
      case TakeOpinion.name, SortOpinion.name: Opinion.State(rawValue: code).map { .opinion($0) }
      case CommissionDeliberation.name: Commission.State(rawValue: code).map { .commission($0) }
      case FillPost.name: Post.Kind(rawValue: code).map { .post($0) }
      case AppointSeat.name: Seat.Kind(rawValue: code).map { .seat($0) }
      case CreateCommunity.name: AreaCode(code).map { .community($0) }
      default: Plain(rawValue: code).map { .plain($0) } ?? Self.filled(code)
      }
    // Only what would be written the same.
    guard let found, found.code == code else { return nil }
    self = found
  }

  private static func filled(_ code: String) -> JournalFact? {
    let words = code.split(separator: " ").map { String($0.filter { $0 != "," }) }
    var numbers = words.compactMap { Int($0) }.makeIterator()
    switch (words.first, numbers.next(), numbers.next(), numbers.next()) {
    case ("imported", let lines?, let new?, let changed?): return .roster(lines: lines, new: new, changed: changed)
    case ("decided", let decided?, let topics?, nil): return .workMeeting(decided: decided, topics: topics)
    case (let word?, let count?, nil, nil): return Counted(rawValue: word).map { .counted($0, count) }
    case ("until", nil, nil, nil): return words.last.flatMap { Day(iso: $0) }.map { .until($0) }
    default: return nil
    }
  }
}
