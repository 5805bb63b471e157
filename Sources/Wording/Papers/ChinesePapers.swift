public import Deliberation

/// 公开文书的中文 — the papers of a deliberation in Chinese, each from the facts it tells. Papers are Chinese first; another language is
/// another type beside this one.
public enum ChinesePapers {
  /// What every paper of a matter names: the matter, the community that publishes it, and the day.
  public struct Heading: Hashable, Sendable {
    let matter: String, community: String, day: Day

    /// The matter by its title, the community by its name.
    public init(matter: String, community: String, day: Day) {
      self.matter = matter
      self.community = community
      self.day = day
    }

    /// A paper that the committee for deliberation signs.
    func paper(_ title: String, _ blocks: [PaperText.Block]) -> PaperText {
      paper(title, blocks, signedBy: ChinesePapers.committee(of: community))
    }

    func paper(_ title: String, _ blocks: [PaperText.Block], signedBy name: String) -> PaperText {
      PaperText(title: title, blocks: blocks).signed(by: name, on: PaperWords.date(day))
    }
  }

  /// The committee of a community, as it signs.
  public static func committee(of community: String) -> String { "\(community)议事协商委员会" }

  /// What was struck of something decided, each text on a struck line, and the order behind it (3.6f); nothing where none was given.
  static func struck(_ standing: StandingFacts, _ head: String) -> [PaperText.Block] {
    guard let order = standing.order else { return [] }
    return standing.struck.map { .struck(head + $0) } + [.paragraph(sentence(of: order))]
  }

  /// An order in one sentence, and what became of it.
  public static func sentence(of order: OrderFacts) -> String {
    let verb = verb(order.kind)
    let state =
      order.doneOn.map { "已于\(PaperWords.date($0))\(verb)" }
      ?? "应于\(PaperWords.date(order.dueDay))前\(verb)"
    return
      "\(order.organ)\(PaperWords.date(order.orderedOn))责令\(verb)（依据：\(order.article)），\(state)。"
  }

  static func verb(_ kind: Correction.Kind) -> String { kind == .withdrawn ? "撤销" : "改正" }

  /// Promises nobody owes any more: struck through with the reason, never left out (3.6c, 3.6f).
  static func dropped(_ promises: [PromiseFacts]) -> [PaperText.Block] {
    let gone = promises.filter { $0.commitment.state == .withdrawn }
    guard !gone.isEmpty else { return [] }
    return [.heading("不再落实")]
      + gone.flatMap { promise -> [PaperText.Block] in
        let commitment = promise.commitment
        return [
          .struck(
            "\(commitment.owner)：\(commitment.task)，\(PaperWords.date(commitment.firstDueDay))前。"),
          .paragraph(reason(promise.dropped)),
        ]
      }
  }

  private static func reason(_ dropped: PromiseFacts.Dropped?) -> String {
    switch dropped {
    case .notAdopted(let reason): "该项未采纳，理由：\(reason)"
    case .corrected(let order): sentence(of: order)
    case .turnedDown(let reason): reason
    case .undecided, nil: "所依据的事项没有作出决定。"
    }
  }

  // MARK: Sentences that records keep

  /// What a day moved by somebody says in the course of a commitment.
  public static func extended(from old: Day, to new: Day, because reason: String) -> String {
    "\(PaperWords.date(old))延至\(PaperWords.date(new))：\(reason)"
  }

  /// What is added to a report that came late.
  public static func lateReason(_ reason: String) -> String { "\n逾期原因：\(reason)" }

  /// Why a sitting came to nothing where enough had come.
  public static let neverOpened = "当天没有宣布开会"
}
