import Deliberation
import HTML
import Institution
import Paper
import Wording

/// 一条意见 — an entry of the ledger: its words, its slip, and what can be done with it.
struct EntryView {
  let page: EntryPage
  let problem: Problem?
  let visit: Visit

  private var words: Words { visit.words }
  private var line: LedgerLine { page.line }
  private var id: ID<Opinion> { page.line.opinion.id }

  func html() -> HTML {
    let new: HTML = visit.query("new").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.ledgerSaved)</p>"
    return Layout.page(
      visit, title: "\(line.slip)", face: .workbench, crumbs: [(words.commonLedger, Route.ledger())],
      """
      \(new)<h1>\(words.ledgerEntry(number: line.slip))</h1>
      <div class="cols"><div><div class="panel">\(Pieces.paragraphs(line.text))\(page.files, { media($0) })</div>\
      \(Pieces.panel(words.ledgerFacts, Pieces.facts(facts)))
      \(TwinPanels.ofEntry(page, problem, visit))\(if: page.maySort, sorting)\(if: page.mayJoin, joining)\(group)</div>
      <div>\(Pieces.panel(words.ledgerSlip, slip))\(if: page.mayAttach, attaching)</div></div>
      """)
  }

  private var slip: HTML {
    let address = Route.slip(line.opinion.area, line.slip)
    return """
      <p class="slip-number">\(line.slip)</p><p>\(page.community) · \(words.date(line.recordedAt.day))</p>\
      \(Pieces.code(visit.web.baseURL + address.path, label: "\(line.slip)"))\
      <p class="no-print"><a class="button quiet" href="\(visit.link(address))">\(words.ledgerSlip)</a></p>
      """
  }

  private var facts: [(String, HTML)] {
    var facts: [(String, HTML)] = [
      (words.ledgerChannel, "\(words.channel(line.channel))"), (words.ledgerTaken, "\(words.moment(line.takenAt))"),
      (words.ledgerGiver, "\(line.giverName.isEmpty ? words.ledgerUnnamed : line.giverName) · \(words.party(line.giverKind))"),
      (words.ledgerPlace, "\(line.place)"), (words.ledgerState, "\(words.state(line.opinion.state)) \(line.answer)"),
    ]
    if !line.witnessWriter.isEmpty { facts.append((words.ledgerWitness, "\(line.witnessWriter)：\(line.witnessWay)")) }
    if !line.source.isEmpty { facts.append((words.ledgerSource, "\(line.source)")) }
    if let matter = line.matter {
      facts.append((words.commonMatters, "<a href=\"\(visit.link(Route.matter(matter)))\">\(words.ledgerToMatter)</a>"))
    }
    return facts
  }

  private func media(_ file: Attachment) -> HTML {
    let path = Route.file(file.id).path
    guard file.kind.hasPrefix("image/") else { return "<p><a href=\"\(path)\">\(words.media(file.kind)) \(file.caption)</a></p>" }
    let caption = file.caption.isEmpty ? words.ledgerFile : file.caption
    return "<p><a href=\"\(path)\"><img src=\"\(path)\" alt=\"\(caption)\" width=\"240\"></a></p>"
  }

  private var sorting: HTML {
    let form = FormView(visit, Route.sortOpinion(id), problem, version: page.version)
    let fields: HTML = "\(form(SortForm.outcome, of: SortForm.outcomes(of: line.opinion.state, words)))\(form(SortForm.answer))"
    return Pieces.panel(words.ledgerSortTitle, form.html(fields, button: words.ledgerSortButton))
  }

  private var joining: HTML {
    let form = FormView(visit, Route.joinOpinion(id), problem, version: page.version)
    let fields: HTML = """
      <p class="hint">\(words.ledgerJoinHint)</p><div class="pair">\(form(JoinForm.slip))\(form(JoinForm.reason))</div>
      """
    return Pieces.panel(words.ledgerJoin, form.html(fields, button: words.ledgerJoin))
  }

  /// Which entry it follows, which follow it, and how that came.
  private var group: HTML {
    guard page.lead != nil || !page.group.isEmpty || !page.lineage.isEmpty else { return "" }
    let lead = page.lead.map { slip -> HTML in "<p>\(words.boardJoined(slip: slip))</p>\(if: page.maySplit, splitting)" }
    let rows = page.group.map { member -> HTML in
      "<li><a href=\"\(visit.link(Route.opinion(member.opinion.id)))\">\(member.slip)</a> \(String(member.text.prefix(50)))</li>"
    }
    let lineage = page.lineage.map { step in
      let what = words.text("ledger\(step.act.rawValue.capitalizedFirst)", ["slip": step.lead.description])
      return Pieces.note("\(words.moment(step.at)) \(what) \(step.reason)")
    }
    return Pieces.panel(words.ledgerGroup, "\(lead)\(Pieces.list(rows))\(lineage.joined())")
  }

  private var splitting: HTML {
    let form = FormView(visit, Route.splitOpinion(id), problem, version: page.version)
    return form.html(form(JoinForm.reason), button: words.ledgerSplit)
  }

  private var attaching: HTML {
    let form = FormView(visit, Route.attachFile(id), problem)
    return Pieces.panel(
      words.ledgerAttach,
      form.html(
        "\(form(AttachForm.caption))\(form(AttachForm.file.hint(Media.hint(for: visit))))", button: words.ledgerAttach, quiet: true))
  }
}

extension Words {
  /// What a kind of file is called.
  fileprivate func media(_ kind: String) -> String {
    switch MediaKind(rawValue: kind) {
    case .some(let kind) where kind.isImage: ledgerMediaImage
    case .some(let kind) where kind.isAudio: ledgerMediaAudio
    case .pdf: ledgerMediaPaper
    default: ledgerFile
    }
  }
}
