public import Deliberation
internal import Secrets
internal import Storage
internal import Wording

/// 固定名册、开始签到 — on the day itself the roll is frozen: who is old enough today, which households, which representatives (3.5h).
///
/// People whose birthday nobody knows stand on no roll; how many they are is public, and so is why the roll was frozen without them.
public struct FreezeRoll: AssemblyCommand {
  public static let act = Act.freezeRoll
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// Why the roll stands although some people's age is unknown; needed only then.
  public let reason: String
  public let from: Version?

  /// A roll to freeze.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, despiteUnknownAges reason: String = "", from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
    self.reason = reason
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard let meetsAt = line.meetsAt, scope.now.day == meetsAt.day else {
      throw Refusal(.assemblyTooEarly, ["day": line.meetsAt?.day.iso ?? ""])
    }
    let roll = try Electorate.roll(
      line.assembly, group: line.call.group, in: matter.area, on: meetsAt.day, under: policy, scope.tx)
    guard !roll.isEmpty else { throw Refusal(.rollEmpty) }
    let unknown = try Electorate.agesUnknown(
      line.assembly, group: line.call.group, in: matter.area, on: meetsAt.day, under: policy, scope.tx)
    guard unknown == 0 || !reason.isBlank else {
      throw Refusal(.agesUnknown, ["count": String(unknown)], clause: policy.votingAge.clause)
    }
    try AssemblyTable.leaveOut(unknown, because: unknown > 0 ? reason : "", from: assembly, scope.tx)
    // What came of an earlier sitting stands in its adjournment.
    try ElectorTable.replace(roll, of: assembly, in: scope)
  }
}

/// 签到 — somebody on the roll came; those who vote by phone get a ballot code (3.5h).
public struct MarkPresent: AssemblyCommand {
  public static let act = Act.markPresent
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// Who came, and whether they vote by phone.
  public let electors: [ID<Elector>], byPhone: Bool
  /// How the people of the roll were present when the form was filled; `nil` when nobody looked.
  public let seen: [Arrival]?

  /// Arrivals.
  public init(
    _ matter: ID<Matter>, _ assembly: ID<Assembly>, _ electors: [ID<Elector>], byPhone: Bool = false, seen: [Arrival]? = nil
  ) {
    self.seen = seen
    self.matter = matter
    self.assembly = assembly
    self.electors = electors
    self.byPhone = byPhone
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard !electors.isEmpty else { throw Refusal(.nobodyPresent, clause: Self.clause) }
    let roll = try Presence.check(electors, of: assembly, seen: seen, scope.tx)
    // Whoever votes in that way already keeps the code that was handed out.
    for elector in electors where roll[elector]?.presentWay != (byPhone ? "phone" : "roll") {
      let code = byPhone ? Token.random() : nil
      let sealed = try code.map { try scope.vault.seal($0, context: "ballot.code") }
      try ElectorTable.mark(
        elector, way: byPhone ? "phone" : "roll", fingerprint: code.map { Token.fingerprint($0) }, sealed: sealed, of: assembly, scope.tx)
    }
    try Presence.checkHands(of: line, in: scope)
  }
}

/// 撤回到会 — a wrong tick on the roll is taken back, as long as no ballot of that voter is in (3.5h).
public struct UnmarkPresent: AssemblyCommand {
  public static let act = Act.unmarkPresent
  public let matter: ID<Matter>, assembly: ID<Assembly>
  /// Who did not come after all.
  public let electors: [ID<Elector>]
  /// How the people of the roll were present when the form was filled; `nil` when nobody looked.
  public let seen: [Arrival]?

  /// Arrivals to take back.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, _ electors: [ID<Elector>], seen: [Arrival]? = nil) {
    self.seen = seen
    self.matter = matter
    self.assembly = assembly
    self.electors = electors
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard !electors.isEmpty else { throw Refusal(.nobodyPresent, clause: Self.clause) }
    _ = try Presence.check(electors, of: assembly, seen: seen, scope.tx)
    try ElectorTable.unmark(electors, of: assembly, scope.tx)
    try Presence.checkHands(of: line, in: scope)
  }
}

/// How somebody on the roll was present when a form showed them. Two people may mark arrivals at one door: of everybody else
/// nothing is asked.
public struct Arrival: Hashable, Sendable {
  /// Who.
  public let elector: ID<Elector>
  /// How they came; `nil` when they had not come yet.
  public let way: String?

  /// Somebody as they were shown.
  public init(_ elector: ID<Elector>, _ way: String?) {
    self.elector = elector
    self.way = way
  }
}

/// 到会登记 — what holds whenever it is changed.
private enum Presence {
  /// Refuses people who are not on the roll, and those whose ballot is in: how they came can no longer be changed; and those who are
  /// present in another way than was seen.
  ///
  /// - Returns: the roll.
  static func check(
    _ electors: [ID<Elector>], of assembly: ID<Assembly>, seen: [Arrival]?, _ tx: Transaction
  ) throws -> [ID<Elector>: ElectorLine] {
    let roll = try AssemblyTable.entries(of: assembly, tx)
    let known = seen.map(Set.init)
    for elector in electors {
      guard let line = roll[elector] else { throw Refusal(.notOnRoll) }
      guard !line.hasVoted else { throw Refusal(.presenceFixed, ["name": line.name]) }
      if let known, !known.contains(Arrival(elector, line.presentWay)) { throw Refusal(.changedMeanwhile) }
    }
    return roll
  }

  /// Hands that were counted must still have their people in the room.
  static func checkHands(of line: AssemblyLine, in scope: Scope) throws {
    let box = try BallotBox.read(line.assembly.id, vault: scope.vault, scope.tx)
    try Tally.checkHands(box[.hands], of: AssemblyTable.handRaisers(of: line.assembly.id, scope.tx))
  }
}

/// 宣布开会 — the gate: refuses while too few came, showing the arithmetic and its article (3.5h).
public struct OpenAssembly: AssemblyCommand {
  public static let act = Act.openAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  public let from: Version?

  /// An assembly to open.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    // Who is old enough, and who holds office, was looked up for one day.
    guard line.meetsAt?.day == scope.now.day else { throw Refusal(.rollOfAnotherDay, ["day": line.meetsAt?.day.iso ?? ""]) }
    try AssemblyTable.tally(of: line, under: policy, scope.tx).checkQuorum()
  }
}

/// 人数不足，改期 — too few came, or the day passed without an opening; it stays on record and a new date is due (3.5h).
public struct AdjournAssembly: AssemblyCommand {
  public static let act = Act.adjournAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  public let from: Version?

  /// An assembly to put off.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    let tally = try AssemblyTable.tally(of: line, under: policy, scope.tx)
    let isOver = line.meetsAt.map { $0.day < scope.now.day } ?? false
    if !isOver { try tally.checkAdjourn() }
    try AssemblyTable.adjourn(line, tally, because: tally.isQuorate ? ChinesePapers.neverOpened : "", in: scope)
    guard !tally.isQuorate else { return }
    try Outbox.queue(
      "quorumMissed", area: matter.area, subject: matter.id.rawValue, to: Role.township.rawValue, saying: matter.title, in: scope)
  }
}

/// 中断会议 — the chair breaks off a sitting that is open: its ballots are void, the roll of who came stays, and a new day is due
/// with its whole notice period; published at once, with the reason (3.5h).
public struct BreakOffAssembly: AssemblyCommand {
  public static let act = Act.breakOffAssembly
  public let matter: ID<Matter>, assembly: ID<Assembly>
  public let reason: String
  public let from: Version?

  /// A sitting to break off.
  public init(_ matter: ID<Matter>, _ assembly: ID<Assembly>, because reason: String, from: Version? = nil) {
    self.from = from
    self.matter = matter
    self.assembly = assembly
    self.reason = reason
  }

  public func apply(to line: AssemblyLine, of matter: Matter, under policy: Policy, in scope: Scope) throws {
    guard !reason.isBlank else { throw Refusal(.reasonMissing, clause: Self.clause) }
    let tally = try AssemblyTable.tally(of: line, under: policy, scope.tx)
    try AssemblyTable.adjourn(line, tally, because: reason, in: scope)
    try ElectorTable.void(of: assembly, scope.tx)
    try BallotBox.change(assembly, in: scope) { $0 = BallotBox() }
    let words = try AssemblyWriter.brokenOff(matter, line, tally, because: reason, in: scope)
    try scope.publish(.assemblyNotice, of: matter, numbered: .assemblyNotice, words)
  }
}
