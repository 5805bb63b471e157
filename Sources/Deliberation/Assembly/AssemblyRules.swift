/// 会前步骤 — what must stand on record before a vote, in this order (VC 28, RC 30; 四议两公开 in villages).
public enum AssemblyStep: String, CaseIterable, Sendable {
  /// 党组织研究（提议）
  case partyStudy
  /// “两委”商议
  case committeesConsult
  /// 党员大会审议
  case partyMembers

  /// The steps an assembly needs: the Party organisation's study always; in a village, on a matter the law reserves, the
  /// first three of the four steps where the measures of the area ask for them.
  public static func required(isVillage: Bool, isReserved: Bool, under policy: Policy) -> [AssemblyStep] {
    isVillage && isReserved && policy.fourSteps.value ? allCases : [.partyStudy]
  }

  /// One step as recorded.
  public struct Record: Hashable, Sendable {
    /// Which step, held on which day.
    public let step: AssemblyStep, heldOn: Day
    /// Who should have come, came, and was in favour; asked of the Party members' meeting only.
    public let expected: Int, present: Int, inFavour: Int
    /// What it came to.
    public let text: String

    /// A step with its counts.
    public init(step: AssemblyStep, heldOn: Day, expected: Int = 0, present: Int = 0, inFavour: Int = 0, text: String) {
      self.step = step
      self.heldOn = heldOn
      self.expected = expected
      self.present = present
      self.inFavour = inFavour
      self.text = text
    }

    /// Refuses a step that says nothing, lies in the future, comes before the one it needs, or whose numbers do not carry it.
    public func check(
      after earlier: [Record], required: [AssemblyStep], under policy: Policy, today: Day, clause: Clause
    ) throws(Refusal) {
      guard required.contains(step) else { throw Refusal(.stepNotNeeded, ["step": step.rawValue], clause: clause) }
      guard !text.isBlank else { throw Refusal(.textMissing, clause: clause) }
      try heldOn.checkCome(today: today, clause: clause)
      let before = required.prefix { $0 != step }
      for needed in before {
        guard let record = earlier.last(where: { $0.step == needed }), record.heldOn <= heldOn else {
          throw Refusal(.stepOutOfOrder, ["step": needed.rawValue], clause: clause)
        }
      }
      guard step == .partyMembers else { return }
      guard expected > 0, (0...expected).contains(present), (0...present).contains(inFavour) else {
        throw Refusal(.countsImpossible, clause: clause)
      }
      let presence = policy.partyPresence
      guard presence.value.isReached(by: present, of: expected) else {
        throw Refusal(
          .quorumMissed, ["present": String(present), "needed": String(presence.value.needed(of: expected)), "total": String(expected)],
          clause: presence.clause)
      }
      let majority = policy.partyMajority
      guard majority.value.isReached(by: inFavour, of: expected) else {
        throw Refusal(
          .partyMembersRefused,
          ["count": String(inFavour), "needed": String(majority.value.needed(of: expected)), "total": String(expected)],
          clause: majority.clause)
      }
    }
  }

  /// Refuses to go on while a required step is missing (3.1b).
  public static func checkComplete(_ records: [Record], required: [AssemblyStep], clause: Clause) throws(Refusal) {
    for step in required where !records.contains(where: { $0.step == step }) {
      throw Refusal(.studyMissing, ["step": step.rawValue], clause: clause)
    }
  }
}

/// 会议通知 — when and where; ten days before, sooner only with a reason (VC 25, RC 26).
public enum AssemblyNotice {
  /// The notice period of a body.
  public static func lead(_ kind: Assembly.Kind, under policy: Policy) -> Sourced<Int> {
    kind == .assembly ? policy.assemblyNoticeDays : policy.representativesNoticeDays
  }

  /// True where a notice that goes out today comes later than its period: it needs a reason.
  public static func isShort(_ kind: Assembly.Kind, meetingOn day: Day, under policy: Policy, today: Day) -> Bool {
    today.distance(to: day) < lead(kind, under: policy).value
  }

  /// Refuses a time that has passed.
  public static func check(meetsAt: Instant, _ kind: Assembly.Kind, under policy: Policy, at now: Instant) throws(Refusal) {
    guard meetsAt > now else { throw Refusal(.meetingInPast, clause: lead(kind, under: policy).clause) }
  }

  /// Refuses a place that is not named, a time that has passed, and too short a notice without a reason.
  public static func check(
    _ kind: Assembly.Kind, meetsAt: Instant, place: String, reason: String, under policy: Policy, at now: Instant
  ) throws(Refusal) {
    let rule = lead(kind, under: policy)
    guard !place.isBlank else { throw Refusal(.planPartMissing, ["parts": PlanPart.place.rawValue], clause: rule.clause) }
    try check(meetsAt: meetsAt, kind, under: policy, at: now)
    let days = now.day.distance(to: meetsAt.day)
    guard !isShort(kind, meetingOn: meetsAt.day, under: policy, today: now.day) || !reason.isBlank else {
      throw Refusal(.assemblyNoticeShort, ["days": String(days), "needed": String(rule.value)], clause: rule.clause)
    }
  }
}

/// 法定人数 — the gate before an assembly opens, and the majority that carries its question.
public struct Tally: Hashable, Sendable {
  /// How ballots were given.
  public enum Way: String, CaseIterable, Sendable {
    /// 举手
    case hands
    /// 纸质票
    case paper
    /// 会场手机投票
    case phone
    /// 网上投票 — from afar; advisory unless a local measure admits it.
    case online
  }

  /// 选项
  public enum Choice: String, CaseIterable, Sendable { case inFavour, against, abstained }

  /// Ballots of one way.
  public struct Count: Hashable, Sendable {
    /// In favour, against, abstaining, and void ballots.
    public var inFavour: Int, against: Int, abstained: Int, invalid: Int
    /// All of them.
    public var total: Int { sum(of: [inFavour, against, abstained, invalid]) }

    /// Ballots as counted.
    public init(inFavour: Int = 0, against: Int = 0, abstained: Int = 0, invalid: Int = 0) {
      self.inFavour = inFavour
      self.against = against
      self.abstained = abstained
      self.invalid = invalid
    }

    /// Two counts together.
    public static func + (left: Count, right: Count) -> Count {
      Count(
        inFavour: sum(of: [left.inFavour, right.inFavour]), against: sum(of: [left.against, right.against]),
        abstained: sum(of: [left.abstained, right.abstained]), invalid: sum(of: [left.invalid, right.invalid]))
    }
  }

  /// People, households or representatives entitled to vote on the day.
  public let electors: Int
  /// Of them, those who came; each once, however they voted.
  public let present: Int
  /// What the quorum asks, and by which article.
  public let quorum: Sourced<Share>
  /// What carries the question, and by which article.
  public let majority: Sourced<Share>

  /// The arithmetic of one assembly on its day.
  public init(electors: Int, present: Int, quorum: Sourced<Share>, majority: Sourced<Share>) {
    self.electors = electors
    self.present = present
    self.quorum = quorum
    self.majority = majority
  }

  /// The quorum rule of a body, counted in persons, households or members.
  public static func quorum(_ kind: Assembly.Kind, _ basis: Assembly.Basis, under policy: Policy) -> Sourced<Share> {
    switch (kind, basis) {
    case (.assembly, .persons): policy.quorumPersons
    case (.assembly, .households): policy.quorumHouseholds
    case (.representatives, _): policy.quorumRepresentatives
    case (.group, _): policy.quorumGroup
    }
  }

  /// The majority rule of a body.
  public static func majority(_ kind: Assembly.Kind, under policy: Policy) -> Sourced<Share> {
    switch kind {
    case .assembly: policy.assemblyMajority
    case .representatives: policy.representativesMajority
    case .group: policy.groupMajority
    }
  }

  /// How many must come.
  public var quorumNeeded: Int { quorum.value.needed(of: electors) }
  /// How many of those present carry the question.
  public var majorityNeeded: Int { majority.value.needed(of: present) }
  /// True when enough came.
  public var isQuorate: Bool { quorum.value.isReached(by: present, of: electors) }

  /// Refuses to open with too few, showing the arithmetic and its article.
  public func checkQuorum() throws(Refusal) {
    guard isQuorate else {
      throw Refusal(
        .quorumMissed, ["present": String(present), "needed": String(quorumNeeded), "total": String(electors)],
        clause: quorum.clause)
    }
  }

  /// Refuses to adjourn for want of a quorum that is there.
  public func checkAdjourn() throws(Refusal) {
    guard !isQuorate else {
      throw Refusal(.quorumMet, ["present": String(present), "needed": String(quorumNeeded)], clause: quorum.clause)
    }
  }

  /// Refuses negative counts, and more ballots than people came; a ballot counts once, whichever way it was given.
  public func checkBallots(_ counts: [Count]) throws(Refusal) {
    guard counts.allSatisfy({ min($0.inFavour, $0.against, $0.abstained, $0.invalid) >= 0 }) else {
      throw Refusal(.countsImpossible)
    }
    try Self.check(sum(of: counts.map(\.total)), of: present)
  }

  /// Refuses more raised hands than there are people in the room who vote in no other way: whoever holds a ballot code, or
  /// has voted already, raises none.
  public static func checkHands(_ hands: Count, of raisers: Int) throws(Refusal) { try check(hands.total, of: raisers) }

  /// Refuses more paper ballots than people took one.
  public static func checkPaper(_ paper: Count, takenBy voters: Int) throws(Refusal) { try check(paper.total, of: voters) }

  private static func check(_ votes: Int, of voters: Int) throws(Refusal) {
    guard votes <= voters else {
      throw Refusal(.ballotsExceedVoters, ["votes": String(votes), "present": String(voters)])
    }
  }

  /// True when the question is carried: more than half of those present, void and missing ballots counting as present.
  public func isCarried(_ count: Count) -> Bool { majority.value.isReached(by: count.inFavour, of: present) }
}

/// 另行表决的事项 — decided elsewhere, by other people under another law; named as such and never mixed in.
public enum OtherTrack: String, CaseIterable, Sendable {
  /// 业主共同决定 — owners by number and area (Civil Code 278).
  case owners
  /// 集体资产 — the members of the rural collective economic organisation.
  case collective
  /// 事后达成一致或者撤回 — there is nothing left to decide.
  case settled

  /// The article that sends it there.
  public var clause: Clause {
    switch self {
    case .owners: "CIV278"
    case .collective: "REC27"
    case .settled: "3.5h"
    }
  }
}

/// 代表构成 — what the law asks of the representatives' body (VC 29, RC 28); shown as warnings, for the body elects itself.
public struct Representation: Hashable, Sendable {
  /// Representatives, women among them, and committee members who sit with them.
  public let representatives: Int, women: Int, committeeMembers: Int
  /// Households of the community; 0 when unknown.
  public let households: Int
  /// Committee members who have a representative's name and were not said to be the same person.
  public let namesakes: Int

  /// A body as it stands.
  public init(representatives: Int, women: Int, committeeMembers: Int, households: Int, namesakes: Int = 0) {
    self.representatives = representatives
    self.women = women
    self.committeeMembers = committeeMembers
    self.households = households
    self.namesakes = namesakes
  }

  /// What is wrong with it.
  public enum Flaw: String, CaseIterable, Sendable {
    case tooFewRepresentatives, tooFewWomen, tooManyHouseholds, tooFewHouseholds, namesakes
  }

  /// The flaws under the law in force: representatives at least 4/5 of the body; women at least 1/3 in a village; one
  /// representative for as many households as the law says (VC 29, RC 13).
  public func flaws(isVillage: Bool, under policy: Policy) -> [Flaw] {
    var flaws: [Flaw] = []
    if !policy.representativesShare.value.isReached(by: representatives, of: representatives + committeeMembers) {
      flaws.append(.tooFewRepresentatives)
    }
    if isVillage, !policy.womenShare.value.isReached(by: women, of: representatives) { flaws.append(.tooFewWomen) }
    let (least, most) = (policy.representativeLeastHouseholds.value, policy.representativeMostHouseholds.value)
    if households > 0, representatives > 0 {
      // 0 stands for a law that gave no number.
      if most > 0, households > most * representatives { flaws.append(.tooManyHouseholds) }
      if households < least * representatives { flaws.append(.tooFewHouseholds) }
    }
    if namesakes > 0 { flaws.append(.namesakes) }
    return flaws
  }
}
