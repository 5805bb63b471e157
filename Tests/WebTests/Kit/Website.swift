import Deliberation
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Institution
import Logging
import NIOCore
import NIOEmbedded
import PolicyFiles
import PublicRecord
import Secrets
import Storage
import StorageSQLite
import Testing

@testable import Web

/// The whole web application on a database of its own, asked without a socket.
struct Website: Sendable {
  static let area = known(AreaCode("220104001003"))
  static let password = "a-long-password"

  let institution: Institution
  let web: WebContext
  let database: HeldDatabase
  /// Where its files lie.
  let folder: String
  private let door: FrontDoor

  /// Opens a website with one community on Monday 2026-11-02, 9:00, and takes it down after.
  static func open(
    pagesAtOnce: Int = 512, receiving: Duration = .seconds(30), _ body: (Website) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yishi-web-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = try await SQLiteDatabase(path: folder + "/test.sqlite")
    do {
      try await body(try await Website(HeldDatabase(database), folder, pagesAtOnce: pagesAtOnce, receiving: receiving))
      await database.close()
    } catch {
      await database.close()
      throw error
    }
  }

  private init(_ database: HeldDatabase, _ folder: String, pagesAtOnce: Int, receiving: Duration) async throws {
    self.database = database
    self.folder = folder
    let migrations = ResourceFolder.path(target: "Storage") + "/migrations"
    _ = try await Migrator(migrations: Migration.load(folder: migrations)).run(on: database)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let now = known(Instant(day: "2026-11-02", clock: "09:00"))
    institution = Institution(
      database: database, library: try PolicyFiles.load(), vault: try Vault(key: [UInt8](repeating: 7, count: 32)),
      files: try FileStore(folder: folder + "/files"), logger: logger, clock: { now })
    web = try WebContext(
      institution, resources: ResourceFolder.path(target: "Web"),
      recordKeys: RecordKeys(signers: [try NoteSigner(name: "localhost/record", seed: [UInt8](repeating: 9, count: 32))]),
      baseURL: "http://localhost", isBehindProxy: false,
      logger: logger, pagesAtOnce: pagesAtOnce, receiving: receiving)
    door = known(
      try await WebApp.make(web, host: "127.0.0.1", port: 0, logger: logger).responder as? FrontDoor)
    let community = Community(
      area: Self.area, name: "幸福里<b>社区", phone: "043100000000", address: "幸福路1号", households: 300, groups: 4,
      fonds: "X001")
    try await institution.perform(
      CreateCommunity(community, initials: "xfl", aboveNames: [known(Self.area.prefix(at: .township)): "永安街道"]),
      by: Self.administrator)
    try await institution.perform(
      CreateAccount(
        login: "clerk", name: "王文书", passwordHash: try PasswordHash.make(Self.password), area: Self.area,
        isClerk: true), by: Self.administrator)
  }

  static let administrator = Member(
    id: ID(rawValue: 10), name: "系统管理员", area: nil, roles: [.administrator])

  /// Asks for a page.
  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
    try await ask(.get, path, headers, body: "")
  }

  /// Sends a form as a browser on one of our pages does, with that page's cookies and proof, and with what its form says it was made from.
  ///
  /// - Parameter isWhole: false to leave out the fields that are not named.
  func send(
    _ path: String, _ fields: [String: String], after page: Answer, also cookies: String = "", isWhole: Bool = true
  ) async throws -> Answer {
    let form = page.seen(in: path).merging(isWhole && page.seen(in: path)["version"] != nil ? page.blanks(in: path) : [:]) { own, _ in own }
    return
      try await ask(
        .post, path,
        [
          .origin: "http://localhost", .cookie: [page.cookies, cookies].filter { !$0.isEmpty }.joined(separator: "; "),
          .contentType: "application/x-www-form-urlencoded",
        ], body: Self.body(fields.merging(form) { own, _ in own }, after: page))
  }

  /// What is sent from a page: these fields and its proof, unless they say another.
  static func body(_ fields: [String: String], after page: Answer) -> String {
    let proof = ["csrf", "by", "once"].map { ($0, page.hidden($0)) }
    // safe: each name stands once
    return fields.merging(Dictionary(uniqueKeysWithValues: proof)) { own, _ in own }
      .map { "\($0)=\(encode($1))" }.joined(separator: "&")
  }

  /// A key of a form that was not sent before.
  static var freshOnce: String { String(UInt64.random(in: 0 ... .max), radix: 16) }

  /// Sends anything.
  func ask(_ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, body: String) async throws -> Answer {
    try await ask(method, path, headers, sending: RequestBody(buffer: ByteBuffer(string: body)))
  }

  /// Sends anything, as it comes.
  func ask(_ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, sending body: RequestBody) async throws -> Answer {
    let response = try await respond(method, path, headers, sending: body)
    let collected = Collected()
    // An answer to what was not read ends its connection by an error, once it is all there.
    do { try await response.body.write(Collector(collected)) } catch is Unread {}
    return Answer(status: response.status, headers: response.headers, text: await collected.text)
  }

  /// The answer's head, before its body goes out.
  func respond(
    _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, sending body: RequestBody, to host: String? = "localhost"
  ) async throws -> Response {
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
    var logger = Logger(label: "test")
    // As the server numbers its requests: a fault of the house names it.
    logger[metadataKey: "hb.request.id"] = "1"
    let context = YishiContext(source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger))
    return try await door.respond(to: Request(head: head, body: body), context: context)
  }

  /// Signs somebody in; the cookies of the session.
  func session(of login: String) async throws -> String {
    try await send("/sign-in", ["login": login, "password": Self.password], after: try await get("/sign-in")).cookies
  }

  private static func encode(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// What came back.
struct Answer: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let text: String

  /// The cookies it set, as a browser sends them again.
  var cookies: String {
    headers[values: .setCookie].map { String($0.prefix { $0 != ";" }) }.joined(separator: "; ")
  }

  /// The value of a hidden field.
  func hidden(_ name: String) -> String {
    let mark = "name=\"\(name)\" value=\""
    guard let start = text.firstRange(of: mark)?.upperBound else { return "" }
    return String(text[start...].prefix { $0 != "\"" })
  }
}

/// Text of an answer's body as it comes.
private actor Collected {
  private var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
  func add(_ buffer: ByteBuffer) { bytes += buffer.readableBytesView }
}

private struct Collector: ResponseBodyWriter {
  let collected: Collected
  init(_ collected: Collected) { self.collected = collected }
  mutating func write(_ buffer: ByteBuffer) async throws { await collected.add(buffer) }
  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// A value the test itself wrote down, so that it is there.
func known<Value>(_ value: Value?, line: Int = #line) -> Value {
  guard let value else { preconditionFailure("the value in line \(line) of this test is not what it should be") }
  return value
}
