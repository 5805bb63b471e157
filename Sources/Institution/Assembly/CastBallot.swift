public import Deliberation
internal import Storage

/// 投票 — an elector votes by phone in the room, or from afar; once, whichever way (3.5h).
///
/// The voters' list says that somebody voted; the ``BallotBox`` holds sums only, so that in a secret ballot nothing in the
/// database joins the two. From afar a ballot counts only where a local measure
/// admits it; elsewhere it is advice, shown apart.
public struct CastBallot: Command {
  public static let clause: Clause = Act.castBallot.clause
  public static let roles: Set<Role>? = nil
  /// The assembly.
  public let assembly: ID<Assembly>
  /// The code of the ballot; empty for a resident with an account.
  public let code: String
  /// In favour, against, abstaining.
  public let choice: Tally.Choice

  /// A ballot.
  public init(_ assembly: ID<Assembly>, code: String = "", _ choice: Tally.Choice) {
    self.assembly = assembly
    self.code = code
    self.choice = choice
  }

  public var texts: Texts { [.line: [code]] }

  public func area(in scope: Scope) throws -> AreaCode? { try AssemblyTable.find(assembly, scope.tx).area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try AssemblyTable.find(assembly, scope.tx)
    var known = line.assembly
    try known.take(.castBallot)
    if line.call.isSecret { scope.keepSecret() }
    let elector = try elector(in: scope)
    guard !elector.hasVoted else { throw Refusal(.alreadyVoted) }
    let policy = try scope.policy(for: line.area, on: line.rulesDay)
    let isHere = elector.presentWay == "phone" || elector.presentWay == "roll"
    let counts = isHere || policy.onlineBallots.value
    guard counts || !elector.hasAdvised else { throw Refusal(.alreadyVoted) }
    if elector.presentWay == "roll" {
      // Whose hand was counted has voted; only a new count makes room for another way.
      let hands = try BallotBox.read(assembly, vault: scope.vault, scope.tx)[.hands].total
      guard hands < (try AssemblyTable.handRaisers(of: assembly, scope.tx)) else { throw Refusal(.handsCounted) }
    }
    let open: String? = line.call.isSecret ? nil : choice.rawValue
    if counts {
      try scope.tx.execute(
        """
        UPDATE elector SET ballot = \(isHere ? "phone" : "online"), present_way = coalesce(present_way, 'online'),
          code_fingerprint = NULL, code_sealed = NULL, open_choice = \(open)
        WHERE id = \(elector.id)
        """)
    } else {
      try scope.tx.execute("UPDATE elector SET has_advised = TRUE, open_choice = \(open) WHERE id = \(elector.id)")
    }
    try BallotBox.change(assembly, in: scope) { $0.put(choice, by: isHere ? .phone : .online) }
    scope.journal(after: .plain(counts ? .voted : .advised))
    return assembly.rawValue
  }

  private func elector(in scope: Scope) throws -> ElectorLine {
    let columns: SQL = "id, position, name, label, present_way, ballot, has_advised"
    if !code.isEmpty {
      guard let found = try AssemblyTable.elector(code: code, scope.tx), found.assembly == assembly,
        let row = try scope.tx.first("SELECT \(columns) FROM elector WHERE id = \(found.elector)")
      else { throw Refusal(.notOnRoll) }
      return try AssemblyTable.elector(row)
    }
    guard !scope.member.isAnonymous else { throw AccessError.signIn }
    guard let person = scope.member.person,
      let row = try scope.tx.first(
        "SELECT \(columns) FROM elector WHERE assembly_id = \(assembly) AND person_id = \(person)")
    else { throw Refusal(.notOnRoll) }
    return try AssemblyTable.elector(row)
  }
}
