import Deliberation
import Institution
import Wording

/// 归类 — what becomes of an entry of the ledger (3.5a).
enum SortForm {
  /// What can become of an entry here; topics are made by the work meeting.
  enum Outcome: String, CaseIterable, Sendable {
    case forMeeting, answered, passedOn, notInScope

    var state: Opinion.State {
      switch self {
      case .forMeeting: .forMeeting
      case .answered: .answered
      case .passedOn: .passedOn
      case .notInScope: .notInScope
      }
    }
  }

  static let outcome = Field<Outcome>.choice("outcome", \.ledgerSort, as: .radios)
  static let answer = Field<String>.passage("answer", \.ledgerAnswer).hint(\.ledgerAnswerHint).mayBeBlank
    .neededBy(.answerMissing).refused(by: .reasonMissing)

  static func command(_ visit: MemberVisit, of entry: ID<Opinion>) throws -> SortOpinion {
    try visit.read { form in
      let outcome = form(Self.outcome)
      let answer = form.needing(form(Self.answer), of: Self.answer, when: outcome.known?.state.needsAnswer ?? false)
      let version = form.version
      return SortOpinion(entry, as: try outcome.value.state, saying: try answer.value, from: version)
    }
  }

  /// The outcomes that an entry can still have, none of them chosen beforehand.
  static func outcomes(of state: Opinion.State, _ words: Words) -> [(value: Outcome, title: String)] {
    Outcome.allCases.filter { $0 != .forMeeting || state == .received }.map { outcome in
      switch outcome {
      case .forMeeting: (outcome, words.ledgerSortForMeeting)
      case .answered: (outcome, words.ledgerSortAnswered)
      case .passedOn: (outcome, words.ledgerSortPassedOn)
      case .notInScope: (outcome, words.ledgerSortNotInScope)
      }
    }
  }
}

/// 并案、拆分 — entries that tell the same, and what parts them again (3.5a).
enum JoinForm {
  static let slip = Field<SlipNumber>.slip("slip", \.ledgerJoinTo)
  static let reason = CommonFields.reason
  /// The entry that another one is joined to by one tap, and the words that both share.
  static let lead = Field<ID<Opinion>>.one("lead", \.ledgerTwins, as: .hidden)
  static let shared = Field<String>.passage("reason", \.ledgerReason).refused(by: .reasonMissing)

  /// The slip that was typed, and why.
  static func typed(_ visit: MemberVisit) throws -> (slip: SlipNumber, reason: String, version: Version) {
    try visit.read { form in
      let (slip, reason) = (form(Self.slip), form(Self.reason))
      return (try slip.value, try reason.value, form.version)
    }
  }

  /// The entry joined to one that likely tells the same.
  static func following(_ visit: MemberVisit, _ entry: ID<Opinion>) throws -> JoinOpinions {
    try visit.read { form in
      let (lead, reason) = (form(Self.lead), form(shared))
      let version = form.version
      return JoinOpinions([entry], to: try lead.value, because: try reason.value, from: version)
    }
  }

  static func splitting(_ visit: MemberVisit, _ entry: ID<Opinion>) throws -> SplitOpinion {
    try visit.read { form in
      let (reason, version) = (form(Self.reason), form.version)
      return SplitOpinion(entry, because: try reason.value, from: version)
    }
  }
}

/// 添加附件 — a photo, recording or paper added to an entry (3.5a).
enum AttachForm {
  static let file = FileField("file", \.ledgerFile, accept: OpinionForm.accepted, isRequired: true)
  static let caption = Field<String>.line("caption", \.ledgerCaption).mayBeBlank

  static func read(_ visit: MemberVisit) throws -> (file: Media, caption: String) {
    try visit.read { form in
      let (file, caption) = (try form.media(Self.file), form(Self.caption))
      return (try file.required().value, try caption.value)
    }
  }
}
