import Deliberation
import FoundationEssentials
import PolicyFiles
import Testing
@testable import Wording

@testable import Web

@Suite("Words · typed keys in three languages")
struct WordsTests {
  static func words(_ language: Language) throws -> Words {
    known(try Words.load(resources: ResourceFolder.path(target: "Wording"), families: Family.web)[language])
  }

  @Test("every code of every family has a word in every language", arguments: Language.allCases)
  func families(_ language: Language) throws {
    let words = try Self.words(language)
    let families = Family.core + Family.web
    #expect(families.count > 40 && families.allSatisfy { !$0.codes.isEmpty })
    for family in families {
      for (code, key) in zip(family.codes, family.keys) {
        #expect(Words.keys.contains(key) && words.term(family.prefix, code) != key, "\(key) has no text")
      }
    }
  }

  @Test("every stage, station, act, role, duty and form has a name of its own", arguments: Language.allCases)
  func terms(_ language: Language) throws {
    let words = try Self.words(language)
    let names: [[String]] = [
      Stage.allCases.map(words.stage), Station.allCases.map(words.station), Act.allCases.map(words.act), Role.allCases.map(words.role),
      PartyKind.allCases.map(words.party), FormKind.allCases.map(words.form), Outcome.allCases.map(words.outcome),
      Opinion.Channel.allCases.map(words.channel), Opinion.State.allCases.map(words.state),
    ]
    for group in names {
      #expect(!group.contains { $0.hasPrefix("term") }, "a code without a word is shown as its key")
      #expect(Set(group).count == group.count, "two of \(group) are called the same")
    }
  }

  @Test("every command has a name of its own in every language", arguments: Language.allCases)
  func codes(_ language: Language) throws {
    let words = try Self.words(language)
    let commands = try Self.commands()
    #expect(commands.count > 90 && commands.contains("TakeOpinion") && commands.contains("FreezeRoll"))
    let names = commands.map { words.term("command", $0) }
    #expect(!names.contains { $0.hasPrefix("command") }, "\(names.filter { $0.hasPrefix("command") })")
    #expect(Set(names).count == names.count)
    #expect(words.term("command", "NoCommand") == "commandNoCommand", "one without a name is seen as its code")
  }

  /// The names of all commands, from their sources.
  private static func commands() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Institution").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
    let names = try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      let lines = try String(contentsOfFile: root + "/" + file, encoding: .utf8).split(separator: "\n")
      return lines.enumerated().compactMap { number, line -> String? in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "struct"), words.count > place + 2, words[place + 1].hasSuffix(":") else { return nil }
        let isCommand = words[(place + 2)...].contains { $0.hasSuffix("Command") || $0.hasSuffix("Command,") }
        guard isCommand else { return nil }
        // A command about a matter has the name of its act.
        let act = lines[number...].prefix(3).compactMap { line in
          line.firstRange(of: "static let act = Act.").map { String(line[$0.upperBound...]).capitalizedFirst }
        }.first
        return act ?? String(words[place + 1].dropLast())
      }
    }
    return Set(names).sorted()
  }

  @Test("Korean and English differ from Chinese wherever the public reads them", arguments: [Language.ko, .en])
  func translated(_ language: Language) throws {
    let chinese = try Self.words(.zhHans)
    let other = try Self.words(language)
    let read = Set(try Words.publicKeys(in: ResourceFolder.path(target: "Wording") + "/strings"))
    #expect(read.count > 900)
    for (key, texts) in zip(Words.keys, zip(chinese.texts, other.texts)) where read.contains(key) && texts.0.contains(where: Self.isHan) {
      #expect(texts.0 != texts.1, "\(key) is still Chinese")
    }
  }

  private static func isHan(_ letter: Character) -> Bool { letter.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }

  @Test("dates are printed by hand in each language")
  func dates() throws {
    let day = known(Day(iso: "2026-10-09"))
    let printed = try Language.allCases.map { try Self.words($0).date(day) }
    #expect(printed == ["2026年10月9日 星期五", "2026년 10월 9일 금요일", "Friday 9/10/2026"])
    #expect(try Self.words(.zhHans).shortDate(day) == "10月9日")
  }

  @Test("a refusal's facts are told in words: parts, kinds, stages, days")
  func sentences() throws {
    let words = try Self.words(.zhHans)
    #expect(words.sentence(of: Refusal(.planPartMissing, ["parts": "time,place"])) == "方案还缺：时间、地点。五项都要写明。")
    #expect(
      words.sentence(of: Refusal(.lateReasonMissing, ["due": "2026-11-25", "days": "2"]))
        == "应于11月25日前完成，已超期2天。可以继续办，但要写明超期原因，原因将公开。")
    #expect(
      words.sentence(of: Refusal(.wrongStage, ["stage": Stage.planned.rawValue, "act": Act.postNotice.rawValue]))
        == "现在是“方案待审核”，不能“发布公告”。")
    #expect(
      try Self.words(.en).sentence(of: Refusal(.planPartMissing, ["parts": "time,place"]))
        == "The plan still lacks: time, place. All five parts are required.")
  }

  @Test("a placeholder is filled each time it stands there, and text that looks like one is left alone")
  func filling() {
    let texts = ["{a}和{a}与{b}", "没有", "{未完"]
    let words = Words(language: .zhHans, texts: texts)
    #expect(words.fill(0, ["甲", "{a}"]) == "甲和甲与{a}")
    #expect(words.fill(1, ["甲"]) == "没有")
    #expect(words.fill(2, []) == "{未完")
    let other = Words(language: .en, texts: ["{b} after {a}", "none", "{open"], base: texts)
    #expect(other.fill(0, ["A", "B"]) == "B after A")
  }

  @Test(
    "a catalogue stops the program from starting, and names the key",
    arguments: [
      // Another file than the program was built with, a code without a word, a word without a code, a translation that is missing.
      Damage("zh-Hans/common", remove: "commonHelp", says: "run Scripts/words"),
      Damage("zh-Hans/terms", remove: "termStagePlanned", says: "termStagePlanned is missing"),
      Damage("zh-Hans/terms", add: "termStageForgotten", says: "termStageForgotten is the word of no code"),
      Damage("zh-Hans/terms", add: "termNobody", says: "termNobody is the word of no code"),
      Damage("zh-Hans/refusal", remove: "refusalWrongStage", says: "refusalWrongStage is missing"),
      Damage("zh-Hans/refusal", add: "refusalForgotten", says: "refusalForgotten is the word of no code"),
      Damage("ko/terms", remove: "termStagePlanned", says: "termStagePlanned is missing in"),
      Damage("en/board", remove: "boardChair", says: "boardChair is missing in"),
      // A term that is another one on paper.
      Damage("zh-Hans/terms", remove: "termFormCircle", add: "termFormCircle", says: "termFormCircle is called otherwise on paper"),
    ])
  func damaged(_ damage: Damage) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-words-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: ResourceFolder.path(target: "Wording") + "/strings", toPath: folder + "/strings")
    _ = try Words.load(resources: folder, families: Family.web)
    let file = URL(filePath: folder + "/strings/" + damage.file + ".json")
    var table = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    if let gone = damage.removed { #expect(table.removeValue(forKey: gone) != nil) }
    if let new = damage.added { table[new] = "多余" }
    try JSONEncoder().encode(table).write(to: file)
    let problem = #expect(throws: Words.Mismatch.self) { try Words.load(resources: folder, families: Family.web) }
    #expect(problem?.description.contains(damage.says) == true, "\(problem?.description ?? "")")
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let file: String, removed: String?, added: String?, says: String
    var testDescription: String { "\(file): \(says)" }

    init(_ file: String, remove removed: String? = nil, add added: String? = nil, says: String) {
      (self.file, self.removed, self.added, self.says) = (file, removed, added, says)
    }
  }
}
