public import Deliberation
internal import Storage
internal import Wording

/// 清点票数 — ballots given by hand and on paper: who took a paper ballot, and what was counted (3.5h).
public struct CountBallots: AssemblyCommand {
  public static let act = Act.countBallots
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// Who took a paper ballot.
  public let paperVoters: [ID<Elector>]
  /// Paper ballots and hands as counted.
  public let paper: Tally.Count, hands: Tally.Count
  /// The count it takes the place of, as it was when the form was filled; `nil` when nobody looked.
  public let from: Version?

  /// A count; a later one takes its place while the assembly is open.
  public init(
    _ matter: ID<Matter>, _ assembly: ID<Assembly>, paperVoters: [ID<Elector>] = [], paper: Tally.Count = .init(),
    hands: Tally.Count = .init(), from: Version? = nil
  ) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
    self.paperVoters = paperVoters
    self.paper = paper
    self.hands = hands
  }

  public func standing(of line: AssemblyLine, under policy: Policy, in scope: Scope) throws -> Version {
    try HandCount.of(assembly, vault: scope.vault, scope.tx).version
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard !line.call.isSecret || hands.total == 0 else { throw Refusal(.handsNotSecret) }
    try ElectorTable.forgetPaper(of: assembly, scope.tx)
    let roll = try AssemblyTable.entries(of: assembly, scope.tx)
    for voter in paperVoters {
      guard let elector = roll[voter] else { throw Refusal(.notOnRoll) }
      guard elector.presentWay != nil else { throw Refusal(.notPresentToVote) }
      guard try ElectorTable.takePaper(voter, of: assembly, scope.tx) else { throw Refusal(.alreadyVoted) }
    }
    try Tally.checkPaper(paper, takenBy: paperVoters.count)
    let tally = try AssemblyTable.tally(of: line, under: policy, scope.tx)
    let others = try ElectorTable.voted(of: assembly, scope.tx)
    try tally.checkBallots([paper, hands, Tally.Count(inFavour: max(0, others - paper.total))])
    // Hands are raised by those in the room who vote in no other way.
    try Tally.checkHands(hands, of: AssemblyTable.handRaisers(of: assembly, scope.tx))
    try BallotBox.change(assembly, in: scope) { box in
      box.set(paper, by: .paper)
      box.set(hands, by: .hands)
    }
  }
}

/// 宣布结果 — closes the vote, does the arithmetic, binds the decision to the matter and publishes it for fifteen days (3.5h).
public struct CloseAssembly: AssemblyCommand {
  public static let act = Act.closeAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// The ``Announcement`` that was seen; `nil` when nobody looked.
  public let announced: Version?

  /// An assembly to close.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, from announced: Version? = nil) {
    self.announced = announced
    self.matter = matter
    self.assembly = assembly
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    let now = try Announcement.of(line, under: policy, vault: scope.vault, scope.tx)
    try announced?.check(against: now.version)
    let (tally, box, counted, count) = (now.tally, now.box, now.counted, now.sum)
    // Arrivals may have been taken back since the opening.
    try tally.checkQuorum()
    try tally.checkBallots(Array(counted.values))
    try Tally.checkHands(box[.hands] ?? Tally.Count(), of: AssemblyTable.handRaisers(of: assembly, scope.tx))
    guard count.total > 0 else { throw Refusal(.ballotsMissing) }
    let isCarried = tally.isCarried(count)
    try AssemblyTable.close(assembly, tally, count, isCarried: isCarried, at: scope.now, scope.tx)
    try ElectorTable.endCodes(of: assembly, scope.tx)
    if line.call.isSecret {
      // Which way somebody voted would narrow down what: once the sums stand, ways and boxes are forgotten.
      try ElectorTable.forgetWays(of: assembly, scope.tx)
      try BallotBox.forget(assembly, scope.tx)
    }
    let words = try AssemblyWriter.decision(matter, line, tally, box, counted, isCarried: isCarried, under: policy, in: scope)
    try scope.publish(.decision, of: matter, numbered: .decision, words)
    try CommitmentTable.decide(
      line.points, of: matter, by: assembly, isCarried: isCarried, because: ChinesePapers.turnedDown(line.facts, on: scope.now.day),
      in: scope)
  }
}

/// 投票 — an elector votes by phone in the room, or from afar; once, whichever way (3.5h).
///
/// The voters' list says that somebody voted; the ``BallotBox`` holds sums only, so that in a secret ballot nothing in the
/// database joins the two. From afar a ballot counts only where a local measure
/// admits it; elsewhere it is advice, shown apart.
public struct CastBallot: Command {
  public static let clause: Clause = Act.castBallot.clause
  public static let roles: Set<Role>? = nil
  /// The assembly.
  public let assembly: ID<Assembly>
  /// The code of the ballot; empty for a resident with an account.
  public let code: String
  /// In favour, against, abstaining.
  public let choice: Tally.Choice

  /// A ballot.
  public init(_ assembly: ID<Assembly>, code: String = "", _ choice: Tally.Choice) {
    self.assembly = assembly
    self.code = code
    self.choice = choice
  }

  public var texts: Texts { [.line: [code]] }

  public func area(in scope: Scope) throws -> AreaCode? { try AssemblyTable.find(assembly, scope.tx).area }

  public func perform(in scope: Scope) throws -> Int64 {
    let line = try AssemblyTable.find(assembly, scope.tx)
    var known = line.assembly
    try known.take(.castBallot)
    if line.call.isSecret { scope.keepSecret() }
    let elector = try elector(in: scope)
    guard !elector.hasVoted else { throw Refusal(.alreadyVoted) }
    let policy = try scope.policy(for: line.area, on: line.rulesDay)
    let isHere = elector.presentWay == "phone" || elector.presentWay == "roll"
    let counts = isHere || policy.onlineBallots.value
    guard counts || !elector.hasAdvised else { throw Refusal(.alreadyVoted) }
    if elector.presentWay == "roll" {
      // Whose hand was counted has voted; only a new count makes room for another way.
      let hands = try BallotBox.read(assembly, vault: scope.vault, scope.tx)[.hands].total
      guard hands < (try AssemblyTable.handRaisers(of: assembly, scope.tx)) else { throw Refusal(.handsCounted) }
    }
    let open: String? = line.call.isSecret ? nil : choice.rawValue
    if counts {
      try ElectorTable.vote(elector.id, by: isHere ? .phone : .online, openly: open, scope.tx)
    } else {
      try ElectorTable.advise(elector.id, openly: open, scope.tx)
    }
    try BallotBox.change(assembly, in: scope) { $0.put(choice, by: isHere ? .phone : .online) }
    scope.journal(after: .plain(counts ? .voted : .advised))
    return assembly.rawValue
  }

  private func elector(in scope: Scope) throws -> ElectorLine {
    if !code.isEmpty {
      guard let found = try AssemblyTable.elector(code: code, scope.tx), found.assembly == assembly,
        let line = try ElectorTable.find(found.elector, scope.tx)
      else { throw Refusal(.notOnRoll) }
      return line
    }
    guard !scope.member.isAnonymous else { throw AccessError.signIn }
    guard let person = scope.member.person, let line = try AssemblyTable.entry(of: person, in: assembly, scope.tx) else {
      throw Refusal(.notOnRoll)
    }
    return line
  }
}
