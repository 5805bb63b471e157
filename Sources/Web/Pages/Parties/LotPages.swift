import Deliberation
import Digest
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
      let area = try await visit.institution.read { try LotReading.area(of: id, $0) }
      let files = visit.institution.files
      return try await visit.cached(area) {
        LotView(visit, try LotReading.page(id, for: visit.member, files: files, $0), nil).html()
      }
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
      let categories = try await visit.institution.read { try LotReading.files(of: lot, $0).categories }
      return visit.bytes(Array(categories.utf8), kind: "text/csv; charset=utf-8", name: "categories.csv")
    }
  }

  /// Who may act on a matter is settled before the form about it is read.
  private static func judge<C: Command>(_ command: C.Type, _ id: ID<Matter>, _ visit: MemberVisit) async throws {
    let area = try await visit.institution.read { try LotReading.area(of: id, $0) }
    guard visit.visit.may(command, in: area) else { throw AccessError.forbidden(needed: C.roles ?? [], clause: C.clause) }
  }

  /// Reads the roster, finds the lottery away from the event loops, keeps its list, publishes it.
  private static func prepare(_ visit: MemberVisit, _ id: ID<Matter>) async throws {
    try await judge(PrepareLot.self, id, visit)
    let groups = try await visit.institution.read { try LotReading.groups(for: id, $0) }
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
  private static func list(of lot: ID<LotScheme>, _ visit: Visit) async throws -> PublishedLottery {
    let commitment = try await visit.institution.read { try LotReading.files(of: lot, $0).commitment }
    guard let bytes = try visit.institution.files.bytes(of: commitment) else { throw Problem(sentence: visit.words.lotListLost) }
    return try PublishedLottery(bytes, file: "list.txt")
  }

  private static func show(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let files = visit.institution.files
    let page = try await visit.institution.read { try LotReading.page(id, for: visit.member, files: files, $0) }
    return visit.page(LotView(visit.visit, page, problem).html())
  }

  private static func scheme(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try LotReading.scheme(for: id, by: visit.member, $0) }
    return visit.page(LotSchemeView.html(page, visit.visit, problem))
  }
}
