import Deliberation
import TestKit
import Testing

@testable import Institution

@Suite("操作记录 · what a line says is read again by its command (S.1)")
struct JournalFactTests {
  /// What every command that is no act upon a matter may write, by its name.
  static let written: [(command: String, facts: [JournalFact])] = [
    (TakeOpinion.name, [.opinion(.received)]), (SortOpinion.name, Opinion.State.allCases.map { .opinion($0) }),
    (SplitOpinion.name, [.plain(.joined), .plain(.split)]), (JoinOpinions.name, [.counted(.joined, 3)]),
    (CommissionDeliberation.name, [.commission(.asked)]), (FillPost.name, Post.Kind.allCases.map { .post($0) }),
    (AppointSeat.name, Seat.Kind.allCases.map { .seat($0) }), (CreateCommunity.name, [.community(known(AreaCode("220104001003")))]),
    (ImportRoster.name, [.roster(lines: 12, new: 3, changed: 0)]), (ImportOpinions.name, [.counted(.imported, 12)]),
    (HoldWorkMeeting.name, [.workMeeting(decided: 4, topics: 1)]), (IssueCodes.name, [.counted(.codes, 0)]),
    (AdoptCharter.name, [.counted(.version, 4)]), (QueueReminders.name, [.counted(.queued, 2)]),
    (ImportCalendar.name, [.counted(.year, 2026)]), (EndRepresentative.name, [.plain(.inOffice), .until(known(Day(iso: "2026-11-30")))]),
    (AnswerOnline.name, JournalFact.Plain.allCases.map { .plain($0) }),
  ]

  @Test("each code is read as what was written, and an answer online is no answered opinion")
  func codes() {
    for (command, facts) in Self.written {
      for fact in facts { #expect(JournalFact(fact.code, of: command) == fact, "\(command) \(fact.code)") }
    }
    for act in Act.allCases {
      for stage in Stage.allCases { #expect(JournalFact(stage.rawValue, of: act.rawValue) == .stage(stage)) }
    }
    #expect(JournalFact("answered", of: AnswerOnline.name) == .plain(.answered))
    #expect(JournalFact("answered", of: SortOpinion.name) == .opinion(.answered))
  }

  @Test("what no command of this release writes says nothing, instead of something near")
  func unknown() {
    for code in [
      "", " ", "imported", "imported 12, new 3", "imported 012", "version four", "until 2026-13-01", "until", "decided 1", "codes 1 2",
      "until 2026-11-30 3", "answered ", "topic",
    ] {
      #expect(JournalFact(code, of: AnswerOnline.name) == nil, "\(code)")
    }
    #expect(JournalFact("topic", of: Act.approveTopic.rawValue) == .stage(.topic))
    #expect(JournalFact("saved", of: Act.approveTopic.rawValue) == nil && JournalFact("saved", of: FillPost.name) == nil)
  }

  @Test("every command that says something in a rehearsed year says what can be read", arguments: Backend.available)
  func played(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      _ = try await Scenario(house).play(until: .reported)
      let lines = try await house.read { try Journal.lines(of: Scenario.area, $0.tx) }
      #expect(lines.count > 10)
      for line in lines {
        #expect(line.before.isEmpty || line.facts.before != nil, "\(line.command) \(line.before)")
        #expect(line.after.isEmpty || line.facts.after != nil, "\(line.command) \(line.after)")
      }
    }
  }
}
