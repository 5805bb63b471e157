import Deliberation
import Institution
import Secrets
import Wording

/// 导入 — the two forms of an import: one that sends a file, and one that takes what its preview showed (3.3a, 3.5a).
enum ImportForm {
  /// Tables as spreadsheets write them.
  static let accepted = ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  static let opinions = FileField("file", \.rosterFile, accept: accepted, isRequired: true, hint: \.rosterOpinionColumns)
  static let roster = FileField("file", \.rosterFile, accept: accepted, isRequired: true, hint: \.rosterColumns)
  /// The name under which the previewed file is kept.
  static let kept = Field<String>.token("kept").optional
  /// Ticked by whoever has looked at what the preview asks.
  static let agreed = Field<Bool>.tick("agreed", \.rosterAgreed).consent
  /// What becomes of new people of whom the file does not say whether they are registered.
  static let unsaid = Field<ImportRoster.Unsaid>.choice("unsaid", \.rosterUnsaid, as: .radios).optional.required
    .refused(by: .registrationUnsaid).consent
  /// In what capacity the givers speak of whom the file does not say it.
  static let giver = Field(OpinionRows.giver, \.rosterGiver).optional.required.refused(by: .giverUnsaid).consent
  /// Ticked to take also what stands in the ledger already.
  static let repeated = Field<Bool>.tick("repeated", \.rosterTakeAgain).consent

  /// The name of the file whose preview was sent; `nil` where a file itself is sent.
  static func kept(_ visit: Visit, in area: AreaCode) throws -> String? {
    guard let sent = try visit.read({ try $0(Self.kept).value }) else { return nil }
    let parts = sent.split(separator: ".").map(String.init)
    guard let name = parts.first, let seal = parts.last, parts.count == 2, Token.equal(seal, Self.seal(of: name, visit, in: area)) else {
      throw Problem(sentence: visit.words.rosterFileGone)
    }
    return name
  }

  /// The name of a previewed file, bound to whoever uploaded it and to their community: nobody else can have it taken.
  static func bound(_ name: String, _ visit: Visit, in area: AreaCode) -> String { name + "." + seal(of: name, visit, in: area) }

  private static func seal(of name: String, _ visit: Visit, in area: AreaCode) -> String {
    String(visit.institution.vault.blindIndex("\(name) \(area) \(visit.member.id)", context: "import").prefix(32))
  }

  /// The answers that the preview offers.
  static func unsaids(_ words: Words) -> [(value: ImportRoster.Unsaid?, title: String)] {
    [(.registered, words.rosterYes), (.notRegistered, words.rosterNo), (.leftOut, words.rosterUnsaidLeftOut)]
  }

  /// The file that was sent.
  static func file(_ field: FileField, _ visit: Visit) throws -> [UInt8] { try visit.read { try $0(field).required().value.bytes } }

  /// The roster as its preview was agreed to.
  ///
  /// - Parameter now: what the file would do by now, and so what is asked.
  static func command(_ visit: Visit, taking entries: [RosterEntry], into area: AreaCode, now: RosterPlan) throws -> ImportRoster {
    try visit.read { form in
      let agreed = form(Self.agreed)
      let unsaid = form.needing(form(Self.unsaid), of: Self.unsaid, when: now.unsaid > 0)
      if !now.questions.isEmpty, agreed.known == false { form.tell({ $0.rosterAgreedMissing }, at: Self.agreed) }
      _ = try agreed.value
      return ImportRoster(entries, into: area, unsaid: try unsaid.value, as: form.version)
    }
  }

  /// The same of opinions.
  static func command(_ visit: Visit, taking drafts: [OpinionDraft], into area: AreaCode, now: OpinionPlan) throws -> ImportOpinions {
    try visit.read { form in
      let repeated = form(Self.repeated)
      let isAsked = repeated.known.map { now.unsaid(takingAgain: $0) > 0 } ?? false
      let giver = form.needing(form(Self.giver), of: Self.giver, when: isAsked)
      return ImportOpinions(drafts, into: area, takingAgain: try repeated.value, by: try giver.value, as: form.version)
    }
  }
}
