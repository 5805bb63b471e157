import Deliberation
import Institution
import Secrets
import Storage

@testable import Web

extension Website {
  /// Puts a matter at a stage, beside the work meeting it came from; it is under the rules of the website's day.
  static func begin(
    _ matter: ID<Matter>, at stage: Stage, title: String = "供热收费", question: String = "怎么收", on day: Day, _ tx: Transaction
  ) throws {
    try tx.execute("INSERT INTO work_meeting (id, area, held_at, place, present) VALUES (1, \(area), 0, '', '')")
    try tx.execute(
      """
      INSERT INTO matter (id, area, year, sequence, title, question, entry_code, entry_title, stage, rules_day, work_meeting_id)
      VALUES (\(matter), \(area), 2026, 1, \(title), \(question), 'e', 'e', \(stage), \(day), 1)
      """)
  }

  /// Its plan, with number 2 and without points.
  static func plan(_ matter: ID<Matter>, _ tx: Transaction) throws {
    try tx.execute(
      """
      INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, host, recorder, affected_households)
      VALUES (2, \(matter), 1, 0, '', '', 'visit', '', '', 0)
      """)
  }

  /// Opens an account of the installation's administrator; the cookies of its session.
  func root(named name: String = "管理员") async throws -> String {
    let hash = try PasswordHash.make(Self.password)
    try await institution.perform(
      CreateAccount(login: "root", name: name, passwordHash: hash, area: nil, isAdministrator: true), by: Self.administrator)
    return try await session(of: "root")
  }
}
