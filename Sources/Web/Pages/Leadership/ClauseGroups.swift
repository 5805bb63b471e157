import Deliberation
import Wording

/// 条款分组 — the whole clause index as groups of one list: the opinions section by section, then the laws, the community's own
/// law first. A finding may rest on any of them (4.2c).
enum ClauseGroups {
  /// How much of what a clause asks fits into a line of a list on a phone.
  private static let longest = 26  // technical: what fits on a phone

  /// Clauses under one title, each with its line of the list.
  typealias Group = (title: String, options: [(value: Clause, title: String)])

  static func of(_ index: ClauseIndex, for area: AreaCode, _ words: Words) -> [Group] {
    let laws = area.isVillage ? ["vc-2026", "rc-2026"] : ["rc-2026", "vc-2026"]
    let order = ["jilin-2015"] + laws
    let sorted = index.entries.enumerated().sorted { left, right in
      func place(_ entry: ClauseEntry) -> Int { order.firstIndex(of: entry.instrument) ?? order.count }
      return (place(left.element), left.offset) < (place(right.element), right.offset)
    }.map(\.element)
    return sorted.reduce(into: []) { groups, entry in
      let title = title(of: entry, words)
      if groups.last?.title != title { groups.append((title, [])) }
      groups[groups.count - 1].options.append((entry.clause, line(of: entry)))
    }
  }

  private static func title(of entry: ClauseEntry, _ words: Words) -> String {
    switch entry.instrument {
    case "jilin-2015": "\(words.termInstrumentJilin) \(entry.title)"
    case "vc-2026": words.termInstrumentVillage
    case "rc-2026": words.termInstrumentUrban
    default: words.termInstrumentOther
    }
  }

  /// `3.5d 及时发布公告…`, `第三十七条 监督委员会成员…`, `民法典第二百零一条 期间…`.
  private static func line(of entry: ClauseEntry) -> String {
    let asks = entry.asks.count > longest ? entry.asks.prefix(longest - 1) + "…" : entry.asks[...]
    switch entry.instrument {
    case "jilin-2015": return "\(entry.clause) \(asks)"
    // safe: cut where the sign was found
    case "vc-2026", "rc-2026": return "\(entry.title.firstIndex(of: "第").map { entry.title[$0...] } ?? entry.title[...]) \(asks)"
    default: return "\(entry.title) \(asks)"
    }
  }
}
