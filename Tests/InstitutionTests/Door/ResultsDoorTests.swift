import Deliberation
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("会后的门 · who may take which act after the meeting, and when (3.5h, 3.6)")
struct ResultsDoorTests {
  private static let committee: Set<Role> = [.clerk, .member, .chair]
  private static let community: Set<Role> = [.clerk, .member, .chair, .secretary, .office]

  /// An act with those who may take it and the clause it serves, as the law and the document have it.
  struct Line: Sendable {
    let command: any MatterCommand
    let may: Set<Role>
    let clause: Clause

    init(_ command: any MatterCommand, _ may: Set<Role>, _ clause: Clause) {
      self.command = command
      self.may = may
      self.clause = clause
    }
  }

  /// Every act after the meeting that needs an account, on things that are not there.
  private static func table(_ matter: ID<Matter>, at now: Instant) -> [Line] {
    let point = ID<PlanRecord.Point>(rawValue: 3)
    let commitment = ID<Commitment>(rawValue: 4)
    let assembly = ID<Assembly>(rawValue: 5)
    let finding = ID<Finding>(rawValue: 6)
    let owner = CommitmentOwner(name: "居委会", kind: .community)
    let day = now.day.adding(9)
    let call = AssemblyCall(kind: .assembly, basis: .persons, ground: .undecided, question: "费用如何分担")
    let step = AssemblyStep.Record(step: .partyStudy, heldOn: now.day, text: "同意")
    return [
      Line(AdoptPoints(matter, [.init(point, .adopted)]), community, "3.6a"),
      Line(MakeCommitment(matter, on: point, owner: owner, task: "做", measure: "看", dueDay: day), committee, "3.6a"),
      Line(DescribeCommitment(matter, commitment, measure: "看", kind: .community), committee, "3.6a"),
      Line(AcceptCommitment(matter, commitment, saying: "看过"), [.chair, .member, .supervisor], "3.6a"),
      Line(ReturnCommitment(matter, commitment, because: "未完"), [.chair, .member, .supervisor], "3.6a"),
      Line(ExtendCommitment(matter, commitment, to: day, because: "停产"), [.chair], "3.6a"),
      Line(UrgeOwner(matter, commitment, by: .call, saying: "请快", at: now, next: day), committee.union([.township]), "3.6b"),
      Line(PublishProgress(matter), committee, "3.6c"), Line(RecordRatings(matter, [.satisfied: 1]), committee, "3.6c"),
      Line(ReportCommission(matter, saying: "报告"), committee, "3.6d"),
      Line(AnswerCommission(matter, saying: "反馈"), committee.union([.township, .department]), "3.6d"),
      Line(
        ExplainDissent(matter, ID(rawValue: 7), by: "张主任", way: .visit, at: now, saying: "说明", result: .kept), committee, "3.6e"),
      Line(AnswerReview(matter, ID(rawValue: 8), upheld: true, saying: "答复"), committee, "2.2a"),
      Line(OrderCorrection(matter, point: point, .withdrawn, article: "某条", because: "不合法", by: day), [.township], "3.6f"),
      Line(CarryOutCorrection(matter, ID(rawValue: 9)), committee, "3.6f"),
      Line(WriteFinding(matter, about: "3.5", saying: "不合"), [.supervisor], "4.2c"),
      Line(AnswerFinding(matter, finding, saying: "已改"), committee, "4.2c"),
      Line(CloseFinding(matter, finding, saying: "已看"), [.supervisor], "4.2c"),
      Line(ReopenFinding(matter, finding, because: "不行"), [.supervisor], "4.2c"),
      Line(MoveStalled(matter, saying: "推动"), [.secretary, .township], "2.2b"), Line(CallAssembly(matter, call), community, "3.5h"),
      Line(RecordStep(matter, assembly, step), [.secretary], "3.1b"),
      Line(NoticeAssembly(matter, assembly, meetsAt: Instant(day: day, hour: 9, minute: 0), place: "会议室"), committee, "3.5h"),
      Line(FreezeRoll(matter, assembly), committee, "3.5h"), Line(MarkPresent(matter, assembly, [ID(rawValue: 2)]), committee, "3.5h"),
      Line(UnmarkPresent(matter, assembly, [ID(rawValue: 2)]), committee, "3.5h"),
      Line(BreakOffAssembly(matter, assembly, because: "停电"), [.chair], "3.5h"),
      Line(OpenAssembly(matter, assembly), committee, "3.5h"), Line(AdjournAssembly(matter, assembly), committee, "3.5h"),
      Line(CountBallots(matter, assembly), committee, "3.5h"), Line(CloseAssembly(matter, assembly), committee, "3.5h"),
      Line(WithdrawAssembly(matter, assembly, because: "撤回"), [.chair], "3.5h"),
      Line(ReferMatter(matter, to: .owners, because: "电梯"), committee, "3.5h"),
      Line(RecordReferral(matter, saying: "通过", on: now.day), committee, "3.5h"), Line(SealDossier(matter), committee, "3.5g"),
    ]
  }

  /// Somebody with one capacity that reaches the urban community.
  private static func member(_ role: Role) -> Member {
    switch role {
    case .township: House.township
    case .department: House.department
    default: House.staff(role, "某人")
    }
  }

  /// Somebody with the same capacity elsewhere.
  private static func stranger(_ role: Role) -> Member {
    switch role {
    case .township: House.villageTownship
    case .department: House.official(308, "外县科长", of: "外县供热办", .department, in: known(House.village.prefix(at: .county)))
    default: House.staff(role, "外人", in: House.village)
    }
  }

  @Test("every act is closed to every role but its own, to strangers with the same role, and to the public", arguments: Backend.available)
  func roles(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      for line in Self.table(matter, at: house.now) {
        let name = type(of: line.command).name
        let forbidden = AccessError.forbidden(needed: line.may, clause: line.clause)
        #expect(try await house.barred(line.command, by: .anonymous) == .signIn, "\(name)")
        for role in Role.allCases {
          if !line.may.contains(role) {
            #expect(try await house.barred(line.command, by: Self.member(role)) == forbidden, "\(name) by \(role)")
          }
          #expect(try await house.barred(line.command, by: Self.stranger(role)) == forbidden, "\(name) by a strange \(role)")
        }
      }
    }
  }

  @Test("every act is open to its own roles: they are told what is missing, not that they may not", arguments: Backend.available)
  func open(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).play(until: .topic)
      for line in Self.table(matter, at: house.now) where !(line.command is WriteFinding) && !(line.command is MoveStalled) {
        for role in line.may {
          let name = "\(type(of: line.command).name) by \(role)"
          do {
            try await house.perform(line.command, by: Self.member(role))
            Issue.record("\(name) went through")
          } catch let refusal as Refusal {
            #expect(refusal.code == .wrongStage && refusal.clause == line.clause, "\(name)")
          } catch let error as AccessError {
            // A finding may be answered at this stage; there is none.
            #expect(error == .notFound && line.clause == "4.2c", "\(name)")
          }
        }
      }
    }
  }

  @Test(
    "nothing is changed on a sealed matter but what the township corrects and what was still to be answered (3.5g, 3.6f)",
    arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .sealed)
      for line in Self.table(matter, at: house.now) {
        let act = type(of: line.command).act
        guard ![.orderCorrection, .carryOutCorrection, .answerCommission].contains(act) else { continue }
        let role = try #require(line.may.sorted { $0.rawValue < $1.rawValue }.first)
        #expect(
          try await house.refusal(of: line.command, by: Self.member(role)) == Refused(.wrongStage, line.clause), "\(act)")
      }
      let opened: [(any MatterCommand, Clause)] = [
        (RequestReview(matter, saying: "有问题", code: "abc"), "2.2a"), (RateMatter(matter, by: ID(rawValue: 1), .satisfied), "3.6c"),
        (ReportProgress(matter, ID(rawValue: 1), saying: "做了"), "3.6a"),
        (AnswerUrging(matter, ID(rawValue: 1), of: ID(rawValue: 2), through: .link("x"), saying: "好"), "3.6b"),
      ]
      for (command, clause) in opened {
        #expect(try await house.refusal(of: command, by: .anonymous) == Refused(.wrongStage, clause), "\(type(of: command).act)")
      }
    }
  }

  @Test("every act on something of another matter, or that is not there, finds nothing", arguments: Backend.available)
  func nothing(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let matter = try await Scenario(house).report(points: [Scenario.Point()])
      let one: Set<Act> = [
        .describeCommitment, .acceptCommitment, .returnCommitment, .extendCommitment, .urgeOwner, .explainDissent, .carryOutCorrection,
        .closeFinding, .reopenFinding, .answerFinding, .recordStep, .noticeAssembly, .freezeRoll, .markPresent, .openAssembly,
        .adjournAssembly, .unmarkPresent, .breakOffAssembly, .countBallots, .closeAssembly, .withdrawAssembly, .reportCommission,
        .answerCommission, .recordReferral,
      ]
      for line in Self.table(matter, at: house.now) where one.contains(type(of: line.command).act) {
        let role = try #require(line.may.sorted { $0.rawValue < $1.rawValue }.first)
        #expect(try await house.barred(line.command, by: Self.member(role)) == .notFound, "\(type(of: line.command).act)")
      }
      #expect(try await house.barred(CastBallot(ID(rawValue: 5), code: "x", .inFavour), by: .anonymous) == .notFound)
    }
  }

  @Test("each command of the time after the meeting cites a clause of the index, under a name of its own")
  func clauses() async throws {
    try await House.open(on: .sqlite) { house in
      let commands: [any Command.Type] =
        Self.table(ID(rawValue: 1), at: house.now).map { type(of: $0.command) as any Command.Type } + [
          ReportProgress.self, CompleteCommitment.self, AnswerUrging.self, GiveOwnerLink.self, RequestReview.self, RateMatter.self,
          CommissionDeliberation.self, CastBallot.self, AddRepresentative.self, EndRepresentative.self,
        ]
      #expect(Set(commands.map { $0.name }).count == commands.count)
      for command in commands { #expect(house.institution.library.clauses[command.clause] != nil, "\(command.name)") }
      for track in OtherTrack.allCases { #expect(house.institution.library.clauses[track.clause] != nil, "\(track)") }
    }
  }
}
