import Deliberation
import Institution
import Wording

/// The form that opens an online deliberation (3.4g).
enum OpenOnlineForm {
  static let introduction = Field<String>.passage("introduction", \.onlineIntroduction, rows: 2)
  static let statements = Field<[String]>.lines("statements", \.onlineStatements, rows: 8, limit: .passage)
    .refused(by: .onlineStatementsMissing, .onlineStatementEmpty, .onlineStatementLong)
  /// Whom it reaches: everybody, which has to be said, or the groups that are ticked.
  enum Reached: String, CaseIterable, Sendable { case everybody, groups }
  static let reach = Field<Reached>.choice("reach", \.onlineReach, as: .radios)
  static let groups = Field<[String]>.names("group", \.onlineGroups).refused(by: .groupUnknown)
  static let day = Field<Day>.day("day", \.onlineEnds).refused(by: .onlineTooShort)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> OpenOnline {
    try visit.read { form in
      let closesAt = form.moment(day, clock)
      let (introduction, statements) = (form(Self.introduction), form(Self.statements))
      let (reach, groups) = (form(Self.reach), form(Self.groups))
      switch (reach.known, groups.known?.isEmpty) {
      case (.everybody, false): form.tell(\.formNotAsked, at: Self.groups)
      case (.groups, true): form.tell({ Fault.missing(isChoice: true).sentence($0) }, at: Self.groups)
      default: break
      }
      _ = try reach.value
      return OpenOnline(
        matter,
        OnlineCall(
          introduction: try introduction.value, groups: try groups.value, closesAt: try closesAt.value, statements: try statements.value))
    }
  }
}

extension OpenOnlineForm.Reached {
  /// What the form offers: groups where there are some.
  static func offered(hasGroups: Bool, _ words: Words) -> [(value: OpenOnlineForm.Reached, title: String)] {
    [(.everybody, words.onlineReachAll)] + (hasGroups ? [(.groups, words.onlineReachGroups)] : [])
  }
}

/// The judgement on a resident's statement; the reason is public (3.4g).
enum ModerateForm {
  static let statement = Field<ID<OnlineStatement>>.one("statement", \.onlineAddText, as: .hidden)
  static let accepted = Field<Bool>.yesOrNo("accepted", \.onlineAccept).looking(.hidden)
  static let reason = Field<String>.passage("reason", \.onlineRejectReason, rows: 2).mayBeBlank.neededBy(.reasonMissing)

  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> ModerateStatement {
    try visit.read { form in
      let (statement, accepted) = (form(Self.statement), form(Self.accepted))
      let isNeeded = accepted.known.map { ModerateStatement.needsReason(accepted: $0) } ?? false
      let reason = form.needing(form(Self.reason), of: Self.reason, when: isNeeded)
      return ModerateStatement(
        matter, try statement.value, accepted: try accepted.value, because: try reason.value, from: form.version)
    }
  }
}

/// A statement in somebody's own words, a resident's or the committee's (3.4g).
enum StatementForm {
  static let text = Field<String>.passage("text", \.onlineAddText, rows: 2)
    .refused(by: .onlineStatementEmpty, .onlineStatementLong, .onlineStatementTwice)

  static func command(_ visit: Visit, to online: ID<OnlineCall>, code: String = "") throws -> AddStatement {
    try visit.read { form in
      let text = form(Self.text)
      return AddStatement(online, try text.value, code: code)
    }
  }
}

/// The end of an online deliberation, with the statements that stand when it is shown (3.4g).
enum CloseOnlineForm {
  static func command(_ visit: MemberVisit, for matter: ID<Matter>) throws -> CloseOnline {
    try visit.read { CloseOnline(matter, from: $0.version) }
  }
}

/// Whose people get codes (3.4g).
enum OnlineCodesForm {
  static let reach = Field<Reach>.reach("group", \.lotGroup).refused(by: .groupUnknown)

  static func command(_ visit: MemberVisit, to online: ID<OnlineCall>) throws -> IssueCodes {
    try visit.read { form in
      let reach = form(Self.reach)
      return IssueCodes(online, group: try reach.value.group)
    }
  }
}

/// What somebody says to one statement: one button an answer (3.4g).
enum OnlineAnswerForm {
  static let statement = Field<ID<OnlineStatement>>.one("statement", \.onlineAddText, as: .hidden)
  /// 1 agrees, -1 disagrees, 0 passes.
  static let choice = Field<Int>("choice", \.matterBallotYour, .hidden) { sent throws(Fault) in
    let text = try Fault.single(sent)
    guard !text.isEmpty else { throw .missing(isChoice: true) }
    guard let choice = [1, -1, 0].first(where: { String($0) == text }) else { throw .notOffered }
    return choice
  } write: {
    [String($0)]
  }

  static func command(_ visit: Visit, to online: ID<OnlineCall>, code: String) throws -> AnswerOnline {
    try visit.read { form in
      let (statement, choice) = (form(Self.statement), form(Self.choice))
      return AnswerOnline(online, try statement.value, try choice.value, code: code)
    }
  }
}
