import ArgumentParser
import Deliberation
import Institution
import PolicyFiles

/// `yishi policy` — the rules in force, and where each comes from.
struct PolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Check rule files, or show the rules in force in an area on a day.",
    subcommands: [Check.self, Show.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every rule file; refuse the first odd thing, naming file, line and clause (exit 1).")

    @OptionGroup var installation: Installation

    func run() async throws {
      do {
        let library = try installation.library()
        print("ok: \(library.clauses.entries.count) clauses, calendar to \(library.calendar.lastKnownYear)")
      } catch let problem as PolicyProblem {
        print(problem.description)
        throw ExitCode(1)
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the rules of an area on a day, with level, clause and source.")

    @OptionGroup var installation: Installation

    @Option(help: "Twelve-digit area code.")
    var area: String

    @Option(help: "The day, YYYY-MM-DD (default: today).")
    var on: String?

    func run() async throws {
      guard let code = AreaCode(area) else { throw ValidationError("\(area) is not a twelve-digit area code.") }
      let today = try Clock.source()().day
      guard let day = on.map({ Day(iso: $0) }) ?? today else { throw ValidationError("\(on ?? "") is not a day; write YYYY-MM-DD.") }
      let library = try installation.library()
      for line in try library.book.policy(for: code, on: day).table {
        let rule = line.rule
        let local = rule.isLocal ? "  local (the document gives no number)" : ""
        print("\(line.key)\t\(rule.value.text)\t\(rule.clause.id)\t\(rule.level.rawValue)\t\(rule.source)\(local)")
      }
    }
  }
}
