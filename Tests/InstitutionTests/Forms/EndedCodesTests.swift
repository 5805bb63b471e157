import Deliberation
import Institution
import Secrets
import TestKit
import Testing

@Suite("结束后的参与码 · of a code that was handed out it stays known what it opened, and nothing of whoever had it (3.4g, 2.2a)")
struct EndedCodesTests {
  @Test("codes of an end are known by fingerprints alone, beside no person, account or voice", arguments: Backend.available)
  func remains(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(24)
      try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
      let line = try await scenario.online(matter)
      try await house.perform(IssueCodes(line.id, group: "1组"), by: House.clerk)
      let slips = try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }
      #expect(slips.count > 2)
      for slip in slips.dropFirst() {
        try await house.perform(AnswerOnline(line.id, line.statements[0].id, 1, code: slip.code), by: .anonymous)
      }
      // Somebody with an account has no code.
      try await house.perform(AnswerOnline(line.id, line.statements[0].id, -1), by: scenario.neighbour(1))
      let codes = slips.map(\.code)
      let fingerprints = Set(codes.map { Token.fingerprint($0) })
      let before = try await Dump.of(house)
      let list = try #require(before.table("online_participant"))
      #expect(list.rows.count == slips.count + 1)
      #expect(before.tables(holding: fingerprints) == ["online_participant"] && before.table("online_ended_code")?.rows.isEmpty == true)
      let voices = Set(list.column("voice"))
      #expect(before.tables(holding: voices) == ["online_participant", "online_vote"])

      try await house.perform(CloseOnline(matter), by: House.clerk)
      let after = try await Dump.of(house)
      #expect(after.table("online_participant")?.rows.isEmpty == true)
      #expect(after.tables(holding: fingerprints) == ["online_ended_code"] && after.tables(holding: voices) == ["online_vote"])
      for code in codes { #expect(after.tables(mentioning: code).isEmpty) }
      let kept = try #require(after.table("online_ended_code"))
      #expect(kept.columns.filter { !$0.hasPrefix("~") } == ["code_fingerprint", "online_id"])
      #expect(Set(kept.column("online_id")) == [String(line.id.rawValue)])
      // They lie in the order of the fingerprints, so that their places tell nothing of the households' order.
      #expect(kept.column("code_fingerprint") == fingerprints.sorted())
    }
  }

  @Test("a code tells what it opened after the end, and opens nothing; what was never a code tells nothing", arguments: Backend.available)
  func told(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let scenario = Scenario(house)
      let matter = try await scenario.play(until: .topic)
      try await scenario.neighbours(12)
      func start() async throws -> (OnlineLine, [String]) {
        try await house.perform(OpenOnline(matter, Scenario.call()), by: House.clerk)
        let line = try await scenario.online(matter)
        try await house.perform(IssueCodes(line.id), by: House.clerk)
        return (line, try await house.read { try OnlineRoll.slips(of: line.id, group: "", $0) }.map(\.code))
      }
      func opened(_ code: String) async throws -> ID<OnlineCall>? {
        try await house.read { try OnlineRoll.deliberation(code: code, $0.tx) }
      }
      let (first, codes) = try await start()
      let (code, statement) = (try #require(codes.first), first.statements[0].id)
      try await house.perform(AnswerOnline(first.id, statement, 1, code: code), by: .anonymous)
      #expect(try await house.read { try OnlineRoll.answers(in: first.id, code: code, person: nil, $0.tx) } == [statement: 1])
      try await house.perform(CloseOnline(matter), by: House.clerk)
      for code in codes { #expect(try await opened(code) == first.id) }
      for none in ["", "nonsense", Token.fingerprint(code), String(code.dropLast())] { #expect(try await opened(none) == nil, "\(none)") }
      #expect(try await house.read { try OnlineRoll.answers(in: first.id, code: code, person: nil, $0.tx) }.isEmpty, "not even its own")
      #expect(
        try await house.refusal(of: AnswerOnline(first.id, statement, -1, code: code), by: .anonymous) == Refused(.onlineClosed, "3.4g"))

      let (second, others) = try await start()
      #expect(second.id != first.id && Set(others).isDisjoint(with: codes))
      #expect(try await opened(code) == first.id)
      #expect(
        try await house.refusal(of: AnswerOnline(second.id, second.statements[0].id, 1, code: code), by: .anonymous)
          == Refused(.onlineNotReached, "3.4e"), "an ended code is no voice in another one")
      for code in others { #expect(try await opened(code) == second.id) }
    }
  }
}
