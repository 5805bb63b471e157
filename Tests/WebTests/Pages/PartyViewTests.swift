import Deliberation
import HTML
import Sortition
import Testing

@testable import Institution
@testable import Web

@Suite("名册、抽签的样张 · what its pages write stays as it was kept (3.3)")
struct PartyViewTests {
  private static let text = Golden.hostile
  private static let area = Website.area
  private static let clerk = Member(id: ID(rawValue: 61), name: text, area: area, roles: [.clerk])
  private static let matter = ID<Matter>(rawValue: 7_001)
  private static let lotID = ID<LotScheme>(rawValue: 7_002)

  private static func instant(_ day: String, _ clock: String) -> Instant { known(Instant(day: day, clock: clock)) }

  private static func scheme(_ way: LotScheme.Way) -> LotScheme {
    LotScheme(
      circle: .registered, group: text, size: 6, mirrors: [.sex], oneOfHousehold: true, way: way, figure: way == .figure ? text : "",
      drawsAt: instant("2026-11-04", "15:00"), place: text)
  }

  private static func lot(
    _ way: LotScheme.Way, rule: DrawRule?, draw: LotLine.Draw?, seats: [LotPage.Seat], mayDraw: Bool = false,
    replaceable: [(alias: String, name: String)] = []
  ) -> LotPage.Lot {
    LotPage.Lot(
      id: lotID, scheme: scheme(way), features: [Feature(text, [Quota("女", minimum: 2, maximum: 3), Quota(text, minimum: 3, maximum: 3)])],
      commitment: "c0ffee", people: 24, fewest: 10, most: 30, panels: 100, rule: rule, draw: draw, seats: seats, isReady: false,
      mayDraw: mayDraw, replaceable: replaceable)
  }

  @Test("a lot before its draw, for whoever draws, and after it, for everyone and for whoever passes seats on")
  func lots() async throws {
    let drawn = LotLine.Draw(
      at: Self.instant("2026-11-04", "15:20"), number: 73, thrown: "7 0", witnesses: Self.text, paper: ID(rawValue: 7_003))
    let seats = [
      LotPage.Seat(
        alias: "003", name: "李某", side: .registeredResidents, declinedAt: Self.instant("2026-11-05", "09:00"), reason: Self.text,
        isVacant: true),
      LotPage.Seat(alias: "011", name: Self.text, side: .nonRegisteredResidents, declinedAt: nil, reason: "", isVacant: false),
    ]
    let before = Self.lot(.figure, rule: .figure(digits: 4), draw: nil, seats: [], mayDraw: true)
    let after = Self.lot(.dice, rule: .dice(sides: 10), draw: drawn, seats: seats, replaceable: [("011", Self.text)])
    try await Website.open { site in
      for (name, lots) in [("lot-waiting", [before]), ("lot-drawn", [after]), ("lot-none", [])] {
        let page = LotPage(matter: Self.matter, title: Self.text, area: Self.area, community: Self.text, lots: lots)
        let path = Route.lot(Self.matter).path
        try Golden.check(name, in: site, path: path, as: Self.clerk) { LotView($0, page, nil).html() }
      }
    }
  }

  @Test("the form of a scheme, with the list that waits for its draw")
  func scheme() async throws {
    let waiting = LotSchemePage.Waiting(
      preparedAt: Self.instant("2026-11-02", "10:00"), drawsAt: Self.instant("2026-11-04", "15:00"), place: Self.text, people: 24)
    let page = LotSchemePage(
      matter: Self.matter, title: Self.text, address: Self.text, groups: ["1组", Self.text], people: 24, fewestDigits: 4,
      today: known(Day(iso: "2026-11-02")), waiting: waiting, version: Version(of: ["1"]))
    try await Website.open { site in
      try Golden.check("lot-scheme", in: site, path: Route.lotScheme(Self.matter).path, as: Self.clerk) {
        LotSchemeView.html(page, $0, nil)
      }
    }
  }

  private static func line(erased: Bool = false) -> PersonLine {
    PersonLine(
      id: ID(rawValue: 7_010), name: erased ? "" : text, sex: "female", birthDay: Day(iso: "1950-03-07"), isRegistered: true, isHead: true,
      household: text, address: text, group: text, isErased: erased)
  }

  @Test("a roster, somebody on it, somebody new, and the organisations")
  func roster() async throws {
    let roster = RosterPage(
      people: [Self.line(), Self.line(erased: true)], counts: (2, 1, 0), next: ID(rawValue: 7_010), mayAdd: true)
    let person = PersonPage(line: Self.line(), sealed: (Self.text, Self.text), mayErase: true, version: Version(of: ["1"]))
    let known = OrganisationLine(id: ID(rawValue: 7_011), kind: .residentUnits, name: Self.text, contact: Self.text)
    let organisations = OrganisationsPage(list: [known], entry: .init(known: known, version: Version(of: ["1"])))
    try await Website.open { site in
      try Golden.check("roster", in: site, path: Route.roster().path, as: Self.clerk) { RosterView.html(roster, matching: Self.text, $0) }
      try Golden.check("person", in: site, path: Route.person(person.line.id).path, as: Self.clerk) { PersonView.html(person, $0, nil) }
      try Golden.check("person-new", in: site, path: Route.newPerson().path, as: Self.clerk) { PersonView.fresh($0, nil) }
      let path = Route.organisations().path
      try Golden.check("organisations", in: site, path: path, as: Self.clerk) { OrganisationsView.html(organisations, $0, nil) }
    }
  }
}
