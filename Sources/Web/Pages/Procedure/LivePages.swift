import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import NIOCore
import Wording

/// 实时 — server-sent events for pages where several people work at once: the day's list and the meeting.
enum LivePages {
  static func add(to routes: Routes) {
    routes.get(Route.live) { visit in
      // Whose session ended while the page was open hears nothing more; a browser takes this answer for the end, and a page for a fault.
      guard let member = visit.context.member else { return Response(status: .noContent) }
      let area = try visit.area()
      let revision = try await visit.institution.readInline { try LiveReading.revision(of: area, for: member, $0) }
      let line = try visit.web.live.listen(to: area, from: revision)
      return Response(
        status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
        body: ResponseBody { writer in
          try await writer.write(ByteBuffer(string: "retry: 5000\n\n"))
          for await signal in line {
            switch signal {
            case .revision(let number): try await writer.write(ByteBuffer(string: "data: \(number)\n\n"))
            case .stillThere: try await writer.write(ByteBuffer(string: ":\n\n"))
            }
          }
          try await writer.finish(nil)
        })
    }
  }
}

/// What makes a page notice that it grew old: it opens itself anew, or says so when somebody is typing in it. Works without script by
/// not being there.
enum LiveNotice {
  /// - Parameter revision: of the community, that the page shows.
  static func html(of area: AreaCode, _ revision: Int64, _ visit: Visit) -> HTML {
    """
    <p class="live due-note" role="status" hidden data-live="\(Route.live(area).path)" data-revision="\(String(revision))">\
    \(visit.words.commonLive) <a href="">\(visit.words.commonLiveReload)</a></p>
    """
  }
}
