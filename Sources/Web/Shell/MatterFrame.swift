import Deliberation
import HTML
import Wording

/// The frame of a page on the workbench that belongs to a matter.
enum MatterFrame {
  /// The way back from a matter: to the community's matters, or, for those from above, to their desk.
  static func crumbs(_ visit: Visit) -> [(title: String, route: Route)] {
    let isHere = visit.member.area?.level == .community
    return isHere ? [(visit.words.commonMatters, Route.matters())] : [(visit.words.commonToday, Route.today())]
  }

  /// - Parameters:
  ///   - name: title of the matter.
  ///   - note: what is due.
  static func page(
    _ visit: Visit, _ matter: ID<Matter>, called name: String, title: String, due note: HTML = "", _ content: HTML
  ) -> HTML {
    Layout.page(
      visit, title: title, face: .workbench, crumbs: crumbs(visit) + [(name, Route.matter(matter))],
      "<h1>\(title)</h1><p class=\"sub\">\(name)</p>\(note)\(content)")
  }
}
