/// 随时更新 — findings that follow every vote within milliseconds.
///
/// Below ``Options/exactVotes`` votes each new vote makes the whole analysis again, but for the quality of the grouping, which is
/// measured again when the number of groups changes. Above, a vote is folded in: means, positions, nearest groups, counts and lists
/// are exact, while the two directions of the plane and
/// the middles of the groups stay as they were at the last ``refresh()``. ``needsRefresh`` tells when too much has been added
/// since; the caller then refreshes at leisure. After a refresh the findings are those of ``Analysis`` on the same votes.
public struct LiveAnalysis: Sendable {
  /// The findings as of the last vote. New participants and statements stand last until the next refresh.
  public var findings: Findings { state.findings }

  /// True when votes have grown or changed by more than a hundredth since the last refresh.
  public var needsRefresh: Bool { sinceRefresh * 100 > votes.count }

  /// All votes recorded, on rejected statements too.
  public private(set) var votes: VoteMatrix
  /// The statements with their words and moderation.
  public private(set) var statements: [Statement]
  private let options: Options
  private var state: State
  private var rows: [String: Int]
  private var columns: [String: Int]
  private var sinceRefresh = 0

  /// Begins with the votes there are, and analyses them in full.
  public init(_ votes: VoteMatrix = VoteMatrix(), statements: [Statement] = [], options: Options = Options()) {
    self.votes = votes
    self.statements = statements
    self.options = options
    state = State(votes, statements, options)
    rows = Self.places(votes.participants)
    columns = Self.places(votes.statements)
  }

  /// Records a vote, over an older one of the same participant on the same statement.
  public mutating func record(_ vote: Vote, by participant: String, on statement: String) {
    let row = rows[participant] ?? votes.appendParticipant(participant)
    rows[participant] = row
    let column = columns[statement] ?? votes.appendStatement(statement)
    columns[statement] = column
    guard votes.vote(ofParticipant: row, on: column) != vote else { return }
    votes.record(vote, ofParticipant: row, on: column)
    sinceRefresh += 1
    if votes.count <= options.exactVotes {
      state = State(votes, statements, options, earlier: state.findings)
    } else {
      state.fold(vote, by: participant, on: statement)
    }
  }

  /// Adds a statement, or changes the words or the moderation of one, and analyses in full.
  public mutating func moderate(_ statement: Statement) {
    statements.removeAll { $0.id == statement.id }
    statements.append(statement)
    refresh()
  }

  /// Analyses all votes in full, the quality of the grouping as well.
  public mutating func refresh() {
    state = State(votes, statements, options)
    sinceRefresh = 0
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
