import Deliberation
import HTTPTypes
import Institution
import Secrets
import Storage

@testable import Web

/// A website with one reported matter: two agreed points, a dissent, a request for review, a commitment of the community's own and one
/// of a company without an account that was urged.
struct Reported: Sendable {
  static let matter = ID<Matter>(rawValue: 1000)
  static let points = [ID<PlanRecord.Point>(rawValue: 3), ID<PlanRecord.Point>(rawValue: 33)]
  static let dissent = ID<Meeting.Dissent>(rawValue: 5)
  static let review = ID<Review>(rawValue: 6)
  static let own = ID<Commitment>(rawValue: 70)
  static let company = ID<Commitment>(rawValue: 71)
  static let urging = ID<CommitmentLine.Urging>(rawValue: 72)
  static let results = "/work/matters/\(matter)/results"

  let site: Website
  /// Cookies of the clerk.
  let clerk: String

  static func open(_ body: (Reported) async throws -> Void) async throws {
    try await Website.open { site in
      let today = site.institution.clock().day
      try await site.institution.database.write { tx in
        try Website.begin(matter, at: .reported, on: today, tx)
        try Website.plan(matter, tx)
        try tx.execute("INSERT INTO meeting (matter_id, opened_at, closed_at, sign_in_code) VALUES (\(matter), 0, 0, 'abcd')")
        for (number, point) in points.enumerated() {
          try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (\(point), 2, \(number), \("要点\(number)"))")
          try tx.execute("INSERT INTO outcome_point (matter_id, point_id, result, text) VALUES (\(matter), \(point), 'agreed', '同意')")
        }
        try tx.execute(
          "INSERT INTO dissent (id, matter_id, point_id, text, at) VALUES (\(dissent), \(matter), \(points[0]), '我家在一楼', 0)")
        try tx.execute(
          "INSERT INTO review (id, matter_id, fingerprint, name, text, at) VALUES (\(review), \(matter), 'f', '郑大河', '请再算一遍', 0)")
        for (id, owner, kind, task) in [(own, "居委会", "community", "开放取暖点"), (company, "东山供热公司", "organisation", "更换阀门")] {
          try tx.execute(
            """
            INSERT INTO commitment (id, matter_id, point_id, owner, task, due_day, first_due_day, origin, owner_kind, measure, state)
            VALUES (\(id), \(matter), \(points[0]), \(owner), \(task), \(today.adding(-1)), \(today.adding(-1)), 'meeting', \(kind), '十八度', 'open')
            """)
        }
        _ = try tx.execute(
          """
          INSERT INTO urging (id, commitment_id, way, text, by_name, at, next_day)
          VALUES (\(urging), \(company), 'call', '请尽快', '王文书', 0, \(today.adding(3)))
          """)
      }
      try await body(Reported(site: site, clerk: try await site.session(of: "clerk")))
    }
  }

  /// The cookies of somebody who acts from above.
  func above(_ login: String, _ role: Role, at level: Level) async throws -> String {
    let area = known(Website.area.prefix(at: level))
    try await site.institution.database.write { tx in
      _ = try tx.execute("INSERT INTO area (code, name) VALUES (\(area), '上级') ON CONFLICT (code) DO NOTHING")
    }
    try await site.institution.perform(
      CreateAccount(
        login: login, name: login, passwordHash: try PasswordHash.make(Website.password), area: area, government: role, organ: "永安街道"),
      by: Website.administrator)
    return try await site.session(of: login)
  }

  /// The cookies of a supervisor.
  func supervisor() async throws -> String { try await site.holder(of: .supervisionChair, "supervisor") }

  /// Sends a form of a page, with the version that the page gave it.
  func send(_ path: String, _ fields: [String: String], on page: String, by cookies: String? = nil) async throws -> Answer {
    let cookies = cookies ?? clerk
    let shown = try await site.get(page, [.cookie: cookies])
    return try await site.send(
      path, fields.merging(["version": shown.version(of: path)]) { own, _ in own }, after: shown, also: cookies)
  }

  func commitment(_ id: ID<Commitment>) async throws -> CommitmentLine {
    try await site.institution.read { try CommitmentTable.find(id, $0.tx) }
  }
}

extension Website {
  /// The cookies of somebody in a post of the community.
  func holder(of post: Post.Kind, _ login: String) async throws -> String {
    let official: ID<Official> = try await institution.perform(AddOfficial(login, in: Website.area), by: Website.administrator).id()
    let period = Period(start: known(Day(iso: "2026-01-01")))
    try await institution.perform(FillPost(post, with: official, for: period, in: Website.area), by: Website.administrator)
    try await institution.perform(
      CreateAccount(
        login: login, name: login, passwordHash: try PasswordHash.make(Website.password), area: Website.area, official: official),
      by: Website.administrator)
    return try await session(of: login)
  }
}

extension Answer {
  /// The version in the form that goes to an address; empty when it has none.
  func version(of path: String) -> String { listed(in: path).first { $0.name == "version" }?.value ?? "" }

  /// What the form that goes to an address sends of the state it was made from, one value a name.
  func seen(in path: String) -> [String: String] {
    Dictionary(listed(in: path).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Fields of the form that goes to an address in which nothing is typed: a browser sends them empty.
  func blanks(in path: String) -> [String: String] {
    guard let form = text.firstRange(of: "method=\"post\" action=\"\(path)\"")?.upperBound,
      let end = text[form...].firstRange(of: "</form>")?.lowerBound
    else { return [:] }
    let written = ["text", "date", "time", "tel", "password"].map { "type=\"\($0)\"" }
    return text[form..<end].split(separator: "<").reduce(into: [:]) { blanks, tag in
      let isWritten =
        tag.hasPrefix("textarea ") || tag.hasPrefix("select ") || tag.hasPrefix("input ") && written.contains(where: tag.contains)
      guard isWritten, let start = tag.firstRange(of: " name=\"")?.upperBound else { return }
      blanks[String(tag[start...].prefix { $0 != "\"" })] = ""
    }
  }

  /// What the form that goes to an address sends of the state it was made from, every value.
  func listed(in path: String) -> [(name: String, value: String)] {
    guard let form = text.firstRange(of: "method=\"post\" action=\"\(path)\"")?.upperBound,
      let end = text[form...].firstRange(of: "</form>")?.lowerBound
    else { return [] }
    return text[form..<end].split(separator: "<input type=\"hidden\" name=\"").compactMap { part in
      let name = String(part.prefix { $0 != "\"" })
      guard name == "version" || name == "shown" || name == "seen" || name.hasPrefix("seen-"),
        let value = part.firstRange(of: "value=\"")?.upperBound
      else { return nil }
      return (name, String(part[value...].prefix { $0 != "\"" }))
    }
  }

  /// What is told beside a field of the form that was sent; empty when nothing is.
  func fault(_ field: String, _ part: String = "fault") -> String {
    guard let start = text.firstRange(of: "id=\"f-\(field)-\(part)\">")?.upperBound else { return "" }
    return String(text[start...].prefix { $0 != "<" })
  }
}
