public import Deliberation
internal import Secrets
internal import Storage
internal import Wording

/// How an owner's word reaches the house.
public enum OwnerDoor: Hashable, Sendable {
  /// The owner's own account, or the community's own people on the community's own commitments.
  case account
  /// The personal link of one commitment (3.6b).
  case link(String)
  /// On paper or by mouth, entered by the committee; who brought it.
  case paper(from: String)

  /// The name that somebody wrote down.
  var texts: [String] {
    if case .paper(let name) = self { [name] } else { [] }
  }

  /// Checks that this door opens for this commitment; answers with the name and way to write down.
  func enter(_ line: CommitmentLine, of matter: Matter, as act: Act, in scope: Scope) throws -> (name: String, way: String) {
    switch self {
    case .link(let token):
      guard try OwnerLinks.commitment(of: token, scope.tx) == line.commitment.id else { throw Refusal(.linkUnknown) }
      return (line.commitment.owner, "link")
    case .paper(let name):
      guard !scope.member.isAnonymous else { throw AccessError.signIn }
      guard scope.member.acts(as: Role.committee, in: matter.area) else {
        throw AccessError.forbidden(needed: Role.committee, clause: act.clause)
      }
      guard !name.isBlank else { throw Refusal(.witnessMissing, clause: act.clause) }
      return (name, "paper")
    case .account:
      guard !scope.member.isAnonymous else { throw AccessError.signIn }
      let isOwner =
        line.commitment.ownerKind == .community
        ? scope.member.acts(as: Role.community, in: matter.area)
        : line.organisation != nil && line.organisation == scope.member.organisation
      guard isOwner else {
        let needed: Set<Role> = line.commitment.ownerKind == .community ? Role.community : [.organisation]
        throw AccessError.forbidden(needed: needed, clause: act.clause)
      }
      return (scope.member.name, "account")
    }
  }
}

/// A photo kept beforehand, to be attached to what is said.
public struct KeptPhoto: Hashable, Sendable {
  /// Hash, MIME type and size of the kept bytes.
  public let sha256: String, kind: String, size: Int

  /// A kept photo.
  public init(sha256: String, kind: String, size: Int) {
    self.sha256 = sha256
    self.kind = kind
    self.size = size
  }

  func attach(_ caption: String, to matter: Matter, in scope: Scope) throws -> ID<Attachment> {
    try Attachment.insert(
      sha256: sha256, kind: kind, size: size, caption: caption, area: matter.area, opinion: nil, matter: matter.id, in: scope)
  }
}

/// 报告进展 — what was done so far, with a photo where there is one (3.6a, 3.6b).
public struct ReportProgress: MatterCommand {
  public static let act = Act.reportProgress
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// On which commitment, through which door, what, and the photo.
  public let commitment: ID<Commitment>, door: OwnerDoor, text: String, photo: KeptPhoto?

  /// Progress to report.
  public init(
    _ matter: ID<Matter>, _ commitment: ID<Commitment>, through door: OwnerDoor = .account, saying text: String, photo: KeptPhoto? = nil
  ) {
    self.matter = matter
    self.commitment = commitment
    self.door = door
    self.text = text
    self.photo = photo
  }

  public var texts: Texts { [.passage: [text], .name: door.texts] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    let (name, way) = try door.enter(line, of: matter, as: Self.act, in: scope)
    var known = line.commitment
    try known.take(Self.act)
    guard !text.isBlank else { throw Refusal(.textMissing, clause: Self.clause) }
    let kept = try photo?.attach(known.task, to: matter, in: scope)
    try CommitmentStepTable.note(.progress, text, on: commitment, by: name, way: way, photo: kept, in: scope)
    return commitment.rawValue
  }
}

/// 报告完成 — the owner says that it is done, measured by what was written down; late only with a reason (3.6a, 3.6b).
public struct CompleteCommitment: MatterCommand {
  public static let act = Act.completeCommitment
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// Which commitment, through which door, what was done, and the photo.
  public let commitment: ID<Commitment>, door: OwnerDoor, text: String, photo: KeptPhoto?
  public let lateReason: String

  /// Completion to report.
  public init(
    _ matter: ID<Matter>, _ commitment: ID<Commitment>, through door: OwnerDoor = .account, saying text: String,
    photo: KeptPhoto? = nil, lateReason: String = ""
  ) {
    self.matter = matter
    self.commitment = commitment
    self.door = door
    self.text = text
    self.photo = photo
    self.lateReason = lateReason
  }

  public var texts: Texts { [.passage: [text], .name: door.texts] }

  public func ownDueDay(in scope: Scope) throws -> Day? { try CommitmentTable.find(commitment, scope.tx).commitment.dueDay }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    let (name, way) = try door.enter(line, of: matter, as: Self.act, in: scope)
    var known = line.commitment
    try known.take(Self.act)
    try known.checkComplete(saying: text)
    let kept = try photo?.attach(known.task, to: matter, in: scope)
    let late = lateReason.isBlank || known.dueDay >= scope.now.day ? "" : ChinesePapers.lateReason(lateReason)
    try CommitmentStepTable.note(.completed, text + late, on: commitment, by: name, way: way, photo: kept, in: scope)
    // Whoever typed that it is done, for whomever and through whichever door, is not the one to accept it.
    let account: Int64? = scope.member.isAnonymous ? nil : scope.member.id.rawValue
    try CommitmentTable.complete(commitment, known.state, by: account, at: scope.now, scope.tx)
    try Outbox.queue(
      "completed", area: matter.area, subject: matter.id.rawValue, to: Role.chair.rawValue, saying: matter.title, in: scope)
    return commitment.rawValue
  }
}

/// 生成专用链接 — a personal link for the owner of one commitment; the one before ends (3.6b).
public struct GiveOwnerLink: Command {
  public static let clause: Clause = "3.6b"
  public static let roles: Set<Role>? = Role.committee
  /// The commitment.
  public let commitment: ID<Commitment>
  /// The link that it ends, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A link to give.
  public init(_ commitment: ID<Commitment>, from: Version? = nil) {
    self.commitment = commitment
    self.from = from
  }

  public func area(in scope: Scope) throws -> AreaCode? {
    try MatterTable.find(CommitmentTable.find(commitment, scope.tx).commitment.matter, scope.tx).area
  }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.find(commitment, scope.tx)
    guard line.commitment.ownerKind == .organisation, line.commitment.state == .open else {
      throw Refusal(.commitmentState, ["state": line.commitment.state.rawValue, "act": Act.reportProgress.rawValue], clause: Self.clause)
    }
    try from?.check(against: OwnerLinks.version(of: commitment, scope.tx))
    let token = Token.random()
    try OwnerLinks.replace(token, of: commitment, in: scope)
    scope.journal(after: .plain(.linkGiven))
    return commitment.rawValue
  }
}

/// 督促 — the committee urges an owner, by letter, call, visit or message, and sets the next date; after the rule's number
/// of urgings the township hears of it (3.6b).
public struct UrgeOwner: MatterCommand {
  public static let act = Act.urgeOwner
  public let matter: ID<Matter>
  /// Which commitment, how, and what was said.
  public let commitment: ID<Commitment>, way: Urging.Way, text: String
  /// When it was done, and when to look again.
  public let at: Instant, nextDay: Day

  /// An urging to record.
  public init(_ matter: ID<Matter>, _ commitment: ID<Commitment>, by way: Urging.Way, saying text: String, at: Instant, next nextDay: Day) {
    self.matter = matter
    self.commitment = commitment
    self.way = way
    self.text = text
    self.at = at
    self.nextDay = nextDay
  }

  public var texts: Texts { [.passage: [text]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    var known = line.commitment
    try known.take(Self.act)
    try Urging.check(saying: text, at: at, next: nextDay, now: scope.now)
    let id = scope.newID(CommitmentLine.Urging.self)
    let urging = CommitmentLine.Urging(id: id, way: way, text: text, byName: scope.member.name, at: at, nextDay: nextDay, answer: "")
    try CommitmentStepTable.insert(urging, on: commitment, scope.tx)
    let policy = try scope.policy(for: matter.area, on: matter.rulesDay)
    if Urging.rises(after: line.lateUrgings + 1, isLate: known.dueDay < at.day, under: policy) {
      try Outbox.queue(
        "urged", area: matter.area, subject: matter.id.rawValue, to: Role.township.rawValue, saying: matter.title, in: scope)
    }
    return id.rawValue
  }
}

/// 答复督促 — what the owner answered (3.6b).
public struct AnswerUrging: MatterCommand {
  public static let act = Act.answerUrging
  public static let roles: Set<Role>? = nil
  public let matter: ID<Matter>
  /// Which urging of which commitment, through which door, what.
  public let urging: ID<CommitmentLine.Urging>, commitment: ID<Commitment>, door: OwnerDoor, answer: String

  /// An answer to an urging.
  public init(
    _ matter: ID<Matter>, _ urging: ID<CommitmentLine.Urging>, of commitment: ID<Commitment>, through door: OwnerDoor, saying answer: String
  ) {
    self.matter = matter
    self.urging = urging
    self.commitment = commitment
    self.door = door
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer], .name: door.texts] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let line = try CommitmentTable.require(commitment, of: matter, scope.tx)
    _ = try door.enter(line, of: matter, as: Self.act, in: scope)
    var known = line.commitment
    try known.take(Self.act)
    guard !answer.isBlank else { throw Refusal(.answerMissing, clause: Self.clause) }
    guard try CommitmentStepTable.answer(urging, of: commitment, saying: answer, at: scope.now, scope.tx) else {
      throw Refusal(.alreadyAnswered, clause: Self.clause)
    }
    return urging.rawValue
  }
}
