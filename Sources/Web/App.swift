public import Hummingbird
import HummingbirdCore
import Institution
public import Logging
import NIOCore
public import ServiceLifecycle
import Storage

/// The web application: every route of every room, behind the front door.
public enum WebApp {
  /// When a connection that says nothing is closed: later than balancers close theirs, who might else send into a closing door.
  private static let idle = TimeAmount.seconds(75)

  /// What a server runs. Whoever stops it stops the last one first: it says that nobody new should be sent, and only then the door
  /// closes.
  ///
  /// - Parameter farewell: how long after that visitors who still come are served.
  public static func services(_ web: WebContext, host: String, port: Int, farewell: Duration, logger: Logger) throws -> [any Service] {
    [try make(web, host: host, port: port, logger: logger), FarewellService(web: web, lasting: farewell)]
  }

  /// A server on an address, with the clockwork beside it.
  public static func make(_ web: WebContext, host: String, port: Int, logger: Logger) throws -> some ApplicationProtocol {
    let router = Router(context: YishiContext.self)
    let routes = Routes(router: router, web: web, list: web.routes)
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
      responder: FrontDoor(web: web, inner: router.buildResponder()),
      server: HTTPServerBuilder { responder in
        PorchChannel(
          inner: HTTP1Channel(
            responder: { request, writer, channel in try await responder(InvitedBody.of(request, on: channel), writer, channel) },
            configuration: .init(idleTimeout: Self.idle)),
          web: web)
      },
      configuration: .init(address: .hostname(host, port: port), serverName: ServerName.text), logger: logger)
    application.addServices(
      ClockworkService(clockwork: Clockwork(web.institution), logger: logger), NeighbourService(web: web),
      LiveService(web: web))
    return application
  }
}
