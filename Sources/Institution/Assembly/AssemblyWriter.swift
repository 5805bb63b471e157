import Deliberation
import PolicyFiles
import Storage

/// Writes the papers of an assembly: its notice, and its decision with the arithmetic and the articles (3.5h).
enum AssemblyWriter {
  static func notice(
    _ matter: Matter, _ line: AssemblyLine, meetsAt: Instant, place: String, shortReason: String, under policy: Policy,
    at now: Instant, in scope: Scope
  ) throws -> PaperText {
    let body = body(line, matter)
    let quorum = Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy)
    let again = line.adjournments.last.map {
      $0.reason.isBlank
        ? "\(PaperWords.date($0.metAt.day))到会\($0.present)\(unit(line))，不足\($0.needed)\(unit(line))，现重新通知。"
        : "\(PaperWords.date($0.metAt.day))的会议没有作出决定，原因：\($0.reason)。现重新通知。"
    }
    var lines = [again ?? "“\(matter.title)”依照规定提请\(body)决定，现通知如下。"]
    lines += ["# 一、表决事项", line.call.question]
    if !line.call.agenda.isBlank { lines.append(line.call.agenda) }
    lines += ["# 二、时间和地点", "\(PaperWords.dateWithWeekday(meetsAt.day))\(PaperWords.time(meetsAt))，\(place)。"]
    lines += ["# 三、召集依据", ground(line)]
    lines += [
      "# 四、到会和通过",
      "应有\(PaperWords.share(quorum.value))\(basis(line))到会（\(try title(quorum.clause, scope))），到会人员\(PaperWords.share(Tally.majority(line.assembly.kind, under: policy).value))同意即为通过（\(try title(Tally.majority(line.assembly.kind, under: policy).clause, scope))）。",
      line.call.isSecret ? "采用无记名投票。" : "采用举手或者记名投票。",
    ]
    if !line.steps.isEmpty {
      lines.append("# 五、会前程序")
      lines += line.steps.map { "\(PaperWords.step($0.step))：\(PaperWords.date($0.heldOn))，\($0.text)" }
    }
    if !shortReason.isBlank { lines.append("本次会议临时召集，原因：\(shortReason)。") }
    let words = try ResultsWriter.finish("关于召开\(body)的通知", lines, matter, now, scope.tx)
    return PaperText(title: words.title, body: try signed(words.body, matter, now, scope))
  }

  static func decision(
    _ matter: Matter, _ line: AssemblyLine, _ tally: Tally, _ box: [Tally.Way: Tally.Count], _ counted: [Tally.Way: Tally.Count],
    isCarried: Bool, under policy: Policy, in scope: Scope
  ) throws -> PaperText {
    let body = body(line, matter)
    let count = counted.values.reduce(Tally.Count(), +)
    var lines = ["\(PaperWords.date(scope.now.day))，\(body)就“\(matter.title)”作出如下决定。"]
    let points = try AdoptionTable.of(matter.id, scope.tx).filter { line.points.contains($0.point) }.map(\.text)
    lines += ["# 一、表决事项", line.call.question]
    if !points.isEmpty { lines.append("涉及协商要点：\(points.joined(separator: "；"))。") }
    lines += ["# 二、结果", isCarried ? "通过。" : "未通过。", "# 三、计算"]
    lines.append(
      "应到\(tally.electors)\(unit(line))，\(PaperWords.share(tally.quorum.value))为\(tally.quorumNeeded)\(unit(line))（\(try title(tally.quorum.clause, scope))）；实到\(tally.present)\(unit(line))，达到法定人数。"
    )
    if line.agesUnknown > 0 {
      lines.append("另有\(line.agesUnknown)人出生日期不详，不知是否年满十八周岁，未列入名册，原因：\(line.agesReason)。")
    }
    lines.append(
      "同意\(count.inFavour)票，反对\(count.against)票，弃权\(count.abstained)票，无效\(count.invalid)票，未投\(tally.present - count.total)票。")
    lines.append(
      "到会\(tally.present)\(unit(line))，\(PaperWords.share(tally.majority.value))为\(tally.majorityNeeded)票（\(try title(tally.majority.clause, scope))）；同意\(count.inFavour)票，\(isCarried ? "达到" : "未达到")。"
    )
    let ways = Tally.Way.allCases.compactMap { way in
      counted[way].flatMap { $0.total > 0 ? "\(PaperWords.way(way))\($0.total)票" : nil }
    }
    if !ways.isEmpty { lines.append("其中" + ways.joined(separator: "，") + "。" + (line.call.isSecret ? "无记名投票。" : "")) }
    if let online = box[.online], counted[.online] == nil, online.total > 0 {
      // In a secret vote the choices of a few advisers would tell whose they are.
      let split = line.call.isSecret ? "" : "：同意\(online.inFavour)，反对\(online.against)，弃权\(online.abstained)"
      lines.append("另有网上参考意见\(online.total)条\(split)；不计票。")
    }
    if !line.adjournments.isEmpty {
      lines.append(
        line.adjournments.map { sitting in
          let day = PaperWords.date(sitting.metAt.day)
          return sitting.reason.isBlank
            ? "\(day)曾因到会不足（\(sitting.present)／\(sitting.needed)）改期" : "\(day)的会议没有作出决定（\(sitting.reason)），改期"
        }.joined(separator: "；") + "。")
    }
    let words = try ResultsWriter.finish("\(body)关于“\(matter.title)”的决议", lines, matter, scope.now, scope.tx)
    return PaperText(title: words.title, body: try signed(words.body, matter, scope.now, scope))
  }

  /// 会议中断公告 — that a sitting was broken off, why, and that its ballots are void.
  static func brokenOff(_ matter: Matter, _ line: AssemblyLine, _ tally: Tally, because reason: String, in scope: Scope) throws
    -> PaperText
  {
    let body = body(line, matter)
    let lines = [
      "\(PaperWords.date(scope.now.day))就“\(matter.title)”召开的\(body)中断，没有作出决定。", "# 一、原因", reason, "# 二、处理",
      "应到\(tally.electors)\(unit(line))，实到\(tally.present)\(unit(line))。已投的票全部作废，不再清点。另定日期，重新通知。",
    ]
    let words = try ResultsWriter.finish("关于\(body)中断的公告", lines, matter, scope.now, scope.tx)
    return PaperText(title: words.title, body: try signed(words.body, matter, scope.now, scope))
  }

  /// 其他途径的结果 — what owners, or the members of the collective, decided; the assembly had no part in it.
  static func referral(_ matter: Matter, _ referral: Referral, saying result: String, on day: Day, in scope: Scope) throws
    -> PaperText
  {
    let track = PaperWords.track(referral.track)
    let lines = [
      "“\(matter.title)”\(PaperWords.date(referral.referredAt.day))转由\(track)（\(try title(referral.track.clause, scope))），不在村（居）民会议表决。原因：\(referral.reason)。",
      "# 结果", "\(PaperWords.date(day))：\(result)",
    ]
    return try ResultsWriter.finish("关于“\(matter.title)”由\(track)的结果", lines, matter, scope.now, scope.tx)
  }

  /// Why promises on a point end that an assembly turned down.
  static func turnedDown(_ line: AssemblyLine, _ matter: Matter, on day: Day) -> String {
    "\(PaperWords.date(day))\(body(line, matter))表决未通过"
  }

  /// The body that meets; a group by its name.
  private static func body(_ line: AssemblyLine, _ matter: Matter) -> String {
    (line.assembly.kind == .group ? line.call.group : "")
      + PaperWords.assembly(line.assembly.kind, isVillage: matter.area.isVillage)
  }

  /// Notices and decisions of assemblies go out in the name of the villagers' or residents' committee that convenes them.
  private static func signed(_ body: String, _ matter: Matter, _ now: Instant, _ scope: Scope) throws -> String {
    let community = try AreaTable.community(matter.area, scope.tx)
    let lines = body.split(separator: "\n").filter { !$0.hasPrefix("> ") }.map(String.init)
    let convener = matter.area.isVillage ? "村民委员会" : "居民委员会"
    return (lines + ["> \(community.name)\(convener)", "> \(PaperWords.date(now.day))"]).joined(separator: "\n")
  }

  private static func ground(_ line: AssemblyLine) -> String {
    switch line.call.ground {
    case .undecided: "协商未达成一致，依照实施意见三（五）提请决定。"
    case .reserved: "依法须由会议决定。" + (line.call.authorisation.isBlank ? "" : "授权依据：\(line.call.authorisation)。")
    case .committee: "由村（居）民委员会召集。"
    case .petitionOfElectors:
      "\(line.call.petitioners)\(line.assembly.basis == .households && !line.area.isVillage ? "名户的代表" : "名村（居）民")提议。"
    case .petitionOfRepresentatives: "\(line.call.petitioners)名代表提议。"
    }
  }

  private static func unit(_ line: AssemblyLine) -> String {
    line.assembly.kind != .representatives && line.assembly.basis == .households ? "户" : "人"
  }

  private static func basis(_ line: AssemblyLine) -> String {
    switch (line.assembly.kind, line.assembly.basis) {
    case (.representatives, _): "组成人员"
    case (.group, .households): "本组户的代表"
    case (.group, .persons): "本组年满十八周岁的村民"
    case (_, .households): "户的代表"
    case (_, .persons): "年满十八周岁的村（居）民"
    }
  }

  private static func title(_ clause: Clause, _ scope: Scope) throws -> String { try scope.library.clauses.entry(clause).title }
}
