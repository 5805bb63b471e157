import Deliberation
import HTML
import Institution
import Paper
import Synchronization
import PolicyFiles
import Wording

/// Pieces that stand on many pages.
enum Pieces {
  static func panel(_ title: String, id: String = "", _ content: HTML) -> HTML {
    let anchor: HTML = id.isEmpty ? "" : " id=\"\(id)\""
    return "<section class=\"part\"\(anchor)><h2>\(title)</h2><div class=\"panel\">\(content)</div></section>"
  }

  static func badge(_ text: String, _ kind: HTML = "teal") -> HTML {
    "<span class=\"badge \(kind)\">\(text)</span>"
  }

  static func facts(_ rows: [(String, HTML)]) -> HTML {
    "<dl class=\"facts\">\(rows, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
  }

  /// A list of `<li>`.
  static func list(_ rows: [HTML]) -> HTML { "<ul class=\"list\">\(rows, { $0 })</ul>" }

  /// A line in small letters: why there is nothing here, what was not said.
  static func note(_ text: String) -> HTML { "<p class=\"note\">\(text)</p>" }

  /// What a form does, above its fields.
  static func hint(_ text: String) -> HTML { "<p class=\"hint\">\(text)</p>" }

  /// What somebody has to see to.
  static func dueNote(_ content: HTML) -> HTML { "<p class=\"due-note\">\(content)</p>" }

  static func paragraphs(_ text: String) -> HTML {
    "\(text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init), { "<p>\($0)</p>" })"
  }

  /// The text of a paper as it was published.
  ///
  /// - Parameter heading: what its headings are on the page that shows it.
  static func paperBody(_ body: String, heading: Heading = .part) -> HTML {
    "\(PaperText.Block.read(body), { block($0, heading) })"
  }

  private static func block(_ block: PaperText.Block, _ heading: Heading) -> HTML {
    switch block {
    case .heading(let text): heading.html("\(text)")
    case .paragraph(let text): "<p>\(text)</p>"
    case .item(let number, let text): "<p>\(number).\(text)</p>"
    case .point(let text): "<p>·\(text)</p>"
    case .struck(let text): "<p><del>\(text)</del></p>"
    case .signature(let text): "<p class=\"signed\">\(text)</p>"
    }
  }

  /// A QR code of an address, as our own SVG; nothing when the address is too long for one.
  static func code(_ address: String, label: String) -> HTML {
    QRCode.svg(address, label: label).map { HTML(generated: $0) } ?? ""
  }

  /// The same for an address that everybody sees: drawing it takes longer than a matter's questions to the database.
  static func publicCode(_ address: String, label: String) -> HTML {
    let key = address + "\n" + label
    if let kept = codes.withLock({ $0[key] }) { return kept }
    let drawn = code(address, label: label)
    codes.withLock { codes in
      if codes.count >= 2_000 { codes.removeAll() }
      codes[key] = drawn
    }
    return drawn
  }

  /// Codes drawn lately, some five kilobytes each.
  private static let codes = Mutex<[String: HTML]>([:])

  /// A link to the next page of a long list.
  static func more(_ visit: Visit, _ route: Route) -> HTML {
    "<p class=\"more\"><a class=\"button quiet\" href=\"\(visit.link(route))\">\(visit.words.commonMore)</a></p>"
  }
}

/// How deep a heading stands below the title of its page.
enum Heading {
  /// Of a part of the page, of something in a part, of a piece of that.
  case part, detail, piece

  func html(_ title: HTML) -> HTML {
    switch self {
    case .part: "<h2>\(title)</h2>"
    case .detail: "<h3>\(title)</h3>"
    case .piece: "<h4>\(title)</h4>"
    }
  }
}

/// 期限 in words: until when, why, and how it was counted.
struct DueWords {
  let words: Words
  let library: PolicyLibrary

  /// `应于10月9日24时前提交方案`.
  func sentence(_ obligation: Obligation) -> String {
    words.commonDueBy(day: words.shortDate(obligation.deadline.day), duty: words.duty(obligation.duty))
  }

  /// `还剩2个工作日`, `今天24时前`, `超期1天`.
  func left(_ obligation: Obligation, at now: Instant) -> String {
    let late = obligation.daysLate(at: now)
    if late > 0 { return words.commonLateDays(days: late) }
    let days = now.day.distance(to: obligation.deadline.day)
    if days == 0 { return words.commonDueToday }
    if days == 1 { return words.commonDueTomorrow }
    guard obligation.deadline.unit == .workdays, days > 0 else { return words.commonDaysLeft(days: days) }
    let workdays = (1...days).count { library.calendar.isWorkday(now.day.adding($0)) }
    return words.commonWorkdaysLeft(days: workdays)
  }

  /// `9月30日当天不计，10月8日、9日为工作日；暂算`, and the clause.
  func arithmetic(_ obligation: Obligation) -> String {
    let deadline = obligation.deadline
    var parts: [String] = []
    if deadline.unit == .workdays, !deadline.counted.isEmpty {
      let days = deadline.counted.map { words.shortDate($0) }.joined(separator: words.commonComma)
      parts.append(words.commonArithmetic(start: words.shortDate(deadline.start), days: days))
    }
    if deadline.isProvisional { parts.append(words.commonProvisional) }
    parts.append(words.citation(of: obligation.clause, in: library.clauses))
    if obligation.isLocal { parts.append(words.commonLocalRule) }
    return parts.filter { !$0.isEmpty }.joined(separator: words.commonStop)
  }
}
