import Storage
import Testing

@Suite("数据库地址 · an address apart from its password")
struct DatabaseAddressTests {
  @Test(
    "the password is taken out wherever it stands, and decoded",
    arguments: [
      ("postgres://yishi:secret@db1,db2/yishi?sslmode=require", "postgres://yishi@db1,db2/yishi?sslmode=require", "secret"),
      ("postgres://yishi:a%40b%3A%25@db/yishi", "postgres://yishi@db/yishi", "a@b:%"),
      ("postgres://yishi:%+1%4g%3a%4@db/yishi", "postgres://yishi@db/yishi", "%+1%4g:%4"),
      ("postgresql://db/yishi?user=yishi&password=s%20t&sslmode=require", "postgresql://db/yishi?user=yishi&sslmode=require", "s t"),
      ("postgres://db/yishi?password=s", "postgres://db/yishi", "s"),
      ("postgres://yishi:@db/yishi", "postgres://yishi@db/yishi", ""),
    ])
  func taken(_ address: String, _ bare: String, _ password: String) {
    #expect(DatabaseAddress(address).bare == bare)
    #expect(DatabaseAddress(address).password == password)
    #expect(DatabaseAddress(bare).bare == bare)
  }

  @Test(
    "what holds none is left as it is",
    arguments: [
      "postgres://yishi@db1:5432,db2:5432/yishi", "postgres://db:5432/a@b", "/var/lib/yishi", "./data:1@2",
      "postgres:///yishi?host=/run/postgresql",
    ])
  func none(_ address: String) {
    #expect(DatabaseAddress(address).bare == address)
    #expect(DatabaseAddress(address).password == nil)
  }
}
