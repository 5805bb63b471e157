import Deliberation
import FoundationEssentials

/// 界面语言 — the languages of the screens; Chinese is complete, the others fall back to it.
public enum Language: String, CaseIterable, Sendable {
  case zhHans = "zh-Hans"
  case ko
  case en

  /// Its prefix in paths; Chinese has none.
  var prefix: String { self == .zhHans ? "" : "/\(rawValue)" }
  /// Its own name.
  var name: String {
    switch self {
    case .zhHans: "中文"
    case .ko: "한국어"
    case .en: "English"
    }
  }
}

/// The words of one language under typed keys; `Words.swift` has one member per key.
public struct Words: Sendable {
  let language: Language
  let texts: [String]

  func fill(_ number: Int, _ values: [String: String]) -> String {
    var out = ""
    var rest = texts[number][...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) {
      out += rest[..<open]
      out += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// The text of a key made at run time (`termStage` + code); the key itself when there is none, so that it is seen.
  func term(_ prefix: String, _ code: String) -> String {
    let key = prefix + code.prefix(1).uppercased() + code.dropFirst()
    return position(of: key).map { texts[$0] } ?? key
  }

  /// The text of a key with its placeholders filled.
  func text(_ key: String, _ values: [String: String]) -> String { position(of: key).map { fill($0, values) } ?? key }

  private func position(of key: String) -> Int? {
    var low = 0
    var high = Self.keys.count
    while low < high {
      let middle = (low + high) / 2
      if Self.keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < Self.keys.count && Self.keys[low] == key ? low : nil
  }

  /// A catalogue that does not match the keys; the program does not start on it.
  struct Mismatch: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads the catalogues of every language.
  static func load(folder: String) throws -> [Language: Words] {
    let chinese = try table(folder + "/zh-Hans")
    guard chinese.keys.sorted() == keys else {
      throw Mismatch(description: "the words in \(folder) are not those the program was built with; run Scripts/words")
    }
    return Dictionary(
      uniqueKeysWithValues: try Language.allCases.map { language in
        let own = language == .zhHans ? chinese : try table(folder + "/" + language.rawValue)
        return (language, Words(language: language, texts: keys.map { own[$0] ?? chinese[$0] ?? $0 }))
      })
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
  func stage(_ stage: Stage) -> String { term("termStage", stage.rawValue) }
  func station(_ station: Station) -> String { term("termStation", station.rawValue) }
  func act(_ act: Act) -> String { term("termAct", act.rawValue) }
  func role(_ role: Role) -> String { term("termRole", role.rawValue) }
  func channel(_ channel: Opinion.Channel) -> String { term("termChannel", channel.rawValue) }
  func state(_ state: Opinion.State) -> String { term("termState", state.rawValue) }
  func party(_ kind: PartyKind) -> String { term("termParty", kind.rawValue) }
  func form(_ form: FormKind) -> String { term("termForm", form.rawValue) }
  func duty(_ duty: Obligation.Duty) -> String { term("termDuty", duty.rawValue) }
  func outcome(_ outcome: Outcome) -> String { term("termOutcome", outcome.rawValue) }
  func piece(_ piece: Dossier.Piece) -> String { term("termPiece", piece.rawValue) }
  func paper(_ kind: Publication.Kind) -> String { term("termPaper", kind.rawValue) }
  func way(_ way: String) -> String { term("termWay", way) }
  func part(_ part: String) -> String { term("termPart", part) }
  func post(_ kind: Post.Kind) -> String { term("termPost", kind.rawValue) }
  func level(_ level: Level) -> String { term("termLevel", level.rawValue) }

  /// `2026年10月9日 星期五`.
  func date(_ day: Day) -> String {
    commonDate(year: day.year, month: day.month, day: day.day, weekday: term("commonWeekday", String(day.weekday)))
  }
  /// `10月9日`.
  func shortDate(_ day: Day) -> String { commonShortDate(month: day.month, day: day.day) }
  /// `2026年10月9日 星期五 14:00`.
  func moment(_ instant: Instant) -> String { "\(date(instant.day)) \(instant.clock)" }

  /// The sentence of a refusal, its codes turned into words.
  func sentence(of refusal: Refusal) -> String {
    var facts = refusal.facts
    if let parts = facts["parts"] { facts["parts"] = list(parts) { part($0) } }
    if let kinds = facts["kinds"] { facts["kinds"] = list(kinds) { term("termParty", $0) } }
    if let pieces = facts["pieces"] { facts["pieces"] = list(pieces) { named($0, refusal.facts) } }
    for (key, prefix) in [
      ("assembly", "termAssemblyStage"), ("step", "termStep"), ("track", "termTrack"), ("commission", "termCommission"),
      ("state", "termCommitment"),
    ] {
      if let code = facts[key] { facts[key] = term(prefix, code) }
    }
    if let stage = facts["stage"] { facts["stage"] = term("termStage", stage) }
    if let act = facts["act"] { facts["act"] = term("termAct", act) }
    for key in ["due", "day"] { if let iso = facts[key], let day = Day(iso: iso) { facts[key] = shortDate(day) } }
    return text("refusal" + refusal.code.rawValue.prefix(1).uppercased() + refusal.code.rawValue.dropFirst(), facts)
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
