import Digest
import Testing

@testable import Consensus

@Suite("表态矩阵 · the vote matrix")
struct VoteMatrixTests {
  @Test("orders ids as numbers before words, whatever order they come in")
  func order() {
    var builder = VoteMatrix.Builder()
    for id in ["10", "b", "9", "02", "a", "0"] { builder.add(.agree, by: id, on: "1") }
    #expect(builder.matrix().participants == ["0", "9", "10", "02", "a", "b"])
  }

  @Test("counts the later of two votes, and of votes at one time the one added last")
  func later() {
    var builder = VoteMatrix.Builder()
    builder.add(.agree, by: "1", on: "1", at: 9)
    builder.add(.disagree, by: "1", on: "1", at: 5)
    builder.add(.agree, by: "1", on: "2", at: 5)
    builder.add(.pass, by: "1", on: "2", at: 5)
    let matrix = builder.matrix()
    #expect(matrix.vote(ofParticipant: 0, on: 0) == .agree)
    #expect(matrix.vote(ofParticipant: 0, on: 1) == .pass)
    #expect(matrix.count == 2)
  }

  @Test("is the same when votes are recorded one by one as when they are gathered", arguments: 1...20)
  func recording(seed: UInt64) {
    var chance = SeededChance(seed: seed)
    var builder = VoteMatrix.Builder()
    var recorded = VoteMatrix()
    for _ in 0..<300 {
      let (participant, statement) = ("\(chance.below(12))", "\(chance.below(9))")
      let vote = Vote.allCases[chance.below(3)]
      builder.add(vote, by: participant, on: statement)
      let row = recorded.participants.firstIndex(of: participant) ?? recorded.appendParticipant(participant)
      let column = recorded.statements.firstIndex(of: statement) ?? recorded.appendStatement(statement)
      recorded.record(vote, ofParticipant: row, on: column)
    }
    #expect(recorded.ordered() == builder.matrix())
  }

  @Test("loses the columns that are not kept and nothing else")
  func keeping() {
    let matrix = Planted(sizes: [5], statements: 8).matrix
    let kept = matrix.keepingStatements { $0 != "s3" }
    #expect(kept.statements == matrix.statements.filter { $0 != "s3" })
    for row in matrix.participants.indices {
      let before = matrix.votes(ofParticipant: row).map { (matrix.statements[$0.statement], $0.vote) }.filter { $0.0 != "s3" }
      let after = kept.votes(ofParticipant: row).map { (kept.statements[$0.statement], $0.vote) }
      #expect(before.elementsEqual(after) { $0 == $1 })
    }
  }
}
