public import Deliberation
public import Secrets
public import Storage
internal import Typing

/// 意见导入计划 — which opinions of a file stand in the ledger already: the same words, day and giver.
///
/// The preview shows it, the command makes it again within its transaction: ``version`` says whether it is still the same.
public struct OpinionPlan: Sendable {
  /// What an opinion meets.
  public enum Twin: Hashable, Sendable {
    /// An entry of the ledger.
    case entry(SlipNumber)
    /// An earlier one of the same file, by its place from 0.
    case earlier(Int)
  }

  /// Opinions that are there already, by their place from 0.
  public let twins: [Int: Twin]
  private let texts: [String]
  /// Places of those of which it is not said in what capacity the giver speaks.
  private let silent: [Int]

  /// So many that would be taken do not say in what capacity their giver speaks: it is asked, see ``ImportOpinions/giver``.
  /// - Parameter takingAgain: true when those count that are there already.
  public func unsaid(takingAgain: Bool) -> Int { silent.count { takingAgain || twins[$0] == nil } }

  /// The plan as a fingerprint: another when anything else is there already.
  public var version: Version {
    let met = twins.sorted { $0.key < $1.key }.map { place, twin in
      switch twin {
      case .entry(let slip): "\(place) \(slip)"
      case .earlier(let other): "\(place) \(other)"
      }
    }
    return Version(of: texts + met)
  }

  private struct Giver: Hashable {
    let day: Day
    let name: String
    let contact: String?
  }

  /// Compares drafts with the ledger of a community.
  public init(_ drafts: [OpinionDraft], in area: AreaCode, vault: Vault, _ tx: Transaction) throws {
    texts = drafts.map(\.text)
    silent = drafts.indices.filter { drafts[$0].giverKind == nil }
    var places: [Giver: [String: Int]] = [:]
    var twins: [Int: Twin] = [:]
    for (place, draft) in drafts.enumerated() {
      let giver = Giver(
        day: draft.takenAt.day, name: Typed.name(draft.giverName),
        contact: draft.keptContact.map { vault.blindIndex($0, context: "phone") })
      let text = Typed.text(draft.text)
      if let earlier = places[giver]?[text] { twins[place] = .earlier(earlier) } else { places[giver, default: [:]][text] = place }
    }
    guard let first = drafts.map(\.takenAt).min(), let last = drafts.map(\.takenAt).max() else {
      self.twins = [:]
      return
    }
    let from = Instant(day: first.day, hour: 0, minute: 0)
    let end = Instant(day: last.day, hour: 24, minute: 0)
    for said in try OpinionTable.said(in: area, from: from, until: end, tx) {
      let giver = Giver(day: said.takenAt.day, name: Typed.name(said.giverName), contact: said.contactIndex)
      guard let known = places[giver], let place = known[Typed.text(said.text)], twins[place] == nil else { continue }
      twins[place] = .entry(said.slip)
    }
    self.twins = twins
  }
}

extension OpinionDraft {
  /// The contact as it is kept and compared; `nil` when none was left.
  var keptContact: String? { contact.isBlank ? nil : contact }
}
