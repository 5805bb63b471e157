public import Hummingbird
import Institution
public import Logging
import ServiceLifecycle
import Storage
import Synchronization

/// The web application: every route of every room, behind the front door.
public enum WebApp {
  /// A server on an address, with the clockwork beside it.
  public static func make(_ house: House, host: String, port: Int, logger: Logger) -> some ApplicationProtocol {
    let router = Router(context: YishiContext.self)
    let routes = Routes(router: router, house: house)
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
    SettingsPages.add(to: routes)
    var application = Application(
      responder: FrontDoor(house: house, inner: router.buildResponder()),
      configuration: .init(address: .hostname(host, port: port), serverName: "yishi"), logger: logger)
    application.addServices(
      ClockworkService(clockwork: Clockwork(house.institution), logger: logger), NeighbourService(house: house), LiveService(house: house),
      StopService(house: house))
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

/// Notices within a second what another server on the same database changed for all communities.
struct NeighbourService: Service {
  let house: House

  func run() async {
    guard house.institution.database.engine == .postgres else { return (try? await gracefulShutdown()) ?? () }
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await house.institution.refreshCalendar() } catch { house.logger.warning("the calendar could not be read: \(error)") }
        try? await Task.sleep(for: .milliseconds(500))
      }
    }
  }
}

/// Remembers that the server was told to stop, so that nobody sends it visitors any more.
struct StopService: Service {
  let house: House

  func run() async throws {
    try await gracefulShutdown()
    house.isStopping.set()
  }
}

/// What becomes true once.
final class Flag: Sendable {
  private let value = Atomic<Bool>(false)
  /// True from then on.
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}
