import Deliberation
import HTML

/// The frame of every page: red bar, skip link, language, text size, footer.
enum Layout {
  enum Face { case board, workbench }

  static func page(
    _ visit: Visit, title: String, face: Face, crumbs: [(title: String, path: String)] = [], footer: HTML? = nil, _ content: HTML
  ) -> HTML {
    let words = visit.words
    let name = face == .board ? words.commonFaceBoard : words.commonFaceWorkbench
    let home = visit.link(face == .board ? "/" : "/work")
    let trail: HTML =
      crumbs.isEmpty
      ? ""
      : "<nav class=\"crumbs\" aria-label=\"\(words.commonTrail)\">\(crumbs.enumerated(), { "\(if: $0.offset > 0, " › ")<a href=\"\(visit.link($0.element.path))\">\($0.element.title)</a>" })</nav>"
    return """
      <!DOCTYPE html>
      <html lang="\(visit.context.language.rawValue)" data-size="\(visit.context.isElder ? "elder" : "normal")">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · \(name)</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/asset/\(visit.house.assets.style)"><script src="/asset/\(visit.house.assets.script)" defer></script></head>
      <body class="\(face == .board ? "board" : "workbench")">
      <a class="skip" href="#main">\(words.commonSkip)</a>
      <header class="bar"><div class="wrap"><a class="name" href="\(home)">\(name)</a>\(bar(visit, face))</div></header>
      <main id="main" class="wrap">\(trail)\(content)</main>
      <footer class="foot"><div class="wrap">\(footer ?? "")<p>\(words.commonFooter) <a href="\(visit.link("/verify"))">\(words.commonVerify)</a> · <a href="\(visit.link("/help"))">\(words.commonHelp)</a></p></div></footer>
      </body></html>
      """
  }

  private static func bar(_ visit: Visit, _ face: Face) -> HTML {
    let words = visit.words
    let path = visit.context.path
    let size: HTML =
      "<a href=\"\(visit.link("/size/\(visit.context.isElder ? "normal" : "elder")"))?back=\(path)\">\(visit.context.isElder ? words.commonSizeNormal : words.commonSizeElder)</a>"
    var links: [HTML] = []
    if face == .workbench {
      let isStaff = visit.member.area?.level == .community && !visit.member.roles.isDisjoint(with: Role.staff)
      let isHouse = isStaff || visit.member.roles.contains(.administrator)
      let rooms = [
        ("/work", words.commonToday), ("/work/ledger", words.commonLedger), ("/work/matters", words.commonMatters),
        ("/work/roster", words.commonRoster), ("/work/settings", words.commonSettings),
      ]
      // Those who are no staff of a community have their desk and nothing beside it.
      links += (isHouse ? rooms : Array(rooms.prefix(1))).map {
        "<a href=\"\(visit.link($0.0))\"\(if: visit.context.path == $0.0, " aria-current=\"page\"")>\($0.1)</a>"
      }
    } else {
      for language in Language.allCases where language != visit.context.language {
        links.append("<a href=\"\(language.prefix)\(path)\" lang=\"\(language.rawValue)\">\(language.name)</a>")
      }
    }
    links.append(size)
    if let member = visit.context.member {
      if face == .board { links.append("<a href=\"\(visit.link("/work"))\">\(words.commonFaceWorkbenchShort)</a>") }
      links.append(
        "<form method=\"post\" action=\"\(visit.link("/sign-out"))\" class=\"inline\">\(visit.hidden)<button class=\"linkish\">\(member.name) \(words.commonSignOut)</button></form>"
      )
    } else {
      links.append("<a href=\"\(visit.link("/sign-in"))\">\(words.commonSignIn)</a>")
    }
    return "<nav class=\"links\" aria-label=\"\(words.commonMenu)\">\(links, { $0 })</nav>"
  }
}
