import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 说 and 回执 — say something without an account, and follow it by the slip's number.
enum SlipPages {
  static func add(to routes: Routes) {
    routes.get(Route.say) { try await say($0, nil) }
    routes.post(Route.say, again: { try await say($0, $1) }) { visit in
      let area = try visit.area()
      try await visit.limit("say", burst: 10, perMinute: 6)
      // Of an area that nobody entered there are no rules.
      let policy = try await visit.institution.readInline { reading in
        _ = try AreaTable.community(area, reading.tx)
        return try reading.policy(for: area)
      }
      let receipt = try await visit.perform(try SayForm.command(visit, in: area, under: policy, at: visit.institution.clock()))
      let slip = try await visit.institution.readInline { try OpinionTable.find(receipt.id(), $0.tx).slip }
      return visit.redirect(Route.slip(area, slip).with("new", 1))
    }
    routes.get(Route.slipSearch) { visit in
      guard let area = AreaCode(visit.query("area")), area.level == .community else { throw AccessError.notFound }
      let typed = visit.query(SlipForm.number.name)
      do throws(Fault) {
        return visit.redirect(Route.slip(area, try SlipForm.number.read([typed])))
      } catch { return try await search(visit, area, typed, typed.isBlank ? "" : error.sentence(visit.words)) }
    }
    routes.get(Route.slip) { visit in
      let area = try visit.area()
      let typed = typed(visit)
      let slip: SlipNumber
      do throws(Fault) { slip = try SlipForm.number.read([typed]) } catch {
        return try await search(visit, area, typed, error.sentence(visit.words))
      }
      do { return try await follow(visit, nil) } catch AccessError.notFound {
        return try await search(visit, area, slip.description, visit.words.boardSlipUnknown(number: slip))
      }
    }
    routes.post(Route.rateSlip, again: { try await follow($0, $1) }) { visit in
      let (area, slip) = try numbers(visit)
      // Numbers of slips can be guessed; whoever tries one after the other is held back.
      try await visit.limit("rate", burst: 5, perMinute: 3)
      let line = try await visit.institution.readInline { try OpinionTable.find(slip, in: area, $0.tx) }
      guard let matter = line.matter else { throw AccessError.notFound }
      try await visit.perform(try RateForm.command(visit, of: matter, by: line.opinion.id))
      return visit.redirect(Route.slip(area, slip).with("rated", 1))
    }
  }

  private static func numbers(_ visit: Visit) throws -> (AreaCode, SlipNumber) {
    guard let slip = try? SlipForm.number.read([typed(visit)]) else { throw AccessError.notFound }
    return (try visit.area(), slip)
  }

  /// What stands in the path for the number, without the codes of an address.
  private static func typed(_ visit: Visit) -> String {
    Form.first("slip", in: "slip=\(visit.context.parameters.get("slip") ?? "")".utf8)
  }

  /// The field for the number of a slip, as the board and the page of a wrong number show it.
  ///
  /// - Parameter fault: why what was typed leads nowhere.
  static func field(_ visit: Visit, _ area: AreaCode, typed: String = "", fault: String = "") -> HTML {
    let (words, field) = (visit.words, SlipForm.number)
    let told: HTML = fault.isEmpty ? "" : "<p class=\"fault\" id=\"slip-fault\">\(fault)</p>"
    let pointing: HTML = fault.isEmpty ? "" : " aria-invalid=\"true\""
    return """
      <form action="\(visit.link(Route.slipSearch()))" method="get"><input type="hidden" name="area" value="\(area)"><div class="field"><label for="slip">\(field.label(words))</label><p class="hint" id="slip-hint">\(field.hint(words))</p>\(told)<input id="slip" name="\(field.name)" value="\(typed)" inputmode="numeric" autocomplete="off" aria-describedby="slip-hint\(if: !fault.isEmpty, " slip-fault")"\(pointing)></div><button class="button">\(words.boardSlipButton)</button></form>
      """
  }

  /// The field again, with what was typed and what is wrong with it; nothing typed is nothing wrong.
  private static func search(_ visit: Visit, _ area: AreaCode, _ typed: String, _ fault: String) async throws -> Response {
    let words = visit.words
    let name = try await visit.institution.readInline { try AreaTable.community(area, $0.tx).name }
    if !fault.isEmpty { visit.page.say(Problem(sentence: fault)) }
    return visit.page(
      Layout.page(
        visit, title: words.boardSlip, face: .board, crumbs: [(name, Route.community(area))],
        "<h1>\(words.boardSlip)</h1><div class=\"panel\">\(field(visit, area, typed: typed, fault: fault))</div>"),
      status: fault.isEmpty ? .ok : .notFound)
  }

  private static func follow(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let (area, slip) = try numbers(visit)
    return visit.page(try await visit.institution.readInline { try road(visit, area, slip, problem, $0) })
  }

  /// 评价 — one score for the matter, once a slip, when everything was carried out (3.6c).
  private static func rating(
    _ visit: Visit, _ area: AreaCode, _ slip: SlipNumber, _ line: LedgerLine, _ matter: Matter, _ problem: Problem?, _ reading: Reading
  )
    throws -> HTML
  {
    let words = visit.words
    if try RatingTable.has(line.opinion.id, reading.tx) {
      return "<p class=\"done-note\" role=\"status\">\(words.matterRated)</p>"
    }
    guard try RatingTable.isOpen(matter, reading.tx) else { return "" }
    let form = FormView(visit, Route.rateSlip(area, slip), problem)
    let scores = Satisfaction.allCases.reversed().map { (value: $0, title: words.satisfaction($0)) }
    return Pieces.panel(words.matterRate, form.html(form(RateForm.score, of: scores), button: words.matterRateSend))
  }

  private static func say(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.area()
    let words = visit.words
    let name = try await visit.institution.readInline { try AreaTable.community(area, $0.tx).name }
    let form = FormView(visit, Route.say(area), problem)
    let fields: HTML = """
      \(form(SayForm.text))\(form(SayForm.place))<div class="pair">\(form(SayForm.name))\(form(SayForm.contact))</div>
      \(form(SayForm.kind, of: SayForm.kinds.map { ($0, words.party($0)) }, .registeredResidents))\(form(SayForm.isRequest))
      """
    return visit.page(
      Layout.page(
        visit, title: words.boardDoorSay, face: .board, crumbs: [(name, Route.community(area))],
        "<h1>\(words.boardSayTitle)</h1><p class=\"sub\">\(words.boardSayIntro)</p><div class=\"panel\">\(form.html(fields, button: words.boardSaySend))</div>"
      ))
  }

  private static func road(_ visit: Visit, _ area: AreaCode, _ slip: SlipNumber, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try OpinionTable.find(slip, in: area, reading.tx)
    let community = try AreaTable.community(area, reading.tx)
    let url = visit.web.baseURL + Route.slip(area, slip).path
    let code = Pieces.code(url, label: "\(slip)")
    let new: HTML = visit.query("new").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.boardSaid)</p>"
    let lead = try line.opinion.lead.map { try OpinionTable.find($0, reading.tx) }
    let answer: HTML = line.answer.isEmpty ? "" : "<p>\(words.boardAnswer(text: line.answer))</p>"
    let joined: HTML = lead.map { "<p class=\"note\">\(words.boardJoined(slip: $0.slip))</p>" } ?? ""
    let matter: HTML =
      try line.matter.map { id -> HTML in
        let matter = try MatterTable.find(id, reading.tx)
        let events = try EventTable.of(id, reading.tx)
        let results = try MatterResults.of([matter], visit, reading)[0]  // safe: one for each matter
        return
          "<h2>\(words.boardBecame)</h2><article class=\"card\"><h3><a href=\"\(visit.link(Route.publicMatter(id)))\">\(matter.title)</a></h3>\(results.standing())\(Road.html(Road.stops(of: matter, events: events, firstOpinion: line.takenAt.day, openCommitments: results.open), words))</article>\(try rating(visit, area, slip, line, matter, problem, reading))"
      } ?? ""
    let waiting: HTML = line.opinion.state.isOpen ? "<p class=\"note\">\(words.boardWaiting(day: words.shortDate(line.dueDay)))</p>" : ""
    return Layout.page(
      visit, title: words.boardSlipTitle(number: slip), face: .board, crumbs: [(community.name, Route.community(area))],
      """
      \(new)<h1>\(words.boardSlipHead)</h1><div class="panel"><p class="slip-number">\(slip)</p><p>\(community.name) · \(words.date(line.recordedAt.day)) · \(words.channel(line.channel))</p>\(code)
      <p>\(Pieces.badge(words.state(line.opinion.state)))</p>\(answer)\(joined)\(waiting)
      <p class="note">\(words.boardSlipKeep)</p><button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button></div>\(matter)
      """)
  }
}
