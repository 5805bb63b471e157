internal import Consensus
internal import Deliberation
internal import Storage

/// Writes what an online deliberation came to, plain words first (3.4g); the same sentences stand in report and minutes.
enum OnlineWriter {
  /// 网上协商结果
  static func result(_ matter: Matter, _ line: OnlineLine, at now: Instant, in tx: Transaction) throws -> PaperText {
    let findings = try OnlineFindings.of(line, tx)
    var lines = ["\(PaperWords.date(line.openedAt.day))至\(PaperWords.date(now.day))，就“\(matter.title)”开展了网上协商。"]
    lines += sentences(findings)
    let left = line.statements.filter { $0.state == .rejected }
    if !left.isEmpty {
      lines.append("# 未采用的观点")
      lines += left.map { "第\($0.position)条：\($0.reason)。" }
    }
    lines += [
      "以上是参加人的看法，供协商时参考，不是表决，也不代替协商。", "> \(try AreaTable.community(matter.area, tx).name)议事协商委员会",
      "> \(PaperWords.date(now.day))",
    ]
    return PaperText(title: "关于“\(matter.title)”网上协商结果的公告", body: lines.joined(separator: "\n"))
  }

  /// The lines for report and minutes; none when there was no online deliberation.
  static func summary(of matter: Matter, _ tx: Transaction) throws -> [String] {
    guard let line = try OnlineTable.newest(of: matter.id, tx), line.closedAt != nil else { return [] }
    return ["# 网上协商"] + sentences(try OnlineFindings.of(line, tx))
  }

  private static func sentences(_ findings: Findings) -> [String] {
    let turnout = findings.turnout
    var lines = ["共\(turnout.people)人参加，对\(findings.statements.count)条观点表态\(turnout.votes)次。"]
    guard findings.isShown else { return lines + ["参加不足\(OnlineFindings.fewest)人，不公布各条表态。"] }
    lines.append(findings.isGrouped ? "看法大致分为\(findings.groups.count)组。" : "看法没有明显分组。")
    if !findings.shared.isEmpty {
      lines.append(findings.isGrouped ? "各组都认为：" : "多数人认为：")
      lines += findings.shared.map { "·\(word($0.vote))“\(text($0.statement, findings))”" }
    }
    if findings.isGrouped, !findings.divisive.isEmpty {
      lines.append("看法不一的是：")
      lines += findings.divisive.map { division in
        let tallies = findings.statements[division.statement].groups
        let shares = [division.favour, division.against].map {
          "\(findings.groups[$0].name)组\(percent(tallies[$0].share(of: .agree)))同意"
        }
        return "·“\(text(division.statement, findings))”：\(shares.joined(separator: "，"))"
      }
    }
    return lines
  }

  private static func text(_ place: Int, _ findings: Findings) -> String { findings.statements[place].statement.text }

  private static func word(_ vote: Consensus.Vote) -> String {
    switch vote {
    case .agree: "同意"
    case .disagree: "不同意"
    case .pass: "说不准"
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int(exactly: (share * 100).rounded()) ?? 0)%" }
}
