import Hummingbird
import Institution
import Logging
import ServiceLifecycle
import Storage

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
  let web: WebContext

  func run() async {
    let pause = Duration.milliseconds(web.institution.database.engine == .postgres ? 500 : 5_000)
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await web.institution.refreshCalendar() } catch is CancellationError { return } catch {
          web.logger.warning("the calendar could not be read: \(error)")
        }
        try? await Task.sleep(for: pause)
      }
    }
  }
}

/// Remembers that the server was told to stop, so that nobody sends it visitors any more, and keeps the door open until they notice.
struct FarewellService: Service {
  let web: WebContext
  let lasting: Duration

  func run() async throws {
    try await gracefulShutdown()
    web.isStopping.set()
    // Pages that listen would keep the door from closing.
    web.live.close()
    try? await Task.sleep(for: lasting)
  }
}

/// Looks twice a second for what changed, as long as somebody listens.
struct LiveService: Service {
  let web: WebContext

  func run() async {
    await cancelWhenGracefulShutdown {
      var round = 0
      while !Task.isCancelled {
        let areas = web.live.areas.sorted()
        if !areas.isEmpty {
          do {
            web.live.tell(try await web.institution.read { try AreaTable.revisions(of: areas, $0.tx) })
          } catch { web.logger.warning("revisions could not be read for open pages: \(error)") }
        }
        round += 1
        if round.isMultiple(of: 30) { web.live.breathe() }
        try? await Task.sleep(for: .milliseconds(500))
      }
    }
    web.live.close()
  }
}
