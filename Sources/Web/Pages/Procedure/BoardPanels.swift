import Deliberation
import HTML
import Institution
import Wording

/// 送达与上墙 — on whom the notice was served, and which papers hang on boards, with the forms that record it (3.5d, 3.5f).
struct BoardPanels {
  let page: CasePage
  let visit: Visit
  let problem: Problem?

  private var words: Words { visit.words }
  private var id: ID<Matter> { page.matter.id }

  func html() -> HTML { services + postings }

  private func name(_ invited: PlanRecord.Invited) -> String {
    "\(invited.participant.name)（\(words.party(invited.participant.kind))）"
  }

  private var services: HTML {
    guard let record = page.noticed else { return "" }
    let open = page.open.contains(.recordService) ? record.invited.filter { $0.service == nil } : []
    let told = record.invited.filter { !open.contains($0) }
    let list: HTML = told.isEmpty ? "" : Pieces.list(told) { "<li>\(name($0))<br><span class=\"note\">\(service(of: $0))</span></li>" }
    guard !open.isEmpty else { return Pieces.panel(words.caseService, id: "service", list) }
    let form = FormView(visit, Route.recordService(id), problem)
    let ways = PlanRecord.Service.Way.allCases.map { ($0, words.way($0.rawValue)) }
    let fields: HTML = """
      \(form(ServiceForm.participants, ticks: open.map { ($0.id, name($0)) }))\(form(ServiceForm.way, of: ways))
      <div class="pair">\(form(ServiceForm.day, page.now.day))\(form(ServiceForm.clock, TimeOfDay(of: page.now)))</div>
      """
    return Pieces.panel(words.caseService, id: "service", list + form.html(fields, button: words.caseServe))
  }

  private func service(of invited: PlanRecord.Invited) -> String {
    invited.service.map { "\(words.way($0.way.rawValue)) \(words.moment($0.at)) \($0.byName)" } ?? words.caseUnserved
  }

  private var postings: HTML {
    let posted = page.postings
    guard !posted.isEmpty else { return "" }
    let shown = Pieces.list(posted) { paper in
      """
      <li><a href="\(visit.link(Route.paper(paper.paper)))">\(paper.number)</a> \
      <a href="\(visit.link(Route.sheet(paper.paper)))">\(words.papersSheet)</a><br>\(times(of: paper))</li>
      """
    }
    guard page.open.contains(.recordPosting) else { return Pieces.panel(words.casePosting, id: "posting", shown) }
    let form = FormView(visit, Route.recordPosting(id), problem)
    let papers = posted.reversed().map { ($0.paper, "\($0.number) \(words.paper($0.kind))") }
    let fields: HTML = """
      \(form(PostingForm.paper, of: papers, posted.last?.paper))
      \(form(PostingForm.place))\
      <div class="pair">\(form(PostingForm.day, page.now.day))\(form(PostingForm.clock, TimeOfDay(of: page.now)))</div>
      \(form(PostingForm.photo))
      """
    return Pieces.panel(words.casePosting, id: "posting", shown + form.html(fields, button: words.casePost))
  }

  private func times(of paper: CasePage.Posting) -> HTML {
    guard !paper.times.isEmpty else { return "<span class=\"note\">\(words.papersNotPosted)</span>" }
    let rows = paper.times.map { time -> HTML in
      """
      <span class="note">\(words.papersPosted(time: words.moment(time.postedAt), place: time.place)) \
      <a href="\(Route.file(time.photo).path)">\(words.casePhoto)</a></span>
      """
    }
    return rows.joined()
  }
}
