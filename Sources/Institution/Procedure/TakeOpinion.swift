public import Deliberation
import PolicyFiles

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
    let person = draft.witnessWriter.isBlank ? scope.member.person : nil
    try OpinionTable.insert(
      id, draft, area: community, slip: SlipNumber(year: year, sequence: sequence), due: due, person: person, in: scope)
  }
}
