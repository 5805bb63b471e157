public import Deliberation

/// The papers of an assembly: its notice, its decision with the arithmetic and the articles, and what was decided elsewhere (3.5h).
extension ChinesePapers {
  /// An assembly as its papers name it.
  public struct AssemblyFacts: Sendable {
    /// A sitting that came to nothing; without a reason too few were there.
    public struct Sitting: Sendable {
      let day: Day, present: Int, needed: Int, reason: String

      /// A sitting.
      public init(day: Day, present: Int, needed: Int, reason: String) {
        self.day = day
        self.present = present
        self.needed = needed
        self.reason = reason
      }
    }

    let assembly: Assembly, call: AssemblyCall, isVillage: Bool
    let steps: [AssemblyStep.Record]
    let adjournments: [Sitting]
    let agesUnknown: Int, agesReason: String

    /// An assembly that was called, with the steps before it and the sittings that came to nothing.
    public init(
      _ assembly: Assembly, _ call: AssemblyCall, isVillage: Bool, steps: [AssemblyStep.Record],
      adjournments: [Sitting],
      agesUnknown: Int, agesReason: String
    ) {
      self.assembly = assembly
      self.call = call
      self.isVillage = isVillage
      self.steps = steps
      self.adjournments = adjournments
      self.agesUnknown = agesUnknown
      self.agesReason = agesReason
    }

    /// The body that meets; a group by its name.
    var body: String {
      (assembly.kind == .group ? call.group : "")
        + PaperWords.assembly(assembly.kind, isVillage: isVillage)
    }

    var unit: String {
      assembly.kind != .representatives && assembly.basis == .households ? "户" : "人"
    }

    var basis: String {
      switch (assembly.kind, assembly.basis) {
      case (.representatives, _): "组成人员"
      case (.group, .households): "本组户的代表"
      case (.group, .persons): "本组年满十八周岁的村民"
      case (_, .households): "户的代表"
      case (_, .persons): "年满十八周岁的村（居）民"
      }
    }

    var ground: String {
      switch call.ground {
      case .undecided: "协商未达成一致，依照实施意见三（五）提请决定。"
      case .reserved:
        "依法须由会议决定。" + (call.authorisation.isBlank ? "" : "授权依据：\(call.authorisation)。")
      case .committee: "由村（居）民委员会召集。"
      case .petitionOfElectors:
        "\(call.petitioners)\(assembly.basis == .households && !isVillage ? "名户的代表" : "名村（居）民")提议。"
      case .petitionOfRepresentatives: "\(call.petitioners)名代表提议。"
      }
    }
  }

  /// A share that the law asks for, and the article by its title.
  public struct ShareFacts: Sendable {
    let share: Share, article: String

    /// A share under an article.
    public init(_ share: Share, _ article: String) {
      self.share = share
      self.article = article
    }
  }

  /// 会议通知
  public static func assemblyNotice(
    _ heading: Heading, _ line: AssemblyFacts, meetsAt: Instant, place: String, shortReason: String,
    quorum: ShareFacts, majority: ShareFacts
  ) -> PaperText {
    let again = line.adjournments.last.map {
      $0.reason.isBlank
        ? "\(PaperWords.date($0.day))到会\($0.present)\(line.unit)，不足\($0.needed)\(line.unit)，现重新通知。"
        : "\(PaperWords.date($0.day))的会议没有作出决定，原因：\($0.reason)。现重新通知。"
    }
    var blocks: [PaperText.Block] = [
      .paragraph(again ?? "“\(heading.matter)”依照规定提请\(line.body)决定，现通知如下。")
    ]
    blocks += [.heading("一、表决事项"), .paragraph(line.call.question)]
    if !line.call.agenda.isBlank { blocks.say(line.call.agenda) }
    blocks += [
      .heading("二、时间和地点"),
      "\(PaperWords.dateWithWeekday(meetsAt.day))\(PaperWords.time(meetsAt))，\(place)。",
    ]
    blocks += [.heading("三、召集依据"), .paragraph(line.ground), .heading("四、到会和通过")]
    let presence = "应有\(PaperWords.share(quorum.share))\(line.basis)到会（\(quorum.article)）"
    blocks.say("\(presence)，到会人员\(PaperWords.share(majority.share))同意即为通过（\(majority.article)）。")
    blocks.say(line.call.isSecret ? "采用无记名投票。" : "采用举手或者记名投票。")
    if !line.steps.isEmpty {
      blocks.append(.heading("五、会前程序"))
      blocks += line.steps.map {
        "\(PaperWords.step($0.step))：\(PaperWords.date($0.heldOn))，\($0.text)"
      }
    }
    if !shortReason.isBlank { blocks.say("本次会议临时召集，原因：\(shortReason)。") }
    return convened(heading, line, "关于召开\(line.body)的通知", blocks)
  }

  /// The votes of an assembly.
  public struct DecisionFacts: Sendable {
    let tally: Tally, isCarried: Bool
    let counted: [Tally.Way: Tally.Count]
    let advice: Tally.Count?
    let points: [String]
    let quorum: String, majority: String

    /// The votes by way; `advice`, what was said online where it does not count; the points it decides, and the articles by title.
    public init(
      _ tally: Tally, isCarried: Bool, counted: [Tally.Way: Tally.Count], advice: Tally.Count?,
      points: [String], quorum: String,
      majority: String
    ) {
      self.tally = tally
      self.isCarried = isCarried
      self.counted = counted
      self.advice = advice
      self.points = points
      self.quorum = quorum
      self.majority = majority
    }
  }

  /// 决议
  public static func decision(_ heading: Heading, _ line: AssemblyFacts, _ facts: DecisionFacts)
    -> PaperText
  {
    var blocks: [PaperText.Block] = [
      "\(PaperWords.date(heading.day))，\(line.body)就“\(heading.matter)”作出如下决定。"
    ]
    blocks += [.heading("一、表决事项"), .paragraph(line.call.question)]
    if !facts.points.isEmpty { blocks.say("涉及协商要点：\(facts.points.joined(separator: "；"))。") }
    blocks += [.heading("二、结果"), facts.isCarried ? "通过。" : "未通过。", .heading("三、计算")]
    blocks += arithmetic(line, facts)
    if let online = facts.advice {
      // In a secret vote the choices of a few advisers would tell whose they are.
      let split =
        line.call.isSecret ? "" : "：同意\(online.inFavour)，反对\(online.against)，弃权\(online.abstained)"
      blocks.say("另有网上参考意见\(online.total)条\(split)；不计票。")
    }
    if !line.adjournments.isEmpty {
      let sittings = line.adjournments.map { sitting in
        let day = PaperWords.date(sitting.day)
        return sitting.reason.isBlank
          ? "\(day)曾因到会不足（\(sitting.present)／\(sitting.needed)）改期"
          : "\(day)的会议没有作出决定（\(sitting.reason)），改期"
      }
      blocks.say(sittings.joined(separator: "；") + "。")
    }
    return convened(heading, line, "\(line.body)关于“\(heading.matter)”的决议", blocks)
  }

  /// Who was there, how they voted, and what was needed.
  private static func arithmetic(_ line: AssemblyFacts, _ facts: DecisionFacts) -> [PaperText.Block] {
    let tally = facts.tally
    let unit = line.unit
    let count = facts.counted.values.reduce(Tally.Count(), +)
    let quorum =
      "\(PaperWords.share(tally.quorum.value))为\(tally.quorumNeeded)\(unit)（\(facts.quorum)）"
    var blocks: [PaperText.Block] = [
      "应到\(tally.electors)\(unit)，\(quorum)；实到\(tally.present)\(unit)，达到法定人数。"
    ]
    if line.agesUnknown > 0 {
      blocks.say("另有\(line.agesUnknown)人出生日期不详，不知是否年满十八周岁，未列入名册，原因：\(line.agesReason)。")
    }
    let votes = "同意\(count.inFavour)票，反对\(count.against)票，弃权\(count.abstained)票，无效\(count.invalid)票"
    blocks.say("\(votes)，未投\(tally.present - count.total)票。")
    let majority =
      "\(PaperWords.share(tally.majority.value))为\(tally.majorityNeeded)票（\(facts.majority)）"
    blocks.say(
      "到会\(tally.present)\(unit)，\(majority)；同意\(count.inFavour)票，\(facts.isCarried ? "达到" : "未达到")。"
    )
    let ways = Tally.Way.allCases.compactMap { way in
      facts.counted[way].flatMap { $0.total > 0 ? "\(PaperWords.way(way))\($0.total)票" : nil }
    }
    if !ways.isEmpty {
      blocks.say("其中" + ways.joined(separator: "，") + "。" + (line.call.isSecret ? "无记名投票。" : ""))
    }
    return blocks
  }

  /// 会议中断公告 — that a sitting was broken off, why, and that its ballots are void.
  public static func brokenOff(
    _ heading: Heading, _ line: AssemblyFacts, electors: Int, present: Int, because reason: String
  ) -> PaperText {
    convened(
      heading, line, "关于\(line.body)中断的公告",
      [
        "\(PaperWords.date(heading.day))就“\(heading.matter)”召开的\(line.body)中断，没有作出决定。",
        .heading("一、原因"), .paragraph(reason),
        .heading("二、处理"),
        "应到\(electors)\(line.unit)，实到\(present)\(line.unit)。已投的票全部作废，不再清点。另定日期，重新通知。",
      ])
  }

  /// 其他途径的结果 — what owners, or the members of the collective, decided; the assembly had no part in it.
  public static func referral(
    _ heading: Heading, to track: OtherTrack, under article: String, on referredOn: Day,
    because reason: String, saying result: String,
    decidedOn: Day
  ) -> PaperText {
    let name = PaperWords.track(track)
    return heading.paper(
      "关于“\(heading.matter)”由\(name)的结果",
      [
        "“\(heading.matter)”\(PaperWords.date(referredOn))转由\(name)（\(article)），不在村（居）民会议表决。原因：\(reason)。",
        .heading("结果"),
        "\(PaperWords.date(decidedOn))：\(result)",
      ])
  }

  /// Why promises on a point end that an assembly turned down.
  public static func turnedDown(_ line: AssemblyFacts, on day: Day) -> String {
    "\(PaperWords.date(day))\(line.body)表决未通过"
  }

  /// Why promises that waited end when a matter goes another way.
  public static func referred(to track: OtherTrack) -> String { "转由\(PaperWords.track(track))" }

  /// Notices and decisions of assemblies go out in the name of the villagers' or residents' committee that convenes them.
  private static func convened(
    _ heading: Heading, _ line: AssemblyFacts, _ title: String, _ blocks: [PaperText.Block]
  ) -> PaperText {
    heading.paper(title, blocks, signedBy: heading.community + (line.isVillage ? "村民委员会" : "居民委员会"))
  }
}
