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
  private(set) var isOfOlderState = false
  /// True when something that was chosen is not there, or not for whoever chose it.
  private(set) var isGone = false

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

  /// What a visitor is told of an error; `nil` for one that is not about what was typed.
  init?(_ error: any Error, _ visit: Visit) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as Refusal:
      let words = visit.words
      let isOlder = refusal.code == .changedMeanwhile
      // The one field that was left for the command to judge, where it did, else that which says that it is told by this refusal.
      let left = visit.page.left.flatMap { $0.code == refusal.code ? $0.trouble : nil }
      let place = left.map { ($0.field, $0.label) }
      let asked = place ?? visit.page.field(of: refusal.code).map { ($0.name, $0.field.label(words)) }
      self.init(
        sentence: words.sentence(of: refusal), citation: words.citation(of: refusal.clause, in: visit.web.institution.library.clauses),
        field: asked?.0 ?? "", label: asked?.1 ?? "")
      isOfOlderState = isOlder
    case is TooOften: self.init(sentence: visit.words.commonErrorTooOften + " " + visit.words.commonErrorTooOftenHelp)
    case AccessError.notFound:
      self.init(sentence: visit.words.formGone)
      isGone = true
    case StorageError.unique: self.init(sentence: visit.words.commonErrorTwice)
    case is TooLarge: self.init(sentence: visit.words.commonErrorTooLargeHelp, field: visit.form.cutFile)
    default: return nil
    }
  }

  /// What the error page tells of a page that is not there, or not for whoever asks; `nil` for any other error.
  init?(ofPage error: any Error, _ visit: Visit) {
    let words = visit.words
    switch error {
    case AccessError.notFound: self.init(sentence: words.commonErrorNotFound + " " + words.commonErrorNotFoundHelp)
    case AccessError.forbidden(let needed, let clause):
      let names = needed.map { words.role($0) }.sorted().joined(separator: words.commonComma)
      self.init(
        sentence: words.commonErrorForbidden + " " + words.commonErrorForbiddenWho(roles: names),
        citation: words.citation(of: clause, in: visit.web.institution.library.clauses))
    default: return nil
    }
  }

  /// The problem above its page, read out at once; each field that cannot be read is a link to it.
  ///
  /// - Parameter found: fields that only the page's own form showed to be wrong.
  func summary(_ found: [Trouble], _ words: Words) -> HTML {
    let known = Set(troubles.map(\.field))
    let troubles = troubles + found.filter { !known.contains($0.field) }
    let cite: HTML = citation.isEmpty ? "" : "<p class=\"cite\">\(citation)</p>"
    let isOne = troubles.count == 1 && troubles.first?.sentence == sentence
    let line: HTML =
      isOne
      ? "\(troubles, { "<p><a href=\"#f-\($0.field)\">\(sentence)</a></p>" })"
      : "<p>\(sentence)</p>\(if: !troubles.isEmpty, "<ul>\(troubles, { "<li><a href=\"#f-\($0.field)\">\($0.label)\(words.commonColon)\($0.sentence)</a></li>" })</ul>")"
    return "<div class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>\(line)\(cite)</div>"
  }
}

extension Words {
  /// `依据：三（五）`.
  func citation(of clause: Clause, in index: ClauseIndex) -> String {
    index[clause].map { commonCitation(clause: $0.title) } ?? ""
  }
}
