import Deliberation
import Institution
import Storage
import TestKit
import Testing

@Suite("工作例会 · the work meeting and the Party organisation's answer (3.5b, 3.1b)")
struct WorkMeetingTests {
  @Test("makes a topic of a group of opinions; each of them knows its matter", arguments: Backend.available)
  func topic(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      try await play.adoptCatalogue()
      let (lead, other) = (try await play.say("不热"), try await play.say("冷"))
      try await house.perform(JoinOpinions([other], to: lead, because: "同"), by: House.clerk)
      try await house.perform(SortOpinion(lead, as: .forMeeting), by: House.clerk)
      #expect(try await house.read { try OpinionTable.agenda(of: House.urban, $0.tx).map(\.joined) } == [1])
      try await house.perform(play.workMeeting(on: lead, seats: [body.chair, body.first]), by: House.clerk)
      let lines = try await house.read { try OpinionTable.group(of: lead, $0.tx) }
      #expect(lines.allSatisfy { $0.opinion.state == .topic && $0.matter != nil && $0.answer == "反映集中，列为议题" })
      let matter = try await house.read { try MatterTable.find(lines[0].matter!, $0.tx) }
      #expect(matter.stage == .proposed && matter.number.description == "2026-001" && matter.entryTitle == "供暖")
      #expect(matter.rulesDay.iso == "2026-11-02" && matter.reservedBy == nil)
      let record = try await house.read { try WorkMeetingTable.newest(in: House.urban, $0.tx)[0] }
      #expect(record.present == "张主任、李委员、王文书")
      #expect(record.decisions.map(\.outcome) == [.topic])
      let waiting = try await house.read { try Outbox.newest(in: House.urban, for: ["secretary"], $0.tx).map(\.kind) }
      #expect(waiting == ["approval"])
    }
  }

  @Test("decides on a group once", arguments: Backend.available)
  func once(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      let opinion = try await play.say("不热")
      try await house.perform(SortOpinion(opinion, as: .forMeeting), by: House.clerk)
      func meeting(_ decisions: [WorkMeeting.Decision]) -> HoldWorkMeeting {
        HoldWorkMeeting(
          WorkMeeting(heldAt: house.now, place: "", seatsPresent: [body.chair], othersPresent: "", decisions: decisions), in: House.urban)
      }
      let (one, other) = (
        WorkMeeting.Decision(opinion: opinion, outcome: .answered, reason: "已修"),
        WorkMeeting.Decision(opinion: opinion, outcome: .passedOn, reason: "转办")
      )
      #expect(try await house.refusal(of: meeting([one, other]), by: House.clerk)?.code == .alreadyDecided)
      let unknown = WorkMeeting.Decision(opinion: ID(rawValue: 7), outcome: .answered, reason: "已修")
      #expect(try await house.barred(meeting([unknown]), by: House.clerk) == .notFound)
      try await house.perform(meeting([one]), by: House.clerk)
      #expect(try await house.read { try OpinionTable.find(opinion, $0.tx).opinion.state } == .answered)
    }
  }

  @Test("joins as many opinions at once as an agenda has, and no more", arguments: Backend.available)
  func joinedAtOnce(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let drafts = (0...OpinionTable.mostOnAgenda).map { Scenario.draft("第\($0)条", at: house.now) }
      try await house.perform(ImportOpinions(drafts, into: House.urban), by: House.clerk)
      let ids: [ID<Opinion>] = try await house.read { try $0.tx.run("SELECT id FROM opinion ORDER BY id").map { try $0.id(0) } }
      let (lead, others) = (ids[0], Array(ids.dropFirst()))
      #expect(try await house.refusal(of: JoinOpinions(others, to: lead, because: "同"), by: House.clerk)?.code == .joinTooMany)
      try await house.perform(JoinOpinions(Array(others.dropLast()), to: lead, because: "同"), by: House.clerk)
      let groups = try await house.read { try OpinionTable.groups(of: [lead, ids[100]], $0.tx) }
      #expect(groups[lead]?.map(\.opinion.id) == ids.dropLast() && groups[ids[100]]?.count == 1)
    }
  }

  @Test("counts only with a seat of the committee present on its day (3.5b)", arguments: Backend.available)
  func seats(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      try await play.adoptCatalogue()
      let opinion = try await play.say("不热")
      for seats in [[], [body.supervisor], [body.chair, body.supervisor], [ID(rawValue: 4)]] as [[ID<Official>]] {
        #expect(
          try await house.refusal(of: play.workMeeting(on: opinion, seats: seats), by: House.clerk)
            == Refused(.committeeAbsent, "3.5b"))
      }
      #expect(
        try await house.barred(play.workMeeting(on: opinion, seats: [body.chair]), by: House.secretary)
          == .forbidden(needed: Role.committee, clause: "3.5b"))
    }
  }

  @Test("needs a reason, a named topic and a past hour, and decides something", arguments: Backend.available)
  func checked(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      try await play.adoptCatalogue()
      let opinion = try await play.say("不热")
      func refused(_ meeting: WorkMeeting) async throws -> Refused? {
        try await house.refusal(of: HoldWorkMeeting(meeting, in: House.urban), by: House.clerk)
      }
      func meeting(_ decisions: [WorkMeeting.Decision], at: Instant) -> WorkMeeting {
        WorkMeeting(heldAt: at, place: "会议室", seatsPresent: [body.chair], othersPresent: "", decisions: decisions)
      }
      let good = WorkMeeting.Decision(opinion: opinion, outcome: .answered, reason: "已报修")
      #expect(try await refused(meeting([good], at: house.now.adding(minutes: 1))) == Refused(.heldInFuture, "3.5b"))
      #expect(try await refused(meeting([], at: house.now)) == Refused(.nothingDecided, "3.5b"))
      let silent = WorkMeeting.Decision(opinion: opinion, outcome: .answered, reason: " ")
      #expect(try await refused(meeting([silent], at: house.now)) == Refused(.reasonMissing, "3.5b"))
      let unnamed = WorkMeeting.Decision(opinion: opinion, outcome: .topic, reason: "列为议题", topic: nil)
      #expect(try await refused(meeting([unnamed], at: house.now)) == Refused(.topicUnnamed, "3.5b"))
      #expect(try await refused(meeting([good, good], at: house.now)) == Refused(.alreadyDecided, "3.5b"))
      #expect(try await refused(meeting([good], at: house.now)) == nil)
      #expect(try await refused(meeting([good], at: house.now)) == Refused(.alreadyDecided, "3.5b"))
    }
  }

  @Test("rests every topic on an entry of the community's catalogue (3.2a)", arguments: Backend.available)
  func catalogue(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      let opinion = try await play.say("不热")
      let meeting = play.workMeeting(on: opinion, seats: [body.chair])
      #expect(try await house.refusal(of: meeting, by: House.clerk) == Refused(.catalogueMissing, "3.2a"))
      try await play.adoptCatalogue()
      let odd = Topic(title: "造月球", question: "造不造", entryCode: "moon")
      #expect(
        try await house.refusal(of: play.workMeeting(on: opinion, seats: [body.chair], topic: odd), by: House.clerk)
          == Refused(.entryUnknown, "3.2a"))
      let far = try await play.say("村里的话", in: House.village)
      #expect(try await house.barred(play.workMeeting(on: far, seats: [body.chair]), by: House.clerk) == .notFound)
      try await house.perform(meeting, by: House.clerk)
    }
  }

  @Test("decides on leading entries, not on those joined to them", arguments: Backend.available)
  func joined(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let body = try await play.seatCommittee()
      try await play.adoptCatalogue()
      let (lead, other) = (try await play.say("不热"), try await play.say("冷"))
      try await house.perform(JoinOpinions([other], to: lead, because: "同"), by: House.clerk)
      #expect(
        try await house.refusal(of: play.workMeeting(on: other, seats: [body.chair]), by: House.clerk)
          == Refused(.joinedElsewhere, "3.5a"))
    }
  }

  @Test(
    "sees a returned topic's opinions come back to its agenda, with the secretary's reason in the matter (3.1b)",
    arguments: Backend.available)
  func returned(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose()
      let opinion = try await house.read { try OpinionTable.of(matter, $0.tx)[0].opinion.id }
      #expect(
        try await house.refusal(of: ReturnTopic(matter, because: "  "), by: House.secretary)
          == Refused(.reasonMissing, "3.1b"))
      try await house.perform(ReturnTopic(matter, because: "先找热力公司核实"), by: House.secretary)
      let line = try await house.read { try OpinionTable.find(opinion, $0.tx) }
      #expect(line.opinion.state == .forMeeting && line.matter == nil && line.answer.isEmpty && line.decidedAt == nil)
      #expect(try await play.stage(of: matter) == .returned)
      #expect(try await house.read { try EventTable.of(matter, $0.tx).last?.reason } == "先找热力公司核实")
      let body = try await house.read { try BodyTable.officials(in: House.urban, $0.tx)[0].id }
      try await house.perform(play.workMeeting(on: opinion, seats: [body]), by: House.clerk)
      #expect(try await house.read { try OpinionTable.find(opinion, $0.tx).matter } != matter)
    }
  }

  @Test("keeps a matter under the rules and the entry's title of the day it was proposed", arguments: Backend.available)
  func born(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let topic = Topic(title: "承包方案", question: "机动地怎样发包", entryCode: "finance.income")
      let matter = try await play.propose(topic)
      let found = try await house.read { try MatterTable.find(matter, $0.tx) }
      #expect(found.reservedBy == "RC30" && found.entryTitle == "集体收益分配")
      let other = CatalogueEntry(code: "x", group: "g", title: "t", participants: [], form: nil)
      try await house.perform(AdoptCatalogue([other], in: House.urban), by: House.chair)
      #expect(try await house.read { try MatterTable.find(matter, $0.tx) } == found)
    }
  }
}
