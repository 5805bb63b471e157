import Deliberation
import PolicyFiles
import Storage

/// Writes the papers that follow a deliberation: what is adopted, carried out, corrected, reported and answered (3.6).
enum ResultsWriter {
  /// 采纳情况公告 (3.6a)
  static func adoption(_ matter: Matter, at now: Instant, in tx: Transaction) throws -> PaperText {
    var lines = ["“\(matter.title)”协商意见的采纳情况公布如下。"]
    for (index, point) in try AdoptionTable.of(matter.id, tx).enumerated() {
      lines.append("# \(index + 1).\(point.text)")
      lines += struck(point.standing, "【\(point.adoption.map(PaperWords.adoption) ?? PaperWords.outcome(point.result.outcome))】")
      guard point.standing.isInForce else { continue }
      guard let adoption = point.adoption else {
        lines.append(point.result.outcome == .notAgreed ? "未达成一致，按规定提交会议决定。" : "待定。")
        continue
      }
      let reason = point.reason.isBlank ? "" : "理由：\(point.reason)"
      lines.append("【\(PaperWords.adoption(adoption))】\(point.standing.text)" + reason)
    }
    return try finish("关于“\(matter.title)”协商意见采纳情况的公告", lines, matter, now, tx)
  }

  /// 落实情况公示 (3.6c)
  static func progress(_ matter: Matter, _ all: [CommitmentLine], remark: String, at now: Instant, in tx: Transaction) throws
    -> PaperText
  {
    var lines = ["“\(matter.title)”落实事项的进展公开如下。"]
    for (index, line) in all.filter({ $0.commitment.state != .withdrawn }).enumerated() {
      let commitment = line.commitment
      lines.append("# \(index + 1).\(commitment.task)")
      lines.append("责任方：\(commitment.owner)。完成标准：\(commitment.measure.isBlank ? "待定" : commitment.measure)。")
      let moved = commitment.dueDay == commitment.firstDueDay ? "" : "（原定\(PaperWords.date(commitment.firstDueDay))）"
      lines.append("期限：\(PaperWords.date(commitment.dueDay))\(moved)。现状：\(PaperWords.state(commitment.state))。")
      let late = line.daysLate(on: now.day)
      if late > 0 { lines.append("比原定期限晚\(late)天。") }
      if let last = line.steps.last(where: { $0.kind != .extended }) {
        lines.append("\(PaperWords.date(last.at.day))：\(last.text)")
      }
      if !line.urgings.isEmpty { lines.append("已督促\(line.urgings.count)次。") }
    }
    lines += try dropped(all, of: matter, tx)
    if !remark.isBlank { lines.append(remark) }
    return try finish("关于“\(matter.title)”落实情况的公示", lines, matter, now, tx)
  }

  /// 委托协商结果报告 (3.6d)
  static func commissionReport(_ matter: Matter, _ line: CommissionLine, text: String, at now: Instant, in tx: Transaction) throws
    -> PaperText
  {
    var lines = ["\(line.organ)：", "贵单位\(PaperWords.date(line.askedAt.day))委托协商的“\(line.title)”，已经协商，现将结果报告如下。"]
    for (index, point) in try AdoptionTable.of(matter.id, tx).enumerated() {
      let head = "\(index + 1).\(point.text)：【\(PaperWords.outcome(point.result.outcome))】"
      lines += struck(point.standing, head)
      if point.standing.isInForce { lines.append(head + point.standing.text) }
    }
    lines += [text, "请研究并反馈。"]
    return try finish("关于“\(line.title)”委托协商结果的报告", lines, matter, now, tx)
  }

  /// 委托单位的反馈 (3.6d)
  ///
  /// - Parameter writer: who entered a letter for the organ; empty when the organ answered by itself.
  static func commissionAnswer(_ line: CommissionLine, answer: String, enteredBy writer: String, at now: Instant) -> PaperText {
    let entered = writer.isEmpty ? [] : ["来函由\(writer)代录。"]
    return PaperText(
      title: "\(line.organ)对“\(line.title)”协商结果的反馈",
      body: ([answer] + entered + ["> \(line.organ)", "> \(PaperWords.date(now.day))"]).joined(separator: "\n"))
  }

  /// 责令纠正通知 (3.6f)
  static func correctionOrder(
    _ matter: Matter, _ known: CorrectedText, _ kind: Correction.Kind, article: String, reason: String, lesson: String,
    dueDay: Day, organ: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    var lines = [
      "“\(matter.title)”\(known.source)中的一项不合法，责令于\(PaperWords.date(dueDay))前\(kind == .withdrawn ? "撤销" : "改正")。",
      "# 一、涉及内容", "\(known.title)：\(known.current)", "# 二、依据", article, "# 三、理由", reason,
    ]
    if !lesson.isBlank { lines += ["# 四、普法", lesson] }
    lines += ["> \(organ)", "> \(PaperWords.date(now.day))"]
    return PaperText(title: "关于纠正“\(matter.title)”部分\(known.source)的通知", body: lines.joined(separator: "\n"))
  }

  /// 纠正公告 (3.6f)
  static func correctionDone(
    _ matter: Matter, _ known: CorrectedText, _ order: CorrectionLine, newText: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    let lines = [
      "根据\(order.organ)\(PaperWords.date(order.orderedAt.day))的通知（依据：\(order.article)），对“\(matter.title)”\(known.source)纠正如下。",
      "# 原文（已\(order.kind == .withdrawn ? "撤销" : "改正")，不再执行）", "~ \(known.title)：\(oneLine(known.current))", "# 现在",
      order.kind == .withdrawn ? "该项撤销。" : newText,
    ]
    return try finish("关于纠正“\(matter.title)”\(known.source)的公告", lines, matter, now, tx)
  }

  /// What was struck of something decided, each text on a struck line, and the order behind it (3.6f); nothing where none was given.
  static func struck(_ standing: Standing, _ head: String) -> [String] {
    guard let order = standing.order else { return [] }
    return standing.struck.map { "~ \(head)\(oneLine($0))" } + [Self.order(order)]
  }

  /// The order in one sentence, and what became of it.
  static func order(_ order: CorrectionLine) -> String {
    let verb = order.kind == .withdrawn ? "撤销" : "改正"
    let state = order.doneAt.map { "已于\(PaperWords.date($0.day))\(verb)" } ?? "应于\(PaperWords.date(order.dueDay))前\(verb)"
    return "\(order.organ)\(PaperWords.date(order.orderedAt.day))责令\(verb)（依据：\(order.article)），\(state)。"
  }

  /// Commitments nobody owes any more: struck through with the reason, never left out (3.6c, 3.6f).
  static func dropped(_ all: [CommitmentLine], of matter: Matter, _ tx: Transaction) throws -> [String] {
    let gone = all.filter { $0.commitment.state == .withdrawn }
    guard !gone.isEmpty else { return [] }
    let points = try AdoptionTable.of(matter.id, tx)
    let corrections = try CorrectionTable.of(matter.id, tx)
    return ["# 不再落实"]
      + gone.flatMap { line -> [String] in
        let commitment = line.commitment
        let task = "~ \(commitment.owner)：\(oneLine(commitment.task))，\(PaperWords.date(commitment.firstDueDay))前。"
        switch line.withdrawal(points: points, corrections: corrections) {
        case .notAdopted(let reason): return [task, "该项未采纳，理由：\(reason)"]
        case .corrected(let order): return [task, Self.order(order)]
        case .turnedDown(let reason): return [task, reason]
        case .undecided, nil: return [task, "所依据的事项没有作出决定。"]
        }
      }
  }

  /// A struck line is one line.
  static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }

  static func finish(_ title: String, _ lines: [String], _ matter: Matter, _ now: Instant, _ tx: Transaction) throws
    -> PaperText
  {
    let community = try AreaTable.community(matter.area, tx)
    let signed = ["> \(community.name)议事协商委员会", "> \(PaperWords.date(now.day))"]
    return PaperText(title: title, body: (lines + signed).joined(separator: "\n"))
  }
}
