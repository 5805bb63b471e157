internal import Typing

/// 意见 — one entry of the community's ledger (意见台账, 3.5a).
public struct Opinion: Hashable, Sendable {
  /// How it came in.
  public enum Channel: String, CaseIterable, Sendable {
    case box, forum, homeVisit, venue, fixedDay, network, groupMessage, hotline, letter
  }

  /// Where it stands; every opinion ends in one of the last four.
  public enum State: String, CaseIterable, Sendable {
    /// 待归类
    case received
    /// 提交工作例会
    case forMeeting
    /// 已列为议题
    case topic
    /// 已答复
    case answered
    /// 已转办
    case passedOn
    /// 不属于协商范围
    case notInScope

    /// True while nobody has told its giver what becomes of it.
    public var isOpen: Bool { self == .received || self == .forMeeting }
    /// True of an outcome that its giver is told of, in words.
    public var needsAnswer: Bool { !isOpen }
  }

  /// Identity.
  public let id: ID<Opinion>
  /// The community whose ledger holds it.
  public let area: AreaCode
  /// Where it stands.
  public private(set) var state: State
  /// The opinion this one was joined to, if it was.
  public private(set) var lead: ID<Opinion>?

  /// An opinion as stored.
  public init(id: ID<Opinion>, area: AreaCode, state: State, lead: ID<Opinion>?) {
    self.id = id
    self.area = area
    self.state = state
    self.lead = lead
  }

  /// Puts it on the agenda of the next work meeting (归类).
  public mutating func putToMeeting() throws(Refusal) {
    guard state == .received else { throw Refusal(.alreadyDecided) }
    state = .forMeeting
  }

  /// Ends it with an outcome its giver can see; every outcome carries a reason or reply.
  public mutating func decide(_ outcome: State, saying answer: String) throws(Refusal) {
    guard state.isOpen else { throw Refusal(.alreadyDecided) }
    guard !outcome.needsAnswer || !answer.isBlank else { throw Refusal(outcome == .answered ? .answerMissing : .reasonMissing) }
    state = outcome
  }

  /// Comes back to the agenda when its topic was returned (3.1b) or it was split off an undecided one.
  public mutating func reopen() { state = .forMeeting }

  /// Joins it to `other`: opinions are joined, support never is; both keep their own number and giver.
  public mutating func join(to other: Opinion) throws(Refusal) {
    guard other.id != id else { throw Refusal(.joinNeedsTwo) }
    guard other.area == area else { throw Refusal(.joinAcrossCommunities) }
    guard lead == nil, other.lead == nil else { throw Refusal(.joinedElsewhere) }
    guard state.isOpen, other.state.isOpen else { throw Refusal(.alreadyDecided) }
    lead = other.id
    state = other.state
  }

  /// Splits it off again.
  public mutating func split() throws(Refusal) {
    guard lead != nil else { throw Refusal(.notJoined) }
    guard state.isOpen else { throw Refusal(.alreadyDecided) }
    lead = nil
  }
}

/// What is written down when an opinion is taken.
public struct OpinionDraft: Hashable, Sendable {
  /// How it came in.
  public var channel: Opinion.Channel
  /// The giver's own words.
  public var text: String
  /// When it was said; not in the future.
  public var takenAt: Instant
  /// Name of the giver; empty when unnamed.
  public var giverName: String
  /// In what capacity the giver speaks; `nil` while nobody says, and then it is not taken.
  public var giverKind: PartyKind?
  /// Telephone for the answer, as ``PhoneNumber`` has it; kept sealed.
  public var contact: String
  /// Building or group it is about.
  public var place: String
  /// For pasted group messages and hotline records: where it was copied from.
  public var source: String
  /// Who wrote it down on somebody's behalf (代录人); empty when the giver wrote it.
  public var witnessWriter: String
  /// How it was said and read back: at the door, by phone, aloud.
  public var witnessWay: String
  /// 协商需求 — a request for a deliberation (3.2b), which is owed an answer.
  public var isRequest: Bool

  /// A draft; in what capacity its giver speaks is said each time, be it that nobody knows.
  public init(
    channel: Opinion.Channel, text: String, takenAt: Instant, giverName: String = "", giverKind: PartyKind?,
    contact: String = "", place: String = "", source: String = "", witnessWriter: String = "", witnessWay: String = "",
    isRequest: Bool = false
  ) {
    self.channel = channel
    self.text = Typed.text(text)
    self.takenAt = takenAt
    self.giverName = Typed.name(giverName)
    self.giverKind = giverKind
    self.contact = PhoneNumber.normalise(contact) ?? Typed.line(contact)
    self.place = Typed.line(place)
    self.source = Typed.line(source)
    self.witnessWriter = Typed.name(witnessWriter)
    self.witnessWay = Typed.line(witnessWay)
    self.isRequest = isRequest
  }

  /// In what capacity the giver speaks.
  /// - Throws: `giverUnsaid` where nobody says.
  public func giver() throws(Refusal) -> PartyKind {
    guard let giverKind else { throw Refusal(.giverUnsaid, ["count": "1"]) }
    return giverKind
  }

  /// Refuses what ``checkSaid(under:at:)`` refuses, and an entry of which nobody says in what capacity its giver speaks.
  public func check(under policy: Policy, at now: Instant) throws(Refusal) {
    try checkSaid(under: policy, at: now)
    _ = try giver()
  }

  /// Refuses an entry that says nothing, says too much, lies in the future, was taken for somebody without a witness, or leaves what is no
  /// telephone. In what capacity its giver speaks may be asked later.
  public func checkSaid(under policy: Policy, at now: Instant) throws(Refusal) {
    guard !text.isBlank else { throw Refusal(.textMissing) }
    let limit = policy.opinionMaxCharacters.value
    guard text.unicodeScalars.count <= limit else {
      throw Refusal(.textTooLong, ["limit": String(limit), "length": String(text.unicodeScalars.count)])
    }
    for name in [giverName, witnessWriter] { try TextLimit.name.check(name) }
    guard contact.isBlank || PhoneNumber.normalise(contact) != nil else { throw Refusal(.phoneInvalid, clause: "3.5a") }
    for line in [place, source, witnessWay] { try TextLimit.line.check(line) }
    guard takenAt <= now else { throw Refusal(.takenInFuture) }
    guard witnessWriter.isBlank == witnessWay.isBlank else { throw Refusal(.witnessMissing) }
  }
}

extension StringProtocol {
  /// True when nobody would see anything in it.
  public var isBlank: Bool { Typed.isBlank(String(self)) }
}
