import Deliberation
import Digest
import HTML
import Institution
import PolicyFiles
import Wording

/// 公开文书 as anyone reads, prints and checks them.
enum PaperView {
  static func html(_ page: PaperPage, _ visit: Visit) -> HTML {
    let (words, paper) = (visit.words, page.paper)
    let replaced = page.newer.map { newer -> HTML in
      """
      <p class="due-note">\(words.papersReplaced) <a href="\(visit.link(Route.paper(newer)))">\(words.papersNewer)</a></p>
      """
    }
    let until = paper.untilDay.map { Pieces.note(words.papersUntil(day: words.date($0))) }
    let matter = paper.matter.map { matter -> HTML in
      "<p><a href=\"\(visit.link(Route.publicMatter(matter)))\">\(words.papersMatter)</a></p>"
    }
    return Layout.page(
      visit, title: paper.title, face: .board, crumbs: [(page.community, Route.community(paper.area))],
      """
      \(replaced)<article class="panel" lang="zh-Hans"><p class="note">\(paper.number)</p><h1>\(paper.title)</h1>\
      \(Pieces.paperBody(paper.body))</article>
      \(until)\(matter)<p class="no-print"><a class="button" href="\(visit.link(Route.sheet(paper.id)))">\(words.papersSheet)</a></p>
      \(Pieces.panel(words.papersTimes, times(page, words)))\(Pieces.panel(words.papersCheck, id: "check", check(page, words)))
      """)
  }

  private static func times(_ page: PaperPage, _ words: Words) -> HTML {
    let postings = page.postings.map { posting -> HTML in
      "<p>\(words.papersPosted(time: words.moment(posting.postedAt), place: posting.place))</p>"
    }
    return Pieces.facts([
      (words.papersMade, "\(words.moment(page.paper.madeAt))"), (words.papersOnline, "\(words.moment(page.paper.publishedAt))"),
      (words.papersOnBoard, postings.isEmpty ? Pieces.note(words.papersNotPosted) : postings.joined()),
    ])
  }

  private static func check(_ page: PaperPage, _ words: Words) -> HTML {
    let (check, id) = (page.check, page.paper.id)
    let verdict: HTML =
      check.isUnchanged ? "<p class=\"done-note\">\(words.papersUnchanged)</p>" : "<p class=\"problem\">\(words.papersChanged)</p>"
    let facts = Pieces.facts([
      (words.papersPlace, "\(words.papersPlaceOf(index: check.index + 1, size: check.size))"),
      (words.papersLeafHash, "<code>\(Hex.text(check.leafHash))</code>"), (words.papersRoot, "<code>\(Hex.text(check.root))</code>"),
    ])
    return """
      \(verdict)<p>\(words.papersHow)</p>
      \(facts)
      <p class="no-print"><a class="button quiet" href="\(Route.leaf(id).path)">\(words.papersLeaf)</a>\
      <a class="button quiet" href="\(Route.proof(id).path)">\(words.papersProof)</a>\
      <a class="button quiet" href="\(Route.tlogProof(id).path)">\(words.papersSignedProof)</a></p>
      """
  }

  /// The sheet that hangs on the board: Chinese, whoever prints it.
  static func sheet(_ page: SheetPage, _ visit: Visit) -> HTML {
    let (words, paper) = (visit.recordWords, page.paper)
    let code = Pieces.publicCode(visit.web.baseURL + Route.paper(paper.id).path, label: paper.number)
    let citation = visit.institution.library.clauses["3.5"].map { words.papersBasis(clause: $0.title) } ?? ""
    let until = paper.untilDay.map { words.papersUntil(day: words.date($0)) } ?? ""
    let foot = [paper.number, until, words.papersPhone(phone: page.phone)].filter { !$0.isEmpty }.joined(separator: " · ")
    return Layout.page(
      visit, title: paper.title, face: .board, crumbs: [(page.community, Route.community(paper.area))],
      """
      <p class="no-print"><button class="button" type="button" data-print hidden>\(visit.words.commonPrint)</button> \
      \(visit.words.papersSheetHint)</p>
      <article class="sheet\(density(of: paper.body))" lang="zh-Hans"><h1>\(paper.title)</h1>\(Pieces.paperBody(paper.body))
      <div class="colophon">\(code)<div><p>\(words.papersScan)</p><p>\(foot)</p><p>\(citation)</p></div></div></article>
      """)
  }

  /// A paper should hang on the board as one sheet: the more lines of 28 characters it has, the smaller it is set.
  private static func density(of body: String) -> String {
    let lines = body.split(separator: "\n").reduce(0) { $0 + ($1.unicodeScalars.count + 29) / 28 }
    guard lines > 15 else { return "" }
    return lines <= 22 ? " dense" : " denser"
  }

  /// The proof of a paper as programs read it.
  static func proof(_ check: PaperCheck) -> [UInt8] {
    let path = check.path.map { "\"\(Hex.text($0))\"" }.joined(separator: ",")
    return Array(
      """
      {"leafIndex":\(check.index),"treeSize":\(check.size),"leafHash":"\(Hex.text(check.leafHash))",\
      "rootHash":"\(Hex.text(check.root))","inclusionPath":[\(path)]}

      """.utf8)
  }

  static func list(_ page: PapersPage, _ visit: Visit) -> HTML {
    let words = visit.words
    let rows = page.papers.map { paper -> HTML in
      """
      <li><a href="\(visit.link(Route.paper(paper.id)))">\(paper.title)</a><br>\
      <span class="note">\(paper.number) · \(words.paper(paper.kind)) · \(words.moment(paper.publishedAt))</span></li>
      """
    }
    return Layout.page(
      visit, title: words.boardPapers, face: .board, crumbs: [(page.community, Route.community(page.area))],
      """
      <h1>\(words.boardPapers)</h1><ul class="list panel">\(rows, { $0 })</ul>\
      \(page.next.map { Pieces.more(visit, Route.papers(page.area).with("before", $0)) })
      """)
  }

  /// The same for programs that look for new ones.
  static func feed(_ page: PapersPage, _ visit: Visit) -> HTML {
    let base = visit.web.baseURL
    let home = base + Route.community(page.area).path
    let updated = (page.papers.first?.publishedAt ?? page.now).iso8601
    let entries = page.papers.map { paper -> HTML in
      let address = base + Route.paper(paper.id).path
      return """
        <entry><title>\(paper.title)</title><id>\(address)</id><updated>\(paper.publishedAt.iso8601)</updated>\
        <author><name>\(page.community)</name></author><link href="\(address)"/><summary>\(paper.number)</summary></entry>
        """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans"><title>\(page.community)</title><id>\(home)</id>\
      <updated>\(updated)</updated><link href="\(home)"/>\(entries.joined())</feed>
      """
  }
}
