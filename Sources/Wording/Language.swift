public import Deliberation
internal import FoundationEssentials

/// 界面语言 — the languages of the screens; Chinese is complete, the others fall back to it.
public enum Language: String, CaseIterable, Sendable {
  case zhHans = "zh-Hans"
  case ko
  case en

  /// Its prefix in paths; Chinese has none.
  public var prefix: String { self == .zhHans ? "" : "/\(rawValue)" }
  /// The language that a path begins with, and the path without it.
  public static func parted(_ target: String) -> (language: Language, path: String) {
    for language in [Language.ko, .en] where target.hasPrefix(language.prefix) {
      let rest = target.dropFirst(language.prefix.count)
      guard let next = rest.utf8.first else { return (language, "/") }
      if next == UInt8(ascii: "/") { return (language, String(rest)) }
      if next == UInt8(ascii: "?") { return (language, "/" + rest) }
    }
    return (.zhHans, target)
  }

  /// Its own name.
  public var name: String {
    switch self {
    case .zhHans: "中文"
    case .ko: "한국어"
    case .en: "English"
    }
  }
}

/// The words of one language under typed keys; `Key.swift` has one case a key, `Words.swift` one member.
public final class Words: Sendable {
  /// Whose words they are.
  public let language: Language
  /// Every key by name, in order.
  public static let keys: [String] = Key.allCases.map { String(describing: $0) }
  let texts: [String]
  private let templates: [Template]
  private let terms: [Term: Int]

  /// - Parameter base: texts whose placeholders, in their order, callers fill; those of Chinese.
  public init(language: Language, texts: [String], base: [String]? = nil) {
    self.language = language
    self.texts = texts
    templates = zip(texts, base ?? texts).map { Template($0, like: $1) }
    terms = Term.all(in: Self.keys)
  }

  /// A text with its placeholders filled, in the order in which the Chinese text first names them.
  func fill(_ number: Int, _ values: [String]) -> String { templates[number].filled(values) }

  /// The text of a key made at run time (`termStage` + code); the key itself when there is none, so that it is seen.
  public func term(_ prefix: String, _ code: String) -> String {
    if let known = terms[Term(prefix: prefix, code: code)] { return texts[known] }
    let key = Family.key(prefix, code)
    return terms[Term(prefix: "", code: key)].map { texts[$0] } ?? key
  }

  /// The text of a key with its placeholders filled.
  public func text(_ key: String, _ values: [String: String]) -> String {
    guard let number = terms[Term(prefix: "", code: key)] else { return key }
    return fill(number, templates[number].names.map { values[$0] ?? "" })
  }

  /// A key in two parts, as it is asked for: with a code behind a prefix, or whole.
  private struct Term: Hashable {
    let prefix: String
    let code: String

    /// Where each key stands, under every way to part it: a code begins with a capital or a digit, which is small by itself.
    static func all(in keys: [String]) -> [Term: Int] {
      var terms: [Term: Int] = [:]
      for (number, key) in keys.enumerated() {
        terms[Term(prefix: "", code: key)] = number
        for index in key.indices.dropFirst() where key[index].isUppercase || key[index].isNumber {
          // safe: an index of the key itself
          terms[Term(prefix: String(key[..<index]), code: key[index].lowercased() + key[key.index(after: index)...])] = number
        }
      }
      return terms
    }
  }

  /// A text in pieces: what is written, and the place of the value that follows it.
  private struct Template: Sendable {
    let names: [String]
    private var pieces: [(written: String, value: Int?)] = []

    init(_ text: String, like base: String) {
      names = Self.parts(of: base).compactMap(\.hole).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      for part in Self.parts(of: text) { pieces.append((part.written, part.hole.flatMap { names.firstIndex(of: $0) })) }
    }

    func filled(_ values: [String]) -> String {
      var out = ""
      for piece in pieces {
        out += piece.written
        if let value = piece.value, value < values.count { out += values[value] }
      }
      return out
    }

    private static func parts(of text: String) -> [(written: String, hole: String?)] {
      var parts: [(String, String?)] = []
      var rest = text[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {  // safe: found in it
        parts.append((String(rest[..<open]), String(rest[rest.index(after: open)..<close])))  // safe: `}` stands behind `{`
        rest = rest[rest.index(after: close)...]  // safe: found in it
      }
      return parts + [(String(rest), nil)]
    }
  }

  /// A catalogue that does not match the keys; the program does not start on it.
  public struct Mismatch: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads the catalogues of every language from the room's resources.
  ///
  /// - Parameter families: the codes that the rooms above turn into words, beside those of the core.
  /// - Throws: ``Mismatch`` when a key, the word of a code, or a translation that the public reads is missing, or a term is another one on
  ///   paper; or what reading and decoding throw.
  public static func load(resources: String, families: [Family] = []) throws -> [Language: Words] {
    let folder = resources + "/strings"
    let chinese = try table(folder + "/zh-Hans")
    try check(Family.core + families, in: chinese.keys)
    for term in PaperWords.terms where chinese[Family.key(term.family, term.code)] != term.text {
      throw Mismatch(description: "\(Family.key(term.family, term.code)) is called otherwise on paper: \(term.text)")
    }
    guard chinese.keys.sorted() == keys.sorted() else {
      throw Mismatch(description: "the words in \(folder) are not those the program was built with; run Scripts/words")
    }
    let base = keys.map { chinese[$0] ?? $0 }
    var all: [Language: Words] = [:]
    for language in Language.allCases {
      let own = language == .zhHans ? chinese : try table(folder + "/" + language.rawValue)
      for key in try publicKeys(in: folder) where own[key] == nil {
        throw Mismatch(description: "\(key) is missing in \(folder)/\(language.rawValue)")
      }
      all[language] = Words(language: language, texts: zip(keys, base).map { own[$0] ?? $1 }, base: base)
    }
    return all
  }

  /// The keys of the chapters that the public reads, which stand in every language.
  ///
  /// - Throws: what reading and decoding throw.
  static func publicKeys(in folder: String) throws -> [String] {
    let chapters = try JSONDecoder().decode([String].self, from: Data(contentsOf: URL(filePath: folder + "/public.json")))
    return try chapters.flatMap { chapter in
      let data = try Data(contentsOf: URL(filePath: folder + "/zh-Hans/\(chapter).json"))
      return try JSONDecoder().decode([String: String].self, from: data).keys.sorted()
    }
  }

  /// Refuses catalogues in which a code has no word, or a term has no code, with the key named.
  ///
  /// - Throws: ``Mismatch``
  static func check(_ families: [Family], in keys: some Collection<String>) throws {
    let known = Set(keys)
    let wanted = Set(families.flatMap(\.keys))
    for family in families {
      for (code, key) in zip(family.codes, family.keys) where !known.contains(key) {
        throw Mismatch(description: "the code \(code) has no word: \(key) is missing")
      }
    }
    for key in known.sorted() where !wanted.contains(key) {
      guard !families.contains(where: { $0.owns(key) }), !key.hasPrefix("term") else {
        throw Mismatch(description: "\(key) is the word of no code")
      }
    }
  }

  private static func table(_ folder: String) throws -> [String: String] {
    var whole: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".json") {
      let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
      whole.merge(try JSONDecoder().decode([String: String].self, from: data)) { _, new in new }
    }
    return whole
  }
}

extension Words {
  public func stage(_ stage: Stage) -> String { term("termStage", stage.rawValue) }
  public func station(_ station: Station) -> String { term("termStation", station.rawValue) }
  public func act(_ act: Act) -> String { term("termAct", act.rawValue) }
  public func role(_ role: Role) -> String { term("termRole", role.rawValue) }
  public func channel(_ channel: Opinion.Channel) -> String { term("termChannel", channel.rawValue) }
  public func state(_ state: Opinion.State) -> String { term("termState", state.rawValue) }
  public func party(_ kind: PartyKind) -> String { term("termParty", kind.rawValue) }
  public func form(_ form: FormKind) -> String { term("termForm", form.rawValue) }
  public func duty(_ duty: Obligation.Duty) -> String { term("termDuty", duty.rawValue) }
  public func outcome(_ outcome: Outcome) -> String { term("termOutcome", outcome.rawValue) }
  public func piece(_ piece: Dossier.Piece) -> String { term("termPiece", piece.rawValue) }
  public func paper(_ kind: Publication.Kind) -> String { term("termPaper", kind.rawValue) }
  public func way(_ way: String) -> String { term("termWay", way) }
  public func part(_ part: String) -> String { term("termPart", part) }
  public func post(_ kind: Post.Kind) -> String { term("termPost", kind.rawValue) }
  public func level(_ level: Level) -> String { term("termLevel", level.rawValue) }

  /// `2026年10月9日 星期五`.
  public func date(_ day: Day) -> String {
    commonDate(year: day.year, month: day.month, day: day.day, weekday: term("commonWeekday", String(day.weekday)))
  }
  /// `10月9日`.
  public func shortDate(_ day: Day) -> String { commonShortDate(month: day.month, day: day.day) }
  /// `2026年10月9日 星期五 14:00`.
  public func moment(_ instant: Instant) -> String { "\(date(instant.day)) \(instant.clock)" }

  /// The sentence of a refusal, its codes turned into words.
  public func sentence(of refusal: Refusal) -> String {
    var facts = refusal.facts
    if let parts = facts["parts"] { facts["parts"] = list(parts) { part($0) } }
    if let kinds = facts["kinds"] { facts["kinds"] = list(kinds) { term("termParty", $0) } }
    if let pieces = facts["pieces"] { facts["pieces"] = list(pieces) { named($0, refusal.facts) } }
    for (key, prefix) in [
      ("assembly", "termAssemblyStage"), ("step", "termStep"), ("track", "termTrack"), ("commission", "termCommission"),
      ("state", "termCommitment"), ("way", "termWay"),
    ] {
      if let code = facts[key] { facts[key] = term(prefix, code) }
    }
    if let stage = facts["stage"] { facts["stage"] = term("termStage", stage) }
    if let act = facts["act"] { facts["act"] = term("termAct", act) }
    for key in ["due", "day"] { if let iso = facts[key], let day = Day(iso: iso) { facts[key] = shortDate(day) } }
    return text(Family.key("refusal", refusal.code.rawValue), facts)
  }

  /// A missing piece with what exactly it lacks, where that has a name.
  private func named(_ piece: String, _ facts: [String: String]) -> String {
    let title = term("termPiece", piece)
    return facts["pieces." + piece].map { language == .zhHans ? "\(title)（\($0)）" : "\(title) (\($0))" } ?? title
  }

  private func list(_ codes: String, _ word: (String) -> String) -> String {
    codes.split(separator: ",").map { word(String($0)) }.joined(separator: language == .en ? ", " : "、")
  }
}
