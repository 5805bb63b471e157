public import Deliberation

/// 意见登记表 — the file of opinions: 日期,渠道,姓名,电话,住址,内容.
public enum OpinionRows {
  /// Channels as they are written in tables.
  public static let channels: [String: Opinion.Channel] = [
    "意见箱": .box, "网上论坛": .forum, "入户走访": .homeVisit, "百姓说事点": .venue, "说事点": .venue, "固定日": .fixedDay, "网络征集": .network,
    "网络": .network, "信息群": .groupMessage, "热线": .hotline, "来信": .letter,
  ]

  /// What the rows hold; entries are judged by the policy as they would be one by one.
  public static func preview(_ rows: [[String]], under policy: Policy, at now: Instant) -> ImportPreview<OpinionDraft> {
    let reader = ColumnReader(rows)
    let missing = reader.missing(["日期", "渠道", "内容"])
    guard missing.isEmpty else {
      return ImportPreview(entries: [], problems: missing.map { ImportProblem(line: 1, column: $0, kind: "columnMissing") })
    }
    var entries: [OpinionDraft] = []
    var problems: [ImportProblem] = []
    reader.each { line, field in
      func note(_ column: String, _ kind: String) { problems.append(ImportProblem(line: line, column: column, kind: kind)) }
      guard let day = Dates.parse(field("日期")) else { return note("日期", "dateInvalid") }
      guard let channel = channels[field("渠道")] else { return note("渠道", "channelUnknown") }
      let noon = Instant(day: day, hour: 12, minute: 0)
      let draft = OpinionDraft(
        channel: channel, text: field("内容"), takenAt: day == now.day ? min(noon, now) : noon, giverName: field("姓名"),
        contact: field("电话"), place: field("住址"))
      do throws(Refusal) {
        try draft.check(under: policy, at: now)
        entries.append(draft)
      } catch { note(error.code == .takenInFuture ? "日期" : "内容", error.code.rawValue) }
    }
    return ImportPreview(entries: entries, problems: problems)
  }
}
