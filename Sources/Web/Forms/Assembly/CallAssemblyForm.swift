import Deliberation
import Institution
import Wording

/// The form that puts a question before an assembly (3.5h).
enum CallAssemblyForm {
  static let kind = Field<Assembly.Kind>.choice("kind", \.assemblyKindLabel).refused(by: .groupOnlyInVillage, .noRepresentatives)
  static let basis = Field<Assembly.Basis>.choice("basis", \.assemblyBasisLabel).hint(\.assemblyBasisHint)
  static let ground = Field<Assembly.Ground>.choice("ground", \.assemblyGroundLabel).refused(by: .nothingUndecided, .notReserved)
  static let petitioners = Field<Int>.count("petitioners", \.assemblyPetitioners).optional.hint(\.assemblyPetitionersHint)
    .refused(by: .petitionTooFew, .countsImpossible)
  static let question = Field<String>.passage("question", \.assemblyQuestion).hint(\.assemblyQuestionHint).refused(by: .questionMissing)
  static let points = Field<[ID<PlanRecord.Point>]>.some("point", \.assemblyPoints).hint(\.assemblyPointsHint).refused(by: .pointUnknown)
  static let agenda = Field<String>.passage("agenda", \.assemblyAgenda, rows: 2, limit: .long).mayBeBlank
  static let group = Field<String>.name("group", \.assemblyGroup).optional.refused(by: .groupMissing, .groupUnknown)
  static let authorisation = Field<String>.passage("authorisation", \.assemblyAuthorisation, rows: 2).mayBeBlank
    .hint(\.assemblyAuthorisationHint).neededBy(.authorisationMissing)
  static let secret = Field<Bool>.tick("secret", \.assemblySecret)

  /// - Parameter around: what the matter and its community allow.
  static func command(_ visit: MemberVisit, for matter: ID<Matter>, in around: AssemblyCall.Circumstances) throws -> CallAssembly {
    try visit.read { form in
      let (kind, basis, ground) = (form(Self.kind), form(Self.basis), form(Self.ground))
      form.judge(Self.kind, kind) { kind throws(Refusal) in try around.check(kind) }
      form.judge(Self.ground, ground) { ground throws(Refusal) in try around.check(ground) }
      let petitioners = form(Self.petitioners, when: ground.known.map(\.isPetition), otherwise: 0)
      let group = form(Self.group, when: kind.known.map { $0 == .group }, otherwise: "")
      let (question, points, agenda) = (form(Self.question), form(Self.points), form(Self.agenda))
      // The page asks for it of a matter that the law reserves.
      let isNeeded = kind.known.map { AssemblyCall.needsAuthorisation($0, isReserved: form.shows(Self.authorisation)) } ?? false
      let authorisation = form.needing(form(Self.authorisation), of: Self.authorisation, when: isNeeded)
      let (secret, late) = (form(Self.secret), form.whereShown(CommonFields.late))
      let call = AssemblyCall(
        kind: try kind.value, basis: try basis.value, ground: try ground.value, petitioners: try petitioners.value,
        question: try question.value, agenda: try agenda.value, group: try group.value, isSecret: try secret.value,
        authorisation: try authorisation.value)
      return CallAssembly(matter, call, on: try points.value, lateReason: try late.value)
    }
  }
}

extension Assembly.Ground {
  /// True when somebody asked for the assembly, and it counts how many.
  var isPetition: Bool { self == .petitionOfElectors || self == .petitionOfRepresentatives }
}
