import Digest
import FoundationEssentials
public import Institution
import NIOPosix
import PolicyFiles
public import Logging
public import PublicRecord
import Storage
import Wording

/// Everything the web rooms share.
public final class WebContext: Sendable {
  let institution: Institution
  let accounts: Accounts
  let words: [Language: Words]
  let assets: Assets
  /// The Chinese manual.
  let manual: Manual
  let pages = PageCache()
  let date = AnswerDate()
  let limiter: RateLimiter
  /// Pages and forms that are worked on at once; whoever comes on top hears 503 at once, and those inside are served in time.
  let reading: WaitingRoom, writing: WaitingRoom
  /// Forms that are being received at once, up to 64 KB, and above that received or worked on, so that memory has a limit.
  let smallBodies = WaitingRoom(permits: 2_048), largeBodies = WaitingRoom(permits: 16)
  /// The same for whoever has no account: they take no place from those at work.
  let visitorsSmallBodies = WaitingRoom(permits: 2_048), visitorsLargeBodies = WaitingRoom(permits: 16)
  /// How long a form may take to come in, beside a second for every 4 KB of it.
  let receiving: Duration
  /// How long the database may be out of reach before balancers are told to look elsewhere: longer than another node takes to take
  /// over. Until then every server is without it, and none would be left.
  static let timeout = Duration.seconds(30)
  /// Set once the server was told to stop.
  let isStopping = Flag()
  /// Every page that can be opened and form that can be sent, and by whom.
  let routes = RouteList()
  let twins = TwinFinder()
  let live = LiveHub()
  /// Results of online deliberations.
  let findings = FindingsCache()
  /// Threads for what takes long: password hashes.
  let workshop = NIOThreadPool(numberOfThreads: 2)
  /// The thread that reads big forms and files apart, so that nobody else waits for it.
  private let parsing = NIOThreadPool(numberOfThreads: 1)
  /// The thread that finds lotteries, one after another and apart from the workshop: nobody waits for a lottery to sign in.
  private let lotteries = NIOThreadPool(numberOfThreads: 1)
  /// One lottery is computed and one may wait; whoever comes on top is told to try again.
  private let lotteryRoom = WaitingRoom(permits: 2)
  /// Signs the checkpoints of the public record.
  let recordKeys: RecordKeys
  let logger: Logger
  /// Address people reach the server at, for QR codes; without a slash at the end.
  let baseURL: String
  /// True behind a proxy that ends TLS: cookies are Secure, client addresses come from its header.
  let isBehindProxy: Bool

  /// The web rooms on an institution, with the resources in `folder`.
  public init(
    _ institution: Institution, resources folder: String, recordKeys: RecordKeys, baseURL: String, isBehindProxy: Bool, logger: Logger,
    pagesAtOnce: Int = 512, formsAtOnce: Int = 256, receiving: Duration = .seconds(30)
  ) throws {
    self.recordKeys = recordKeys
    self.institution = institution
    limiter = RateLimiter(institution)
    reading = WaitingRoom(permits: pagesAtOnce)
    writing = WaitingRoom(permits: formsAtOnce)
    self.receiving = receiving
    self.baseURL = baseURL
    self.isBehindProxy = isBehindProxy
    self.logger = logger
    let workshop = workshop
    workshop.start()
    lotteries.start()
    parsing.start()
    accounts = try Accounts(institution) { work in try await workshop.runIfActive { work() } }
    words = try Words.load(resources: ResourceFolder.path(target: "Wording"), families: Family.web)
    assets = try Assets(folder: folder + "/assets")
    manual = try Manual(folder: folder + "/manual")
  }

  /// True once the server was told to stop.
  public var isToldToStop: Bool { isStopping.isSet }

  /// True while balancers may send visitors.
  var isReady: Bool { !isStopping.isSet && institution.database.silence < Self.timeout }

  /// Reads a big form or a file on the thread for it.
  func apart<Value: Sendable>(_ read: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await parsing.runIfActive(read)
  }

  /// Finds a lottery on the thread for it.
  ///
  /// - Throws: `StorageError.busy` when one is computed and another waits already; otherwise what `find` throws.
  func lottery<Found: Sendable>(_ find: @escaping @Sendable () throws -> Found) async throws -> Found {
    try await lotteryRoom.withPermit { try await lotteries.runIfActive(find) }
  }

  func words(in language: Language) -> Words { words[language] ?? Words(language: .zhHans, texts: Words.keys) }
}

/// The style sheet and the one small script, named by their content.
struct Assets: Sendable {
  let files: [String: (bytes: [UInt8], kind: String)]
  let style: String
  let script: String

  init(folder: String) throws {
    var files: [String: (bytes: [UInt8], kind: String)] = [:]
    func load(_ name: String, _ kind: String) throws -> String {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name)))
      let hashed = String(FNV1a.hash(of: bytes), radix: 36) + "-" + name
      files[hashed] = (bytes, kind)
      return hashed
    }
    style = try load("yishi.css", "text/css; charset=utf-8")
    script = try load("yishi.js", "text/javascript; charset=utf-8")
    self.files = files
  }
}
