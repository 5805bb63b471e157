import ArgumentParser
import Digest
import FoundationEssentials
import Glibc
import Sortition
import Tables

/// `yishi sortition` — the fairest lottery over panels, published before the draw, and the draw itself (3.3b, 3.4c).
struct SortitionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sortition", abstract: "Makes a fair lottery over panels, and draws from a published one.",
    subcommands: [Prepare.self, Draw.self], defaultSubcommand: Prepare.self)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  /// What is made as large as possible.
  enum Fairness: String, ExpressibleByArgument, CaseIterable { case leximin, maximin }

  /// How the number of a panel will be made; stated in the published list.
  enum Way: String, ExpressibleByArgument, CaseIterable { case dice, figure, number }

  /// Finds the lottery, prints everyone's probability and, with `--publish`, writes the list that is drawn from.
  struct Prepare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lottery", abstract: "Finds the fairest lottery and writes the list of panels to publish.")

    @Option(help: "CSV or XLSX file: category, name, min, max (min_flex, max_flex).") var categories: String
    @Option(help: "CSV or XLSX file: an id and one column per category.") var people: String
    @Option(help: "Members of a panel.") var size: Int
    @Option(help: "leximin (fairest) or maximin (faster on hard pools).") var fairness = Fairness.leximin
    @Option(help: "Equally likely panels in the published list, at least; more where somebody would else have no chance.")
    var panels = 1_000
    @Option(help: "How it will be drawn, stated in the list: dice, a public figure, or a number from a drum.") var drawBy = Way.dice
    @Option(help: "Sides of a die, with --draw-by dice.") var sides = 10
    @Option(help: "Digits that the public figure will have, with --draw-by figure.") var digits: Int?
    @Option(help: "Seed of the list's order; the same seed gives the same list.") var seed: UInt64 = 1
    @Option(help: "Column that holds the ids; by default id, nationbuilder_id or the first.") var idColumn: String?
    @Option(help: "Columns that together name a household; at most one person of it is on a panel.") var address: [String] = []
    @Option(
      help: "File with a secret (16 bytes at least) that masks the ids in the published list; by default one is made beside the list.")
    var secretFile: String?
    @Flag(help: "Publishes the ids as they are instead of masked ones.") var plainIds = false
    @Option(help: "Where the published list goes.") var publish: String?
    @Option(help: "json or text.") var format = Format.text

    func run() throws {
      try SortitionCommand.told {
        let rules = try InstrumentFile.bytes(of: categories)
        let roll = try InstrumentFile.bytes(of: people)
        let secret = try secret()
        let features = try SortitionFiles.features(rules, file: categories)
        let persons = try SortitionFiles.people(
          roll, file: people, features: features, idColumn: idColumn, addressColumns: address)
        let lottery = try Lottery(
          Pool(features: features, people: persons, size: size), fairness: fairness == .leximin ? .leximin : .maximin)
        let alias = { (id: String) in secret.map { Fingerprint.alias(of: id, secret: $0) } ?? id }
        let list = try PublishedLottery(
          lottery, panels: panels, seed: seed, rule: try rule(),
          facts: [.init("categories", Fingerprint.of(rules)), .init("pool", Fingerprint.of(roll))], alias: alias)
        if let publish { try Data(list.bytes).write(to: URL(filePath: publish), options: .atomic) }
        print(format == .json ? Report.json(lottery, list, alias: alias) : Report.text(lottery, list, alias: alias))
        if list.panels.count > panels { InstrumentFile.note("the list has \(list.panels.count) panels, so that everyone has a chance") }
      }
    }

    private func rule() throws -> DrawRule {
      switch drawBy {
      case .number: return .number
      case .dice: return .dice(sides: sides)
      case .figure:
        guard let digits else { throw BadInput("--draw-by figure needs --digits: how many digits the figure will have") }
        return .figure(digits: digits)
      }
    }

    /// What masks the ids. Nothing does when they are to stand as they are, or when nothing is published.
    private func secret() throws -> String? {
      guard !plainIds else {
        guard secretFile == nil else { throw BadInput("give one of --secret-file and --plain-ids, not both") }
        return nil
      }
      if let secretFile { return try MaskSecret.read(secretFile) }
      guard let publish else { return nil }
      let path = publish + ".secret"
      let secret = try FileManager.default.fileExists(atPath: path) ? MaskSecret.read(path) : MaskSecret.make(path)
      InstrumentFile.note("the ids in the list are masked by the secret in \(path): keep it, and keep it to yourself")
      return secret
    }
  }

  /// Draws from a published list by a number made in public; anyone can run it again.
  struct Draw: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Draws a panel of a published list by a number made in public.")

    @Option(help: "The published list.") var lottery: String
    @Option(help: "Its SHA-256, as it was published before the draw.") var commitment: String
    @Option(help: "Number of the panel.") var number: Int?
    @Option(help: "Faces of dice in the order they fell, with spaces between; as many as the list takes.") var dice: String?
    @Option(help: "Sides of a die; by default as the list announces, or else 6.") var sides: Int?
    @Option(help: "The public figure: as many digits as the list announces, spaces or commas between them do not count.")
    var figure: String?
    @Option(help: "How many reserves to name, in their order; whether they keep quotas and households is not checked here.")
    var reserves = 0
    @Option(help: "The people file, to print who is meant beside each masked id; needs --secret-file.") var people: String?
    @Option(help: "Column that holds the ids in --people; by default id, nationbuilder_id or the first.") var idColumn: String?
    @Option(help: "The secret that masks the ids.") var secretFile: String?

    func run() throws {
      try SortitionCommand.told {
        let list = try PublishedLottery(try InstrumentFile.bytes(of: lottery), file: lottery)
        guard commitment.lowercased() == list.commitment else {
          throw BadInput(file: lottery, "its SHA-256 is \(list.commitment), not the commitment: this is not the file that was published")
        }
        let panel = try draw(list).panel(of: list)
        let names = try names()
        func line(_ alias: String) -> String { names[alias].map { alias + " " + $0 } ?? alias }
        print("panel \(panel) of \(list.panels.count)")
        for id in list.panels.dropFirst(panel - 1).first ?? [] { print(line(id)) }
        guard reserves > 0 else { return }
        print("reserves, in this order; take the first with whom the panel still meets every quota")
        for id in list.reserves(of: panel, count: reserves) { print(line(id)) }
      }
    }

    /// Who is behind a masked id, for those who hold the secret.
    private func names() throws -> [String: String] {
      guard let people else { return [:] }
      guard let secretFile else { throw BadInput("--people needs --secret-file: without the secret nobody can tell who is meant") }
      let secret = try MaskSecret.read(secretFile)
      let ids = try SortitionFiles.people(try InstrumentFile.bytes(of: people), file: people, features: [], idColumn: idColumn).map(\.id)
      return Dictionary(ids.map { (Fingerprint.alias(of: $0, secret: secret), $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func draw(_ list: PublishedLottery) throws -> Sortition.Draw {
      switch (number, dice, figure) {
      case (let number?, nil, nil): return .number(number)
      case (nil, let dice?, nil):
        var announced: Int?
        if case .dice(let sides)? = list.rule { announced = sides }
        return try .thrown(dice, sides: sides ?? announced ?? 6)
      case (nil, nil, let figure?): return .figure(figure)
      default: throw BadInput("give exactly one of --number, --dice and --figure")
      }
    }
  }

  /// Runs a command; bad input and quotas that no panel meets end in one clear line and exit code 2, a search that was given up in
  /// one and exit code 1.
  static func told(_ body: () throws -> Void) throws {
    do { try body() } catch let faults as TableFaults { throw InstrumentFile.bad(faults) } catch let problem as BadInput {
      throw InstrumentFile.bad(problem.description)
    } catch let problem as Infeasible {
      throw InstrumentFile.bad(problem.description)
    } catch let problem as Unsolved {
      InstrumentFile.note(problem.description)
      throw ExitCode(1)
    }
  }
}

/// 掩码密钥 — the secret behind masked ids. Whoever has it can find out whose an id is, so it is never published, and it must be too
/// long to be guessed.
enum MaskSecret {
  private static let shortest = 16

  static func read(_ path: String) throws -> String {
    let bytes = try InstrumentFile.bytes(of: path)
    guard bytes.count(where: { $0 > 0x20 }) >= shortest else {
      throw BadInput(file: path, "a secret has at least \(shortest) bytes, or else anybody can guess it and the ids behind it")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes one of 64 random hexadecimal digits that only the owner of the file can read.
  static func make(_ path: String) throws -> String {
    let secret = Hex.text(Chance.bytes(32))
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard file >= 0 else { throw BadInput(file: path, "the secret that masks the ids cannot be written here") }
    defer { close(file) }
    let bytes = Array(secret.utf8)
    guard write(file, bytes, bytes.count) == bytes.count else {
      throw BadInput(file: path, "the secret that masks the ids cannot be written here")
    }
    return secret
  }
}
