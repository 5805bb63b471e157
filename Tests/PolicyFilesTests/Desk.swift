import Deliberation
import FoundationEssentials
import Testing

@testable import PolicyFiles

/// A folder of rule files that a test writes, gone when the test ends.
struct Desk {
  let path: String

  static func open<Result>(_ files: [String: String], _ body: (Desk) throws -> Result) throws -> Result {
    let name = "yishi-rules-" + String(UInt64.random(in: .min ... .max), radix: 32)
    let desk = Desk(path: FileManager.default.temporaryDirectory.appending(path: name).path)
    try FileManager.default.createDirectory(atPath: desk.path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: desk.path) }
    for (name, text) in files { try desk.write(name, text) }
    return try body(desk)
  }

  func write(_ name: String, _ text: String) throws {
    let file = "\(path)/\(name)"
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// What is odd when these measures lie beside the rules the program comes with; `nil` when they load.
  static func problem(_ measures: [String: String]) throws -> PolicyProblem? {
    try open(measures) { desk in
      do {
        _ = try PolicyFiles.load(extra: [desk.path])
        return nil
      } catch let problem as PolicyProblem {
        return problem
      }
    }
  }

  /// A county measure whose first rule stands in line 6.
  static func county(_ rules: String, area: String = "220102000000", level: String = "county") -> String {
    """
    instrument: nanguan-2026
    document: 南关区协商办法（试行）
    level: \(level)
    area: "\(area)"
    rules:
    \(rules)
    """
  }
}
