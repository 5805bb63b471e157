public import Deliberation
internal import Storage
internal import Wording

/// 责令纠正 — the township orders an unlawful point or decision withdrawn or changed, names the article, the day and the legal lesson;
/// the order is published at once and the old text struck through, never deleted (3.6f; VC 31, RC 31).
public struct OrderCorrection: MatterCommand {
  public static let act = Act.orderCorrection
  public let matter: ID<Matter>
  /// Which point, or which assembly's decision; withdrawn or changed.
  public let point: ID<PlanRecord.Point>?, assembly: ID<Assembly>?, kind: Correction.Kind
  /// The article, and the address or words of the legal lesson.
  public let article: String, lesson: String
  /// Until when.
  public let dueDay: Day
  public let reason: String
  /// The orders on the matter when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// An order about a point.
  public init(
    _ matter: ID<Matter>, point: ID<PlanRecord.Point>, _ kind: Correction.Kind, article: String, because reason: String,
    by dueDay: Day, lesson: String = "", from: Version? = nil
  ) {
    self.init(matter, point, nil, kind, article: article, because: reason, by: dueDay, lesson: lesson, from: from)
  }

  /// An order about what an assembly decided.
  public init(
    _ matter: ID<Matter>, assembly: ID<Assembly>, _ kind: Correction.Kind, article: String, because reason: String,
    by dueDay: Day, lesson: String = "", from: Version? = nil
  ) {
    self.init(matter, nil, assembly, kind, article: article, because: reason, by: dueDay, lesson: lesson, from: from)
  }

  private init(
    _ matter: ID<Matter>, _ point: ID<PlanRecord.Point>?, _ assembly: ID<Assembly>?, _ kind: Correction.Kind, article: String,
    because reason: String, by dueDay: Day, lesson: String, from: Version?
  ) {
    self.from = from
    self.matter = matter
    self.point = point
    self.assembly = assembly
    self.kind = kind
    self.article = article
    self.lesson = lesson
    self.dueDay = dueDay
    self.reason = reason
  }

  public var texts: Texts { [.line: [article], .passage: [lesson]] }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    try from?.check(against: CorrectionTable.version(of: CorrectionTable.of(matter.id, scope.tx)))
    try Correction.checkOrder(article: article, reason: reason, dueDay: dueDay, today: scope.now.day)
    let known = try CorrectedText.find(point: point, assembly: assembly, of: matter, scope.tx)
    if known.standing.isWithdrawn { try known.standing.checkInForce() }
    let id = scope.newID(CorrectionLine.self)
    let order = CorrectionLine(
      id: id, point: point, assembly: assembly, kind: kind, article: article, reason: reason, lesson: lesson, dueDay: dueDay,
      organ: scope.member.organ, orderedAt: scope.now, newText: "", doneAt: nil)
    try CorrectionTable.insert(order, of: matter.id, scope.tx)
    let words = try ResultsWriter.correctionOrder(matter, known, order, at: scope.now, in: scope.tx)
    try scope.publish(.correction, of: matter, numbered: .correctionOrder, words)
    try Outbox.queue(
      "correction", area: matter.area, subject: matter.id.rawValue, to: Role.clerk.rawValue, saying: matter.title, in: scope)
    return id.rawValue
  }
}

/// 完成纠正 — the committee withdraws or changes the point and publishes that it did (3.6f).
public struct CarryOutCorrection: MatterCommand {
  public static let act = Act.carryOutCorrection
  public let matter: ID<Matter>
  /// Which order, and the text that stands from now on, for a change.
  public let correction: ID<CorrectionLine>, newText: String
  /// Why the new text stands although the checklist of unlawful clauses warns of it; needed only then.
  public let lawfulReason: String
  public let lateReason: String
  /// The orders on the same text when the form was filled; `nil` when nobody looked.
  public let from: Version?

  public var reason: String { lawfulReason }

  /// A correction carried out; `lateReason` when it comes late.
  public init(
    _ matter: ID<Matter>, _ correction: ID<CorrectionLine>, newText: String = "", lawfulReason: String = "", lateReason: String = "",
    from: Version? = nil
  ) {
    self.from = from
    self.lawfulReason = lawfulReason
    self.matter = matter
    self.correction = correction
    self.newText = newText
    self.lateReason = lateReason
  }

  public var texts: Texts { [.passage: [newText, lawfulReason]] }

  /// Each order has its own day.
  public func ownDueDay(in scope: Scope) throws -> Day? {
    try CorrectionTable.of(matter, scope.tx).first { $0.id == correction }?.dueDay
  }

  public func apply(to matter: Matter, in scope: Scope) throws -> Int64 {
    let orders = try CorrectionTable.of(matter.id, scope.tx)
    guard let order = orders.first(where: { $0.id == correction }) else { throw AccessError.notFound }
    try from?.check(against: CorrectionTable.version(of: orders.filter { $0.isOfSameText(as: order) }))
    guard order.doneAt == nil else { throw Refusal(.alreadyAnswered, clause: Self.clause) }
    try Correction.checkCarryOut(order.kind, newText: newText)
    // A new text may offend as the old one did; one that forbids what offends says so with a reason.
    try Lawfulness.check([newText], confirmedBecause: lawfulReason, in: scope)
    let known = try CorrectedText.find(point: order.point, assembly: order.assembly, of: matter, scope.tx)
    try CorrectionTable.carryOut(correction, newText: newText, at: scope.now, scope.tx)
    // What was promised on the old text is owed no more; a changed text may be promised anew.
    if let point = order.point { try CommitmentTable.withdraw(of: point, scope.tx) }
    if let assembly = order.assembly { try CommitmentTable.withdraw(of: assembly, scope.tx) }
    let words = try ResultsWriter.correctionDone(matter, known, order, newText: newText, at: scope.now, in: scope.tx)
    return try scope.publish(.correction, of: matter, numbered: .correction, words).rawValue
  }
}
