import Deliberation
import HTML
import Institution
import Wording

/// A text as it stands: what was struck stays readable beside what holds (3.6f).
enum StandingText {
  static func html(_ standing: Standing, _ words: Words) -> HTML {
    guard let order = standing.order else { return "\(standing.text)" }
    let struck: HTML = "\(standing.struck, { "<del>\($0)</del> " })"
    let note = words.matterCorrection(organ: order.organ, article: order.article, reason: order.reason)
    return """
      \(struck)\(standing.text)<br><span class="note">\(Pieces.badge(words.correctionKind(order.kind), "red"))\(note)</span>
      """
  }
}

/// 普法 — the legal lesson of a correction: words, or a link to where it stands (3.6f).
enum Lesson {
  static func html(_ text: String, _ words: Words) -> HTML {
    guard !text.isEmpty else { return "" }
    guard text.hasPrefix("https://"), !text.contains(where: \.isWhitespace) else {
      return "<p class=\"note\">\(words.matterLesson(text: text))</p>"
    }
    return "<p class=\"note\"><a href=\"\(text)\" rel=\"noopener noreferrer\">\(words.matterLesson(text: text))</a></p>"
  }
}

/// 满意度 as people read it: each score with its count, and how many answered.
enum Ratings {
  static func shown(_ count: RatingCount, _ words: Words) -> HTML {
    guard count.total > 0 else { return Pieces.note(words.matterNoRatings) }
    let bars = Satisfaction.allCases.reversed().map { score -> HTML in
      let (name, number) = (words.satisfaction(score), count.counts[score] ?? 0)
      return """
        <li><span>\(name)</span><meter min="0" max="\(count.total)" value="\(number)" aria-label="\(name)"></meter><b>\(number)</b></li>
        """
    }
    return """
      <p><b>\(words.matterRatingLine(satisfied: count.satisfied, total: count.total))</b></p>
      <ul class="bars">\(bars, { $0 })</ul>
      """
  }
}
