import Deliberation
import HTML
import Institution
import Wording

/// 落实事项 as several pages show it.
enum CommitmentView {
  /// One commitment in a list: what, whose, until when, how late, its state.
  ///
  /// - Parameter route: where one reads on.
  static func row(_ line: CommitmentLine, _ visit: Visit, on today: Day, at route: Route) -> HTML {
    let words = visit.words
    let commitment = line.commitment
    let task: HTML = commitment.state == .withdrawn ? "<del>\(commitment.task)</del>" : "\(commitment.task)"
    let isMoved = commitment.dueDay != commitment.firstDueDay
    let last = line.steps.last { $0.kind != .extended }
    let told = last.map { step -> HTML in "<br><span class=\"note\">\(words.shortDate(step.at.day)) \(step.text)</span>" }
    return """
      <li><a href="\(visit.link(route))">\(task)</a> \(state(commitment, words))\(late(line, on: today, words))
      <br><span class="note">\(commitment.owner) · \(words.resultsUntil(day: words.shortDate(commitment.dueDay)))\
      \(if: isMoved, " · \(words.resultsFirstDue(day: words.shortDate(commitment.firstDueDay)))")\
      \(if: !line.urgings.isEmpty, " · \(words.resultsUrged(count: line.urgings.count))")</span>
      \(if: !line.withdrawnReason.isEmpty, "<br><span class=\"note\">\(line.withdrawnReason)</span>")\(told)</li>
      """
  }

  /// Its state, in green once it is accepted.
  static func state(_ commitment: Commitment, _ words: Words) -> HTML {
    Pieces.badge(words.commitmentState(commitment.state), commitment.state == .accepted ? "green" : "teal")
  }

  /// How many days it is late; nothing while it is not.
  static func late(_ line: CommitmentLine, on today: Day, _ words: Words) -> HTML {
    let late = line.daysLate(on: today)
    return late > 0 ? Pieces.badge(words.commonLateDays(days: late), "red") : ""
  }

  /// What happened to a commitment, with its photos.
  static func steps(_ line: CommitmentLine, _ words: Words) -> HTML {
    guard !line.steps.isEmpty else { return Pieces.note(words.matterNoProgress) }
    let steps = line.steps.map { step -> HTML in
      """
      <li><b>\(words.stepKind(step.kind))</b> <span class="note">\(words.moment(step.at))</span>\
      \(Pieces.paragraphs(step.text))\(step.photo.map { photo($0, words) })</li>
      """
    }
    return Pieces.list(steps)
  }

  private static func photo(_ id: ID<Attachment>, _ words: Words) -> HTML {
    let path = Route.file(id).path
    return "<a href=\"\(path)\"><img src=\"\(path)\" alt=\"\(words.matterEvidence)\" width=\"240\" loading=\"lazy\"></a>"
  }

  /// Who carries it out, as forms ask for it.
  ///
  /// - Parameters:
  ///   - choice: who is known to.
  ///   - name: the name of another party.
  static func ownerFields(
    _ form: FormView, _ organisations: [OrganisationLine], _ choice: OwnerChoice? = nil, name: String = ""
  ) -> HTML {
    let words = form.visit.words
    let options =
      [(OwnerChoice.community, words.resultsOwnCommunity)] + organisations.map { (.registered($0.id), $0.name) }
      + [(.other, words.resultsOwnerOther)]
    return "\(form(OwnerFields.owner, of: options, choice))\(form(OwnerFields.name, name))"
  }
}
