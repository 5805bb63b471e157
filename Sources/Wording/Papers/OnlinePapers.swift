public import Deliberation

/// What an online deliberation came to, plain words first (3.4g); the same sentences stand in report and minutes.
extension ChinesePapers {
  /// The findings of an online deliberation.
  public struct OnlineFacts: Sendable {
    /// What most people, or each group, say of a statement: agree above zero, disagree below.
    public struct Shared: Sendable {
      let text: String, choice: Int

      /// A statement and the choice that is shared.
      public init(_ text: String, choice: Int) {
        self.text = text
        self.choice = choice
      }
    }

    /// A statement on which groups part: which part of each agrees, from 0 to 1.
    public struct Divisive: Sendable {
      let text: String
      let shares: [(group: String, agree: Double)]

      /// A statement and the groups furthest apart.
      public init(_ text: String, shares: [(group: String, agree: Double)]) {
        self.text = text
        self.shares = shares
      }
    }

    let people: Int, statements: Int, votes: Int
    /// How many must take part before answers are shown; `nil` where they did.
    let fewest: Int?
    let groups: Int, isGrouped: Bool
    let shared: [Shared], divisive: [Divisive]

    /// What so many people said of so many statements.
    public init(
      people: Int, statements: Int, votes: Int, fewest: Int?, groups: Int, isGrouped: Bool,
      shared: [Shared], divisive: [Divisive]
    ) {
      self.people = people
      self.statements = statements
      self.votes = votes
      self.fewest = fewest
      self.groups = groups
      self.isGrouped = isGrouped
      self.shared = shared
      self.divisive = divisive
    }
  }

  /// 网上协商结果
  ///
  /// - Parameter rejected: statements that were left out, by number, each with the reason.
  public static func online(
    _ heading: Heading, since day: Day, _ facts: OnlineFacts,
    rejected: [(number: Int, reason: String)]
  ) -> PaperText {
    var blocks: [PaperText.Block] = [
      "\(PaperWords.date(day))至\(PaperWords.date(heading.day))，就“\(heading.matter)”开展了网上协商。"
    ]
    blocks += sentences(facts)
    if !rejected.isEmpty {
      blocks.append(.heading("未采用的观点"))
      blocks += rejected.map { "第\($0.number)条：\($0.reason)。" }
    }
    blocks.say("以上是参加人的看法，供协商时参考，不是表决，也不代替协商。")
    return heading.paper("关于“\(heading.matter)”网上协商结果的公告", blocks)
  }

  /// What report and minutes say of it; nothing when there was no online deliberation.
  static func summary(_ facts: OnlineFacts?) -> [PaperText.Block] {
    facts.map { [.heading("网上协商")] + sentences($0) } ?? []
  }

  private static func sentences(_ facts: OnlineFacts) -> [PaperText.Block] {
    var blocks: [PaperText.Block] = ["共\(facts.people)人参加，对\(facts.statements)条观点表态\(facts.votes)次。"]
    if let fewest = facts.fewest { return blocks + ["参加不足\(fewest)人，不公布各条表态。"] }
    blocks.say(facts.isGrouped ? "看法大致分为\(facts.groups)组。" : "看法没有明显分组。")
    if !facts.shared.isEmpty {
      blocks.say(facts.isGrouped ? "各组都认为：" : "多数人认为：")
      blocks += facts.shared.map { .point("\(word($0.choice))“\($0.text)”") }
    }
    if facts.isGrouped, !facts.divisive.isEmpty {
      blocks.say("看法不一的是：")
      blocks += facts.divisive.map { division in
        let shares = division.shares.map { "\($0.group)组\(percent($0.agree))同意" }
        return .point("“\(division.text)”：\(shares.joined(separator: "，"))")
      }
    }
    return blocks
  }

  private static func word(_ choice: Int) -> String {
    choice > 0 ? "同意" : choice < 0 ? "不同意" : "说不准"
  }

  private static func percent(_ share: Double) -> String {
    "\(Int(exactly: (share * 100).rounded()) ?? 0)%"
  }
}
