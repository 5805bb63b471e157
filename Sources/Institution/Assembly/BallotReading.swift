public import Deliberation
internal import Storage

/// 手机投票 — what a code or an account opens (3.5h).
public struct BallotPage: Sendable {
  public let line: AssemblyLine
  /// The community by its name.
  public let community: String
  /// Why it takes no ballot from whoever opens it; `nil` while it takes one.
  public let refusal: Refusal?
  /// True where the ballot counts; false where it is advice.
  public let isCounted: Bool
}

/// Reads what somebody may vote on.
public enum BallotReading {
  /// The assembly that a code opens.
  ///
  /// - Throws: `Refusal` for a code that opens nothing.
  public static func line(code: String, _ reading: Reading) throws -> AssemblyLine {
    guard let found = try AssemblyTable.elector(code: code, reading.tx) else { throw Refusal(.notOnRoll) }
    return try AssemblyTable.find(found.assembly, reading.tx)
  }

  /// What a code opens.
  ///
  /// - Throws: `Refusal` for a code that opens nothing.
  public static func page(code: String, _ reading: Reading) throws -> BallotPage {
    let line = try line(code: code, reading)
    // Whoever has a code is in the room.
    return try page(of: line, refusal: stage(of: line), isCounted: true, reading)
  }

  /// An assembly as a resident with an account finds it.
  ///
  /// - Throws: ``AccessError/notFound`` where there is none.
  public static func page(_ id: ID<Assembly>, for member: Member, _ reading: Reading) throws -> BallotPage {
    let line = try AssemblyTable.find(id, reading.tx)
    let counts = try reading.policy(for: line.area, on: line.rulesDay).onlineBallots.value
    guard let entry = try member.person.flatMap({ try AssemblyTable.entry(of: $0, in: id, reading.tx) }) else {
      return try page(of: line, refusal: Refusal(.notOnRoll), isCounted: counts, reading)
    }
    let hasVoted = entry.hasVoted || entry.hasAdvised && entry.presentWay == nil
    return try page(of: line, refusal: hasVoted ? Refusal(.alreadyVoted) : stage(of: line), isCounted: counts, reading)
  }

  /// What the matter is called on which somebody voted.
  public static func title(of matter: ID<Matter>, _ reading: Reading) throws -> String { try MatterTable.find(matter, reading.tx).title }

  private static func page(of line: AssemblyLine, refusal: Refusal?, isCounted: Bool, _ reading: Reading) throws -> BallotPage {
    BallotPage(
      line: line, community: try AreaTable.community(line.area, reading.tx).name, refusal: refusal, isCounted: isCounted)
  }

  /// Why an assembly takes no ballots now.
  private static func stage(of line: AssemblyLine) -> Refusal? {
    var known = line.assembly
    do { try known.take(.castBallot) } catch { return error }
    return nil
  }
}
