internal import Digest

/// What a lottery gives each person, ready to print. `alias` is the one that the lottery was published with.
public enum Report {
  /// Lines for reading.
  public static func text(_ lottery: Lottery, _ published: PublishedLottery, alias: (String) -> String = { $0 }) -> String {
    let share = appearances(lottery, published, alias)
    let drawn = ofDrawable(lottery, share)
    var lines = [
      "\(lottery.pool.people.count) people, panels of \(lottery.pool.size), \(lottery.fairness.rawValue)",
      "smallest probability: \(lottery.smallest)"
        + (lottery.proof == .none ? " (a fairer lottery may exist, but none above \(lottery.bound))" : " (no lottery can give more)"),
      "in the published list: from \(drawn.min() ?? 0) to \(drawn.max() ?? 0) of \(published.panels.count) panels",
    ]
    let never = lottery.neverDrawn.map { lottery.pool.people[$0].id }
    if !never.isEmpty {
      let more = never.count > 20 ? " and \(never.count - 20) others" : ""
      let what = lottery.proof == .none ? "not on any panel of this lottery: " : "no panel under these quotas can include: "
      lines.append(what + never.prefix(20).joined(separator: ", ") + more)
    }
    lines.append("commitment (SHA-256 of the published file): \(published.commitment)")
    return lines.joined(separator: "\n")
  }

  /// The same for programs, and everyone's probability: `probability` is the fairest lottery's, `panels` counts the published
  /// panels that include the person, so that the exact chance in the draw is `panels` divided by the number of panels.
  public static func json(_ lottery: Lottery, _ published: PublishedLottery, alias: (String) -> String = { $0 }) -> String {
    let share = appearances(lottery, published, alias)
    let people = lottery.pool.people.indices.map { index in
      "    {\"id\": \(JSONText.quoted(lottery.pool.people[index].id)), \"probability\": "
        + "\(lottery.probabilities[index]), \"panels\": \(share[index])}"
    }
    let drawn = ofDrawable(lottery, share)
    return """
      {
        "fairness": "\(lottery.fairness.rawValue)",
        "size": \(lottery.pool.size),
        "people": \(lottery.pool.people.count),
        "smallest": \(lottery.smallest),
        "bound": \(lottery.bound),
        "proof": "\(lottery.proof.rawValue)",
        "neverDrawn": [\(lottery.neverDrawn.map { JSONText.quoted(lottery.pool.people[$0].id) }.joined(separator: ", "))],
        "panels": \(published.panels.count),
        "fewestPanels": \(drawn.min() ?? 0),
        "commitment": "\(published.commitment)",
        "probabilities": [
      \(people.joined(separator: ",\n"))
        ]
      }
      """
  }

  /// The shares of those who can be drawn at all; a share of 0 among them would be told, not left out.
  private static func ofDrawable(_ lottery: Lottery, _ share: [Int]) -> [Int] {
    zip(share, lottery.probabilities).filter { $0.1 >= Lottery.none }.map(\.0)
  }

  /// In how many published panels each person of the pool stands.
  private static func appearances(_ lottery: Lottery, _ published: PublishedLottery, _ alias: (String) -> String) -> [Int] {
    let counts = published.appearances
    return lottery.pool.people.map { counts[alias($0.id), default: 0] }
  }
}
