package import Deliberation
import FoundationEssentials
package import Institution
import Logging
import PolicyFiles
import Secrets
package import Storage
import Synchronization
import Testing

/// An institution with an urban community and a village, on a clock that the test sets.
package final class House: Sendable {
  package static let urban = known(AreaCode("220104001003"))
  package static let village = known(AreaCode("220182101201"))

  package let institution: Institution
  private let hands: Hands

  private final class Hands: Sendable {
    let now: Mutex<Instant>
    init(_ now: Instant) { self.now = Mutex(now) }
  }

  private init(_ database: any Database, files: String, at now: Instant) throws {
    let hands = Hands(now)
    self.hands = hands
    institution = Institution(
      database: database, library: try PolicyFiles.load(), vault: try Vault(key: [UInt8](repeating: 7, count: 32)),
      files: try FileStore(folder: files), logger: Logger(label: "test"), clock: { hands.now.withLock { $0 } })
  }

  /// Opens a fresh house on Monday 2026-11-02, 9:00, and takes it down after.
  package static func open(on backend: Backend, _ body: @escaping @Sendable (House) async throws -> Void) async throws {
    try await backend.withDatabase { database in
      try await open(on: database) { house in
        try await house.settle()
        try await body(house)
      }
    }
  }

  /// Another server's view of a database, or the first one's; `settle` makes the communities.
  package static func open(on database: any Database, _ body: @escaping @Sendable (House) async throws -> Void) async throws {
    let migrations = ResourceFolder.path(target: "Storage") + "/migrations"
    _ = try await Migrator(migrations: Migration.load(folder: migrations)).run(on: database)
    let files = FileManager.default.temporaryDirectory.path + "/yishi-files-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: files) }
    try await body(try House(database, files: files, at: known(Instant(day: "2026-11-02", clock: "09:00"))))
  }

  package func settle() async throws {
    for (area, name, above) in [(Self.urban, "幸福里社区", "永安街道"), (Self.village, "东沟村", "河湾镇")] {
      let community = Community(
        area: area, name: name, phone: "043100000000", address: "幸福路1号", households: 300, groups: 4, fonds: "X001")
      try await perform(
        CreateCommunity(
          community, initials: "xfl", aboveNames: [.jilin: "吉林省", known(area.prefix(at: .township)): above]),
        by: Self.administrator)
    }
  }

  /// Now.
  package var now: Instant { hands.now.withLock { $0 } }

  /// Sets the clock.
  package func go(_ day: String, _ clock: String = "09:00") {
    hands.now.withLock { $0 = known(Instant(day: day, clock: clock)) }
  }

  /// Sets the clock to a moment.
  package func go(at moment: Instant) { hands.now.withLock { $0 = moment } }

  /// Does a command; answers with what it made.
  @discardableResult
  package func perform(_ command: some Command, by member: Member, once: String? = nil) async throws -> Receipt {
    try await institution.perform(command, by: member, once: once)
  }

  /// Does a command; answers with the identity of what it made.
  package func make<Entity>(_ command: some Command, by member: Member, _ type: Entity.Type = Entity.self) async throws -> ID<
    Entity
  > {
    try await perform(command, by: member).id()
  }

  /// What a wrong attempt is refused with; `nil` when it went through. A refused command leaves no line in the journal.
  package func refusal(of command: some Command, by member: Member) async throws -> Refused? {
    let before = try await journalled()
    do {
      try await perform(command, by: member)
      return nil
    } catch let refusal as Refusal {
      #expect(try await journalled() == before)
      return Refused(refusal.code, refusal.clause)
    }
  }

  /// Why somebody may not do it; `nil` when it went through.
  package func barred(_ command: some Command, by member: Member) async throws -> AccessError? {
    let before = try await journalled()
    do {
      try await perform(command, by: member)
      return nil
    } catch let error as AccessError {
      #expect(try await journalled() == before)
      return error
    }
  }

  private func journalled() async throws -> Int { try await count("SELECT count(*) FROM journal") }

  /// The one number a query answers.
  package func count(_ sql: SQL) async throws -> Int { try await read { try $0.tx.first(sql)?.int(0) ?? 0 } }

  /// Reads.
  package func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
    try await institution.read(body)
  }

  /// Changes rows behind the door's back, as no program of ours does.
  package func tamper(_ sql: SQL) async throws {
    try await institution.database.write { tx in _ = try tx.execute(sql) }
  }
}

/// Code and clause of a refusal.
package struct Refused: Hashable, Sendable {
  package let code: Refusal.Code
  package let clause: Clause

  package init(_ code: Refusal.Code, _ clause: Clause) {
    self.code = code
    self.clause = clause
  }
}

extension House {
  package static let administrator = Member(id: ID(rawValue: 10), name: "系统管理员", area: nil, roles: [.administrator])
  package static let chair = staff(.chair, "张主任")
  package static let member = staff(.member, "李委员")
  package static let clerk = staff(.clerk, "王文书")
  package static let secretary = staff(.secretary, "赵书记")
  package static let supervisor = staff(.supervisor, "孙监督")
  package static let resident = staff(.resident, "周居民")

  /// Somebody with one capacity in a community.
  package static func staff(_ role: Role, _ name: String, in area: AreaCode = urban) -> Member {
    let number = Int64(20 + known(Role.allCases.firstIndex(of: role)))
    return Member(id: ID(rawValue: number + (area == urban ? 0 : 100)), name: name, area: area, roles: [role])
  }
}

/// A value the test itself wrote down, so that it is there.
package func known<Value>(_ value: Value?, line: Int = #line) -> Value {
  guard let value else { preconditionFailure("the value in line \(line) of this test is not what it should be") }
  return value
}
