import Deliberation
import HTML
import Institution
import Wording

/// 说 and 回执 as people without an account read them.
enum SlipView {
  /// The form in which anybody says something.
  static func say(in area: AreaCode, called community: String, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.say(area), problem)
    let fields: HTML = """
      \(form(SayForm.text))\(form(SayForm.place))<div class="pair">\(form(SayForm.name))\(form(SayForm.contact))</div>
      \(form(SayForm.kind, of: SayForm.kinds.map { ($0, words.party($0)) }, .registeredResidents))\(form(SayForm.isRequest))
      """
    return Layout.page(
      visit, title: words.boardDoorSay, face: .board, crumbs: [(community, Route.community(area))],
      """
      <h1>\(words.boardSayTitle)</h1><p class="sub">\(words.boardSayIntro)</p>\
      <div class="panel">\(form.html(fields, button: words.boardSaySend))</div>
      """)
  }

  /// The field for a number, with what was typed and what is wrong with it.
  static func search(in area: AreaCode, called community: String, typed: String, fault: String, _ visit: Visit) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.boardSlip, face: .board, crumbs: [(community, Route.community(area))],
      "<h1>\(words.boardSlip)</h1><div class=\"panel\">\(SlipSearch.html(area, visit, typed: typed, fault: fault))</div>")
  }

  /// What became of what somebody said.
  static func html(_ page: SlipPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    let code = Pieces.code(visit.web.baseURL + Route.slip(page.area, page.slip).path, label: "\(page.slip)")
    let new: HTML = visit.query("new").isEmpty ? "" : "<p class=\"done-note\" role=\"status\">\(words.boardSaid)</p>"
    let joined = page.lead.map { Pieces.note(words.boardJoined(slip: $0)) }
    let waiting = page.dueDay.map { Pieces.note(words.boardWaiting(day: words.shortDate($0))) }
    return Layout.page(
      visit, title: words.boardSlipTitle(number: page.slip), face: .board, crumbs: [(page.community, Route.community(page.area))],
      """
      \(new)<h1>\(words.boardSlipHead)</h1><div class="panel"><p class="slip-number">\(page.slip)</p>\
      <p>\(page.community) · \(words.date(page.recordedOn)) · \(words.channel(page.channel))</p>\(code)
      <p>\(Pieces.badge(words.state(page.state)))</p>\
      \(if: !page.answer.isEmpty, "<p>\(words.boardAnswer(text: page.answer))</p>")\(joined)\(waiting)
      <p class="note">\(words.boardSlipKeep)</p>\
      <button class="button quiet no-print" type="button" data-print hidden>\(words.commonPrint)</button></div>\
      \(page.matter.map { became($0, page, problem, visit) })
      """)
  }

  private static func became(_ became: SlipPage.Became, _ page: SlipPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let (words, matter) = (visit.words, became.results.matter)
    return """
      <h2>\(words.boardBecame)</h2><article class="card">\
      <h3><a href="\(visit.link(Route.publicMatter(matter.id)))">\(matter.title)</a></h3>\
      \(StandingView.html(became.results, words))\(Road.html(became.road, words))</article>\
      \(rating(became.rating, page, problem, visit))
      """
  }

  /// 评价 — one score for the matter, once a slip, when everything was carried out (3.6c).
  private static func rating(_ rating: SlipPage.Rating, _ page: SlipPage, _ problem: Problem?, _ visit: Visit) -> HTML {
    let words = visit.words
    switch rating {
    case .closed: return ""
    case .done: return "<p class=\"done-note\" role=\"status\">\(words.matterRated)</p>"
    case .open:
      let form = FormView(visit, Route.rateSlip(page.area, page.slip), problem)
      let scores = Satisfaction.allCases.reversed().map { (value: $0, title: words.satisfaction($0)) }
      return Pieces.panel(words.matterRate, form.html(form(RateForm.score, of: scores), button: words.matterRateSend))
    }
  }
}
