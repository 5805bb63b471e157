/// A text to compare others with: its terms, their summed weights, what it says of places.
struct Probe {
  /// Numbers of the terms the table knows, ascending.
  var numbers: [Int]
  var sums = Scoring.Sums()
  var marks: Scoring.Marks = []
  var meaning: Meaning?
  /// The logarithm of how many texts rarity is reckoned among, and one.
  var whole: Double
  /// Whether terms were left out.
  private(set) var isShortened = false
  private var weights: [(number: Int, weight: Double)] = []

  /// A new text's terms; those the table does not know count as held by this text alone.
  init(_ terms: [Term], _ meaning: Meaning?, _ table: TermTable, _ traits: Traits, total: Int) {
    let known = terms.map { (term: $0, number: table.number(of: $0)) }
    self.init(numbers: known.compactMap(\.number).sorted(), meaning, table, traits, total: total)
    for (term, number) in known where number == nil {
      sums.add(traits[term], Scoring.rarity(1, whole: whole))
      marks.formUnion(traits[term].mark)
    }
  }

  /// The terms of a text that is held.
  init(numbers: [Int], _ meaning: Meaning?, _ table: TermTable, _ traits: Traits, total: Int) {
    self.numbers = numbers
    self.meaning = meaning
    whole = Scoring.whole(of: total)
    for number in numbers {
      let trait = traits[table.terms[number]]
      let rarity = Scoring.rarity(max(table.frequencies[number], 1), whole: whole)
      sums.add(trait, rarity)
      marks.formUnion(trait.mark)
      weights.append((number, trait.weight * rarity))
    }
  }

  /// Leaves the weightiest `limit` terms, and all that say where; the others are as if the text had not held them.
  mutating func shorten(to limit: Int, _ table: TermTable, _ traits: Traits) {
    guard weights.count > limit else { return }
    isShortened = true
    let order = weights.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }
    weights = []
    for (place, term) in order.enumerated() {
      let trait = traits[table.terms[term.number]]
      if place < limit || trait.mark != [] {
        weights.append(term)
      } else {
        sums.add(trait, -Scoring.rarity(max(table.frequencies[term.number], 1), whole: whole))
      }
    }
    numbers = weights.map(\.number).sorted()
  }

  /// Known terms by what they tell, at most 200: in a long text the rest would only cost time.
  func weighty() -> [(number: Int, weight: Double)] {
    Array(weights.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }.prefix(200))
  }
}

/// What scoring knows of a term by its kind alone.
struct Trait: Sendable {
  var weight = 0.0
  var concept: Lexicon.Kind?
  var mark: Scoring.Marks = []
}

/// The traits of all kinds of terms and of every concept.
struct Traits: Sendable {
  private let kinds: [Trait]
  private let concepts: [Trait]

  init(_ lexicon: Lexicon) {
    kinds = (UInt8(0)...15).map { raw in
      guard let kind = Term.Kind(rawValue: raw) else { return Trait() }
      return Trait(weight: Scoring.weight(of: kind, nil), mark: Scoring.Marks(kind))
    }
    concepts = lexicon.concepts.map { Trait(weight: Scoring.weight(of: .concept, $0.kind), concept: $0.kind) }
  }

  subscript(term: Term) -> Trait {
    let kind = Int(term.code >> 60)
    return kind == Int(Term.Kind.concept.rawValue) ? concepts[Int(term.payload)] : kinds[kind]
  }
}

extension Scoring.Sums {
  mutating func add(_ trait: Trait, _ rarity: Double) {
    all += trait.weight * rarity
    if trait.concept == .object { object += rarity }
    if trait.concept == .grievance { grievance += rarity }
  }
}

/// The best few of many, kept in a heap whose root is the least of them.
struct Shortlist {
  private let size: Int
  private var heap: [(slot: Int, value: Float)] = []

  init(size: Int) { self.size = size }

  /// The slots, the best first.
  var slots: [Int] { heap.sorted { precedes($1, $0) }.map(\.slot) }

  mutating func offer(_ slot: Int, _ value: Float) {
    if heap.count < size {
      heap.append((slot, value))
      rise(heap.count - 1)
    } else if let least = heap.first, value >= least.value, precedes(least, (slot, value)) {
      heap[0] = (slot, value)  // safe: it has a first one
      sink()
    }
  }

  /// Of equal values the earlier slot is the better.
  private func precedes(_ one: (slot: Int, value: Float), _ other: (slot: Int, value: Float)) -> Bool {
    (one.value, other.slot) < (other.value, one.slot)
  }

  private mutating func rise(_ start: Int) {
    var child = start
    while child > 0, precedes(heap[child], heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = parent
      for child in 2 * parent + 1...2 * parent + 2 where child < heap.count && precedes(heap[child], heap[least]) { least = child }
      guard least != parent else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
