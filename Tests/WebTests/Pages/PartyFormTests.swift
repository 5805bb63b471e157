import Deliberation
import HTTPTypes
import Institution
import Storage
import Testing
import Wording

@testable import Web

@Suite("名册、抽签的表格 · nobody is overwritten unseen, nothing becomes a default (3.3)")
struct PartyFormTests {
  private static let new = "/work/roster/new"
  private static let identity = "22010419500307123X"
  /// Every field of the form as it stands on its page, empty.
  private static let blank = [
    "name": "", "sex": "", "birth": "", "identity": "", "phone": "", "household": "", "address": "", "group": "",
  ]
  private static let right = blank.merging(
    ["name": "吴小满", "phone": "13900000001", "household": "１２－１", "address": "4号楼", "registered": "yes"]
  ) { $1 }

  private static func people(_ site: Website) async throws -> [PersonLine] {
    try await site.institution.read { try PersonTable.page(of: Website.area, $0.tx) }
  }

  private static func phone(_ site: Website, of person: ID<Person>) async throws -> String {
    try await site.institution.read { try PersonTable.sealed(of: person, $0).phone }
  }

  /// A website, the cookies of its clerk, and somebody on its roster.
  private static func open(_ body: (Website, String, String) async throws -> Void) async throws {
    try await Website.open { site in
      let clerk = try await site.session(of: "clerk")
      let sent = try await site.send(
        new, right.merging(["version": try await site.get(new, [.cookie: clerk]).hidden("version")]) { $1 },
        after: try await site.get(new, [.cookie: clerk]), also: clerk)
      try await body(site, clerk, try #require(sent.headers[.location]))
    }
  }

  @Test("a person is written down as typed; every wrong number is told at its field, and an empty box is a no")
  func person() async throws {
    try await Self.open { site, clerk, _ in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(Self.new, [.cookie: clerk])
      #expect(page.text.contains("name=\"registered\" value=\"yes\"") && !page.text.contains(" checked"), "nobody is registered unasked")
      #expect(!page.text.contains("name=\"another\""))
      let typed = [
        "name": "\u{2060}", "sex": "other", "birth": "50-3-7", "address": "4号楼", "registered": "maybe", "phone": "139",
        "identity": "220104195003071231",
      ]
      let wrong = Self.blank.merging(typed) { $1 }
      let answer = try await site.send(Self.new, wrong, after: page, also: clerk)
      for (field, sentence) in [
        ("name", words.formMissing), ("sex", words.rosterProblemSexUnknown), ("birth", words.rosterProblemDateInvalid),
        ("household", words.rosterAddressAlone), ("registered", words.rosterProblemYesOrNo), ("phone", words.refusalPhoneInvalid),
        ("identity", words.refusalIdentityInvalid),
      ] {
        #expect(answer.text.contains("<a href=\"#f-\(field)\">") && answer.text.contains("id=\"f-\(field)-fault\">\(sentence)"), "\(field)")
      }
      #expect(answer.text.contains("value=\"50-3-7\""))
      func send(_ more: [String: String]) async throws -> Answer {
        try await site.send(
          Self.new,
          Self.blank.merging(["name": "买买提•艾力", "registered": "no", "version": page.hidden("version")].merging(more) { $1 }) { $1 },
          after: page, also: clerk)
      }
      #expect(try await send(["registered": ""]).tells(of: "registered", words.formChoose))
      let unborn = try await send(["birth": "2026-11-03", "identity": "220104205003071236"])
      #expect(unborn.tells(of: "birth", words.rosterProblemBirthInFuture) && unborn.tells(of: "identity", words.refusalIdentityInvalid))
      #expect(try await Self.people(site).count == 1)
      #expect(try await send(["birth": "１９５０年３月７日", "sex": "male"]).status == .seeOther)
      let line = try #require(try await Self.people(site).last)
      #expect(line.name == "买买提·艾力" && line.birthDay == Day(iso: "1950-03-07") && line.sex == "male" && !line.isRegistered)
    }
  }

  @Test("of two clerks at one resident the later is shown what the earlier wrote, and overwrites it only knowingly")
  func twoClerks() async throws {
    try await Self.open { site, clerk, path in
      let words = site.web.words(in: .zhHans)
      let person = known(try await Self.people(site).first).id
      #expect(try await Self.people(site).first?.household == "12-1")
      let (one, other) = (try await site.get(path, [.cookie: clerk]), try await site.get(path, [.cookie: clerk]))
      func send(_ fields: [String: String], _ page: Answer) async throws -> Answer {
        try await site.send(
          path, Self.right.merging(["version": page.hidden("version")].merging(fields) { $1 }) { $1 }, after: page, also: clerk)
      }
      #expect(try await send(["phone": "13900000002"], one).status == .seeOther)
      // A form without a field was not filled on its page: that is no empty field.
      let part = ["name": "吴小满", "version": other.hidden("version")]
      #expect(try await site.send(path, part, after: other, also: clerk, isWhole: false).tells(of: "phone", words.formMissing))
      // What is wrong besides is told first, and makes nothing newer of the form.
      let wrong = try await send(["name": "", "address": "5号楼"], other)
      #expect(wrong.tells(of: "name", words.formMissing) && wrong.hidden("version") == other.hidden("version"))
      let refused = try await send(["address": "5号楼"], wrong)
      #expect(refused.status == .unprocessableContent && refused.text.contains(words.refusalChangedMeanwhile))
      // Nobody touched the telephone here: it shows what stands now.
      #expect(refused.text.contains("value=\"13900000002\"") && !refused.text.contains("13900000001"))
      #expect(refused.text.contains("value=\"5号楼\"") && !refused.text.contains("f-address-now"), "nobody else touched the address")
      #expect(refused.text.contains("id=\"f-phone-now\">\(words.formFresh)</p>"))
      for field in ["name", "registered"] { #expect(!refused.text.contains("f-\(field)-now"), "\(field)") }
      #expect(try await Self.phone(site, of: person) == "13900000002", "the old phone does not come back unseen")
      #expect(try await send(["address": "5号楼", "phone": "13900000002"], refused).status == .seeOther)
      #expect(try await Self.phone(site, of: person) == "13900000002")
    }
  }

  @Test("no form empties what it does not speak of, whatever it says that its page showed", arguments: ["", "x", "x y", "- -", "name x"])
  func unspoken(_ shown: String) async throws {
    try await Self.open { site, clerk, path in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(path, [.cookie: clerk])
      let before = try await Self.people(site)
      let part = ["name": "吴小满", "registered": "yes", "version": page.hidden("version"), "shown": shown]
      let refused = try await site.send(path, part, after: page, also: clerk, isWhole: false)
      for field in ["birth", "identity", "phone", "household", "address", "group"] {
        #expect(refused.tells(of: field, words.formMissing), "\(field)")
      }
      #expect(refused.tells(of: "sex", words.formChoose))
      let after = try await Self.people(site)
      #expect(after == before)
      #expect(try await Self.phone(site, of: known(before.first).id) == "13900000001")
      // The same with every field of its page, some of them emptied by whoever filled it.
      let whole = Self.right.merging(["phone": "", "version": page.hidden("version"), "shown": shown, "once": Website.freshOnce]) { $1 }
      #expect(try await site.send(path, whole, after: page, also: clerk, isWhole: false).status == .seeOther)
      #expect(try await Self.phone(site, of: known(before.first).id) == "")
    }
  }

  @Test("somebody on the roster already is not written over by the form of somebody new; erasing is said twice")
  func knownAlready() async throws {
    try await Self.open { site, clerk, path in
      let words = site.web.words(in: .zhHans)
      let page = try await site.get(path, [.cookie: clerk])
      let with = Self.right.merging(["identity": Self.identity, "version": page.hidden("version")]) { $1 }
      #expect(try await site.send(path, with, after: page, also: clerk).status == .seeOther)
      let fresh = try await site.get(Self.new, [.cookie: clerk])
      let again = try await site.send(
        Self.new,
        Self.blank.merging(
          ["name": "另一人", "identity": Self.identity.lowercased(), "registered": "yes", "version": fresh.hidden("version")]
        ) { $1 },
        after: fresh, also: clerk)
      #expect(again.tells(of: "identity", words.refusalPersonKnown))
      #expect(try await Self.people(site).map(\.name) == ["吴小满"])
      let erase = try await site.send(path + "/erase", [:], after: page, also: clerk)
      #expect(erase.status == .unprocessableContent && erase.text.contains(words.rosterSureMissing))
      // The record is another one by now: what was saved since is seen first.
      let old = try await site.send(path + "/erase", ["sure": "yes"], after: page, also: clerk)
      #expect(old.status == .unprocessableContent && old.text.contains(words.refusalChangedMeanwhile))
      #expect(try await Self.people(site).map(\.isErased) == [false])
      #expect(try await site.send(path + "/erase", ["sure": "yes"], after: old, also: clerk).status == .seeOther)
      #expect(try await Self.people(site).map(\.isErased) == [true])
    }
  }

  @Test("of somebody of the same name in the household, or of no household, it is asked once who is meant")
  func namesake() async throws {
    try await Self.open { site, clerk, _ in
      let words = site.web.words(in: .zhHans)
      func send(_ more: [String: String]) async throws -> Answer {
        let page = try await site.get(Self.new, [.cookie: clerk])
        let fields = Self.right.merging(["version": page.hidden("version")].merging(more) { $1 }) { $1 }
        return try await site.send(Self.new, fields, after: page, also: clerk)
      }
      let told = words.sentence(of: Refusal(.namesakeKnown, ["name": "吴小满", "household": "12-1"]))
      for more in [["household": "12-1"], ["name": "吴 小 满"], ["household": "", "address": ""]] {
        let asked = try await send(more)
        #expect(asked.tells(of: "another", told) && asked.text.contains("name=\"another\" value=\"yes\""), "\(more)")
      }
      #expect(try await send(["phone": "139", "another": "yes"]).text.contains("name=\"another\" value=\"yes\" checked"), "said once")
      #expect(try await Self.people(site).count == 1)
      #expect(try await send(["household": "12-2"]).status == .seeOther, "of another household it is somebody else")
      #expect(try await send(["another": "yes", "phone": ""]).status == .seeOther)
      #expect(try await Self.people(site).map(\.household) == ["12-1", "12-2", "12-1"])
    }
  }

  @Test("an organisation is not written over by one who did not see it; which side it speaks for has to be said")
  func organisations() async throws {
    try await Self.open { site, clerk, _ in
      let words = site.web.words(in: .zhHans)
      let path = "/work/organisations"
      let page = try await site.get(path, [.cookie: clerk])
      func send(_ fields: [String: String], _ page: Answer) async throws -> Answer {
        try await site.send(
          path, ["version": page.hidden("version"), "once": Website.freshOnce].merging(fields) { $1 }, after: page, also: clerk)
      }
      #expect(try await send(["name": "永安热力"], page).tells(of: "kind", words.formChoose))
      #expect(try await send(["name": "永安热力", "kind": "residentUnits", "contact": "0431-1"], page).status == .seeOther)
      let again = try await send(["name": "永安热力", "kind": "propertyManagement", "contact": "0431-2"], page)
      #expect(again.text.contains(words.formNow(value: words.party(.residentUnits))) && again.text.contains(words.formNow(value: "0431-1")))
      let kept = try await site.institution.read { try OrganisationTable.list(in: Website.area, $0.tx).map(\.contact) }
      #expect(kept == ["0431-1"])
      #expect(try await send(["name": "永安热力", "kind": "propertyManagement", "contact": "0431-2"], again).status == .seeOther)
    }
  }

  @Test("a lot's scheme is understood whole or told at its fields; dice take no figure, and a figure needs its digits")
  func lots() async throws {
    try await Sitting.open(at: .topic) { site, clerk in
      let words = site.web.words(in: .zhHans)
      let path = "/work/matters/\(Sitting.matter)/lot"
      let page = try await site.get(path, [.cookie: clerk])
      let right = ["circle": "everyone", "group": "*", "size": "十二", "day": "2026-11-05", "clock": "14点", "place": "议事厅", "way": "dice"]
      func send(_ fields: [String: String]) async throws -> Answer {
        try await site.send(path, right.merging(fields) { $1 }, after: page, also: clerk)
      }
      let wrong = try await send(["circle": "", "group": "九组", "size": "0", "mirror": "height", "clock": "", "place": " ", "way": "coin"])
      for (field, sentence) in [
        ("circle", words.formChoose), ("group", words.formNotOffered), ("size", words.formBeyond(least: 1, most: 1_000)),
        ("mirror", words.formNotOffered), ("clock", words.formMissing), ("place", words.formMissing), ("way", words.formNotOffered),
      ] {
        #expect(wrong.text.contains("<a href=\"#f-\(field)\">") && wrong.text.contains("id=\"f-\(field)-fault\">\(sentence)"), "\(field)")
      }
      #expect(try await send(["figure": "体彩"]).tells(of: "figure", words.lotFigureUnused))
      #expect(page.text.contains("<option value=\"*\" selected>\(words.lotAllGroups)</option>"), "everybody is said, and seen")
      for fields in [right.filter { $0.key != "group" }, right.merging(["group": " "]) { $1 }] {
        let ungrouped = try await site.send(path, fields, after: page, also: clerk)
        #expect(ungrouped.tells(of: "group", words.formChoose), "everybody is said, not left out")
      }
      let figure = try await send(["way": "figure"])
      #expect(figure.tells(of: "figure", words.formMissing) && figure.tells(of: "digits", words.formMissing))
      #expect(try await send(["way": "figure", "figure": "体彩", "digits": "很多"]).tells(of: "digits", words.formNoCount))
      #expect(try await send(["day": "2026-11-01"]).tells(of: "day", words.refusalLotInPast))
      // Nobody is on the roster: that is what stops the right one.
      #expect(try await send([:]).text.contains(words.sentence(of: Refusal(.lotPoolSmall, ["size": "12", "people": "0"]))))
      let drawing = try await site.send("/m/\(Sitting.matter)/lot/draw", ["lot": "?", "thrown": ""], after: page, also: clerk)
      #expect(drawing.status == .unprocessableContent && drawing.text.contains(words.formTroubles(count: 3)))
    }
  }
}
