public import Deliberation

/// 记录事项 — what a line of the journal says of the state before or after a command: stages, kinds, counts, days; never a word about
/// anybody. A line keeps it as a code, which is read again by its command.
public enum JournalFact: Hashable, Sendable {
  /// Where a matter stands.
  case stage(Stage)
  /// How an entry of the ledger was sorted.
  case opinion(Opinion.State)
  /// How far a commission is.
  case commission(Commission.State)
  /// Which post, which seat.
  case post(Post.Kind), seat(Seat.Kind)
  /// A community that was made.
  case community(AreaCode)
  /// What one word says.
  case plain(Plain)
  /// What one number says.
  case counted(Counted, Int)
  /// Lines of a roster that were taken, people new on it, people changed.
  case roster(lines: Int, new: Int, changed: Int)
  /// Entries that a work meeting decided, and topics that came of them.
  case workMeeting(decided: Int, topics: Int)
  /// The last day of something.
  case until(Day)

  /// What one word says.
  public enum Plain: String, CaseIterable, Sendable {
    case known, saved, erased, declared, withdrawn, joined, split, attached, created, active, disabled, voted, advised, entered, answered
    case statement
    case linkGiven = "link given"
    case passwordChanged = "password changed"
    case inOffice = "in office"
  }

  /// What one number says.
  public enum Counted: String, CaseIterable, Sendable {
    case imported, codes, version, joined, queued, year
  }

  /// The code under which a line keeps it.
  public var code: String {
    switch self {
    case .stage(let stage): stage.rawValue
    case .opinion(let state): state.rawValue
    case .commission(let state): state.rawValue
    case .post(let kind): kind.rawValue
    case .seat(let kind): kind.rawValue
    case .community(let area): area.description
    case .plain(let plain): plain.rawValue
    case .counted(let counted, let count): "\(counted.rawValue) \(count)"
    case .roster(let lines, let new, let changed): "imported \(lines), new \(new), changed \(changed)"
    case .workMeeting(let decided, let topics): "decided \(decided), topics \(topics)"
    case .until(let day): "until \(day.iso)"
    }
  }
}
