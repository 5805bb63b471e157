/// A reason why two texts are thought one grievance: a word they share, or that both say in their own words.
///
/// A reason is data, not a sentence: the caller says it in the reader's language.
public struct Tie: Hashable, Sendable {
  /// What the word is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A thing, service or rule of the lexicon.
    case object
    /// Something wrong, of the lexicon.
    case grievance
    /// Something asked for.
    case wish
    /// A time, season or person told beside it.
    case circumstance
    /// A place by name.
    case place
    /// A building, unit, room, villagers' group, floor or house number.
    case number
    /// A rare pair of characters both have.
    case wording
  }

  /// What the word is.
  public let kind: Kind
  /// The word shown: a concept's first word, a place, a number with its measure word, or the characters themselves.
  public let word: String
  /// How much it weighs: its kind's weight times its rarity. Only for ordering.
  public let strength: Double
  let term: Term

  init?(_ term: Term, _ strength: Double, _ analyser: Analyser) {
    switch term.kind {
    case .character: return nil
    case .gram:
      guard ScalarKind.isLetter(UInt32(term.payload >> 21)), ScalarKind.isLetter(UInt32(term.payload & 0x1F_FFFF)) else { return nil }
      kind = .wording
    case .place: kind = .place
    case .concept:
      switch analyser.lexicon.concepts[Int(term.payload)].kind {
      case .object: kind = .object
      case .grievance: kind = .grievance
      case .wish: kind = .wish
      case .circumstance: kind = .circumstance
      case .plain: return nil
      }
    default: kind = .number
    }
    word = term.words(analyser.lexicon, analyser.places)
    self.strength = strength
    self.term = term
  }

  private init(_ tie: Tie, word: String) {
    kind = tie.kind
    strength = tie.strength
    term = tie.term
    self.word = word
  }

  /// The same in a text's own word.
  func said(_ word: String) -> Tie { Tie(self, word: word) }
}
