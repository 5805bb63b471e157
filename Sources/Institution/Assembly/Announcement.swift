public import Deliberation
public import Secrets
public import Storage

/// 宣布前的票数 — what would be announced if the vote were closed now: who came, how many ballots are in, and how they are divided where
/// that may be seen. Of a secret vote the sums of ballots that came in by themselves are seen only after its end.
public struct Announcement: Sendable {
  /// The arithmetic of the day.
  public let tally: Tally
  /// The ballots that count, together; `nil` while they may not be seen.
  public let count: Tally.Count?
  /// The ballots that count, by number.
  public let ballots: Int
  /// Of them, those that were counted on paper.
  public let paper: Tally.Count
  /// The version of what is announced.
  public let version: Version
  /// All of it, for the announcement itself.
  let box: [Tally.Way: Tally.Count], counted: [Tally.Way: Tally.Count], sum: Tally.Count

  /// Those who came and whose ballot is not in.
  public var missing: Int { max(0, tally.present - ballots) }

  /// What would be announced of an assembly.
  public static func of(_ line: AssemblyLine, under policy: Policy, vault: Vault, _ tx: Transaction) throws -> Announcement {
    let id = line.assembly.id
    let tally = try AssemblyTable.tally(of: line, under: policy, tx)
    let box = try BallotBox.read(id, vault: vault, tx).counts
    var counted = box
    if !policy.onlineBallots.value { counted[.online] = nil }
    let sum = counted.values.reduce(Tally.Count(), +)
    let came = (counted[.phone] ?? Tally.Count()) + (counted[.online] ?? Tally.Count())
    let seen = !line.call.isSecret || came.total == 0 ? sum : nil
    let numbers = [tally.electors, tally.present, sum.total] + (seen.map { [$0.inFavour, $0.against, $0.abstained, $0.invalid] } ?? [])
    let hands = try HandCount.of(id, vault: vault, tx)
    return Announcement(
      tally: tally, count: seen, ballots: sum.total, paper: hands.paper,
      version: Version(of: [line.version.text, hands.version.text] + numbers.map { String($0) }), box: box, counted: counted, sum: sum)
  }
}
