public import Deliberation
public import Secrets
public import Storage

/// 清点结果 — what was counted of hands and paper so far in an assembly that is open; a later count takes its place.
public struct HandCount: Hashable, Sendable {
  /// Who took a paper ballot, in the order of the roll.
  public let voters: [ID<Elector>]
  /// Paper ballots and hands as counted.
  public let paper: Tally.Count, hands: Tally.Count

  /// Nothing counted.
  public static let none = HandCount(voters: [], paper: Tally.Count(), hands: Tally.Count())

  /// The count of an assembly; ``none`` when nobody counted.
  public static func of(_ id: ID<Assembly>, vault: Vault, _ tx: Transaction) throws -> HandCount {
    let box = try BallotBox.read(id, vault: vault, tx)
    let voters = try AssemblyTable.roll(of: id, tx).filter { $0.ballot == .paper }.map(\.id)
    return HandCount(voters: voters, paper: box[.paper], hands: box[.hands])
  }

  /// True when ballots of a way were counted.
  public func isCounted(_ way: Tally.Way) -> Bool {
    switch way {
    case .paper: paper.total > 0 || !voters.isEmpty
    case .hands: hands.total > 0
    case .phone, .online: false
    }
  }

  /// The version of the count.
  public var version: Version {
    let numbers = [paper, hands].flatMap { [$0.inFavour, $0.against, $0.abstained, $0.invalid] }
    return Version(of: voters.map(\.description) + ["/"] + numbers.map { String($0) })
  }
}
