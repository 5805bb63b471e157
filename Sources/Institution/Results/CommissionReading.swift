public import Deliberation
internal import PolicyFiles
internal import Storage

/// A commission in a list: how late it is, and where one reads on (3.6d).
public struct CommissionRow: Sendable {
  /// Where whoever looks may read on.
  public enum Goal: Hashable, Sendable {
    /// What came of it.
    case results(ID<Matter>)
    /// The matter on the workbench, or on its public page.
    case matter(ID<Matter>), publicMatter(ID<Matter>)
    /// The ledger.
    case opinion(ID<Opinion>)
  }

  public let line: CommissionLine
  /// The day its result was wanted, or its answer is due, as long as it is; and how many days ago that was.
  public let until: Day?, daysLate: Int
  public let goal: Goal?
}

/// Commissions of a community, or of an organ that asks (3.6d).
public struct CommissionsPage: Sendable {
  public let rows: [CommissionRow]
  /// True for whoever speaks for an organ, and sees what that asked; false in a community, which sees what it was asked.
  public let isOrgan: Bool
  public let mayAsk: Bool
}

/// Whom a commission may be given to, by whoever gives it (3.6d).
public struct CommissioningPage: Sendable {
  /// True for an organ that asks by itself; false in a community that enters its letter.
  public let isOrgan: Bool
  public let communities: [(code: AreaCode, name: String)]
}

/// Reads commissions for both of their sides.
public enum CommissionReading {
  /// - Throws: ``AccessError`` for whoever is on neither side.
  public static func page(for member: Member, _ reading: Reading) throws -> CommissionsPage {
    let isOrgan = !member.roles.isDisjoint(with: Role.government)
    guard let area = isOrgan ? member.area : try member.staffArea() else { throw AccessError.notFound }
    let lines =
      isOrgan ? try CommissionTable.list(of: member.organ, at: area, reading.tx) : try CommissionTable.list(in: area, reading.tx)
    return CommissionsPage(
      rows: try rows(lines, for: member, reading), isOrgan: isOrgan, mayAsk: member.may(CommissionDeliberation.self, in: area))
  }

  /// - Throws: ``AccessError/forbidden(needed:clause:)`` for whoever commissions nothing.
  public static func commissioning(by member: Member, _ reading: Reading) throws -> CommissioningPage {
    let isOrgan = !member.roles.isDisjoint(with: Role.government)
    guard let own = member.area, isOrgan || member.acts(as: Role.committee, in: own) else {
      throw AccessError.forbidden(needed: CommissionDeliberation.roles ?? [], clause: CommissionDeliberation.clause)
    }
    let codes = isOrgan ? try AreaTable.communities(under: own, reading.tx) : [own]
    return CommissioningPage(isOrgan: isOrgan, communities: try codes.map { ($0, try AreaTable.community($0, reading.tx).name) })
  }

  /// Commissions as a member may see them.
  public static func rows(_ lines: [CommissionLine], for member: Member, _ reading: Reading) throws -> [CommissionRow] {
    try lines.map { line in
      let until = try line.waitsUntil(reading)
      return CommissionRow(
        line: line, until: until, daysLate: until.map { max(0, $0.distance(to: reading.now.day)) } ?? 0, goal: goal(of: line, for: member))
    }
  }

  /// The results once there are some; before that the community reads its own ledger, an organ the public page.
  private static func goal(of line: CommissionLine, for member: Member) -> CommissionRow.Goal? {
    let isHere = member.acts(as: Role.staff, in: line.area)
    switch (line.commission.state, line.matter) {
    case (.reported, .some(let matter)), (.answered, .some(let matter)): return .results(matter)
    case (.taken, .some(let matter)): return isHere ? .matter(matter) : .publicMatter(matter)
    default: return isHere ? .opinion(line.opinion) : nil
    }
  }
}

extension CommissionTable {
  /// The day on which the result of a commission is due to whoever asked; `nil` while there is none to report.
  public static func reportDue(_ line: CommissionLine, of matter: Matter, _ reading: Reading) throws -> Day? {
    let policy = try reading.policy(for: matter.area, on: matter.rulesDay)
    return try reportDue(line, of: matter, under: policy, on: reading.library.calendar, reading.tx)
  }

  static func reportDue(
    _ line: CommissionLine, of matter: Matter, under policy: Policy, on calendar: WorkCalendar, _ tx: Transaction
  ) throws -> Day? {
    guard matter.stage == .reported, line.commission.state == .taken else { return nil }
    let state = try MatterTable.state(of: matter, tx)
    let reported = state.doneAt[.publishReport]?.day ?? matter.rulesDay
    return state.commissionReport(line.asked, reportedOn: reported, under: policy, on: calendar).deadline.day
  }
}
