import ArgumentParser
import Hummingbird
import Institution
import Logging
import ServiceLifecycle
import Storage
import StoragePostgres
import UnixSignals
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

  /// How long SIGTERM waits for whoever is still sending, in seconds: a form that comes in slowly must not keep the server for ever.
  private static let stopping = 20

  func run() async throws { try await Console.told { try await serve() } }

  private func serve() async throws {
    Allocator.settle()
    var logger = Logger(label: "yishi")
    logger.logLevel = Environment.value("YISHI_LOG").flatMap(Logger.Level.init(rawValue:)) ?? .notice
    let host = host ?? Environment.value("YISHI_HOST") ?? "127.0.0.1"
    let port = try port ?? Environment.number("YISHI_PORT", 0...65_535) ?? 8080
    guard (0...65_535).contains(port) else { throw Refused("--port \(port): give a number from 0 to 65535") }
    let base = baseURL ?? Environment.value("YISHI_BASE_URL") ?? "http://localhost:\(port)"
    let pagesAtOnce = try Environment.number("YISHI_PAGES_AT_ONCE", 1...1_000_000) ?? 512
    let formsAtOnce = try Environment.number("YISHI_FORMS_AT_ONCE", 1...1_000_000) ?? 256
    let farewell = try Environment.number("YISHI_FAREWELL", 0...3_600) ?? 0
    let institution = try await installation.open(logger: logger, patience: .serving)
    let keys = try await institution.database.closingOnFailure {
      try await installation.makeRecordKeys(origin: base, institution.database)
    }
    let web = try WebContext(
      institution, resources: Resources.web, recordKeys: keys, baseURL: base, isBehindProxy: behindProxy, logger: logger,
      pagesAtOnce: pagesAtOnce, formsAtOnce: formsAtOnce)
    print("serving on \(base)")
    var configuration = ServiceGroupConfiguration(
      services: try WebApp.services(web, host: host, port: port, farewell: .seconds(farewell), logger: logger),
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(farewell + Self.stopping)
    do { try await ServiceGroup(configuration: configuration).run() } catch {
      guard web.isToldToStop else { throw error }
      logger.notice("whoever was still sending was cut off")
    }
    // Whoever was cut off took the clock along before it could hand over.
    try? await Clockwork(institution).rest()
    await institution.database.close()
  }
}
