import Consensus
import Deliberation
import HTML
import Institution
import Wording

/// What an online deliberation says, in pieces for the public page and the meeting.
struct OnlineResult {
  let visit: Visit
  let line: OnlineLine
  let findings: Findings

  /// People who must have answered before more than their number is shown.
  private let fewest: Int
  /// With few answers a neighbour could guess who gave them.
  private let isShown: Bool

  init(_ visit: Visit, _ line: OnlineLine, _ findings: Findings, under policy: Policy) {
    self.visit = visit
    self.line = line
    self.findings = findings
    fewest = policy.onlineFewestAnswers.value
    isShown = findings.isShown(under: policy)
  }

  private var words: Words { visit.words }
  /// A grouping that may be chance is not shown as one.
  private var isGrouped: Bool { findings.isGrouped }

  /// What all agree on, where they differ, what each group holds: the first screen.
  func summary() -> HTML {
    let turnout = findings.turnout
    let head: HTML = "<p class=\"note\">\(words.onlineTurnout(people: turnout.people, votes: turnout.votes))</p>"
    guard isShown else {
      let why = turnout.people == 0 ? words.onlineNothing : words.onlineFew(fewest: fewest)
      return "\(head)<p class=\"panel\">\(why)</p>"
    }
    let none: HTML = "<p class=\"note\">\(words.onlineNoCommon)</p>"
    let common: HTML = findings.shared.isEmpty ? none : "<ul class=\"list\">\(findings.shared, shared)</ul>"
    let apart = isGrouped ? findings.divisive : []
    return """
      \(head)\(Pieces.panel(isGrouped ? words.onlineAllAgree : words.onlineMostAgree, id: "common", common))
      \(if: !apart.isEmpty, Pieces.panel(words.onlineDiffer, id: "differ", "<ul class=\"list\">\(apart, self.apart)</ul>"))
      """
  }

  private func shared(_ common: Findings.Common) -> HTML {
    let low = percent(common.shares.min() ?? 0), high = percent(common.shares.max() ?? 0)
    return """
      <li><b>\(word(common.vote))\(words.commonColon)</b>\(text(common.statement)) \
      <span class="note">\(low == high ? low : "\(low)–\(high)")</span></li>
      """
  }

  private func apart(_ division: Findings.Division) -> HTML {
    let tallies = findings.statements[division.statement].groups
    let shares = [division.favour, division.against].map {
      words.onlineGroupShare(group: findings.groups[$0].name, share: percent(tallies[$0].share(of: .agree)))
    }
    return "<li>\(text(division.statement))<br><span class=\"note\">\(shares.joined(separator: words.commonStop))</span></li>"
  }

  /// The groups in words and as a picture; the picture says nothing that the words do not.
  func picture() -> HTML {
    guard isShown, isGrouped else {
      return isShown ? Pieces.panel(words.onlineGroups, "<p>\(words.onlineOneGroup)</p>") : ""
    }
    let described = findings.groups.map { group -> HTML in
      let typical = group.typical.prefix(3).map {
        "<li>\(word($0.vote))\(words.commonColon)\(text($0.statement)) <span class=\"note\">\(percent($0.share))</span></li>" as HTML
      }
      return "<h3>\(mark(group.name)) \(words.onlineGroup(group: group.name, people: group.size))</h3><ul>\(typical, { $0 })</ul>"
    }
    let strength = findings.quality.strength == .strong ? words.onlineStrong : words.onlineFair
    return Pieces.panel(words.onlineGroups, "<p>\(strength)</p>\(drawing())\(described, { $0 })")
  }

  /// Where each participant stands: one mark each, its form and colour the group's.
  private func drawing() -> HTML {
    let placed = findings.participants.filter { $0.group != nil && $0.point.x.isFinite && $0.point.y.isFinite }
    let xs = placed.map(\.point.x), ys = placed.map(\.point.y)
    guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max(), right > left, high > low else { return "" }
    let label = findings.groups.map { words.onlineGroup(group: $0.name, people: $0.size) }.joined(separator: words.commonStop)
    let step = max(1, placed.count / 500)
    let marks = placed.enumerated().filter { $0.offset % step == 0 }.map { _, one -> HTML in
      let x = Int(12 + (one.point.x - left) / (right - left) * 376)
      let y = Int(228 - (one.point.y - low) / (high - low) * 216)
      return Self.shape(one.group ?? 0, x, y)
    }
    return """
      <svg class="map" viewBox="0 0 400 240" role="img" aria-label="\(words.onlinePicture) \(label)">\(marks, { $0 })</svg>\
      <p class="note">\(words.onlinePictureHint)</p>
      """
  }

  private func mark(_ group: String) -> HTML {
    let place = findings.groups.firstIndex { $0.name == group } ?? 0
    return "<svg class=\"key\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(Self.shape(place, 8, 8))</svg>"
  }

  private static func shape(_ group: Int, _ x: Int, _ y: Int) -> HTML {
    switch group % 5 {
    case 0: "<circle class=\"g0\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
    case 1: "<rect class=\"g1\" x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>"
    case 2: "<path class=\"g2\" d=\"M\(x) \(y - 6)L\(x + 6) \(y + 5)L\(x - 6) \(y + 5)Z\"/>"
    case 3: "<path class=\"g3\" d=\"M\(x) \(y - 7)L\(x + 7) \(y)L\(x) \(y + 7)L\(x - 7) \(y)Z\"/>"
    default: "<path class=\"g4\" d=\"M\(x - 5) \(y - 5)L\(x + 5) \(y + 5)M\(x - 5) \(y + 5)L\(x + 5) \(y - 5)\"/>"
    }
  }

  /// Every statement with its count; those left out with their reason.
  func statements() -> HTML {
    let rows = findings.statements.map { counted -> HTML in
      let all = counted.everyone
      let counts: HTML =
        isShown
        ? "<br><span class=\"note\">\(words.onlineCounts(agree: all.agree, disagree: all.disagree, pass: all.pass))</span>" : ""
      return "<li>\(counted.statement.text)\(counts)</li>"
    }
    return Pieces.panel(words.onlineStatementsTitle, "<ul class=\"list\">\(rows, { $0 })</ul>\(leftOut)")
  }

  private var leftOut: HTML {
    let out = line.statements.filter { $0.state == .rejected }
    guard !out.isEmpty else { return "" }
    let rows: HTML = "\(out, { "<li>\(words.onlineLeftOutOne(number: $0.position, reason: $0.reason))</li>" })"
    return "<h3>\(words.onlineLeftOut(count: out.count))</h3><ul class=\"list\">\(rows)</ul>"
  }

  private func text(_ place: Int) -> String { findings.statements[place].statement.text }
  private func word(_ vote: Consensus.Vote) -> String { words.onlineChoice(Int(vote.rawValue)) }
  private func percent(_ share: Double) -> String { Int(exactly: (share * 100).rounded()).map { "\($0)%" } ?? "–" }
}
