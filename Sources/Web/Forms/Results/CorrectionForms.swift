import Deliberation
import HTML
import Institution
import Wording

/// What an order is about: a point of the outcome, or what an assembly decided (3.6f).
enum CorrectionTarget: Hashable, Sendable {
  case point(ID<PlanRecord.Point>)
  case assembly(ID<Assembly>)
}

/// The form of an order about something unlawful (3.6f).
enum CorrectionOrderForm {
  private static let mark = "assembly-"

  /// A point's number stands alone, an assembly's behind its mark.
  static let target = Field<CorrectionTarget>("point", \.resultsCorrectionPoint, .select) { sent throws(Fault) in
    let text = try Fault.single(sent)
    guard !text.isEmpty else { throw .missing(isChoice: true) }
    guard text.hasPrefix(mark) else {
      guard let id = ID<PlanRecord.Point>(text) else { throw .notOffered }
      return .point(id)
    }
    guard let id = ID<Assembly>(String(text.dropFirst(mark.count))) else { throw .notOffered }
    return .assembly(id)
  } write: {
    switch $0 {
    case .point(let id): [id.description]
    case .assembly(let id): ["\(mark)\(id)"]
    }
  }.refused(by: .pointUnknown, .pointWithdrawn)
  static let kind = Field<Correction.Kind>.choice("kind", \.resultsCorrectionKind)
  static let article = Field<String>.line("article", \.resultsArticle).hint(\.resultsArticleHint).refused(by: .articleMissing)
  static let text = Field<String>.passage("text", \.ledgerReason, rows: 2).refused(by: .reasonMissing)
  static let due = Field<Day>.day("due", \.resultsCorrectionDue).refused(by: .nextDayPast)
  static let lesson = Field<String>.passage("lesson", \.resultsLesson, rows: 2).mayBeBlank.hint(\.resultsLessonHint)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> OrderCorrection {
    try visit.read { form in
      let (target, kind, article) = (form(target), form(kind), form(article))
      let (text, due, lesson, version) = (form(text), form(due), form(lesson), form.version)
      let today = visit.institution.clock().day
      form.judge(Self.due, due) { day throws(Refusal) in try day.checkAhead(today: today, clause: OrderCorrection.clause) }
      switch try target.value {
      case .point(let point):
        return OrderCorrection(
          matter, point: point, try kind.value, article: try article.value, because: try text.value, by: try due.value,
          lesson: try lesson.value, from: version)
      case .assembly(let assembly):
        return OrderCorrection(
          matter, assembly: assembly, try kind.value, article: try article.value, because: try text.value, by: try due.value,
          lesson: try lesson.value, from: version)
      }
    }
  }
}

/// The form of an order carried out (3.6f).
enum CorrectionForm {
  static let correction = Field<ID<CorrectionLine>>.one("correction", \.resultsCorrections, as: .hidden)
  /// Asked for only where a text takes another's place.
  static let text = Field<String>.passage("text", \.resultsNewText).mayBeBlank.neededBy(.textMissing)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> CarryOutCorrection {
    try visit.read { form in
      let (correction, text, version) = (form(correction), form.whereShown(text), form.version)
      let (lawful, late) = (LawfulField.read(form, of: [text.known], visit.visit), form.whereShown(CommonFields.late))
      return CarryOutCorrection(
        matter, try correction.value, newText: try text.value, lawfulReason: try lawful.value, lateReason: try late.value, from: version)
    }
  }
}

/// 合法性检查 in a form: what the checklist warns of, and the field for why it stands; nothing where nothing is warned of (3.6f).
enum LawfulField {
  static let reason = Field<String>.line("lawful", \.matterLawfulReason, limit: .passage).mayBeBlank.hint(\.matterLawfulHint)
    .refused(by: .unlawfulUnchecked)

  /// Why texts stand that the checklist warns of.
  ///
  /// - Parameter texts: those that the command will judge, where they could be read.
  static func read(_ form: FormReader, of texts: [String?], _ visit: Visit, in field: Field<String> = reason) -> Read<String> {
    let why = form(field)
    guard why.known?.isEmpty == true, let objection = Lawfulness.objection(to: texts.compactMap { $0 }, visit.institution.library) else {
      return why
    }
    return form.fail({ $0.sentence(of: objection) }, at: field)
  }

  /// - Parameter texts: what stands in the form's fields.
  static func html(_ form: FormView, of texts: [String]) -> HTML {
    let warnings = Lawfulness.warnings(of: texts, form.visit.institution.library)
    guard !warnings.isEmpty else { return "" }
    let said = warnings.map { check -> HTML in "<p>\(check.says)<br><span class=\"note\">\(check.article)</span></p>" }
    return "<div class=\"problem\"><p><b>\(form.visit.words.matterUnlawful)</b></p>\(said.joined())</div>\(form(reason.required))"
  }
}
