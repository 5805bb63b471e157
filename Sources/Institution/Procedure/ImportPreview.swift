public import Deliberation
public import Tables
internal import PolicyFiles
internal import Storage

extension ImportReading where Entry == OpinionEntry {
  /// Opinions of a file, judged by the rules of their community.
  ///
  /// - Throws: `TableFault` for what is no table.
  public static func opinions(_ bytes: [UInt8], under policy: Policy, at now: Instant) throws(TableFault) -> Self {
    try OpinionRows.read(bytes, under: policy, at: now)
  }
}

extension ImportReading where Entry == RosterEntry {
  /// Residents of a file.
  ///
  /// - Throws: `TableFault` for what is no table.
  public static func roster(_ bytes: [UInt8], at now: Instant) throws(TableFault) -> Self { try RosterTable.read(bytes, at: now) }
}

extension OpinionPlan {
  /// Compares drafts with the ledger of a community.
  public init(_ drafts: [OpinionDraft], in area: AreaCode, _ reading: Reading) throws {
    try self.init(drafts, in: area, vault: reading.vault, reading.tx)
  }
}

extension RosterPlan {
  /// Compares entries with the roster of a community.
  public init(_ entries: [RosterEntry], in area: AreaCode, _ reading: Reading) throws {
    try self.init(entries, in: area, vault: reading.vault, reading.tx)
  }
}
