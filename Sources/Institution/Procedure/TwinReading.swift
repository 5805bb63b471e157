public import Deliberation
internal import Storage

/// Opinions on the agenda of a work meeting that may be taken together.
public struct AgendaTwins: Sendable {
  /// Entries that may tell the same.
  public struct Group: Sendable {
    public let members: [LedgerLine]
    /// What ties them.
    public let why: [String]
    /// Of those that would be joined to the first, with the entries joined to them.
    public let version: Version
  }

  public let groups: [Group]
  /// How many were compared, where not all were.
  public let compared: Int?
}

/// Rows of a file that tell what the ledger, or another row, tells already.
public struct ImportTwins: Sendable {
  /// Places in the file, from 0, of rows that tell the same, with what ties them.
  public let within: [TwinFinder.Group]
  /// Places of rows that an entry tells already, with that entry.
  public let known: [(place: Int, twin: TwinFinder.Twin)]
  /// How many were compared, where not all were.
  public let compared: Int?
}

/// Finds what may be one grievance, for whoever writes it down, imports it or puts it on the agenda (3.5a).
public enum TwinReading {
  /// Groups and rows that a page shows.
  static let mostGroups = 20, mostOnAgenda = 10, mostKnown = 50  // technical: rows of one page
  /// Texts that are compared with one another, and characters of them: it costs by the character, and somebody waits for the page.
  private static let (most, characters) = (300, 12_000)

  /// Entries near to a text that is being written down; what is longer than an opinion may be is read as far as one.
  public static func whileTyping(_ text: String, in area: AreaCode, _ finder: TwinFinder, _ reading: Reading) throws -> [TwinFinder.Twin] {
    let longest = max(0, try reading.policy(for: area).opinionMaxCharacters.value)
    let read = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
    return try finder.twins(of: read, in: area, reading.tx)
  }

  /// The first texts of a list, as far as they are compared.
  public static func compared(_ texts: [String]) -> [String] {
    var room = characters
    return Array(
      texts.prefix(most).prefix { text in
        room -= text.unicodeScalars.count
        return room >= 0
      })
  }

  /// Rows of a file.
  ///
  /// - Parameters:
  ///   - texts: those of them that are compared, see ``compared(_:)``.
  ///   - groups: those among them that may be one grievance. Finding them takes long: it is done apart from reading.
  ///   - count: rows of the file.
  public static func ofImport(
    _ texts: [String], groups: [TwinFinder.Group], of count: Int, into area: AreaCode, _ finder: TwinFinder, _ reading: Reading
  ) throws -> ImportTwins {
    let known = try texts.enumerated().compactMap { place, text in
      try finder.twins(of: text, in: area, limit: 1, reading.tx).first.map { (place: place, twin: $0) }
    }
    return ImportTwins(
      within: Array(groups.prefix(mostGroups)), known: Array(known.prefix(mostKnown)), compared: texts.count < count ? texts.count : nil)
  }

  /// Opinions on an agenda.
  public static func ofAgenda(_ lines: [LedgerLine], _ reading: Reading) throws -> AgendaTwins {
    let compared = compared(lines.map(\.text))
    let found = TwinFinder.groups(among: compared).prefix(mostOnAgenda).map { group in
      // safe: the groups name places of the list that was compared
      (members: group.places.map { lines[$0] }, why: group.why)
    }
    let joined = try OpinionTable.groups(of: found.flatMap { $0.members.dropFirst().map(\.opinion.id) }, reading.tx)
    return AgendaTwins(
      groups: found.map { group in
        let followers = group.members.dropFirst().flatMap { joined[$0.opinion.id] ?? [] }
        return AgendaTwins.Group(members: group.members, why: group.why, version: OpinionTable.version(of: followers))
      },
      compared: compared.count < lines.count ? compared.count : nil)
  }
}
