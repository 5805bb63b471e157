internal import Deliberation
internal import FoundationEssentials
internal import PolicyFiles

/// 行政区划 — an area of the real tree, as the file of divisions names it.
struct Division: Hashable, Sendable {
  /// Official code.
  let code: AreaCode
  /// Official name.
  let name: String
}

/// Reads the file of divisions: one code and name a line, codes without their trailing zeros.
enum DivisionFile {
  /// The province, its prefectures, counties and townships, each before what lies in it.
  static func load() throws -> [Division] {
    let path = ResourceFolder.path(target: "Generation") + "/divisions-jilin-2025.txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw GenerationProblem("\(path) cannot be read; check YISHI_RESOURCES")
    }
    return try read(text)
  }

  static func read(_ text: String) throws -> [Division] {
    try text.split(separator: "\n").enumerated().filter { !$0.element.hasPrefix("#") }.map { index, line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let digits = parts.first, let name = parts.last, digits.utf8.count <= 9,
        let code = AreaCode(digits + String(repeating: "0", count: max(0, 12 - digits.utf8.count)))
      else { throw GenerationProblem("divisions: line \(index + 1) is no code and name") }
      return Division(code: code, name: String(name))
    }
  }
}
