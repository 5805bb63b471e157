import Deliberation
import FoundationEssentials
import PolicyFiles
import Testing
import Wording

@testable import Web

@Suite("规则表的用语 · every rule has a title and a unit in three languages, or the program does not start (4.3a)")
struct RuleWordsTests {
  /// What the catalogues say when one language's `rule.json` lacks a key.
  private func load(without key: String, in language: Language) throws -> [Language: Words] {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "yishi-words-" + String(UInt64.random(in: .min ... .max), radix: 32)).path
    defer { try? files.removeItem(atPath: folder) }
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: ResourceFolder.path(target: "Wording") + "/strings", toPath: folder + "/strings")
    let path = URL(filePath: folder + "/strings/\(language.rawValue)/rule.json")
    var table = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: path))
    table[key] = nil
    try JSONEncoder().encode(table).write(to: path)
    return try Words.load(resources: folder, families: Family.web)
  }

  @Test("a rule or a unit without words stops the start, and is named", arguments: Language.allCases)
  func missing(_ language: Language) throws {
    for key in ["ruleKeyPlanWorkdays", "ruleUnitWorkdays"] {
      let mismatch = #expect(throws: Words.Mismatch.self) { try load(without: key, in: language) }
      if language != .zhHans {
        #expect(mismatch?.description.contains(key) == true && mismatch?.description.contains(language.rawValue) == true)
      }
    }
    #expect(try load(without: "noSuchKey", in: language).count == Language.allCases.count)
  }

  @Test("titles differ from one another, and a value is written with what it counts")
  func lines() throws {
    let table = Policy.forWords.table
    for language in Language.allCases {
      let words = try WordsTests.words(language)
      #expect(Set(table.map(words.title)).count == table.count)
      let values = Dictionary(table.map { ($0.key, words.value(of: $0)) }, uniquingKeysWith: { first, _ in first })
      let expected: [String: [Language: String]] = [
        "plan.workdays": [.zhHans: "2个工作日", .ko: "근무일 2일", .en: "2 working day(s)"],
        "assembly.quorumPersons": [.zhHans: "超过1/2", .ko: "1/2 초과", .en: "more than 1/2"],
        "assembly.quorumRepresentatives": [.zhHans: "2/3以上", .ko: "2/3 이상", .en: "at least 2/3"],
        "report.extendsOnHoliday": [.zhHans: "否", .ko: "아니요", .en: "no"],
        "lot.ages": [.zhHans: "18周岁、40周岁、60周岁", .ko: "만 18세、만 40세、만 60세", .en: "18 years old, 40 years old, 60 years old"],
      ]
      for (key, texts) in expected { #expect(values[key] == texts[language], "\(key)") }
      #expect(values["plan.requiredParts"]?.contains("term") == false)
    }
  }
}

extension Policy {
  /// The rules of an urban community as the program comes with them.
  fileprivate static var forWords: Policy {
    do {
      guard let area = AreaCode("220102001001"), let day = Day(iso: "2026-10-01") else { preconditionFailure("no such place or day") }
      return try PolicyFiles.load().policy(for: area, on: day)
    } catch { preconditionFailure("the rule files do not load: \(error)") }
  }
}
