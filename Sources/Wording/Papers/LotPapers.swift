public import Deliberation

/// The two papers of a lot: the list before the draw, and what was drawn (3.3b).
extension ChinesePapers {
  /// A list of panels as it is announced.
  public struct LotFacts: Sendable {
    /// How many of a panel have which value of a feature: from the least to the most.
    public struct Quota: Sendable {
      let value: String, least: Int, most: Int

      /// A quota.
      public init(value: String, least: Int, most: Int) {
        self.value = value
        self.least = least
        self.most = most
      }
    }

    /// How the number of a panel is made.
    public enum Drawing: Sendable {
      /// A public figure of so many digits.
      case figure(digits: Int)
      /// So many dice that can show so many numbers.
      case dice(Int, reach: Int)
    }

    let scheme: LotScheme
    let people: Int, leftOut: Int
    let features: [(name: String, quotas: [Quota])]
    let panels: Int, fewest: Int, most: Int
    let hash: String
    let drawing: Drawing

    /// A list of `panels` panels among `people`; `fewest` and `most`, in how many panels somebody stands.
    public init(
      _ scheme: LotScheme, people: Int, leftOut: Int, features: [(name: String, quotas: [Quota])],
      panels: Int, fewest: Int, most: Int,
      hash: String, drawing: Drawing
    ) {
      self.scheme = scheme
      self.people = people
      self.leftOut = leftOut
      self.features = features
      self.panels = panels
      self.fewest = fewest
      self.most = most
      self.hash = hash
      self.drawing = drawing
    }
  }

  /// 抽签公告
  public static func lot(_ heading: Heading, _ lot: LotFacts) -> PaperText {
    let scheme = lot.scheme
    let circle =
      PaperWords.circle(scheme.circle) + (scheme.group.isEmpty ? "" : "（\(scheme.group)）")
    var blocks: [PaperText.Block] = [
      "“\(heading.matter)”的协商代表由抽签产生。抽签名册现予公布，任何人都可以核验。", .heading("一、候选范围和名额"),
      .paragraph(
        "本村（社区）名册中的\(circle)年满十八周岁的成年人，共\(lot.people)人，抽取\(scheme.size)人。"
          + (lot.leftOut == 0 ? "" : "另有\(lot.leftOut)人因名册缺少出生日期未列入，可向议事协商委员会补登。")),
    ]
    if scheme.oneOfHousehold { blocks.say("每户至多抽取1人。") }
    blocks.append(.heading("二、人员构成"))
    blocks += lot.features.map { feature in
      let quotas = feature.quotas.map { "\($0.value)\(PaperWords.range($0.least, $0.most))" }
      return .paragraph(feature.name + "：" + quotas.joined(separator: "，") + "。")
    }
    if lot.features.isEmpty { blocks.say("不限构成。") }
    blocks += [
      .heading("三、名册"),
      "名册列出符合上述构成的\(lot.panels)组名单，每组抽中的机会相同；每个候选人出现在其中\(PaperWords.range(lot.fewest, lot.most, "组"))。",
      "名册的SHA-256校验码：\(lot.hash)", .heading("四、抽签"),
      "\(PaperWords.dateWithWeekday(scheme.drawsAt.day))\(PaperWords.time(scheme.drawsAt))，在\(scheme.place)公开抽签，欢迎到场监督。",
      .paragraph(drawing(lot)),
    ]
    return heading.paper("关于“\(heading.matter)”协商代表抽签的公告", blocks)
  }

  /// How the number is made, so that nothing is left to choose on the day.
  private static func drawing(_ lot: LotFacts) -> String {
    switch lot.drawing {
    case .figure(let digits):
      return
        "以公开数字定签：\(lot.scheme.figure)，共\(digits)位数字。把这\(digits)位数字从左到右连写，中间不加任何符号，接在名册校验码和一个换行之后，"
        + "计算SHA-256，取前15个十六进制数字，除以\(lot.panels)的余数就是抽中的组号（余数为0时为最后一组）。"
    case .dice(let dice, let reach):
      guard reach > lot.panels else { return "当众掷\(dice)个十面骰子，依次读出的数字就是抽中的组号（全为0时为最后一组）。" }
      return "当众掷\(dice)个十面骰子，依次读成一个数，除以\(lot.panels)的余数就是抽中的组号（余数为0时为最后一组）"
        + (reach % lot.panels == 0 ? "。" : "；读数达到\(reach - reach % lot.panels)的，重新掷。")
    }
  }

  /// What was drawn.
  public struct DrawFacts: Sendable {
    /// A seat and who has it, by the masked name.
    public struct Seat: Sendable {
      let position: Int, alias: String, name: String
      let side: PartyKind
      let gone: (day: Day, reason: String, isVacant: Bool)?

      /// A seat; `gone` when who had it withdrew, and whether nobody follows.
      public init(
        position: Int, alias: String, name: String, side: PartyKind,
        gone: (day: Day, reason: String, isVacant: Bool)?
      ) {
        self.position = position
        self.alias = alias
        self.name = name
        self.side = side
        self.gone = gone
      }

      var line: String {
        let vacant = gone?.isVacant == true ? "；候补人中没有使构成仍然相符的人，席位空缺" : ""
        let gone = gone.map { "（\(PaperWords.date($0.day))辞任：\($0.reason)\(vacant)）" } ?? ""
        return "\(position)．抽签号\(alias)　\(name)　\(PaperWords.party(side))\(gone)"
      }
    }

    let scheme: LotScheme
    let at: Instant, witnesses: String, thrown: String, number: Int
    let seats: [Seat]
    let reserves: [String]
    let hash: String

    /// A draw.
    public init(
      _ scheme: LotScheme, at: Instant, witnesses: String, thrown: String, number: Int,
      seats: [Seat], reserves: [String], hash: String
    ) {
      self.scheme = scheme
      self.at = at
      self.witnesses = witnesses
      self.thrown = thrown
      self.number = number
      self.seats = seats
      self.reserves = reserves
      self.hash = hash
    }
  }

  /// 抽签结果公告
  public static func draw(_ heading: Heading, _ draw: DrawFacts) -> PaperText {
    var blocks: [PaperText.Block] = [
      "\(PaperWords.date(draw.at.day))\(PaperWords.time(draw.at))，在\(draw.scheme.place)公开抽签。见证人：\(draw.witnesses)。",
      draw.scheme.way == .dice ? "骰子依次为：\(draw.thrown)。" : "公开数字：\(draw.thrown)。",
      "抽中第\(draw.number)组。", .heading("代表名单"),
    ]
    blocks += draw.seats.map { .paragraph($0.line) }
    blocks += [
      .heading("候补顺序"), .paragraph(draw.reserves.joined(separator: "、")),
      "有人辞任时，依上列顺序，由第一个使构成仍符合公告的候补人递补。",
      "名册的SHA-256校验码：\(draw.hash)。任何人都可以用名册和上述数字重新计算。",
    ]
    return heading.paper("关于“\(heading.matter)”协商代表抽签结果的公告", blocks)
  }
}
