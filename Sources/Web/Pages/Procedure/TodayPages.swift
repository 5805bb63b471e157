import Deliberation
import HTTPTypes
import Hummingbird
import Institution

/// 工作台 — what I must do today, most urgent first; below it what waits on others.
enum TodayPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.today) { visit in
      let member = visit.member
      guard let area = member.area, area.level == .community, !member.roles.isDisjoint(with: Role.staff) else {
        if let desk = try await DeskPages.desk(visit) { return desk }
        let elsewhere = member.area.map { Route.community($0) } ?? Route.home()
        return visit.redirect(member.roles.contains(.administrator) ? Route.settings() : elsewhere)
      }
      let page = try await visit.institution.read { try TodayReading.page(in: area, for: member, $0) }
      return visit.page(TodayView(page: page, visit: visit.visit).html())
    }
    routes.members.post(Route.draft) { visit in
      guard visit.visit.form.has("draft") else { throw FormUnreadable.malformed }
      let isKept = try await visit.web.accounts.saveDraft(DraftKey.kept(of: visit.form), of: visit.form["draft"], for: visit.member)
      return Response(status: isKept ? .noContent : .contentTooLarge)
    }
    routes.members.post(Route.draftDrop) { visit in
      let key = visit.form["drop"]
      try await visit.web.accounts.dropDraft(key, of: visit.member)
      return visit.redirect(visit.visit.page(ofDraft: key) ?? Route.today())
    }
    routes.members.get(Route.matters) { visit in
      let cursor: ID<Matter>? = try visit.visit.cursor()
      let page = try await visit.institution.read { try TodayReading.matters(before: cursor, for: visit.member, $0) }
      return visit.page(MatterListView.html(page, visit.visit))
    }
  }
}
