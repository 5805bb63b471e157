internal import Deliberation
internal import FoundationEssentials
public import Institution
internal import Storage

/// 造数 — fills an empty installation with a made-up province, a few communities in each transaction.
///
/// A community depends on the settings and on its own number alone, so an interrupted run goes on where it stopped, and memory
/// does not grow with the number of communities.
public struct Generator: Sendable {
  /// How far it is.
  public struct Progress: Hashable, Sendable {
    /// Communities done, of how many.
    public let done: Int, of: Int
    /// Rows written by this run so far.
    public let rows: Int
  }

  private let institution: Institution
  private let settings: GenerationSettings
  private let places: [Place]
  /// Communities in one transaction: enough that syncing to disk costs little, few enough that little is lost.
  static let group = 8
  private let photo: [UInt8]

  /// A generator for an institution.
  ///
  /// - Parameter photo: a picture that stands for the photos of boards.
  public init(_ institution: Institution, _ settings: GenerationSettings, photo: [UInt8]) throws {
    self.institution = institution
    self.settings = settings
    self.photo = photo
    places = Province(try DivisionFile.load()).places(settings.areas)
  }

  /// Refuses an installation that holds communities, unless they are those of an interrupted run of the same settings.
  public func checkPlace(isResuming: Bool) async throws {
    let known = try await known()
    guard known.isEmpty || (isResuming && known.isSubset(of: places.map(\.area))) else {
      throw GenerationProblem("the installation holds \(known.count) communities already; name an empty one")
    }
  }

  private func known() async throws -> Set<AreaCode> { Set(try await institution.read { try AreaTable.communities($0.tx) }) }

  /// Generates what is missing, telling after each transaction how far it is.
  ///
  /// - Parameter password: of every account made.
  public func run(password: String, telling: (Progress) -> Void) async throws {
    let known = try await known()
    let hash = try institution.passwordRule(for: nil).hash(password)
    let kept = KeptPhoto(sha256: try institution.files.keep(photo), kind: "image/png", size: photo.count)
    var rows = 0
    for start in stride(from: 0, to: places.count, by: Self.group) where !known.contains(places[start].area) {
      try Task.checkCancellation()
      let numbers = start..<min(start + Self.group, places.count)
      rows += try await generate(numbers, passwordHash: hash, photo: kept)
      // After 1, 2, 4, 8 … transactions.
      let done = start / Self.group + 1
      if done & (done - 1) == 0 { try await refreshStatistics() }
      telling(Progress(done: numbers.upperBound, of: places.count, rows: rows))
    }
  }

  /// PostgreSQL goes on with plans it made while the tables were empty, until it learns how full they are.
  private func refreshStatistics() async throws {
    guard institution.database.engine == .postgres else { return }
    try await institution.database.write { tx in _ = try tx.execute("ANALYZE") }
  }

  /// Some communities in one transaction; the number of rows written.
  private func generate(_ numbers: Range<Int>, passwordHash: String, photo: KeptPhoto) async throws -> Int {
    let (settings, places) = (settings, places)
    let start = Instant(day: settings.first, hour: 8, minute: 0)
    return try await institution.rehearse(part: numbers.lowerBound / Self.group, from: start) { rehearsal in
      for number in numbers {
        var dice = Dice(seed: settings.seed, part: number)
        let cast = try Founding(places[number], settings, passwordHash: passwordHash, rehearsal).found(&dice)
        try CommunityStory(places[number], settings, cast, photo: photo, dice, rehearsal).play()
      }
      return rehearsal.identities
    }
  }

  /// The accounts to walk the province with: one a county, and the clerk of its first community.
  public var accounts: [(county: String, login: String, community: String, clerk: String)] {
    places.filter(\.isFirstOfCounty).map { place in
      (
        place.county, place.area.prefix(at: .county).map(CountyLogin.name) ?? "", "\(place.township)\(place.name)",
        "w\(place.area.description)"
      )
    }
  }
}
