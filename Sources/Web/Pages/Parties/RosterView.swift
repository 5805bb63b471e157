import Deliberation
import HTML
import Institution
import Wording

/// 名册 — the people of a roster, and the search among them (3.3a).
enum RosterView {
  /// - Parameter query: the name or number that was looked for.
  static func html(_ page: RosterPage, matching query: String, _ visit: Visit) -> HTML {
    let words = visit.words
    let counts = page.counts
    let here = query.isBlank ? Route.roster() : Route.roster().with("q", query)
    let imported = ImportNotes.done(visit) { words.rosterImported(count: $0) }
    let sum = words.rosterCounts(people: counts.people, households: counts.households, others: counts.nonRegistered)
    return Layout.page(
      visit, title: words.commonRoster, face: .workbench,
      """
      \(imported)<h1>\(words.commonRoster)</h1><p class="sub">\(sum)</p>
      <p>\(if: page.mayAdd, adding(visit))<a class="button quiet" href="\(visit.link(Route.organisations()))">\
      \(words.rosterOrganisations)</a></p>
      \(search(query, visit))
      \(table(page.people, visit))\(page.next.map { Pieces.more(visit, here.with("after", $0)) })
      """)
  }

  private static func adding(_ visit: Visit) -> HTML {
    """
    <a class="button" href="\(visit.link(Route.importRoster()))">\(visit.words.rosterImport)</a>\
    <a class="button quiet" href="\(visit.link(Route.newPerson()))">\(visit.words.rosterNew)</a>
    """
  }

  private static func search(_ query: String, _ visit: Visit) -> HTML {
    """
    <form action="\(visit.link(Route.roster()))" method="get" role="search"><div class="field">\
    <label for="q">\(visit.words.rosterSearch)</label><input id="q" name="q" value="\(query)"></div>\
    <button class="button quiet">\(visit.words.ledgerSearchButton)</button></form>
    """
  }

  private static func table(_ people: [PersonLine], _ visit: Visit) -> HTML {
    let words = visit.words
    let titles = [words.rosterName, words.rosterHousehold, words.rosterAddress, words.rosterRegistered]
    return """
      <table class="cards"><thead><tr>\(titles, { "<th>\($0)</th>" })</tr></thead>\
      <tbody>\(people, { row($0, visit) })</tbody></table>
      """
  }

  private static func row(_ person: PersonLine, _ visit: Visit) -> HTML {
    let words = visit.words
    return """
      <tr><td data-label="\(words.rosterName)"><a href="\(visit.link(Route.person(person.id)))">\
      \(person.isErased ? words.rosterErased : person.name)</a></td>\
      <td data-label="\(words.rosterHousehold)">\(person.household)</td>\
      <td data-label="\(words.rosterAddress)">\(person.address) \(person.group)</td>\
      <td data-label="\(words.rosterRegistered)">\(person.isRegistered ? words.rosterYes : words.rosterNo)</td></tr>
      """
  }
}
