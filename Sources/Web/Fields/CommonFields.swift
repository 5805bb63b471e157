import Deliberation
import Typing
import Wording

/// Fields that many forms have.
enum CommonFields {
  /// Why an act comes after its day (2.2b).
  static let late = Field<String>.passage("late", \.caseLateReason, rows: 2).mayBeBlank.neededBy(.lateReasonMissing)
  /// The same where it is known to come late, and after which day.
  static func late(after day: Day) -> Field<String> { late.hint { $0.caseLateHint(day: $0.shortDate(day)) }.required }
  /// Why something is done.
  static let reason = Field<String>.line("reason", \.ledgerReason).refused(by: .reasonMissing)
}

/// Whom something is for: everybody, which has to be said, or the people of one group.
enum Reach: Hashable {
  case everybody
  case group(String)

  /// The group as commands have it; empty for everybody.
  var group: String {
    switch self {
    case .everybody: ""
    case .group(let name): name
    }
  }

  /// What a form offers.
  static func offered(_ groups: [String], _ words: Words) -> [(value: Reach, title: String)] {
    [(.everybody, words.lotAllGroups)] + groups.map { (.group($0), $0) }
  }
}

extension Field<Reach> {
  /// Everybody or a group, one of which has to be chosen.
  static func reach(_ name: String, _ label: @escaping @Sendable (Words) -> String) -> Field {
    // No name is punctuation alone.
    let everybody = "*"
    return Field(name, label, .select) { sent throws(Fault) in
      let text = try Fault.single(sent)
      guard Typed.line(text) != everybody else { return .everybody }
      let group = try Fault.within(.name, Typed.name(text))
      guard !group.isEmpty else { throw .missing(isChoice: true) }
      return .group(group)
    } write: {
      [$0 == .everybody ? everybody : $0.group]
    }
  }
}
