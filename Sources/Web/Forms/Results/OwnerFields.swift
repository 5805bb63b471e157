import Deliberation
import Institution
import Wording

/// 责任方 as it is chosen: the community itself, an organisation of its register, or another party.
enum OwnerChoice: Hashable, Sendable {
  case community
  case registered(ID<Organisation>)
  case other

  /// Who carries a commitment out, as far as it is known: at the meeting a name was written down, which may be anybody's.
  ///
  /// - Parameter here: what the community is called as an owner.
  static func known(of line: CommitmentLine, _ owners: CommitmentPage.Owners, here: String) -> OwnerChoice? {
    let commitment = line.commitment
    if let known = line.organisation { return .registered(known) }
    guard commitment.measure.isEmpty else { return commitment.ownerKind == .community ? .community : .other }
    if let named = owners.organisations.first(where: { $0.name == commitment.owner }) { return .registered(named.id) }
    return commitment.owner.hasPrefix(owners.community) || commitment.owner == here ? .community : nil
  }
}

/// Who carries a commitment out (3.6a): chosen, and named when it stands in no register.
enum OwnerFields {
  static let owner = Field<OwnerChoice>("owner", \.matterOwner, .select) { sent throws(Fault) in
    switch try Fault.single(sent) {
    case "": throw .missing(isChoice: true)
    case "community": return .community
    case "other": return .other
    case let text:
      guard let id = ID<Organisation>(text) else { throw .notOffered }
      return .registered(id)
    }
  } write: {
    switch $0 {
    case .community: ["community"]
    case .registered(let id): [id.description]
    case .other: ["other"]
    }
  }
  static let name = Field<String>.name("ownerName", \.resultsOwnerName).mayBeBlank.hint(\.resultsOwnerNameHint).refused(by: .nameMissing)

  /// The owner that was sent.
  ///
  /// - Parameters:
  ///   - organisations: those that can be chosen.
  ///   - community: what the community is called as an owner.
  ///   - known: the name that stood in the form when it was opened: choosing somebody else leaves it there unread.
  static func read(
    _ form: FormReader, among organisations: [OrganisationLine], community: String, known: String = ""
  ) -> Read<CommitmentOwner> {
    let (chosen, typed) = (form(owner), form(name))
    let names = Dictionary(organisations.map { ($0.id, $0.name) }) { first, _ in first }
    if let choice = chosen.known, let name = typed.known {
      switch choice {
      case .other: if name.isEmpty { form.tell({ $0.formMissing }, at: self.name) }
      case .community: if !name.isEmpty, name != known { form.tell({ $0.resultsOwnerNameAlone }, at: self.name) }
      case .registered(let id):
        if names[id] == nil { form.tell({ $0.formNotOffered }, at: owner) }
        if !name.isEmpty, name != known, name != names[id] { form.tell({ $0.resultsOwnerNameAlone }, at: self.name) }
      }
    }
    return chosen.map { choice in
      switch choice {
      case .community: CommitmentOwner(name: community, kind: .community)
      case .registered(let id): CommitmentOwner(name: names[id] ?? "", kind: .organisation, organisation: id)
      case .other: CommitmentOwner(name: try typed.value, kind: .organisation)
      }
    }
  }
}
