import Deliberation
import Institution
import Wording

/// The form of an explanation to somebody who disagreed (3.6e).
enum ExplanationForm {
  static let dissent = Field<ID<Meeting.Dissent>>.one("dissent", \.resultsDissents, as: .hidden)
  static let explainer = Field<String>.name("explainer", \.resultsExplainer)
  static let way = Field<Explanation.Way>.choice("way", \.resultsExplainWay)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .dayInFuture)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let text = Field<String>.passage("text", \.resultsExplained, rows: 2)
  static let reply = Field<String>.passage("reply", \.resultsReplyLabel, rows: 2).mayBeBlank
  static let result = Field<Explanation.Result>.choice("result", \.resultsExplainResult).refused(by: .alreadyExplained)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> ExplainDissent {
    try visit.read { form in
      let (dissent, explainer, way) = (form(dissent), form(explainer), form(way))
      let (at, text, reply, result) = (form.moment(day, clock), form(text), form(reply), form(result))
      let now = visit.institution.clock()
      form.judge(day, at) { at throws(Refusal) in try at.checkCome(now: now, clause: ExplainDissent.clause) }
      return ExplainDissent(
        matter, try dissent.value, by: try explainer.value, way: try way.value, at: try at.value, saying: try text.value,
        reply: try reply.value, result: try result.value)
    }
  }
}

/// The form of an answer to a request for review (2.2a).
enum ReviewAnswerForm {
  static let review = Field<ID<Review>>.one("review", \.resultsReviews, as: .hidden)
  static let upheld = Field<Bool>.yesOrNo("upheld", \.resultsReviewFinding)
  static let text = Field<String>.passage("text", \.caseAnswerLabel, rows: 2).refused(by: .answerMissing, .alreadyAnswered)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> AnswerReview {
    try visit.read { form in
      let (review, upheld, text) = (form(review), form(upheld), form(text))
      return AnswerReview(matter, try review.value, upheld: try upheld.value, saying: try text.value)
    }
  }
}

/// The form of a result that goes to whoever commissioned it (3.6d).
enum CommissionReportForm {
  static let commission = Field<ID<Commission>>.one("commission", \.resultsCommission, as: .hidden)
  static let text = Field<String>.passage("text", \.resultsReportText, rows: 4)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> ReportCommission {
    try visit.read { form in
      let (commission, text, late) = (form(commission), form(text), form.whereShown(CommonFields.late))
      return ReportCommission(matter, of: try commission.value, saying: try text.value, lateReason: try late.value)
    }
  }
}

/// The form of an answer of whoever commissioned a deliberation (3.6d).
enum CommissionAnswerForm {
  static let text = Field<String>.passage("text", \.resultsAnswerText, rows: 4).refused(by: .answerMissing)
  /// The same for what came on paper, from an organ.
  static func paper(of organ: String) -> Field<String> {
    .passage("text", { $0.resultsAnswerPaper(organ: organ) }, rows: 4)
  }

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> AnswerCommission {
    try visit.read { form in
      let (commission, text) = (form(CommissionReportForm.commission), form(text))
      return AnswerCommission(matter, of: try commission.value, saying: try text.value)
    }
  }
}

/// The form that sends a matter to another track than the assembly (3.5h).
enum ReferralForm {
  static let track = Field<OtherTrack>.choice("track", \.resultsTrack).refused(by: .nothingUndecided)
  static let text = Field<String>.passage("text", \.ledgerReason, rows: 2).refused(by: .reasonMissing)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> ReferMatter {
    try visit.read { form in
      let (track, text, version) = (form(track), form(text), form.version)
      return ReferMatter(matter, to: try track.value, because: try text.value, from: version)
    }
  }
}

/// The form of what was decided on another track (3.5h).
enum ReferralResultForm {
  static let text = Field<String>.passage("text", \.resultsReferralResult, rows: 2).refused(by: .textMissing)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .dayInFuture)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> RecordReferral {
    try visit.read { form in
      let (text, day, version) = (form(text), form(day), form.version)
      let today = visit.institution.clock().day
      form.judge(Self.day, day) { day throws(Refusal) in try day.checkCome(today: today, clause: RecordReferral.clause) }
      return RecordReferral(matter, saying: try text.value, on: try day.value, from: version)
    }
  }
}
