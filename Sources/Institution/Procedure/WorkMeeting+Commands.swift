public import Deliberation
internal import Storage

/// 召开工作例会 — records a work meeting and what it decided on each group of opinions (3.5b).
///
/// Every topic becomes a matter that waits for the Party organisation's approval (3.1b).
public struct HoldWorkMeeting: Command {
  public static let clause: Clause = "3.5b"
  public static let roles: Set<Role>? = Role.committee
  /// The community.
  public let community: AreaCode
  /// What happened.
  public let meeting: WorkMeeting
  /// The groups it decides on, by their leading opinions, as they were when the form was filled; those left out nobody looked at.
  public let seen: [ID<Opinion>: Version]

  /// A work meeting to record.
  public init(_ meeting: WorkMeeting, in community: AreaCode, seen: [ID<Opinion>: Version] = [:]) {
    self.seen = seen
    self.meeting = meeting
    self.community = community
  }

  public var texts: Texts { meeting.texts }

  public func area(in scope: Scope) -> AreaCode? { community }

  public func perform(in scope: Scope) throws -> Int64 {
    try meeting.check(at: scope.now)
    var groups = try OpinionTable.groups(of: meeting.decisions.map(\.opinion), scope.tx)
    for decision in meeting.decisions {
      try seen[decision.opinion]?.check(against: OpinionTable.version(of: groups[decision.opinion] ?? []))
    }
    let names = try BodyTable.seatNames(meeting.seatsPresent, in: community, on: meeting.heldAt.day, scope.tx)
    guard !names.isEmpty, names.count == meeting.seatsPresent.count else { throw Refusal(.committeeAbsent) }
    let id = scope.newID(WorkMeeting.self)
    let present = (names + [meeting.othersPresent]).filter { !$0.isBlank }.joined(separator: "、")
    try WorkMeetingTable.insert(meeting, as: id, present: present, in: community, scope.tx)
    for decision in meeting.decisions {
      // What was decided a moment ago is decided.
      guard let group = groups.updateValue([], forKey: decision.opinion) else { throw AccessError.notFound }
      guard !group.isEmpty else { throw Refusal(.alreadyDecided) }
      try carryOut(decision, on: group, of: id, in: scope)
    }
    let topics = meeting.decisions.count { $0.outcome == .topic }
    if topics > 0 {
      try Outbox.queue(
        "approval", area: community, subject: id.rawValue, to: Role.secretary.rawValue, saying: "topics:\(topics)", in: scope)
    }
    scope.journal(after: .workMeeting(decided: meeting.decisions.count, topics: topics))
    return id.rawValue
  }

  private func carryOut(
    _ decision: WorkMeeting.Decision, on group: [LedgerLine], of meeting: ID<WorkMeeting>, in scope: Scope
  ) throws {
    guard let lead = group.first(where: { $0.opinion.id == decision.opinion }), lead.opinion.area == community else {
      throw AccessError.notFound
    }
    guard lead.opinion.lead == nil else { throw Refusal(.joinedElsewhere) }
    let matter = try decision.topic.map { try propose($0, at: meeting, in: scope) }
    for line in group {
      var entry = line.opinion
      try entry.decide(decision.outcome, saying: decision.reason)
      try OpinionTable.save(entry, answer: decision.reason, matter: matter, in: scope)
    }
    try WorkMeetingTable.insert(decision, of: meeting, matter: matter, in: scope)
  }

  private func propose(_ topic: Topic, at meeting: ID<WorkMeeting>, in scope: Scope) throws -> ID<Matter> {
    guard let entry = try CatalogueTable.entry(topic.entryCode, in: community, scope.tx) else {
      let hasCatalogue = try !CatalogueTable.entries(in: community, scope.tx).isEmpty
      throw Refusal(hasCatalogue ? .entryUnknown : .catalogueMissing, ["code": topic.entryCode])
    }
    let year = scope.now.day.year
    let matter = Matter(
      id: scope.newID(), area: community,
      number: SerialNumber(year: year, sequence: try scope.nextNumber("matter", area: community, year: year)),
      title: topic.title, question: topic.question, entryCode: entry.code, entryTitle: entry.title,
      reservedBy: entry.isReserved ? entry.clause : nil, stage: .proposed, rulesDay: scope.now.day)
    try MatterTable.insert(matter, workMeeting: meeting, scope.tx)
    return matter.id
  }
}
