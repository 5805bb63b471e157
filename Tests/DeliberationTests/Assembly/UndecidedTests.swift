import Deliberation
import Testing

@Suite("转其他途径 · what may be decided elsewhere (3.5h)")
struct UndecidedTests {
  private func undecided(
    reservedBy: Clause? = nil, open: Bool = true, withdrawn: Bool = false, running: Bool = false, decided: Bool = false,
    referred: Undecided.Referred? = nil
  ) -> Undecided {
    Undecided(
      reservedBy: reservedBy, hasOpenPoint: open, isWithdrawn: withdrawn, isAssemblyRunning: running, isDecided: decided,
      referred: referred)
  }

  @Test("a point that was not agreed goes to any track; one that was agreed, or decided, goes to none", arguments: OtherTrack.allCases)
  func needed(track: OtherTrack) {
    #expect(undecided().refusal(of: track) == nil)
    #expect(undecided(open: false).refusal(of: track) == Refusal(.nothingUndecided, clause: "3.5h"))
    #expect(undecided(decided: true).refusal(of: track) == Refusal(.nothingUndecided, clause: "3.5h"))
    #expect(undecided(running: true).refusal(of: track)?.code == .assemblyRuns)
  }

  @Test("what the law reserves is not settled beside the assembly, unless all of it was withdrawn (VC 28; 3.6f)")
  func reserved() {
    let reserved = undecided(reservedBy: "VC28", open: false)
    #expect(reserved.needsDecision)
    #expect(reserved.refusal(of: .settled) == Refusal(.nothingUndecided, clause: "VC28"))
    #expect(reserved.refusal(of: .owners) == nil)
    #expect(undecided(reservedBy: "VC28", open: false, withdrawn: true).refusal(of: .settled) == nil)
  }

  @Test("a referral without a result may be changed; a published one stands")
  func again() {
    for track in OtherTrack.allCases {
      #expect(undecided(referred: .init(track, hasResult: false)).refusal(of: .owners) == nil)
      #expect(undecided(referred: .init(track, hasResult: true)).refusal(of: .owners)?.code == .alreadyAnswered)
    }
  }

  @Test("a result is recorded once, and only where somebody decides", arguments: [OtherTrack.owners, .collective])
  func results(track: OtherTrack) {
    #expect(Undecided.Referred(track, hasResult: false).refusal == nil)
    #expect(Undecided.Referred(track, hasResult: true).refusal?.code == .alreadyAnswered)
    #expect(Undecided.Referred(.settled, hasResult: false).refusal == Refusal(.nothingUndecided, clause: "3.5h"))
  }
}
