import Deliberation
import Digest
import HTML
import Hummingbird
import Institution
import Sortition
import Storage
import Wording

/// 抽签 — the scheme on the workbench, and the page for everyone: the list, the draw on the big screen, and how to check it (3.3b).
enum LotPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.lotScheme) { try await scheme($0, nil) }
    routes.members.post(Route.lotScheme, again: { try await scheme($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await prepare(visit, id)
      return visit.redirect(Route.lot(id))
    }
    routes.get(Route.lot) { visit in
      let id = try visit.id(of: Matter.self)
      let area = try await visit.institution.read { try MatterTable.find(id, $0.tx).area }
      return try await visit.cached(area) { try LotPage(visit, id, nil, $0).html() }
    }
    routes.members.post(Route.drawLot, again: { try await show($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await judge(DrawLot.self, id, visit)
      let (lot, thrown, witnesses) = try DrawForm.drawn(visit)
      let list = try await list(of: lot, visit.visit)
      try await visit.perform(DrawLot(id, lot, from: list, thrown: thrown, witnesses: witnesses))
      return visit.redirect(Route.lot(id))
    }
    routes.members.post(Route.replaceSeat, again: { try await show($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await judge(ReplaceSeat.self, id, visit)
      let (lot, alias, reason) = try DrawForm.declined(visit)
      let list = try await list(of: lot, visit.visit)
      try await visit.perform(ReplaceSeat(id, lot, from: list, alias: alias, because: reason))
      return visit.redirect(Route.lot(id))
    }
    routes.get(Route.lotList) { visit in
      visit.bytes(try await list(of: try visit.id("lot"), visit).bytes, kind: "text/plain; charset=utf-8", name: "list.txt")
    }
    routes.get(Route.lotCategories) { visit in
      let lot: ID<LotScheme> = try visit.id("lot")
      let line = try await visit.institution.read { try LotTable.find(lot, $0.tx) }
      return visit.bytes(Array(line.categories.utf8), kind: "text/csv; charset=utf-8", name: "categories.csv")
    }
  }

  /// Who may act on a matter is settled before the form about it is read.
  private static func judge<C: Command>(_ command: C.Type, _ id: ID<Matter>, _ visit: MemberVisit) async throws {
    let area = try await visit.institution.read { try MatterTable.find(id, $0.tx).area }
    guard visit.visit.may(command, in: area) else { throw AccessError.forbidden(needed: C.roles ?? [], clause: C.clause) }
  }

  /// Reads the roster, finds the lottery away from the event loops, keeps its list, publishes it.
  private static func prepare(_ visit: MemberVisit, _ id: ID<Matter>) async throws {
    try await judge(PrepareLot.self, id, visit)
    let groups = try await visit.institution.read { reading in
      try PersonTable.groups(of: MatterTable.find(id, reading.tx).area, reading.tx)
    }
    let (scheme, digits, version) = try LotForm.scheme(visit, groups: groups)
    try scheme.check(at: visit.institution.clock())
    let found = try await visit.institution.lotPool(scheme, for: id)
    var chance = Chance()
    let seed = UInt64.random(in: 1...999_999_999, using: &chance)
    let prepared: PreparedLot
    do {
      prepared = try await visit.web.lottery {
        try PreparedLot(found.pool, of: scheme, digits: digits, for: found.matter, panels: found.panels, seed: seed)
      }
    } catch StorageError.busy { throw Problem(sentence: visit.words.lotBusy) }
    guard try visit.institution.files.keep(prepared.list.bytes) == prepared.list.commitment else { throw AccessError.notFound }
    try await visit.perform(PrepareLot(id, scheme, prepared, from: version))
  }

  /// The list as it was published.
  static func list(of lot: ID<LotScheme>, _ visit: Visit) async throws -> PublishedLottery {
    let line = try await visit.institution.read { try LotTable.find(lot, $0.tx) }
    guard let bytes = try visit.institution.files.bytes(of: line.commitment) else { throw Problem(sentence: visit.words.lotListLost) }
    return try PublishedLottery(bytes, file: "list.txt")
  }

  private static func show(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try LotPage(visit.visit, id, problem, $0).html() })
  }

  private static func scheme(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(try await visit.institution.read { try scheme(visit.visit, id, problem, $0) })
  }

  private static func scheme(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let matter = try PlanPages.allowed(.prepareLot, id, visit, reading)
    let community = try AreaTable.community(matter.area, reading.tx)
    let groups = try PersonTable.groups(of: matter.area, reading.tx)
    let counts = try PersonTable.counts(of: matter.area, reading.tx)
    let fewest = DrawRule.fewestDigits(for: try reading.policy(for: matter.area).lotPanels.value)
    let waiting = try LotTable.waiting(of: id, reading.tx)
    let form = FormView(visit, Route.lotScheme(id), problem, version: LotTable.version(of: waiting))
    let published: HTML =
      waiting.map { line -> HTML in
        "<p class=\"due-note\"><a href=\"\(visit.link(Route.lot(id)))\">\(words.lotPublished)</a> \(words.moment(line.preparedAt)) · \(words.lotPeople(people: line.people)) · \(words.lotWhen)：\(words.moment(line.scheme.drawsAt)) \(line.scheme.place)</p>"
      } ?? ""
    let fields: HTML = """
      <p class="hint">\(words.lotRoster(people: counts.people))</p>
      \(form(LotForm.circle, of: LotScheme.Circle.allCases.map { ($0, words.circle($0)) }, .everyone))
      \(form(LotForm.group, of: Reach.offered(groups, words), .everybody))\(form(LotForm.size, 12))
      \(form(LotForm.mirrors, ticks: LotScheme.Mirror.allCases.map { ($0, words.mirror($0)) }, [.sex, .age, .registration]))
      \(form(LotForm.oneOfHousehold, true))
      <div class="pair">\(form(LotForm.day, reading.now.day))\(form(LotForm.clock))</div>\(form(LotForm.place, community.address))
      \(form(LotForm.way, of: LotScheme.Way.allCases.map { ($0, words.lotWay($0)) }, .dice))
      \(form(LotForm.figure))\(form(LotForm.digits(fewest: fewest)))
      """
    return PlanPages.frame(
      visit, matter, words.lotTitle, problem, [], reading,
      "<p class=\"sub\">\(words.lotIntro)</p>\(published)\(form.html(fields, button: words.lotPublish))")
  }
}
