internal import Digest

/// Everything an analysis holds while it works, kept whole so that a later vote can be folded in.
struct State: Sendable {
  let options: Options
  private(set) var findings: Findings
  private var matrix: VoteMatrix
  private var axes: Axes
  private var positions: [SIMD2<Double>]
  private var grouping: Grouping
  private var tallies: Tallies
  private var evidence: [Evidence]
  private var rows: [String: Int] = [:]
  private var columns: [String: Int] = [:]

  /// - Parameter earlier: findings whose quality is kept instead of measuring again, so long as there are as many groups as then:
  ///   a quality says nothing about another grouping.
  init(_ votes: VoteMatrix, _ statements: [Statement], _ options: Options, earlier: Findings? = nil) {
    let listed = Dictionary(statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rejected = Set(listed.values.filter { $0.moderation == .rejected }.map(\.id))
    matrix = rejected.isEmpty ? votes : votes.keepingStatements { !rejected.contains($0) }
    let known = Set(matrix.statements)
    for id in listed.keys where !rejected.contains(id) && !known.contains(id) { _ = matrix.appendStatement(id) }
    matrix = matrix.ordered()
    var generator = SeededChance(seed: options.seed)
    axes = Axes.find(in: matrix, rejected: rejected.count, generator: &generator)
    positions = axes.positions(in: matrix)
    let counted = Grouping.countedRows(of: matrix, options)
    grouping = Grouping.find(positions, rows: counted, options, generator: &generator)
    tallies = Tallies(matrix, grouping)
    self.options = options
    evidence = []
    let groupCount = grouping.centres.count
    let kept = earlier.flatMap { $0.groups.count == groupCount ? $0.quality : nil }
    findings = Findings(
      participants: [], groups: [], statements: [], common: [], divisive: [], needingVotes: [],
      rejected: rejected.sorted(by: Identifiers.precedes),
      quality: kept ?? Stability.measure(grouping, matrix, positions, rows: counted, rejected: rejected.count, options))
    describe(listed)
  }

  private mutating func describe(_ listed: [String: Statement]) {
    let sizes = self.sizes
    findings.groups = grouping.centres.enumerated().map { index, centre in
      Findings.Group(name: Self.name(index), size: sizes[index], point: .init(centre), typical: [])
    }
    findings.participants = matrix.participants.indices.map { row in
      Findings.Participant(
        id: matrix.participants[row], point: .init(positions[row]), votes: matrix.count(ofParticipant: row),
        group: grouping.labels[row] < 0 ? nil : grouping.labels[row], nearest: nearest(row))
    }
    findings.statements = matrix.statements.indices.map { index in
      let id = matrix.statements[index]
      return Findings.Counted(
        statement: listed[id] ?? Statement(id: id), point: .init(axes.weights[index]), everyone: tallies.everyone[index],
        groups: tallies.byGroup[index])
    }
    evidence = tallies.byGroup.map { Evidence($0, sizes: sizes, options) }
    findings.makeLists(evidence, options)
  }

  private var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: grouping.centres.count)
    for label in grouping.labels where label >= 0 { sizes[label] += 1 }
    return sizes
  }

  /// The group a participant counts for, or else the one whose middle is nearest.
  private func nearest(_ row: Int) -> Int? {
    if grouping.labels[row] >= 0 { return grouping.labels[row] }
    return grouping.centres.isEmpty ? nil : KMeans.nearest(to: positions[row], grouping.centres).index
  }

  private static func name(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
    return index < 26 ? letter : letter + "\(index / 26)"
  }
}

// 增量 — one vote more.
extension State {
  /// Folds one vote in: new means move everyone who voted on the statement, and whoever thereby comes nearer to another
  /// group's middle takes all their votes there.
  mutating func fold(_ vote: Vote, by participant: String, on statement: String) {
    guard !findings.rejected.contains(statement) else { return }
    let (row, column) = (self.row(of: participant), self.column(of: statement))
    count(row, column, -1)
    matrix.record(vote, ofParticipant: row, on: column)
    count(row, column, 1)
    axes.means[column] = Axes.mean(of: tallies.everyone[column])
    positions = axes.positions(in: matrix)
    let needed = Grouping.votesNeeded(seen: tallies.everyone.map(\.seen), options)
    var stale: Set = [column]
    let sizesBefore = sizes
    for index in positions.indices {
      let counts = matrix.count(ofParticipant: index) >= needed && !grouping.centres.isEmpty
      let nearest = grouping.centres.isEmpty ? -1 : KMeans.nearest(to: positions[index], grouping.centres).index
      move(index, to: counts ? nearest : -1, &stale)
      findings.participants[index].point = .init(positions[index])
      findings.participants[index].nearest = nearest < 0 ? nil : nearest
    }
    findings.participants[row].votes = matrix.count(ofParticipant: row)
    let sizes = self.sizes
    for group in sizes.indices { findings.groups[group].size = sizes[group] }
    for index in sizes == sizesBefore ? Array(stale) : Array(evidence.indices) {
      findings.statements[index].everyone = tallies.everyone[index]
      findings.statements[index].groups = tallies.byGroup[index]
      evidence[index] = Evidence(tallies.byGroup[index], sizes: sizes, options)
    }
    findings.makeLists(evidence, options)
  }

  /// Adds or takes away what the participant said to the statement, if anything.
  private mutating func count(_ row: Int, _ column: Int, _ amount: Int) {
    guard let vote = matrix.vote(ofParticipant: row, on: column) else { return }
    tallies.add(amount, code: UInt32(column) << 2 | vote.code, group: grouping.labels[row])
  }

  private mutating func move(_ row: Int, to group: Int, _ stale: inout Set<Int>) {
    let old = grouping.labels[row]
    guard old != group else { return }
    grouping.labels[row] = group
    findings.participants[row].group = group < 0 ? nil : group
    for code in matrix.codes[matrix.starts[row]..<matrix.starts[row + 1]] {  // safe: row starts never fall, and end at the last code
      tallies.add(-1, code: code, group: old)
      tallies.add(1, code: code, group: group)
      stale.insert(Int(code >> 2))
    }
  }

  private mutating func row(of participant: String) -> Int {
    if rows.isEmpty { for (index, id) in matrix.participants.enumerated() { rows[id] = index } }
    if let row = rows[participant] { return row }
    let row = matrix.appendParticipant(participant)
    rows[participant] = row
    positions.append(.zero)
    grouping.labels.append(-1)
    findings.participants.append(
      Findings.Participant(id: participant, point: .init(.zero), votes: 0, group: nil, nearest: nil))
    return row
  }

  private mutating func column(of statement: String) -> Int {
    if columns.isEmpty { for (index, id) in matrix.statements.enumerated() { columns[id] = index } }
    if let column = columns[statement] { return column }
    let column = matrix.appendStatement(statement)
    columns[statement] = column
    axes.appendStatement()
    tallies.appendStatement()
    evidence.append(Evidence(tallies.byGroup[column], sizes: sizes, options))
    findings.statements.append(
      Findings.Counted(
        statement: Statement(id: statement), point: .init(.zero), everyone: tallies.everyone[column],
        groups: tallies.byGroup[column]))
    return column
  }
}

extension Findings.Point {
  init(_ vector: SIMD2<Double>) { self.init(x: vector.x, y: vector.y) }
}
