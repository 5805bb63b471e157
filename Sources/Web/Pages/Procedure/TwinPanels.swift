import Deliberation
import HTML
import Institution
import Wording

/// 可能是同一件事 — likely twins shown beside what is typed, kept, imported or put on the agenda; people join (3.5a).
enum TwinPanels {
  /// Twins of a text that is being written down; what is longer than an opinion may be is read as far as one.
  static func whileTyping(_ visit: Visit, _ area: AreaCode, _ text: String, _ reading: Reading) throws -> HTML {
    let longest = max(0, try reading.policy(for: area).opinionMaxCharacters.value)
    let text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
    let twins = try visit.web.twins.twins(of: text, in: area, reading.tx)
    let none: HTML = "<p class=\"note\">\(visit.words.ledgerTwinsNone)</p>"
    return twins.isEmpty ? none : "<p><b>\(visit.words.ledgerTwins)</b></p><ul class=\"list\">\(twins, { row($0, visit) })</ul>"
  }

  /// Twins of an entry, each with a form that joins the entry to it.
  static func ofEntry(_ visit: Visit, _ line: LedgerLine, _ group: [LedgerLine], _ problem: Problem?, _ reading: Reading) throws -> HTML {
    guard line.opinion.state.isOpen, line.opinion.lead == nil, visit.may(JoinOpinions.self, in: line.opinion.area) else { return "" }
    let known = Set(group.map(\.opinion.id) + [line.opinion.id])
    let twins = try visit.web.twins.twins(of: line.text, in: line.opinion.area, except: known, reading.tx)
    guard !twins.isEmpty else { return "" }
    let version = OpinionTable.version(of: [line] + group)
    let rows = twins.map { twin -> HTML in
      // An entry that follows another is joined by way of the one that leads; a settled one is only shown.
      guard twin.line.opinion.state.isOpen, twin.line.opinion.lead == nil else { return row(twin, visit) }
      let reason = visit.words.ledgerTwinsReason(why: twin.why.joined(separator: "、"))
      let known = [(JoinForm.lead.name, twin.line.opinion.id.description), (JoinForm.shared.name, reason)]
      let form = FormView(visit, Route.followOpinion(line.opinion.id), problem, hidden: known, version: version)
      return row(twin, visit, form.html("", button: visit.words.ledgerTwinsJoin, quiet: true))
    }
    return Pieces.panel(visit.words.ledgerTwins, id: "twins", "<ul class=\"list\">\(rows, { $0 })</ul>")
  }

  /// Texts that are compared with one another, and characters of them: it costs by the character, and somebody waits for the page.
  private static let (most, characters) = (300, 12_000)

  /// The first texts of a list, as far as they are compared.
  private static func compared(_ texts: [String]) -> [String] {
    var room = characters
    return Array(
      texts.prefix(most).prefix { text in
        room -= text.unicodeScalars.count
        return room >= 0
      })
  }

  /// Rows of a file that entries of the ledger, or rows before them, may already tell; says so where not all were compared.
  ///
  /// - Parameter rows: each with its line in the file.
  static func ofImport(_ visit: Visit, _ area: AreaCode, _ rows: [(line: Int, text: String)]) async throws -> HTML {
    let words = visit.words
    let compared = compared(rows.map(\.text))
    let lines = rows.map(\.line)
    let groups = try await visit.web.apart { TwinFinder.groups(among: compared) }
    let within = groups.prefix(20).map { group -> HTML in
      let members = group.places.map { words.ledgerTwinsRow(row: lines[$0]) }.joined(separator: "、")
      return "<li>\(members)<br><span class=\"note\">\(words.ledgerTwinsHint(why: group.why.joined(separator: "、")))</span></li>"
    }
    let known = try await visit.institution.read { reading in
      try compared.enumerated().compactMap { place, text -> HTML? in
        guard let twin = try visit.web.twins.twins(of: text, in: area, limit: 1, reading.tx).first else { return nil }
        return
          "<li>\(words.ledgerTwinsRow(row: lines[place])) ～ <a href=\"\(visit.link(Route.opinion(twin.line.opinion.id)))\">\(twin.line.slip)</a> \(short(twin.line.text))<br><span class=\"note\">\(words.ledgerTwinsHint(why: twin.why.joined(separator: "、")))</span></li>"
      }
    }.prefix(50)
    let part = compared.count < rows.count ? words.ledgerTwinsCompared(count: compared.count) : ""
    guard !within.isEmpty || !known.isEmpty || !part.isEmpty else { return "" }
    let found: HTML =
      within.isEmpty && known.isEmpty
      ? "" : "<p class=\"hint\">\(words.ledgerTwinsImport)</p><ul class=\"list\">\(within, { $0 })\(known, { $0 })</ul>"
    return Pieces.panel(words.ledgerTwins, "\(found)\(if: !part.isEmpty, "<p class=\"note\">\(part)</p>")")
  }

  /// Opinions on the agenda that may be taken together.
  static func ofAgenda(_ visit: Visit, _ lines: [LedgerLine], _ reading: Reading) throws -> HTML {
    let words = visit.words
    let compared = compared(lines.map(\.text))
    let found = TwinFinder.groups(among: compared).prefix(10)
    let joined = try OpinionTable.groups(of: found.flatMap { $0.places.dropFirst().map { lines[$0].opinion.id } }, reading.tx)
    let groups = found.map { group -> HTML in
      let members = group.places.map { lines[$0] }
      let why = group.why.joined(separator: "、")
      let known = members.map { ("opinion", $0.opinion.id.description) } + [(JoinForm.shared.name, words.ledgerTwinsReason(why: why))]
      let version = OpinionTable.version(of: members.dropFirst().flatMap { joined[$0.opinion.id] ?? [] })
      let form = FormView(visit, Route.joinInMeeting(), nil, hidden: known, version: version)
      return """
        <li>\(members, { "<p>\($0.slip) \(short($0.text))</p>" })<p class="note">\(words.ledgerTwinsHint(why: why))</p>\(form.html("", button: words.workmeetingTwinsJoin, quiet: true))</li>
        """
    }
    let part = compared.count < lines.count ? words.workmeetingTwinsCompared(count: compared.count) : ""
    guard !groups.isEmpty || !part.isEmpty else { return "" }
    let shown: HTML =
      groups.isEmpty ? "" : "<p class=\"hint\">\(words.workmeetingTwinsHint)</p><ul class=\"list\">\(groups, { $0 })</ul>"
    return Pieces.panel(words.workmeetingTwins, id: "twins", "\(shown)\(if: !part.isEmpty, "<p class=\"note\">\(part)</p>")")
  }

  private static func row(_ twin: TwinFinder.Twin, _ visit: Visit, _ form: HTML = "") -> HTML {
    "<li><a href=\"\(visit.link(Route.opinion(twin.line.opinion.id)))\">\(twin.line.slip)</a> \(visit.words.state(twin.line.opinion.state)) · \(short(twin.line.text))<br><span class=\"note\">\(visit.words.ledgerTwinsHint(why: twin.why.joined(separator: "、")))</span>\(form)</li>"
  }

  private static func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
