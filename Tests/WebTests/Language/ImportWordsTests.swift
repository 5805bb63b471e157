import Institution
import Tables
import Testing
import Wording

@testable import Web

@Suite("导入的说明 · every fault of a table and every question of an import has a sentence")
struct ImportWordsTests {
  private static let kinds = [
    "empty", "encoding", "tooLarge", "tooManyRows", "tooManyColumns", "workbook", "oldWorkbook", "columnMissing", "columnTwice",
    "fieldsTooMany", "fieldMissing", "quoteOpen", "quoteAfter", "quoteInside", "control", "cellTooLong", "valueMissing", "valueTwice",
    "formula", "numberLong", "nameMissing", "identityInvalid", "phoneInvalid", "sexUnknown", "yesOrNo", "dateInvalid", "dateNeedsDay",
    "birthInFuture", "channelUnknown", "sideUnknown", "textMissing", "textTooLong", "takenInFuture", "noRows", "timeInvalid", "timeTwice",
  ]

  @Test("a fault is told with its line, its column and what stands there", arguments: kinds)
  func faults(kind: String) throws {
    let words = try WordsTests.words(.zhHans)
    let fault = TableFault(.init(rawValue: kind), line: 7, column: 3, heading: "电话", text: "12")
    let told = ImportNotes.sentence(fault, words)
    #expect(told.hasPrefix("第7行“电话”：") && told.hasSuffix("（“12”）") && !told.contains("rosterProblem"))
    #expect(ImportNotes.sentence(TableFault(.init(rawValue: kind), line: 7, column: 3), words).hasPrefix("第7行“第3列”："))
    #expect(!ImportNotes.sentence(TableFault(.init(rawValue: kind)), words).hasPrefix("第"))
  }

  @Test("a cell and a field are refused in the same words", arguments: kinds)
  func fields(kind: String) throws {
    let words = try WordsTests.words(.zhHans)
    let told = Fault.refused(.init(rawValue: kind)).sentence(words)
    #expect(ImportNotes.sentence(TableFault(.init(rawValue: kind)), words) == told && told.hasSuffix("。"))
  }

  @Test("what residents may write wrong is told in their language", arguments: Language.allCases)
  func residents(language: Language) throws {
    let words = try WordsTests.words(language)
    #expect(Fault.refused(.phoneInvalid).sentence(words) == words.refusalPhoneInvalid)
  }

  @Test("a question names what it is about", arguments: RosterPlan.Question.Kind.allCases)
  func questions(kind: RosterPlan.Question.Kind) throws {
    let words = try WordsTests.words(.zhHans)
    let told = words.text("rosterAsk" + kind.rawValue.capitalizedFirst, ["subject": "甲", "other": "乙"])
    #expect(told.contains("甲") && told.contains("乙"))
  }
}
