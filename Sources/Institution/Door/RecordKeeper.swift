internal import Deliberation
internal import Storage

extension Scope {
  /// Publishes a paper: saves it, makes it the next leaf of the public record, tells the outbox.
  ///
  /// The log is an append-only Merkle tree (RFC 9162); finished subtrees are stored, so a proof reads a few rows.
  @discardableResult
  func publish(
    _ kind: Publication.Kind, area: AreaCode, matter: ID<Matter>? = nil, number: String, title: String, body: String,
    madeAt: Instant? = nil, untilDay: Day? = nil, replaces: ID<Publication>? = nil
  ) throws -> ID<Publication> {
    let size = try RecordTable.reserveLeaf(tx)
    let paper = Publication(
      id: newID(), area: area, matter: matter, kind: kind, number: number, title: title, body: body,
      madeAt: madeAt ?? now, publishedAt: now, untilDay: untilDay, replaces: replaces, leafIndex: size)
    // What public tools can carry as one entry of the record.
    guard paper.leaf.utf8.count <= 0xFFFF else { throw Refusal(.paperTooLong, ["count": String(body.count)]) }
    try PaperTable.insert(paper, tx)
    try RecordTable.append(paper, tx)
    try Outbox.queue(kind.rawValue, area: area, subject: paper.id.rawValue, to: "public", saying: title, in: self)
    return paper.id
  }
}

extension Scope {
  /// Publishes a paper of a matter that stays up at least the fifteen days of the law (VC 35, RC 34).
  @discardableResult
  func publish(_ kind: Publication.Kind, of matter: Matter, numbered prefix: String, _ words: PaperText) throws
    -> ID<Publication>
  {
    let policy = try policy(for: matter.area)
    let earlier = try PaperTable.of(matter.id, tx).count { $0.kind == kind && $0.number.hasPrefix(prefix) }
    let number = "\(prefix)\(matter.number)号" + (earlier == 0 ? "" : "之\(earlier + 1)")
    return try publish(
      kind, area: matter.area, matter: matter.id, number: number, title: words.title, body: words.body,
      untilDay: now.day.adding(policy.postingMinimumDays.value))
  }
}
