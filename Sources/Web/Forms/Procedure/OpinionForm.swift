import Deliberation
import Institution
import PolicyFiles
import Wording

/// 登记意见 — the form by which a clerk writes down what somebody said (3.5a).
enum OpinionForm {
  static let channel = Field(OpinionRows.channel, \.ledgerChannel)
  static let text = Field(OpinionRows.text, \.ledgerWords, .area(rows: 6)).hint(\.ledgerWordsHint).refused(by: .textMissing, .textTooLong)
  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .takenInFuture)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field(OpinionRows.place, \.ledgerPlace).hint(\.boardSayPlaceHint).mayBeBlank
  static let name = Field(OpinionRows.name, \.ledgerName).hint(\.ledgerNameHint).mayBeBlank
  static let contact = Field(OpinionRows.contact, \.ledgerContact, .line(kind: "tel", autocomplete: "off")).hint(\.ledgerContactHint)
    .mayBeBlank
  static let kind = Field(OpinionRows.giver, \.boardSayKind).refused(by: .giverUnsaid)
  static let writer = Field<String>.name("writer", \.ledgerWriter).mayBeBlank.refused(by: .witnessMissing)
  static let way = Field<String>.line("way", \.ledgerWay).hint(\.ledgerWayHint).mayBeBlank
  static let source = Field<String>.line("source", \.ledgerSource).hint(\.ledgerSourceHint).mayBeBlank
  static let isRequest = Field<Bool>.tick("request", \.boardSayRequest)
  static let file = FileField("file", \.ledgerFile, accept: accepted)
  static let accepted = "image/*,audio/*,application/pdf"
  /// What was typed so far, to look for others that say the same.
  static let soFar = text.mayBeBlank

  /// What was written down, and the file that came with it.
  static func draft(_ visit: MemberVisit, in area: AreaCode) throws -> (draft: OpinionDraft, file: Media?) {
    let now = visit.institution.clock()
    let policy = try visit.institution.library.policy(for: area, on: now.day)
    return try visit.read { form in
      let (channel, text, takenAt) = (form(Self.channel), form(Self.text), form.moment(day, clock))
      let (place, name, contact, kind) = (form(Self.place), form(Self.name), form(Self.contact), form(Self.kind))
      let (writer, way, source) = (form(Self.writer), form(Self.way), form(Self.source))
      let (isRequest, file) = (form(Self.isRequest), try form.media(Self.file))
      form.measure(text, at: Self.text, under: policy)
      if let taken = takenAt.known, taken > now { form.tell(\.refusalTakenInFuture, at: day) }
      // Who wrote for somebody says how, and the other way round.
      switch (writer.known?.isEmpty, way.known?.isEmpty) {
      case (true, false): form.tell(\.refusalWitnessMissing, at: Self.writer)
      case (false, true): form.tell(\.refusalWitnessMissing, at: Self.way)
      default: break
      }
      return (
        OpinionDraft(
          channel: try channel.value, text: try text.value, takenAt: try takenAt.value, giverName: try name.value,
          giverKind: try kind.value, contact: try contact.value, place: try place.value, source: try source.value,
          witnessWriter: try writer.value, witnessWay: try way.value, isRequest: try isRequest.value), try file.value
      )
    }
  }

  /// Sides for which somebody speaks, as a form offers them.
  static func kinds(_ words: Words) -> [(value: PartyKind, title: String)] { PartyKind.allCases.map { ($0, words.party($0)) } }
}

extension FormReader {
  /// Tells of an opinion that is longer than the rules take.
  func measure(_ text: Read<String>, at field: Field<String>, under policy: Policy) {
    let limit = policy.opinionMaxCharacters.value
    guard let count = text.known?.unicodeScalars.count, count > limit else { return }
    tell({ Fault.tooLong(count: count, limit: limit).sentence($0) }, at: field)
  }
}
