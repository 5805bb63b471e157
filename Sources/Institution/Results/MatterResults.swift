public import Deliberation
internal import Storage

/// What came of a matter after its deliberation, as its board tells it in one sentence.
public struct MatterResults: Sendable {
  public let matter: Matter
  /// The day for which it is told.
  public let today: Day
  /// Points of the outcome, with what became of each.
  public let points: [PointAdoption]
  /// Commitments that stand, and those that nobody owes any more.
  public let commitments: [CommitmentLine], dropped: [CommitmentLine]
  public let corrections: [CorrectionLine]
  public let assemblies: [AssemblyLine]
  public let commissions: [CommissionLine]

  /// Commitments that somebody still owes.
  public var pending: [CommitmentLine] { commitments.filter { $0.commitment.state.isPending } }

  /// What came of several matters, in the order given.
  static func of(_ matters: [Matter], _ reading: Reading) throws -> [MatterResults] {
    let tx = reading.tx
    let done = matters.filter { [.reported, .sealed].contains($0.stage) }.map(\.id)
    let points = try AdoptionTable.of(done, tx)
    let commitments = try CommitmentTable.of(done, tx)
    let corrections = try CorrectionTable.of(done, tx)
    let assemblies = try AssemblyTable.of(done, tx)
    let commissions = try CommissionTable.of(matters.map(\.id), tx)
    return matters.map { matter in
      let lines = commitments[matter.id] ?? []
      return MatterResults(
        matter: matter, today: reading.now.day, points: points[matter.id] ?? [],
        commitments: lines.filter { $0.commitment.state != .withdrawn }, dropped: lines.filter { $0.commitment.state == .withdrawn },
        corrections: corrections[matter.id] ?? [], assemblies: assemblies[matter.id] ?? [], commissions: commissions[matter.id] ?? [])
    }
  }

  /// What came of one matter.
  static func of(_ matter: Matter, _ reading: Reading) throws -> MatterResults {
    guard let results = try of([matter], reading).first else { throw AccessError.notFound }
    return results
  }
}

/// The same with all that the public page of the matter shows of it (3.6).
public struct PublicResults: Sendable {
  /// A point of the outcome.
  public struct Point: Sendable {
    public let adoption: PointAdoption
    /// How many did not agree; who they are is nobody's business.
    public let dissents: Int
    public let votes: [Meeting.Count]
    /// What was ordered about it.
    public let orders: [CorrectionLine]
  }

  /// An assembly, with the arithmetic of its result.
  public struct Decided: Sendable {
    public let line: AssemblyLine
    public let tally: Tally?
  }

  /// Requests for review; what they say is read by those who sent them.
  public struct Reviews: Hashable, Sendable {
    public let count: Int, open: Int
    /// True while anyone may ask.
    public let mayAsk: Bool
  }

  public let results: MatterResults
  /// The points as they were deliberated; none before the meeting was held.
  public let points: [Point]
  /// Dissents, and those that were explained.
  public let dissents: Int, explained: Int
  public let assemblies: [Decided]
  public let referral: Referral?
  /// Commissions that were taken, and how many days their result or answer is late.
  public let commissions: [(line: CommissionLine, daysLate: Int)]
  /// How people rated it; `nil` where there is nothing to say yet.
  public let ratings: RatingCount?
  /// True while it may be rated by slip.
  public let mayRate: Bool
  public let reviews: Reviews?

  /// What came of a matter whose meeting was read already.
  static func of(_ matter: Matter, after meeting: Meeting?, _ reading: Reading) throws -> PublicResults {
    let (results, tx) = (try MatterResults.of(matter, reading), reading.tx)
    let isDone = !results.points.isEmpty
    let told = meeting != nil && isDone ? try DissentTable.of(matter.id, tx) : []
    let points = results.points.map { point in
      Point(
        adoption: point, dissents: meeting?.dissents.count { $0.point == point.point } ?? 0,
        votes: meeting?.votes.filter { $0.point == point.point } ?? [], orders: results.corrections.filter { $0.point == point.point })
    }
    let ratings = isDone ? try RatingTable.of(matter.id, tx) : nil
    let mayRate = try isDone && RatingTable.isOpen(matter, tx)
    return PublicResults(
      results: results, points: meeting == nil ? [] : points, dissents: told.count, explained: told.count { !$0.told.isEmpty },
      assemblies: try results.assemblies.map { Decided(line: $0, tally: try tally(of: $0, matter, reading)) },
      referral: [.reported, .sealed].contains(matter.stage) ? try ReferralTable.of(matter.id, tx) : nil,
      commissions: try results.commissions.filter { $0.commission.state != .asked }.map { line in
        (line, try line.waitsUntil(reading).map { max(0, $0.distance(to: results.today)) } ?? 0)
      },
      ratings: ratings.flatMap { $0.total > 0 || mayRate ? $0 : nil }, mayRate: mayRate,
      reviews: isDone ? try reviews(of: matter, tx) : nil)
  }

  private static func tally(of line: AssemblyLine, _ matter: Matter, _ reading: Reading) throws -> Tally? {
    guard line.result != nil else { return nil }
    let policy = try reading.policy(for: matter.area, on: line.rulesDay)
    return Tally(
      electors: line.electors ?? 0, present: line.present ?? 0,
      quorum: Tally.quorum(line.assembly.kind, line.assembly.basis, under: policy),
      majority: Tally.majority(line.assembly.kind, under: policy))
  }

  private static func reviews(of matter: Matter, _ tx: Transaction) throws -> Reviews? {
    let reviews = try ReviewTable.of(matter.id, tx)
    guard !reviews.isEmpty || matter.stage == .reported else { return nil }
    return Reviews(
      count: reviews.count, open: reviews.count { $0.isUpheld == nil }, mayAsk: Act.requestReview.isOpen(matter: matter))
  }
}
