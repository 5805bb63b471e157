public import Deliberation

/// The papers that follow a deliberation: what is adopted, carried out, corrected, reported and answered (3.6).
extension ChinesePapers {
  /// 采纳情况公告 (3.6a)
  public static func adoption(_ heading: Heading, _ points: [PointFacts]) -> PaperText {
    var blocks: [PaperText.Block] = ["“\(heading.matter)”协商意见的采纳情况公布如下。"]
    for (index, point) in points.enumerated() {
      blocks.append(.heading("\(index + 1).\(point.text)"))
      blocks += struck(
        point.standing,
        "【\(point.adoption.map(PaperWords.adoption) ?? PaperWords.outcome(point.outcome))】")
      guard point.standing.isInForce else { continue }
      guard let adoption = point.adoption else {
        blocks.say(point.outcome == .notAgreed ? "未达成一致，按规定提交会议决定。" : "待定。")
        continue
      }
      let reason = point.reason.isBlank ? "" : "理由：\(point.reason)"
      blocks.say("【\(PaperWords.adoption(adoption))】\(point.standing.text)" + reason)
    }
    return heading.paper("关于“\(heading.matter)”协商意见采纳情况的公告", blocks)
  }

  /// 落实情况公示 (3.6c)
  public static func progress(_ heading: Heading, _ promises: [PromiseFacts], remark: String)
    -> PaperText
  {
    var blocks: [PaperText.Block] = ["“\(heading.matter)”落实事项的进展公开如下。"]
    for (index, promise) in promises.filter({ $0.commitment.state != .withdrawn }).enumerated() {
      let commitment = promise.commitment
      blocks.append(.heading("\(index + 1).\(commitment.task)"))
      blocks.say(
        "责任方：\(commitment.owner)。完成标准：\(commitment.measure.isBlank ? "待定" : commitment.measure)。")
      let moved =
        commitment.dueDay == commitment.firstDueDay
        ? "" : "（原定\(PaperWords.date(commitment.firstDueDay))）"
      blocks.say(
        "期限：\(PaperWords.date(commitment.dueDay))\(moved)。现状：\(PaperWords.state(commitment.state))。"
      )
      if promise.daysLate > 0 { blocks.say("比原定期限晚\(promise.daysLate)天。") }
      if let last = promise.last { blocks.say("\(PaperWords.date(last.day))：\(last.text)") }
      if promise.urgings > 0 { blocks.say("已督促\(promise.urgings)次。") }
    }
    blocks += dropped(promises)
    if !remark.isBlank { blocks.say(remark) }
    return heading.paper("关于“\(heading.matter)”落实情况的公示", blocks)
  }

  /// 委托协商结果报告 (3.6d)
  public static func commissionReport(
    _ heading: Heading, to organ: String, on title: String, askedOn day: Day,
    _ points: [PointFacts], text: String
  ) -> PaperText {
    var blocks: [PaperText.Block] = [
      "\(organ)：", "贵单位\(PaperWords.date(day))委托协商的“\(title)”，已经协商，现将结果报告如下。",
    ]
    for (index, point) in points.enumerated() {
      let head = "\(index + 1).\(point.text)：【\(PaperWords.outcome(point.outcome))】"
      blocks += struck(point.standing, head)
      if point.standing.isInForce { blocks.say(head + point.standing.text) }
    }
    blocks += [.paragraph(text), "请研究并反馈。"]
    return heading.paper("关于“\(title)”委托协商结果的报告", blocks)
  }

  /// 委托单位的反馈 (3.6d)
  ///
  /// - Parameter writer: who entered a letter for the organ; empty when the organ answered by itself.
  public static func commissionAnswer(
    by organ: String, on title: String, answer: String, enteredBy writer: String, day: Day
  ) -> PaperText {
    let entered: [PaperText.Block] = writer.isEmpty ? [] : ["来函由\(writer)代录。"]
    return PaperText(title: "\(organ)对“\(title)”协商结果的反馈", blocks: [.paragraph(answer)] + entered)
      .signed(by: organ, on: PaperWords.date(day))
  }

  /// What an order is about.
  public struct CorrectedFacts: Hashable, Sendable {
    let title: String, current: String
    let isOfAssembly: Bool

    /// A point of the outcome by its title, or what an assembly decided; and the text it is about.
    public init(title: String, current: String, isOfAssembly: Bool) {
      self.title = title
      self.current = current
      self.isOfAssembly = isOfAssembly
    }

    var source: String { isOfAssembly ? "会议决定" : "协商意见" }
  }

  /// 责令纠正通知 (3.6f)
  public static func correctionOrder(
    _ heading: Heading, _ known: CorrectedFacts, _ order: OrderFacts, reason: String, lesson: String
  ) -> PaperText {
    var blocks: [PaperText.Block] = [
      "“\(heading.matter)”\(known.source)中的一项不合法，责令于\(PaperWords.date(order.dueDay))前\(verb(order.kind))。",
      .heading("一、涉及内容"), "\(known.title)：\(known.current)", .heading("二、依据"),
      .paragraph(order.article), .heading("三、理由"),
      .paragraph(reason),
    ]
    if !lesson.isBlank { blocks += [.heading("四、普法"), .paragraph(lesson)] }
    return heading.paper(
      "关于纠正“\(heading.matter)”部分\(known.source)的通知", blocks, signedBy: order.organ)
  }

  /// 纠正公告 (3.6f)
  public static func correctionDone(
    _ heading: Heading, _ known: CorrectedFacts, _ order: OrderFacts, newText: String
  ) -> PaperText {
    let by = "\(order.organ)\(PaperWords.date(order.orderedOn))的通知（依据：\(order.article)）"
    return heading.paper(
      "关于纠正“\(heading.matter)”\(known.source)的公告",
      [
        "根据\(by)，对“\(heading.matter)”\(known.source)纠正如下。",
        .heading("原文（已\(verb(order.kind))，不再执行）"),
        .struck("\(known.title)：\(known.current)"), .heading("现在"),
        .paragraph(order.kind == .withdrawn ? "该项撤销。" : newText),
      ])
  }
}
