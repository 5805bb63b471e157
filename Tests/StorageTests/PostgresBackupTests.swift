import Testing

@testable import StoragePostgres

@Suite("PostgreSQL's own programs · what they are given")
struct PostgresBackupTests {
  @Test("a password goes along where nobody can list it, in place of any other; without one nothing changes")
  func password() {
    let with = PostgresTool.surroundings(password: "s e=cret")
    let without = PostgresTool.surroundings(password: nil)
    #expect(with.filter { $0.hasPrefix("PGPASSWORD=") } == ["PGPASSWORD=s e=cret"])
    #expect(with.filter { !$0.hasPrefix("PGPASSWORD=") } == without.filter { !$0.hasPrefix("PGPASSWORD=") })
    #expect(without.contains { $0.hasPrefix("PATH=") })
  }
}
