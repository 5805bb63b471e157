import ArgumentParser
import FoundationEssentials
import Glibc
import Similarity
import Tables

/// `yishi similar` — near-duplicates among the opinions of a file, with the words that tie them (3.5a); nothing is joined.
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Groups opinions of a table (id, text, optional area) that are likely the same grievance.")

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text, pairs, neighbours, speed }

  @Argument(help: "CSV or XLSX file.") var file: String
  @Option(help: "json, text, pairs (with scores), neighbours (each one's nearest) or speed (CPU of queries, size of the index).")
  var format = Format.text
  @Option(help: "Names of places known beforehand, separated by commas.") var places = ""

  func run() throws {
    let bytes = try InstrumentFile.bytes(of: file)
    let opinions: OpinionFile
    do { opinions = try OpinionFile(bytes: bytes, name: file) } catch { throw InstrumentFile.bad(error) }
    let known = Places(names: places.split(separator: ",").map(String.init))
    guard format != .neighbours, format != .speed else { return query(opinions, known) }
    let report = GroupReport(opinions, places: known)
    switch format {
    case .json: print(report.json)
    case .pairs: for pair in report.pairs { print(OneLine.of(pair.one), OneLine.of(pair.other), pair.score) }
    default: print(report.text)
    }
  }

  private func query(_ file: OpinionFile, _ known: Places) {
    var places = known
    places.learn(from: file.opinions.map(\.text))
    var index = SimilarityIndex(places: places)
    for opinion in file.opinions { index.add(opinion.text, id: opinion.id, area: opinion.area) }
    if format == .speed { return speed(file, index) }
    for opinion in file.opinions {
      let near = index.query(like: opinion.id, limit: 60).map { "\(OneLine.of($0.id)):\($0.score)" }
      print(OneLine.of(opinion.id), near.joined(separator: " "))
    }
  }

  /// CPU milliseconds of a query for five twins over four reaches, by four hundred probes each, and by sixty of 7,000 characters;
  /// the index's size beside the text's.
  private func speed(_ file: OpinionFile, _ index: SimilarityIndex) {
    let text = file.opinions.reduce(0) { $0 + $1.text.utf8.count }
    let step = max(1, file.opinions.count / 400)
    let probes = stride(from: 0, to: file.opinions.count, by: step).map { file.opinions[$0] }
    var figures = ["\"texts\":\(file.opinions.count)", "\"text_bytes\":\(text)", "\"index_bytes\":\(index.footprint)"]
    for (name, digits) in [("all", 0), ("county", 6), ("township", 9), ("community", 12)] {
      let times = probes.map { probe in
        let reach = digits == 0 ? Area.everywhere : Area(String(probe.area.code.prefix(digits))) ?? .everywhere
        return milliseconds { _ = index.query(probe.text, within: reach, limit: 5) }
      }
      figures += Self.figures(name, times)
    }
    let long = (0..<min(60, file.opinions.count)).map { Self.long(file, from: $0 * 131) }
    figures += Self.figures("long", long.map { text in milliseconds { _ = index.query(text, limit: 5) } })
    print("{\(figures.joined(separator: ","))}")
  }

  private func milliseconds(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }

  private static func figures(_ name: String, _ times: [Double]) -> [String] {
    guard !times.isEmpty else { return [] }
    let sorted = times.sorted()
    let mean = sorted.reduce(0, +) / Double(sorted.count)
    return ["\"\(name)_mean_ms\":\(mean)", "\"\(name)_p99_ms\":\(sorted[sorted.count * 99 / 100])"]
  }

  /// A text of 7,000 characters put together from the file's own.
  private static func long(_ file: OpinionFile, from first: Int) -> String {
    var text = ""
    var place = first
    while text.unicodeScalars.count < 7_000 {
      text += file.opinions[place % file.opinions.count].text + "。"
      place += 97
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(7_000)))
  }
}

/// What the instruments' commands share: a file's bytes, and one clear line with exit code 2 for anything bad.
enum InstrumentFile {
  static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw bad("\(OneLine.of(path)): cannot be read") }
    return [UInt8](data)
  }

  /// All that is wrong with a file, a line each.
  static func bad(_ faults: TableFaults) -> ExitCode { bad(faults.lines().joined(separator: "\n")) }

  static func bad(_ line: String) -> ExitCode {
    note(line)
    return ExitCode(2)
  }

  /// A line beside the answer, on standard error.
  static func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}
