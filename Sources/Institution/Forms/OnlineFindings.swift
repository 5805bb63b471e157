public import Consensus
public import Deliberation
public import Storage

/// 求同存异 — what the answers of an online deliberation say: what all share, where they part (3.4g, 3.5e).
public enum OnlineFindings {
  /// The findings as of now; statements keep the numbers people saw.
  public static func of(_ line: OnlineLine, _ tx: Transaction) throws -> Findings { try OnlineAnswers(to: line, tx).findings }
}

extension Findings {
  /// Enough people have answered to show more than their number, by the rules under which the deliberation was opened.
  public func isShown(under policy: Policy) -> Bool { participants.count >= policy.onlineFewestAnswers.value }

  /// People who answered, and the answers they gave, to the statements that stand.
  public var turnout: (people: Int, votes: Int) { (participants.count, participants.reduce(0) { $0 + $1.votes }) }
}

/// 全部表态 — the answers of an online deliberation as they are analysed and as they are published: one and the same, so that whoever
/// runs `yishi consensus` on the two files gets what page, report and minutes say (3.4g, 2.2a).
///
/// A statement that waits or was left out is in neither: its words are not published, and a column without words would still change
/// the picture.
public struct OnlineAnswers: Hashable, Sendable {
  /// Who said what: voices numbered from 1, statements under the numbers people saw.
  public let votes: VoteMatrix
  /// The statements that stand.
  public let statements: [Consensus.Statement]

  /// The answers there are.
  ///
  /// Voices are numbered in the order of what they answered, read like words in a dictionary. The order so follows from what is
  /// published anyway, and a number says nothing of its own: neither who came first, nor which voice of the database it is, which an
  /// operator can join to a person while the deliberation runs. A new answer moves the numbers, so that none is a name for long.
  public init(to line: OnlineLine, _ tx: Transaction) throws {
    let standing = line.statements.filter { $0.state == .accepted }
    statements = standing.map { Consensus.Statement(id: String($0.position), text: $0.text, moderation: .accepted) }
    let columns = Dictionary(standing.enumerated().map { ($1.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    var voices: [[Answer]] = []
    var last: Int64?
    for vote in try OnlineTable.votes(of: line.id, tx) {
      guard let column = columns[vote.statement], let choice = Consensus.Vote(rawValue: Int8(clamping: vote.choice)) else { continue }
      if vote.voice != last { voices.append([]) }
      last = vote.voice
      voices[voices.count - 1].append(Answer(column: column, choice: choice))
    }
    var votes = VoteMatrix()
    for statement in statements { _ = votes.appendStatement(statement.id) }
    for answers in voices.map({ $0.sorted(by: Answer.precedes) }).sorted(by: { $0.lexicographicallyPrecedes($1, by: Answer.precedes) }) {
      let row = votes.appendParticipant(String(votes.participants.count + 1))
      for answer in answers { votes.record(answer.choice, ofParticipant: row, on: answer.column) }
    }
    self.votes = votes
  }

  /// What they come to.
  public var findings: Findings { Analysis().findings(for: votes, statements: statements) }

  /// `votes.csv`: every answer, or none while too few have answered.
  public func voteFile(under policy: Policy) -> String {
    var lines = ["participant,statement,vote"]
    if votes.participants.count >= policy.onlineFewestAnswers.value {
      for row in votes.participants.indices {
        for answer in votes.votes(ofParticipant: row) {
          lines.append("\(votes.participants[row]),\(votes.statements[answer.statement]),\(answer.vote.rawValue)")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `statements.csv`: the words, in the columns of Polis' comments.csv.
  public var statementFile: String {
    let lines = statements.map { statement in
      let text = statement.text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      return "\(statement.id),\(statement.moderation.rawValue),\"\(text)\""
    }
    return (["comment-id,moderated,comment-body"] + lines).joined(separator: "\n") + "\n"
  }

  private struct Answer {
    let column: Int
    let choice: Consensus.Vote

    static func precedes(_ one: Answer, _ other: Answer) -> Bool {
      (one.column, one.choice.rawValue) < (other.column, other.choice.rawValue)
    }
  }
}
