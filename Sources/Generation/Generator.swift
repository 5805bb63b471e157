internal import Deliberation
internal import FoundationEssentials
public import Institution
internal import Storage

/// 造数 — fills an empty installation with a made-up province, community by community, each in one transaction.
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

  /// Generates what is missing, telling after each community how far it is.
  ///
  /// - Parameter password: of every account made.
  public func run(password: String, telling: (Progress) -> Void) async throws {
    let known = try await known()
    let hash = try PasswordRule.hash(password)
    let kept = KeptPhoto(sha256: try institution.files.keep(photo), kind: "image/png", size: photo.count)
    var rows = 0
    for (part, place) in places.enumerated() where !known.contains(place.area) {
      try Task.checkCancellation()
      rows += try await generate(place, part: part, passwordHash: hash, photo: kept)
      telling(Progress(done: part + 1, of: places.count, rows: rows))
    }
  }

  /// One community in one transaction; the number of rows written.
  private func generate(_ place: Place, part: Int, passwordHash: String, photo: KeptPhoto) async throws -> Int {
    let settings = settings
    return try await institution.rehearse(part: part, from: Instant(day: settings.first, hour: 8, minute: 0)) { rehearsal in
      var dice = Dice(seed: settings.seed, part: part)
      let household = try Founding(place, settings, passwordHash: passwordHash, rehearsal).found(&dice)
      try CommunityStory(place, settings, household, photo: photo, dice, rehearsal).play()
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
