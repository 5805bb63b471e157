public import Deliberation
internal import Secrets
public import Storage

/// Names the table of electors in ``ID``.
public enum Elector {}

/// One entry of the roll.
public struct ElectorLine: Hashable, Sendable {
  /// Identity.
  public let id: ID<Elector>
  /// Order on the roll.
  public let position: Int
  /// Name, and household, or seat.
  public let name: String, label: String
  /// How it is present; `nil` when it is not.
  public let presentWay: String?
  /// How it voted; `nil` when it did not, and after a secret vote.
  public let ballot: Tally.Way?
  /// True once it voted, whichever way.
  public let hasVoted: Bool
  /// True when it gave an advisory vote online.
  public let hasAdvised: Bool
}

/// Entries of rolls: how somebody is present, and that they voted.
enum ElectorTable {
  /// Puts a roll in the place of the one before: a roll belongs to one sitting.
  static func replace(_ roll: [Electorate.Entry], of assembly: ID<Assembly>, in scope: Scope) throws {
    try scope.tx.execute("DELETE FROM elector WHERE assembly_id = \(assembly)")
    for (position, entry) in roll.enumerated() {
      try scope.tx.execute(
        """
        INSERT INTO elector (id, assembly_id, position, person_id, name, label)
        VALUES (\(scope.newID(Elector.self)), \(assembly), \(position + 1), \(entry.person), \(entry.name), \(entry.label))
        """)
    }
  }

  /// Marks somebody present, by phone with a code of their own.
  static func mark(
    _ elector: ID<Elector>, way: String, fingerprint: String?, sealed: [UInt8]?, of assembly: ID<Assembly>, _ tx: Transaction
  )
    throws
  {
    try tx.execute(
      """
      UPDATE elector SET present_way = \(way), code_fingerprint = \(fingerprint), code_sealed = \(sealed)
      WHERE id = \(elector) AND assembly_id = \(assembly)
      """)
  }

  static func unmark(_ electors: [ID<Elector>], of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE elector SET present_way = NULL, code_fingerprint = NULL, code_sealed = NULL
      WHERE assembly_id = \(assembly) AND id IN (\(electors))
      """)
  }

  /// Voids every ballot and every code of a sitting.
  static func void(of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE elector SET ballot = NULL, has_advised = FALSE, open_choice = NULL, code_fingerprint = NULL, code_sealed = NULL
      WHERE assembly_id = \(assembly)
      """)
  }

  static func forgetPaper(of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute("UPDATE elector SET ballot = NULL WHERE assembly_id = \(assembly) AND ballot = 'paper'")
  }

  /// Notes that somebody took a paper ballot; false for one who is not there, or has voted.
  static func takePaper(_ elector: ID<Elector>, of assembly: ID<Assembly>, _ tx: Transaction) throws -> Bool {
    try tx.execute(
      """
      UPDATE elector SET ballot = 'paper'
      WHERE id = \(elector) AND assembly_id = \(assembly) AND present_way IS NOT NULL AND ballot IS NULL
      """) == 1
  }

  /// How many voted, whichever way.
  static func voted(of assembly: ID<Assembly>, _ tx: Transaction) throws -> Int {
    try tx.first("SELECT count(*) FROM elector WHERE assembly_id = \(assembly) AND ballot IS NOT NULL")?.int(0) ?? 0
  }

  /// Notes that somebody voted; what, in an open vote alone.
  static func vote(_ elector: ID<Elector>, by way: Tally.Way, openly choice: String?, _ tx: Transaction) throws {
    try tx.execute(
      """
      UPDATE elector SET ballot = \(way), present_way = coalesce(present_way, 'online'),
        code_fingerprint = NULL, code_sealed = NULL, open_choice = \(choice)
      WHERE id = \(elector)
      """)
  }

  static func advise(_ elector: ID<Elector>, openly choice: String?, _ tx: Transaction) throws {
    try tx.execute("UPDATE elector SET has_advised = TRUE, open_choice = \(choice) WHERE id = \(elector)")
  }

  /// Codes that were not used are worth nothing any more.
  static func endCodes(of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute("UPDATE elector SET code_fingerprint = NULL, code_sealed = NULL WHERE assembly_id = \(assembly)")
  }

  /// Forgets which way people voted in a secret vote, and who gave advice: of one adviser the advice would be known.
  static func forgetWays(of assembly: ID<Assembly>, _ tx: Transaction) throws {
    try tx.execute("UPDATE elector SET ballot = 'cast' WHERE assembly_id = \(assembly) AND ballot IS NOT NULL")
    try tx.execute("UPDATE elector SET has_advised = FALSE WHERE assembly_id = \(assembly) AND has_advised")
  }

  /// The entry of an identity.
  static func find(_ id: ID<Elector>, _ tx: Transaction) throws -> ElectorLine? {
    try tx.first("SELECT \(columns) FROM elector WHERE id = \(id)").map(line)
  }

  fileprivate static let columns: SQL = "id, position, name, label, present_way, ballot, has_advised"

  fileprivate static func line(_ row: Row) throws -> ElectorLine {
    ElectorLine(
      id: try row.id(0), position: try row.int(1), name: try row.text(2), label: try row.text(3),
      presentWay: try row.optionalText(4), ballot: try row.optionalText(5).flatMap { Tally.Way(rawValue: $0) },
      hasVoted: try row.optionalText(5) != nil,
      hasAdvised: try row.bool(6))
  }
}

extension AssemblyTable {
  /// The roll, in order.
  public static func roll(of id: ID<Assembly>, _ tx: Transaction) throws -> [ElectorLine] {
    try tx.run(
      """
      SELECT \(ElectorTable.columns) FROM elector WHERE assembly_id = \(id)
      ORDER BY position
      """
    ).map(ElectorTable.line)
  }

  /// Where somebody of the roster stands on the roll; `nil` when they do not.
  public static func entry(of person: ID<Person>, in id: ID<Assembly>, _ tx: Transaction) throws -> ElectorLine? {
    try tx.first(
      """
      SELECT \(ElectorTable.columns) FROM elector
      WHERE assembly_id = \(id) AND person_id = \(person)
      """
    ).map(ElectorTable.line)
  }

  /// The same by identity.
  static func entries(of id: ID<Assembly>, _ tx: Transaction) throws -> [ID<Elector>: ElectorLine] {
    Dictionary(try roll(of: id, tx).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many are on the roll, and how many of them came, each once.
  public static func attendance(of id: ID<Assembly>, _ tx: Transaction) throws -> (electors: Int, present: Int) {
    guard
      let row = try tx.first(
        "SELECT count(*), count(*) FILTER (WHERE present_way IS NOT NULL) FROM elector WHERE assembly_id = \(id)")
    else { return (0, 0) }
    return (try row.int(0), try row.int(1))
  }

  /// How many may raise a hand: those in the room without a ballot code who voted in no other way.
  static func handRaisers(of id: ID<Assembly>, _ tx: Transaction) throws -> Int {
    try tx.first(
      "SELECT count(*) FROM elector WHERE assembly_id = \(id) AND present_way = 'roll' AND ballot IS NULL")?.int(0) ?? 0
  }

  /// The roll entry that a ballot code opens, and its assembly.
  public static func elector(code: String, _ tx: Transaction) throws -> (elector: ID<Elector>, assembly: ID<Assembly>)? {
    try tx.first("SELECT id, assembly_id FROM elector WHERE code_fingerprint = \(Token.fingerprint(code))").map {
      (try $0.id(0), try $0.id(1))
    }
  }

  /// The ballot codes handed out and not used yet, by elector.
  public static func codes(of id: ID<Assembly>, _ reading: Reading) throws -> [ID<Elector>: String] {
    var codes: [ID<Elector>: String] = [:]
    for row in try reading.tx.run(
      "SELECT id, code_sealed FROM elector WHERE assembly_id = \(id) AND code_sealed IS NOT NULL AND ballot IS NULL")
    {
      codes[try row.id(0)] = try reading.vault.unseal(try row.bytes(1), context: "ballot.code")
    }
    return codes
  }
}
