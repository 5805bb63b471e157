/// 会后情况 — what stands open on a matter after its deliberation; gathered by the institution, judged here (3.5h, 3.6).
public struct OpenDuties: Hashable, Sendable {
  /// One commitment with its dates.
  public struct Piece: Hashable, Sendable {
    /// The commitment.
    public let commitment: Commitment
    /// When it was reported complete, accepted, last published, last urged and for when the next urging was set.
    public let completedOn: Day?, acceptedOn: Day?, publishedOn: Day?, nextUrging: Day?
    /// True when its acceptance was published: the paper came after it, be it on the same day.
    public let isResultPublished: Bool
    /// How often it was urged since it is late; urgings before the due day are friendly reminders.
    public let urgings: Int

    /// A commitment and what happened to it.
    public init(
      _ commitment: Commitment, completedOn: Day? = nil, acceptedOn: Day? = nil, publishedOn: Day? = nil,
      isResultPublished: Bool = false, urgings: Int = 0, nextUrging: Day? = nil
    ) {
      self.commitment = commitment
      self.completedOn = completedOn
      self.acceptedOn = acceptedOn
      self.publishedOn = publishedOn
      self.isResultPublished = isResultPublished
      self.urgings = urgings
      self.nextUrging = nextUrging
    }
  }

  /// The assembly that runs, with its dates.
  public struct Called: Hashable, Sendable {
    /// The assembly.
    public let assembly: Assembly
    /// When it was called or adjourned, and when it meets.
    public let since: Day, meetsAt: Instant?
    /// Steps that the Party organisation still owes.
    public let stepsMissing: Int

    /// An assembly with its dates.
    public init(_ assembly: Assembly, since: Day, meetsAt: Instant?, stepsMissing: Int) {
      self.assembly = assembly
      self.since = since
      self.meetsAt = meetsAt
      self.stepsMissing = stepsMissing
    }
  }

  /// 受委托 — one commission behind the matter, as it stands (3.6d).
  public struct Commissioned: Hashable, Sendable {
    /// Where it stands, and since when.
    public let state: Commission.State, since: Day
    /// The day by which its result is wanted, if it names one.
    public let wantedBy: Day?
    /// Who owes the answer: the capacity in which it was asked, or the committee that enters the answer to a letter.
    public let answeredBy: Set<Role>

    /// A commission with its dates.
    public init(_ state: Commission.State, since: Day, wantedBy: Day? = nil, answeredBy: Set<Role> = Role.government) {
      self.state = state
      self.since = since
      self.wantedBy = wantedBy
      self.answeredBy = answeredBy
    }
  }

  /// Something that waits: how many, since when.
  public struct Waiting: Hashable, Sendable {
    /// How many, the oldest since when.
    public let count: Int, since: Day

    /// Things that wait.
    public init(count: Int, since: Day) {
      self.count = count
      self.since = since
    }
  }

  /// Agreed points of which nobody said yet whether they are adopted.
  public var pointsUndecided = 0
  /// Points that were not agreed, or a decision the law reserves: it must go to the assembly.
  public var needsAssembly = false
  /// True once an assembly decided, or the matter was referred elsewhere and settled there.
  public var isDecidedElsewhere = false
  /// The day of the last decision of an assembly; what it set going is measured from there.
  public var decidedOn: Day?
  /// The assembly that runs.
  public var called: Called?
  /// A referral to another track whose result is not on record yet.
  public var referredOn: Day?
  /// The commitments that were not withdrawn.
  public var pieces: [Piece] = []
  /// Dissents nobody explained anything about yet.
  public var dissents: Waiting?
  /// Requests for review without an answer.
  public var reviews: Waiting?
  /// Corrections ordered and not carried out: the days they are due.
  public var corrections: [Day] = []
  /// The commissions behind the matter, oldest first; each is owed a report and owes an answer.
  public var commissions: [Commissioned] = []
  /// True when the committee entered the sheets it collected; a slip alone is nobody's collecting.
  public var isRated = false
  /// Answers by slip and on paper together.
  public var ratings = 0
  /// Day of the last step; `nil` when unknown. A note on a standstill is none.
  public var lastStep: Day?
  /// When the secretary, and when the township, last said what would be done about a standstill.
  public var movedBySecretary: Day?, movedByTownship: Day?

  /// Nothing open.
  public init() {}

  public static func == (left: Self, right: Self) -> Bool {
    left.pieces == right.pieces && left.called == right.called && left.dissents == right.dissents && left.reviews == right.reviews
      && left.corrections == right.corrections && left.commissions == right.commissions
      && left.pointsUndecided == right.pointsUndecided && left.movedBySecretary == right.movedBySecretary
      && left.movedByTownship == right.movedByTownship
      && left.needsAssembly == right.needsAssembly && left.isDecidedElsewhere == right.isDecidedElsewhere
      && left.referredOn == right.referredOn && left.decidedOn == right.decidedOn && left.isRated == right.isRated
      && left.ratings == right.ratings
      && left.lastStep == right.lastStep
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(pieces)
    hasher.combine(called)
  }

  /// Commitments somebody still owes something on.
  public var pending: [Piece] { pieces.filter { $0.commitment.state.isPending } }

  /// True when the matter has nothing left to carry out, to decide, to answer or to explain.
  public var isSettled: Bool {
    pointsUndecided == 0 && (!needsAssembly || isDecidedElsewhere) && called == nil && referredOn == nil && pending.isEmpty
      && dissents == nil && reviews == nil && corrections.isEmpty && commissions.allSatisfy { $0.state == .answered }
  }

  /// The day from which the dossier is due: the last step taken — an acceptance, a decision, an answer —, not before the report.
  func settledOn(_ reported: Day) -> Day? {
    guard isSettled else { return nil }
    return max(reported, lastStep ?? reported, pieces.compactMap(\.acceptedOn).max() ?? reported)
  }
}

/// 满意度收集 — asking ends with the committee's entry, or with the rule's days once anybody answered (3.6c).
extension OpenDuties {
  /// True when the duty to collect ratings is over by itself on `today`.
  public func isAskingOver(_ duty: Obligation, today: Day) -> Bool {
    duty.duty == .collectRatings && ratings > 0 && duty.deadline.day < today
  }
}
