import Deliberation
import Testing

/// The life of a commitment as one literal picture: rows are its acts, columns its states, the last column where the act leads.
private let states: [Commitment.State] = [.open, .completed, .accepted, .withdrawn, .held]

//                       op co ac wi he
private let matrix = """
  describeCommitment      x  .  .  .  .   -
  reportProgress          x  .  .  .  .   -
  completeCommitment      x  .  .  .  .   completed
  acceptCommitment        .  x  .  .  .   accepted
  returnCommitment        .  x  .  .  .   open
  extendCommitment        x  .  .  .  .   -
  publishProgress         x  x  x  .  .   -
  urgeOwner               x  .  .  .  .   -
  answerUrging            x  .  .  .  .   -
  """

private struct CommitmentRow: CustomTestStringConvertible {
  let act: String
  let allowed: [Bool]
  let leadsTo: String
  var testDescription: String { act }

  static let all = matrix.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    return CommitmentRow(act: cells[0], allowed: cells[1...5].map { $0 == "x" }, leadsTo: cells[6])
  }
}

@Suite("落实事项 · every state of a commitment × its acts (3.6a–3.6c)")
struct CommitmentMatrixTests {
  @Test("every act on a commitment stands in the matrix exactly once, every other act is on none")
  func complete() {
    #expect(
      CommitmentRow.all.map(\.act).sorted()
        == Act.allCases.filter { if case .commitment = $0.row.object { true } else { false } }.map(\.rawValue).sorted())
    #expect(Set(states) == Set(Commitment.State.allCases) && states.count == Commitment.State.allCases.count)
  }

  @Test("is taken where it makes sense and refused elsewhere, citing its clause", arguments: CommitmentRow.all)
  fileprivate func statesOfAct(row: CommitmentRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for (state, isAllowed) in zip(states, row.allowed) {
      var commitment = Commitment.sample(state)
      let refused = refusal { try commitment.take(act) }
      if isAllowed {
        #expect(refused == nil, "when \(state)")
        #expect(commitment.state.rawValue == (row.leadsTo == "-" ? state.rawValue : row.leadsTo))
      } else {
        #expect(refused == Refusal(.commitmentState, ["state": state.rawValue, "act": row.act], clause: act.clause), "when \(state)")
        #expect(commitment.state == state)
      }
    }
  }

  @Test("an act that is on no commitment is refused in every state of one", arguments: Act.allCases)
  func others(act: Act) {
    guard !CommitmentRow.all.contains(where: { $0.act == act.rawValue }) else { return }
    for state in states {
      var commitment = Commitment.sample(state)
      #expect(refusal { try commitment.take(act) }?.code == .commitmentState)
      #expect(commitment.state == state)
    }
  }

  @Test("is reported complete, returned, completed again and accepted; what is accepted stays so (3.6a)")
  func walk() throws {
    var commitment = Commitment.sample()
    #expect(refusal { try commitment.take(.acceptCommitment) }?.clause == "3.6a")
    for act in [Act.reportProgress, .completeCommitment, .returnCommitment, .completeCommitment, .acceptCommitment] {
      try commitment.take(act)
    }
    #expect(commitment.state == .accepted)
    #expect(refusal { try commitment.take(.returnCommitment) }?.code == .commitmentState)
    #expect(refusal { try commitment.take(.urgeOwner) }?.clause == "3.6b")
    try commitment.take(.publishProgress)
  }

  @Test("whose point falls away is owed no more; what was already accepted remains (3.6a, 3.6f)")
  func withdrawn() {
    for (before, after) in [
      (Commitment.State.open, Commitment.State.withdrawn), (.completed, .withdrawn), (.accepted, .accepted), (.withdrawn, .withdrawn),
      (.held, .withdrawn),
    ] {
      var commitment = Commitment.sample(before)
      commitment.withdraw()
      #expect(commitment.state == after)
    }
    #expect(states.filter(\.isPending) == [.open, .completed])
  }
}
