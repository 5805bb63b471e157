import Deliberation
import Testing

@Suite("意见台账 · entries of the ledger (3.5a, 3.5b)")
struct OpinionTests {
  private func opinion(_ id: Int64, _ state: Opinion.State = .received, area: String = "220999001001") throws -> Opinion {
    Opinion(id: ID(rawValue: id), area: try #require(AreaCode(area)), state: state, lead: nil)
  }

  private let now = Instant(milliseconds: 1_780_000_000_000)

  @Test("an entry must say something, within the limit, not in the future (3.5a)")
  func drafts() {
    let policy = Policy.forTests
    func draft(_ text: String, at: Instant? = nil) -> OpinionDraft {
      OpinionDraft(channel: .box, text: text, takenAt: at ?? now, giverKind: .registeredResidents)
    }
    #expect(refusal { try draft("路灯不亮").check(under: policy, at: now) } == nil)
    #expect(refusal { try draft(" \n").check(under: policy, at: now) } == Refusal(.textMissing))
    let long = String(repeating: "灯", count: 10_001)
    #expect(refusal { try draft(long).check(under: policy, at: now) }?.facts["limit"] == "10000")
    let later = Instant(milliseconds: now.milliseconds + 1)
    #expect(refusal { try draft("灯", at: later).check(under: policy, at: now) }?.code == .takenInFuture)
  }

  @Test("what is taken for somebody else names who wrote it and how (3.5a)")
  func witness() {
    var draft = OpinionDraft(channel: .homeVisit, text: "暖气不热", takenAt: now, giverKind: .registeredResidents)
    draft.witnessWriter = "李芳"
    #expect(refusal { try draft.check(under: .forTests, at: now) }?.code == .witnessMissing)
    draft.witnessWay = "入户口述，读给本人听过"
    #expect(refusal { try draft.check(under: .forTests, at: now) } == nil)
  }

  @Test("ends once, with a reason its giver can see (3.5b)")
  func outcomes() throws {
    var entry = try opinion(1)
    #expect(refusal { try entry.decide(.passedOn, saying: " ") }?.code == .reasonMissing)
    #expect(refusal { try entry.decide(.answered, saying: "") }?.code == .answerMissing)
    try entry.decide(.answered, saying: "已修好")
    #expect(refusal { try entry.decide(.notInScope, saying: "重复") }?.code == .alreadyDecided)
  }

  @Test("is joined within its community and split again; decided ones stay (3.5a)")
  func joining() throws {
    var one = try opinion(1)
    let lead = try opinion(2, .forMeeting)
    let decided = try opinion(4, .answered)
    let elsewhere = try opinion(3, area: "220999001002")
    #expect(refusal { try one.join(to: elsewhere) }?.code == .joinAcrossCommunities)
    #expect(refusal { try one.join(to: one) }?.code == .joinNeedsTwo)
    #expect(refusal { try one.join(to: decided) }?.code == .alreadyDecided)
    try one.join(to: lead)
    #expect(one.lead == lead.id && one.state == .forMeeting)
    #expect(refusal { try one.join(to: lead) }?.code == .joinedElsewhere)
    try one.split()
    #expect(one.lead == nil)
    #expect(refusal { try one.split() }?.code == .notJoined)
  }

  @Test("a work meeting needs a seat of the committee, a decision with reason, and a named topic (3.5b)")
  func workMeeting() {
    func meeting(seats: [ID<Official>] = [ID(rawValue: 1)], _ decisions: [WorkMeeting.Decision], at: Instant? = nil) -> WorkMeeting {
      WorkMeeting(heldAt: at ?? now, place: "会议室", seatsPresent: seats, othersPresent: "", decisions: decisions)
    }
    func decision(_ outcome: Opinion.State, _ reason: String, _ topic: Topic? = nil) -> WorkMeeting.Decision {
      WorkMeeting.Decision(opinion: ID(rawValue: 1), outcome: outcome, reason: reason, topic: topic)
    }
    let good = decision(.topic, "反映集中", Topic(title: "供暖", question: "怎么办", entryCode: "utilities.heating"))
    #expect(refusal { try meeting([good]).check(at: now) } == nil)
    #expect(refusal { try meeting(seats: [], [good]).check(at: now) }?.code == .committeeAbsent)
    #expect(refusal { try meeting([]).check(at: now) }?.code == .nothingDecided)
    #expect(refusal { try meeting([decision(.answered, "")]).check(at: now) }?.code == .reasonMissing)
    #expect(refusal { try meeting([decision(.topic, "反映集中")]).check(at: now) }?.code == .topicUnnamed)
    let later = Instant(milliseconds: now.milliseconds + 1)
    #expect(refusal { try meeting([good], at: later).check(at: now) }?.code == .heldInFuture)
  }
}
