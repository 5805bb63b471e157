import Deliberation
import Institution
import PolicyFiles
import Wording

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
      let today = visit.institution.clock().day
      form.judge(Self.day, day) { day throws(Refusal) in try day.checkCome(today: today, clause: RecordStep.clause) }
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
    .neededBy(.assemblyNoticeShort).alwaysSent

  static func command(_ visit: MemberVisit, _ line: AssemblyLine) throws -> NoticeAssembly {
    let policy = try visit.institution.library.policy(for: line.area, on: line.rulesDay)
    let now = visit.institution.clock()
    return try visit.read { form in
      let (kind, meetsAt) = (line.assembly.kind, form.moment(day, clock))
      form.judge(day, meetsAt) { at throws(Refusal) in try AssemblyNotice.check(meetsAt: at, kind, under: policy, at: now) }
      let isShort = meetsAt.known.map { AssemblyNotice.isShort(kind, meetingOn: $0.day, under: policy, today: now.day) }
      let (place, short) = (form(Self.place), form.needing(form(Self.short), of: Self.short, when: isShort ?? false))
      let lawful = LawfulField.read(form, of: [line.call.question, line.call.agenda], visit.visit)
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
    .neededBy(.agesUnknown)
  static let way = Field<Way>.choice("way", \.assemblyBallotWay)
  static let electors = Field<[ID<Elector>]>.some("elector", \.assemblyArrivals).required.neededBy(.nobodyPresent)
    .refused(by: .notOnRoll, .presenceFixed, .changedMeanwhile)

  /// How people were present when the page showed them: an elector, and behind a full stop the way.
  static let seen = Field<[Arrival]>("seen", \.assemblyArrivals, .hidden) { sent throws(Fault) in
    guard sent.count <= Fault.mostValues else { throw .tooMany(count: sent.count, limit: Fault.mostValues) }
    var found: [Arrival] = []
    for text in sent {
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let first = parts.first, let elector = ID<Elector>(first) else { throw .notOffered }
      found.append(Arrival(elector, parts.count > 1 ? parts.last : nil))
    }
    return found
  } write: {
    $0.map { "\($0.elector)" + ($0.way.map { "." + $0 } ?? "") }
  }

  static func freeze(_ visit: MemberVisit, _ line: AssemblyLine) throws -> FreezeRoll {
    try visit.read { form in
      let (ages, version) = (form.whereShown(Self.ages), form.version)
      return FreezeRoll(line.assembly.matter, line.assembly.id, despiteUnknownAges: try ages.value, from: version)
    }
  }

  static func mark(_ visit: MemberVisit, _ line: AssemblyLine) throws -> MarkPresent {
    try visit.read { form in
      let (way, electors, seen) = (form(Self.way), form.some(Self.electors), form(Self.seen))
      return MarkPresent(
        line.assembly.matter, line.assembly.id, try electors.value, byPhone: try way.value == .phone, seen: try seen.value)
    }
  }

  static func unmark(_ visit: MemberVisit, _ line: AssemblyLine) throws -> UnmarkPresent {
    try visit.read { form in
      let (electors, seen) = (form.some(Self.electors), form(Self.seen))
      return UnmarkPresent(line.assembly.matter, line.assembly.id, try electors.value, seen: try seen.value)
    }
  }
}

/// The steps of a sitting that ask for nothing: what they act upon is what the page showed.
enum SittingForm {
  static func open(_ visit: MemberVisit, _ line: AssemblyLine) throws -> OpenAssembly {
    try visit.read { OpenAssembly(line.assembly.matter, line.assembly.id, from: $0.version) }
  }

  static func adjourn(_ visit: MemberVisit, _ line: AssemblyLine) throws -> AdjournAssembly {
    try visit.read { AdjournAssembly(line.assembly.matter, line.assembly.id, from: $0.version) }
  }

  static func close(_ visit: MemberVisit, _ line: AssemblyLine) throws -> CloseAssembly {
    try visit.read { CloseAssembly(line.assembly.matter, line.assembly.id, from: $0.version) }
  }
}

/// Why an assembly is broken off, or its call withdrawn (3.5h).
enum AssemblyEndForm {
  static let text = Field<String>.passage("text", \.ledgerReason, rows: 2).refused(by: .reasonMissing)

  static func breakOff(_ visit: MemberVisit, _ line: AssemblyLine) throws -> BreakOffAssembly {
    try read(visit) { BreakOffAssembly(line.assembly.matter, line.assembly.id, because: $0, from: $1) }
  }

  static func withdraw(_ visit: MemberVisit, _ line: AssemblyLine) throws -> WithdrawAssembly {
    try read(visit) { WithdrawAssembly(line.assembly.matter, line.assembly.id, because: $0, from: $1) }
  }

  private static func read<C: Command>(_ visit: MemberVisit, _ make: (String, Version) -> C) throws -> C {
    try visit.read { form in
      let (text, version) = (form(Self.text), form.version)
      return make(try text.value, version)
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
