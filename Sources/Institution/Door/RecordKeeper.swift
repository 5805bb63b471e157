internal import Deliberation
internal import Storage
internal import Wording

extension Scope {
  /// Publishes a paper: saves it, makes it the next leaf of the public record, tells the outbox.
  ///
  /// The log is an append-only Merkle tree (RFC 9162); finished subtrees are stored, so a proof reads a few rows.
  @discardableResult
  func publish(
    _ kind: Publication.Kind, area: AreaCode, matter: ID<Matter>? = nil, number: String, _ words: PaperText,
    madeAt: Instant? = nil, untilDay: Day? = nil, replaces: ID<Publication>? = nil
  ) throws -> ID<Publication> {
    let size = try RecordTable.reserveLeaf(tx)
    let paper = Publication(
      id: newID(), area: area, matter: matter, kind: kind, number: number, title: words.title, body: words.body,
      madeAt: madeAt ?? now, publishedAt: now, untilDay: untilDay, replaces: replaces, leafIndex: size)
    // What public tools can carry as one entry of the record.
    guard paper.leaf.utf8.count <= 0xFFFF else { throw Refusal(.paperTooLong, ["count": String(words.body.count)]) }
    try PaperTable.insert(paper, tx)
    try RecordTable.append(paper, tx)
    try Outbox.queue(kind.rawValue, area: area, subject: paper.id.rawValue, to: "public", saying: words.title, in: self)
    return paper.id
  }
}

extension Scope {
  /// Publishes a paper of a matter that stays up at least the fifteen days of the law (VC 35, RC 34).
  @discardableResult
  func publish(_ kind: Publication.Kind, of matter: Matter, numbered series: PaperNumber.Series, _ words: PaperText) throws
    -> ID<Publication>
  {
    let policy = try policy(for: matter.area)
    let earlier = try PaperTable.of(matter.id, tx).count { $0.kind == kind && $0.number.hasPrefix(series.rawValue) }
    let number = PaperNumber.next(series, of: "\(matter.number)", after: earlier)
    return try publish(
      kind, area: matter.area, matter: matter.id, number: number, words,
      untilDay: now.day.adding(policy.postingMinimumDays.value))
  }
}
