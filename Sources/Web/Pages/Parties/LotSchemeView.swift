import Deliberation
import HTML
import Institution
import Wording

/// 抽签方案 — the form of a scheme, and the list that waits for its draw (3.3b).
enum LotSchemeView {
  static func html(_ page: LotSchemePage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.lotScheme(page.matter), problem, version: page.version)
    return MatterFrame.page(
      visit, page.matter, called: page.title, title: words.lotTitle,
      """
      <p class="sub">\(words.lotIntro)</p>\(page.waiting.map { waiting($0, page.matter, visit) })\
      \(form.html(fields(form, page, words), button: words.lotPublish))
      """)
  }

  private static func waiting(_ list: LotSchemePage.Waiting, _ matter: ID<Matter>, _ visit: Visit) -> HTML {
    let words = visit.words
    return """
      <p class="due-note"><a href="\(visit.link(Route.lot(matter)))">\(words.lotPublished)</a> \(words.moment(list.preparedAt)) · \
      \(words.lotPeople(people: list.people)) · \(words.lotWhen)：\(words.moment(list.drawsAt)) \(list.place)</p>
      """
  }

  private static func fields(_ form: FormView, _ page: LotSchemePage, _ words: Words) -> HTML {
    """
    <p class="hint">\(words.lotRoster(people: page.people))</p>
    \(form(LotForm.circle, of: LotScheme.Circle.allCases.map { ($0, words.circle($0)) }, .everyone))
    \(form(LotForm.group, of: Reach.offered(page.groups, words), .everybody))\(form(LotForm.size, 12))
    \(form(LotForm.mirrors, ticks: LotScheme.Mirror.allCases.map { ($0, words.mirror($0)) }, [.sex, .age, .registration]))
    \(form(LotForm.oneOfHousehold, true))
    <div class="pair">\(form(LotForm.day, page.today))\(form(LotForm.clock))</div>\(form(LotForm.place, page.address))
    \(form(LotForm.way, of: LotScheme.Way.allCases.map { ($0, words.lotWay($0)) }, .dice))
    \(form(LotForm.figure))\(form(LotForm.digits(fewest: page.fewestDigits)))
    """
  }
}
