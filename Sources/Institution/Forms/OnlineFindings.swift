public import Consensus
internal import Deliberation
public import Storage

/// 求同存异 — what the answers of an online deliberation say: what all share, where they part (3.4g, 3.5e).
public enum OnlineFindings {
  /// People who must have answered before anything but their number is shown: with fewer, a neighbour could guess who said what.
  public static let fewest = 5

  /// The findings as of now; statements keep the numbers people saw.
  public static func of(_ line: OnlineLine, _ tx: Transaction) throws -> Findings {
    let standing = line.statements.filter { $0.state == .accepted }
    let numbers = Dictionary(standing.map { ($0.id.rawValue, String($0.position)) }, uniquingKeysWith: { first, _ in first })
    var builder = VoteMatrix.Builder()
    for vote in try OnlineTable.votes(of: line.id, tx) {
      guard let number = numbers[vote.statement], let choice = Vote(rawValue: Int8(vote.choice)) else { continue }
      builder.add(choice, by: String(vote.voice), on: number)
    }
    return Analysis().findings(
      for: builder.matrix(),
      statements: standing.map { Consensus.Statement(id: String($0.position), text: $0.text, moderation: .accepted) })
  }

  /// Every answer as a table anyone can run `yishi consensus` on: voices numbered anew, in the order of their answers.
  public static func table(of line: OnlineLine, _ tx: Transaction) throws -> String {
    let positions = Dictionary(line.statements.map { ($0.id.rawValue, $0.position) }, uniquingKeysWith: { first, _ in first })
    let rejected = Set(line.statements.filter { $0.state != .accepted }.map(\.id.rawValue))
    guard try OnlineTable.turnout(of: line.id, tx).people >= fewest else { return "participant,statement,vote\n" }
    var voices: [Int64: [(Int, Int)]] = [:]
    for vote in try OnlineTable.votes(of: line.id, tx) where !rejected.contains(vote.statement) {
      voices[vote.voice, default: []].append((positions[vote.statement] ?? 0, vote.choice))
    }
    let rows = voices.values.map { answers in answers.sorted { $0.0 < $1.0 } }.sorted { one, other in
      one.lexicographicallyPrecedes(other) { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
    }
    return "participant,statement,vote\n"
      + rows.enumerated().flatMap { index, answers in answers.map { "\(index + 1),\($0.0),\($0.1)\n" } }.joined()
  }
}
