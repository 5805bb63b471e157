import Deliberation
import FoundationEssentials
import PolicyFiles

/// Environment variables that are not empty.
enum Environment {
  static func value(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A number of a range.
  ///
  /// - Throws: ``Refused`` for anything else: a word that is passed over would be taken for a setting that is in force.
  static func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
    try value(name).map { text in
      guard let number = Int(text), range.contains(number) else {
        throw Refused("\(name)=\(text): give a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }
}

/// Resource folders beside the program.
enum Resources {
  static var migrations: String { ResourceFolder.path(target: "Storage") + "/migrations" }
  static var web: String { ResourceFolder.path(target: "Web") }
}

/// The instant of day; a rehearsal reads it from the file that YISHI_CLOCK names (milliseconds since 1970).
enum Clock {
  static func source() throws -> @Sendable () -> Instant {
    guard let path = Environment.value("YISHI_CLOCK") else { return { system() } }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refused("YISHI_CLOCK names \(path), which does not exist. Unset it, or write milliseconds since 1970 there.")
    }
    return {
      (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { text in
        Int64(text.filter(\.isNumber)).map { Instant(milliseconds: $0) }
      } ?? system()
    }
  }

  private static func system() -> Instant { Instant(milliseconds: Int64(exactly: (Date().timeIntervalSince1970 * 1000).rounded()) ?? 0) }
}
