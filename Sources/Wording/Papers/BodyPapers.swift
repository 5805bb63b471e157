public import Deliberation

/// What the committee publishes of itself, and the receipt of a sealed dossier (3.1, 3.2, 3.5g).
extension ChinesePapers {
  /// 组成人员名单 (3.1a)
  ///
  /// - Parameter seats: who has them, and who must step back by law; `until` is `nil` while the term has no end.
  public static func roster(
    of community: String, seats: [(kind: Seat.Kind, name: String, isBarred: Bool)], vacant: Int,
    from start: Day, until end: Day?
  ) -> PaperText {
    var blocks: [PaperText.Block] = seats.map { seat in
      "\(seat.kind == .chair ? "主任" : "委员")：\(seat.name)\(seat.isBarred ? "（依法须回避，待处理）" : "")"
    }
    if vacant > 0 { blocks.say("空缺\(vacant)名。") }
    blocks.say("任期：\(PaperWords.date(start))至\(end.map(PaperWords.date) ?? "")。")
    return PaperText(title: "\(community)议事协商委员会组成人员", blocks: blocks)
  }

  /// 工作制度 (3.1c)
  public static func charter(of community: String, rules: String, duties: String, yearPlan: String)
    -> PaperText
  {
    PaperText(
      title: "\(community)议事协商工作制度",
      blocks: [
        .heading("工作制度"), .paragraph(rules), .heading("工作职责"), .paragraph(duties), .heading("年度计划"),
        .paragraph(yearPlan.isBlank ? "（未定）" : yearPlan),
      ])
  }

  /// 协商目录 (3.2a)
  ///
  /// - Parameter entries: in order; `article`, the title of what leaves a decision to an assembly.
  public static func catalogue(
    of community: String, entries: [(group: String, title: String, article: String?)]
  ) -> PaperText {
    var blocks: [PaperText.Block] = []
    var group = ""
    for entry in entries {
      if entry.group != group { blocks.append(.heading(entry.group)) }
      group = entry.group
      blocks.say(entry.title + (entry.article.map { "（依法由村（居）民会议决定：\($0)）" } ?? ""))
    }
    return PaperText(title: "\(community)协商目录", blocks: blocks)
  }

  /// 归档凭证 (3.5g)
  public static func receipt(of matter: String, number: String, files: Int, hash: String) -> PaperText {
    PaperText(
      title: "“\(matter)”协商案卷归档凭证", blocks: ["档号：\(number)", "件数：\(files)", "案卷清单SHA-256：\(hash)"])
  }
}

/// 文号 — the numbers that papers go by.
public enum PaperNumber {
  /// A series of papers of a matter.
  public enum Series: String, CaseIterable, Sendable {
    case notice = "公告"
    case report = "通报"
    case adoption = "采纳"
    case progress = "落实"
    case assemblyNotice = "会议通知"
    case decision = "决议"
    case referral = "其他途径结果"
    case correctionOrder = "责令纠正"
    case correction = "纠正"
    case commissionReport = "委托报告"
    case commissionAnswer = "反馈"
    case lot = "抽签"
    case draw = "抽签结果"
    case online = "网上协商"
  }

  /// The first part of every number of a series on a matter.
  public static func first(_ series: Series, of matter: String) -> String {
    "\(series.rawValue)\(matter)号"
  }

  /// The number of a paper that follows so many others of its series on its matter.
  public static func next(_ series: Series, of matter: String, after earlier: Int) -> String {
    first(series, of: matter) + (earlier == 0 ? "" : "之\(earlier + 1)")
  }

  /// The number of a notice that takes another one's place.
  public static func revised(_ series: Series, of matter: String) -> String {
    first(series, of: matter) + "（更正）"
  }

  public static func roster(on day: Day) -> String { "名册\(day.iso)" }
  public static func charter(version: Int) -> String { "制度第\(version)版" }
  public static func catalogue(version: Int) -> String { "目录第\(version)版" }
}
