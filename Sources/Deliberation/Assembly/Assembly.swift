/// 提请会议决定 — what could not be agreed goes to the assembly or the representatives' assembly (3.5h; VC 25–32, RC 26–30).
public struct Assembly: Hashable, Sendable {
  /// Which body decides; village or urban community follows from the area.
  public enum Kind: String, CaseIterable, Sendable {
    /// 村民会议／居民会议
    case assembly
    /// 村民代表会议／居民代表会议
    case representatives
    /// 村民小组会议 — only in villages (VC 32).
    case group
  }

  /// 计数单位 — what is counted for the quorum of an assembly or a group meeting.
  public enum Basis: String, CaseIterable, Sendable {
    /// 年满十八周岁的人
    case persons
    /// 户的代表
    case households
  }

  /// 召集依据
  public enum Ground: String, CaseIterable, Sendable {
    /// 协商未达成一致 — 3.5h.
    case undecided
    /// 依法须由会议决定 — the law reserves it.
    case reserved
    /// 村（居）民委员会召集
    case committee
    /// 村（居）民提议
    case petitionOfElectors
    /// 代表提议
    case petitionOfRepresentatives
  }

  /// Where it stands.
  public enum Stage: String, CaseIterable, Sendable {
    /// 已提请 — the Party organisation's study is due.
    case called
    /// 已通知 — the notice is up.
    case noticed
    /// 签到中 — the roll is frozen, people sign in; the quorum is not checked yet.
    case rollCall
    /// 会议中 — the quorum was met; ballots are cast.
    case open
    /// 未开成 — the quorum was missed, the day passed, or the sitting was broken off; a new date is due.
    case adjourned
    /// 已表决 — the result stands and is published.
    case decided
    /// 已撤回
    case withdrawn

    /// True while something is still to come.
    public var isPending: Bool { self != .decided && self != .withdrawn }
  }

  /// Identity.
  public let id: ID<Assembly>
  /// The matter whose question it decides.
  public let matter: ID<Matter>
  /// Which body, counted how.
  public let kind: Kind, basis: Basis
  /// Where it stands.
  public internal(set) var stage: Stage

  /// An assembly as stored or newly called.
  public init(id: ID<Assembly>, matter: ID<Matter>, kind: Kind, basis: Basis, stage: Stage) {
    self.id = id
    self.matter = matter
    self.kind = kind
    self.basis = basis
    self.stage = stage
  }
}

/// 召集 — what is written down when an assembly is called.
public struct AssemblyCall: Hashable, Sendable {
  /// Which body, counted how, on which ground.
  public var kind: Assembly.Kind, basis: Assembly.Basis, ground: Assembly.Ground
  /// How many asked for it, when somebody did.
  public var petitioners: Int
  /// 表决事项 — the exact question that is voted on.
  public var question: String
  /// Other items of the agenda.
  public var agenda: String
  /// The group, for a group meeting.
  public var group: String
  /// 无记名投票
  public var isSecret: Bool
  /// 授权依据 — where the assembly gave the representatives' assembly the power over a reserved matter (VC 28, RC 30).
  public var authorisation: String

  /// A call with its parts.
  public init(
    kind: Assembly.Kind, basis: Assembly.Basis, ground: Assembly.Ground, petitioners: Int = 0, question: String,
    agenda: String = "", group: String = "", isSecret: Bool = false, authorisation: String = ""
  ) {
    self.kind = kind
    self.basis = basis
    self.ground = ground
    self.petitioners = petitioners
    self.question = question
    self.agenda = agenda
    self.group = group
    self.isSecret = isSecret
    self.authorisation = authorisation
  }

  /// True where the assembly has to have authorised somebody else to decide: on what the law reserves to it.
  public static func needsAuthorisation(_ kind: Assembly.Kind, isReserved: Bool) -> Bool { kind != .assembly && isReserved }

  /// 提请条件 — what of its matter and community a call is judged by.
  public struct Circumstances: Sendable {
    /// Whether it is a village, whether the law reserves the matter, and whether a point of it was not agreed.
    public let isVillage: Bool, isReserved: Bool, isUndecided: Bool
    /// Representatives in office on the day of the call.
    public let representatives: Int
    /// The rules of that day.
    public let policy: Policy

    /// Circumstances of a call.
    public init(isVillage: Bool, isReserved: Bool, isUndecided: Bool, representatives: Int, under policy: Policy) {
      self.isVillage = isVillage
      self.isReserved = isReserved
      self.isUndecided = isUndecided
      self.representatives = representatives
      self.policy = policy
    }

    /// Refuses a ground that is not there.
    public func check(_ ground: Assembly.Ground) throws(Refusal) {
      guard ground != .undecided || isUndecided else { throw Refusal(.nothingUndecided) }
      guard ground != .reserved || isReserved else { throw Refusal(.notReserved, clause: policy.reservedClause(isVillage)) }
    }

    /// Refuses a body that is not there: a group outside a village, representatives where none is in office.
    public func check(_ kind: Assembly.Kind) throws(Refusal) {
      guard kind != .group || isVillage else { throw Refusal(.groupOnlyInVillage) }
      guard kind != .representatives || representatives > 0 else {
        throw Refusal(.noRepresentatives, clause: policy.representativesShare.clause)
      }
    }
  }

  /// Refuses a call without question or ground: too few petitioners, a group meeting outside a village, a reserved matter
  /// before the representatives or a group without an authorisation.
  ///
  /// - Parameters:
  ///   - electors: people entitled to vote on the day of the call.
  ///   - households: households with somebody entitled to vote; in an urban community a tenth of them may ask, too (RC 26).
  public func check(in around: Circumstances, electors: Int, households: Int = 0) throws(Refusal) {
    let (isVillage, isReserved, policy) = (around.isVillage, around.isReserved, around.policy)
    guard !question.isBlank else { throw Refusal(.questionMissing) }
    try around.check(ground)
    try around.check(kind)
    guard kind != .group || !group.isBlank else { throw Refusal(.groupMissing) }
    guard !Self.needsAuthorisation(kind, isReserved: isReserved) || !authorisation.isBlank else {
      throw Refusal(.authorisationMissing, clause: policy.reservedClause(isVillage))
    }
    let rule: Sourced<Share>
    let base: Int
    switch (ground, kind) {
    case (.petitionOfElectors, _):
      (rule, base) = (policy.petitionElectors, !isVillage && basis == .households ? households : electors)
    case (.petitionOfRepresentatives, .representatives): (rule, base) = (policy.petitionForRepresentatives, around.representatives)
    case (.petitionOfRepresentatives, _): (rule, base) = (policy.petitionRepresentatives, around.representatives)
    default: return
    }
    guard petitioners <= base || base == 0 else { throw Refusal(.countsImpossible, clause: rule.clause) }
    guard rule.value.isReached(by: petitioners, of: base) else {
      throw Refusal(
        .petitionTooFew, ["count": String(petitioners), "needed": String(rule.value.needed(of: base)), "total": String(base)],
        clause: rule.clause)
    }
  }
}

extension Policy {
  /// The article that reserves important matters to the assembly and asks for the Party organisation's study first.
  func reservedClause(_ isVillage: Bool) -> Clause { isVillage ? "VC28" : "RC30" }
}
