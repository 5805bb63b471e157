import Deliberation

/// The words of one set of codes: for each code the key that begins with the family's prefix. A program that asks for a key it makes at
/// run time declares its family; the start refuses a catalogue in which a code has no word, or a word has no code.
public struct Family: Hashable, Sendable {
  /// What the keys begin with.
  public let prefix: String
  /// The codes.
  public let codes: [String]
  /// True when other keys begin with the prefix too.
  public let isShared: Bool

  /// The words of an enumeration.
  public init<Code: CaseIterable & RawRepresentable>(
    _ prefix: String, _ type: Code.Type, isShared: Bool = false
  )
  where Code.RawValue == String {
    self.init(prefix, codes: type.allCases.map(\.rawValue), isShared: isShared)
  }

  /// The words of a list of codes.
  public init(_ prefix: String, codes: [String], isShared: Bool = false) {
    self.prefix = prefix
    self.codes = codes
    self.isShared = isShared
  }

  /// The key of a code.
  static func key(_ prefix: String, _ code: some StringProtocol) -> String {
    prefix + code.prefix(1).uppercased() + code.dropFirst()
  }

  /// `plan.requiredParts` as `planRequiredParts`.
  static func name(ofRule key: String) -> String {
    let parts = key.split(separator: ".")
    return parts.prefix(1).joined() + parts.dropFirst().map { self.key("", $0) }.joined()
  }

  var keys: [String] { codes.map { Self.key(prefix, $0) } }
}

extension Family {
  /// The families of what the core names.
  static let core: [Family] = [
    Family("termStage", Stage.self), Family("termStation", Station.self), Family("termAct", Act.self), Family("termRole", Role.self),
    Family("termChannel", Opinion.Channel.self), Family("termState", Opinion.State.self), Family("termParty", PartyKind.self),
    Family("termForm", FormKind.self), Family("termDuty", Obligation.Duty.self), Family("termOutcome", Outcome.self),
    Family("termPiece", Dossier.Piece.self), Family("termPaper", Publication.Kind.self), Family("termPart", PlanPart.self),
    Family("termPost", Post.Kind.self), Family("termLevel", Level.self), Family("termAdoption", Adoption.self),
    Family("termCommitment", Commitment.State.self), Family("termUrging", Urging.Way.self),
    Family("termExplanationWay", Explanation.Way.self), Family("termExplanation", Explanation.Result.self),
    Family("termCommission", Commission.State.self), Family("termCorrection", Correction.Kind.self),
    Family("termSatisfaction", codes: Satisfaction.allCases.map { String($0.rawValue) }),
    Family("termAssemblyStage", Assembly.Stage.self), Family("termAssemblyVillage", Assembly.Kind.self),
    Family("termAssemblyCommunity", Assembly.Kind.self), Family("termStep", AssemblyStep.self), Family("termBallot", Tally.Way.self),
    Family("termChoice", Tally.Choice.self), Family("termGround", Assembly.Ground.self), Family("termBasis", Assembly.Basis.self),
    Family("termTrack", OtherTrack.self), Family("termFlaw", Representation.Flaw.self), Family("termCircle", LotScheme.Circle.self),
    Family("termMirror", LotScheme.Mirror.self), Family("termLotWay", LotScheme.Way.self), Family("termStatement", StatementState.self),
    Family("termInstrument", codes: ["jilin", "village", "urban", "other"]),
    Family("todayDo", Obligation.Duty.self), Family("ruleKey", codes: Rules.keys.map { name(ofRule: $0.name) }),
    Family("ruleUnit", RuleUnit.self),
    Family("commonWeekday", codes: (1...7).map(String.init)), Family("refusal", Refusal.Code.self),
  ]
}

extension Family {
  /// True when nothing but a code of this family can be meant by a key.
  func owns(_ key: String) -> Bool {
    guard !isShared, key.hasPrefix(prefix), let next = key.dropFirst(prefix.count).first else {
      return false
    }
    return next.isUppercase || next.isNumber
  }
}
