import Deliberation
import HTML
import Institution
import PolicyFiles
import Storage
import Wording

/// What went wrong with a form, as it is told above it and beside its fields.
struct Problem: Error, Sendable {
  /// What is wrong with one field.
  struct Trouble: Hashable, Sendable {
    /// The field's name and what it is called.
    let field: String, label: String
    let sentence: String
  }

  let sentence: String
  let citation: String
  private(set) var troubles: [Trouble] = []
  /// True when the form was filled from a state of its record that is no more.
  var isOfOlderState = false
  /// True when something that was chosen is not there, or not for whoever chose it.
  var isGone = false

  init(sentence: String, citation: String = "", field: String = "", label: String = "") {
    self.sentence = sentence
    self.citation = citation
    if !field.isEmpty { troubles = [Trouble(field: field, label: label, sentence: sentence)] }
  }

  /// Fields that cannot be read.
  init(troubles: [Trouble], _ words: Words) {
    sentence = words.formTroubles(count: troubles.count)
    citation = ""
    self.troubles = troubles
  }

  /// The problem above its page, read out at once; each field that cannot be read is a link to it.
  ///
  /// - Parameter found: fields that only the page's own form showed to be wrong.
  func summary(_ found: [Trouble], _ words: Words) -> HTML {
    let known = Set(troubles.map(\.field))
    let troubles = troubles + found.filter { !known.contains($0.field) }
    let cite: HTML = citation.isEmpty ? "" : "<p class=\"cite\">\(citation)</p>"
    let isOne = troubles.count == 1 && troubles.first?.sentence == sentence
    let rows = troubles.map { trouble -> HTML in
      "<li><a href=\"#f-\(trouble.field)\">\(trouble.label)\(words.commonColon)\(trouble.sentence)</a></li>"
    }
    let line: HTML =
      isOne
      ? "\(troubles, { "<p><a href=\"#f-\($0.field)\">\(sentence)</a></p>" })"
      : "<p>\(sentence)</p>\(if: !rows.isEmpty, "<ul>\(rows, { $0 })</ul>")"
    return "<div class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>\(line)\(cite)</div>"
  }
}

extension Words {
  /// `依据：三（五）`.
  func citation(of clause: Clause, in index: ClauseIndex) -> String {
    index[clause].map { commonCitation(clause: $0.title) } ?? ""
  }
}
