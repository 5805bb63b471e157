import Deliberation
import PolicyFiles
import Storage
import Wording

/// The dossier's files on what went on before the meeting: lots and online deliberations (3.3b, 3.4g, 3.5g).
enum FormsFiles {
  static func of(_ matter: Matter, _ library: PolicyLibrary, _ tx: Transaction) throws
    -> [(file: ChineseDossier.File, lines: [String])]
  {
    let lots = try LotTable.of(matter.id, tx).reversed()
    var files: [(file: ChineseDossier.File, lines: [String])] = [(.lots, lots.flatMap(lines))]
    if let online = try OnlineTable.newest(of: matter.id, tx) {
      files.append(
        (.statements, online.statements.map { "\($0.position)\t\($0.state.rawValue)\t\($0.text)\t\($0.reason)" }))
      let answers = try OnlineAnswers(to: online, tx).voteFile(under: try online.policy(in: library))
      files.append((.answers, answers.split(separator: "\n").map(String.init)))
    }
    return files
  }

  /// The lists that were drawn from, by hash; their bytes lie in the file store.
  static func enclosures(of matter: ID<Matter>, _ tx: Transaction) throws -> [(path: String, sha256: String)] {
    try LotTable.of(matter, tx).reversed().map { (ChineseDossier.lotList("\($0.id)"), $0.commitment) }
  }

  private static func lines(_ lot: LotLine) -> [String] {
    let head = ChineseDossier.lot(
      at: lot.preparedAt, people: lot.people, size: lot.scheme.size, hash: lot.commitment)
    guard let draw = lot.draw else { return [head, ChineseDossier.undrawn] }
    return [head, ChineseDossier.draw(at: draw.at, thrown: draw.thrown, number: draw.number, witnesses: draw.witnesses)]
      + lot.seats.map { seat in
        let gone = seat.declinedAt.map { "\t" + ChineseDossier.withdrew(at: $0, because: seat.reason) } ?? ""
        return "\(seat.position)\t\(seat.alias)\t\(seat.name)\(gone)"
      }
  }
}
