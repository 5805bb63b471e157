/// Turns a text into the terms it is compared by.
struct Analyser: Sendable {
  let lexicon: Lexicon
  let places: Places

  /// The terms of `text`, each once, in ascending order.
  ///
  /// Places and building numbers are terms of their own, so their characters are not counted again; pairs of characters
  /// are taken only outside the lexicon's words, where they catch names and things no list knows.
  func terms(of text: String) -> [Term] { terms(of: Folding.fold(text)) }

  /// The words that stand in `text` for each of the concepts it speaks of, in its order.
  func words(in text: String) -> [(term: Term, word: String)] {
    let scalars = Folding.fold(text)
    var locators: [Term] = []
    let located = locate(in: scalars, &locators)
    return lexicon.cut(scalars).hits.filter { !$0.range.allSatisfy { located[$0] } }.flatMap { hit in
      let word = String(String.UnicodeScalarView(hit.range.compactMap { Unicode.Scalar(scalars[$0]) }))
      return hit.concepts.map { (Term(.concept, UInt64($0)), word) }
    }
  }

  /// Adds the places and numbers that stand in a text, and says which of its characters belong to them.
  private func locate(in scalars: [UInt32], _ terms: inout [Term]) -> [Bool] {
    var located = [Bool](repeating: false, count: scalars.count)
    for place in places.find(in: scalars) {
      terms.append(Term(.place, UInt64(place.number)))
      for index in place.range { located[index] = true }
    }
    for locator in Locator.find(in: scalars) {
      guard let kind = Term.Kind(rawValue: locator.kind.rawValue) else { continue }
      terms.append(Term(kind, UInt64(locator.number)))
      for index in locator.range { located[index] = true }
    }
    return located
  }

  private func terms(of scalars: [UInt32]) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(scalars.count * 2)
    let located = locate(in: scalars, &terms)
    var known = located
    let cut = lexicon.cut(scalars)
    for hit in cut.hits where !hit.range.allSatisfy({ located[$0] }) {
      for concept in hit.concepts { terms.append(Term(.concept, UInt64(concept))) }
      for index in hit.range where hit.range.count > 1 { known[index] = true }
    }
    for index in scalars.indices where scalars[index] != Folding.separator && !located[index] {
      let scalar = scalars[index]
      guard Analyser.idle[scalar] == 0 else { continue }
      if scalar == Analyser.percent { terms += share(before: index, scalars) } else { terms.append(Term(.character, UInt64(scalar))) }
      let next = index + 1
      guard next < scalars.count, scalars[next] != Folding.separator, !located[next], Analyser.idle[scalars[next]] == 0 else {
        continue
      }
      // Two characters of different words are no word.
      if !(known[index] && known[next]), cut.owners[index] == cut.owners[next] { terms.append(.gram(scalar, scalars[next])) }
    }
    return unique(terms)
  }

  private func share(before index: Int, _ scalars: [UInt32]) -> [Term] {
    let digits = scalars[..<index].reversed().prefix { ScalarKind.isDigit($0) }.prefix(3)  // safe: a place of the text
    guard !digits.isEmpty else { return [] }
    return [Term(.share, digits.reversed().reduce(0) { $0 * 10 + UInt64($1 - 0x30) })]
  }

  private func unique(_ terms: [Term]) -> [Term] {
    var result: [Term] = []
    result.reserveCapacity(terms.count)
    for term in terms.sorted() where result.last != term { result.append(term) }
    return result
  }

  private static let percent: UInt32 = 0x25

  /// Characters that tie nothing: particles, pronouns, the commonest verbs.
  private static let idle: HanTable = {
    var table = HanTable()
    for scalar in "的了着是在我你他她它们这那哪个就都也还又很吧吗呢啊呀嘛呗和与及而但所以因为把被让给对从到向于之其些么什怎样有说要能会可想去来上下里头儿子咱俺得".unicodeScalars {
      table[scalar.value] = 1
    }
    return table
  }()
}
