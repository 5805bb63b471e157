public import Deliberation

/// 案卷的中文 — the files of a dossier and their lines (3.5g). A dossier that was sealed is written again in the same bytes, so that what
/// stands here is never changed, only added to.
public enum ChineseDossier {
  /// The files, by what they hold; also their names.
  public enum File: String, CaseIterable, Sendable {
    case opinions = "意见台账"
    case workMeeting = "工作例会记录"
    case events = "大事记"
    case plan = "协商方案"
    case services = "送达登记"
    case attendance = "签到表"
    case minutes = "协商记录"
    case findings = "监督意见"
    case lots = "抽签"
    case statements = "网上协商观点"
    case answers = "网上协商表态"
    case adoptions = "采纳情况"
    case commitments = "落实事项"
    case dissents = "不同意见台账"
    case reviews = "复核申请"
    case commissions = "受委托协商"
    case assemblies = "会议表决"
    case referral = "其他途径"
    case ratings = "满意度"
  }

  /// The folder of what was published.
  public static let published = "公开文书"

  /// The path of an enclosure that is named by its identity.
  public static func enclosure(_ name: String) -> String { "附件/\(name)" }
  /// The path of a list that was drawn from.
  public static func lotList(_ id: String) -> String { enclosure("抽签名册-\(id).txt") }

  /// What is missing, by number where it has no name.
  public static func dissent(_ number: Int) -> String { "第\(number)条" }
  public static func review(_ number: Int) -> String { "第\(number)件" }
  public static let assemblyDecision = "会议决定"

  public static func opinion(_ slip: String, on day: Day, by kind: PartyKind, _ text: String)
    -> String
  {
    "\(slip)\t\(PaperWords.date(day))\t\(PaperWords.party(kind))\t\(text)"
  }

  public static func workMeeting(at held: Instant, place: String, present: String) -> [String] {
    ["时间：\(PaperWords.date(held.day))\(PaperWords.time(held))", "地点：\(place)", "出席：\(present)"]
  }

  public static func decision(on slip: String, _ reason: String) -> String { "\(slip)：\(reason)" }

  public static func late(days: Int, because reason: String) -> String { "逾期\(days)天：\(reason)" }

  public static func plan(_ plan: Plan, points: [String]) -> [String] {
    [
      "时间：" + (plan.meetsAt.map { PaperWords.dateWithWeekday($0.day) + PaperWords.time($0) } ?? ""),
      "地点：\(plan.place)",
      "内容：\(plan.subject)", "方式：" + (plan.form.map(PaperWords.form) ?? ""), "主持：\(plan.host)",
      "记录：\(plan.recorder)",
      "涉及户数：\(plan.affectedHouseholds)",
    ] + points.map { "议程：\($0)" }
      + plan.participants.map { "参与：\(PaperWords.party($0.kind))\t\($0.name)\t\($0.note)" }
      + plan.missingVoices.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "未参与：\(PaperWords.party($0.key))：\($0.value)"
      }
  }

  /// How somebody was served: nothing before it was done.
  public static let unserved = "未送达"

  public static func rejected(_ objection: String) -> String { "不认可：\(objection)" }

  public static func lot(at prepared: Instant, people: Int, size: Int, hash: String) -> String {
    "名册\t\(prepared.iso8601)\t\(people)人中抽\(size)人\tSHA-256 \(hash)"
  }

  public static let undrawn = "未抽签，已由新的名册代替"

  public static func draw(at: Instant, thrown: String, number: Int, witnesses: String) -> String {
    "抽签\t\(at.iso8601)\t\(thrown)\t第\(number)组\t见证：\(witnesses)"
  }

  public static func withdrew(at: Instant, because reason: String) -> String {
    "辞任 \(at.iso8601)：\(reason)"
  }

  public static func report(_ text: String) -> String { "报告：\(text)" }
  public static func answer(_ text: String) -> String { "反馈：\(text)" }

  public static func rating(_ score: Int, count: Int) -> String { "\(score)分\t\(count)份" }

  public static func commitment(_ commitment: Commitment) -> String {
    "\(commitment.owner)\t\(commitment.task)\t标准：\(commitment.measure)\t期限：\(commitment.dueDay.iso)\t\(PaperWords.state(commitment.state))"
  }

  public static func urging(
    at: Instant, way: String, by name: String, _ text: String, answer: String
  ) -> String {
    "督促\t\(at.iso8601)\t\(way)\t\(name)\t\(text)\t答复：\(answer)"
  }

  /// Who disagreed without a name.
  public static let somebody = "一位居民"
  /// That somebody of the roll voted.
  public static let voted = "已投票"
}
