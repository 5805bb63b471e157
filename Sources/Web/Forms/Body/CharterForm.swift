import Deliberation
import Institution
import Typing
import Wording

/// 工作制度 — the form of a new version of the charter (3.1c).
enum CharterForm {
  static let rules = Field<String>.passage("rules", \.boardCharter, rows: 8, limit: .long).refused(by: .textMissing)
  static let duties = Field<String>.passage("duties", \.boardDuties, rows: 5, limit: .long)
  static let yearPlan = Field<String>.passage("plan", \.boardYearPlan, rows: 5, limit: .long).mayBeBlank.alwaysSent

  static func command(_ visit: MemberVisit, in area: AreaCode) throws -> AdoptCharter {
    try visit.read { form in
      let (rules, duties, yearPlan) = (form(Self.rules), form(Self.duties), form(Self.yearPlan))
      let version = form.version
      return AdoptCharter(
        rules: try rules.value, duties: try duties.value, yearPlan: try yearPlan.value, in: area, from: version)
    }
  }
}

/// 协商目录 — the form of a new version of the catalogue: entries ticked, and one of one's own (3.2a).
enum CatalogueForm {
  /// The codes of entries.
  static let entries = Field<[String]>("entry", \.boardCatalogue, .ticks) { sent throws(Fault) in
    var codes: [String] = []
    for text in sent { codes.append(try Fault.within(.code, Typed.code(text))) }
    return codes
  } write: {
    $0
  }.refused(by: .catalogueEmpty)
  static let title = Field<String>.line("title", \.committeeEntryTitle).mayBeBlank
  static let group = Field<String>.name("group", \.committeeEntryGroup).mayBeBlank
  static let kind = Field<FormKind>.choice("form", \.matterForm).optional
  static let parties = Field<[PartyKind]>.cases("party", \.matterParticipants)

  /// - Parameter all: entries that can be ticked.
  static func command(_ visit: MemberVisit, of all: [CatalogueEntry], in area: AreaCode) throws -> AdoptCatalogue {
    try visit.read { form in
      let (entries, title, group) = (form(Self.entries), form(Self.title), form(Self.group))
      let (kind, parties, version) = (form(Self.kind), form(Self.parties), form.version)
      let codes = Set(all.map(\.code))
      if let ticked = entries.known, !codes.isSuperset(of: ticked) {
        form.tell({ Fault.notOffered.sentence($0) }, at: Self.entries)
      }
      let hasOther = group.known?.isEmpty == false || parties.known?.isEmpty == false || (kind.known ?? nil) != nil
      if title.known?.isEmpty == true, hasOther { form.tell(\.committeeOwnUntitled, at: Self.title) }
      if title.known?.isEmpty == false, group.known?.isEmpty == true {
        form.tell({ Fault.missing(isChoice: false).sentence($0) }, at: Self.group)
      }
      let chosen = Set(try entries.value)
      var adopted = all.filter { chosen.contains($0.code) }
      let own = try title.value
      if !own.isEmpty {
        adopted.append(
          CatalogueEntry(
            code: code(beside: codes), group: try group.value, title: own, participants: try parties.value, form: try kind.value))
      }
      return AdoptCatalogue(adopted, in: area, from: version)
    }
  }

  /// A code that no entry has.
  private static func code(beside known: Set<String>) -> String {
    var number = 1
    while known.contains("own.\(number)") { number += 1 }
    return "own.\(number)"
  }
}
