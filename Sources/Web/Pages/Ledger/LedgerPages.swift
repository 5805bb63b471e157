import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Paper

/// 意见台账 — the ledger: list, search, take, sort, join, split, import.
enum LedgerPages {
  static func add(to routes: Routes) {
    routes.get("/work/ledger") { visit in
      let area = try visit.staffArea()
      // The newest page is read by key; whoever searches or filters reads more.
      guard visit.request.uri.query != nil else { return visit.page(try await visit.institution.glance { try list(visit, area, $0) }) }
      return visit.page(try await visit.institution.read { try list(visit, area, $0) })
    }
    routes.get("/work/ledger/new") { try await take($0, nil) }
    routes.post("/work/ledger/new", by: .staff, again: { try await take($0, $1) }) { visit in
      let area = try visit.staffArea()
      // A file that is refused must leave no entry behind.
      let file = try visit.form.file("file").map { try keep($0, visit) }
      let id: ID<Opinion> = try await visit.institution.perform(
        TakeOpinion(try draft(visit), in: area), by: visit.member, once: visit.once, discarding: "opinion"
      ).id()
      if let file { try await attach(file, visit, to: id) }
      return visit.redirect("/work/ledger/\(id)?new=1")
    }
    ImportPages.add(to: routes)
    routes.post("/work/ledger/twins", by: .staff) { visit in
      let area = try visit.staffArea()
      let text = visit.form["text"]
      let isFragment = visit.request.headers[.yishi] == "twins"
      let panel = try await visit.institution.read { try TwinPanels.whileTyping(visit, area, text, $0) }
      guard isFragment else { return try await take(visit, nil, twins: panel) }
      var response = visit.page(panel)
      response.headers[.yishi] = "twins"
      return response
    }
    routes.get("/work/ledger/:id") { try await entry($0, nil) }
    routes.post("/work/ledger/:id/sort", by: .of(SortOpinion.self), again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let outcome = Opinion.State(rawValue: visit.form["outcome"]) ?? .received
      try await visit.institution.perform(
        SortOpinion(id, as: outcome, saying: visit.form["answer"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/ledger/\(id)")
    }
    routes.post("/work/ledger/:id/join", by: .of(JoinOpinions.self), again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let area = try visit.staffArea()
      guard let slip = SlipNumber(visit.form["slip"]) else {
        throw Problem(sentence: visit.words.boardSlipWrong(number: visit.form["slip"]))
      }
      let lead = try await visit.institution.glance { try OpinionTable.find(slip, in: area, $0.tx).opinion.id }
      try await visit.institution.perform(
        JoinOpinions([id], to: lead, because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/ledger/\(lead)")
    }
    routes.post("/work/ledger/:id/follow", by: .of(JoinOpinions.self), again: { try await entry($0, $1) }) { visit in
      guard let lead = visit.formID("lead", of: Opinion.self) else { throw AccessError.notFound }
      try await visit.institution.perform(
        JoinOpinions([try visit.id()], to: lead, because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/ledger/\(lead)")
    }
    routes.post("/work/ledger/:id/split", by: .of(SplitOpinion.self), again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      try await visit.institution.perform(SplitOpinion(id, because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/ledger/\(id)")
    }
    routes.post("/work/ledger/:id/attach", by: .of(AttachFile.self), again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      guard let file = visit.form.file("file") else { throw Problem(sentence: visit.words.ledgerFileMissing) }
      try await attach(try keep(file, visit), visit, to: id)
      return visit.redirect("/work/ledger/\(id)")
    }
    routes.get("/file/:id") { visit in
      let id = try visit.id(of: Attachment.self)
      let file = try await visit.institution.read { try Attachment.find(id, $0.tx) }
      let isPosting = file.matter != nil && file.opinion == nil
      guard isPosting || visit.member.acts(as: Role.staff, in: file.area) else { throw AccessError.notFound }
      guard let bytes = visit.institution.files.bytes(of: file.sha256) else { throw AccessError.notFound }
      var response = visit.bytes(bytes, kind: file.kind)
      response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
      return response
    }
  }

  /// Keeps an uploaded photo or recording; its kind is told by its content, and a photo is kept without place, time or device.
  static func keep(_ file: Form.File, _ visit: Visit, onlyImages: Bool = false) throws -> (sha256: String, kind: String, size: Int) {
    guard let kind = MediaKind.sniff(file.bytes), kind.isImage || !onlyImages else { throw Problem(sentence: visit.words.ledgerFileKind) }
    let limit = kind.isImage ? 6 << 20 : 11 << 20
    guard file.bytes.count <= limit else { throw Problem(sentence: visit.words.ledgerFileLarge(limit: limit >> 20)) }
    guard let bytes = kind.isImage ? PlainPicture.of(file.bytes, kind) : file.bytes else {
      throw Problem(sentence: visit.words.ledgerFileBroken)
    }
    return (try visit.institution.files.keep(bytes), kind.rawValue, bytes.count)
  }

  private static func attach(_ kept: (sha256: String, kind: String, size: Int), _ visit: Visit, to id: ID<Opinion>) async throws {
    try await visit.institution.perform(
      AttachFile(sha256: kept.sha256, kind: kept.kind, size: kept.size, caption: visit.form["caption"], to: id),
      by: visit.member, once: visit.once.map { $0 + "-file" })
  }

  private static func draft(_ visit: Visit) throws -> OpinionDraft {
    let form = visit.form
    guard let takenAt = Instant(day: form["day"], clock: form["clock"]) else { throw Problem(sentence: visit.words.ledgerTimeWrong) }
    return OpinionDraft(
      channel: Opinion.Channel(rawValue: form["channel"]) ?? .box, text: form["text"], takenAt: takenAt, giverName: form["name"],
      giverKind: PartyKind(rawValue: form["kind"]) ?? .registeredResidents, contact: form["contact"], place: form["place"],
      source: form["source"], witnessWriter: form["writer"], witnessWay: form["way"], isRequest: form.has("request"))
  }

  private static func list(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let query = visit.query("q")
    let state = Opinion.State(rawValue: visit.query("state"))
    let cursor = ID<Opinion>(visit.query("before"))
    let lines =
      query.isEmpty
      ? try OpinionTable.page(of: area, states: state.map { [$0] } ?? [], before: cursor, reading.tx)
      : try OpinionTable.search(query, in: area, before: cursor, reading.tx)
    let keep =
      query.isEmpty ? (state.map { "&state=\($0.rawValue)" } ?? "") : "&q=\(query.utf8.map { "%" + String($0, radix: 16) }.joined())"
    let more: HTML = lines.last(ofFull: 50).map { Pieces.more(visit, "/work/ledger?before=\($0.opinion.id)\(keep)") } ?? ""
    let tabs: HTML = """
      <nav class="tabs" aria-label="\(words.ledgerStates)"><a href="\(visit.link("/work/ledger"))"\(state == nil ? " aria-current=\"page\"" : "")>\(words.ledgerAll)</a>\(Opinion.State.allCases, { "<a href=\"\(visit.link("/work/ledger?state=\($0.rawValue)"))\"\($0 == state ? " aria-current=\"page\"" : "")>\(words.state($0))</a>" })</nav>
      """
    let none: HTML = "<p class=\"panel\">\(words.ledgerNothing)</p>"
    let table: HTML = """
      <table class="cards"><thead><tr><th>\(words.ledgerNumber)</th><th>\(words.ledgerText)</th><th>\(words.ledgerChannel)</th><th>\(words.ledgerState)</th></tr></thead><tbody>\(lines, { row(visit, $0, reading.now) })</tbody></table>
      """
    return Layout.page(
      visit, title: words.commonLedger, face: .workbench,
      """
      <h1>\(words.commonLedger)</h1><p><a class="button" href="\(visit.link("/work/ledger/new"))">\(words.todayTake)</a><a class="button quiet" href="\(visit.link("/work/ledger/import"))">\(words.ledgerImport)</a></p>
      <form action="\(visit.link("/work/ledger"))" method="get" role="search"><div class="field"><label for="q">\(words.ledgerSearch)</label><input id="q" name="q" value="\(query)"></div><button class="button quiet">\(words.ledgerSearchButton)</button></form>
      \(tabs)\(lines.isEmpty ? none : table)\(more)
      """)
  }

  private static func row(_ visit: Visit, _ line: LedgerLine, _ now: Instant) -> HTML {
    let words = visit.words
    let late = line.opinion.state == .received && line.dueDay < now.day
    // Counting characters takes longer than all else in the row; there are never more of them than scalars.
    let isLong = line.text.unicodeScalars.count > 60 && line.text.count > 60
    let text = isLong ? line.text.prefix(60) + "…" : line.text
    return """
      <tr><td data-label="\(words.ledgerNumber)"><a href="\(visit.link("/work/ledger/\(line.opinion.id)"))">\(line.slip)</a></td><td data-label="\(words.ledgerText)">\(text)\(if: line.isRequest, Pieces.badge(words.ledgerRequest, "amber"))</td><td data-label="\(words.ledgerChannel)">\(words.channel(line.channel))</td><td data-label="\(words.ledgerState)">\(words.state(line.opinion.state))\(if: late, Pieces.badge(words.commonLateDays(days: line.dueDay.distance(to: now.day)), "red"))</td></tr>
      """
  }

  private static func take(_ visit: Visit, _ problem: Problem?, twins: HTML? = nil) async throws -> Response {
    _ = try visit.staffArea()
    let words = visit.words
    let now = visit.institution.clock()
    let isTyped = problem != nil || twins != nil
    let kept = !isTyped ? try await visit.house.accounts.draft(of: "opinion", for: visit.member) : nil
    func value(_ name: String, _ otherwise: String = "") -> String {
      isTyped ? visit.form[name] : kept?[name] ?? otherwise
    }
    let channels = Opinion.Channel.allCases.map { ($0.rawValue, words.channel($0)) }
    let fields: HTML = """
      \(Fields.select("channel", words.ledgerChannel, channels, value: value("channel", "homeVisit")))
      \(Fields.area("text", words.ledgerWords, value: value("text"), hint: words.ledgerWordsHint, rows: 6, required: true))
      <div class="twins" data-twins="\(visit.link("/work/ledger/twins"))" aria-live="polite">\(twins)</div><noscript><button class="button quiet" formaction="\(visit.link("/work/ledger/twins"))">\(words.ledgerTwinsFind)</button></noscript>
      <div class="pair">\(Fields.text("day", words.ledgerDay, value: value("day", now.day.iso), kind: "date", required: true))\(Fields.text("clock", words.ledgerClock, value: value("clock", now.clock), kind: "time", required: true))</div>
      \(Fields.text("place", words.ledgerPlace, value: value("place"), hint: words.boardSayPlaceHint))
      <div class="pair">\(Fields.text("name", words.ledgerName, value: value("name"), hint: words.ledgerNameHint))\(Fields.text("contact", words.ledgerContact, value: value("contact"), hint: words.ledgerContactHint, kind: "tel"))</div>
      \(Fields.select("kind", words.boardSayKind, PartyKind.allCases.map { ($0.rawValue, words.party($0)) }, value: value("kind", PartyKind.registeredResidents.rawValue)))
      <details\(value("writer").isEmpty ? "" : " open")><summary>\(words.ledgerWitness)</summary><p class="hint">\(words.ledgerWitnessHint)</p><div class="pair">\(Fields.text("writer", words.ledgerWriter, value: value("writer")))\(Fields.text("way", words.ledgerWay, value: value("way"), hint: words.ledgerWayHint))</div></details>
      \(Fields.text("source", words.ledgerSource, value: value("source"), hint: words.ledgerSourceHint))
      \(Fields.tick("request", words.boardSayRequest, on: !value("request").isEmpty))
      \(Fields.file("file", words.ledgerFile, accept: "image/*,audio/*,application/pdf", hint: words.ledgerFileHint))
      """
    return visit.page(
      Layout.page(
        visit, title: words.todayTake, face: .workbench, crumbs: [(words.commonLedger, "/work/ledger")],
        "<h1>\(words.todayTake)</h1>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/work/ledger/new", files: true, draft: "opinion", fields, button: words.ledgerSave))</div>"
      ))
  }

  private static func entry(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Opinion.self)
    return visit.page(try await visit.institution.read { try entry(visit, id, problem, $0) })
  }

  private static func entry(_ visit: Visit, _ id: ID<Opinion>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try OpinionTable.find(id, reading.tx)
    let area = line.opinion.area
    guard visit.member.acts(as: Role.staff, in: area) else { throw AccessError.notFound }
    let community = try AreaTable.community(area, reading.tx)
    let group = try OpinionTable.group(of: id, reading.tx).filter { $0.opinion.id != id }
    let lead = try line.opinion.lead.map { try OpinionTable.find($0, reading.tx) }
    let files = try Attachment.of(id, reading.tx)
    let lineage = try LineageTable.of(id, reading.tx)
    let new: HTML = visit.query("new").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.ledgerSaved)</p>"
    let code = Pieces.code("\(visit.house.baseURL)/s/\(area)/\(line.slip)", label: "\(line.slip)")
    let slip: HTML =
      "<p class=\"slip-number\">\(line.slip)</p><p>\(community.name) · \(words.date(line.recordedAt.day))</p>\(code)<p class=\"no-print\"><a class=\"button quiet\" href=\"\(visit.link("/s/\(area)/\(line.slip)"))\">\(words.ledgerSlip)</a></p>"
    var facts: [(String, HTML)] = [
      (words.ledgerChannel, "\(words.channel(line.channel))"), (words.ledgerTaken, "\(words.moment(line.takenAt))"),
      (words.ledgerGiver, "\(line.giverName.isEmpty ? words.ledgerUnnamed : line.giverName) · \(words.party(line.giverKind))"),
      (words.ledgerPlace, "\(line.place)"), (words.ledgerState, "\(words.state(line.opinion.state)) \(line.answer)"),
    ]
    if !line.witnessWriter.isEmpty { facts.append((words.ledgerWitness, "\(line.witnessWriter)：\(line.witnessWay)")) }
    if !line.source.isEmpty { facts.append((words.ledgerSource, "\(line.source)")) }
    if let matter = line.matter {
      facts.append((words.commonMatters, "<a href=\"\(visit.link("/work/matters/\(matter)"))\">\(words.ledgerToMatter)</a>"))
    }
    let media: HTML =
      "\(files, { file -> HTML in file.kind.hasPrefix("image/") ? "<p><a href=\"/file/\(file.id)\"><img src=\"/file/\(file.id)\" alt=\"\(file.caption.isEmpty ? words.ledgerFile : file.caption)\" width=\"240\"></a></p>" : "<p><a href=\"/file/\(file.id)\">\(file.kind) \(file.caption)</a></p>" })"
    return Layout.page(
      visit, title: "\(line.slip)", face: .workbench, crumbs: [(words.commonLedger, "/work/ledger")],
      """
      \(new)\(Fields.summary(problem))<h1>\(words.ledgerEntry(number: line.slip))</h1>
      <div class="cols"><div><div class="panel">\(Pieces.paragraphs(line.text))\(media)</div>\(Pieces.panel(words.ledgerFacts, Pieces.facts(facts)))
      \(try TwinPanels.ofEntry(visit, line, group, reading))\(line.opinion.state.isOpen && lead == nil ? actions(visit, line) : "")\(groupPanel(visit, line, lead, group, lineage))</div>
      <div>\(Pieces.panel(words.ledgerSlip, slip))\(attachPanel(visit, id))</div></div>
      """)
  }

  private static func actions(_ visit: Visit, _ line: LedgerLine) -> HTML {
    let words = visit.words
    let id = line.opinion.id
    var outcomes: [Opinion.State] = [.answered, .passedOn, .notInScope]
    if line.opinion.state == .received { outcomes.insert(.forMeeting, at: 0) }
    let sort: HTML = """
      \(Fields.radios("outcome", words.ledgerSort, outcomes.map { ($0.rawValue, words.text("ledgerSort\($0.rawValue.capitalizedFirst)", [:])) }, value: visit.form["outcome"].isEmpty ? outcomes.first?.rawValue ?? "" : visit.form["outcome"]))
      \(Fields.area("answer", words.ledgerAnswer, value: visit.form["answer"], hint: words.ledgerAnswerHint, rows: 3))
      """
    let join: HTML = """
      <p class="hint">\(words.ledgerJoinHint)</p><div class="pair">\(Fields.text("slip", words.ledgerJoinTo, value: visit.form["slip"]))\(Fields.text("reason", words.ledgerReason, value: visit.form["reason"]))</div>
      """
    return Pieces.panel(words.ledgerSortTitle, formOf(visit, "/work/ledger/\(id)/sort", sort, button: words.ledgerSortButton))
      + Pieces.panel(words.ledgerJoin, formOf(visit, "/work/ledger/\(id)/join", join, button: words.ledgerJoin))
  }

  private static func groupPanel(_ visit: Visit, _ line: LedgerLine, _ lead: LedgerLine?, _ group: [LedgerLine], _ lineage: [Lineage])
    -> HTML
  {
    let words = visit.words
    guard lead != nil || !group.isEmpty || !lineage.isEmpty else { return "" }
    let leads: HTML =
      lead.map {
        "<p>\(words.boardJoined(slip: $0.slip))</p>"
          + formOf(
            visit, "/work/ledger/\(line.opinion.id)/split", Fields.text("reason", words.ledgerReason, value: visit.form["reason"]),
            button: words.ledgerSplit)
      } ?? ""
    return Pieces.panel(
      words.ledgerGroup,
      "\(leads)<ul class=\"list\">\(group, { "<li><a href=\"\(visit.link("/work/ledger/\($0.opinion.id)"))\">\($0.slip)</a> \(String($0.text.prefix(50)))</li>" })</ul>\(lineage, { "<p class=\"note\">\(words.moment($0.at)) \(words.text("ledger\($0.act.rawValue.capitalizedFirst)", ["slip": $0.lead.description])) \($0.reason)</p>" })"
    )
  }

  private static func attachPanel(_ visit: Visit, _ id: ID<Opinion>) -> HTML {
    let words = visit.words
    let fields: HTML =
      "\(Fields.file("file", words.ledgerFile, accept: "image/*,audio/*,application/pdf", hint: words.ledgerFileHint))\(Fields.text("caption", words.ledgerCaption))"
    return Pieces.panel(words.ledgerAttach, formOf(visit, "/work/ledger/\(id)/attach", files: true, fields, button: words.ledgerAttach))
  }
}
