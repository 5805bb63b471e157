internal import Consensus
public import Deliberation
public import PolicyFiles
public import Storage

/// An online deliberation as it stands.
public struct OnlineLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<OnlineCall>
  /// Its community and matter.
  public let area: AreaCode, matter: ID<Matter>
  /// What is asked, the groups it reaches (none: all), and until when.
  public let call: OnlineCall
  /// When it was opened, and closed.
  public let openedAt: Instant, closedAt: Instant?
  /// Its statements in the order they came.
  public let statements: [OnlineStatement]
  /// Its result as published.
  public let paper: ID<Publication>?

  /// The version of its statements and of how they were judged; answers come in all the time and are no part of it.
  public var version: Version {
    Version(of: ["\(id)"] + statements.flatMap { ["\($0.id)", $0.text, $0.version.text] })
  }

  /// The rules under which it was opened.
  public func policy(in library: PolicyLibrary) throws -> Policy { try library.policy(for: area, on: openedAt.day) }

  /// How many statements nobody has judged yet.
  public var waiting: Int { statements.count { $0.state == .waiting } }

  /// True while answers are taken.
  public func isOpen(at now: Instant) -> Bool { closedAt == nil && now < call.closesAt }
}

/// 观点 as stored.
public struct OnlineStatement: Hashable, Sendable {
  /// Identity.
  public let id: ID<OnlineStatement>
  /// Its number, from 1.
  public let position: Int
  /// Its words.
  public let text: String
  /// True for those the deliberation began with.
  public let isSeed: Bool
  /// Whether it stands, and why not.
  public let state: StatementState, reason: String
  /// When it was added.
  public let addedAt: Instant

  /// The version of how it was judged.
  public var version: Version { Version(of: [state.rawValue, reason]) }
}

/// Online deliberations of matters (3.4g).
public enum OnlineTable {
  private static let columns: SQL = "id, area, matter_id, introduction, groups, opened_at, closes_at, closed_at, paper_id"

  /// The newest of a matter.
  public static func newest(of matter: ID<Matter>, _ tx: Transaction) throws -> OnlineLine? {
    try tx.first("SELECT \(columns) FROM online_deliberation WHERE matter_id = \(matter) ORDER BY id DESC LIMIT 1").map { try line($0, tx) }
  }

  /// One; throws `AccessError.notFound`.
  public static func find(_ id: ID<OnlineCall>, _ tx: Transaction) throws -> OnlineLine {
    guard let row = try tx.first("SELECT \(columns) FROM online_deliberation WHERE id = \(id)") else { throw AccessError.notFound }
    return try line(row, tx)
  }

  /// Those whose time is over and which nobody closed.
  static func overdue(at now: Instant, _ tx: Transaction) throws -> [OnlineLine] {
    try tx.run("SELECT \(columns) FROM online_deliberation WHERE closed_at IS NULL AND closes_at <= \(now) LIMIT 100").map {
      try line($0, tx)
    }
  }

  /// Those of a community that are open.
  public static func open(in area: AreaCode, at now: Instant, _ tx: Transaction) throws -> [OnlineLine] {
    try tx.run(
      """
      SELECT \(columns) FROM online_deliberation
      WHERE closed_at IS NULL AND closes_at > \(now) AND area = \(area) ORDER BY id DESC LIMIT 50
      """
    ).map { try line($0, tx) }
  }

  static func insert(_ id: ID<OnlineCall>, _ call: OnlineCall, of matter: Matter, in scope: Scope) throws {
    try scope.tx.execute(
      """
      INSERT INTO online_deliberation (id, area, matter_id, introduction, groups, opened_at, closes_at)
      VALUES (\(id), \(matter.area), \(matter.id), \(call.introduction), \(call.groups.joined(separator: "\n")), \(scope.now),
        \(call.closesAt))
      """)
  }

  static func add(_ text: String, isSeed: Bool, state: StatementState, to online: ID<OnlineCall>, in scope: Scope) throws -> ID<
    OnlineStatement
  > {
    let id = scope.newID(OnlineStatement.self)
    try scope.tx.execute(
      """
      INSERT INTO online_statement (id, online_id, position, text, is_seed, state, added_at)
      VALUES (\(id), \(online), (SELECT coalesce(max(position), 0) + 1 FROM online_statement WHERE online_id = \(online)), \(text),
        \(isSeed), \(state), \(scope.now))
      """)
    return id
  }

  /// How many people answered so far, and how many answers they gave, to the statements that stand.
  public static func turnout(of id: ID<OnlineCall>, _ tx: Transaction) throws -> (people: Int, votes: Int) {
    let row = try tx.first(
      """
      SELECT count(DISTINCT voice), count(*) FROM online_vote JOIN online_statement ON online_statement.id = statement_id
      WHERE online_vote.online_id = \(id) AND state = 'accepted'
      """)
    guard let row else { return (0, 0) }
    return (try row.int(0), try row.int(1))
  }

  /// Every answer under the number of a voice; numbers say nothing about anybody.
  public static func votes(of id: ID<OnlineCall>, _ tx: Transaction) throws -> [(voice: Int64, statement: Int64, choice: Int)] {
    try tx.run("SELECT voice, statement_id, choice FROM online_vote WHERE online_id = \(id) ORDER BY voice, statement_id").map {
      (try $0.int64(0), try $0.int64(1), try $0.int(2))
    }
  }

  private static func line(_ row: Row, _ tx: Transaction) throws -> OnlineLine {
    let id: ID<OnlineCall> = try row.id(0)
    let statements = try tx.run(
      "SELECT id, position, text, is_seed, state, reason, added_at FROM online_statement WHERE online_id = \(id) ORDER BY position"
    ).map { row in
      OnlineStatement(
        id: try row.id(0), position: try row.int(1), text: try row.text(2), isSeed: try row.bool(3),
        state: try row.code(4, as: StatementState.self), reason: try row.text(5), addedAt: try row.instant(6))
    }
    let call = OnlineCall(
      introduction: try row.text(3), groups: try row.text(4).split(separator: "\n").map(String.init), closesAt: try row.instant(6),
      statements: statements.filter(\.isSeed).map(\.text))
    return OnlineLine(
      id: id, area: try row.area(1), matter: try row.id(2), call: call, openedAt: try row.instant(5), closedAt: try row.optionalInstant(7),
      statements: statements, paper: try row.optionalID(8))
  }

  static func judge(_ id: ID<OnlineStatement>, _ state: StatementState, because reason: String, _ tx: Transaction) throws {
    try tx.execute("UPDATE online_statement SET state = \(state), reason = \(reason) WHERE id = \(id)")
  }

  static func close(_ id: ID<OnlineCall>, paper: ID<Publication>, at now: Instant, _ tx: Transaction) throws {
    try tx.execute("UPDATE online_deliberation SET closed_at = \(now), paper_id = \(paper) WHERE id = \(id)")
  }
}
