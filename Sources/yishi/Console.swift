import ArgumentParser
import Deliberation
import Institution
import PublicRecord
import Secrets
import Storage

/// An error with exit code 1, told in one line.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// What was asked for cannot be done as it was asked: told in one line, exit code 2.
struct Refused: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// How commands end.
enum Console {
  /// Runs a command. Whatever goes wrong ends in one line that says what happened: what was found wrong on standard output with exit
  /// code 1, like the good news; bad input on standard error with 2; anything else there with 1.
  static func told(_ body: () async throws -> Void) async throws {
    do { try await body() } catch { throw end(of: error) }
  }

  /// The same for a command that waits for nothing.
  static func told(_ body: () throws -> Void) throws {
    do { try body() } catch { throw end(of: error) }
  }

  private static func end(of error: any Error) -> any Error {
    switch error {
    case let damage as Damage: found(damage)
    case StorageError.damaged(let why): found(Damage(why))
    case let refused as Refused: InstrumentFile.bad(refused.description)
    case let error as StorageError: Failure(error.line)
    case let error as SecretsError: Failure(error.description)
    case let problem as RecordProblem: end(problem)
    case let refusal as Refusal: Failure("refused: \(refusal.code.rawValue) \(facts(refusal.facts))(clause \(refusal.clause))")
    default: error
    }
  }

  /// Tells a problem; scripts read from the exit code whether something is wrong (1) or could not be read (2).
  static func end(_ problem: RecordProblem) -> ExitCode {
    let unreadable = InstrumentFile.bad(problem.description)
    return problem.kind == .wrong ? ExitCode(1) : unreadable
  }

  private static func found(_ damage: Damage) -> ExitCode {
    print(damage)
    return ExitCode(1)
  }

  private static func facts(_ facts: [String: String]) -> String {
    facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) " }.joined()
  }
}
