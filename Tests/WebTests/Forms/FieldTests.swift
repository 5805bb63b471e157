import Deliberation
import Institution
import Tables
import Testing
import Typing
import Wording

@testable import Web

@Suite("Fields · what is typed is understood, or refused at its field; it never becomes a default")
struct FieldTests {
  private func fault<Value>(_ field: Field<Value>, _ sent: [String]) -> Fault? {
    do throws(Fault) { _ = try field.read(sent) } catch { return error }
    return nil
  }

  private static let count = Field<Int>.count("n", \.planHouseholds, in: 0...500)

  @Test(
    "numbers are read in any width and in Chinese",
    arguments: [("12", 12), ("１２", 12), (" 12\u{A0}", 12), ("十二", 12), ("0", 0), ("五百", 500)])
  func numbers(typed: String, right: Int) throws { #expect(try Self.count.read([typed]) == right) }

  @Test("and what is no number is none", arguments: ["八个", "1.5", "-1", "twelve", "１２a", "０x8", "1e2"])
  func noNumbers(typed: String) { #expect(fault(Self.count, [typed]) == .noCount) }

  @Test("nothing typed is missing, be it unsent, empty or invisible", arguments: [[], [""], [" "], ["\u{200B}\u{A0}"]])
  func missing(sent: [String]) {
    #expect(fault(Self.count, sent) == .missing(isChoice: false))
    #expect(fault(Field<String>.line("t", \.matterPlace), sent) == .missing(isChoice: false))
    #expect(fault(Field<String>.passage("t", \.matterPlace), sent) == .missing(isChoice: false))
    #expect(fault(Field<[String]>.lines("t", \.planPoints), sent) == .missing(isChoice: false))
    #expect(fault(Field<Day>.day("d", \.planDay), sent) == .missing(isChoice: false))
    #expect(fault(Field<TimeOfDay>.clock("c", \.ledgerClock), sent) == .missing(isChoice: false))
  }

  @Test("a choice that was not made, or is none of those there are, is no first case")
  func choices() throws {
    let field = Field<FormKind>.choice("form", \.matterForm)
    #expect(fault(field, []) == .missing(isChoice: true) && fault(field, ["x"]) == .notOffered)
    #expect(try field.read(["residentsCouncil"]) == .residentsCouncil)
    let yes = Field<Bool>.yesOrNo("upheld", \.matterForm)
    #expect(fault(yes, []) == .missing(isChoice: true) && fault(yes, ["maybe"]) == .notOffered)
    #expect(try yes.read(["no"]) == false)
    let tick = Field<Bool>.tick("secret", \.matterForm)
    #expect(try tick.read([]) == false && tick.read(["yes"]) && fault(tick, ["on"]) == .notOffered)
    let some = Field<[ID<Matter>]>.some("point", \.planPoints)
    #expect(fault(some, ["0000000000001", "x"]) == .notOffered, "one that is none refuses them all")
    #expect(try some.read(["0000000000001"]).count == 1)
  }

  @Test("what is sent twice is refused, and not half taken")
  func twice() {
    #expect(fault(Self.count, ["1", "2"]) == .twice)
    #expect(fault(Field<String>.line("t", \.matterPlace), ["a", "b"]) == .twice)
    #expect(fault(Field<FormKind>.choice("form", \.matterForm), ["residentsCouncil", "residentsCouncil"]) == .twice)
  }

  @Test("of several things each is sent once, in whatever form it was written, and not without end")
  func several() throws {
    let ids = Field<[ID<Matter>]>.some("point", \.planPoints)
    let names = Field<[String]>.names("group", \.onlineReach)
    let forms = Field<[FormKind]>.cases("form", \.matterForm)
    #expect(fault(ids, ["0000000000001", "0000000000002", "0000000000001"]) == .twice)
    #expect(fault(forms, ["residentsCouncil", "residentsCouncil"]) == .twice)
    #expect(fault(names, ["一组", "二组", " 一组\u{200B}"]) == .twice, "one name however it is written")
    #expect(try names.read(["二组", "一组"]) == ["二组", "一组"] && names.read([]) == [])
    let most = (1...Fault.mostValues).map { "\($0)组" }
    #expect(try names.read(most) == most)
    #expect(fault(names, most + ["零组"]) == .tooMany(count: 20_001, limit: 20_000))
    #expect(fault(names, Array(repeating: "x", count: 30_000)) == .tooMany(count: 30_000, limit: 20_000), "counted before they are read")
    #expect(Form.most > 2 * Fault.mostValues, "a form holds what its longest field may, and what was seen of it")
  }

  @Test("limits count scalars, and are told with what there is")
  func limits() throws {
    let name = Field<String>.name("t", \.matterPlace)
    let longest = String(repeating: "村", count: TextLimit.name.rawValue)
    #expect(try name.read([longest]) == longest)
    #expect(fault(name, [longest + "𠮷"]) == .tooLong(count: 101, limit: 100))
    #expect(fault(Self.count, ["501"]) == .beyond(0...500))
    let lines = Field<[String]>.lines("t", \.planPoints, most: 2)
    #expect(try lines.read(["甲\n\n 乙 \u{200B}\n"]) == ["甲", "乙"])
    #expect(fault(lines, ["甲\n乙\n丙"]) == .tooMany(count: 3, limit: 2))
    #expect(fault(lines, [String(repeating: "长", count: 301)]) == .tooLong(count: 301, limit: 300))
  }

  @Test("days and times are read as people write them, and refused when they are none")
  func days() throws {
    let day = Field<Day>.day("d", \.planDay)
    for typed in ["2026-12-03", "２０２６-12-3", "2026年12月3日", "2026/12/3"] { #expect(try day.read([typed]).iso == "2026-12-03") }
    for typed in ["明天", "2026-02-30", "50-3-7", "0"] { #expect(fault(day, [typed]) == .noDay) }
    let clock = Field<TimeOfDay>.clock("c", \.ledgerClock)
    #expect(try clock.read(["14：30"]).description == "14:30")
    for typed in ["25:00", "下午", "14:61"] { #expect(fault(clock, [typed]) == .noTime) }
  }

  @Test("an optional field is empty when nothing is typed, and refused when it cannot be read")
  func optional() throws {
    let field = Self.count.optional
    #expect(try field.read([""]) == nil && field.read([]) == nil && field.read(["３"]) == 3)
    #expect(fault(field, ["x"]) == .noCount && !field.isRequired && Self.count.isRequired)
    #expect(try Field<String>.line("t", \.matterPlace).mayBeBlank.read(["\u{200B}"]) == "")
  }

  @Test("signs alone where a name may be left out are a fault, and not dropped", arguments: ["？？", "——", "·", "。。。", "（）"])
  func signs(typed: String) throws {
    let name = Field<String>.name("t", \.matterPlace)
    let group = Field(RosterTable.group, \.assemblyRepGroup)
    #expect(fault(name.optional, [typed]) == .signsOnly && fault(name.mayBeBlank, [typed]) == .signsOnly)
    #expect(fault(group.optional, [typed]) == .signsOnly && fault(group.mayBeBlank, [typed]) == .signsOnly)
    #expect(try Field<String>.line("t", \.matterPlace).mayBeBlank.read([typed]) == Typed.line(typed), "what somebody says may be signs")
    for blank in ["", " ", "\u{200B}\u{3000}"] { #expect(try name.mayBeBlank.read([blank]) == "" && group.optional.read([blank]) == nil) }
    #expect(try name.mayBeBlank.read(["？二组"]) == "？二组")
  }

  @Test("a field of what a table has a column for is that column: name, form, limit, reading and what is wrong")
  func columns() throws {
    let phone = Field(RosterTable.phone, \.rosterPhone)
    #expect(phone.name == RosterTable.phone.name && phone.name == "phone")
    #expect(try phone.read([" ＋86 138–0000–1234 "]) == "13800001234")
    #expect(fault(phone, ["139"]) == .refused(.phoneInvalid) && fault(phone, ["\u{200B}"]) == .missing(isChoice: false))
    #expect(fault(phone, [String(repeating: "1", count: 61)]) == .tooLong(count: 61, limit: 60))
    #expect(fault(phone, ["13800001234", "13800001234"]) == .twice)
    #expect(try phone.mayBeBlank.read([""]) == "" && phone.optional.read([]) == nil)
    let birth = Field(RosterTable.birthDay, \.rosterBirth)
    #expect(try birth.read(["１９５０年３月７日"]).iso == "1950-03-07")
    #expect(fault(birth, ["1950-03"]) == .refused(.dateNeedsDay) && fault(birth, ["50-3-7"]) == .refused(.dateInvalid))
    let channel = Field(OpinionRows.channel, \.ledgerChannel)
    #expect(try channel.read(["homeVisit"]) == .homeVisit && channel.read(["入户走访"]) == .homeVisit)
    #expect(fault(channel, ["pigeon"]) == .refused(.channelUnknown) && fault(channel, [""]) == .missing(isChoice: true))
    let registered = Field.yesOrNo(RosterTable.registered, \.rosterIsRegistered)
    #expect(try registered.read(["no"]) == false && registered.read(["户籍"]) && fault(registered, []) == .missing(isChoice: true))
    let head = Field.tick(RosterTable.head, \.rosterHead)
    #expect(try head.read([]) == false && head.read(["yes"]) && fault(head, ["maybe"]) == .refused(.yesOrNo))
    let several = Field.several("households", of: RosterTable.household, \.assemblyRepHouseholds)
    #expect(try several.read(["２１，22、\n２３号"]) == ["21", "22", "23号"] && fault(several, ["，、 "]) == .missing(isChoice: false))
    #expect(fault(several, ["1 " + String(repeating: "9", count: 61)]) == .tooLong(count: 61, limit: 60))
  }

  @Test("everybody is said, as a group is; nothing chosen is neither")
  func reach() throws {
    let field = Field<Reach>.reach("group", \.lotGroup)
    for reach in [Reach.everybody, .group("一组"), .group("everybody")] { #expect(try field.read(field.write(reach)) == reach) }
    #expect(fault(field, []) == .missing(isChoice: true) && fault(field, [" "]) == .missing(isChoice: true))
    #expect(fault(field, ["*", "*"]) == .twice && fault(field, [String(repeating: "组", count: 101)]) == .tooLong(count: 101, limit: 100))
  }

  @Test("names and passages are brought into one form")
  func normal() throws {
    #expect(try Field<String>.name("t", \.matterPlace).read([" 买买提•艾力 "]) == "买买提·艾力")
    #expect(try Field<String>.code("t", \.matterPlace).read(["＋86 138–0000"]) == "+86138-0000")
    #expect(try Field<String>.passage("t", \.matterPlace).read(["\n第１条\r\n内容\u{202E}\n"]) == "第1条\n内容")
    #expect(try Field<String>.secret("t", \.matterPlace, autocomplete: "off").read([" １ "]) == " １ ", "a password is taken as it is")
  }
}
