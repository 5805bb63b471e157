public import Deliberation
public import Secrets
public import Storage

/// 票箱 — the sums of an assembly's ballots by way; never a ballot.
///
/// One row an assembly, sealed with the installation's key, which lies outside the database: every ballot opens, adds and
/// seals anew, always to the same length. So neither the row nor what an engine keeps of its earlier states (a log, dead
/// rows, replicas, backups) tells what one ballot added, as long as the key is not in the same hands.
public struct BallotBox: Hashable, Sendable {
  /// Ballots of each way.
  public private(set) var counts: [Tally.Way: Tally.Count]

  private static let context = "ballot.box"
  private static let digits = 9

  /// An empty box.
  init() { counts = [:] }

  /// Ballots of one way.
  public subscript(way: Tally.Way) -> Tally.Count { counts[way] ?? Tally.Count() }

  /// The box of an assembly; empty when there is none, as after a secret vote.
  public static func read(_ id: ID<Assembly>, vault: Vault, _ tx: Transaction) throws -> BallotBox {
    guard let row = try tx.first("SELECT sealed FROM ballot_box WHERE assembly_id = \(id)") else { return BallotBox() }
    return try BallotBox(text: try vault.unseal(try row.bytes(0), context: context))
  }

  /// Puts an empty box up.
  static func open(_ id: ID<Assembly>, in scope: Scope) throws {
    try scope.tx.execute(
      "INSERT INTO ballot_box (assembly_id, sealed) VALUES (\(id), \(try scope.vault.seal(BallotBox().text, context: context)))")
  }

  /// Changes the sums and seals them anew.
  static func change(_ id: ID<Assembly>, in scope: Scope, _ body: (inout BallotBox) -> Void) throws {
    var box = try read(id, vault: scope.vault, scope.tx)
    body(&box)
    try scope.tx.execute(
      "UPDATE ballot_box SET sealed = \(try scope.vault.seal(box.text, context: context)) WHERE assembly_id = \(id)")
  }

  /// One ballot more.
  mutating func put(_ choice: Tally.Choice, by way: Tally.Way) {
    var count = self[way]
    switch choice {
    case .inFavour: count.inFavour += 1
    case .against: count.against += 1
    case .abstained: count.abstained += 1
    }
    counts[way] = count
  }

  /// What was counted by hand, in place of an earlier count.
  mutating func set(_ count: Tally.Count, by way: Tally.Way) { counts[way] = count }

  /// Always as long, whatever the sums.
  private var text: String {
    Tally.Way.allCases.flatMap { way in
      let count = self[way]
      return [count.inFavour, count.against, count.abstained, count.invalid].map { number in
        let digits = String(number)
        return String(repeating: "0", count: max(0, Self.digits - digits.count)) + digits
      }
    }.joined(separator: " ")
  }

  private init(text: String) throws(StorageError) {
    var numbers = text.split(separator: " ").map { $0.utf8.count == Self.digits ? Int($0) : nil }.makeIterator()
    func next() throws(StorageError) -> Int {
      guard let number = numbers.next() ?? nil, number >= 0 else { throw .decoding("ballot_box holds no sums") }
      return number
    }
    counts = [:]
    for way in Tally.Way.allCases {
      counts[way] = Tally.Count(inFavour: try next(), against: try next(), abstained: try next(), invalid: try next())
    }
    guard numbers.next() == nil else { throw .decoding("ballot_box holds no sums") }
  }

  /// Forgets the sums of an assembly.
  static func forget(_ id: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute("DELETE FROM ballot_box WHERE assembly_id = \(id)")
  }
}
