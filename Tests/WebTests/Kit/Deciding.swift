import Deliberation
import HTTPTypes
import Institution
import Storage

@testable import Web

/// A reported matter of which a point was not agreed, and the representatives' assembly that decides it, as far as a test needs it.
struct Deciding: Sendable {
  static let matter = ID<Matter>(rawValue: 1000)
  static let point = ID<PlanRecord.Point>(rawValue: 3)
  private static let clerk = Member(id: ID(rawValue: 91), name: "王文书", area: Website.area, roles: [.clerk])
  private static let secretary = Member(id: ID(rawValue: 92), name: "赵书记", area: Website.area, roles: [.secretary])

  let site: Website
  let id: ID<Assembly>
  /// The cookies of the clerk.
  let cookies: String
  var path: String { Route.assembly(id).path }

  /// A matter that waits for a decision, without an assembly.
  static func report(_ site: Website) async throws {
    let day = site.institution.clock().day
    try await site.institution.database.write { tx in
      try Website.begin(matter, at: .reported, on: day, tx)
      try Website.plan(matter, tx)
      try tx.execute("INSERT INTO plan_point (id, plan_id, position, text) VALUES (\(point), 2, 1, '是否分期')")
      _ = try tx.execute(
        "INSERT INTO outcome_point (matter_id, point_id, result, text) VALUES (\(matter), \(point), 'notAgreed', '没有谈拢')")
    }
    for number in 1...9 {
      try await site.institution.perform(
        AddRepresentative(
          "代表\(number)号", sex: "female", households: ["\(number)户"], for: Period(start: known(Day(iso: "2026-01-01"))), in: Website.area),
        by: clerk)
    }
  }

  /// An assembly at a stage, with all nine of the roll in the room once it is open.
  static func open(
    _ stage: Assembly.Stage = .open, isSecret: Bool = false, _ body: (Deciding) async throws -> Void
  ) async throws {
    try await Website.open { site in
      try await report(site)
      let call = AssemblyCall(kind: .representatives, basis: .persons, ground: .undecided, question: "是否分期", isSecret: isSecret)
      let id: ID<Assembly> = try await site.institution.perform(CallAssembly(matter, call), by: clerk).id()
      let deciding = Deciding(site: site, id: id, cookies: try await site.session(of: "clerk"))
      if stage != .called { try await deciding.advance(to: stage) }
      try await body(deciding)
    }
  }

  private func advance(to stage: Assembly.Stage) async throws {
    let (matter, today) = (Self.matter, site.institution.clock().day)
    let step = AssemblyStep.Record(step: .partyStudy, heldOn: today, text: "同意提请")
    try await site.institution.perform(RecordStep(matter, id, step), by: Self.secretary)
    let notice = NoticeAssembly(
      matter, id, meetsAt: known(Instant(day: today.iso, clock: "14:00")), place: "二楼会议室", shortReason: "冬季供热在即")
    try await site.institution.perform(notice, by: Self.clerk)
    guard stage != .noticed else { return }
    try await site.institution.perform(FreezeRoll(matter, id), by: Self.clerk)
    guard stage != .rollCall else { return }
    try await site.institution.perform(MarkPresent(matter, id, try await roll().map(\.id)), by: Self.clerk)
    try await site.institution.perform(OpenAssembly(matter, id), by: Self.clerk)
  }

  func roll() async throws -> [ElectorLine] { try await site.institution.read { try AssemblyTable.roll(of: id, $0.tx) } }
  func line() async throws -> AssemblyLine { try await site.institution.read { try AssemblyTable.find(id, $0.tx) } }
  func counted() async throws -> HandCount { try await site.institution.read { try HandCount.of(id, vault: $0.vault, $0.tx) } }

  /// The page of the assembly as its clerk sees it.
  func page() async throws -> Answer { try await site.get(path, [.cookie: cookies]) }

  /// Sends a form of the page that was opened, or of one opened now.
  func send(_ form: String, _ fields: KeyValuePairs<String, String>, from opened: Answer? = nil) async throws -> Answer {
    let page = if let opened { opened } else { try await page() }
    return try await site.send(path + "/" + form, listed: fields, after: page, also: cookies)
  }
}

extension Website {
  /// Sends a form in which names may stand more than once.
  func send(_ path: String, listed fields: KeyValuePairs<String, String>, after page: Answer, also cookies: String = "") async throws
    -> Answer
  {
    let names = Set(fields.map(\.key))
    let seen = page.listed(in: path).filter { !names.contains($0.name) }.map { ($0.name, $0.value) }
    let blanks = seen.contains { $0.0 == "version" } || names.contains("version") ? page.blanks(in: path) : [:]
    let empty = blanks.filter { !names.contains($0.key) }.map { ($0.key, $0.value) }
    let typed = (seen + empty + fields.map { ($0.key, $0.value) }).map { "\($0.0)=\(Percent.encoded($0.1))" }
    return try await ask(
      .post, path,
      [
        .origin: "http://localhost", .cookie: [page.cookies, cookies].filter { !$0.isEmpty }.joined(separator: "; "),
        .contentType: "application/x-www-form-urlencoded",
      ], body: ([Self.body([:], after: page)] + typed).joined(separator: "&"))
  }
}

extension Answer {
  /// Names of the fields beside which something is told, in the form that was sent.
  var faults: Set<String> {
    Set(
      text.split(separator: "id=\"f-").compactMap { part in
        let id = part.prefix { $0 != "\"" }
        return id.hasSuffix("-fault") ? String(id.dropLast(6)) : nil
      })
  }

  /// Fields that the summary leads to and that stand nowhere on the page.
  var lost: Set<String> { told.filter { !text.contains("id=\"f-\($0)\"") } }

  /// The same of the summary above the page, whose lines lead to the fields.
  var told: Set<String> {
    Set(text.split(separator: "href=\"#f-").dropFirst().map { String($0.prefix { $0 != "\"" }) })
  }
}
