/// 相似意见 — finds texts that tell the same grievance, in whatever words, within an area.
///
/// The index keeps terms, not texts: reasons are given in words it knows. Results depend on the texts held and on nothing
/// else; the same calls give the same answers on any machine.
///
/// ```swift
/// var index = SimilarityIndex(places: Places(names: ["和平村", "锦绣家园"]))
/// index.add("和平村东坡雪没清", id: "2026-17", area: community)
/// let twins = index.query("东大坡下雪没人推", within: township, limit: 5)
/// ```
public struct SimilarityIndex: Sendable {
  /// One text found near another.
  public struct Match: Hashable, Sendable {
    /// The text's name.
    public let id: String
    /// 0 to 1: how likely the two are one grievance. Above ``likely`` is worth showing.
    public let score: Double
    /// What ties them, the strongest first, at most eight.
    public let why: [Tie]
  }

  /// A score from which a twin is worth a suggestion: about one in two of them is right.
  public static let likely = 0.3

  /// How many texts of an area are all compared; beyond, the weightiest shared terms choose a short list.
  static let exhaustive = 1_000, shortlist = 160
  /// How many postings one query may visit, and how many terms of other texts it may weigh.
  static let patience = 120_000, diligence = 60_000
  /// How many terms of a text asked about are compared, the weightiest: a text of 700 characters seldom has more.
  static let attention = 600

  let analyser: Analyser
  private let traits: Traits
  private(set) var table = TermTable()
  private(set) var shelf = TextShelf()
  private var meanings: [Int: Meaning] = [:]

  /// An empty index. `places` are the names known beforehand; texts already added are not read again for others.
  public init(lexicon: Lexicon = .standard, places: Places = Places()) {
    analyser = Analyser(lexicon: lexicon, places: places)
    traits = Traits(lexicon)
  }

  /// Number of texts.
  public var count: Int { shelf.live }

  /// Bytes held for the texts: terms, postings, names. The lexicon (about a megabyte, once) is not counted.
  public var footprint: Int { table.footprint + shelf.footprint + meanings.values.reduce(0) { $0 + $1.footprint } }

  /// Adds a text, or replaces the text of that id.
  ///
  /// - Parameters:
  ///   - id: any name of the caller's.
  ///   - area: where it belongs, twelve digits for a community.
  ///   - meaning: the text's vector, when the caller runs a model that makes them.
  public mutating func add(_ text: String, id: String, area: Area = .everywhere, meaning: Meaning? = nil) {
    remove(id)
    let numbers = analyser.terms(of: text).map { table.take($0) }.sorted()
    let slot = shelf.add(id, area.range.lowerBound, numbers)
    for number in numbers { table.post(UInt32(slot), under: number) }
    meanings[slot] = meaning
  }

  /// Removes the text of that id; says whether there was one.
  @discardableResult
  public mutating func remove(_ id: String) -> Bool {
    guard let slot = shelf.slot(of: id) else { return false }
    shelf.forEachNumber(of: slot) { table.forget($0) }
    shelf.remove(slot)
    meanings[slot] = nil
    if shelf.count > 64, shelf.live * 2 < shelf.count { rebuild() }
    return true
  }

  /// Builds the tables anew without what was removed.
  private mutating func rebuild() {
    var fresh = SimilarityIndex(lexicon: analyser.lexicon, places: analyser.places)
    for slot in 0..<shelf.count where shelf.isLive(slot) {
      let numbers = shelf.numbers(of: slot).map { fresh.table.take(table.terms[$0]) }.sorted()
      let moved = fresh.shelf.add(shelf.name(of: slot), shelf.area(of: slot), numbers)
      for number in numbers { fresh.table.post(UInt32(moved), under: number) }
      fresh.meanings[moved] = meanings[slot]
    }
    self = fresh
  }

  /// The texts nearest to `text` in an area, the nearest first; texts of one score by id.
  public func query(_ text: String, within area: Area = .everywhere, limit: Int = 5, meaning: Meaning? = nil) -> [Match] {
    var probe = Probe(analyser.terms(of: text), meaning, table, traits, total: shelf.live)
    probe.shorten(to: SimilarityIndex.attention, table, traits)
    return answer(probe, area, limit, except: nil)
  }

  /// The texts nearest to one that the index holds, without itself; empty if there is none of that id.
  public func query(like id: String, within area: Area = .everywhere, limit: Int = 5) -> [Match] {
    guard let slot = shelf.slot(of: id) else { return [] }
    var probe = probe(at: slot)
    probe.shorten(to: SimilarityIndex.attention, table, traits)
    return answer(probe, area, limit, except: slot)
  }

  private func answer(_ probe: Probe, _ area: Area, _ limit: Int, except slot: Int?) -> [Match] {
    let found = nearest(probe, area, except: slot)
      .map { (slot: $0.slot, odds: $0.odds, name: shelf.name(of: $0.slot)) }
      .sorted { ($1.odds, $0.name) < ($0.odds, $1.name) }
    return found.prefix(max(limit, 0)).map {
      Match(id: $0.name, score: Scoring.probability($0.odds), why: ties(probe, $0.slot))
    }
  }

  /// The terms of a held text, ready to be compared.
  func probe(at slot: Int) -> Probe { Probe(numbers: shelf.numbers(of: slot), meanings[slot], table, traits, total: shelf.live) }

  /// Candidates in an area with their log-odds, in order of slot.
  func nearest(_ probe: Probe, _ area: Area, except: Int?) -> [(slot: Int, odds: Double)] {
    var flags = [Bool](repeating: false, count: table.terms.count)
    for number in probe.numbers { flags[number] = true }
    let slots = everyone(in: area.range) ?? shortlist(probe, area.range)
    return slots.lazy.filter { $0 != except }.map { (slot: $0, odds: odds(probe, flags, $0)) }
  }

  /// All texts of an area, unless they are too many or too long to compare each.
  private func everyone(in range: Range<UInt64>) -> [Int]? {
    guard let slots = shelf.slots(in: range, atMost: SimilarityIndex.exhaustive)?.map(Int.init) else { return nil }
    return slots.reduce(0) { $0 + shelf.termCount(of: $1) } <= SimilarityIndex.diligence ? slots : nil
  }

  /// The most promising texts of a large area: postings of the weightiest terms, as far as patience reaches.
  private func shortlist(_ probe: Probe, _ range: Range<UInt64>) -> [Int] {
    var gains = [Float](repeating: 0, count: shelf.count)
    // A long text has rare words enough; the time its reading took is saved here.
    var left = probe.isShortened ? SimilarityIndex.patience / 6 : SimilarityIndex.patience
    for (number, weight) in probe.weighty() {
      let length = Int(table.frequencies[number])
      if length > left { continue }
      left -= length
      let gain = Float(weight)
      table.forEach(under: number) { gains[$0] += gain }
    }
    let scale = (0...1_000).map { 1 / Float(Scoring.mean(Double($0 + 1), Double(probe.numbers.count + 1))) }
    var best = Shortlist(size: SimilarityIndex.shortlist)
    for slot in gains.indices where gains[slot] > 0 && range.contains(shelf.area(of: slot)) {
      best.offer(slot, gains[slot] * scale[min(shelf.termCount(of: slot), 1_000)])
    }
    var terms = 0
    return best.slots.prefix { slot in
      defer { terms += shelf.termCount(of: slot) }
      return terms <= SimilarityIndex.diligence
    }.sorted()
  }

  private func odds(_ probe: Probe, _ flags: [Bool], _ slot: Int) -> Double {
    var shared = Scoring.Sums()
    var sums = Scoring.Sums()
    var marks: Scoring.Marks = []
    var sharedMarks: Scoring.Marks = []
    shelf.forEachNumber(of: slot) { number in
      let trait = traits[table.terms[number]]
      let rarity = Scoring.rarity(table.frequencies[number], whole: probe.whole)
      sums.add(trait, rarity)
      marks.formUnion(trait.mark)
      guard flags[number] else { return }
      shared.add(trait, rarity)
      sharedMarks.formUnion(trait.mark)
    }
    var odds = Scoring.odds(shared: shared, probe.sums, sums, sharedMarks: sharedMarks, probe.marks, marks)
    if let one = probe.meaning, let other = meanings[slot], let cosine = one.cosine(other) { odds += Scoring.meaningOdds(cosine) }
    return odds
  }

  /// What ties a probe to a text, strongest first.
  private func ties(_ probe: Probe, _ slot: Int) -> [Tie] {
    let held = Set(shelf.numbers(of: slot))
    return ties(of: probe.numbers.filter(held.contains).map { ($0, 1) })
  }

  /// Ties made of term numbers, each with a share from 0 to 1 that says how many of the texts hold it.
  func ties(of numbers: [(number: Int, share: Double)]) -> [Tie] {
    let whole = Scoring.whole(of: shelf.live)
    let strengths = numbers.map { number, share in
      traits[table.terms[number]].weight * Scoring.rarity(table.frequencies[number], whole: whole) * share
    }
    // Words are made for the strongest alone: of a long text's hundreds of terms most would be thrown away.
    var order = numbers.indices.filter { table.terms[numbers[$0].number].kind != .character }
    if order.count > 64 {
      let least = strengths.sorted(by: >)[63]  // safe: more than 64 were counted
      order.removeAll { strengths[$0] < least }
    }
    let ties = order.compactMap { Tie(table.terms[numbers[$0].number], strengths[$0], analyser) }
    return ties.sorted { ($1.strength, $0.word) < ($0.strength, $1.word) }.prefix(8).map { $0 }
  }

  /// Says ties in the words of texts.
  public var wording: Wording { Wording(analyser: analyser) }
}
