import FoundationEssentials
import Testing

@testable import Similarity

/// Texts whose words were written before the lexicon was widened, and are not to be put into it (`Benchmarks/similarity/held-out.csv`).
@Suite("另一套 · texts the lexicon was not written from")
struct HeldOutTests {
  private struct Labelled {
    let index: SimilarityIndex
    let groups: [String: String]
  }

  private static func labelled() throws -> Labelled {
    let path =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
      + "/Benchmarks/similarity/held-out.csv"
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let file = try OpinionFile(bytes: bytes, name: "held-out.csv")
    var groups: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
      if let id = fields.first, let group = fields.last, !group.isEmpty { groups[id] = group }
    }
    var places = Places()
    places.learn(from: file.opinions.map(\.text))
    var index = SimilarityIndex(places: places)
    for opinion in file.opinions { index.add(opinion.text, id: opinion.id) }
    return Labelled(index: index, groups: groups)
  }

  @Test("finds a twin first for most, and among five for nearly all, though two texts of each group's words are about something else")
  func found() throws {
    let set = try Self.labelled()
    #expect(set.groups.count == 180 && set.index.count == 300)
    var (first, five) = (0, 0)
    for (id, group) in set.groups {
      let near = set.index.query(like: id, limit: 5).map { set.groups[$0.id] == group }
      first += near.first == true ? 1 : 0
      five += near.contains(true) ? 1 : 0
    }
    #expect(first >= 110 && five >= 174, "\(first) first, \(five) among five, of \(set.groups.count)")
  }
}
