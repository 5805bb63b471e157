import Deliberation
import Digest
import Institution
import Storage
import TestKit
import Testing

@Suite("一件事的一生 · from no agreement to the sealed dossier (3.5h, 3.6)")
struct WholeLifeTests {
  @Test(
    "not agreed → representatives' assembly, quorum missed, then met → decision → commitments → accepted → published → rated → sealed",
    arguments: Backend.available)
  func life(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let opinion = try await play.say("三号楼暖气不热")
      let points = [
        Scenario.Point(promises: [Scenario.promise()]),
        Scenario.Point(text: "费用如何分担", outcome: .notAgreed, result: "没有谈拢。", dissents: ["不该我出钱"]),
      ]
      let matter = try await play.report(opinion: opinion, points: points)
      #expect(
        try await play.due(on: matter) == [
          "adoptPoints 2026-11-20 3.6a", "callAssembly 2026-11-27 3.5h", "describeCommitments 2026-11-20 3.6a",
          "carryOut 2026-12-15 3.6a", "publishProgress 2027-01-14 3.6c", "explainDissents 2026-11-28 3.6e",
        ])
      #expect(try await play.missing(of: matter) == [.adoptions, .commitments, .dissents, .assembly])

      // The agreed point is adopted, its commitment measured; the one who disagreed gets an explanation.
      house.go("2026-11-16", "09:00")
      let point = try await play.adoptions(of: matter).map(\.point)
      try await house.perform(AdoptPoints(matter, [.init(point[0], .adopted)]), by: House.secretary)
      let (company, account) = try await house.organisation("永安热力公司")
      let pipes = try await play.commitments(of: matter)[0].commitment.id
      try await play.describe(pipes, of: matter, as: company)
      let dissent = try await house.read { try DissentTable.of(matter, $0.tx)[0].id }
      try await house.perform(
        ExplainDissent(matter, dissent, by: "张主任", way: .visit, at: house.now, saying: "交由代表会议决定", reply: "同意由代表决定", result: .accepted),
        by: House.chair)

      // The representatives: ten and the two of the residents' committee; eight of twelve must come.
      try await house.representatives(10)
      let call = AssemblyCall(kind: .representatives, basis: .persons, ground: .undecided, question: "费用是否由公司和住户各半")
      let sitting = try await Sitting.call(call, on: matter, house)
      try await sitting.prepare("2026-11-19")
      let first = try await sitting.freeze("2026-11-19")
      #expect(first.count == 12)
      try await sitting.arrive(first.prefix(7))
      #expect(try await house.refusal(of: OpenAssembly(matter, sitting.id), by: House.chair) == Refused(.quorumMissed, "RC29"))
      try await house.perform(AdjournAssembly(matter, sitting.id), by: House.chair)
      try await house.perform(sitting.notice("2026-11-24"), by: House.clerk)
      let second = try await sitting.freeze("2026-11-24")
      try await sitting.arrive(second.prefix(5))
      let codes = try await sitting.arrive(second[5..<8], byPhone: true)
      try await sitting.open()
      for (index, choice) in [Tally.Choice.inFavour, .inFavour, .against].enumerated() {
        try await house.perform(CastBallot(sitting.id, code: try #require(codes[second[5 + index].id]), choice), by: .anonymous)
      }
      let papers = CountBallots(
        matter, sitting.id, paperVoters: second.prefix(3).map(\.id), paper: Tally.Count(inFavour: 2, invalid: 1),
        hands: Tally.Count(inFavour: 1, abstained: 1))
      try await house.perform(papers, by: House.clerk)
      try await sitting.close()
      let line = try await sitting.line()
      #expect(line.result?.count == Tally.Count(inFavour: 5, against: 1, abstained: 1, invalid: 1) && line.result?.isCarried == true)
      let decision = try #require(try await play.papers(.decision, of: matter).first)
      for words in ["应到12人，三分之二以上为8人", "城市居民委员会组织法第二十九条", "曾因到会不足（7／8）改期", "手机票3票", "纸质票3票", "举手2票"] {
        #expect(decision.body.contains(words), "\(words)")
      }

      // What was decided is carried out: by the community, and by the company through its account.
      try await house.perform(
        MakeCommitment(
          matter, on: point[1], owner: CommitmentOwner(name: "居委会", kind: .community), task: "收齐住户的一半", measure: "公布账目",
          dueDay: known(Day(iso: "2026-11-30"))), by: House.clerk)
      let money = try #require(try await play.commitments(of: matter).last)
      #expect(money.origin == .assembly)
      house.go("2026-11-28", "09:00")
      try await house.perform(CompleteCommitment(matter, money.commitment.id, saying: "已收齐"), by: House.secretary)
      try await house.perform(AcceptCommitment(matter, money.commitment.id, saying: "账目相符"), by: House.supervisor)
      try await house.perform(ReportProgress(matter, pipes, saying: "换到五单元"), by: account)
      let finding: ID<Finding> = try await house.make(
        WriteFinding(matter, about: "3.6b", saying: "六单元还没有动工", on: pipes), by: House.supervisor)
      try await house.perform(AnswerFinding(matter, finding, saying: "下周动工"), by: House.chair)
      house.go("2026-12-10", "09:00")
      try await house.perform(
        CompleteCommitment(matter, pipes, saying: "全部换完", photo: KeptPhoto(sha256: "ef", kind: "image/jpeg", size: 9)), by: account)
      #expect(try await play.missing(of: matter) == [.findings, .commitments, .progress])
      try await house.perform(AcceptCommitment(matter, pipes, saying: "各户十九度"), by: House.member)
      try await house.perform(CloseFinding(matter, finding, saying: "已动工并完成"), by: House.supervisor)
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == Refused(.dossierIncomplete, "3.5g"))
      try await house.perform(PublishProgress(matter), by: House.clerk)

      // Those affected rate the matter; then the dossier is whole.
      try await house.perform(RateMatter(matter, by: opinion, .verySatisfied), by: .anonymous)
      try await house.perform(RecordRatings(matter, [.satisfied: 30, .middling: 4]), by: House.clerk)
      #expect(try await play.due(on: matter) == ["sealDossier 2026-12-24 3.5g"])
      house.go("2026-12-14", "09:00")
      try await house.perform(SealDossier(matter), by: House.clerk)
      #expect(try await play.stage(of: matter) == .sealed)
      try await Self.checkRecord(house, matter)
    }
  }

  /// Everything published stands in a clean record; the dossier holds the whole life, and its hash is the one published.
  private static func checkRecord(_ house: House, _ matter: ID<Matter>) async throws {
    let kinds = try await house.read { try PaperTable.of(matter, $0.tx).map(\.kind) }
    #expect(kinds == [.notice, .report, .adoption, .assemblyNotice, .assemblyNotice, .decision, .progress, .dossier])
    let (verdict, head) = try await house.read { (try RecordTable.verify($0.tx), try RecordTable.head($0.tx)) }
    #expect(verdict == .clean(papers: head.size, root: head.root))
    let events = try await house.read { try EventTable.of(matter, $0.tx) }
    #expect(events.allSatisfy { $0.daysLate == 0 })
    let (files, manifest, hash) = try await house.read { reading in
      let matter = try MatterTable.find(matter, reading.tx)
      let files = try DossierBuilder.files(of: matter, reading.tx, reading.library)
      let lines =
        files.map { "\(SHA256.hex(of: Array($0.text.utf8)))  data/\($0.path)\n" }
        + (try DossierBuilder.enclosures(of: matter, reading.tx)).map { "\($0.sha256)  data/\($0.path)\n" }
      return (files, lines.joined(), try MatterTable.archive(of: matter.id, reading.tx)?.bagSHA256)
    }
    #expect(SHA256.hex(of: Array(manifest.utf8)) == hash)
    for name in ["采纳情况", "落实事项", "不同意见台账", "会议表决", "满意度", "监督意见"] {
      #expect(files.contains { $0.path.hasSuffix("\(name).txt") }, "\(name)")
    }
    let words = try await house.read { try PaperTable.of(matter, $0.tx).map { $0.title + $0.body }.joined() }
    #expect(!words.contains("吴小满") && words.contains("永安热力公司"))
  }
}
