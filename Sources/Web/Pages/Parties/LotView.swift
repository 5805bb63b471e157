import Deliberation
import HTML
import Institution
import Sortition
import Wording

/// 抽签页面 — for the big screen in the hall and for everyone at home: what was published, what was thrown, who sits, how to check.
struct LotView {
  private let visit: Visit
  private let page: LotPage
  private let problem: Problem?

  init(_ visit: Visit, _ page: LotPage, _ problem: Problem?) {
    self.visit = visit
    self.page = page
    self.problem = problem
  }

  private var words: Words { visit.words }

  func html() -> HTML {
    let none: HTML = "<p class=\"panel\">\(words.lotNone)</p>"
    return Layout.page(
      visit, title: words.lotTitle, face: .board,
      crumbs: [(page.community, Route.community(page.area)), (page.title, Route.publicMatter(page.matter))],
      """
      <h1>\(words.lotTitle)</h1><p class="sub">\(page.title) · \(visit.citation(of: "3.3b"))</p>
      \(if: page.lots.isEmpty, none)\(page.lots, one)
      """)
  }

  private func one(_ lot: LotPage.Lot) -> HTML {
    let address = visit.web.baseURL + Route.lot(page.matter).path
    let published = Pieces.facts(facts(lot)) + Pieces.code(address, label: words.lotTitle)
    return """
      <section class="part" id="lot-\(lot.id)">\(lot.draw.map { drawn(lot, $0) } ?? waiting(lot))
      \(Pieces.panel(words.lotPublished, published))\(Pieces.panel(words.lotCheck, check(lot)))</section>
      """
  }

  private func facts(_ lot: LotPage.Lot) -> [(String, HTML)] {
    let scheme = lot.scheme
    let group: HTML = scheme.group.isEmpty ? "" : "（\(scheme.group)）"
    let files: HTML = """
      <a href="\(Route.lotList(lot.id).path)">list.txt</a> · <a href="\(Route.lotCategories(lot.id).path)">categories.csv</a>
      """
    return [
      (words.lotCircle, "\(words.circle(scheme.circle))\(group) \(words.lotPeople(people: lot.people))"),
      (words.lotSize, "\(scheme.size)"),
      (words.lotMirror, "\(lot.features, { "<p>\(quotas($0))</p>" })\(if: scheme.oneOfHousehold, "<p>\(words.lotHousehold)</p>")"),
      (words.lotChances, "\(words.lotChance(panels: lot.panels, fewest: lot.fewest, most: lot.most))"),
      (words.lotWhen, "\(words.moment(scheme.drawsAt)) \(scheme.place)"),
      (words.lotWay, "\(words.lotWay(scheme.way))\(figure(lot))"),
      (words.lotCommitment, "<code>\(lot.commitment)</code>"),
      (words.lotList, files),
    ]
  }

  /// What is mirrored of one feature: each value with its seats.
  private func quotas(_ feature: Feature) -> String {
    let values = feature.quotas.map { quota in
      let seats = quota.minimum == quota.maximum ? "\(quota.minimum)" : "\(quota.minimum)–\(quota.maximum)"
      return "\(quota.value) \(seats)"
    }
    return "\(feature.name)：\(values.joined(separator: "，"))"
  }

  /// The figure that decides, and how many digits of it.
  private func figure(_ lot: LotPage.Lot) -> HTML {
    let digits = lot.digits.map { words.lotDigitsOf(digits: $0) } ?? ""
    return lot.scheme.way == .figure ? "：\(lot.scheme.figure) \(digits)" : ""
  }

  /// Before the draw: when and where, and the field for the number, for those who hold the draw.
  private func waiting(_ lot: LotPage.Lot) -> HTML {
    let note: HTML = """
      <div class="panel screen"><p class="big">\(words.lotWaits)</p><p class="bigger">\(words.moment(lot.scheme.drawsAt))</p>\
      <p class="big">\(lot.scheme.place)</p></div>
      """
    guard lot.mayDraw else { return note }
    let early: HTML = lot.isReady ? "" : "<p class=\"hint\">\(words.lotNotYet)</p>"
    return "\(note)<div class=\"panel no-print\">\(early)\(drawing(lot))</div>"
  }

  private func drawing(_ lot: LotPage.Lot) -> HTML {
    let (way, figure) = (lot.scheme.way, lot.scheme.figure)
    let thrown = DrawForm.thrown({ way == .dice ? $0.lotThrown : $0.lotFigureShown }) { words in
      let typing = lot.digits.map { words.lotFigureTyped(digits: $0) } ?? ""
      return way == .dice ? words.lotThrownHint(dice: lot.dice) : "\(figure) \(typing)"
    }
    let form = FormView(visit, Route.drawLot(page.matter), problem, hidden: [(DrawForm.lot.name, lot.id.description)])
    return form.html("\(form(thrown))\(form(DrawForm.witnesses))", button: words.lotDraw)
  }

  /// After the draw: the number, then who sits.
  private func drawn(_ lot: LotPage.Lot, _ draw: LotLine.Draw) -> HTML {
    let paper: HTML = draw.paper.map { " · <a href=\"\(visit.link(Route.paper($0)))\">\(words.paper(.draw))</a>" } ?? ""
    return """
      <div class="panel screen"><p class="big">\(lot.scheme.way == .dice ? words.lotThrown : words.lotFigureShown)</p>\
      <p class="bigger">\(draw.thrown)</p>
      <p class="big">\(words.lotDrawnPanel(number: draw.number))</p><ol class="list seats">\(lot.seats, seat)</ol>
      <p class="note">\(words.moment(draw.at)) · \(words.lotWitnesses)：\(draw.witnesses)\(paper)</p></div>
      \(replacement(lot))
      """
  }

  private func seat(_ seat: LotPage.Seat) -> HTML {
    let name: HTML = seat.declinedAt == nil ? "<b>\(seat.name)</b>" : "<s>\(seat.name)</s>"
    let gone: HTML =
      seat.declinedAt.map { day in
        """
        <br><span class="note">\(words.lotDeclined(day: words.shortDate(day.day), reason: seat.reason))\
        \(if: seat.isVacant, " · \(words.lotVacant)")</span>
        """
      } ?? ""
    return """
      <li><span class="slip-number">\(seat.alias)</span> \(name) <span class="note">\(words.party(seat.side))</span>\(gone)</li>
      """
  }

  private func replacement(_ lot: LotPage.Lot) -> HTML {
    guard !lot.replaceable.isEmpty else { return "" }
    let form = FormView(visit, Route.replaceSeat(page.matter), problem, hidden: [(DrawForm.lot.name, lot.id.description)])
    let fields: HTML = """
      <p class="hint">\(words.lotReplaceHint)</p>\
      \(form(DrawForm.alias, of: lot.replaceable.map { ($0.alias, "\($0.alias) \($0.name)") }))\(form(DrawForm.reason))
      """
    return "<div class=\"no-print\">\(form.folded(words.lotReplace, fields, button: words.lotReplace))</div>"
  }

  /// How anyone runs it again.
  private func check(_ lot: LotPage.Lot) -> HTML {
    let dice = lot.isRound ? words.lotCheckDice : words.lotCheckDiceRest(panels: lot.panels)
    let figure = lot.digits.map { words.lotCheckFigure(digits: $0, panels: lot.panels) } ?? lot.scheme.figure
    let number: HTML = lot.draw.map { command(lot, $0) } ?? "<li>\(words.lotCheckLater)</li>"
    return """
      <ol><li>\(words.lotCheckHash)<br><code>sha256sum list.txt</code></li>\
      <li>\(lot.scheme.way == .dice ? dice : figure)</li>\(number)</ol>
      """
  }

  private func command(_ lot: LotPage.Lot, _ draw: LotLine.Draw) -> HTML {
    let how = lot.scheme.way == .dice ? "--dice \"\(Self.faces(draw.thrown))\" --sides 10" : "--figure \"\(draw.thrown)\""
    return """
      <li>\(words.lotCheckLine(number: draw.number))</li><li>\(words.lotCheckCommand)<br>\
      <code>yishi sortition draw --lottery list.txt --commitment \(lot.commitment) \(how)</code></li>
      """
  }

  /// The dice as the command reads them: the nought of a ten-sided die counts as ten.
  private static func faces(_ thrown: String) -> String {
    thrown.split(separator: " ").map { $0 == "0" ? "10" : String($0) }.joined(separator: " ")
  }
}

extension LotPage.Lot {
  /// Digits of the public figure; nil with dice.
  fileprivate var digits: Int? {
    guard case .figure(let digits)? = rule else { return nil }
    return digits
  }
  /// Dice that are thrown, and whether they name the panel without a remainder.
  fileprivate var dice: Int { DrawRule.dice(for: panels, sides: PreparedLot.sides) }
  fileprivate var isRound: Bool { DrawRule.reach(for: panels, sides: PreparedLot.sides) == panels }
}
