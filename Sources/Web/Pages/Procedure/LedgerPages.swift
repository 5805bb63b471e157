import Deliberation
import HTML
import HTTPTypes
import Hummingbird
import Institution
import Wording

/// 意见台账 — the ledger: list, search, take, and what is done with an entry.
enum LedgerPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.ledger) { visit in
      // The newest page is read by key; whoever searches or filters reads more.
      guard visit.request.uri.query != nil else {
        let page = try await visit.institution.readInline { try LedgerReading.page(for: visit.member, $0) }
        return visit.page(LedgerView.list(page, visit.visit))
      }
      let (query, state, cursor) = (visit.query("q"), try state(visit.visit), try visit.visit.cursor(of: Opinion.self))
      let page = try await visit.institution.read {
        try LedgerReading.page(searching: query, in: state, before: cursor, for: visit.member, $0)
      }
      return visit.page(LedgerView.list(page, searching: query, in: state, visit.visit))
    }
    routes.members.get(Route.takeOpinion) { try take($0, nil) }
    routes.members.post(Route.takeOpinion, again: { try take($0, $1) }) { visit in
      let area = try visit.staffArea()
      // A file that is refused leaves no entry behind.
      let (draft, media) = try OpinionForm.draft(visit, in: area)
      let file = try media?.keep(in: visit.institution.files)
      let id: ID<Opinion> = try await visit.perform(TakeOpinion(draft, with: file, in: area)).id()
      return visit.redirect(Route.opinion(id).with("new", 1))
    }
    ImportPages.add(to: routes)
    routes.members.post(Route.twins, again: { try take($0, $1) }) { visit in
      let area = try visit.staffArea()
      let text = try visit.read { form in
        let text = form(OpinionForm.soFar)
        return try text.value
      }
      let isFragment = visit.request.headers[.yishi] == "twins"
      let twins = try await visit.institution.read { try TwinReading.whileTyping(text, in: area, visit.web.twins, $0) }
      let panel = TwinPanels.whileTyping(twins, visit.visit)
      guard isFragment else { return try take(visit, nil, twins: panel) }
      var response = visit.page(panel)
      response.headers[.yishi] = "twins"
      return response
    }
    routes.members.get(Route.opinion) { try await entry($0, nil) }
    routes.members.post(Route.sortOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      try await visit.perform(try SortForm.command(visit, of: id))
      return visit.redirect(Route.opinion(id))
    }
    routes.members.post(Route.joinOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let area = try visit.staffArea()
      let (slip, reason, version) = try JoinForm.typed(visit)
      let lead = try await visit.institution.readInline { try LedgerReading.entry(of: slip, in: area, $0) }
      guard let lead else {
        throw Problem(
          sentence: visit.words.boardSlipUnknown(number: slip), field: JoinForm.slip.name, label: JoinForm.slip.label(visit.words))
      }
      try await visit.perform(JoinOpinions([id], to: lead, because: reason, from: version))
      return visit.redirect(Route.opinion(lead))
    }
    routes.members.post(Route.followOpinion, again: { try await entry($0, $1) }) { visit in
      let command = try JoinForm.following(visit, try visit.id())
      try await visit.perform(command)
      return visit.redirect(Route.opinion(command.lead))
    }
    routes.members.post(Route.splitOpinion, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      try await visit.perform(try JoinForm.splitting(visit, id))
      return visit.redirect(Route.opinion(id))
    }
    routes.members.post(Route.attachFile, again: { try await entry($0, $1) }) { visit in
      let id = try visit.id(of: Opinion.self)
      let (media, caption) = try AttachForm.read(visit)
      let file = try media.keep(in: visit.institution.files)
      try await visit.perform(AttachFile(sha256: file.sha256, kind: file.kind, size: file.size, caption: caption, to: id))
      return visit.redirect(Route.opinion(id))
    }
    routes.get(Route.file) { visit in
      let id = try visit.id(of: Attachment.self)
      let file = try await visit.institution.read { try LedgerReading.file(id, for: visit.member, $0) }
      guard let bytes = try visit.institution.files.bytes(of: file.sha256) else { throw AccessError.notFound }
      var response = visit.bytes(bytes, kind: file.kind)
      response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
      return response
    }
  }

  /// The state that a list is narrowed to; nothing for all.
  private static func state(_ visit: Visit) throws -> Opinion.State? {
    let text = visit.query("state")
    guard !text.isEmpty else { return nil }
    guard let state = Opinion.State(rawValue: text) else { throw AccessError.notFound }
    return state
  }

  private static func take(_ visit: MemberVisit, _ problem: Problem?, twins: HTML? = nil) throws -> Response {
    _ = try visit.staffArea()
    return visit.page(LedgerView.take(problem, twins: twins, at: visit.institution.clock(), visit.visit))
  }

  private static func entry(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Opinion.self)
    let page = try await visit.institution.read { try EntryReading.page(id, for: visit.member, visit.web.twins, $0) }
    return visit.page(EntryView(page: page, problem: problem, visit: visit.visit).html())
  }
}
