import Deliberation
import Testing

/// The life of an assembly as one literal picture: rows are its acts, columns its stages, the last column where the act leads.
private let stages: [Assembly.Stage] = [.called, .noticed, .rollCall, .open, .adjourned, .decided, .withdrawn]

//                       ca no ro op ad de wi
private let matrix = """
  recordStep              x  x  .  .  .  .  .   -
  noticeAssembly          x  x  .  .  x  .  .   noticed
  freezeRoll              .  x  .  .  .  .  .   rollCall
  markPresent             .  .  x  x  .  .  .   -
  unmarkPresent           .  .  x  x  .  .  .   -
  openAssembly            .  .  x  .  .  .  .   open
  adjournAssembly         .  .  x  .  .  .  .   adjourned
  castBallot              .  .  .  x  .  .  .   -
  countBallots            .  .  .  x  .  .  .   -
  breakOffAssembly        .  .  .  x  .  .  .   adjourned
  closeAssembly           .  .  .  x  .  .  .   decided
  withdrawAssembly        x  x  x  .  x  .  .   withdrawn
  """

private struct AssemblyRow: CustomTestStringConvertible {
  let act: String
  let allowed: [Bool]
  let leadsTo: String
  var testDescription: String { act }

  static let all = matrix.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    return AssemblyRow(act: cells[0], allowed: cells[1...7].map { $0 == "x" }, leadsTo: cells[8])
  }
}

extension Assembly {
  /// An assembly of a made-up community.
  static func sample(_ kind: Kind = .assembly, _ basis: Basis = .persons, at stage: Stage = .called) -> Assembly {
    Assembly(id: ID(rawValue: 11), matter: ID(rawValue: 7), kind: kind, basis: basis, stage: stage)
  }
}

@Suite("会议 · every stage of an assembly × its acts (3.5h; VC 25–32, RC 26–30)")
struct AssemblyMatrixTests {
  @Test("every act on an assembly stands in the matrix exactly once, every other act is on none")
  func complete() {
    #expect(
      AssemblyRow.all.map(\.act).sorted()
        == Act.allCases.filter { if case .assembly = $0.row.object { true } else { false } }.map(\.rawValue).sorted())
    #expect(Set(stages) == Set(Assembly.Stage.allCases) && stages.count == Assembly.Stage.allCases.count)
  }

  @Test("is taken where it makes sense and refused elsewhere, citing its clause", arguments: AssemblyRow.all)
  fileprivate func stagesOfAct(row: AssemblyRow) throws {
    let act = try #require(Act(rawValue: row.act))
    for (stage, isAllowed) in zip(stages, row.allowed) {
      var assembly = Assembly.sample(at: stage)
      let refused = refusal { try assembly.take(act) }
      if isAllowed {
        #expect(refused == nil, "at \(stage)")
        #expect(assembly.stage.rawValue == (row.leadsTo == "-" ? stage.rawValue : row.leadsTo))
      } else {
        #expect(refused == Refusal(.assemblyStage, ["assembly": stage.rawValue, "act": row.act], clause: act.clause), "at \(stage)")
        #expect(assembly.stage == stage)
      }
    }
  }

  @Test("an act that is on no assembly is refused at every stage of one", arguments: Act.allCases)
  func others(act: Act) {
    guard !AssemblyRow.all.contains(where: { $0.act == act.rawValue }) else { return }
    for stage in stages {
      var assembly = Assembly.sample(at: stage)
      #expect(refusal { try assembly.take(act) }?.code == .assemblyStage)
      #expect(assembly.stage == stage)
    }
  }

  @Test("ends only when it has decided or was withdrawn (3.5h)")
  func pending() {
    #expect(stages.filter(\.isPending) == [.called, .noticed, .rollCall, .open, .adjourned])
  }

  @Test("misses its quorum, is called together again, and decides; what was decided cannot be withdrawn (3.5h)")
  func walk() throws {
    var assembly = Assembly.sample()
    for act in [Act.recordStep, .noticeAssembly, .freezeRoll, .markPresent, .adjournAssembly] { try assembly.take(act) }
    #expect(refusal { try assembly.take(.openAssembly) }?.code == .assemblyStage)
    for act in [Act.noticeAssembly, .freezeRoll, .markPresent, .openAssembly, .castBallot, .countBallots, .closeAssembly] {
      try assembly.take(act)
    }
    #expect(assembly.stage == .decided)
    #expect(refusal { try assembly.take(.withdrawAssembly) }?.clause == "3.5h")
    #expect(refusal { try assembly.take(.castBallot) }?.code == .assemblyStage)
  }

  @Test("is broken off while it is open, and goes on with a new notice and a new roll (3.5h)")
  func brokenOff() throws {
    var assembly = Assembly.sample(at: .open)
    try assembly.take(.breakOffAssembly)
    for act in [Act.castBallot, .closeAssembly, .freezeRoll, .breakOffAssembly] {
      #expect(refusal { try assembly.take(act) }?.code == .assemblyStage)
    }
    for act in [Act.noticeAssembly, .freezeRoll, .openAssembly, .closeAssembly] { try assembly.take(act) }
    #expect(assembly.stage == .decided)
  }

  @Test("nobody votes before the quorum was checked (VC 26, RC 27)")
  func noBallotBeforeOpening() {
    for stage in [Assembly.Stage.called, .noticed, .rollCall, .adjourned] {
      var assembly = Assembly.sample(at: stage)
      #expect(refusal { try assembly.take(.castBallot) }?.code == .assemblyStage)
      #expect(refusal { try assembly.take(.closeAssembly) }?.code == .assemblyStage)
    }
  }
}
