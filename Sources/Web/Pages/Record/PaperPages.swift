import Deliberation
import Digest
import HTML
import Hummingbird
import Institution
import PolicyFiles
import PublicRecord
import Secrets
import Wording

/// 公开文书 — papers, the sheet to print, and how anyone checks that nothing was changed (2.2a).
enum PaperPages {
  static func add(to routes: Routes) {
    routes.get(Route.paper) { visit in
      let id = try visit.id(of: Publication.self)
      return visit.page(try await visit.institution.read { try paper(visit, id, $0) })
    }
    routes.get(Route.sheet) { visit in
      let id = try visit.id(of: Publication.self)
      return visit.page(try await visit.institution.read { try sheet(visit, id, $0) })
    }
    routes.get(Route.leaf) { visit in
      let id = try visit.id(of: Publication.self)
      let paper = try await visit.institution.read { try PaperTable.find(id, $0.tx) }
      return visit.bytes(Array(paper.leaf.utf8), kind: "text/plain; charset=utf-8")
    }
    routes.get(Route.proof) { visit in
      let id = try visit.id(of: Publication.self)
      return visit.bytes(try await visit.institution.read { try proof(id, $0) }, kind: "application/json")
    }
    routes.get(Route.papers) { visit in
      let area = try visit.area()
      return try await visit.cached(area) { try list(visit, area, $0) }
    }
    routes.get(Route.feed) { visit in
      let area = try visit.area()
      return visit.bytes(try await visit.institution.read { try feed(visit, area, $0).bytes }, kind: "application/atom+xml; charset=utf-8")
    }
  }

  private static func paper(_ visit: Visit, _ id: ID<Publication>, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let paper = try PaperTable.find(id, reading.tx)
    let community = try AreaTable.community(paper.area, reading.tx)
    let newer = try PaperTable.replacement(of: id, in: paper.area, reading.tx)
    let replaced: HTML =
      newer.map { "<p class=\"due-note\">\(words.papersReplaced) <a href=\"\(visit.link(Route.paper($0)))\">\(words.papersNewer)</a></p>" }
      ?? ""
    let postings = try PaperTable.postings(of: id, reading.tx)
    let until: HTML = paper.untilDay.map { "<p class=\"note\">\(words.papersUntil(day: words.date($0)))</p>" } ?? ""
    let posted: HTML =
      postings.isEmpty
      ? "<p class=\"note\">\(words.papersNotPosted)</p>"
      : "\(postings, { "<p>\(words.papersPosted(time: words.moment($0.postedAt), place: $0.place))</p>" })"
    let times = Pieces.facts([
      (words.papersMade, "\(words.moment(paper.madeAt))"), (words.papersOnline, "\(words.moment(paper.publishedAt))"),
      (words.papersOnBoard, posted),
    ])
    let matter: HTML = paper.matter.map { "<p><a href=\"\(visit.link(Route.publicMatter($0)))\">\(words.papersMatter)</a></p>" } ?? ""
    return Layout.page(
      visit, title: paper.title, face: .board, crumbs: [(community.name, Route.community(paper.area))],
      """
      \(replaced)<article class="panel" lang="zh-Hans"><p class="note">\(paper.number)</p><h1>\(paper.title)</h1>\(Pieces.paperBody(paper.body))</article>
      \(until)\(matter)<p class="no-print"><a class="button" href="\(visit.link(Route.sheet(id)))">\(words.papersSheet)</a></p>
      \(Pieces.panel(words.papersTimes, times))\(Pieces.panel(words.papersCheck, id: "check", try check(paper, visit, reading)))
      """)
  }

  private static func check(_ paper: Publication, _ visit: Visit, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let head = try RecordTable.head(reading.tx)
    let leaf = MerkleTree.leafHash(Array(paper.leaf.utf8))
    let proof = InclusionProof(index: paper.leafIndex, size: head.size, path: try RecordTable.proof(of: paper, reading.tx))
    let isRight = proof.verifies(leafHash: leaf, root: head.root)
    let verdict: HTML = isRight ? "<p class=\"done-note\">\(words.papersUnchanged)</p>" : "<p class=\"problem\">\(words.papersChanged)</p>"
    return """
      \(verdict)<p>\(words.papersHow)</p>
      \(Pieces.facts([(words.papersPlace, "\(words.papersPlaceOf(index: paper.leafIndex + 1, size: head.size))"), (words.papersLeafHash, "<code>\(Hex.text(leaf))</code>"), (words.papersRoot, "<code>\(Hex.text(head.root))</code>")]))
      <p class="no-print"><a class="button quiet" href="\(Route.leaf(paper.id).path)">\(words.papersLeaf)</a><a class="button quiet" href="\(Route.proof(paper.id).path)">\(words.papersProof)</a><a class="button quiet" href="\(Route.tlogProof(paper.id).path)">\(words.papersSignedProof)</a></p>
      """
  }

  private static func sheet(_ visit: Visit, _ id: ID<Publication>, _ reading: Reading) throws -> HTML {
    let words = visit.recordWords
    let paper = try PaperTable.find(id, reading.tx)
    let community = try AreaTable.community(paper.area, reading.tx)
    let url = visit.web.baseURL + Route.paper(id).path
    let code = Pieces.publicCode(url, label: paper.number)
    let citation = reading.library.clauses["3.5"].map { words.papersBasis(clause: $0.title) } ?? ""
    let until = paper.untilDay.map { words.papersUntil(day: words.date($0)) } ?? ""
    return Layout.page(
      visit, title: paper.title, face: .board, crumbs: [(community.name, Route.community(paper.area))],
      """
      <p class="no-print"><button class="button" type="button" data-print hidden>\(visit.words.commonPrint)</button> \(visit.words.papersSheetHint)</p>
      <article class="sheet\(density(of: paper.body))" lang="zh-Hans"><h1>\(paper.title)</h1>\(Pieces.paperBody(paper.body))
      <div class="colophon">\(code)<div><p>\(words.papersScan)</p><p>\([paper.number, until, words.papersPhone(phone: community.phone)].filter { !$0.isEmpty }.joined(separator: " · "))</p><p>\(citation)</p></div></div></article>
      """)
  }

  /// A paper should hang on the board as one sheet: the more lines of 28 characters it has, the smaller it is set.
  private static func density(of body: String) -> String {
    let lines = body.split(separator: "\n").reduce(0) { $0 + ($1.unicodeScalars.count + 29) / 28 }
    return lines <= 15 ? "" : lines <= 22 ? " dense" : " denser"
  }

  private static func proof(_ id: ID<Publication>, _ reading: Reading) throws -> [UInt8] {
    let paper = try PaperTable.find(id, reading.tx)
    let head = try RecordTable.head(reading.tx)
    let path = try RecordTable.proof(of: paper, reading.tx).map { "\"\(Hex.text($0))\"" }.joined(separator: ",")
    let leaf = Hex.text(MerkleTree.leafHash(Array(paper.leaf.utf8)))
    return Array(
      """
      {"leafIndex":\(paper.leafIndex),"treeSize":\(head.size),"leafHash":"\(leaf)","rootHash":"\(Hex.text(head.root))","inclusionPath":[\(path)]}

      """.utf8)
  }

  private static func list(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let community = try AreaTable.community(area, reading.tx)
    let papers = try PaperTable.newest(in: area, before: try visit.cursor(), reading.tx)
    let more: HTML = papers.last(ofFull: 50).map { Pieces.more(visit, Route.papers(area).with("before", $0.id)) } ?? ""
    return Layout.page(
      visit, title: words.boardPapers, face: .board, crumbs: [(community.name, Route.community(area))],
      """
      <h1>\(words.boardPapers)</h1><ul class="list panel">\(papers, { "<li><a href=\"\(visit.link(Route.paper($0.id)))\">\($0.title)</a><br><span class=\"note\">\($0.number) · \(words.paper($0.kind)) · \(words.moment($0.publishedAt))</span></li>" })</ul>\(more)
      """)
  }

  private static func feed(_ visit: Visit, _ area: AreaCode, _ reading: Reading) throws -> HTML {
    let community = try AreaTable.community(area, reading.tx)
    let papers = try PaperTable.newest(in: area, reading.tx).prefix(30)
    let base = visit.web.baseURL
    let home = base + Route.community(area).path
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans"><title>\(community.name)</title><id>\(home)</id><updated>\(papers.first?.publishedAt.iso8601 ?? reading.now.iso8601)</updated><link href="\(home)"/>\(papers, { "<entry><title>\($0.title)</title><id>\(base)\(Route.paper($0.id).path)</id><updated>\($0.publishedAt.iso8601)</updated><author><name>\(community.name)</name></author><link href=\"\(base)\(Route.paper($0.id).path)\"/><summary>\($0.number)</summary></entry>" })</feed>
      """
  }
}
