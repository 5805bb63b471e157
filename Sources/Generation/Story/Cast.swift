internal import Deliberation
internal import Institution
internal import PolicyFiles

/// 一个社区的人 — who acts in a story: members with the capacities their posts give them, organisations, residents.
struct Cast {
  /// The chair, a member who writes, the Party secretary, a supervisor.
  let chair: Member, clerk: Member, secretary: Member, supervisor: Member
  /// Officials who hold the seats.
  let seats: [ID<Official>]
  /// Organisations of the register, by what they are.
  let organisations: [PartyKind: String]
  /// The people of the roster.
  let residents: [String]
}

/// 建立 — opens a community and everything its committee needs before it can begin, all through the door.
struct Founding {
  let place: Place
  let settings: GenerationSettings
  let passwordHash: String
  let rehearsal: Rehearsal
  private let console = Member.operatorAtConsole

  init(_ place: Place, _ settings: GenerationSettings, passwordHash: String, _ rehearsal: Rehearsal) {
    self.place = place
    self.settings = settings
    self.passwordHash = passwordHash
    self.rehearsal = rehearsal
  }

  private struct Staff {
    let letter: String, post: Post.Kind
    var seat: Seat.Kind?
    var isClerk = false
  }

  private static let staff = [
    Staff(letter: "s", post: .partySecretary), Staff(letter: "z", post: .committeeDirector, seat: .chair),
    Staff(letter: "w", post: .committeeMember, seat: .member, isClerk: true), Staff(letter: "y", post: .partyMember, seat: .member),
    Staff(letter: "j", post: .supervisionChair),
  ]

  /// Founds it on the morning of the story's first day.
  func found(_ dice: inout Dice) throws -> Cast {
    let now = Instant(day: settings.first, hour: 8, minute: 0)
    try open(at: now, &dice)
    var officials: [ID<Official>] = []
    var members: [Member] = []
    for (person, name) in zip(Self.staff, MadeUpPeople.names(Self.staff.count, &dice)) {
      let official: ID<Official> = try rehearsal.perform(AddOfficial(name, in: place.area), by: console, at: now).id()
      let post: ID<Post> = try rehearsal.perform(
        FillPost(person.post, with: official, for: Period(start: now.day), in: place.area), by: console, at: now
      ).id()
      if let seat = person.seat {
        try rehearsal.perform(AppointSeat(seat, through: post, from: now.day, in: place.area), by: console, at: now)
        officials.append(official)
      }
      let account: ID<Account> = try rehearsal.perform(
        CreateAccount(
          login: person.letter + place.area.description, name: name, passwordHash: passwordHash, area: place.area, official: official,
          isClerk: person.isClerk), by: console, at: now
      ).id()
      guard let member = try AccountTable.member(account, on: now.day, rehearsal.tx) else { throw AccessError.notFound }
      members.append(member)
    }
    var staff = members.makeIterator()
    guard let secretary = staff.next(), let chair = staff.next(), let clerk = staff.next(), staff.next() != nil,
      let supervisor = staff.next()
    else { throw AccessError.notFound }
    if place.isFirstOfCounty { try county(at: now, &dice) }
    let people = MadeUpPeople.roster(settings.residents, isVillage: place.area.isVillage, on: now.day, &dice)
    try rehearsal.perform(ImportRoster(people, into: place.area), by: clerk, at: now)
    try adopt(by: chair, at: now)
    return Cast(
      chair: chair, clerk: clerk, secretary: secretary, supervisor: supervisor, seats: officials,
      organisations: try organisations(at: now), residents: people.map(\.name))
  }

  private func open(at now: Instant, _ dice: inout Dice) throws {
    let community = Community(
      area: place.area, name: place.name, phone: "0431-\(String(place.area.description.suffix(8)))",
      address: "\(place.township)\(place.name)\(place.area.isVillage ? "村部" : "服务中心")", households: dice.roll(180...2400),
      groups: dice.roll(3...14), fonds: "X" + place.area.description.suffix(3))
    try rehearsal.perform(CreateCommunity(community, initials: place.initials, aboveNames: place.above), by: console, at: now)
    try rehearsal.perform(
      OpenTerm(from: now.day, to: settings.last.adding(4 * 365), in: place.area), by: console, at: now)
  }

  private func adopt(by chair: Member, at now: Instant) throws {
    try rehearsal.perform(PublishRoster(of: place.area), by: chair, at: now)
    try rehearsal.perform(
      AdoptCharter(
        rules: "议事协商委员会在党组织领导下工作，每月召开工作例会。\n协商按收集意见、确定议题、制定方案、发布公告、开展协商、通报情况六步进行。",
        duties: "主任主持全面工作。\n委员负责联系居民、组织会议。\n文书负责台账、公告和归档。", yearPlan: "每月走访，每月一次工作例会，每季度公开落实情况。",
        in: place.area), by: chair, at: now)
    try rehearsal.perform(AdoptCatalogue(rehearsal.library.catalogue, in: place.area), by: chair, at: now)
  }

  private func organisations(at now: Instant) throws -> [PartyKind: String] {
    let stem = place.name
    let names: [(PartyKind, String)] =
      place.area.isVillage
      ? [(.residentUnits, "\(place.township)供水供电站（虚构）"), (.propertyManagement, "\(stem)保洁队"), (.collective, "\(stem)股份经济合作社")]
      : [(.residentUnits, "\(place.township)供热供水站（虚构）"), (.propertyManagement, "\(stem)物业服务站"), (.ownersCommittee, "\(stem)业主委员会")]
    for (kind, name) in names {
      try rehearsal.perform(RegisterOrganisation(name, kind: kind, in: place.area), by: console, at: now)
    }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The county's own account, which sees every community below it.
  private func county(at now: Instant, _ dice: inout Dice) throws {
    guard let county = place.area.prefix(at: .county) else { return }
    try rehearsal.perform(
      CreateAccount(
        login: CountyLogin.name(of: county), name: MadeUpPeople.name(&dice), passwordHash: passwordHash, area: county,
        government: .department, organ: "\(place.county)民政局"), by: console, at: now)
  }
}

/// How the accounts of a generated province are called.
enum CountyLogin {
  /// `x220102`.
  static func name(of county: AreaCode) -> String { "x" + county.description.prefix(6) }
}
