public import Deliberation

/// The papers of the procedure itself: notice, report and minutes (3.5d to 3.5g). Residents are masked, office holders and organisations
/// named in full.
extension ChinesePapers {
  /// 协商公告 — the approved plan as a notice (3.5d).
  public static func notice(
    _ heading: Heading, _ plan: Plan, points: [String], opening: String, phone: String
  ) -> PaperText {
    var blocks: [PaperText.Block] = [.paragraph(opening), .heading("一、协商内容"), .paragraph(plan.subject)]
    blocks += points.enumerated().map { .item($0.offset + 1, $0.element) }
    if let meetsAt = plan.meetsAt {
      blocks += [
        .heading("二、时间和地点"),
        "\(PaperWords.dateWithWeekday(meetsAt.day))\(PaperWords.time(meetsAt))，\(plan.place)。",
      ]
    }
    blocks += [.heading("三、参与主体"), .paragraph(participants(plan))]
    for (kind, why) in plan.missingVoices.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !why.isBlank {
      blocks.say("\(PaperWords.party(kind))未安排代表：\(why)。")
    }
    let form = plan.form.map(PaperWords.form) ?? ""
    blocks += [
      .heading("四、协商方式"),
      .paragraph("采用\(form)方式。" + (plan.host.isBlank ? "" : "主持人：\(plan.host)。")),
    ]
    if !plan.materials.isBlank { blocks.say("会前阅读：\(plan.materials)") }
    blocks += [.heading("五、参加方式"), "可以到场旁听；不能到场的，可在会前通过本栏二维码、社区电话\(phone)或意见箱提出意见。"]
    return heading.paper("关于召开“\(heading.matter)”\(form)的公告", blocks)
  }

  /// The opening a notice begins with when the clerk writes none.
  ///
  /// - Parameter opinions: the number of the first one in the ledger, and how many there are.
  public static func defaultOpening(_ matter: String, opinions: (first: String, count: Int)?)
    -> String
  {
    let ledger = opinions.map { "（意见台账第\($0.first)号等\($0.count)条）" } ?? ""
    return "居民反映“\(matter)”\(ledger)。经工作例会研究、党组织审核，现就协商事项公告如下。"
  }

  /// The opening of a notice posted again because time or place changed.
  public static func changedOpening(time: Bool, place: Bool, because reason: String) -> String {
    let changed = [("时间", time), ("地点", place)].filter(\.1).map(\.0)
    return "原公告的\(changed.joined(separator: "、"))有变动：\(reason)。现重新公告如下。"
  }

  private static func participants(_ plan: Plan) -> String {
    var order: [PartyKind] = []
    for participant in plan.participants where !order.contains(participant.kind) {
      order.append(participant.kind)
    }
    let sides = order.map { kind -> String in
      let people = plan.participants.filter { $0.kind == kind }
      let named = people.filter(\.isOrganisation).map(\.name)
      guard named.count < people.count else { return named.joined(separator: "、") }
      let others = "\(PaperWords.party(kind))\(people.count - named.count)人"
      return (named + [others]).joined(separator: "、")
    }
    return sides.joined(separator: "；") + "。"
  }

  /// A meeting as report and minutes tell it.
  public struct MeetingFacts: Sendable {
    /// A vote, for the feeling of the meeting.
    public struct Vote: Sendable {
      let question: String, inFavour: Int, against: Int, abstained: Int

      /// A vote.
      public init(_ question: String, inFavour: Int, against: Int, abstained: Int) {
        self.question = question
        self.inFavour = inFavour
        self.against = against
        self.abstained = abstained
      }
    }

    /// One point as it was talked about. Who spoke, and what they said; `result` as it was found at the meeting.
    public struct Point: Sendable {
      let text: String
      let statements: [(name: String, text: String)]
      let votes: [Vote]
      let dissents: [(name: String?, text: String)]
      let result: (outcome: Outcome, text: String)?
      let standing: PointFacts?

      /// A point; `standing`, what it came to and how that stands now.
      public init(
        _ text: String, statements: [(name: String, text: String)], votes: [Vote],
        dissents: [(name: String?, text: String)],
        result: (outcome: Outcome, text: String)?, standing: PointFacts?
      ) {
        self.text = text
        self.statements = statements
        self.votes = votes
        self.dissents = dissents
        self.result = result
        self.standing = standing
      }
    }

    let plan: Plan
    let openedAt: Instant, closedAt: Instant?
    let present: [(name: String, side: PartyKind)]
    let points: [Point]
    let online: OnlineFacts?

    /// A meeting after its plan.
    public init(
      _ plan: Plan, openedAt: Instant, closedAt: Instant?,
      present: [(name: String, side: PartyKind)], points: [Point], online: OnlineFacts?
    ) {
      self.plan = plan
      self.openedAt = openedAt
      self.closedAt = closedAt
      self.present = present
      self.points = points
      self.online = online
    }
  }

  /// 协商情况通报 — what happened, point by point (3.5f).
  ///
  /// - Parameter reservedBy: the article that leaves the decision to an assembly, by its title.
  public static func report(
    _ heading: Heading, _ meeting: MeetingFacts, promises: [PromiseFacts], reservedBy: String?,
    remark: String, lateReason: String
  ) -> PaperText {
    let place =
      "\(PaperWords.date(meeting.openedAt.day))，\(heading.community)在\(meeting.plan.place)就“\(heading.matter)”召开"
    let form = meeting.plan.form.map(PaperWords.form) ?? "协商会议"
    var blocks: [PaperText.Block] = ["\(place)\(form)，到会\(meeting.present.count)人。现将协商情况通报如下。"]
    for (index, point) in meeting.points.enumerated() {
      blocks.append(.heading("\(index + 1).\(point.text)"))
      blocks += point.standing.map(outcome) ?? []
      blocks += point.votes.map {
        "表决“\($0.question)”：同意\($0.inFavour)人，反对\($0.against)人，弃权\($0.abstained)人。"
      }
      if !point.dissents.isEmpty { blocks.say("有\(point.dissents.count)条不同意见记录在案，议事协商委员会将作解释说明。") }
    }
    blocks += summary(meeting.online)
    let live = promises.map(\.commitment).filter { $0.state != .withdrawn }
    if !live.isEmpty {
      blocks.append(.heading("落实事项"))
      blocks += live.map { "\($0.owner)：\($0.task)，\(PaperWords.date($0.firstDueDay))前。" }
    }
    blocks += dropped(promises)
    if let reservedBy { blocks.say("本事项依法由村（居）民会议决定（依据：\(reservedBy)），以上为协商意见，不是最终决定。") }
    if !remark.isBlank { blocks.say(remark) }
    if !lateReason.isBlank { blocks.say("本通报晚于规定时限，原因：\(lateReason)。") }
    return heading.paper("关于“\(heading.matter)”协商情况的通报", blocks)
  }

  /// A point corrected between meeting and report is reported as it stands, the old text struck (3.6f).
  private static func outcome(_ point: PointFacts) -> [PaperText.Block] {
    let head = "【\(PaperWords.outcome(point.outcome))】"
    var blocks = struck(point.standing, head)
    if point.standing.isInForce { blocks.say(head + point.standing.text) }
    if point.outcome == .notAgreed, !point.standing.isWithdrawn {
      blocks.say("未达成一致的，依照实施意见三（五），应当提交村（居）民会议或者代表会议决定。")
    }
    return blocks
  }

  /// What was asked to be corrected in minutes; `isAccepted` is `nil` while it waits.
  public struct MinutesCorrection: Sendable {
    let name: String, text: String, isAccepted: Bool?, reason: String

    /// A correction that somebody asked for.
    public init(by name: String, _ text: String, isAccepted: Bool?, reason: String) {
      self.name = name
      self.text = text
      self.isAccepted = isAccepted
      self.reason = reason
    }
  }

  /// 协商记录 — the minutes as they stand; a paper of the house, names in full.
  public static func minutes(
    _ heading: Heading, _ meeting: MeetingFacts,
    promises: [(owner: String, task: String, dueDay: Day)], corrections: [MinutesCorrection],
    signed: (by: String, on: Day)?
  ) -> PaperText {
    let end = meeting.closedAt.map { "至\(PaperWords.time($0))" } ?? ""
    let present = meeting.present.map { "\($0.name)（\(PaperWords.party($0.side))）" }
    var blocks: [PaperText.Block] = [
      "时间：\(PaperWords.dateWithWeekday(meeting.openedAt.day))\(PaperWords.time(meeting.openedAt))\(end)",
      "地点：\(meeting.plan.place)",
      "主持：\(meeting.plan.host)", "记录：\(meeting.plan.recorder)",
      "到会（\(meeting.present.count)人）：\(present.joined(separator: "、"))",
    ]
    blocks += summary(meeting.online)
    for (index, point) in meeting.points.enumerated() {
      blocks.append(.heading("\(index + 1).\(point.text)"))
      blocks += point.statements.map { "\($0.name)：\($0.text)" }
      blocks += point.votes.map {
        "表决“\($0.question)”：同意\($0.inFavour)、反对\($0.against)、弃权\($0.abstained)。"
      }
      blocks += point.dissents.map { "不同意见（\($0.name ?? "一位居民")）：\($0.text)" }
      if let result = point.result {
        blocks.say("协商意见（\(PaperWords.outcome(result.outcome))）：\(result.text)")
      }
    }
    if !promises.isEmpty { blocks.append(.heading("落实事项")) }
    blocks += promises.map { "\($0.owner)：\($0.task)，\(PaperWords.date($0.dueDay))前" }
    if !corrections.isEmpty { blocks.append(.heading("更正")) }
    blocks += corrections.map { correction in
      let settled = correction.isAccepted.map { $0 ? "采纳" : "未采纳：\(correction.reason)" } ?? "待处理"
      return "\(correction.name)提出：\(correction.text)（\(settled)）"
    }
    if let signed { blocks.say("签署：\(signed.by)，\(PaperWords.date(signed.on))") }
    return PaperText(title: "\(heading.community)“\(heading.matter)”协商记录", blocks: blocks)
  }
}
