import Deliberation
import Testing

/// The whole procedure as one literal picture: rows are acts, columns are stages, a letter marks where the act makes sense.
/// The last column names who may do it, by the initials below. Written by hand from the document, not from the code.
private let stages: [Stage] = [
  .proposed, .topic, .planned, .approved, .noticed, .meeting, .deliberated, .reported, .sealed, .returned,
]

//                       pr to pl ap no me de re se rt
private let matrix = """
  approveTopic            x  .  .  .  .  .  .  .  .  .   secretary
  returnTopic             x  .  .  .  .  .  .  .  .  .   secretary
  submitPlan              .  x  .  .  .  .  .  .  .  .   clerk member chair
  approvePlan             .  .  x  .  .  .  .  .  .  .   secretary
  returnPlan              .  .  x  .  .  .  .  .  .  .   secretary
  postNotice              .  .  .  x  .  .  .  .  .  .   clerk member chair
  reviseNotice            .  .  .  .  x  .  .  .  .  .   clerk member chair
  recordService           .  .  .  .  x  .  .  .  .  .   clerk member chair
  recordPosting           .  .  .  .  x  x  x  x  .  .   clerk member chair
  openMeeting             .  .  .  .  x  .  .  .  .  .   clerk member chair
  signIn                  .  .  .  .  .  x  .  .  .  .   clerk member chair resident organisation secretary office supervisor
  recordStatement         .  .  .  .  .  x  .  .  .  .   clerk member chair
  recordVote              .  .  .  .  .  x  .  .  .  .   clerk member chair
  recordDissent           .  .  .  .  .  x  .  .  .  .   clerk member chair
  decidePoint             .  .  .  .  .  x  .  .  .  .   clerk member chair
  closeMeeting            .  .  .  .  .  x  .  .  .  .   clerk member chair
  publishReport           .  .  .  .  .  .  x  .  .  .   clerk member chair
  correctMinutes          .  .  .  .  .  .  x  x  .  .   clerk member chair resident organisation secretary office supervisor
  settleCorrection        .  .  .  .  .  .  x  x  .  .   clerk member chair
  signMinutes             .  .  .  .  .  .  x  x  .  .   member chair
  writeFinding            x  x  x  x  x  x  x  x  .  .   supervisor
  answerFinding           x  x  x  x  x  x  x  x  .  .   clerk member chair
  sealDossier             .  .  .  .  .  .  .  x  .  .   clerk member chair
  """

private struct MatrixRow: CustomTestStringConvertible {
  let act: String
  let allowed: [Bool]
  let roles: Set<String>
  var testDescription: String { act }

  static let all = matrix.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    return MatrixRow(act: cells[0], allowed: cells[1...10].map { $0 == "x" }, roles: Set(cells[11...]))
  }
}

@Suite("协商程序 · every stage × act × role (3.5)")
struct MatrixTests {
  @Test("every act of the procedure stands in the matrix exactly once")
  func complete() {
    #expect(MatrixRow.all.map(\.act).sorted() == Act.allCases.map(\.rawValue).sorted())
    #expect(Set(stages) == Set(Stage.allCases) && stages.count == Stage.allCases.count)
  }

  @Test("is taken where it makes sense and refused elsewhere, citing its clause", arguments: MatrixRow.all)
  fileprivate func stagesOfAct(row: MatrixRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for (stage, isAllowed) in zip(stages, row.allowed) {
      var matter = Matter.sample(at: stage)
      if isAllowed {
        #expect(throws: Never.self) { try matter.take(act) }
        #expect(matter.stage == act.leadsTo ?? stage)
      } else {
        let refusal = #expect(throws: Refusal.self) { try matter.take(act) }
        #expect(refusal?.code == .wrongStage && refusal?.clause == act.clause)
        #expect(matter.stage == stage)
      }
    }
  }

  @Test("is open to exactly the roles the document names", arguments: MatrixRow.all)
  fileprivate func rolesOfAct(row: MatrixRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for role in Role.allCases { #expect(act.roles.contains(role) == row.roles.contains(role.rawValue)) }
  }

  @Test("an administrator has no say in any matter")
  func administrators() {
    #expect(Act.allCases.allSatisfy { !$0.roles.contains(.administrator) })
  }
}

extension Matter {
  /// A matter of a made-up community.
  static func sample(at stage: Stage, rulesDay: Day = Day(number: 20_717)) -> Matter {
    guard let area = AreaCode("220999001001") else { preconditionFailure("a twelve-digit code") }
    return Matter(
      id: ID(rawValue: 7), area: area, number: SerialNumber(year: 2026, sequence: 31), title: "供暖", question: "怎么办",
      entryCode: "utilities.heating", entryTitle: "供暖", reservedBy: nil, stage: stage, rulesDay: rulesDay)
  }
}
