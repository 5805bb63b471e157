import Deliberation
import PolicyFiles
import Storage
import Wording

/// Gathers the facts of the papers that follow a deliberation: what is adopted, carried out, corrected, reported and answered (3.6).
enum ResultsWriter {
  /// What every paper of a matter names.
  static func heading(_ matter: Matter, at now: Instant, _ tx: Transaction) throws
    -> ChinesePapers.Heading
  {
    ChinesePapers.Heading(
      matter: matter.title, community: try AreaTable.community(matter.area, tx).name, day: now.day)
  }

  /// 采纳情况公告 (3.6a)
  static func adoption(_ matter: Matter, at now: Instant, in tx: Transaction) throws -> PaperText {
    ChinesePapers.adoption(
      try heading(matter, at: now, tx), try AdoptionTable.of(matter.id, tx).map(\.facts))
  }

  /// 落实情况公示 (3.6c)
  static func progress(
    _ matter: Matter, _ all: [CommitmentLine], remark: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    ChinesePapers.progress(
      try heading(matter, at: now, tx), try promises(all, of: matter, on: now.day, tx),
      remark: remark)
  }

  /// 委托协商结果报告 (3.6d)
  static func commissionReport(
    _ matter: Matter, _ line: CommissionLine, text: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    ChinesePapers.commissionReport(
      try heading(matter, at: now, tx), to: line.organ, on: line.title, askedOn: line.askedAt.day,
      try AdoptionTable.of(matter.id, tx).map(\.facts), text: text)
  }

  /// 责令纠正通知 (3.6f)
  static func correctionOrder(
    _ matter: Matter, _ known: CorrectedText, _ order: CorrectionLine, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    ChinesePapers.correctionOrder(
      try heading(matter, at: now, tx), known.facts, order.facts, reason: order.reason, lesson: order.lesson)
  }

  /// 纠正公告 (3.6f)
  static func correctionDone(
    _ matter: Matter, _ known: CorrectedText, _ order: CorrectionLine, newText: String,
    at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    ChinesePapers.correctionDone(
      try heading(matter, at: now, tx), known.facts, order.facts, newText: newText)
  }

  /// What was promised on a matter, as papers tell it.
  static func promises(_ all: [CommitmentLine], of matter: Matter, on day: Day, _ tx: Transaction)
    throws -> [PromiseFacts]
  {
    guard !all.isEmpty else { return [] }
    let points = try AdoptionTable.of(matter.id, tx)
    let corrections = try CorrectionTable.of(matter.id, tx)
    return all.map { line in
      PromiseFacts(
        line.commitment, daysLate: line.daysLate(on: day),
        last: line.steps.last { $0.kind != .extended }.map {
          PromiseFacts.Step(day: $0.at.day, text: $0.text)
        },
        urgings: line.urgings.count,
        dropped: line.withdrawal(points: points, corrections: corrections).map(\.facts))
    }
  }
}

extension CorrectionLine {
  var facts: OrderFacts {
    OrderFacts(
      organ: organ, orderedOn: orderedAt.day, kind: kind, article: article, dueDay: dueDay,
      doneOn: doneAt?.day)
  }
}

extension CorrectedText {
  var facts: ChinesePapers.CorrectedFacts {
    ChinesePapers.CorrectedFacts(title: title, current: current, isOfAssembly: isOfAssembly)
  }
}

extension Standing {
  var facts: StandingFacts {
    StandingFacts(
      text: text, isInForce: isInForce, isWithdrawn: isWithdrawn, struck: struck,
      order: order?.facts)
  }
}

extension PointAdoption {
  var facts: PointFacts {
    PointFacts(
      text: text, outcome: result.outcome, adoption: adoption, reason: reason,
      standing: standing.facts)
  }
}

extension Withdrawal {
  fileprivate var facts: PromiseFacts.Dropped {
    switch self {
    case .notAdopted(let reason): .notAdopted(reason)
    case .corrected(let order): .corrected(order.facts)
    case .turnedDown(let reason): .turnedDown(reason)
    case .undecided: .undecided
    }
  }
}
