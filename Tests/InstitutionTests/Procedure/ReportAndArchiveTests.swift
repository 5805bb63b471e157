import Deliberation
import Digest
import Institution
import PolicyFiles
import Storage
import TestKit
import Testing

@Suite("通报和归档 · report and archive (3.5f, 3.5g)")
struct ReportAndArchiveTests {
  @Test(
    "the report tells what each point came to, and where an open one goes (3.5f, 3.5h)", arguments: Backend.available)
  func report(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .deliberated)
      let id: ID<Publication> = try await house.make(PublishReport(matter, remark: "请互相转告。"), by: House.clerk)
      let paper = try await house.read { try PaperTable.find(id, $0.tx) }
      for words in [
        "到会4人", "【达成一致】同意更换。", "【未达成一致】分担办法未谈拢。", "应当提交村（居）民会议或者代表会议决定", "永安热力公司：更换3号楼暖气片，2026年12月15日前", "请互相转告。",
      ] {
        #expect(paper.body.contains(words), "\(words)")
      }
      #expect(paper.untilDay?.iso == "2026-11-27")
    }
  }

  @Test("the preview of a paper is the paper, word for word (3.5d, 3.5f)", arguments: Backend.available)
  func preview(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .approved)
      house.go("2026-11-05", "09:00")
      let notice = try await house.read {
        try PaperPreview.notice(MatterTable.find(matter, $0.tx), opening: "", $0)
      }
      try await play.postNotice(matter)
      let posted = try await house.read { try PaperTable.newest(.notice, of: matter, $0.tx) }
      #expect(posted?.title == notice.title && posted?.body == notice.body)
      try await play.openMeeting(matter)
      try await play.signIn(matter)
      try await play.decidePoints(matter)
      try await play.closeMeeting(matter)
      house.go("2026-11-13", "10:00")
      let (report, minutes) = try await house.read { reading in
        let matter = try MatterTable.find(matter, reading.tx)
        return (
          try PaperPreview.report(matter, remark: "", lateReason: "", reading),
          try PaperPreview.minutes(matter, reading)
        )
      }
      try await play.publishReport(matter)
      #expect(try await house.read { try PaperTable.newest(.report, of: matter, $0.tx)?.body } == report.body)
      #expect(minutes.body.contains("吴小满（户籍居民）") && minutes.body.contains("协商意见（达成一致）：同意更换。"))
    }
  }

  @Test("the report is in time the same or the next day; on the third it says why (3.5f)", arguments: Backend.available)
  func late(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .deliberated)
      house.go("2026-11-14", "00:00")
      #expect(
        try await house.refusal(of: PublishReport(matter), by: House.clerk) == Refused(.lateReasonMissing, "3.5f"))
      let id: ID<Publication> = try await house.make(PublishReport(matter, lateReason: "等待热力公司盖章"), by: House.clerk)
      #expect(try await house.read { try PaperTable.find(id, $0.tx).body }.contains("本通报晚于规定时限，原因：等待热力公司盖章。"))
    }
  }

  @Test("what the law reserves to the assembly is never told as decided (VC 28, RC 30)", arguments: Backend.available)
  func reserved(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.propose(Topic(title: "机动地发包", question: "怎样发包", entryCode: "finance.income"))
      try await play.approveTopic(matter)
      house.go("2026-11-04", "10:00")
      var plan = Scenario.plan()
      plan.missingVoices = [.collective: "无集体经济组织", .supervisionCommittee: "另行监督"]
      try await house.perform(SubmitPlan(plan, for: matter), by: House.clerk)
      try await play.approvePlan(matter)
      try await play.postNotice(matter)
      try await play.openMeeting(matter)
      try await play.signIn(matter)
      try await play.decidePoints(matter)
      try await play.closeMeeting(matter)
      try await play.publishReport(matter)
      let body = try await house.read { try PaperTable.newest(.report, of: matter, $0.tx)!.body }
      #expect(body.contains("以上为协商意见，不是最终决定"))
    }
  }

  @Test(
    "a dossier is sealed when no piece is missing, and gets its archive number (3.5g)", arguments: Backend.available)
  func sealed(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .reported)
      let missing = try await house.read {
        try DossierBuilder.dossier(of: MatterTable.find(matter, $0.tx), $0.tx).missing
      }
      #expect(missing == [.minutes, .reportOnBoard, .adoptions, .commitments, .assembly])
      #expect(try await house.refusal(of: SealDossier(matter), by: House.clerk) == Refused(.dossierIncomplete, "3.5g"))
      try await play.finish(matter)
      try await play.seal(matter)
      let archive = try await house.read { try MatterTable.archive(of: matter, $0.tx) }
      #expect(archive?.number == "X001-WS·2026-D30-XS-0001")
      for act in [Act.correctMinutes, .writeFinding, .recordPosting] { #expect(!act.stages.contains(.sealed)) }
    }
  }

  @Test(
    "a dossier gives the same files ever after: their hash is the one that was published (3.5g, 2.2a)",
    arguments: Backend.available)
  func hash(_ backend: Backend) async throws {
    try await House.open(on: backend) { house in
      let play = Scenario(house)
      let matter = try await play.play(until: .sealed)
      try await house.perform(AdoptCharter(rules: "新", duties: "新", yearPlan: "", in: House.urban), by: House.chair)
      let (files, enclosures, archive, voucher) = try await house.read { reading in
        (
          try DossierBuilder.files(of: MatterTable.find(matter, reading.tx), reading.tx, reading.library),
          try DossierBuilder.enclosures(of: MatterTable.find(matter, reading.tx), reading.tx),
          try MatterTable.archive(of: matter, reading.tx)!, try PaperTable.newest(.dossier, of: matter, reading.tx)!
        )
      }
      let lines =
        files.map { "\(SHA256.hex(of: Array($0.text.utf8)))  data/\($0.path)\n" }
        + enclosures.map { "\($0.sha256)  data/\($0.path)\n" }
      let manifest = lines.joined()
      #expect(SHA256.hex(of: Array(manifest.utf8)) == archive.bagSHA256)
      #expect(voucher.body.contains(archive.bagSHA256) && voucher.body.contains("件数：\(lines.count)"))
      #expect(Set(files.map(\.path)).count == files.count)
    }
  }
}
