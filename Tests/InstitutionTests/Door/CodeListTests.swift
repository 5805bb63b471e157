import Deliberation
import Storage
import TestKit
import Testing

@testable import Institution

@Suite("代码表 · the codes that the schema admits and those that the program knows")
struct CodeListTests {
  /// Every list of codes in the schema. A code that is worked out when it is read (a commitment that is held) stands in none.
  private static let known: [String: Set<String>] = [
    "account.government": codes(Role.government).union([""]),
    "assembly.basis": codes(Assembly.Basis.allCases), "assembly.ground": codes(Assembly.Ground.allCases),
    "assembly.kind": codes(Assembly.Kind.allCases), "assembly.stage": codes(Assembly.Stage.allCases),
    "assembly_step.step": codes(AssemblyStep.allCases), "attendance.way": codes(Meeting.Attendance.Way.allCases),
    "commitment.origin": codes(Commitment.Origin.allCases), "commitment.owner_kind": codes(Commitment.Owner.allCases),
    "commitment.state": codes(Commitment.State.allCases).subtracting(["held"]),
    "commitment_step.kind": codes(CommitmentLine.Step.Kind.allCases), "commitment_step.way": ["account", "link", "paper"],
    "correction.kind": codes(Correction.Kind.allCases), "elector.ballot": codes(Tally.Way.allCases).union(["cast"]),
    "elector.open_choice": codes(Tally.Choice.allCases), "elector.present_way": ["roll", "phone", "online"],
    "explanation.result": codes(Explanation.Result.allCases), "explanation.way": codes(Explanation.Way.allCases),
    "lot.circle": codes(LotScheme.Circle.allCases), "lot.way": codes(LotScheme.Way.allCases), "matter.stage": codes(Stage.allCases),
    "minutes_correction.settlement": ["accepted", "kept"], "online_statement.state": codes(StatementState.allCases),
    "opinion.channel": codes(Opinion.Channel.allCases), "opinion.state": codes(Opinion.State.allCases),
    "opinion_lineage.act": codes(Lineage.Act.allCases), "outcome_point.adoption": codes(Adoption.allCases),
    "outcome_point.result": codes(Outcome.allCases), "paper.kind": codes(Publication.Kind.allCases), "person.sex": RosterRow.sexes,
    "post.kind": codes(Post.Kind.allCases), "referral.track": codes(OtherTrack.allCases), "representative.sex": RosterRow.sexes,
    "seat.kind": codes(Seat.Kind.allCases), "service.way": codes(PlanRecord.Service.Way.allCases), "urging.way": codes(Urging.Way.allCases),
    "work_meeting_decision.decision": codes(Opinion.State.allCases).subtracting(["received", "forMeeting"]),
  ]

  private static func codes<Code: RawRepresentable<String>>(_ all: some Sequence<Code>) -> Set<String> { Set(all.map(\.rawValue)) }

  @Test(
    "are the same, list by list: a new code needs a step of the schema, and a list without its enumeration is found",
    arguments: Backend.available)
  func lists(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let found = try await house.read { try Self.lists($0.tx) }
      #expect(found.keys.sorted() == Self.known.keys.sorted())
      for (column, codes) in Self.known { #expect(found[column] == codes, "\(column)") }
    }
  }

  /// The lists of codes of a database, by table and column.
  private static func lists(_ tx: Transaction) throws -> [String: Set<String>] {
    let rows =
      switch tx.engine {
      case .sqlite: try tx.run("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%CHECK%'")
      case .postgres:
        try tx.run(
          """
          SELECT CAST(t.relname AS TEXT), pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
          JOIN pg_namespace n ON n.oid = t.relnamespace WHERE c.contype = 'c' AND n.nspname = current_schema()
          """)
      }
    var lists: [String: Set<String>] = [:]
    for row in rows {
      let (table, text) = (try row.text(0), try row.text(1))
      for list in text.matches(of: #/(\w+) (?:IN \(|= ANY \(\(?ARRAY\[)('[^\])]*)[\])]/#) {
        lists["\(table).\(list.1)"] = Set(list.2.matches(of: #/'([^']*)'/#).map { String($0.1) })
      }
    }
    return lists
  }
}
