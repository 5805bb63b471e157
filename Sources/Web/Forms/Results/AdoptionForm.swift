import Deliberation
import Institution
import Wording

/// The form that says of every open point what becomes of it (3.6a).
enum AdoptionForm {
  /// The points it is about, as the page showed them.
  static let points = Field<[ID<PlanRecord.Point>]>.some("point", \.resultsAdoption)
    .refused(by: .pointUnknown, .pointNotAgreed, .alreadyAdopted, .pointWithdrawn, .pointInCorrection)

  /// - Parameter text: what the point says, where its field does not stand under it.
  static func adoption(_ point: ID<PlanRecord.Point>, of text: String? = nil) -> Field<Adoption> {
    .choice("adoption-\(point)") { of($0.resultsAdoption, text, $0) }
  }
  static func reason(_ point: ID<PlanRecord.Point>, of text: String? = nil) -> Field<String> {
    .line("reason-\(point)", { of($0.resultsAdoptReason, text, $0) }, limit: .passage).mayBeBlank.hint(\.resultsAdoptReasonHint)
  }

  private static func of(_ label: String, _ text: String?, _ words: Words) -> String {
    text.map { words.resultsAdoptOf(label: label, text: $0) } ?? label
  }

  /// - Parameter texts: what the points of the matter say.
  static func command(
    _ visit: MemberVisit, for matter: ID<Matter>, texts: [ID<PlanRecord.Point>: String]
  ) throws -> AdoptPoints {
    try visit.read { form in
      let points = form(points)
      let decisions = (points.known ?? []).map { point in
        let reasonField = Self.reason(point, of: texts[point])
        let (adoption, reason) = (form(adoption(point, of: texts[point])), form(reasonField))
        // The core refuses the form as a whole; here it is told which of the points lacks its reason.
        if adoption.known?.needsReason == true, reason.known?.isEmpty == true {
          form.tell({ $0.refusalReasonMissing }, at: reasonField)
        }
        return Read<AdoptPoints.Decision> { AdoptPoints.Decision(point, try adoption.value, because: try reason.value) }
      }
      let version = form.version
      _ = try points.value
      return AdoptPoints(matter, try decisions.map { try $0.value }, from: version)
    }
  }
}

/// The form that publishes how far the commitments are (3.6c).
enum ProgressForm {
  static let remark = Field<String>.passage("remark", \.planRemark, rows: 2).mayBeBlank

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> PublishProgress {
    try visit.read { form in
      let (remark, version) = (form(remark), form.version)
      return PublishProgress(matter, remark: try remark.value, from: version)
    }
  }
}

/// The form of the sheets collected so far: how many gave each score (3.6c).
enum RatingsForm {
  /// How many sheets gave a score; none is written 0.
  static func count(_ score: Satisfaction) -> Field<Int> {
    .count("score\(score.rawValue)") { $0.satisfaction(score) }.refused(by: .ratingsMissing)
  }

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> RecordRatings {
    try visit.read { form in
      let counts = Satisfaction.allCases.reversed().map { ($0, form(count($0))) }
      let version = form.version
      return RecordRatings(matter, try counts.reduce(into: [:]) { $0[$1.0] = try $1.1.value }, from: version)
    }
  }
}
