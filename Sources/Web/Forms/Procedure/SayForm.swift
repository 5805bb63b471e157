import Deliberation
import Institution
import Wording

/// 提意见 — the form by which anyone says something, without an account (3.5a).
enum SayForm {
  static let text = Field(OpinionRows.text, \.boardSayText, .area(rows: 6)).hint(\.boardSayHint).refused(by: .textMissing, .textTooLong)
  static let place = Field(OpinionRows.place, \.boardSayPlace).hint(\.boardSayPlaceHint).mayBeBlank
  static let name = Field(OpinionRows.name, \.boardSayName, .line(kind: "text", autocomplete: "name")).hint(\.boardSayNameHint).mayBeBlank
  static let contact = Field(OpinionRows.contact, \.boardSayContact, .line(kind: "tel", autocomplete: "tel")).hint(\.boardSayContactHint)
    .mayBeBlank
  static let kind = Field(OpinionRows.giver, \.boardSayKind).only(kinds)
  static let isRequest = Field<Bool>.tick("request", \.boardSayRequest)
  /// Sides that speak for themselves here.
  static let kinds: [PartyKind] = [.registeredResidents, .nonRegisteredResidents, .residentUnits, .propertyManagement, .otherStakeholders]

  static func command(_ visit: Visit, in area: AreaCode, under policy: Policy, at now: Instant) throws -> TakeOpinion {
    try visit.read { form in
      let (text, place, name, contact) = (form(Self.text), form(Self.place), form(Self.name), form(Self.contact))
      let (kind, isRequest) = (form(Self.kind), form(Self.isRequest))
      form.measure(text, at: Self.text, under: policy)
      let draft = OpinionDraft(
        channel: .network, text: try text.value, takenAt: now, giverName: try name.value, giverKind: try kind.value,
        contact: try contact.value, place: try place.value, isRequest: try isRequest.value)
      return TakeOpinion(draft, in: area)
    }
  }
}

/// 评价 — one score for the matter that an opinion became, once a slip (3.6c).
enum RateForm {
  static let score = Field<Satisfaction>("score", \.matterRateQuestion, .radios) { sent throws(Fault) in
    let text = try Fault.single(sent)
    guard !text.isEmpty else { throw .missing(isChoice: true) }
    guard let score = Int(text).flatMap({ Satisfaction(rawValue: $0) }) else { throw .notOffered }
    return score
  } write: {
    [String($0.rawValue)]
  }

  static func command(_ visit: Visit, of matter: ID<Matter>, by entry: ID<Opinion>) throws -> RateMatter {
    try visit.read { form in
      let score = form(Self.score)
      return RateMatter(matter, by: entry, try score.value)
    }
  }
}
