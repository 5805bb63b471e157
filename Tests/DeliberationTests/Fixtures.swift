import Deliberation
import PolicyFiles

/// The rules and calendar that the program comes with, as an urban community of Jilin has them.
private let library: PolicyLibrary = {
  do { return try PolicyFiles.load() } catch { preconditionFailure("the rule files do not load: \(error)") }
}()

extension Policy {
  static let forTests: Policy = {
    guard let area = AreaCode("220999001001"), let day = Day(iso: "2026-10-01"), let policy = try? library.book.policy(for: area, on: day)
    else { preconditionFailure("the rules do not resolve") }
    return policy
  }()
}

extension WorkCalendar {
  static let forTests = library.calendar
}
