import Deliberation
import Institution
import Wording

/// The form of a work meeting (3.5b): who was there, and group by group what was decided.
enum WorkMeetingForm {
  /// What a work meeting may make of an opinion.
  static let outcomes: [Opinion.State] = [.topic, .answered, .passedOn, .notInScope]

  static let day = Field<Day>.day("day", \.ledgerDay).refused(by: .heldInFuture)
  static let clock = Field<TimeOfDay>.clock("clock", \.ledgerClock)
  static let place = Field<String>.line("place", \.workmeetingPlace).mayBeBlank
  static let seats = Field<[ID<Official>]>.some("seat", \.workmeetingSeats).required.neededBy(.committeeAbsent)
  static let others = Field<String>.line("others", \.workmeetingOthers, limit: .passage).mayBeBlank
  /// Opinions that are joined.
  static let joined = Field<[ID<Opinion>]>.some("opinion", \.matterOpinions, most: OpinionTable.mostOnAgenda).refused(by: .joinNeedsTwo)

  /// The fields of one group of opinions.
  struct Item {
    /// What their names begin with.
    static let parts = ["decision", "reason", "title", "question", "entry"]
    let decision: Field<Opinion.State?>
    let reason: Field<String?>
    let title: Field<String?>
    let question: Field<String?>
    let entry: Field<String?>
    /// The version of the group as the page showed it.
    let seen: Field<String>

    /// - Parameter slip: told with the fields, where they do not stand under it.
    init(_ id: ID<Opinion>, slip: SlipNumber? = nil) {
      func named(_ label: @escaping @Sendable (Words) -> String) -> @Sendable (Words) -> String {
        { words in slip.map { "\($0) \(label(words))" } ?? label(words) }
      }
      decision =
        Field<Opinion.State>.choice("decision-\(id)", named(\.workmeetingDecision), as: .radios)
        .only(.topic, .answered, .passedOn, .notInScope).optional
      reason = Field<String>.passage("reason-\(id)", named(\.workmeetingReason), rows: 2).optional.hint(\.workmeetingReasonHint)
      title = Field<String>.line("title-\(id)", named(\.workmeetingTopicTitle)).optional
      question = Field<String>.passage("question-\(id)", named(\.workmeetingQuestion)).optional
      // A code stands as its catalogue has it.
      entry =
        Field<String>("entry-\(id)", named(\.workmeetingEntry), .select) { sent throws(Fault) in
          try Fault.within(.code, try Fault.single(sent))
        } write: {
          [$0]
        }.optional
      seen = .token("seen-\(id)").mayBeBlank
    }

    /// The decision on a group, whole, or nothing when it was put off.
    func read(_ form: FormReader, of id: ID<Opinion>, under agenda: WorkMeetingAgenda) -> Read<WorkMeeting.Decision?> {
      let (decision, reason, title) = (form(self.decision), form(self.reason), form(self.title))
      let (question, entry) = (form(self.question), form(self.entry))
      let hasTopic = title.isGiven() || question.isGiven() || entry.isGiven()
      guard agenda.slips[id] != nil || !decision.isGiven() && !reason.isGiven() && !hasTopic else {
        return form.fail(\.workmeetingGone, at: self.decision)
      }
      guard let known = decision.known else { return decision.map { _ in nil } }
      guard let outcome = known else {
        return reason.isGiven() || hasTopic ? form.fail(\.workmeetingUndecided, at: self.decision) : Read(nil)
      }
      let why = form.needing(reason, of: self.reason, when: true)
      guard outcome == .topic else {
        if hasTopic { form.tell(\.workmeetingNotTopic, at: self.decision) }
        return why.map { $0.map { WorkMeeting.Decision(opinion: id, outcome: outcome, reason: $0) } }
      }
      let (named, asked) = (form.needing(title, of: self.title, when: true), form.needing(question, of: self.question, when: true))
      var listed = form.needing(entry, of: self.entry, when: true)
      if let code = listed.known.flatMap({ $0 }), !agenda.entries.contains(code) {
        listed = form.fail(.notOffered, at: self.entry)
      }
      return Read { [listed] in
        guard let reason = try why.value, let title = try named.value, let question = try asked.value, let code = try listed.value
        else { return nil }
        return WorkMeeting.Decision(
          opinion: id, outcome: outcome, reason: reason, topic: Topic(title: title, question: question, entryCode: code))
      }
    }
  }

  /// The groups that a form speaks of, and names of fields that are about none.
  static func sent(_ form: Form) -> (opinions: [ID<Opinion>], odd: [String]) {
    var (found, odd): (Set<ID<Opinion>>, [String]) = ([], [])
    for name in form.fields.keys.sorted() {
      guard let part = Item.parts.first(where: { name.hasPrefix($0 + "-") }) else { continue }
      if let id = ID<Opinion>(name.dropFirst(part.count + 1)) { found.insert(id) } else { odd.append(name) }
    }
    return (found.sorted { $0.rawValue < $1.rawValue }, odd)
  }

  static func command(_ visit: MemberVisit, in area: AreaCode, under agenda: WorkMeetingAgenda) throws -> HoldWorkMeeting {
    let (opinions, odd) = sent(visit.form)
    return try visit.read { form in
      let (heldAt, now) = (form.moment(day, clock), visit.institution.clock())
      form.judge(day, heldAt) { at throws(Refusal) in try WorkMeeting.check(heldAt: at, at: now) }
      let (place, seats, others) = (form(Self.place), form.some(Self.seats), form(Self.others))
      for name in odd { form.tell({ Fault.notOffered.sentence($0) }, at: Field<String>.line(name, \.workmeetingDecision)) }
      let items = opinions.map { ($0, Item($0, slip: agenda.slips[$0])) }
      let decisions = items.map { id, item in item.read(form, of: id, under: agenda) }
      let seen = items.map { id, item in (id, form(item.seen)) }
      let meeting = WorkMeeting(
        heldAt: try heldAt.value, place: try place.value, seatsPresent: try seats.value, othersPresent: try others.value,
        decisions: try decisions.compactMap { try $0.value })
      return HoldWorkMeeting(
        meeting, in: area, seen: try seen.reduce(into: [:]) { $0[$1.0] = Version(sent: try $1.1.value) })
    }
  }

  /// Opinions of the agenda that are taken together, the first of them leading.
  static func joining(_ visit: MemberVisit) throws -> JoinOpinions {
    try visit.read { form in
      let (opinions, reason, version) = (form(joined), form(CommonFields.reason), form.version)
      let (all, why) = (try opinions.value, try reason.value)
      guard let lead = all.first, all.count > 1 else { throw Refusal(.joinNeedsTwo) }
      return JoinOpinions(Array(all.dropFirst()), to: lead, because: why, from: version)
    }
  }
}
