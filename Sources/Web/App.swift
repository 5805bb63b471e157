public import Hummingbird
import Institution
public import Logging
import ServiceLifecycle

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
    application.addServices(ClockworkService(clockwork: Clockwork(house.institution), logger: logger))
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
  }
}
