import Deliberation
import HTML
import Wording

/// The frame of every page: red bar, skip link, language, text size, what is wrong with the form that was sent, footer.
enum Layout {
  enum Face { case board, workbench }

  static func page(
    _ visit: Visit, title: String, face: Face, crumbs: [(title: String, route: Route)] = [], footer: HTML? = nil, _ content: HTML
  ) -> HTML {
    let words = visit.words
    let name = face == .board ? words.commonFaceBoard : words.commonFaceWorkbench
    let home = visit.link(face == .board ? Route.home() : Route.today())
    let (style, script) = (Route.asset(visit.web.assets.style).path, Route.asset(visit.web.assets.script).path)
    let problem = visit.page.problem?.summary(visit.page.found, words)
    let typed = visit.page.hasLostForm ? typed(visit) : (lead: "", panel: "")
    return """
      <!DOCTYPE html>
      <html lang="\(visit.context.language.rawValue)" data-size="\(visit.context.isElder ? "elder" : "normal")">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · \(name)</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="\(style)"><script src="\(script)" defer></script></head>
      <body class="\(face == .board ? "board" : "workbench")">
      <a class="skip" href="#main">\(words.commonSkip)</a>\(visit.page.mainForm.map { usual(of: $0.id) } ?? "")
      <header class="bar"><div class="wrap"><a class="name" href="\(home)">\(name)</a>\(bar(visit, face))</div></header>
      <main id="main" class="wrap">\(trail(crumbs, visit))\(problem)\(typed.lead)\(content)\(typed.panel)</main>
      <footer class="foot"><div class="wrap">\(footer)<p>\(words.commonFooter) \
      <a href="\(visit.link(Route.verify()))">\(words.commonVerify)</a> · \
      <a href="\(visit.link(Route.help()))">\(words.commonHelp)</a></p></div></footer>
      </body></html>
      """
  }

  /// The way back.
  private static func trail(_ crumbs: [(title: String, route: Route)], _ visit: Visit) -> HTML {
    guard !crumbs.isEmpty else { return "" }
    let links = crumbs.enumerated().map { number, crumb -> HTML in
      "\(if: number > 0, " › ")<a href=\"\(visit.link(crumb.route))\">\(crumb.title)</a>"
    }
    return "<nav class=\"crumbs\" aria-label=\"\(visit.words.commonTrail)\">\(links, { $0 })</nav>"
  }

  /// What was typed into a form that the page does not show any more, so that it can be copied, and a link that leads there.
  private static func typed(_ visit: Visit) -> (lead: HTML, panel: HTML) {
    let (written, unread) = (written(visit), unread(visit))
    let rows = written.map { row -> (label: String, text: HTML) in
      (row.label, "<span id=\"f-\(row.name)\">\(Pieces.paragraphs(row.text))</span>")
    }
    // The summary leads to every field that was asked for; those without words of their own have their place here.
    let shown = Set(written.map(\.name))
    let others = visit.page.asked.map(\.name).filter { !shown.contains($0) }
    let places: HTML = "\(others, { "<span id=\"f-\($0)\"></span>" })"
    guard !rows.isEmpty || !unread.isEmpty else { return ("", places) }
    let facts: HTML = rows.isEmpty ? "" : Pieces.facts(rows.map { ($0.label, $0.text) })
    return (
      "<p class=\"due-note\"><a href=\"#typed\">\(visit.words.formTypedBelow)</a></p>",
      Pieces.panel(visit.words.formTyped, id: "typed", facts + "\(unread, { Pieces.paragraphs($0) })" + places)
    )
  }

  /// True when something was typed into the form that was sent.
  static func holdsTyped(_ visit: Visit) -> Bool { !written(visit).isEmpty || !unread(visit).isEmpty }

  /// What was written into the fields that were asked for.
  private static func written(_ visit: Visit) -> [(name: String, label: String, text: String)] {
    visit.page.asked.compactMap { name, field in
      let text = visit.form.all(name).filter { !$0.isEmpty }.joined(separator: "\n")
      return text.isEmpty || !field.isWritten ? nil : (name, field.label(visit.words), text)
    }
  }

  /// What was written into others.
  private static func unread(_ visit: Visit) -> [String] {
    DraftKey.unread(in: visit.form, asked: Set(visit.page.asked.map(\.name)))
  }

  private static func bar(_ visit: Visit, _ face: Face) -> HTML {
    let words = visit.words
    let here = visit.here
    let back = Whereabouts.back(to: here)
    let size = visit.context.isElder ? ("normal", words.commonSizeNormal) : ("elder", words.commonSizeElder)
    var links: [HTML] = []
    if face == .workbench {
      let isStaff = visit.member.area?.level == .community && !visit.member.roles.isDisjoint(with: Role.staff)
      let isHouse = isStaff || visit.member.roles.contains(.administrator)
      let rooms = [
        (Route.today, words.commonToday), (Route.ledger, words.commonLedger), (Route.matters, words.commonMatters),
        (Route.roster, words.commonRoster), (Route.settings, words.commonSettings),
      ]
      // Those who are no staff of a community have their desk and nothing beside it.
      links += (isHouse ? rooms : Array(rooms.prefix(1))).map {
        "<a href=\"\(visit.link($0.0()))\"\(if: visit.context.path == $0.0.path, " aria-current=\"page\"")>\($0.1)</a>"
      }
    } else {
      for language in Language.allCases where language != visit.context.language {
        links.append(
          redrawing(visit, as: language.rawValue, language.name, in: language, lang: language.rawValue)
            ?? "<a href=\"\(language.prefix)\(here.path)\" lang=\"\(language.rawValue)\">\(language.name)</a>")
      }
    }
    links.append(
      redrawing(visit, as: size.0, size.1, in: visit.context.language)
        ?? "<a href=\"\(visit.link(Route(path: Route.size(size.0).path + back)))\">\(size.1)</a>")
    if let member = visit.context.member {
      if face == .board { links.append("<a href=\"\(visit.link(Route.today()))\">\(words.commonFaceWorkbenchShort)</a>") }
      links.append(
        """
        <form method="post" action="\(visit.link(Route.signOut()))" class="inline">\(visit.hidden)\
        <button class="linkish">\(member.name) \(words.commonSignOut)</button></form>
        """)
    } else if !visit.page.asksToSignIn {
      links.append("<a href=\"\(visit.link(visit.signingIn(from: here, back)))\">\(words.commonSignIn)</a>")
    }
    return "<nav class=\"links\" aria-label=\"\(words.commonMenu)\">\(links, { $0 })</nav>"
  }

  /// Where somebody writes, what stands in the form goes along to the same page in another language or text size.
  private static func redrawing(_ visit: Visit, as way: String, _ title: String, in language: Language, lang: String = "") -> HTML? {
    visit.page.mainForm.map { form in
      let mark: HTML = lang.isEmpty ? "" : " lang=\"\(lang)\""
      return """
        <button class="linkish" form="\(form.id)" formaction="\(language.prefix)\(form.action)" \
        name="redraw" value="\(way)"\(mark)>\(title)</button>
        """
    }
  }

  /// The first button of a form is the one that Enter presses: its own, not one of the bar.
  private static func usual(of form: String) -> HTML {
    "<button class=\"skip usual\" form=\"\(form)\" tabindex=\"-1\" aria-hidden=\"true\"></button>"
  }
}
