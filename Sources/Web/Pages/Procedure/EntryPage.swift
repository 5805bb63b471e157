import Deliberation
import HTML
import Institution
import Paper
import Wording

/// 一条意见 — an entry of the ledger: its words, its slip, and what can be done with it.
struct EntryPage {
  let visit: Visit
  let line: LedgerLine
  let problem: Problem?
  let reading: Reading
  /// Of the entry with those joined to it.
  let version: Version

  init(_ visit: Visit, _ id: ID<Opinion>, _ problem: Problem?, _ reading: Reading) throws {
    self.visit = visit
    self.problem = problem
    self.reading = reading
    line = try OpinionTable.find(id, reading.tx)
    guard visit.member.acts(as: Role.staff, in: line.opinion.area) else { throw AccessError.notFound }
    version = OpinionTable.version(of: try OpinionTable.group(of: id, reading.tx))
  }

  private var words: Words { visit.words }
  private var id: ID<Opinion> { line.opinion.id }

  func html() throws -> HTML {
    let area = line.opinion.area
    let group = try OpinionTable.group(of: id, reading.tx).filter { $0.opinion.id != id }
    let lead = try line.opinion.lead.map { try OpinionTable.find($0, reading.tx) }
    let new: HTML = visit.query("new").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.ledgerSaved)</p>"
    let isOpen = line.opinion.state.isOpen && lead == nil
    return Layout.page(
      visit, title: "\(line.slip)", face: .workbench, crumbs: [(words.commonLedger, Route.ledger())],
      """
      \(new)<h1>\(words.ledgerEntry(number: line.slip))</h1>
      <div class="cols"><div><div class="panel">\(Pieces.paragraphs(line.text))\(try media())</div>\(Pieces.panel(words.ledgerFacts, Pieces.facts(facts)))
      \(try TwinPanels.ofEntry(visit, line, group, problem, reading))\(if: isOpen, actions)\(groupPanel(lead, group, try LineageTable.of(id, reading.tx)))</div>
      <div>\(Pieces.panel(words.ledgerSlip, try slip()))\(if: visit.may(AttachFile.self, in: area), attachPanel)</div></div>
      """)
  }

  private func slip() throws -> HTML {
    let area = line.opinion.area
    let community = try AreaTable.community(area, reading.tx)
    let address = Route.slip(area, line.slip)
    let code = Pieces.code(visit.web.baseURL + address.path, label: "\(line.slip)")
    return """
      <p class="slip-number">\(line.slip)</p><p>\(community.name) · \(words.date(line.recordedAt.day))</p>\(code)<p class="no-print"><a class="button quiet" href="\(visit.link(address))">\(words.ledgerSlip)</a></p>
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

  private func media() throws -> HTML {
    let files = try Attachment.of(id, reading.tx).map { file -> HTML in
      let path = Route.file(file.id).path
      guard file.kind.hasPrefix("image/") else { return "<p><a href=\"\(path)\">\(words.media(file.kind)) \(file.caption)</a></p>" }
      let caption = file.caption.isEmpty ? words.ledgerFile : file.caption
      return "<p><a href=\"\(path)\"><img src=\"\(path)\" alt=\"\(caption)\" width=\"240\"></a></p>"
    }
    return files.joined()
  }

  /// What becomes of it, and which other entry tells the same: for those who decide.
  private var actions: HTML {
    let area = line.opinion.area
    return "\(if: visit.may(SortOpinion.self, in: area), sorting)\(if: visit.may(JoinOpinions.self, in: area), joining)"
  }

  private var sorting: HTML {
    let form = FormView(visit, Route.sortOpinion(id), problem, version: version)
    let fields: HTML = "\(form(SortForm.outcome, of: SortForm.outcomes(of: line.opinion.state, words)))\(form(SortForm.answer))"
    return Pieces.panel(words.ledgerSortTitle, form.html(fields, button: words.ledgerSortButton))
  }

  private var joining: HTML {
    let form = FormView(visit, Route.joinOpinion(id), problem, version: version)
    let fields: HTML = """
      <p class="hint">\(words.ledgerJoinHint)</p><div class="pair">\(form(JoinForm.slip))\(form(JoinForm.reason))</div>
      """
    return Pieces.panel(words.ledgerJoin, form.html(fields, button: words.ledgerJoin))
  }

  private func groupPanel(_ lead: LedgerLine?, _ group: [LedgerLine], _ lineage: [Lineage]) -> HTML {
    guard lead != nil || !group.isEmpty || !lineage.isEmpty else { return "" }
    let leads: HTML =
      lead.map { "<p>\(words.boardJoined(slip: $0.slip))</p>\(if: visit.may(SplitOpinion.self, in: line.opinion.area), splitting)" } ?? ""
    return Pieces.panel(
      words.ledgerGroup,
      "\(leads)<ul class=\"list\">\(group, { "<li><a href=\"\(visit.link(Route.opinion($0.opinion.id)))\">\($0.slip)</a> \(String($0.text.prefix(50)))</li>" })</ul>\(lineage, { "<p class=\"note\">\(words.moment($0.at)) \(words.text("ledger\($0.act.rawValue.capitalizedFirst)", ["slip": $0.lead.description])) \($0.reason)</p>" })"
    )
  }

  private var splitting: HTML {
    let form = FormView(visit, Route.splitOpinion(id), problem, version: version)
    return form.html(form(JoinForm.reason), button: words.ledgerSplit)
  }

  private var attachPanel: HTML {
    let form = FormView(visit, Route.attachFile(id), problem)
    return Pieces.panel(
      words.ledgerAttach, form.html("\(form(AttachForm.caption))\(form(AttachForm.file))", button: words.ledgerAttach, quiet: true))
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
