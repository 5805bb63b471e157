import Deliberation
import HTML
import Institution
import PolicyFiles
import Sortition
import Wording

/// 抽签页面 — for the big screen in the hall and for everyone at home: what was published, what was thrown, who sits, how to check.
struct LotPage {
  let visit: Visit
  let matter: Matter
  let problem: Problem?
  let reading: Reading

  /// What the published file itself says.
  private struct Head {
    let panels: Int
    let rule: DrawRule?
    /// Digits of the public figure; nil with dice.
    var digits: Int? {
      guard case .figure(let digits)? = rule else { return nil }
      return digits
    }
    /// Dice that are thrown, and whether they name the panel without a remainder.
    var dice: Int { DrawRule.dice(for: panels, sides: PreparedLot.sides) }
    var isRound: Bool { DrawRule.reach(for: panels, sides: PreparedLot.sides) == panels }
  }

  init(_ visit: Visit, _ id: ID<Matter>, _ problem: Problem?, _ reading: Reading) throws {
    self.visit = visit
    self.problem = problem
    self.reading = reading
    matter = try MatterTable.find(id, reading.tx)
  }

  private var words: Words { visit.words }

  func html() throws -> HTML {
    let lots = try LotTable.of(matter.id, reading.tx)
    let community = try AreaTable.community(matter.area, reading.tx)
    let none: HTML = "<p class=\"panel\">\(words.lotNone)</p>"
    // A list that was never drawn and is not the newest was replaced by another.
    let shown = lots.enumerated().filter { $0.offset == 0 || $0.element.draw != nil }.map(\.element)
    return Layout.page(
      visit, title: words.lotTitle, face: .board,
      crumbs: [(community.name, Route.community(matter.area)), (matter.title, Route.publicMatter(matter.id))],
      """
      <h1>\(words.lotTitle)</h1><p class="sub">\(matter.title) · \(words.citation(of: "3.3b", in: reading.library.clauses))</p>
      \(if: lots.isEmpty, none)\(try shown.map(one).joined())
      """)
  }

  private func one(_ line: LotLine) throws -> HTML {
    let scheme = line.scheme
    let head = try head(line)
    let where_ = "\(words.moment(scheme.drawsAt)) \(scheme.place)"
    let address = visit.web.baseURL + Route.lot(matter.id).path
    let facts: [(String, HTML)] = [
      (
        words.lotCircle,
        "\(words.circle(scheme.circle))\(if: !scheme.group.isEmpty, "（\(scheme.group)）") \(words.lotPeople(people: line.people))"
      ),
      (words.lotSize, "\(scheme.size)"),
      (words.lotMirror, "\(quotas(line), { "<p>\($0)</p>" })\(if: scheme.oneOfHousehold, "<p>\(words.lotHousehold)</p>")"),
      (words.lotChances, "\(words.lotChance(panels: head.panels, fewest: line.fewest, most: line.most))"),
      (words.lotWhen, "\(where_)"),
      (words.lotWay, "\(words.lotWay(scheme.way))\(way(scheme, head))"),
      (words.lotCommitment, "<code>\(line.commitment)</code>"),
      (
        words.lotList,
        "<a href=\"\(Route.lotList(line.id).path)\">list.txt</a> · <a href=\"\(Route.lotCategories(line.id).path)\">categories.csv</a>"
      ),
    ]
    return """
      <section class="part" id="lot-\(line.id)">\(line.draw.map { drawn(line, $0) } ?? waiting(line, head))
      \(Pieces.panel(words.lotPublished, Pieces.facts(facts) + Pieces.code(address, label: words.lotTitle)))\(Pieces.panel(words.lotCheck, check(line, head)))</section>
      """
  }

  private func quotas(_ line: LotLine) -> [String] {
    var byFeature: [(String, [String])] = []
    for row in line.categories.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",").map(String.init)
      guard cells.count == 4 else { continue }
      let range = cells[2] == cells[3] ? cells[2] : "\(cells[2])–\(cells[3])"  // safe: four cells
      if byFeature.last?.0 == cells[0] {  // safe: four cells
        byFeature[byFeature.count - 1].1.append("\(cells[1]) \(range)")  // safe: four cells, and a last one there is
      } else {
        byFeature.append((cells[0], ["\(cells[1]) \(range)"]))  // safe: four cells
      }
    }
    return byFeature.map { "\($0.0)：\($0.1.joined(separator: "，"))" }
  }

  /// Read from the file; when that is lost the page still says what the rules say.
  private func head(_ line: LotLine) throws -> Head {
    if let read = try visit.institution.files.bytes(of: line.commitment).flatMap({ PublishedLottery.head(of: $0) }) {
      return Head(panels: read.panels, rule: read.rule)
    }
    let panels = try reading.policy(for: matter.area, on: line.preparedAt.day).lotPanels.value
    return Head(panels: panels, rule: nil)
  }

  /// The figure that decides, and how many digits of it.
  private func way(_ scheme: LotScheme, _ head: Head) -> HTML {
    let digits = head.digits.map { words.lotDigitsOf(digits: $0) } ?? ""
    return scheme.way == .figure ? "：\(scheme.figure) \(digits)" : ""
  }

  /// Before the draw: when and where, and the field for the number, for those who hold the draw.
  private func waiting(_ line: LotLine, _ head: Head) -> HTML {
    let isReady = reading.now >= line.scheme.drawsAt
    let note: HTML =
      "<p class=\"big\">\(words.lotWaits)</p><p class=\"bigger\">\(words.moment(line.scheme.drawsAt))</p><p class=\"big\">\(line.scheme.place)</p>"
    guard visit.member.acts(as: Act.drawLot.roles, in: matter.area), Act.drawLot.isOpen(matter: matter) else {
      return "<div class=\"panel screen\">\(note)</div>"
    }
    let (way, figure) = (line.scheme.way, line.scheme.figure)
    let thrown = DrawForm.thrown({ way == .dice ? $0.lotThrown : $0.lotFigureShown }) { words in
      let typing = head.digits.map { words.lotFigureTyped(digits: $0) } ?? ""
      return way == .dice ? words.lotThrownHint(dice: head.dice) : "\(figure) \(typing)"
    }
    let form = FormView(visit, Route.drawLot(matter.id), problem, hidden: [(DrawForm.lot.name, line.id.description)])
    let fields: HTML = "\(form(thrown))\(form(DrawForm.witnesses))"
    return """
      <div class="panel screen">\(note)</div><div class="panel no-print">\(if: !isReady, "<p class=\"hint\">\(words.lotNotYet)</p>")\(form.html(fields, button: words.lotDraw))</div>
      """
  }

  /// After the draw: the number, then who sits.
  private func drawn(_ line: LotLine, _ draw: LotLine.Draw) -> HTML {
    let seats = line.seats.map { seat -> HTML in
      let side = words.party(seat.side)
      let name: HTML = seat.declinedAt == nil ? "<b>\(NameMask.mask(seat.name))</b>" : "<s>\(NameMask.mask(seat.name))</s>"
      let gone: HTML =
        seat.declinedAt.map {
          "<br><span class=\"note\">\(words.lotDeclined(day: words.shortDate($0.day), reason: seat.reason))\(if: line.isVacant(seat), " · \(words.lotVacant)")</span>"
        }
        ?? ""
      return "<li><span class=\"slip-number\">\(seat.alias)</span> \(name) <span class=\"note\">\(side)</span>\(gone)</li>"
    }
    return """
      <div class="panel screen"><p class="big">\(line.scheme.way == .dice ? words.lotThrown : words.lotFigureShown)</p><p class="bigger">\(draw.thrown)</p>
      <p class="big">\(words.lotDrawnPanel(number: draw.number))</p><ol class="list seats">\(seats, { $0 })</ol>
      <p class="note">\(words.moment(draw.at)) · \(words.lotWitnesses)：\(draw.witnesses)\(draw.paper.map { " · <a href=\"\(visit.link(Route.paper($0)))\">\(words.paper(.draw))</a>" as HTML })</p></div>
      \(replacement(line))
      """
  }

  private func replacement(_ line: LotLine) -> HTML {
    guard visit.member.acts(as: Act.replaceSeat.roles, in: matter.area), Act.replaceSeat.isOpen(matter: matter),
      !line.seated.isEmpty
    else { return "" }
    let form = FormView(visit, Route.replaceSeat(matter.id), problem, hidden: [(DrawForm.lot.name, line.id.description)])
    let fields: HTML = """
      <p class="hint">\(words.lotReplaceHint)</p>\(form(DrawForm.alias, of: line.seated.map { ($0.alias, "\($0.alias) \($0.name)") }))\(form(DrawForm.reason))
      """
    return "<div class=\"no-print\">\(form.folded(words.lotReplace, fields, button: words.lotReplace))</div>"
  }

  /// How anyone runs it again.
  private func check(_ line: LotLine, _ head: Head) -> HTML {
    let dice = head.isRound ? words.lotCheckDice : words.lotCheckDiceRest(panels: head.panels)
    let figure = head.digits.map { words.lotCheckFigure(digits: $0, panels: head.panels) } ?? line.scheme.figure
    let number: HTML =
      line.draw.map { draw -> HTML in
        let how = line.scheme.way == .dice ? "--dice \"\(Self.faces(draw.thrown))\" --sides 10" : "--figure \"\(draw.thrown)\""
        return
          "<li>\(words.lotCheckLine(number: draw.number))</li><li>\(words.lotCheckCommand)<br><code>yishi sortition draw --lottery list.txt --commitment \(line.commitment) \(how)</code></li>"
      } ?? "<li>\(words.lotCheckLater)</li>"
    return
      "<ol><li>\(words.lotCheckHash)<br><code>sha256sum list.txt</code></li><li>\(line.scheme.way == .dice ? dice : figure)</li>\(number)</ol>"
  }

  /// The dice as the command reads them: the nought of a ten-sided die counts as ten.
  private static func faces(_ thrown: String) -> String {
    thrown.split(separator: " ").map { $0 == "0" ? "10" : String($0) }.joined(separator: " ")
  }
}
