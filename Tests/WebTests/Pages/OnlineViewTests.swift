import Consensus
import Deliberation
import HTML
import PolicyFiles
import Testing

@testable import Institution
@testable import Web

@Suite("网上协商的样张 · what its pages write stays as it was kept (3.4g)")
struct OnlineViewTests {
  private static let text = Golden.hostile
  private static let clerk = Member(id: ID(rawValue: 61), name: text, area: Website.area, roles: [.clerk])
  private static let matter = ID<Matter>(rawValue: 7_001)
  private static let call = ID<OnlineCall>(rawValue: 7_101)
  private static let closesAt = known(Instant(day: "2026-11-10", clock: "18:00"))
  private static let now = known(Instant(day: "2026-11-02", clock: "09:00"))

  private static let statements: [OnlineStatement] = [
    (1, StatementState.accepted, ""), (2, .waiting, ""), (3, .rejected, text), (4, .accepted, ""),
  ].map { position, state, reason in
    OnlineStatement(
      id: ID(rawValue: 7_110 + Int64(position)), position: position, text: "\(position) \(text)", isSeed: position == 1, state: state,
      reason: reason, addedAt: now)
  }

  private static func line(closed: Bool = false) -> OnlineLine {
    OnlineLine(
      id: call, area: Website.area, matter: matter,
      call: OnlineCall(introduction: text, groups: [], closesAt: closesAt, statements: [text]), openedAt: now,
      closedAt: closed ? closesAt : nil, statements: statements, paper: closed ? ID(rawValue: 7_102) : nil)
  }

  @Test("the workbench while one runs, for those who lead it and those who look on, and the form of a new one")
  func workbench() async throws {
    func running(_ mayAct: Bool) -> OnlinePage {
      let running = OnlinePage.Running(line: Self.line(), turnout: (5, 20), mayAct: mayAct, groups: mayAct ? ["1组", Self.text] : [])
      return OnlinePage(matter: Self.matter, title: Self.text, running: running, hasResult: false, opening: nil)
    }
    let opening = OnlinePage.Opening(
      question: Self.text, seeds: [Self.text, "先划线"], limit: 100, groups: ["1组", Self.text], ends: known(Day(iso: "2026-11-05")))
    let fresh = OnlinePage(matter: Self.matter, title: Self.text, running: nil, hasResult: true, opening: opening)
    try await Website.open { site in
      for (name, page) in [("online-running", running(true)), ("online-watched", running(false)), ("online-opening", fresh)] {
        try Golden.check(name, in: site, path: Route.online(Self.matter).path, as: Self.clerk) { OnlineView.html(page, $0, nil) }
      }
    }
  }

  @Test("slips to cut out")
  func slips() async throws {
    let page = OnlineSlipsPage(
      matter: Self.matter, title: Self.text, closesAt: Self.closesAt, slips: [(name: Self.text, label: Self.text, code: "abc")])
    try await Website.open { site in
      try Golden.check("online-slips", in: site, path: Route.onlineSlips(Self.matter).path, as: Self.clerk) {
        OnlineSlipsView.html(page, $0)
      }
    }
  }

  @Test("one statement to answer, all answered, over, and not reached")
  func answers() async throws {
    func page(_ answers: [Int?], isOpen: Bool = true, mayAnswer: Bool = true, _ door: OnlineDoor) -> OnlineAnswerPage {
      OnlineAnswerPage(
        door: door, introduction: Self.text, matter: Self.matter, title: Self.text,
        statements: zip(Self.statements, answers).map { .init(id: $0.id, text: $0.text, answer: $1) }, isOpen: isOpen, mayAnswer: mayAnswer)
    }
    try await Website.open { site in
      for (name, page) in [
        ("online-answer", page([-1, nil], .slip("abc"))), ("online-answered", page([1, 0], .account(Self.call))),
        ("online-over", page([1], isOpen: false, .slip("abc"))), ("online-not-reached", page([nil], mayAnswer: false, .account(Self.call))),
      ] {
        try Golden.check(name, in: site, path: page.door.own.path) { OnlineAnswerView($0, page, nil).html() }
      }
    }
  }

  /// Answers of `people` to the two statements that stand: half of them agree with one, half with the other.
  private static func findings(_ people: Int) -> Findings {
    var votes = VoteMatrix()
    let standing = statements.filter { $0.state == .accepted }
    for statement in standing { _ = votes.appendStatement("\(statement.position)") }
    for number in 0..<people {
      let row = votes.appendParticipant("\(number + 1)")
      votes.record(number % 2 == 0 ? .agree : .disagree, ofParticipant: row, on: 0)
      votes.record(.agree, ofParticipant: row, on: 1)
    }
    return Analysis().findings(
      for: votes, statements: standing.map { Consensus.Statement(id: "\($0.position)", text: $0.text, moderation: .accepted) })
  }

  @Test("the result while answers are taken and few have come, and at the end")
  func result() async throws {
    func page(_ people: Int, closed: Bool, _ policy: Policy) -> OnlineResultPage {
      OnlineResultPage(
        matter: Self.matter, title: Self.text, area: Website.area, community: Self.text, line: Self.line(closed: closed),
        isOpen: !closed, findings: Self.findings(people), policy: policy)
    }
    try await Website.open { site in
      let policy = try site.institution.library.policy(for: Website.area, on: Self.now.day)
      for (name, page) in [("online-result-few", page(3, closed: false, policy)), ("online-result", page(24, closed: true, policy))] {
        try Golden.check(name, in: site, path: Route.onlineResult(Self.matter).path) { OnlineResultPages.html(page, $0) }
      }
    }
  }
}
