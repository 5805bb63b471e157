import ArgumentParser
import Deliberation
import FoundationEssentials
import Institution
import Paper
import PolicyFiles
import Storage

/// `yishi import` — rosters, opinions and holiday tables from files; all of a file or nothing.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import a roster, opinions or a year's holidays from a file (all of it, or nothing).",
    subcommands: [RosterFile.self, OpinionFile.self, CalendarFile.self])

  struct RosterFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roster", abstract: "Residents from a CSV file (UTF-8 or GB18030).")
    @OptionGroup var installation: Installation
    @Option(help: "Community, twelve digits.") var area: String
    @Argument(help: "The file.") var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let preview = RosterTable.preview(try ImportFile.rows(file))
      try ImportFile.refuse(preview.problems)
      let community = try ImportFile.community(area)
      let institution = try await installation.existing()
      let receipt = try await institution.perform(ImportRoster(preview.entries, into: community), by: .operatorAtConsole)
      await institution.database.close()
      print("\(receipt.subject) residents imported")
    }
  }

  struct OpinionFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "opinions", abstract: "Opinions from a CSV file (UTF-8 or GB18030).")
    @OptionGroup var installation: Installation
    @Option(help: "Community, twelve digits.") var area: String
    @Argument(help: "The file.") var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let community = try ImportFile.community(area)
      let institution = try await installation.existing()
      let now = institution.clock()
      let policy = try institution.library.policy(for: community, on: now.day)
      let preview = OpinionRows.preview(try ImportFile.rows(file), under: policy, at: now)
      try ImportFile.refuse(preview.problems)
      let receipt = try await institution.perform(ImportOpinions(preview.entries, into: community), by: .operatorAtConsole)
      await institution.database.close()
      print("\(receipt.subject) opinions imported")
    }
  }

  struct CalendarFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "calendar", abstract: "A year's holiday table from a JSON file.")
    @OptionGroup var installation: Installation
    @Argument(help: #"The file: {"year": …, "days": [{"name", "date", "isOffDay"}]}."#) var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let institution = try await installation.existing()
      let json = try String(contentsOfFile: file, encoding: .utf8)
      let receipt = try await institution.perform(ImportCalendar(json: json), by: .operatorAtConsole)
      await institution.database.close()
      print("holidays of \(receipt.subject) imported; limits that reach into it are no longer provisional")
    }
  }
}

/// What the imports share.
enum ImportFile {
  static func rows(_ path: String) throws -> [[String]] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw Failure("\(path) cannot be read") }
    do { return try CSVFile([UInt8](data)).rows } catch {
      throw Failure("\(path): row \(error.row), column \(error.column): \(error.kind.rawValue)")
    }
  }

  static func community(_ text: String) throws -> AreaCode {
    guard let code = AreaCode(text), code.level == .community else {
      throw ValidationError("\(text) is not the twelve-digit code of a community.")
    }
    return code
  }

  /// Names every wrong line; nothing is imported while there is one.
  static func refuse(_ problems: [ImportProblem]) throws {
    guard !problems.isEmpty else { return }
    for problem in problems.prefix(50) { print("line \(problem.line), \(problem.column): \(problem.kind)") }
    print("\(problems.count) problems, nothing imported")
    throw ExitCode(2)
  }
}
