public import Deliberation
internal import Storage

/// 各方的工作台 — the desk of somebody who is no staff of a community.
public enum Desk: Sendable {
  /// The township, or a department.
  case government(GovernmentDesk)
  /// An organisation with an account.
  case organisation(OrganisationDesk)
  /// A resident with an account.
  case resident(ResidentDesk)
}

/// 乡镇、街道和部门 — what waits for them, then the trouble in their communities (2.2b).
public struct GovernmentDesk: Sendable {
  /// The moment of the page.
  public let now: Instant
  /// Whose desk it is.
  public let organ: String
  /// True for the township, which stands above its communities; a department sees what itself commissioned.
  public let isTownship: Bool
  /// What is the township's to do, and what is late elsewhere, most urgent first.
  public let mine: [Task], late: [Task]
  /// What the organ commissioned, and how many of these wait for its answer.
  public let commissions: [CommissionRow], waiting: Int
  /// The newest of what it is told.
  public let messages: [Message]
  /// The communities below it.
  public let communities: [Place]

  /// Something due in a community.
  public struct Task: Sendable {
    /// Where.
    public let area: AreaCode, community: String
    /// What.
    public let task: DueTask
  }

  /// A community.
  public struct Place: Sendable {
    public let area: AreaCode, name: String
  }
}

/// 单位 — what an organisation promised and has not done yet (3.6a).
public struct OrganisationDesk: Sendable {
  public let today: Day
  /// Its commitments, each with its matter.
  public let commitments: [Promise]

  /// A commitment with the matter it comes from.
  public struct Promise: Sendable {
    public let line: CommitmentLine
    public let matter: ID<Matter>, title: String
  }
}

/// 居民 — assemblies one may vote in now, deliberations one may take part in (3.4g, 3.5h).
public struct ResidentDesk: Sendable {
  /// Where the resident lives.
  public let area: AreaCode?
  /// Assemblies that are open to them.
  public let votes: [OpenVote]
  /// Online deliberations that ask them.
  public let online: [Online]

  /// An assembly that is open.
  public struct OpenVote: Sendable {
    public let assembly: ID<Assembly>, question: String, hasVoted: Bool
  }

  /// An online deliberation.
  public struct Online: Sendable {
    public let call: ID<OnlineCall>, title: String, closesAt: Instant
  }
}

/// Desks of those who are no staff of a community.
public enum DeskReading {
  /// Messages that a desk shows.
  private static let mostMessages = 10  // technical: rows and letters that a page shows

  /// The desk of a member; `nil` for those who have none.
  ///
  /// - Throws: ``StorageError``.
  public static func desk(for member: Member, _ reading: Reading) throws -> Desk? {
    if let area = member.area, !member.roles.isDisjoint(with: Role.government) {
      return .government(try government(member, at: area, reading))
    }
    if let organisation = member.organisation { return .organisation(try own(organisation, reading)) }
    if let person = member.person { return .resident(try resident(person, member, reading)) }
    return nil
  }

  private static func government(_ member: Member, at area: AreaCode, _ reading: Reading) throws -> GovernmentDesk {
    let isTownship = member.roles.contains(.township)
    let communities = try AreaTable.communities(under: area, reading.tx)
    let names = Dictionary(try AreaTable.names(under: area, reading.tx).map { ($0.code, $0.name) }) { first, _ in first }
    let overseen = isTownship ? communities : []
    let due = try overseen.flatMap { code in
      try Agenda.tasks(in: code, reading).map { GovernmentDesk.Task(area: code, community: names[code] ?? "", task: $0) }
    }
    let others = due.filter { !$0.task.obligation.owners.contains(.township) }
    let commissions = try CommissionTable.list(of: member.organ, at: area, reading.tx)
    return GovernmentDesk(
      now: reading.now, organ: member.organ, isTownship: isTownship,
      mine: due.filter { $0.task.obligation.owners.contains(.township) && $0.task.obligation.duty != .answerCommission },
      late: others.filter { $0.task.obligation.daysLate(at: reading.now) > 0 }
        .sorted { $0.task.obligation.deadline.day < $1.task.obligation.deadline.day },
      commissions: try CommissionReading.rows(commissions, for: member, reading),
      waiting: commissions.count { $0.commission.state == .reported },
      messages: try messages(isTownship ? communities : nil, about: commissions, reading),
      communities: communities.map { GovernmentDesk.Place(area: $0, name: names[$0] ?? "") })
  }

  /// A department is told of what itself commissioned; the township of everything below it.
  ///
  /// - Parameter communities: below a township; `nil` for a department.
  private static func messages(
    _ communities: [AreaCode]?, about commissions: [CommissionLine], _ reading: Reading
  ) throws -> [Message] {
    let own = commissions.compactMap(\.matter)
    let places = Set(commissions.filter { $0.matter != nil }.map(\.area)).sorted { $0.description < $1.description }
    let all =
      try communities.map { try $0.flatMap { try Outbox.newest(in: $0, for: [Role.township.rawValue], reading.tx) } }
      ?? places.flatMap { try Outbox.newest(in: $0, for: .department, about: own, reading.tx) }
    return Array(all.sorted { $0.id > $1.id }.prefix(mostMessages))
  }

  private static func own(_ organisation: ID<Organisation>, _ reading: Reading) throws -> OrganisationDesk {
    OrganisationDesk(
      today: reading.now.day,
      commitments: try CommitmentTable.pending(of: organisation, reading.tx).map { line in
        let matter = try MatterTable.find(line.commitment.matter, reading.tx)
        return OrganisationDesk.Promise(line: line, matter: matter.id, title: matter.title)
      })
  }

  private static func resident(_ person: ID<Person>, _ member: Member, _ reading: Reading) throws -> ResidentDesk {
    let votes = try AssemblyTable.open(for: person, reading.tx)
    return ResidentDesk(
      area: member.area,
      votes: votes.map { ResidentDesk.OpenVote(assembly: $0.assembly, question: $0.question, hasVoted: $0.hasVoted) },
      online: try member.area.map { try online(person, in: $0, reading) } ?? [])
  }

  private static func online(_ person: ID<Person>, in area: AreaCode, _ reading: Reading) throws -> [ResidentDesk.Online] {
    let policy = try reading.policy(for: area)
    return try OnlineTable.open(in: area, at: reading.now, reading.tx).filter { line in
      try OnlineRoll.isReached(person, by: line, at: reading.now, under: policy, reading.tx)
    }.map { line in
      ResidentDesk.Online(
        call: line.id, title: try MatterTable.find(line.matter, reading.tx).title, closesAt: line.call.closesAt)
    }
  }
}
