internal import Deliberation
internal import Storage

/// What happened to commitments: steps, and urgings with their answers.
enum CommitmentStepTable {
  static func steps(of ids: [ID<Commitment>], _ tx: Transaction) throws -> [ID<Commitment>: [CommitmentLine.Step]] {
    try tx.run(
      """
      SELECT commitment_id, id, kind, text, by_name, at, attachment_id FROM commitment_step
      WHERE commitment_id IN (\(ids)) ORDER BY id
      """
    ).grouped {
      CommitmentLine.Step(
        id: try $0.id(1), kind: try $0.code(2, as: CommitmentLine.Step.Kind.self), text: try $0.text(3),
        byName: try $0.text(4), at: try $0.instant(5), photo: try $0.optionalID(6))
    }
  }

  static func urgings(of ids: [ID<Commitment>], _ tx: Transaction) throws -> [ID<Commitment>: [CommitmentLine.Urging]] {
    try tx.run(
      """
      SELECT commitment_id, id, way, text, by_name, at, next_day, answer FROM urging
      WHERE commitment_id IN (\(ids)) ORDER BY id
      """
    ).grouped {
      CommitmentLine.Urging(
        id: try $0.id(1), way: try $0.code(2, as: Urging.Way.self), text: try $0.text(3), byName: try $0.text(4),
        at: try $0.instant(5), nextDay: try $0.day(6), answer: try $0.text(7))
    }
  }

  static func note(
    _ kind: CommitmentLine.Step.Kind, _ text: String, on id: ID<Commitment>, by name: String, way: String,
    photo: ID<Attachment>? = nil, in scope: Scope
  ) throws {
    try scope.tx.execute(
      """
      INSERT INTO commitment_step (id, commitment_id, kind, text, by_name, way, at, attachment_id)
      VALUES (\(scope.newID(CommitmentLine.Step.self)), \(id), \(kind), \(text), \(name), \(way), \(scope.now), \(photo))
      """)
  }

  static func insert(_ urging: CommitmentLine.Urging, on commitment: ID<Commitment>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO urging (id, commitment_id, way, text, by_name, at, next_day)
      VALUES (\(urging.id), \(commitment), \(urging.way), \(urging.text), \(urging.byName), \(urging.at), \(urging.nextDay))
      """)
  }

  /// Answers an urging; false for one that is answered.
  static func answer(
    _ urging: ID<CommitmentLine.Urging>, of commitment: ID<Commitment>, saying answer: String, at now: Instant, _ tx: Transaction
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE urging SET answer = \(answer), answered_at = \(now)
      WHERE id = \(urging) AND commitment_id = \(commitment) AND answered_at IS NULL
      """) == 1
  }
}
