public import Consensus
internal import Deliberation
public import Storage
internal import Synchronization

/// 结果存放 — findings of online deliberations in memory, each under the revision at which its community stood (3.4g).
///
/// Findings are made anew from all answers, for every vote may give the voices other numbers; after the first reader of a revision all
/// others take them from here, in any language. The revision is read in the transaction that reads the answers, so a server sees at once
/// what was answered through another one, and servers tell each other nothing. Once closed, a deliberation does not change any more.
public final class FindingsCache: Sendable {
  private struct Kept {
    let revision: Int64
    let findings: Findings
    var usedAt: Int
  }

  private struct Shelf {
    var kept: [ID<OnlineCall>: Kept] = [:]
    var clock = 0
    var made = 0
  }

  /// Deliberations kept in memory.
  static let deliberations = 50
  private let shelf = Mutex(Shelf())
  /// Held while findings are made: one analysis at a time, and who waited for the same one finds it made.
  private let making = Mutex(())

  /// Nothing kept yet.
  public init() {}

  /// The findings as of this transaction.
  public func findings(of line: OnlineLine, _ tx: Transaction) throws -> Findings {
    let revision = line.closedAt == nil ? try AreaTable.revision(of: line.area, tx) : .max
    if let known = known(line.id, revision) { return known }
    return try making.withLock { _ in
      if let known = known(line.id, revision) { return known }
      let findings = try OnlineFindings.of(line, tx)
      keep(findings, of: line.id, revision)
      return findings
    }
  }

  /// Analyses made so far.
  var made: Int { shelf.withLock { $0.made } }
  /// Deliberations kept now.
  var count: Int { shelf.withLock { $0.kept.count } }

  private func known(_ id: ID<OnlineCall>, _ revision: Int64) -> Findings? {
    shelf.withLock { shelf in
      guard let kept = shelf.kept[id], kept.revision == revision else { return nil }
      shelf.clock += 1
      shelf.kept[id]?.usedAt = shelf.clock
      return kept.findings
    }
  }

  private func keep(_ findings: Findings, of id: ID<OnlineCall>, _ revision: Int64) {
    shelf.withLock { shelf in
      shelf.made += 1
      shelf.clock += 1
      // A slow reader of an old state does not push out a newer one.
      if let kept = shelf.kept[id], kept.revision > revision { return }
      shelf.kept[id] = Kept(revision: revision, findings: findings, usedAt: shelf.clock)
      if shelf.kept.count > Self.deliberations, let oldest = shelf.kept.min(by: { $0.value.usedAt < $1.value.usedAt })?.key {
        shelf.kept[oldest] = nil
      }
    }
  }
}
