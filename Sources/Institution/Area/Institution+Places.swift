public import Deliberation
internal import Storage

extension Institution {
  /// Communities whose name, code, initials or upper area's name contains the words; the first ones for none. 50 at most.
  public func communities(matching words: String) async throws -> [(code: AreaCode, name: String, above: String)] {
    let list = try await places.list { try await database.read { try AreaTable.places($0) } }
    return list.search(words, limit: 50).map { ($0.code, $0.name, $0.above) }
  }
}
