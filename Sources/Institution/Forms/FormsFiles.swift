import Deliberation
import Storage

/// The dossier's files on what went on before the meeting: lots and online deliberations (3.3b, 3.4g, 3.5g).
enum FormsFiles {
  static func of(_ matter: Matter, _ tx: Transaction) throws -> [(name: String, lines: [String])] {
    let lots = try LotTable.of(matter.id, tx).reversed()
    var files = [("抽签", lots.flatMap(lines))]
    if let online = try OnlineTable.newest(of: matter.id, tx) {
      files.append(
        ("网上协商观点", online.statements.map { "\($0.position)\t\($0.state.rawValue)\t\($0.text)\t\($0.reason)" }))
      files.append(("网上协商表态", try OnlineAnswers(to: online, tx).voteFile.split(separator: "\n").map(String.init)))
    }
    return files
  }

  /// The lists that were drawn from, by hash; their bytes lie in the file store.
  static func enclosures(of matter: ID<Matter>, _ tx: Transaction) throws -> [(path: String, sha256: String)] {
    try LotTable.of(matter, tx).reversed().map { ("附件/抽签名册-\($0.id).txt", $0.commitment) }
  }

  private static func lines(_ lot: LotLine) -> [String] {
    let head = "名册\t\(lot.preparedAt.iso8601)\t\(lot.people)人中抽\(lot.scheme.size)人\tSHA-256 \(lot.commitment)"
    guard let draw = lot.draw else { return [head, "未抽签，已由新的名册代替"] }
    return [head, "抽签\t\(draw.at.iso8601)\t\(draw.thrown)\t第\(draw.number)组\t见证：\(draw.witnesses)"]
      + lot.seats.map { seat in
        let gone = seat.declinedAt.map { "\t辞任 \($0.iso8601)：\(seat.reason)" } ?? ""
        return "\(seat.position)\t\(seat.alias)\t\(seat.name)\(gone)"
      }
  }
}
