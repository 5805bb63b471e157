internal import Deliberation
internal import Sortition
internal import Storage

/// Writes the two papers of a lot: the list before the draw, and what was drawn (3.3b). Names are masked.
enum LotWriter {
  /// 抽签公告
  static func announcement(_ matter: Matter, _ line: LotLine, _ list: PublishedLottery, at now: Instant, in tx: Transaction) throws
    -> PaperText
  {
    let scheme = line.scheme
    let panels = list.panels.count
    let circle = PaperWords.circle(scheme.circle) + (scheme.group.isEmpty ? "" : "（\(scheme.group)）")
    var lines = [
      "“\(matter.title)”的协商代表由抽签产生。抽签名册现予公布，任何人都可以核验。",
      "# 一、候选范围和名额",
      "本村（社区）名册中的\(circle)年满十八周岁的成年人，共\(line.people)人，抽取\(scheme.size)人。"
        + (line.leftOut == 0 ? "" : "另有\(line.leftOut)人因名册缺少出生日期未列入，可向议事协商委员会补登。"),
    ]
    if scheme.oneOfHousehold { lines.append("每户至多抽取1人。") }
    lines.append("# 二、人员构成")
    let features = try line.features()
    lines += features.map { feature in
      feature.name + "：" + feature.quotas.map { "\($0.value)\(PaperWords.range($0.minimum, $0.maximum))" }.joined(separator: "，") + "。"
    }
    if features.isEmpty { lines.append("不限构成。") }
    lines += [
      "# 三、名册",
      "名册列出符合上述构成的\(panels)组名单，每组抽中的机会相同；每个候选人出现在其中\(PaperWords.range(line.fewest, line.most, "组"))。",
      "名册的SHA-256校验码：\(line.commitment)",
      "# 四、抽签",
      "\(PaperWords.dateWithWeekday(scheme.drawsAt.day))\(PaperWords.time(scheme.drawsAt))，在\(scheme.place)公开抽签，欢迎到场监督。",
      drawing(scheme, list),
    ]
    lines += try signature(matter, now, tx)
    return PaperText(title: "关于“\(matter.title)”协商代表抽签的公告", body: lines.joined(separator: "\n"))
  }

  /// How the number is made, so that nothing is left to choose on the day.
  private static func drawing(_ scheme: LotScheme, _ list: PublishedLottery) -> String {
    let panels = list.panels.count
    if case .figure(let digits)? = list.rule {
      return "以公开数字定签：\(scheme.figure)，共\(digits)位数字。把这\(digits)位数字从左到右连写，中间不加任何符号，接在名册校验码和一个换行之后，"
        + "计算SHA-256，取前15个十六进制数字，除以\(panels)的余数就是抽中的组号（余数为0时为最后一组）。"
    }
    let dice = DrawRule.dice(for: panels, sides: PreparedLot.sides)
    let reach = DrawRule.reach(for: panels, sides: PreparedLot.sides)
    guard reach > panels else { return "当众掷\(dice)个十面骰子，依次读出的数字就是抽中的组号（全为0时为最后一组）。" }
    return "当众掷\(dice)个十面骰子，依次读成一个数，除以\(panels)的余数就是抽中的组号（余数为0时为最后一组）"
      + (reach % panels == 0 ? "。" : "；读数达到\(reach - reach % panels)的，重新掷。")
  }

  /// Publishes what the lot has come to; a newer result takes the place of the last.
  static func publishResult(_ matter: Matter, _ lot: ID<LotScheme>, _ list: PublishedLottery, in scope: Scope) throws {
    let line = try LotTable.find(lot, scope.tx)
    guard let draw = line.draw else { throw AccessError.notFound }
    var lines = [
      "\(PaperWords.date(draw.at.day))\(PaperWords.time(draw.at))，在\(line.scheme.place)公开抽签。见证人：\(draw.witnesses)。",
      line.scheme.way == .dice ? "骰子依次为：\(draw.thrown)。" : "公开数字：\(draw.thrown)。", "抽中第\(draw.number)组。", "# 代表名单",
    ]
    for seat in line.seats {
      let vacant = line.isVacant(seat) ? "；候补人中没有使构成仍然相符的人，席位空缺" : ""
      let gone = seat.declinedAt.map { "（\(PaperWords.date($0.day))辞任：\(seat.reason)\(vacant)）" } ?? ""
      lines.append("\(seat.position)．抽签号\(seat.alias)　\(NameMask.mask(seat.name))　\(PaperWords.party(seat.side))\(gone)")
    }
    let waiting = Set(line.seats.map(\.alias))
    let reserves = list.reserves(of: draw.number, count: line.scheme.size + waiting.count).filter { !waiting.contains($0) }
    lines += [
      "# 候补顺序", reserves.prefix(line.scheme.size).joined(separator: "、"),
      "有人辞任时，依上列顺序，由第一个使构成仍符合公告的候补人递补。",
      "名册的SHA-256校验码：\(line.commitment)。任何人都可以用名册和上述数字重新计算。",
    ]
    lines += try signature(matter, scope.now, scope.tx)
    let policy = try scope.policy(for: matter.area)
    let count = try PaperTable.of(matter.id, scope.tx).count { $0.kind == .draw }
    let paper = try scope.publish(
      .draw, area: matter.area, matter: matter.id, number: "抽签结果\(matter.number)号" + (count == 0 ? "" : "之\(count + 1)"),
      title: "关于“\(matter.title)”协商代表抽签结果的公告", body: lines.joined(separator: "\n"),
      untilDay: scope.now.day.adding(policy.postingMinimumDays.value), replaces: draw.paper)
    try LotTable.publish(paper, of: lot, scope.tx)
  }

  private static func signature(_ matter: Matter, _ now: Instant, _ tx: Transaction) throws -> [String] {
    ["> \(try AreaTable.community(matter.area, tx).name)议事协商委员会", "> \(PaperWords.date(now.day))"]
  }
}
