import Deliberation
import PolicyFiles
import Storage

/// Writes papers from what happened. Residents are masked, office holders and organisations named in full.
enum PaperWriter {
  /// 协商公告 — the approved plan as a notice (3.5d).
  static func notice(
    _ matter: Matter, _ record: PlanRecord, opening: String, at now: Instant, in tx: Transaction
  ) throws -> PaperText {
    let community = try AreaTable.community(matter.area, tx)
    let plan = record.plan
    var lines = [opening.isBlank ? try defaultOpening(matter, tx) : opening]
    lines += ["# 一、协商内容", plan.subject]
    lines += record.points.enumerated().map { "\($0.offset + 1).\($0.element.text)" }
    if let meetsAt = plan.meetsAt {
      lines += [
        "# 二、时间和地点",
        "\(PaperWords.dateWithWeekday(meetsAt.day))\(PaperWords.time(meetsAt))，\(plan.place)。",
      ]
    }
    lines += ["# 三、参与主体", participants(plan)]
    for (kind, why) in plan.missingVoices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !why.isBlank {
      lines.append("\(PaperWords.party(kind))未安排代表：\(why)。")
    }
    let form = plan.form.map(PaperWords.form) ?? ""
    lines += ["# 四、协商方式", "采用\(form)方式。" + (plan.host.isBlank ? "" : "主持人：\(plan.host)。")]
    if !plan.materials.isBlank { lines.append("会前阅读：\(plan.materials)") }
    lines += [
      "# 五、参加方式",
      "可以到场旁听；不能到场的，可在会前通过本栏二维码、社区电话\(community.phone)或意见箱提出意见。",
    ]
    lines += signature(community, on: now.day)
    return PaperText(title: "关于召开“\(matter.title)”\(form)的公告", body: lines.joined(separator: "\n"))
  }

  /// The opening a notice begins with when the clerk writes none.
  static func defaultOpening(_ matter: Matter, _ tx: Transaction) throws -> String {
    let opinions = try OpinionTable.of(matter.id, tx)
    let first = opinions.first.map { "（意见台账第\($0.slip)号等\(opinions.count)条）" } ?? ""
    return "居民反映“\(matter.title)”\(first)。经工作例会研究、党组织审核，现就协商事项公告如下。"
  }

  /// 协商情况通报 — what happened, point by point (3.5f).
  static func report(
    _ matter: Matter, _ record: PlanRecord, _ meeting: Meeting, remark: String, lateReason: String, at now: Instant,
    in tx: Transaction, library: PolicyLibrary
  ) throws -> PaperText {
    let community = try AreaTable.community(matter.area, tx)
    let day = meeting.openedAt.day
    var lines = [
      "\(PaperWords.date(day))，\(community.name)在\(record.plan.place)就“\(matter.title)”召开"
        + "\(record.plan.form.map(PaperWords.form) ?? "协商会议")，到会\(meeting.attendance.count)人。现将协商情况通报如下。"
    ]
    // A point corrected between meeting and report is reported as it stands, the old text struck (3.6f).
    let known = try AdoptionTable.of(matter.id, tx)
    for (index, point) in record.points.enumerated() {
      lines.append("# \(index + 1).\(point.text)")
      if let result = known.first(where: { $0.point == point.id }) {
        let head = "【\(PaperWords.outcome(result.result.outcome))】"
        lines += ResultsWriter.struck(result.standing, head)
        if result.standing.isInForce { lines.append(head + result.standing.text) }
        if result.result.outcome == .notAgreed, !result.standing.isWithdrawn {
          lines.append("未达成一致的，依照实施意见三（五），应当提交村（居）民会议或者代表会议决定。")
        }
      }
      for vote in meeting.votes where vote.point == point.id {
        lines.append("表决“\(vote.question)”：同意\(vote.inFavour)人，反对\(vote.against)人，弃权\(vote.abstained)人。")
      }
      let dissents = meeting.dissents.count { $0.point == point.id }
      if dissents > 0 { lines.append("有\(dissents)条不同意见记录在案，议事协商委员会将作解释说明。") }
    }
    lines += try OnlineWriter.summary(of: matter, tx)
    let promised = try CommitmentTable.of(matter.id, tx)
    let live = promised.map(\.commitment).filter { $0.state != .withdrawn }
    if !live.isEmpty {
      lines.append("# 落实事项")
      lines += live.map { "\($0.owner)：\($0.task)，\(PaperWords.date($0.firstDueDay))前。" }
    }
    lines += try ResultsWriter.dropped(promised, of: matter, tx)
    if let reserved = matter.reservedBy {
      let entry = try library.clauses.entry(reserved)
      lines.append("本事项依法由村（居）民会议决定（依据：\(entry.title)），以上为协商意见，不是最终决定。")
    }
    if !remark.isBlank { lines.append(remark) }
    if !lateReason.isBlank { lines.append("本通报晚于规定时限，原因：\(lateReason)。") }
    lines += signature(community, on: now.day)
    return PaperText(title: "关于“\(matter.title)”协商情况的通报", body: lines.joined(separator: "\n"))
  }

  /// 协商记录 — the minutes as they stand; a paper of the house, names in full.
  static func minutes(_ matter: Matter, _ record: PlanRecord, _ meeting: Meeting, in tx: Transaction) throws -> PaperText {
    let community = try AreaTable.community(matter.area, tx)
    var lines = [
      "时间：\(PaperWords.dateWithWeekday(meeting.openedAt.day))\(PaperWords.time(meeting.openedAt))"
        + (meeting.closedAt.map { "至\(PaperWords.time($0))" } ?? ""),
      "地点：\(record.plan.place)", "主持：\(record.plan.host)", "记录：\(record.plan.recorder)",
      "到会（\(meeting.attendance.count)人）："
        + meeting.attendance.map { "\($0.name)（\(PaperWords.party($0.kind))）" }.joined(separator: "、"),
    ]
    lines += try OnlineWriter.summary(of: matter, tx)
    for (index, point) in record.points.enumerated() {
      lines.append("# \(index + 1).\(point.text)")
      lines += meeting.statements.filter { $0.point == point.id }.map { "\(meeting.name(of: $0.speaker))：\($0.text)" }
      lines += meeting.votes.filter { $0.point == point.id }.map {
        "表决“\($0.question)”：同意\($0.inFavour)、反对\($0.against)、弃权\($0.abstained)。"
      }
      lines += meeting.dissents.filter { $0.point == point.id }.map { dissent in
        "不同意见（\(dissent.by.map { meeting.name(of: $0) } ?? "一位居民")）：\(dissent.text)"
      }
      if let result = meeting.results.first(where: { $0.point == point.id }) {
        lines.append("协商意见（\(PaperWords.outcome(result.outcome))）：\(result.text)")
      }
    }
    lines += meeting.commitments.isEmpty ? [] : ["# 落实事项"]
    lines += meeting.commitments.map { "\($0.owner)：\($0.task)，\(PaperWords.date($0.dueDay))前" }
    lines += meeting.corrections.isEmpty ? [] : ["# 更正"]
    lines += meeting.corrections.map { correction in
      let settled = correction.isAccepted.map { $0 ? "采纳" : "未采纳：\(correction.reason)" } ?? "待处理"
      return "\(meeting.name(of: correction.by))提出：\(correction.text)（\(settled)）"
    }
    if let signedAt = meeting.signedAt {
      lines.append("签署：\(meeting.signedBy)，\(PaperWords.date(signedAt.day))")
    }
    return PaperText(title: "\(community.name)“\(matter.title)”协商记录", body: lines.joined(separator: "\n"))
  }

  private static func participants(_ plan: Plan) -> String {
    var order: [PartyKind] = []
    for participant in plan.participants where !order.contains(participant.kind) { order.append(participant.kind) }
    let sides = order.map { kind -> String in
      let people = plan.participants.filter { $0.kind == kind }
      let named = people.filter(\.isOrganisation).map(\.name)
      guard named.count < people.count else { return named.joined(separator: "、") }
      let others = "\(PaperWords.party(kind))\(people.count - named.count)人"
      return (named + [others]).joined(separator: "、")
    }
    return sides.joined(separator: "；") + "。"
  }

  private static func signature(_ community: Community, on day: Day) -> [String] {
    ["> \(community.name)议事协商委员会", "> \(PaperWords.date(day))"]
  }
}
