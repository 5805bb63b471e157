import Deliberation
import Institution

/// A step before the vote (3.1b). Only the Party members' meeting is counted.
enum AssemblyStepForm {
  static let step = Field<AssemblyStep>.choice("step", \.assemblyStepLabel).refused(by: .stepNotNeeded, .stepOutOfOrder)
  static let day = Field<Day>.day("day", \.assemblyStepDay).refused(by: .dayInFuture)
  static let expected = Field<Int>.count("expected", \.assemblyExpected).optional.refused(by: .countsImpossible)
  static let present = Field<Int>.count("present", \.assemblyCame).optional.refused(by: .quorumMissed)
  static let inFavour = Field<Int>.count("favour", \.assemblyFavour).optional.refused(by: .partyMembersRefused)
  static let text = Field<String>.passage("text", \.assemblyStepText, rows: 2)

  static func command(_ visit: MemberVisit, _ line: AssemblyLine) throws -> RecordStep {
    try visit.read { form in
      let (step, day, text) = (form(Self.step), form(Self.day), form(Self.text))
      let isCounted = step.known.map { $0 == .partyMembers }
      let expected = form(Self.expected, when: isCounted, otherwise: 0)
      let present = form(Self.present, when: isCounted, otherwise: 0)
      let inFavour = form(Self.inFavour, when: isCounted, otherwise: 0)
      return RecordStep(
        line.assembly.matter, line.assembly.id,
        AssemblyStep.Record(
          step: try step.value, heldOn: try day.value, expected: try expected.value, present: try present.value,
          inFavour: try inFavour.value, text: try text.value))
    }
  }
}

/// The notice of an assembly (VC 25, RC 26).
enum AssemblyNoticeForm {
  static let day = Field<Day>.day("day", \.planDay).refused(by: .meetingInPast)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field<String>.line("place", \.matterPlace)
  static let short = Field<String>.passage("short", \.assemblyShort, rows: 2).mayBeBlank.hint(\.assemblyShortHint)
    .refused(by: .assemblyNoticeShort)

  static func command(_ visit: MemberVisit, _ line: AssemblyLine) throws -> NoticeAssembly {
    try visit.read { form in
      let meetsAt = form.moment(day, clock)
      let (place, short, lawful) = (form(Self.place), form(Self.short), form(LawfulField.reason))
      return NoticeAssembly(
        line.assembly.matter, line.assembly.id, meetsAt: try meetsAt.value, place: try place.value, shortReason: try short.value,
        lawfulReason: try lawful.value, from: form.version)
    }
  }
}

/// The roll, and who of it came (3.5h).
enum RollForm {
  /// How somebody who came will vote.
  enum Way: String, CaseIterable, Sendable {
    /// By hand or on paper.
    case roll
    case phone

    func title(_ words: Words) -> String { self == .roll ? words.assemblyByPaper : words.assemblyByPhone }
  }

  static let ages = Field<String>.passage("ages", \.assemblyAgesReason, rows: 2).mayBeBlank.hint(\.assemblyAgesReasonHint)
    .refused(by: .agesUnknown)
  static let way = Field<Way>.choice("way", \.assemblyBallotWay)
  static let electors = Field<[ID<Elector>]>.some("elector", \.assemblyArrivals).refused(by: .nobodyPresent, .notOnRoll, .presenceFixed)

  static func freeze(_ visit: MemberVisit, _ line: AssemblyLine) throws -> FreezeRoll {
    try visit.read { form in
      let ages = form(Self.ages)
      return FreezeRoll(line.assembly.matter, line.assembly.id, despiteUnknownAges: try ages.value)
    }
  }

  static func mark(_ visit: MemberVisit, _ line: AssemblyLine) throws -> MarkPresent {
    try visit.read { form in
      let (way, electors) = (form(Self.way), form(Self.electors))
      return MarkPresent(line.assembly.matter, line.assembly.id, try electors.value, byPhone: try way.value == .phone)
    }
  }

  static func unmark(_ visit: MemberVisit, _ line: AssemblyLine) throws -> UnmarkPresent {
    try visit.read { form in
      let electors = form(Self.electors)
      return UnmarkPresent(line.assembly.matter, line.assembly.id, try electors.value)
    }
  }
}

/// Why an assembly is broken off, or its call withdrawn (3.5h).
enum AssemblyEndForm {
  static let text = Field<String>.passage("text", \.ledgerReason, rows: 2).refused(by: .reasonMissing)

  static func breakOff(_ visit: MemberVisit, _ line: AssemblyLine) throws -> BreakOffAssembly {
    BreakOffAssembly(line.assembly.matter, line.assembly.id, because: try reason(visit))
  }

  static func withdraw(_ visit: MemberVisit, _ line: AssemblyLine) throws -> WithdrawAssembly {
    WithdrawAssembly(line.assembly.matter, line.assembly.id, because: try reason(visit))
  }

  private static func reason(_ visit: MemberVisit) throws -> String {
    try visit.read { form in
      let text = form(Self.text)
      return try text.value
    }
  }
}

/// What somebody votes, by code or by account (3.5h).
enum BallotForm {
  static let choice = Field<Tally.Choice>.choice("choice", \.matterBallotYour, as: .radios).refused(by: .choiceMissing)

  static func choice(_ visit: Visit) throws -> Tally.Choice {
    try visit.read { form in
      let choice = form(Self.choice)
      return try choice.value
    }
  }
}
