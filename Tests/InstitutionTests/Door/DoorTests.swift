import Deliberation
import PolicyFiles
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("唯一的门 · the one door for every change")
struct DoorTests {
  @Test("carries out the same submission once, whoever clicks how often", arguments: Backend.available)
  func once(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let command = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      let first = try await house.perform(command, by: .anonymous, once: "key-1")
      let again = try await house.perform(command, by: .anonymous, once: "key-1")
      #expect(!first.isRepeat && again.isRepeat)
      #expect(first.subject == again.subject)
      let other = try await house.perform(command, by: .anonymous, once: "key-2")
      #expect(other.subject != first.subject)
      #expect(try await house.count("SELECT count(*) FROM opinion") == 2)
    }
  }

  @Test(
    "carries out the same submission once when it arrives many times at the same moment", arguments: Backend.available)
  func onceTogether(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let command = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
        for _ in 0..<8 { group.addTask { try await house.perform(command, by: .anonymous, once: "key") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(receipts.count { !$0.isRepeat } == 1)
      #expect(Set(receipts.map(\.subject)).count == 1)
      #expect(try await house.count("SELECT count(*) FROM opinion") == 1)
    }
  }

  @Test("takes no text beyond its limit, whoever wrote it and wherever it stands, and says so after rights", arguments: Backend.available)
  func limits(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func long(_ limit: TextLimit) -> String { String(repeating: "字", count: limit.rawValue + 1) }
      let matter = try await Scenario(house).play(until: .topic)
      var draft = Scenario.draft("暖气不热", at: house.now)
      draft.place = long(.line)
      #expect(try await house.refusal(of: TakeOpinion(draft, in: House.urban), by: .anonymous) == Refused(.textTooLong, "3.5a"))
      let name = Scenario.draft("暖气不热", at: house.now, name: long(.name))
      #expect(try await house.refusal(of: TakeOpinion(name, in: House.urban), by: .anonymous) == Refused(.textTooLong, "3.5a"))
      let official = AddOfficial(long(.name), in: House.urban)
      #expect(try await house.refusal(of: official, by: House.clerk) == Refused(.textTooLong, "3.1a"))
      #expect(try await house.barred(official, by: .anonymous) == .signIn)
      let returned = ReturnTopic(matter, because: long(.passage))
      #expect(try await house.refusal(of: returned, by: House.secretary) == Refused(.textTooLong, "3.1b"))
      let account = CreateAccount(login: long(.code), name: "王文书", passwordHash: "x", area: House.urban, isClerk: true)
      #expect(try await house.refusal(of: account, by: House.administrator) == Refused(.textTooLong, "S.1"))
      let organisation = RegisterOrganisation(String(long(.name).dropLast()), kind: .residentUnits, in: House.urban)
      #expect(try await house.refusal(of: organisation, by: House.clerk) == nil)
    }
  }

  @Test(
    "does not remember a refused submission: corrected, it may come again under its key", arguments: Backend.available)
  func refusedOnce(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let blank = TakeOpinion(Scenario.draft(" ", at: house.now), in: House.urban)
      await #expect(throws: Refusal.self) { try await house.perform(blank, by: .anonymous, once: "key") }
      let better = TakeOpinion(Scenario.draft("暖气不热", at: house.now), in: House.urban)
      let taken = try await house.perform(better, by: .anonymous, once: "key")
      #expect(!taken.isRepeat)
    }
  }

  @Test(
    "leaves one line in the journal for each command: who, when, what, under which clause, and no word of what was said",
    arguments: Backend.available)
  func journal(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      _ = try await play.play(until: .noticed)
      let lines = try await house.read { try Journal.lines(of: House.urban, $0.tx) }
      let notice = try #require(lines.first)
      #expect(
        notice.command == "postNotice" && notice.clause == "3.5d" && notice.byName == "王文书" && notice.at == house.now)
      #expect(notice.before == "approved" && notice.after == "noticed")
      #expect(lines.contains { $0.command == "TakeOpinion" && $0.clause == "3.5a" && $0.byName.isEmpty })
      #expect(lines.contains { $0.command == "HoldWorkMeeting" && $0.clause == "3.5b" })
      let words = lines.map { $0.before + $0.after }.joined()
      #expect(!words.contains("吴小满") && !words.contains("暖气") && !words.contains("供暖"))
    }
  }

  @Test("cites a clause of the index for every command it knows")
  func clauses() async throws {
    let commands = EveryCommand.types
    try await House.open(on: .sqlite) { house in
      for command in commands {
        #expect(house.institution.library.clauses[command.clause] != nil, "\(command.name) cites \(command.clause)")
      }
      for code in Refusal.Code.allCases {
        #expect(house.institution.library.clauses[code.clause] != nil, "\(code) cites \(code.clause)")
      }
    }
    // The clock closes an online deliberation by the same act as people do.
    let names = commands.filter { $0 != CloseOverdueOnline.self }.map { $0.name }
    #expect(Set(names).count == names.count)
  }

  @Test("moves the community's revision with every change, and only that community's", arguments: Backend.available)
  func revision(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func revision(_ area: AreaCode) async throws -> Int64 {
        try await house.read { try AreaTable.revision(of: area, $0.tx) }
      }
      let (urban, village) = (try await revision(House.urban), try await revision(House.village))
      _ = try await Scenario(house).say("暖气不热")
      #expect(try await revision(House.urban) == urban + 1)
      #expect(try await revision(House.village) == village)
      _ = try await house.refusal(of: TakeOpinion(Scenario.draft("", at: house.now), in: House.urban), by: .anonymous)
      #expect(try await revision(House.urban) == urban + 1)
    }
  }

  @Test("numbers without gap or repeat while many knock at once", arguments: Backend.available)
  func numbers(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<24 { group.addTask { _ = try await Scenario(house).say("第\(number)条意见") } }
        try await group.waitForAll()
      }
      let slips = try await house.read { try OpinionTable.page(of: House.urban, $0.tx).map(\.slip.sequence) }
      #expect(slips.sorted() == Array(1...24))
    }
  }

  @Test("finds communities by name, initials, code and the name above", arguments: Backend.available)
  func search(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      func found(_ words: String) async throws -> [AreaCode] {
        try await house.institution.communities(matching: words).map(\.code)
      }
      #expect(try await found("幸福") == [House.urban])
      #expect(try await found("河湾") == [House.village])
      #expect(try await found("XFL") == [House.urban, House.village])
      #expect(try await found(House.village.description) == [House.village])
      #expect(try await found("") == [House.urban, House.village])
      #expect(try await found("'; DROP TABLE area").isEmpty)
      #expect(try await found("里社").count == 1, "words in the middle of a name")
      #expect(try await found("\u{3000} 幸福里 ") == [House.urban])
      #expect(try await found("永安　幸福") == [House.urban])
      #expect(try await found("社区 村").isEmpty, "every word counts")
      #expect(try await found("ＸＦＬ") == [House.urban, House.village])
      #expect(try await found("２２０１８２ １０１ ２０１") == [House.village])
      #expect(try await found("\u{202D}幸福\u{200B}里") == [House.urban])
      for nothing in ["区河", "社区\u{0}永安", "幸福里社区幸福里社区幸福里社区", "22010400100", "xf", "220104001000"] {
        #expect(try await found(nothing).isEmpty, "\(nothing)")
      }
      let community = try await house.read { try AreaTable.community(House.urban, $0.tx) }
      #expect(community.above == ["吉林省", "永安街道"])
    }
  }

  @Test("finds a community at once when it was opened or named anew here, soon when elsewhere", arguments: Backend.available)
  func newPlaces(_ backend: Backend) async throws {
    try await backend.withDatabase { database in
      try await House.open(on: database) { here in
        try await here.settle()
        try await House.open(on: database) { there in
          func found(_ words: String, _ house: House) async throws -> Int { try await house.institution.communities(matching: words).count }
          #expect(try await found("新社区", here) == 0)
          #expect(try await found("新社区", there) == 0)
          func open(_ name: String) -> CreateCommunity {
            CreateCommunity(
              Community(
                area: known(AreaCode("220104001004")), name: name, phone: "", address: "", households: 0, groups: 0, fonds: ""),
              initials: "xsq")
          }
          try await here.perform(open("新社区"), by: House.administrator)
          #expect(try await found("新社区", here) == 1)
          try await here.perform(open("改名社区"), by: House.administrator)
          #expect(try await found("新社区", here) == 0)
          #expect(try await found("改名", here) == 1)
          // A second, where reading the list is quick.
          for _ in 0..<100 where try await found("改名", there) == 0 { try await Task.sleep(for: .milliseconds(100)) }
          #expect(try await found("改名", there) == 1)
        }
      }
    }
  }

  @Test("opens communities for administrators alone (3.1a)", arguments: Backend.available)
  func communities(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let community = Community(
        area: AreaCode("220104001004")!, name: "新社区", phone: "", address: "", households: 0, groups: 0, fonds: "")
      let open = CreateCommunity(community, initials: "xsq")
      #expect(try await house.barred(open, by: House.chair) == .forbidden(needed: [.administrator], clause: "3.1a"))
      let ours = House.staff(.administrator, "社区管理员")
      #expect(try await house.barred(open, by: ours) == .forbidden(needed: [.administrator], clause: "3.1a"))
      let township = Member(
        id: ID(rawValue: 900), name: "街道", area: House.urban.prefix(at: .township), roles: [.administrator])
      try await house.perform(open, by: township)
    }
  }
}
