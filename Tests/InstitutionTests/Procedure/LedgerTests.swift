import Deliberation
import PolicyFiles
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("意见台账 · the ledger: every channel, every entry numbered and answered (3.5a)")
struct LedgerTests {
  private static func entry(_ id: ID<Opinion>, _ house: House) async throws -> LedgerLine {
    try await house.read { try OpinionTable.find(id, $0.tx) }
  }

  @Test(
    "takes an opinion from anyone without an account, and gives it a slip that finds it again",
    arguments: Backend.available)
  func anyone(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Scenario(house).say("3号楼暖气不热", contact: "138 0000 0000")
      let line = try await Self.entry(id, house)
      #expect(line.slip.sequence == 1 && line.slip.year == 2026 && line.opinion.state == .received)
      #expect(line.dueDay.iso == "2026-11-09")
      let written = try #require(SlipNumber(line.slip.description))
      #expect(try await house.read { try OpinionTable.find(written, in: House.urban, $0.tx).opinion.id } == id)
      await #expect(throws: AccessError.notFound) {
        try await house.read { try OpinionTable.find(written, in: House.village, $0.tx) }
      }
      let sealed = try await house.count(
        "SELECT count(*) FROM opinion WHERE contact_sealed IS NOT NULL AND contact_index IS NOT NULL")
      #expect(sealed == 1)
    }
  }

  @Test("takes nothing empty, too long or from the future", arguments: Backend.available)
  func drafts(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let limit = try await house.read { try $0.policy(for: House.urban).opinionMaxCharacters.value }
      func refused(_ text: String, at: Instant) async throws -> Refused? {
        try await house.refusal(of: TakeOpinion(Scenario.draft(text, at: at), in: House.urban), by: .anonymous)
      }
      #expect(try await refused("　\n", at: house.now) == Refused(.textMissing, "3.5a"))
      #expect(
        try await refused(String(repeating: "字", count: limit + 1), at: house.now) == Refused(.textTooLong, "3.5a"))
      #expect(try await refused(String(repeating: "字", count: limit), at: house.now) == nil)
      #expect(try await refused("明天的话", at: house.now.adding(minutes: 1)) == Refused(.takenInFuture, "3.5a"))
    }
  }

  @Test(
    "takes what is said at the door or by telephone from staff alone, with the witness who wrote it down",
    arguments: Backend.available)
  func witnessed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      var draft = Scenario.draft("楼道灯坏了", at: house.now)
      draft.channel = .homeVisit
      #expect(try await house.barred(TakeOpinion(draft, in: House.urban), by: .anonymous) == .signIn)
      #expect(
        try await house.barred(TakeOpinion(draft, in: House.urban), by: House.resident)
          == .forbidden(needed: Role.staff, clause: "3.5a"))
      draft.witnessWriter = "王文书"
      #expect(
        try await house.refusal(of: TakeOpinion(draft, in: House.urban), by: House.clerk)
          == Refused(.witnessMissing, "3.5a"))
      draft.witnessWay = "入户当面记录并念给本人听"
      let id: ID<Opinion> = try await house.make(TakeOpinion(draft, in: House.urban), by: House.clerk)
      #expect(try await Self.entry(id, house).witnessWriter == "王文书")
      let unknown = AreaCode("220104001009")!
      #expect(
        try await house.barred(TakeOpinion(Scenario.draft("话", at: house.now), in: unknown), by: .anonymous)
          == .notFound)
    }
  }

  @Test("owes a request for a deliberation its answer in the days of 3.2b", arguments: Backend.available)
  func request(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      var draft = Scenario.draft("要求协商供暖", at: house.now)
      draft.isRequest = true
      let id: ID<Opinion> = try await house.make(TakeOpinion(draft, in: House.urban), by: .anonymous)
      #expect(try await Self.entry(id, house).dueDay.iso == "2026-11-23")
      let duties = try await house.read {
        try Agenda.tasks(in: House.urban, $0).map { "\($0.obligation.duty.rawValue) \($0.obligation.clause)" }
      }
      #expect(duties == ["triageOpinions 3.5a", "answerRequests 3.2b"])
    }
  }

  @Test("sorts an entry to the agenda, or ends it with an answer its giver sees; once", arguments: Backend.available)
  func sorted(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (one, two) = (try await play.say("路灯"), try await play.say("收费"))
      #expect(
        try await house.barred(SortOpinion(one, as: .forMeeting), by: House.secretary)
          == .forbidden(needed: Role.committee, clause: "3.5a"))
      try await house.perform(SortOpinion(one, as: .forMeeting), by: House.clerk)
      #expect(
        try await house.refusal(of: SortOpinion(one, as: .forMeeting), by: House.clerk)
          == Refused(.alreadyDecided, "3.5b"))
      #expect(
        try await house.refusal(of: SortOpinion(two, as: .answered, saying: " "), by: House.clerk)
          == Refused(.answerMissing, "3.5b"))
      #expect(
        try await house.refusal(of: SortOpinion(two, as: .passedOn), by: House.clerk) == Refused(.reasonMissing, "3.5b")
      )
      #expect(
        try await house.refusal(of: SortOpinion(two, as: .topic), by: House.clerk) == Refused(.alreadyDecided, "3.5b"))
      try await house.perform(SortOpinion(two, as: .answered, saying: "按市里标准收取"), by: House.clerk)
      let line = try await Self.entry(two, house)
      #expect(line.opinion.state == .answered && line.answer == "按市里标准收取" && line.decidedAt == house.now)
      let village = House.staff(.clerk, "村文书", in: House.village)
      #expect(
        try await house.barred(SortOpinion(one, as: .answered, saying: "x"), by: village)
          == .forbidden(needed: Role.committee, clause: "3.5a"))
    }
  }

  @Test(
    "joins entries that say the same; each keeps its number and giver, and every answer reaches all",
    arguments: Backend.available)
  func joined(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (one, two, three) = (try await play.say("不热"), try await play.say("冷"), try await play.say("很冷"))
      #expect(
        try await house.refusal(of: JoinOpinions([], to: one, because: "同"), by: House.clerk)
          == Refused(.joinNeedsTwo, "3.5a"))
      #expect(
        try await house.refusal(of: JoinOpinions([one], to: one, because: "同"), by: House.clerk)
          == Refused(.joinNeedsTwo, "3.5a"))
      #expect(
        try await house.refusal(of: JoinOpinions([two], to: one, because: ""), by: House.clerk)
          == Refused(.reasonMissing, "3.5a"))
      let far = try await play.say("村里的话", in: House.village)
      #expect(
        try await house.refusal(of: JoinOpinions([far], to: one, because: "同"), by: House.clerk)
          == Refused(.joinAcrossCommunities, "3.5a"))
      try await house.perform(JoinOpinions([two, three], to: one, because: "同说3号楼供暖"), by: House.clerk)
      #expect(
        try await house.refusal(of: JoinOpinions([one], to: two, because: "同"), by: House.clerk)
          == Refused(.joinedElsewhere, "3.5a"))
      let group = try await house.read { try OpinionTable.group(of: one, $0.tx) }
      #expect(group.map(\.opinion.id) == [one, two, three])
      #expect(group.map(\.slip.sequence) == [1, 2, 3])
      try await house.perform(SortOpinion(one, as: .answered, saying: "已报修"), by: House.clerk)
      for id in [one, two, three] { #expect(try await Self.entry(id, house).answer == "已报修") }
    }
  }

  @Test("splits an entry off again, and keeps the lineage of both steps", arguments: Backend.available)
  func split(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (one, two) = (try await play.say("不热"), try await play.say("漏水"))
      #expect(
        try await house.refusal(of: SplitOpinion(two, because: "不同"), by: House.clerk) == Refused(.notJoined, "3.5a"))
      try await house.perform(JoinOpinions([two], to: one, because: "同"), by: House.clerk)
      #expect(
        try await house.refusal(of: SplitOpinion(two, because: ""), by: House.clerk) == Refused(.reasonMissing, "3.5a"))
      try await house.perform(SplitOpinion(two, because: "说的是漏水"), by: House.clerk)
      let lineage = try await house.read { try LineageTable.of(two, $0.tx) }
      #expect(lineage.map(\.act) == [.joined, .split])
      #expect(lineage.map(\.reason) == ["同", "说的是漏水"])
      #expect(try await Self.entry(two, house).opinion.lead == nil)
    }
  }

  @Test("moves an entry from one group to another with everything joined to it", arguments: Backend.available)
  func regrouped(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let (one, two, three) = (try await play.say("不热"), try await play.say("冷"), try await play.say("很冷"))
      try await house.perform(JoinOpinions([three], to: two, because: "同"), by: House.clerk)
      try await house.perform(JoinOpinions([two], to: one, because: "同"), by: House.clerk)
      #expect(try await house.read { try OpinionTable.group(of: one, $0.tx).map(\.opinion.id) } == [one, two, three])
    }
  }

  @Test("takes a whole file of opinions, or none of it", arguments: Backend.available)
  func imported(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let drafts = ["暖气不热", "今天上午的电话"].map { Scenario.draft($0, at: house.now) }
      let receipt = try await house.perform(ImportOpinions(drafts, into: House.urban), by: House.clerk)
      #expect(receipt.subject == 2)
      let mixed = drafts + [Scenario.draft("", at: house.now)]
      #expect(
        try await house.refusal(of: ImportOpinions(mixed, into: House.urban), by: House.clerk)
          == Refused(.textMissing, "3.5a"))
      #expect(try await house.read { try OpinionTable.page(of: House.urban, $0.tx).map(\.slip.sequence) } == [2, 1])
    }
  }

  @Test(
    "finds words of one, two or more characters, in Chinese, Korean, letters and digits, among the newest entries and by the index",
    arguments: Backend.available, [OpinionSearch.looked, 0])
  func search(_ backend: Backend, looking: Int) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let heating = try await play.say("3号楼供暖不热，温度只有14度。")
      let korean = try await play.say("난방이 안 됩니다")
      let letters = try await play.say("WiFi太慢；'); DROP TABLE opinion")
      _ = try await play.say("供暖不热", in: House.village)
      func found(_ words: String) async throws -> [ID<Opinion>] {
        try await house.read { try OpinionSearch.find(LedgerQuery(words), in: House.urban, before: nil, looking: looking, $0.tx).ids }
      }
      #expect(try await found("暖") == [heating])
      #expect(try await found("３号") == [heating])
      #expect(try await found("4度").isEmpty)
      #expect(try await found("不热温度") == [heating])
      #expect(try await found("供暖") == [heating])
      #expect(try await found("暖供").isEmpty)
      #expect(try await found("供暖 温度") == [heating])
      #expect(try await found("供暖 WiFi").isEmpty)
      #expect(try await found("난방") == [korean])
      #expect(try await found("wifi") == [letters])
      #expect(try await found("14度") == [heating])
      #expect(try await found("\" OR \"").isEmpty)
      #expect(try await found("；").isEmpty)
      #expect(try await found("").isEmpty)
      #expect(try await found("\u{3000} 供暖　温度 ") == [heating])
      #expect(try await found("温度，供暖") == [heating])
      #expect(try await found("ＷｉＦｉ") == [letters])
      #expect(try await found("\u{202D}供暖\u{200B}") == [heating])
      #expect(try await found("１４度、３号楼") == [heating])
    }
  }

  @Test(
    "finds an entry by its giver's name and by its slip however it is written", arguments: Backend.available, [OpinionSearch.looked, 0])
  func named(_ backend: Backend, looking: Int) async throws {
    try await House.open(on: backend) { house in
      func say(_ text: String, _ name: String, in area: AreaCode = House.urban) async throws -> ID<Opinion> {
        var draft = Scenario.draft(text, at: house.now)
        draft.giverName = name
        return try await house.make(TakeOpinion(draft, in: area), by: .anonymous)
      }
      let heating = try await say("暖气不热", "买买提·艾力")
      let light = try await say("楼道灯坏了", "李芳")
      let other = try await say("暖气漏水", "李芳")
      _ = try await say("暖气不热", "李芳", in: House.village)
      func found(_ words: String) async throws -> [ID<Opinion>] {
        try await house.read { try OpinionSearch.find(LedgerQuery(words), in: House.urban, before: nil, looking: looking, $0.tx).ids }
      }
      #expect(try await found(" 李芳 ") == [other, light])
      #expect(try await found("李芳 暖气") == [other])
      #expect(try await found("买买提•艾力") == [heating])
      #expect(try await found("李芳 电梯").isEmpty)
      for part in ["买提·艾", "艾力"] { #expect(try await found(part) == [heating], "a part of a name") }
      #expect(try await found("芳") == [other, light])
      #expect(try await found("芳 漏") == [other])
      let latin = try await say("路灯不亮", "Kim Yong-su")
      for part in ["yong", "Ki"] { #expect(try await found(part) == [latin]) }
      for none in ["yongs", "·", "芳李"] { #expect(try await found(none).isEmpty, "\(none)") }
      #expect(try await found("王芳").isEmpty)
      let slip = try await house.read { try OpinionTable.find(light, $0.tx).slip.description }
      for written in [
        slip, " \(slip) ", slip + "。", slip.replacing("-", with: "."), slip.replacing("-", with: " "), slip.replacing("-", with: "－"),
      ] {
        let lines = try await house.read { try LedgerSearch(written, in: House.urban, $0.tx).lines }
        #expect(lines.map(\.opinion.id) == [light], "\(written)")
      }
      let strange = try await house.read { try LedgerSearch("2031-0001-5", in: House.urban, $0.tx).lines }
      #expect(strange.isEmpty)
    }
  }

  @Test(
    "finds by a giver's name and words however far back, and says where it goes on when it looked at enough", arguments: Backend.available)
  func farBack(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func say(_ text: String, _ name: String) async throws -> ID<Opinion> {
        var draft = Scenario.draft(text, at: house.now)
        draft.giverName = name
        return try await house.make(TakeOpinion(draft, in: House.urban), by: .anonymous)
      }
      let oldest = try await say("暖气不热", "李芳")
      for number in 1...7 { _ = try await say("楼道灯坏了\(number)", "李芳") }
      let indexed = try await say("李芳家暖气漏水", "")
      func found(_ words: String, naming: Int, before: ID<Opinion>? = nil) async throws -> OpinionSearch.Found {
        try await house.read {
          try OpinionSearch.find(LedgerQuery(words), in: House.urban, before: before, looking: 0, naming: naming, atOnce: 2, $0.tx)
        }
      }
      let whole = try await found("李芳 暖气", naming: 20)
      #expect(whole.ids == [indexed, oldest] && whole.stop == nil)
      let part = try await found("李芳 暖气", naming: 4)
      let stop = try #require(part.stop)
      #expect(part.ids == [indexed] && stop > oldest)
      let rest = try await found("李芳 暖气", naming: 20, before: stop)
      #expect(rest.ids == [oldest] && rest.stop == nil)
    }
  }

  @Test("says when more is looked for than it reads, and finds what it read", arguments: Backend.available)
  func cut(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let long = String(repeating: "暖", count: LedgerSearch.mostCharacters)
      let id = try await Scenario(house).say(long + "气")
      func search(_ words: String) async throws -> LedgerSearch { try await house.read { try LedgerSearch(words, in: House.urban, $0.tx) } }
      let whole = try await search(long), cut = try await search(long + "水"), many = try await search("一 二 三 四 五 六 七 八 九")
      #expect(!whole.isCut && whole.lines.map(\.opinion.id) == [id])
      #expect(cut.isCut && cut.lines.map(\.opinion.id) == [id])
      #expect(many.isCut)
      #expect(try await !search("一 二 三 四 五 六 七 八").isCut)
    }
  }

  @Test("gives its entries newest first, fifty a page, by state", arguments: Backend.available)
  func pages(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let drafts = (1...60).map { Scenario.draft("第\($0)条", at: house.now) }
      try await house.perform(ImportOpinions(drafts, into: House.urban), by: House.clerk)
      let first = try await house.read { try OpinionTable.page(of: House.urban, $0.tx) }
      #expect(first.map(\.slip.sequence) == Array((11...60).reversed()))
      let second = try await house.read {
        try OpinionTable.page(of: House.urban, states: [.received], before: first.last!.opinion.id, $0.tx)
      }
      #expect(second.map(\.slip.sequence) == Array((1...10).reversed()))
      let none = try await house.read { try OpinionTable.page(of: House.urban, states: [.answered, .passedOn], $0.tx) }
      #expect(none.isEmpty)
    }
  }

  @Test("keeps photos and recordings with the entry, added by staff", arguments: Backend.available)
  func attached(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let id = try await Scenario(house).say("楼道灯坏了")
      let name = try house.institution.files.keep([1, 2, 3])
      let attach = AttachFile(sha256: name, kind: "image/png", size: 3, caption: "楼道", to: id)
      #expect(try await house.barred(attach, by: House.resident) == .forbidden(needed: Role.staff, clause: "3.5a"))
      try await house.perform(attach, by: House.clerk)
      #expect(try await house.read { try Attachment.of(id, $0.tx).map(\.caption) } == ["楼道"])
      #expect(try house.institution.files.bytes(of: name) == [1, 2, 3])
      #expect(try house.institution.files.bytes(of: "../../etc/passwd") == nil)
    }
  }
}
