import Deliberation
import HTML
import Institution

/// The forms on one commitment, each shown to those who may use it in its state.
struct CommitmentForms {
  let visit: Visit
  let matter: Matter
  let line: CommitmentLine
  let roles: Set<Role>
  let isOwner: Bool
  let reading: Reading

  private var words: Words { visit.words }
  private var base: String { "/work/commitments/\(line.commitment.id)" }

  private func may(_ act: Act) -> Bool {
    act.stages.contains(matter.stage) && (act.commitmentStates?.contains(line.commitment.state) ?? true)
      && !act.roles.isDisjoint(with: roles)
  }

  private func details(_ typed: Typed, _ title: String, open: Bool = false, _ form: HTML) -> HTML {
    "<details\(typed.isMine || open ? " open" : "")><summary>\(title)</summary>\(form)</details>"
  }

  func next() throws -> HTML {
    var content = HTML()
    if may(.describeCommitment) {
      let typed = Typed(visit: visit, key: "describe")
      let organisations = try OrganisationTable.list(in: matter.area, reading.tx)
      let current = line.commitment.ownerKind == .community ? "community" : line.organisation?.description ?? "other"
      let fields: HTML =
        "\(typed.mark)\(Wrapped.text("measure", words.resultsMeasure, value: typed("measure", line.commitment.measure), hint: words.resultsMeasureHint))\(CommitmentPages.ownerFields(typed, organisations, words, value: current, name: current == "other" ? line.commitment.owner : ""))"
      content =
        content
        + details(
          typed, words.resultsDescribe, open: line.commitment.measure.isEmpty,
          formOf(visit, base + "/describe", fields, button: words.resultsDescribeSend))
    }
    let isCommunity = line.commitment.ownerKind == .community
    let reports = isCommunity ? !roles.isDisjoint(with: Role.community) : isOwner
    let isPaper = !isCommunity && !isOwner && !roles.isDisjoint(with: Role.committee)
    if Act.reportProgress.stages.contains(matter.stage), line.commitment.state == .open, reports || isPaper {
      content = content + reportForm(isPaper: isPaper)
    }
    if may(.acceptCommitment) {
      let typed = Typed(visit: visit, key: "accept")
      let fields: HTML =
        "\(typed.mark)\(Wrapped.select("verdict", words.resultsVerdict, [("yes", words.resultsAccept), ("no", words.resultsReturn)], value: typed("verdict", "yes")))\(Wrapped.area("text", words.resultsSeen, value: typed("text"), hint: words.resultsSeenHint))"
      content = content + formOf(visit, base + "/accept", fields, button: words.resultsVerdictSend)
    }
    return content.isEmpty ? content : Pieces.panel(words.caseNext, content)
  }

  private func reportForm(isPaper: Bool) -> HTML {
    let typed = Typed(visit: visit, key: "report")
    let isLate = line.commitment.dueDay < reading.now.day
    let fields: HTML = """
      \(typed.mark)\(Wrapped.select("kind", words.resultsReportKind, [("progress", words.stepKind(.progress)), ("completed", words.stepKind(.completed))], value: typed("kind")))
      \(if: isPaper, Wrapped.text("from", words.resultsFrom, value: typed("from"), hint: words.resultsFromHint))\(Wrapped.area("text", words.resultsDone, value: typed("text"), rows: 3))\(Wrapped.file("photo", words.resultsPhoto, accept: "image/*"))
      \(if: isLate, Wrapped.text("late", words.caseLateReason, value: typed("late"), hint: words.caseLateHint(day: words.shortDate(line.commitment.dueDay))))
      """
    return formOf(visit, base + "/report", files: true, fields, button: words.resultsReportStep)
  }

  func urging() throws -> HTML {
    let list = line.urgings.map { urging -> HTML in
      let typed = Typed(visit: visit, key: "urged-\(urging.id)")
      let isPaper = !isOwner && !roles.isDisjoint(with: Role.committee)
      let form: HTML =
        Act.answerUrging.stages.contains(matter.stage) && line.commitment.state == .open && (isOwner || isPaper)
        ? details(
          typed, words.resultsUrgingAnswer,
          formOf(
            visit, base + "/urged",
            "\(typed.mark)\(Wrapped.hidden("urging", urging.id))\(if: isPaper, Wrapped.text("from", words.resultsFrom, value: typed("from"), hint: words.resultsFromHint))\(Wrapped.area("text", words.caseAnswerLabel, value: typed("text")))",
            button: words.caseAnswerSend)) : ""
      return
        "<li><b>\(words.urgingWay(urging.way))</b> <span class=\"note\">\(words.moment(urging.at)) \(urging.byName)</span><p>\(urging.text)</p><p class=\"note\">\(words.resultsNext(day: words.shortDate(urging.nextDay)))</p>\(urging.answer.isEmpty ? form : "<p>\(words.caseAnswer(text: urging.answer))</p>")</li>"
    }
    guard may(.urgeOwner) || !list.isEmpty else { return "" }
    guard line.commitment.ownerKind == .organisation || !list.isEmpty else { return "" }
    var form = HTML()
    if may(.urgeOwner), line.commitment.ownerKind == .organisation {
      let typed = Typed(visit: visit, key: "urge")
      let fields: HTML = """
        \(typed.mark)\(Wrapped.select("way", words.resultsUrgeWay, Urging.Way.allCases.map { ($0.rawValue, words.urgingWay($0)) }, value: typed("way")))\(Wrapped.area("text", words.resultsUrgeText, value: typed("text")))
        <div class="pair">\(Wrapped.text("day", words.ledgerDay, value: typed("day", reading.now.day.iso), kind: "date"))\(Wrapped.text("clock", words.ledgerClock, value: typed("clock", reading.now.clock), kind: "time"))</div>\(Wrapped.text("next", words.resultsNextDay, value: typed("next", reading.now.day.adding(7).iso), kind: "date"))
        """
      form =
        "\(details(typed, words.resultsUrge, formOf(visit, base + "/urge", fields, button: words.resultsUrgeSend)))<p><a class=\"button quiet\" href=\"\(visit.link(base + "/letter"))\">\(words.resultsLetterOpen)</a></p>"
    }
    return Pieces.panel(words.resultsUrgings, id: "urging", "<ul class=\"list\">\(list, { $0 })</ul>\(form)")
  }

  /// The owner's personal link, for those who hand it over.
  func link() throws -> HTML {
    guard line.commitment.ownerKind == .organisation, line.commitment.state == .open, matter.stage == .reported,
      !roles.isDisjoint(with: Role.committee)
    else { return "" }
    let token = try OwnerLinks.token(of: line.commitment.id, reading)
    let shown: HTML =
      token.map { token -> HTML in
        let url = "\(visit.house.baseURL)/o/\(token)"
        let code = Pieces.code(url, label: words.resultsLinkCode)
        return "\(code)<p class=\"leaf\"><a href=\"/o/\(token)\">\(url)</a></p><p class=\"hint\">\(words.resultsLinkHint)</p>"
      } ?? "<p class=\"hint\">\(words.resultsLinkNone)</p>"
    return Pieces.panel(
      words.resultsLink, id: "link",
      "\(shown)\(formOf(visit, base + "/link", "", button: token == nil ? words.resultsLinkMake : words.resultsLinkNew))")
  }

  func extend() -> HTML {
    guard may(.extendCommitment) else { return "" }
    let typed = Typed(visit: visit, key: "extend")
    let fields: HTML =
      "\(typed.mark)\(Wrapped.text("due", words.resultsNewDue, value: typed("due"), kind: "date"))\(Wrapped.text("text", words.ledgerReason, value: typed("text"), hint: words.resultsExtendHint))"
    return Pieces.panel(
      words.resultsExtend, details(typed, words.resultsExtend, formOf(visit, base + "/extend", fields, button: words.resultsExtend)))
  }
}
