import ArgumentParser
import Hummingbird
import Institution
import Logging
import Storage
import StoragePostgres
import Web

/// `yishi serve` — the server.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serve the boards and workbenches of this installation.")

  @OptionGroup var installation: Installation

  @Option(help: "Address to listen on (YISHI_HOST, default 127.0.0.1).")
  var host: String?

  @Option(help: "Port (YISHI_PORT, default 8080).")
  var port: Int?

  @Option(
    name: .customLong("base-url"), help: "Address people reach the server at, for QR codes (YISHI_BASE_URL, default http://localhost:PORT)."
  )
  var baseURL: String?

  @Flag(help: "Behind a proxy that ends TLS: cookies are Secure, HSTS is sent.")
  var behindProxy = false

  func run() async throws {
    var logger = Logger(label: "yishi")
    logger.logLevel = Environment.value("YISHI_LOG").flatMap(Logger.Level.init(rawValue:)) ?? .notice
    let institution = try await installation.open(logger: logger, patience: .serving)
    let host = host ?? Environment.value("YISHI_HOST") ?? "127.0.0.1"
    let port = port ?? Environment.value("YISHI_PORT").flatMap { Int($0) } ?? 8080
    let base = baseURL ?? Environment.value("YISHI_BASE_URL") ?? "http://localhost:\(port)"
    let house = try House(
      institution, resources: Resources.web, recordKeys: try installation.recordKeys(origin: base), baseURL: base,
      isBehindProxy: behindProxy, logger: logger,
      pagesAtOnce: Environment.number("YISHI_PAGES_AT_ONCE") ?? 512, formsAtOnce: Environment.number("YISHI_FORMS_AT_ONCE") ?? 256)
    print("serving on \(base)")
    let application = WebApp.make(house, host: host, port: port, logger: logger)
    try await application.runService()
    await institution.database.close()
  }
}
