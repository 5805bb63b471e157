import ArgumentParser

/// The program: one binary for the server and everything an operator does.
@main
struct Yishi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yishi",
    abstract: "Community deliberation (城乡社区协商) as software.",
    discussion: """
      Every option may also be set by environment: YISHI_DATA, YISHI_DATABASE, YISHI_PORT, YISHI_HOST, YISHI_BASE_URL,
      YISHI_RULES, YISHI_RESOURCES, YISHI_CLOCK. The table in README.md explains each.
      Exit codes: 0 done, 1 failed or found something wrong, 2 bad input, 64 wrong usage.
      """,
    version: Release.version,
    subcommands: [
      Serve.self, Demo.self, Migrate.self, Import.self, User.self, PolicyCommand.self, Workdays.self, Backup.self, Move.self,
      Restore.self, Verify.self, SimilarCommand.self, ConsensusCommand.self, SortitionCommand.self,
      RecordCommand.self, Generate.self,
    ])
}
