import Deliberation
import HTML
import Institution
import Wording

/// What is due first on a matter, above the page of one of its steps.
enum DueNote {
  static func html(_ due: [Obligation], at now: Instant, _ visit: Visit) -> HTML {
    guard let item = due.first else { return "" }
    let words = DueWords(words: visit.words, library: visit.institution.library)
    return """
      <div class="due-note\(also: "late", if: item.daysLate(at: now) > 0)">\
      <p><b>\(words.sentence(item))</b>（\(words.left(item, at: now))）</p><p class="note">\(words.arithmetic(item))</p></div>
      """
  }
}

/// Why a step comes after its day, where it does (2.2b).
enum LateField {
  static func html(_ form: FormView, _ duty: Obligation.Duty, _ due: [Obligation], at now: Instant) -> HTML {
    guard let item = due.first(where: { $0.duty == duty }), item.daysLate(at: now) > 0 else { return "" }
    return form(CommonFields.late(after: item.deadline.day))
  }
}
