import Deliberation
import HTTPTypes
import Institution
import PolicyFiles
import Secrets
import Storage
import Testing
import Wording

@testable import Web

@Suite("领导与监督的页面 · what those above and those who watch are shown (2.2b, 3.6d, 3.6e, 4.2c)")
struct LeadingPagesTests {
  private static let matter = ID<Matter>(rawValue: 1000)
  private static let results = "/work/matters/\(matter)/results"
  private static let county = known(Website.area.prefix(at: .county))

  /// Somebody's cookies, after opening an account and signing in.
  private static func signIn(_ site: Website, _ account: CreateAccount) async throws -> String {
    if let area = account.community {
      try await site.institution.database.write { tx in
        _ = try tx.execute("INSERT INTO area (code, name) VALUES (\(area), \("上级")) ON CONFLICT (code) DO NOTHING")
      }
    }
    try await site.institution.perform(account, by: Website.administrator)
    let form = try await site.get("/sign-in")
    return try await site.send("/sign-in", ["login": account.login, "password": Website.password], after: form).cookies
  }

  private static func above(_ login: String, _ role: Role, of organ: String, in area: AreaCode) throws -> CreateAccount {
    CreateAccount(
      login: login, name: login, passwordHash: try PasswordHash.make(Website.password), area: area, government: role, organ: organ)
  }

  /// A supervisor of the community.
  private static func supervisor(_ site: Website) async throws -> String {
    let by = Website.administrator
    let official: ID<Official> = try await site.institution.perform(AddOfficial("孙监督", in: Website.area), by: by).id()
    let period = Period(start: known(Day(iso: "2026-01-01")))
    try await site.institution.perform(FillPost(.supervisionChair, with: official, for: period, in: Website.area), by: by)
    return try await signIn(
      site,
      CreateAccount(
        login: "supervisor", name: "孙监督", passwordHash: try PasswordHash.make(Website.password), area: Website.area, official: official))
  }

  /// A reported matter with a point somebody dissented from by name, and a review somebody asked for by name; behind it, if
  /// told so, what an organ commissioned.
  private static func report(_ site: Website, commissionedBy official: Member? = nil) async throws {
    let day = site.institution.clock().day
    try await site.institution.database.write { tx in
      try Website.begin(matter, at: .reported, title: "供热收费<b>", on: day, tx)
      try Website.plan(matter, tx)
      try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (3, 2, 1, '是否分期')")
      try tx.execute(
        "INSERT INTO outcome_point (matter_id, point_id, result, text) VALUES (\(matter), 3, 'agreed', '同意分期')")
      try tx.execute(
        "INSERT INTO attendance (id, matter_id, kind, name, way, at) VALUES (4, \(matter), 'registeredResidents', '吴小满', 'roll', 0)")
      try tx.execute(
        "INSERT INTO dissent (id, matter_id, point_id, attendance_id, text, at) VALUES (5, \(matter), 3, 4, '我家在一楼', 0)")
      _ = try tx.execute(
        "INSERT INTO review (id, matter_id, fingerprint, name, text, at) VALUES (6, \(matter), 'f', '郑大河', '请再算一遍', 0)")
    }
    guard let official else { return }
    let id: ID<Commission> = try await site.institution.perform(
      CommissionDeliberation(in: Website.area, title: "供热收费", text: "请征求意见"), by: official
    ).id()
    let opinion = try await site.institution.read { try CommissionTable.find(id, $0.tx).opinion }
    try await site.institution.database.write { tx in
      _ = try tx.execute("UPDATE opinion SET state = 'topic', matter_id = \(matter) WHERE id = \(opinion)")
    }
  }

  @Test("a department reads the results of what it commissioned, of nothing else, and no name of who disagreed (3.6d, 3.6e)")
  func department() async throws {
    try await Website.open { site in
      let heating = Member(id: ID(rawValue: 55), name: "高科长", organ: "区供热办", area: Self.county, roles: [.department])
      try await Self.report(site, commissionedBy: heating)
      let own = try await Self.signIn(site, Self.above("heating", .department, of: "区供热办", in: Self.county))
      let other = try await Self.signIn(site, Self.above("civil", .department, of: "区民政局", in: Self.county))
      let namesake = try await Self.signIn(
        site, Self.above("city", .department, of: "区供热办", in: known(Website.area.prefix(at: .prefecture))))
      for stranger in [other, namesake] {
        #expect(try await site.get(Self.results, [.cookie: stranger]).status == .notFound)
      }
      let page = try await site.get(Self.results, [.cookie: own])
      #expect(page.status == .ok && page.text.contains("同意分期") && page.text.contains("受委托协商"))
      for words in ["吴小满", "我家在一楼", "郑大河", "请再算一遍"] { #expect(!page.text.contains(words), "\(words)") }
      let desk = try await site.get("/work", [.cookie: own])
      #expect(desk.text.contains("href=\"/m/\(Self.matter)\""))
    }
  }

  @Test("the township that watches over a community, and its own people, see who is owed an explanation (3.6e)")
  func township() async throws {
    try await Website.open { site in
      try await Self.report(site)
      let street = known(Website.area.prefix(at: .township))
      let township = try await Self.signIn(site, Self.above("street", .township, of: "永安街道办事处", in: street))
      let form = try await site.get("/sign-in")
      let clerk = try await site.send("/sign-in", ["login": "clerk", "password": Website.password], after: form).cookies
      for cookies in [township, clerk] {
        let page = try await site.get(Self.results, [.cookie: cookies])
        #expect(page.status == .ok && page.text.contains("吴小满") && page.text.contains("郑大河"))
      }
      let department = try await Self.signIn(site, Self.above("civil", .department, of: "区民政局", in: Self.county))
      #expect(try await site.get(Self.results, [.cookie: department]).status == .notFound)
    }
  }

  @Test("a commission that was not taken up shows its reason and leads nowhere it may not (3.6d); one past its day is late")
  func commissions() async throws {
    try await Website.open { site in
      let heating = Member(id: ID(rawValue: 55), name: "高科长", organ: "区供热办", area: Self.county, roles: [.department])
      let today = site.institution.clock().day
      let declined: ID<Commission> = try await site.institution.perform(
        CommissionDeliberation(in: Website.area, title: "收费办法", text: "请征求意见"), by: heating
      ).id()
      let late: ID<Commission> = try await site.institution.perform(
        CommissionDeliberation(in: Website.area, title: "管网改造", text: "请征求意见", dueDay: today), by: heating
      ).id()
      try await site.institution.database.write { tx in
        try tx.execute(
          """
          UPDATE opinion SET state = 'notInScope', answer = '不属于本社区' WHERE id = (SELECT opinion_id FROM commission WHERE id = \(declined))
          """)
        _ = try tx.execute("UPDATE commission SET due_day = \(today.adding(-3)) WHERE id = \(late)")
      }
      let own = try await Self.signIn(site, Self.above("heating", .department, of: "区供热办", in: Self.county))
      let desk = try await site.get("/work", [.cookie: own])
      #expect(desk.text.contains("未承接的理由：不属于本社区") && desk.text.contains("超期3天"))
      #expect(desk.text.contains("<b>收费办法</b>"), "there is nothing to open")
      #expect(try await site.get("/en/work", [.cookie: own]).text.contains("Why it was not taken up: 不属于本社区"))
    }
  }

  @Test("a finding may rest on any clause of the index, in groups, the community's own law first (4.2c)")
  func clauses() async throws {
    try await Website.open { site in
      try await Self.report(site)
      let cookies = try await Self.supervisor(site)
      let page = try await site.get("/work/matters/\(Self.matter)", [.cookie: cookies])
      let index = site.institution.library.clauses.entries
      for entry in index { #expect(page.text.contains("<option value=\"\(entry.clause)\""), "\(entry.clause)") }
      #expect(page.text.contains("<optgroup label=\"实施意见 三（五）\">") && page.text.contains(">3.5d 及时发布公告"))
      let urban = known(page.text.firstRange(of: "<optgroup label=\"城市居民委员会组织法\">")?.lowerBound)
      let village = known(page.text.firstRange(of: "<optgroup label=\"村民委员会组织法\">")?.lowerBound)
      #expect(urban < village && page.text.contains(">第三十六条 "))
      let wrong = try await site.send("/work/matters/\(Self.matter)/finding", ["clause": "9.9z", "text": "某"], after: page, also: cookies)
      #expect(wrong.status == .unprocessableContent)
      let sent = try await site.send(
        "/work/matters/\(Self.matter)/finding", ["clause": "RC36", "text": "没有邀请监督委员会"], after: page, also: cookies)
      #expect(sent.status == .seeOther)
    }
  }

  @Test("the supervisors' queue names the matter of every open finding, however old (4.2c)")
  func queue() async throws {
    try await Website.open { site in
      try await Self.report(site)
      let cookies = try await Self.supervisor(site)
      try await site.institution.database.write { tx in
        try tx.execute(
          "INSERT INTO finding (id, matter_id, by_name, clause, text, at) VALUES (8, \(Self.matter), '孙监督', 'RC36', '没有邀请', 0)")
        for number in 1...60 {
          _ = try tx.execute(
            """
            INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, stage, rules_day, work_meeting_id)
            VALUES (\(Self.matter.rawValue + Int64(number)), \(Website.area), 2026, \(number + 1), '后来的事', 'q', 'e', 'e', 'sealed', 1, 1)
            """)
        }
      }
      let page = try await site.get("/work/supervision", [.cookie: cookies])
      #expect(page.text.contains("#findings\">供热收费&lt;b&gt;</a>") && page.text.contains("/work/matters?before="))
    }
  }

  @Test("the township enters supervisors on the committee's page; the chair is offered no post of theirs (4.2c)")
  func committee() async throws {
    try await Website.open { site in
      let street = known(Website.area.prefix(at: .township))
      let township = try await Self.signIn(site, Self.above("street", .township, of: "永安街道办事处", in: street))
      let path = "/work/committee?area=\(Website.area)"
      let page = try await site.get(path, [.cookie: township])
      #expect(page.status == .ok && page.text.contains("value=\"supervisionChair\"") && !page.text.contains("value=\"committeeMember\""))
      #expect(try await site.get("/work/committee?area=220182101201", [.cookie: township]).status == .notFound)
      let added = try await site.send("/work/committee/official?area=\(Website.area)", ["name": "孙监督"], after: page, also: township)
      #expect(added.status == .seeOther && added.headers[.location] == path)
      let form = try await site.get("/sign-in")
      let clerk = try await site.send("/sign-in", ["login": "clerk", "password": Website.password], after: form).cookies
      let own = try await site.get("/work/committee", [.cookie: clerk])
      #expect(own.status == .ok && !own.text.contains("value=\"supervisionChair\""))
    }
  }
}
