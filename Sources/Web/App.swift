public import Hummingbird
import HummingbirdCore
import Institution
public import Logging
import NIOCore
public import ServiceLifecycle
import Storage
import Synchronization

/// The web application: every route of every room, behind the front door.
public enum WebApp {
  /// What the server calls itself.
  static let name = "yishi"
  /// When a connection that says nothing is closed: later than balancers close theirs, who might else send into a closing door.
  private static let idle = TimeAmount.seconds(75)

  /// What a server runs. Whoever stops it stops the last one first: it says that nobody new should be sent, and only then the door
  /// closes.
  ///
  /// - Parameter farewell: how long after that visitors who still come are served.
  public static func services(_ house: House, host: String, port: Int, farewell: Duration, logger: Logger) throws -> [any Service] {
    [try make(house, host: host, port: port, logger: logger), FarewellService(house: house, lasting: farewell)]
  }

  /// A server on an address, with the clockwork beside it.
  public static func make(_ house: House, host: String, port: Int, logger: Logger) throws -> some ApplicationProtocol {
    let router = Router(context: YishiContext.self)
    let routes = Routes(router: router, house: house, list: house.routes)
    ShellPages.add(to: routes)
    SignInPages.add(to: routes)
    BoardPages.add(to: routes)
    MatterPages.add(to: routes)
    LotPages.add(to: routes)
    OnlinePages.add(to: routes)
    ReviewPages.add(to: routes)
    OwnerPages.add(to: routes)
    BallotPages.add(to: routes)
    SlipPages.add(to: routes)
    PaperPages.add(to: routes)
    RecordPages.add(to: routes)
    TodayPages.add(to: routes)
    LivePages.add(to: routes)
    DeskPages.add(to: routes)
    LedgerPages.add(to: routes)
    WorkMeetingPages.add(to: routes)
    CasePages.add(to: routes)
    MeetingPages.add(to: routes)
    RosterPages.add(to: routes)
    CommitteePages.add(to: routes)
    CharterPages.add(to: routes)
    SettingsPages.add(to: routes)
    try routes.closing()
    var application = Application(
      responder: FrontDoor(house: house, inner: router.buildResponder()),
      server: HTTPServerBuilder { responder in
        PorchChannel(
          inner: HTTP1Channel(
            responder: { request, writer, channel in try await responder(InvitedBody.of(request, on: channel), writer, channel) },
            configuration: .init(idleTimeout: Self.idle)),
          house: house)
      },
      configuration: .init(address: .hostname(host, port: port), serverName: Self.name), logger: logger)
    application.addServices(
      ClockworkService(clockwork: Clockwork(house.institution), logger: logger), NeighbourService(house: house),
      LiveService(house: house))
    return application
  }
}

/// Runs the clockwork once a minute until the server stops.
struct ClockworkService: Service {
  let clockwork: Clockwork
  let logger: Logger

  func run() async {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await clockwork.tick() } catch is CancellationError { return } catch {
          logger.error("the clockwork could not finish its round: \(error)")
        }
        try? await Task.sleep(for: .seconds(60))
      }
    }
    do { try await clockwork.rest() } catch { logger.warning("the clockwork could not hand over: \(error)") }
  }
}

/// Notices what another program on the same database changed for all communities: within a second what another server did, soon what
/// was done at the console. A database that is away is noticed with it, and found again.
struct NeighbourService: Service {
  let house: House

  func run() async {
    let pause = Duration.milliseconds(house.institution.database.engine == .postgres ? 500 : 5_000)
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await house.institution.refreshCalendar() } catch is CancellationError { return } catch {
          house.logger.warning("the calendar could not be read: \(error)")
        }
        try? await Task.sleep(for: pause)
      }
    }
  }
}

/// Remembers that the server was told to stop, so that nobody sends it visitors any more, and keeps the door open until they notice.
struct FarewellService: Service {
  let house: House
  let lasting: Duration

  func run() async throws {
    try await gracefulShutdown()
    house.isStopping.set()
    // Pages that listen would keep the door from closing.
    house.live.close()
    try? await Task.sleep(for: lasting)
  }
}

/// What becomes true once.
final class Flag: Sendable {
  private let value = Atomic<Bool>(false)
  /// True from then on.
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}
