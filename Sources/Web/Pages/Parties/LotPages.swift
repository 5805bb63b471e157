import Deliberation
import HTML
import Hummingbird
import Institution
import Sortition
import Storage

/// 抽签 — the scheme on the workbench, and the page for everyone: the list, the draw on the big screen, and how to check it (3.3b).
enum LotPages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/lot") { try await scheme($0, nil) }
    routes.post("/work/matters/:id/lot", by: .of(PrepareLot.self), again: { try await scheme($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await prepare(visit, id)
      return visit.redirect("/m/\(id)/lot")
    }
    routes.get("/m/:id/lot") { visit in
      let id = try visit.id(of: Matter.self)
      let area = try await visit.institution.read { try MatterTable.find(id, $0.tx).area }
      return try await visit.cached(area) { try LotPage(visit, id, nil, $0).html() }
    }
    routes.post("/m/:id/lot/draw", by: .of(DrawLot.self), again: { try await show($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let lot: ID<LotScheme> = ID(visit.form["lot"]) ?? ID(rawValue: 0)
      let list = try await list(of: lot, visit)
      try await visit.institution.perform(
        DrawLot(id, lot, from: list, thrown: visit.form["thrown"], witnesses: visit.form["witnesses"]), by: visit.member, once: visit.once)
      return visit.redirect("/m/\(id)/lot")
    }
    routes.post("/m/:id/lot/replace", by: .of(ReplaceSeat.self), again: { try await show($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let lot: ID<LotScheme> = ID(visit.form["lot"]) ?? ID(rawValue: 0)
      let list = try await list(of: lot, visit)
      try await visit.institution.perform(
        ReplaceSeat(id, lot, from: list, alias: visit.form["alias"], because: visit.form["reason"]), by: visit.member, once: visit.once)
      return visit.redirect("/m/\(id)/lot")
    }
    routes.get("/lot/:lot/list.txt") { visit in
      visit.bytes(try await list(of: try visit.id("lot"), visit).bytes, kind: "text/plain; charset=utf-8", name: "list.txt")
    }
    routes.get("/lot/:lot/categories.csv") { visit in
      let lot: ID<LotScheme> = try visit.id("lot")
      let line = try await visit.institution.read { try LotTable.find(lot, $0.tx) }
      return visit.bytes(Array(line.categories.utf8), kind: "text/csv; charset=utf-8", name: "categories.csv")
    }
  }

  /// Reads the roster, finds the lottery away from the event loops, keeps its list, publishes it.
  private static func prepare(_ visit: Visit, _ id: ID<Matter>) async throws {
    let form = visit.form
    guard let drawsAt = Instant(day: form["day"], clock: form["clock"]) else { throw Problem(sentence: visit.words.ledgerTimeWrong) }
    let scheme = LotScheme(
      circle: LotScheme.Circle(rawValue: form["circle"]) ?? .everyone, group: form["group"], size: form.int("size") ?? 0,
      mirrors: Set(form.all("mirror").compactMap { LotScheme.Mirror(rawValue: $0) }), oneOfHousehold: form.has("household"),
      way: LotScheme.Way(rawValue: form["way"]) ?? .dice, figure: form["figure"], drawsAt: drawsAt, place: form["place"])
    try scheme.check(at: visit.institution.clock())
    let found = try await visit.institution.lotPool(scheme, for: id)
    guard visit.member.acts(as: Act.prepareLot.roles, in: found.matter.area) else {
      throw visit.context.member == nil ? AccessError.signIn : .forbidden(needed: Act.prepareLot.roles, clause: Act.prepareLot.clause)
    }
    let digits = form.int("digits") ?? 0
    let prepared: PreparedLot
    do {
      prepared = try await visit.house.lottery {
        try PreparedLot(
          found.pool, of: scheme, digits: digits, for: found.matter, panels: found.panels, seed: UInt64.random(in: 1...999_999_999))
      }
    } catch StorageError.busy { throw Problem(sentence: visit.words.lotBusy) }
    guard try visit.institution.files.keep(prepared.list.bytes) == prepared.list.commitment else { throw AccessError.notFound }
    try await visit.institution.perform(PrepareLot(id, scheme, prepared), by: visit.member, once: visit.once)
  }

  /// The list as it was published.
  static func list(of lot: ID<LotScheme>, _ visit: Visit) async throws -> PublishedLottery {
    let line = try await visit.institution.read { try LotTable.find(lot, $0.tx) }
    guard let bytes = visit.institution.files.bytes(of: line.commitment) else { throw Problem(sentence: visit.words.lotListLost) }
    return try PublishedLottery(bytes, file: "list.txt")
  }

  private static func show(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try LotPage(visit, id, problem, $0).html() })
  }

  private static func scheme(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try scheme(visit, id, problem, $0) })
  }

  private static func scheme(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try PlanPages.allowed(.prepareLot, id, visit, reading)
    let community = try AreaTable.community(matter.area, reading.tx)
    let form = visit.form
    let isAgain = problem != nil
    func value(_ name: String, _ otherwise: String) -> String { isAgain ? form[name] : otherwise }
    let mirrors = isAgain ? form.all("mirror") : ["sex", "age", "registration"]
    let groups = [("", words.lotAllGroups)] + (try PersonTable.groups(of: matter.area, reading.tx).map { ($0, $0) })
    let counts = try PersonTable.counts(of: matter.area, reading.tx)
    let fewest = DrawRule.fewestDigits(for: try reading.policy(for: matter.area).lotPanels.value)
    let fields: HTML = """
      <p class="hint">\(words.lotRoster(people: counts.people))</p>
      \(Fields.select("circle", words.lotCircle, LotScheme.Circle.allCases.map { ($0.rawValue, words.circle($0)) }, value: value("circle", "everyone")))
      \(Fields.select("group", words.lotGroup, groups, value: value("group", "")))
      \(Fields.text("size", words.lotSize, value: value("size", "12"), kind: "number", required: true))
      <fieldset class="field"><legend>\(words.lotMirror)</legend><p class="hint">\(words.lotMirrorHint)</p>\(LotScheme.Mirror.allCases, { Fields.tick("mirror", words.mirror($0), value: $0.rawValue, on: mirrors.contains($0.rawValue)) })</fieldset>
      \(Fields.tick("household", words.lotHousehold, on: isAgain ? form.has("household") : true))
      <div class="pair">\(Fields.text("day", words.lotDay, value: value("day", reading.now.day.iso), kind: "date", required: true))\(Fields.text("clock", words.ledgerClock, value: value("clock", ""), kind: "time", required: true))</div>
      \(Fields.text("place", words.lotPlace, value: value("place", community.address), required: true))
      \(Fields.radios("way", words.lotWay, LotScheme.Way.allCases.map { ($0.rawValue, words.lotWay($0)) }, value: value("way", "dice")))
      \(Fields.text("figure", words.lotFigure, value: value("figure", ""), hint: words.lotFigureHint))
      \(Fields.text("digits", words.lotDigits, value: value("digits", ""), hint: words.lotDigitsHint(digits: fewest), kind: "number"))
      """
    return PlanPages.frame(
      visit, matter, words.lotTitle, problem, [], reading,
      "<p class=\"sub\">\(words.lotIntro)</p>\(formOf(visit, "/work/matters/\(id)/lot", fields, button: words.lotPublish))")
  }
}
