import Deliberation
import Institution
import Secrets

/// 导入 — the two forms of an import: one that sends a file, and one that takes what its preview showed (3.3a, 3.5a).
enum ImportForm {
  /// Tables as spreadsheets write them.
  static let accepted = ".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  static let opinions = FileField("file", \.rosterFile, accept: accepted, isRequired: true, hint: \.rosterOpinionColumns)
  static let roster = FileField("file", \.rosterFile, accept: accepted, isRequired: true, hint: \.rosterColumns)
  /// The name under which the previewed file is kept.
  static let kept = Field<String>.token("kept").optional
  /// Ticked by whoever has looked at what the preview asks.
  static let agreed = Field<Bool>.tick("agreed", \.rosterAgreed)
  /// Ticked to take also what stands in the ledger already.
  static let repeated = Field<Bool>.tick("repeated", \.rosterTakeAgain)

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

  /// The file that was sent.
  static func file(_ field: FileField, _ visit: Visit) throws -> [UInt8] { try visit.read { try $0(field).required().value.bytes } }

  /// What was agreed to.
  struct Consent {
    let agreed: Bool, repeated: Bool
    let plan: Version
  }

  /// - Parameter asks: the preview asks something, so that agreeing is needed.
  static func consent(_ visit: Visit, asks: Bool) throws -> Consent {
    try visit.read { form in
      let (agreed, repeated) = (form(Self.agreed), form(Self.repeated))
      if asks, agreed.known == false { form.tell({ $0.rosterAgreedMissing }, at: Self.agreed) }
      return Consent(agreed: try agreed.value, repeated: try repeated.value, plan: form.version)
    }
  }
}
