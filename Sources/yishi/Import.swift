import ArgumentParser
import Deliberation
import FoundationEssentials
import Institution
import PolicyFiles
import Similarity
import Storage
import Tables

/// `yishi import` — rosters, opinions and holiday tables from files; all of a file or nothing.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import a roster, opinions or a year's holidays from a file (all of it, or nothing).",
    subcommands: [RosterFile.self, OpinionFile.self, CalendarFile.self])

  struct RosterFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roster", abstract: "Residents from a table (CSV or XLSX); who is there already is brought up to date.")
    @OptionGroup var installation: Installation
    @Option(help: "Community, twelve digits.") var area: String
    @Flag(help: "Import although something is asked: it was looked at.") var agree = false
    @Option(help: "New people of whom the file does not say whether they are registered (是否户籍): yes, no, or skip to leave them out.")
    var registered: Registered?
    @Argument(help: "The file.") var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let community = try ImportFile.community(area)
      let bytes = try ImportFile.bytes(of: file)
      let institution = try await installation.existing()
      let now = institution.clock()
      let reading = try ImportFile.read(file) { () throws(TableFault) in try RosterTable.read(bytes, at: now) }
      let plan = try await institution.read { try RosterPlan(reading.entries, in: community, vault: $0.vault, $0.tx) }
      for entry in plan.unclear.prefix(50) {
        InstrumentFile.note(
          "\(file), line \(entry.line): several people of this name and household; add a number, telephone or day of birth")
      }
      guard plan.unclear.isEmpty else { throw InstrumentFile.bad("\(plan.unclear.count) problems, nothing imported") }
      for question in plan.questions.prefix(50) { InstrumentFile.note("\(file), line \(question.line): \(Self.sentence(question))") }
      guard plan.questions.isEmpty || agree else {
        throw InstrumentFile.bad("\(plan.questions.count) questions, nothing imported; mend the file, or run again with --agree")
      }
      guard plan.unsaid == 0 || registered != nil else {
        throw InstrumentFile.bad(
          "\(file) does not say of \(plan.unsaid) new people whether they are registered (是否户籍), nothing imported; "
            + "add the column, or run again with --registered yes, no or skip")
      }
      let receipt = try await institution.perform(
        ImportRoster(reading.entries, into: community, unsaid: registered?.unsaid, as: plan.version), by: .operatorAtConsole)
      await institution.database.close()
      let same = plan.steps.count - plan.added - plan.changed
      let new = Int(receipt.subject) - plan.changed
      let known = plan.changed + same > 0 ? " (\(new) new, \(plan.changed) changed; \(same) were there already)" : ""
      let left = plan.added > new ? "; \(plan.added - new) left out" : ""
      print("\(receipt.subject) residents imported\(known)\(left)")
    }

    enum Registered: String, ExpressibleByArgument, CaseIterable {
      case yes, no, skip
      var unsaid: ImportRoster.Unsaid {
        switch self {
        case .yes: .registered
        case .no: .notRegistered
        case .skip: .leftOut
        }
      }
    }

    private static func sentence(_ question: RosterPlan.Question) -> String {
      let (subject, other) = (OneLine.of(question.subject), OneLine.of(question.other))
      return switch question.kind {
      case .householdsAlike: "are households \(subject) and \(other) one?"
      case .sameInFile: "\(subject) has the name and household of line \(other); are they two people?"
      case .namesake: "\(subject) is on the roster in household \(other); is this somebody else?"
      case .otherName: "the identity number belongs to \(other); shall the name become \(subject)?"
      case .birthDiffers: "day of birth \(subject), but \(other) by the identity number"
      case .addressDiffers: "one household with two addresses: \(other) and \(subject)"
      }
    }
  }

  struct OpinionFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "opinions", abstract: "Opinions from a table (CSV or XLSX); those in the ledger already are passed over.")
    @OptionGroup var installation: Installation
    @Option(help: "Community, twelve digits.") var area: String
    @Flag(help: "Take also those that are in the ledger already.") var again = false
    @Option(help: "In what capacity the givers speak of whom the file does not say it (身份): 户籍居民, 非户籍居民, 物业公司, …")
    var giver: Giver?
    @Argument(help: "The file.") var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let community = try ImportFile.community(area)
      let bytes = try ImportFile.bytes(of: file)
      let institution = try await installation.existing()
      let now = institution.clock()
      let policy = try institution.library.policy(for: community, on: now.day)
      let reading = try ImportFile.read(file) { () throws(TableFault) in try OpinionRows.read(bytes, under: policy, at: now) }
      let drafts = reading.entries.map(\.draft)
      let plan = try await institution.read { try OpinionPlan(drafts, in: community, vault: $0.vault, $0.tx) }
      let unsaid = plan.unsaid(takingAgain: again)
      guard unsaid == 0 || giver != nil else {
        throw InstrumentFile.bad(
          "\(file) does not say of \(unsaid) opinions in what capacity their givers speak (身份), nothing imported; "
            + "add the column, or run again with --giver 户籍居民 or another")
      }
      let receipt = try await institution.perform(
        ImportOpinions(drafts, into: community, takingAgain: again, by: giver?.side, as: plan.version), by: .operatorAtConsole)
      await institution.database.close()
      let passed = reading.entries.count - Int(receipt.subject)
      print("\(receipt.subject) opinions imported\(passed > 0 ? " (\(passed) were there already; --again takes them once more)" : "")")
    }

    /// A side as the file's own column has it.
    struct Giver: ExpressibleByArgument {
      let side: PartyKind
      init?(argument: String) {
        guard let side = try? OpinionRows.giver.value(of: argument) else { return nil }
        self.side = side
      }
    }
  }

  struct CalendarFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "calendar", abstract: "A year's holiday table from a JSON file.")
    @OptionGroup var installation: Installation
    @Argument(help: #"The file: {"year": …, "days": [{"name", "date", "isOffDay"}]}."#) var file: String

    func run() async throws { try await Console.told { try await enter() } }

    private func enter() async throws {
      let bytes = try ImportFile.bytes(of: file)
      do { _ = try HolidayTableFile.parseComplete(bytes, file: file) } catch let problem as PolicyProblem {
        throw Refused("\(problem), nothing imported")
      }
      let institution = try await installation.existing()
      let receipt = try await institution.perform(ImportCalendar(json: String(decoding: bytes, as: UTF8.self)), by: .operatorAtConsole)
      try await institution.refreshCalendar()
      await institution.database.close()
      let (calendar, year) = (institution.library.calendar, Int(receipt.subject))
      let through = calendar.knownYears.contains(year) ? nil : calendar.settledThrough(in: year)
      print(
        "holidays of \(year) imported"
          + (through.map { " up to \($0.iso); limits that reach further are provisional until the rest is imported" }
            ?? "; limits that reach into it are no longer provisional"))
    }
  }
}

/// What the imports share.
enum ImportFile {
  static func bytes(of path: String) throws -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw Failure("\(path) cannot be read") }
    return [UInt8](data)
  }

  /// Reads a table; names all that is wrong, and the columns that are not read. Nothing is imported while there is a fault.
  static func read<Entry>(
    _ file: String, _ read: () throws(TableFault) -> ImportReading<Entry>
  ) throws -> ImportReading<Entry> {
    let reading: ImportReading<Entry>
    do throws(TableFault) { reading = try read() } catch { throw InstrumentFile.bad(TableFaults(error, in: file)) }
    guard reading.faults.isEmpty else {
      for line in TableFaults(reading.faults, in: file).lines() { InstrumentFile.note(line) }
      throw InstrumentFile.bad("\(reading.faults.count) problems, nothing imported")
    }
    let unread = reading.unread.map { $0.heading.isEmpty ? "\($0.column)" : OneLine.of($0.heading, atMost: 60) }
    if !unread.isEmpty { InstrumentFile.note("\(file): columns not read: \(unread.joined(separator: ", "))") }
    if !reading.table.otherSheets.isEmpty {
      InstrumentFile.note(
        "\(file): sheets not read: \(reading.table.otherSheets.map { OneLine.of($0, atMost: 60) }.joined(separator: ", "))")
    }
    return reading
  }

  static func community(_ text: String) throws -> AreaCode {
    guard let code = AreaCode(text), code.level == .community else {
      throw ValidationError("\(text) is not the twelve-digit code of a community.")
    }
    return code
  }
}
