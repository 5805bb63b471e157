import Deliberation
import HTML
import Hummingbird
import Institution

/// 说 and 回执 — say something without an account, and follow it by the slip's number.
enum SlipPages {
  static func add(to routes: Routes) {
    routes.get("/c/:area/say") { try await say($0, nil) }
    routes.post("/c/:area/say", by: .anyone, again: { try await say($0, $1) }) { visit in
      let area = try visit.area()
      let now = visit.institution.clock()
      try await visit.limit("say", burst: 10, perMinute: 6)
      let draft = OpinionDraft(
        channel: .network, text: visit.form["text"], takenAt: now, giverName: visit.form["name"],
        giverKind: PartyKind(rawValue: visit.form["kind"]) ?? .registeredResidents, contact: visit.form["contact"],
        place: visit.form["place"], isRequest: visit.form.has("request"))
      let receipt = try await visit.institution.perform(TakeOpinion(draft, in: area), by: visit.member, once: visit.once)
      let slip = try await visit.institution.glance { try OpinionTable.find(receipt.id(), $0.tx).slip }
      return visit.redirect("/s/\(area)/\(slip)?new=1")
    }
    routes.get("/slip") { visit in
      guard let area = AreaCode(visit.query("area")) else { throw AccessError.notFound }
      guard let slip = SlipNumber(visit.query("number")) else {
        throw Problem(sentence: visit.words.boardSlipWrong(number: visit.query("number")))
      }
      return visit.redirect("/s/\(area)/\(slip)")
    }
    routes.get("/s/:area/:slip") { try await follow($0, nil) }
    routes.post("/s/:area/:slip/rate", by: .anyone, again: { try await follow($0, $1) }) { visit in
      let (area, slip) = try numbers(visit)
      // Numbers of slips can be guessed; whoever tries one after the other is held back.
      try await visit.limit("rate", burst: 5, perMinute: 3)
      let line = try await visit.institution.glance { try OpinionTable.find(slip, in: area, $0.tx) }
      guard let matter = line.matter else { throw AccessError.notFound }
      guard let score = visit.form.int("score").flatMap({ Satisfaction(rawValue: $0) }) else {
        throw Refusal(.choiceMissing, clause: Act.rateMatter.clause)
      }
      try await visit.institution.perform(RateMatter(matter, by: line.opinion.id, score), by: visit.member, once: visit.once)
      return visit.redirect("/s/\(area)/\(slip)?rated=1")
    }
  }

  private static func numbers(_ visit: Visit) throws -> (AreaCode, SlipNumber) {
    guard let slip = SlipNumber(visit.context.parameters.get("slip") ?? "") else { throw AccessError.notFound }
    return (try visit.area(), slip)
  }

  private static func follow(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let (area, slip) = try numbers(visit)
    return visit.page(try await visit.institution.glance { try road(visit, area, slip, problem, $0) })
  }

  /// 评价 — one score for the matter, once a slip, when everything was carried out (3.6c).
  private static func rating(_ visit: Visit, _ area: AreaCode, _ slip: SlipNumber, _ line: LedgerLine, _ matter: Matter, _ reading: Reading)
    throws -> HTML
  {
    let words = visit.words
    if try RatingTable.has(line.opinion.id, reading.tx) {
      return "<p class=\"done-note\" role=\"status\">\(words.matterRated)</p>"
    }
    guard try RatingTable.isOpen(matter, reading.tx) else { return "" }
    let fields = Fields.radios(
      "score", words.matterRateQuestion, Satisfaction.allCases.reversed().map { (String($0.rawValue), words.satisfaction($0)) },
      value: visit.form["score"])
    return Pieces.panel(words.matterRate, formOf(visit, "/s/\(area)/\(slip)/rate", fields, button: words.matterRateSend))
  }

  private static func say(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.area()
    let words = visit.words
    let name = try await visit.institution.glance { try AreaTable.community(area, $0.tx).name }
    let kinds: [PartyKind] = [.registeredResidents, .nonRegisteredResidents, .residentUnits, .propertyManagement, .otherStakeholders]
    let form = visit.form
    let fields: HTML = """
      \(Fields.area("text", words.boardSayText, value: form["text"], hint: words.boardSayHint, rows: 6, required: true))
      \(Fields.text("place", words.boardSayPlace, value: form["place"], hint: words.boardSayPlaceHint))
      <div class="pair">\(Fields.text("name", words.boardSayName, value: form["name"], hint: words.boardSayNameHint, autocomplete: "name"))
      \(Fields.text("contact", words.boardSayContact, value: form["contact"], hint: words.boardSayContactHint, kind: "tel", autocomplete: "tel"))</div>
      \(Fields.select("kind", words.boardSayKind, kinds.map { ($0.rawValue, words.party($0)) }, value: form["kind"]))
      \(Fields.tick("request", words.boardSayRequest, on: form.has("request")))
      """
    return visit.page(
      Layout.page(
        visit, title: words.boardDoorSay, face: .board, crumbs: [(name, "/c/\(area)")],
        "<h1>\(words.boardSayTitle)</h1><p class=\"sub\">\(words.boardSayIntro)</p>\(Fields.summary(problem))<div class=\"panel\">\(formOf(visit, "/c/\(area)/say", fields, button: words.boardSaySend))</div>"
      ))
  }

  private static func road(_ visit: Visit, _ area: AreaCode, _ slip: SlipNumber, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let line = try OpinionTable.find(slip, in: area, reading.tx)
    let community = try AreaTable.community(area, reading.tx)
    let url = "\(visit.house.baseURL)/s/\(area)/\(slip)"
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
          "<h2>\(words.boardBecame)</h2><article class=\"card\"><h3><a href=\"\(visit.link("/m/\(id)"))\">\(matter.title)</a></h3>\(results.standing())\(Road.html(Road.stops(of: matter, events: events, firstOpinion: line.takenAt.day, openCommitments: results.open), words))</article>\(try rating(visit, area, slip, line, matter, reading))"
      } ?? ""
    let waiting: HTML = line.opinion.state.isOpen ? "<p class=\"note\">\(words.boardWaiting(day: words.shortDate(line.dueDay)))</p>" : ""
    return Layout.page(
      visit, title: words.boardSlipTitle(number: slip), face: .board, crumbs: [(community.name, "/c/\(area)")],
      """
      \(new)\(Fields.summary(problem))<h1>\(words.boardSlipHead)</h1><div class="panel"><p class="slip-number">\(slip)</p><p>\(community.name) · \(words.date(line.recordedAt.day)) · \(words.channel(line.channel))</p>\(code)
      <p>\(Pieces.badge(words.state(line.opinion.state)))</p>\(answer)\(joined)\(waiting)
      <p class="note">\(words.boardSlipKeep)</p><button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button></div>\(matter)
      """)
  }
}
