import ArgumentParser
import FoundationEssentials
import Glibc
import Sortition

/// `yishi sortition` — the fairest lottery over panels, published before the draw, and the draw itself (3.3b, 3.4c).
struct SortitionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sortition", abstract: "Makes a fair lottery over panels, and draws from a published one.",
    subcommands: [Prepare.self, Draw.self], defaultSubcommand: Prepare.self)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  /// What is made as large as possible.
  enum Fairness: String, ExpressibleByArgument, CaseIterable { case leximin, maximin }

  /// Finds the lottery, prints everyone's probability and, with `--publish`, writes the list that is drawn from.
  struct Prepare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lottery", abstract: "Finds the fairest lottery and writes the list of panels to publish.")

    @Option(help: "CSV file: category, name, min, max (min_flex, max_flex).") var categories: String
    @Option(help: "CSV file: an id and one column per category.") var people: String
    @Option(help: "Members of a panel.") var size: Int
    @Option(help: "leximin (fairest) or maximin (faster on hard pools).") var fairness = Fairness.leximin
    @Option(help: "Equally likely panels in the published list.") var panels = 1_000
    @Option(help: "Seed of the list's order; the same seed gives the same list.") var seed: UInt64 = 1
    @Option(help: "Column that holds the ids; by default id, nationbuilder_id or the first.") var idColumn: String?
    @Option(help: "Columns that together name a household; at most one person of it is on a panel.") var address: [String] = []
    @Option(help: "File with a secret that masks the ids in the published list.") var secretFile: String?
    @Option(help: "Where the published list goes.") var publish: String?
    @Option(help: "json or text.") var format = Format.text

    func run() throws {
      try SortitionCommand.told {
        let rules = try InstrumentFile.bytes(of: categories)
        let roll = try InstrumentFile.bytes(of: people)
        let secret = try secretFile.map { String(decoding: try InstrumentFile.bytes(of: $0), as: UTF8.self) }
        let features = try SortitionFiles.features(rules, file: categories)
        let persons = try SortitionFiles.people(
          roll, file: people, features: features, idColumn: idColumn, addressColumns: address)
        let lottery = try Lottery(
          Pool(features: features, people: persons, size: size), fairness: fairness == .leximin ? .leximin : .maximin)
        let alias = { (id: String) in secret.map { Fingerprint.alias(of: id, secret: $0) } ?? id }
        let list = try PublishedLottery(
          lottery, panels: panels, seed: seed,
          facts: [.init("categories", Fingerprint.of(rules)), .init("pool", Fingerprint.of(roll))], alias: alias)
        if let publish { try Data(list.bytes).write(to: URL(filePath: publish), options: .atomic) }
        print(format == .json ? Report.json(lottery, list, alias: alias) : Report.text(lottery, list, alias: alias))
      }
    }
  }

  /// Draws from a published list by a number made in public; anyone can run it again.
  struct Draw: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Draws a panel of a published list by a number made in public.")

    @Option(help: "The published list.") var lottery: String
    @Option(help: "Its SHA-256, as it was published before the draw.") var commitment: String
    @Option(help: "Number of the panel.") var number: Int?
    @Option(help: "Faces of dice in the order they fell, with spaces between.") var dice: String?
    @Option(help: "Sides of a die.") var sides = 6
    @Option(help: "A public figure that nobody knew at publication.") var figure: String?
    @Option(help: "How many reserves to name, in their order.") var reserves = 0

    func run() throws {
      try SortitionCommand.told {
        let list = try PublishedLottery(try InstrumentFile.bytes(of: lottery), file: lottery)
        guard commitment.lowercased() == list.commitment else {
          throw BadInput(file: lottery, "its SHA-256 is \(list.commitment), not the commitment: this is not the file that was published")
        }
        let panel = try draw().panel(of: list)
        print("panel \(panel) of \(list.panels.count)")
        for id in list.panels[panel - 1] { print(id) }
        guard reserves > 0 else { return }
        print("reserves, in this order")
        for id in list.reserves(of: panel, count: reserves) { print(id) }
      }
    }

    private func draw() throws -> Sortition.Draw {
      switch (number, dice, figure) {
      case (let number?, nil, nil): return .number(number)
      case (nil, let dice?, nil):
        let faces = dice.split(separator: " ").map { Int($0) }
        guard faces.allSatisfy({ $0 != nil }) else { throw BadInput("--dice must be whole numbers with spaces between") }
        return .dice(faces.compactMap(\.self), sides: sides)
      case (nil, nil, let figure?): return .figure(figure)
      default: throw BadInput("give exactly one of --number, --dice and --figure")
      }
    }
  }

  /// Runs a command; bad input and quotas that no panel meets end in one clear line and exit code 2.
  static func told(_ body: () throws -> Void) throws {
    do { try body() } catch let problem as BadInput { throw InstrumentFile.bad(problem.description) } catch let problem as Infeasible {
      throw InstrumentFile.bad(problem.description)
    }
  }
}
