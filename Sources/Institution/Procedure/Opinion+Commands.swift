public import Deliberation
import PolicyFiles
internal import Storage

/// 登记意见 — takes one opinion into the ledger, through whatever channel it came (3.5a).
///
/// Anyone may speak without an account. What is taken for somebody else is a witnessed record by a member of the house.
public struct TakeOpinion: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = nil
  /// The community it is said to.
  public let community: AreaCode
  /// What is written down.
  public let draft: OpinionDraft
  /// A photo or recording of it, taken with it or not at all.
  public let file: KeptFile?

  /// An opinion to take.
  public init(_ draft: OpinionDraft, with file: KeptFile? = nil, in community: AreaCode) {
    self.draft = draft
    self.file = file
    self.community = community
  }

  public var lane: AreaCode? { community }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    let isStaff = scope.member.acts(as: Role.staff, in: community)
    guard isStaff || (draft.channel == .network && draft.witnessWriter.isBlank && file == nil) else {
      throw scope.member.isAnonymous ? AccessError.signIn : AccessError.forbidden(needed: Role.staff, clause: Self.clause)
    }
    guard try AreaTable.isCommunity(community, scope.tx) else { throw AccessError.notFound }
    let policy = try scope.policy(for: community)
    try draft.check(under: policy, at: scope.now)
    let id = scope.newID(Opinion.self)
    try Self.enter(draft, as: id, in: community, under: policy, scope)
    if let file {
      _ = try Attachment.insert(
        sha256: file.sha256, kind: file.kind, size: file.size, caption: "", area: community, opinion: id, matter: nil, in: scope)
    }
    scope.journal(after: .opinion(.received))
    return id.rawValue
  }

  /// Writes one checked draft into the ledger under the next number; imports use it too.
  static func enter(
    _ draft: OpinionDraft, as id: ID<Opinion>, in community: AreaCode, under policy: Policy, _ scope: Scope
  ) throws {
    let year = scope.now.day.year
    let sequence = try scope.nextNumber("opinion", area: community, year: year)
    let limit = draft.isRequest ? policy.requestAnswerWorkdays : policy.triageWorkdays
    let due = scope.library.calendar.deadline(after: scope.now.day, workdays: limit.value).day
    let entry = try OpinionTable.Entry(
      draft, as: Opinion(id: id, area: community, state: .received, lead: nil), slip: SlipNumber(year: year, sequence: sequence),
      recordedAt: scope.now, due: due, by: scope.member.person, vault: scope.vault)
    try OpinionTable.insert([entry], in: community, scope.tx)
  }
}

/// 导入意见 — takes many opinions at once, all or none (3.5a). Those that stand in the ledger already are taken again only when that is
/// asked for.
public struct ImportOpinions: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee.union([.administrator])
  /// The community whose ledger takes them.
  public let community: AreaCode
  /// What the file holds, already read and previewed.
  public let drafts: [OpinionDraft]
  /// True to take also what is there already.
  public let takesAgain: Bool
  /// In what capacity the givers speak of whom the file does not say it; `nil` when nobody was asked.
  public let giver: PartyKind?
  /// The plan that was shown and agreed to; `nil` when nobody looked.
  public let plan: Version?

  /// Opinions to take; with `plan` only as it was shown.
  public init(
    _ drafts: [OpinionDraft], into community: AreaCode, takingAgain: Bool = false, by giver: PartyKind? = nil, as plan: Version? = nil
  ) {
    self.drafts = drafts
    self.giver = giver
    self.community = community
    takesAgain = takingAgain
    self.plan = plan
  }

  public func area(in scope: Scope) -> AreaCode? { community }

  public var texts: Texts { [.name: drafts.map(\.giverName), .line: drafts.flatMap { [$0.contact, $0.place, $0.source] }] }

  /// Takes them; how many it took.
  public func perform(in scope: Scope) throws -> Int64 {
    let policy = try scope.policy(for: community)
    for draft in drafts { try draft.checkSaid(under: policy, at: scope.now) }
    let made = try OpinionPlan(drafts, in: community, vault: scope.vault, scope.tx)
    try plan?.check(against: made.version)
    // Nobody speaks for a side unasked.
    let unsaid = made.unsaid(takingAgain: takesAgain)
    guard unsaid == 0 || giver != nil else { throw Refusal(.giverUnsaid, ["count": String(unsaid)]) }
    let taken = drafts.enumerated().filter { takesAgain || made.twins[$0.offset] == nil }
    for (_, var draft) in taken {
      draft.giverKind = draft.giverKind ?? giver
      try TakeOpinion.enter(draft, as: scope.newID(), in: community, under: policy, scope)
    }
    scope.journal(after: .counted(.imported, taken.count))
    return Int64(taken.count)
  }
}

/// 归类意见 — sorts one entry: onto the agenda of the next work meeting, or answered at once (3.5a).
public struct SortOpinion: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The entry.
  public let opinion: ID<Opinion>
  /// forMeeting, or one of the outcomes answered, passedOn, notInScope.
  public let outcome: Opinion.State
  /// The answer or reason its giver sees; not needed for the agenda.
  public let answer: String
  /// The entry and those joined to it, as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// How an entry is sorted.
  public init(_ opinion: ID<Opinion>, as outcome: Opinion.State, saying answer: String = "", from: Version? = nil) {
    self.from = from
    self.opinion = opinion
    self.outcome = outcome
    self.answer = answer
  }

  public var texts: Texts { [.passage: [answer]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(opinion, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    let group = try OpinionTable.group(of: opinion, scope.tx)
    try from?.check(against: OpinionTable.version(of: group))
    for line in group {
      var entry = line.opinion
      guard entry.id == opinion || entry.state.isOpen else { continue }
      switch outcome {
      case .forMeeting:
        guard entry.id == opinion || entry.state == .received else { continue }
        try entry.putToMeeting()
        try OpinionTable.save(entry, in: scope)
      case .answered, .passedOn, .notInScope:
        try entry.decide(outcome, saying: answer)
        try OpinionTable.save(entry, answer: answer, in: scope)
      case .received, .topic: throw Refusal(.alreadyDecided)
      }
    }
    scope.journal(before: group.first.map { .opinion($0.opinion.state) }, after: .opinion(outcome))
    return opinion.rawValue
  }
}

/// 并案 — joins entries that say the same to a leading one; every entry keeps its number and its giver (3.5a).
public struct JoinOpinions: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The leading entry.
  public let lead: ID<Opinion>
  /// Entries that follow it.
  public let followers: [ID<Opinion>]
  /// Why they belong together.
  public let reason: String
  /// The entries that follow, with those joined to them, as they were when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// Entries to join.
  public init(_ followers: [ID<Opinion>], to lead: ID<Opinion>, because reason: String, from: Version? = nil) {
    self.from = from
    self.followers = followers
    self.lead = lead
    self.reason = reason
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(lead, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    guard !followers.isEmpty else { throw Refusal(.joinNeedsTwo) }
    guard followers.count < OpinionTable.mostOnAgenda else { throw Refusal(.joinTooMany, ["most": String(OpinionTable.mostOnAgenda)]) }
    let groups = try OpinionTable.groups(of: followers, scope.tx)
    try from?.check(against: OpinionTable.version(of: followers.flatMap { groups[$0] ?? [] }))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let leading = try OpinionTable.find(lead, scope.tx).opinion
    for follower in followers {
      guard let group = groups[follower] else { throw AccessError.notFound }
      for line in group.reversed() {
        var entry = line.opinion
        if entry.lead != nil { try entry.split() }
        try entry.join(to: leading)
        try OpinionTable.save(entry, in: scope)
        try LineageTable.append(entry.id, to: lead, .joined, because: reason, in: scope)
      }
    }
    scope.journal(after: .counted(.joined, followers.count))
    return lead.rawValue
  }
}

/// 拆分 — takes an entry out of the group it was joined to (3.5a).
public struct SplitOpinion: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.committee
  /// The entry.
  public let opinion: ID<Opinion>
  /// Why it stands for itself.
  public let reason: String
  /// The entry as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// An entry to split off.
  public init(_ opinion: ID<Opinion>, because reason: String, from: Version? = nil) {
    self.from = from
    self.opinion = opinion
    self.reason = reason
  }

  public var texts: Texts { [.passage: [reason]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(opinion, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    try from?.check(against: OpinionTable.version(of: OpinionTable.group(of: opinion, scope.tx)))
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    var entry = try OpinionTable.find(opinion, scope.tx).opinion
    let lead = entry.lead
    try entry.split()
    try OpinionTable.save(entry, in: scope)
    if let lead { try LineageTable.append(opinion, to: lead, .split, because: reason, in: scope) }
    scope.journal(before: .plain(.joined), after: .plain(.split))
    return opinion.rawValue
  }
}

/// Adds a photo or recording to a ledger entry (3.5a).
public struct AttachFile: Command {
  public static let clause: Clause = "3.5a"
  public static let roles: Set<Role>? = Role.staff
  /// The entry.
  public let opinion: ID<Opinion>
  /// Hash, MIME type and size of the kept bytes.
  public let sha256: String, kind: String, size: Int
  /// What it shows.
  public let caption: String

  /// A kept file to add.
  public init(sha256: String, kind: String, size: Int, caption: String, to opinion: ID<Opinion>) {
    self.sha256 = sha256
    self.kind = kind
    self.size = size
    self.caption = caption
    self.opinion = opinion
  }

  public var texts: Texts { [.line: [caption]] }

  public func area(in scope: Scope) throws -> AreaCode? { try OpinionTable.find(opinion, scope.tx).opinion.area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try OpinionTable.find(opinion, scope.tx)
    scope.journal(after: .plain(.attached))
    return try Attachment.insert(
      sha256: sha256, kind: kind, size: size, caption: caption, area: line.opinion.area, opinion: opinion, matter: nil,
      in: scope
    ).rawValue
  }
}
