import Deliberation
import HTML
import Institution
import PolicyFiles
import Wording

/// 表决结果 with the arithmetic, for everyone.
enum AssemblyResult {
  static func shown(_ result: AssemblyLine.Result, _ tally: Tally, _ visit: Visit, struck isStruck: Bool = false) -> HTML {
    let (words, count, clauses) = (visit.words, result.count, visit.institution.library.clauses)
    let quorum = clauses[tally.quorum.clause]?.title ?? ""
    let majority = clauses[tally.majority.clause]?.title ?? ""
    let verdict = result.isCarried ? words.matterCarried : words.matterNotCarried
    let shown: HTML = isStruck ? "<del>\(verdict)</del>" : "\(verdict)"
    let votes = words.matterVoteLine(
      favour: count.inFavour, against: count.against, abstained: count.abstained, invalid: count.invalid,
      missing: max(0, tally.present - count.total))
    let needed = words.matterMajorityLine(present: tally.present, needed: tally.majorityNeeded, favour: count.inFavour)
    return """
      <p><b class="\(result.isCarried ? "agreed" : "notAgreed")">\(shown)</b> <span class="note">\(words.moment(result.closedAt))</span></p>
      <p>\(words.matterQuorumLine(total: tally.electors, needed: tally.quorumNeeded, present: tally.present))（\(quorum)）</p>
      <p>\(votes)</p>
      <p>\(needed)（\(majority)）</p>
      """
  }
}
