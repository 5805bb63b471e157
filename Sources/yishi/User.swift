import ArgumentParser
import Deliberation
import FoundationEssentials
import Institution
import Secrets
import Storage

/// `yishi user` — accounts, from the server's own console.
struct User: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an account, or set a new password.", subcommands: [Add.self, Password.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an account; the password is read from standard input.")

    @OptionGroup var installation: Installation
    @Argument(help: "Sign-in name.") var login: String
    @Option(help: "Name shown to colleagues.") var name: String
    @Option(help: "Community (twelve digits); without it the whole installation.") var area: String?
    @Flag(help: "An administrator: accounts, calendars, imports; no say in any matter.") var administrator = false
    @Flag(help: "The committee's clerk (文书).") var clerk = false
    @Option(help: "The township or street whose official this is; --area names it.") var township: String?
    @Option(help: "The department whose official this is; --area names its county, prefecture or province.") var department: String?

    func run() async throws { try await Console.told { try await add() } }

    private func add() async throws {
      let code = try area.map { text in
        guard let code = AreaCode(text) else { throw ValidationError("\(text) is not a twelve-digit area code.") }
        return code
      }
      let institution = try await installation.existing()
      let password = readLine(strippingNewline: true) ?? ""
      let command = try CreateAccount(
        login: login, name: name, passwordHash: institution.passwordRule(for: code).hash(password), area: code,
        government: township != nil ? .township : department != nil ? .department : nil, organ: township ?? department ?? "",
        isClerk: clerk,
        isAdministrator: administrator)
      try await institution.perform(command, by: .operatorAtConsole)
      await institution.database.close()
      print("account \(login) made")
    }
  }

  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set a new password, read from standard input; other sessions of the account end.")

    @OptionGroup var installation: Installation
    @Argument(help: "Sign-in name.") var login: String

    func run() async throws { try await Console.told { try await set() } }

    private func set() async throws {
      let institution = try await installation.existing()
      let password = readLine(strippingNewline: true) ?? ""
      let name = login
      guard let id = try await institution.read({ try AccountTable.find(login: name, $0.tx) }) else {
        throw Failure("No account is called \(login).")
      }
      let hash = try institution.passwordRule(for: nil).hash(password)
      try await institution.perform(ChangePassword(of: id, passwordHash: hash), by: .operatorAtConsole)
      await institution.database.close()
      print("password of \(login) set")
    }
  }
}
