internal import Consensus
internal import Deliberation
internal import Storage

/// What stands open on a matter before its meeting (3.3b, 3.4g).
enum FormsTable {
  static func open(of matters: [ID<Matter>], _ tx: Transaction) throws -> [ID<Matter>: OpenForms] {
    let draws = try LotTable.drawsOn(matters, tx)
    var open = draws.mapValues { OpenForms(lotDrawsOn: $0) }
    for row in try tx.run(
      """
      SELECT o.matter_id, count(*), min(s.added_at) FROM online_deliberation o JOIN online_statement s ON s.online_id = o.id
      WHERE o.matter_id IN (\(matters)) AND o.closed_at IS NULL AND s.state = 'waiting' GROUP BY o.matter_id
      """)
    {
      let matter: ID<Matter> = try row.id(0)
      open[matter] = OpenForms(lotDrawsOn: draws[matter], oldestStatement: try row.instant(2).day, statements: try row.int(1))
    }
    return open
  }
}
