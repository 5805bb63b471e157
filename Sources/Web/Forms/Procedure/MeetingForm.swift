import Deliberation
import Institution
import Wording

/// The forms of a meeting (3.5e): who is there, and what is said, counted and settled point by point.
enum MeetingForm {
  static let participants = Field<[ID<Plan.Participant>]>.some("participant", \.planPeople)
  static let names = Field<[String]>.lines("names", \.meetingNames, rows: 2, limit: .name).optional.hint(\.meetingNamesHint)
    .refused(by: .nameMissing, .alreadySignedIn)
  /// Which side those speak for who were not invited.
  static let kind = Field<PartyKind>.choice("kind", \.boardSayKind).optional
  static let way = Field<Meeting.Attendance.Way>.choice("way", \.meetingWay, as: .radios).only(.roll, .sheet)

  /// Which of the page's points a form is about.
  static let point = Field<ID<PlanRecord.Point>>.one("point", \.planPoints, as: .hidden).refused(by: .pointUnknown)
  static let speaker = Field<ID<Meeting.Attendance>>.one("speaker", \.meetingSpeaker).refused(by: .notPresent)
  static let said = Field<String>.passage("text", \.meetingSaid, rows: 2)

  static let question = Field<String>.passage("question", \.meetingQuestion, rows: 2).refused(by: .alreadyCounted)
  static let yes = Field<Int>.count("yes", \.meetingYes).refused(by: .votesExceedPresent)
  static let no = Field<Int>.count("no", \.meetingNo)
  static let abstained = Field<Int>.count("abstained", \.meetingAbstained)

  /// Who disagrees; nobody named is one resident.
  static let dissenter = speaker.optional
  static let dissent = Field<String>.passage("text", \.meetingDissentText, rows: 2)

  static let outcome = Field<Outcome>.choice("outcome", \.meetingResult, as: .radios).refused(by: .pointNotAgreed)
  static let opinion = Field<String>.passage("text", \.meetingOpinion).refused(by: .outcomeMissing)
  /// Commitments of one point that a form takes.
  static let mostPromises = 20  // technical: rows of one form
  /// Commitments of one point that its page always has room for.
  static let fewestPromises = 3  // technical: rows that a page begins with

  /// Who carries out what until when: one row of a point's commitments.
  struct Row {
    let owner: Field<String?>
    let task: Field<String?>
    let due: Field<Day?>

    init(_ number: Int) {
      let owner = Field<String>.name("owner\(number)", \.matterOwner).optional
      let task = Field<String>.passage("task\(number)", \.matterTask, rows: 2).optional
      let due = Field<Day>.day("due\(number)", \.matterUntil).optional
      let isAlways = number < fewestPromises
      (self.owner, self.task, self.due) = isAlways ? (owner.alwaysSent, task.alwaysSent, due.alwaysSent) : (owner, task, due)
    }

    /// The commitment of a row, all of it or nothing.
    func read(_ form: FormReader) -> Read<DecidePoint.Promise?> {
      let (owner, task, due) = (form(self.owner), form(self.task), form(self.due))
      let isGiven = owner.isGiven() || task.isGiven() || due.isGiven()
      let (whose, what) = (
        form.needing(owner, of: self.owner, when: isGiven), form.needing(task, of: self.task, when: isGiven)
      )
      let when = form.needing(due, of: self.due, when: isGiven)
      return Read {
        guard let owner = try whose.value, let task = try what.value, let day = try when.value else { return nil }
        return DecidePoint.Promise(owner: owner, task: task, dueDay: day)
      }
    }
  }

  static func arrival(_ visit: MemberVisit, at matter: ID<Matter>) throws -> SignIn {
    try visit.read { form in
      let (invited, names, way) = (form(participants), form(Self.names), form(Self.way))
      let kind = form.needing(form(Self.kind), of: Self.kind, when: names.isGiven())
      // Whoever comes is on the list, or is named.
      if invited.known?.isEmpty == true, !names.isGiven() { form.tell(\.formMissing, at: Self.names) }
      var people = try invited.value.map { SignIn.Arrival(participant: $0) }
      if let names = try names.value, let kind = try kind.value { people += names.map { SignIn.Arrival(kind: kind, name: $0) } }
      return SignIn(matter, people, by: try way.value)
    }
  }

  static func statement(_ visit: MemberVisit, at matter: ID<Matter>) throws -> RecordStatement {
    try visit.read { form in
      let (point, speaker, text) = (form(Self.point), form(Self.speaker), form(said))
      return RecordStatement(matter, on: try point.value, by: try speaker.value, saying: try text.value)
    }
  }

  static func vote(_ visit: MemberVisit, at matter: ID<Matter>) throws -> RecordVote {
    try visit.read { form in
      let (point, question) = (form(Self.point), form(Self.question))
      let (yes, no, abstained) = (form(Self.yes), form(Self.no), form(Self.abstained))
      return RecordVote(
        matter, on: try point.value, asking: try question.value, inFavour: try yes.value, against: try no.value,
        abstained: try abstained.value)
    }
  }

  static func dissent(_ visit: MemberVisit, at matter: ID<Matter>) throws -> RecordDissent {
    try visit.read { form in
      let (point, by, text) = (form(Self.point), form(dissenter), form(Self.dissent))
      return RecordDissent(matter, on: try point.value, by: try by.value, saying: try text.value)
    }
  }

  static func decision(_ visit: MemberVisit, at matter: ID<Matter>) throws -> DecidePoint {
    try visit.read { form in
      let (point, outcome, opinion) = (form(Self.point), form(Self.outcome), form(Self.opinion))
      let rows = (0..<mostPromises).map { Row($0).read(form) }
      let isPromising = rows.contains { $0.isGiven() }
      form.judge(Self.outcome, outcome) { known throws(Refusal) in try DecidePoint.check(known, promising: isPromising) }
      let version = form.version
      return DecidePoint(
        matter, point: try point.value, outcome: try outcome.value, text: try opinion.value,
        commitments: try rows.compactMap { try $0.value }, from: version)
    }
  }
}
