import Deliberation
import FoundationEssentials
import Institution
import PolicyFiles
import Secrets

/// The demo county, built through the same commands that people use.
struct DemoCounty {
  let institution: Institution
  let clock: StoryClock
  static let password = "yishi-demo-2026"

  /// What to try first.
  static let guide = """
    Demo accounts (password of all: \(password)):
      lifang     李芳    clerk and committee member   幸福里社区
      zhangjh    张建华  chair of the committee       幸福里社区
      zhaolg     赵立国  Party secretary              幸福里社区
      sunwei     孙伟    supervision committee        幸福里社区
      wuye       幸福物业  organisation               幸福里社区
      liugl      刘桂兰  resident                     幸福里社区
      jiedao     许文    township official            东山街道
      zhujian    程远    official of a department     云岭市住房和城乡建设局
      zhoumin    周敏    clerk and chair              柳河村
      qianhai    钱海    Party secretary              柳河村
      fengjun    冯军    supervision committee        柳河村
      zhen       孔繁荣  township official            龙泉镇
      admin      administrator of the installation
    Try first: open the board of 幸福里社区 (/c/220999001001), say something, then sign in as lifang and sort it.
    """

  private struct Staff {
    let login: String
    let name: String
    let post: Post.Kind
    var seat: Seat.Kind?
    var isClerk = false
  }

  func build() async throws {
    let hash = try institution.passwordRule(for: nil).hash(Self.password)
    let console = Member.operatorAtConsole
    try await institution.perform(
      CreateAccount(login: "admin", name: "管理员", passwordHash: hash, area: nil, isAdministrator: true), by: console)
    // The village's story lies in the last month; the community's begins now.
    clock.tell(DemoVillage.start(clock.today).adding(-1), 9)
    try await community(
      "220999100201", "柳河村", "lhc", "0431-00000002", "龙泉镇柳河村村部", 412, 5, hash,
      [
        Staff(login: "qianhai", name: "钱海", post: .partySecretary),
        Staff(login: "zhoumin", name: "周敏", post: .committeeDirector, seat: .chair, isClerk: true),
        Staff(login: "wugang", name: "吴刚", post: .committeeMember, seat: .member),
        Staff(login: "zhengli", name: "郑丽", post: .partyMember, seat: .member),
        Staff(login: "fengjun", name: "冯军", post: .supervisionChair),
      ])
    clock.goOn()
    try await community(
      "220999001001", "幸福里社区", "xfl", "0431-00000001", "东山街道幸福路8号二楼议事厅", 2136, 12, hash,
      [
        Staff(login: "zhaolg", name: "赵立国", post: .partySecretary),
        Staff(login: "zhangjh", name: "张建华", post: .committeeDirector, seat: .chair),
        Staff(login: "lifang", name: "李芳", post: .committeeMember, seat: .member, isClerk: true),
        Staff(login: "wangqm", name: "王启明", post: .partyMember, seat: .member),
        Staff(login: "sunwei", name: "孙伟", post: .supervisionChair),
      ])
  }

  private func community(
    _ digits: String, _ name: String, _ initials: String, _ phone: String, _ address: String, _ households: Int, _ groups: Int,
    _ hash: String, _ staff: [Staff]
  ) async throws {
    guard let area = AreaCode(digits), let township = area.prefix(at: .township), let county = area.prefix(at: .county) else { return }
    let console = Member.operatorAtConsole
    let today = institution.clock().day
    let above: [AreaCode: String] = [
      .jilin: "吉林省", county: "云岭市", township: area.isVillage ? "龙泉镇" : "东山街道",
    ]
    try await institution.perform(
      CreateCommunity(
        Community(
          area: area, name: name, above: [], phone: phone, address: address, households: households, groups: groups,
          fonds: "X" + digits.suffix(3)), initials: initials, aboveNames: above), by: console)
    let start = Day(year: today.year, month: 1, day: 1) ?? today
    let end = Day(year: today.year + 4, month: 12, day: 31) ?? today
    try await institution.perform(OpenTerm(from: start, to: end, in: area), by: console)
    for person in staff {
      let official: ID<Official> = try await institution.perform(AddOfficial(person.name, in: area), by: console).id()
      let post: ID<Post> = try await institution.perform(
        FillPost(person.post, with: official, for: Period(start: start), in: area), by: console
      ).id()
      if let seat = person.seat {
        try await institution.perform(AppointSeat(seat, through: post, from: start, in: area), by: console)
      }
      try await institution.perform(
        CreateAccount(login: person.login, name: person.name, passwordHash: hash, area: area, official: official, isClerk: person.isClerk),
        by: console)
    }
    try await organisations(of: area, hash)
    guard let chair = try await member(staff.first { $0.seat == .chair }?.login ?? "") else { return }
    try await institution.perform(PublishRoster(of: area), by: chair)
    try await institution.perform(
      AdoptCharter(
        rules: "议事协商委员会在党组织领导下工作，每月召开工作例会。\n协商按收集意见、确定议题、制定方案、发布公告、开展协商、通报情况六步进行。",
        duties: "主任主持全面工作。\n委员负责联系居民、组织会议。\n文书负责台账、公告和归档。", yearPlan: "一季度走访全覆盖；二季度推进管网改造协商；三、四季度抓落实。",
        in: area), by: chair)
    try await institution.perform(AdoptCatalogue(institution.library.catalogue, in: area), by: chair)
    let clerk = try await member(staff.first { $0.isClerk }?.login ?? "") ?? chair
    try await ledger(of: area, clerk)
    let people = DemoPeople(institution: institution, area: area)
    try await people.enter(by: clerk)
    try await people.accounts(hash)
    if area.isVillage { try await DemoVillage(institution: institution, clock: clock, area: area, member: memberNamed).play() }
    if !area.isVillage { try await DemoMatters(institution: institution, area: area, staff: memberNamed).build() }
  }

  private func organisations(of area: AreaCode, _ hash: String) async throws {
    let console = Member.operatorAtConsole
    let names: [(String, PartyKind)] =
      area.isVillage
      ? [("柳河村股份经济合作社", .collective), ("龙泉供电所", .residentUnits)]
      : [("东山供热公司", .residentUnits), ("幸福物业", .propertyManagement), ("幸福里业主委员会", .ownersCommittee)]
    for (name, kind) in names {
      let id: ID<Organisation> = try await institution.perform(RegisterOrganisation(name, kind: kind, in: area), by: console).id()
      guard kind == .propertyManagement else { continue }
      try await institution.perform(
        CreateAccount(login: "wuye", name: name, passwordHash: hash, area: area, organisation: id), by: console)
    }
  }

  private func ledger(of area: AreaCode, _ clerk: Member) async throws {
    let now = institution.clock()
    let words: [(Opinion.Channel, String, String)] =
      area.isVillage
      ? [(.homeVisit, "村西头的路灯坏了好几盏，晚上走路看不见。", "二组"), (.venue, "边沟堵了，下雨水往院里灌。", "三组")]
      : [
        (.homeVisit, "3号楼2单元暖气不热，屋里才十五度，老人受不了。", "3号楼"), (.box, "5号楼也冷，交了全费温度不够，能不能退一部分？", "5号楼"),
        (.hotline, "南门停车位线磨没了，天天为车位吵架。", "南门"), (.network, "楼道里堆满纸壳子，电动车还推上楼充电，太危险。", "7号楼"),
        (.groupMessage, "垃圾点离幼儿园太近，味道大。", "东门"), (.letter, "建议给没有电梯的老楼加装电梯，一楼二楼意见要听。", "2号楼"),
      ]
    for (channel, text, place) in words {
      try await institution.perform(
        TakeOpinion(
          OpinionDraft(channel: channel, text: text, takenAt: now, giverKind: .registeredResidents, place: place), in: area), by: clerk)
    }
  }

  private func member(_ login: String) async throws -> Member? {
    try await institution.read { reading in
      try AccountTable.find(login: login, reading.tx).flatMap { try AccountTable.member($0, on: reading.now.day, reading.tx) }
    }
  }

  private var memberNamed: @Sendable (String) async throws -> Member? {
    { login in try await self.member(login) }
  }
}
