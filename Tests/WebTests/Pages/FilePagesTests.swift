import Deliberation
import FoundationEssentials
import HTTPTypes
import Institution
import TestKit
import Testing
import Wording

@testable import Web

@Suite("附件的页面 · a file that cannot be read is no file that is not there (3.5a)")
struct FilePagesTests {
  @Test("it is answered as a fault of the house, one that is not there as not found; an upload of the same is not taken for kept")
  func unreadable() async throws {
    try await Website.open { site in
      let clerk = Member(id: ID(rawValue: 30), name: "王文书", area: Website.area, roles: [.clerk])
      let draft = OpinionDraft(channel: .homeVisit, text: "楼道灯坏了", takenAt: site.institution.clock(), giverKind: .registeredResidents)
      let entry: ID<Opinion> = try await site.institution.perform(TakeOpinion(draft, in: Website.area), by: clerk).id()
      let cookies = try await site.session(of: "clerk")
      let name = try site.institution.files.keep([1, 2, 3])
      try await site.institution.perform(AttachFile(sha256: name, kind: "image/png", size: 3, caption: "", to: entry), by: clerk)
      let file = try #require(try await site.institution.read { try Attachment.of(entry, $0.tx).first })
      func status() async throws -> HTTPResponse.Status { try await site.get(Route.file(file.id).path, [.cookie: cookies]).status }
      #expect(try await status() == .ok)
      let path = "\(site.folder)/files/\(name.prefix(2))/\(name)"
      try FileManager.default.removeItem(atPath: path)
      #expect(try await status() == .notFound)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(try await status() == .internalServerError)
      #expect(throws: (any Error).self) { try site.institution.files.keep([1, 2, 3]) }
    }
  }

  @Test("a file is as large as the rules take, no larger, and the refusal names their number (S.2)")
  func sizes() async throws {
    try await Website.open { site in
      let rules = try site.institution.commonPolicy()
      let paper = Form.File(name: "a.pdf", bytes: Array("%PDF-1.7".utf8) + [UInt8](repeating: 0x20, count: 2 << 20))
      #expect(try Media(paper, under: rules).bytes.count == paper.bytes.count)
      let fault = #expect(throws: Media.Fault.self) { try Media(paper, under: try rules.with("attachment.fileMegabytes", .number(1))) }
      guard case .large(limit: 1)? = fault else {
        Issue.record("\(String(describing: fault))")
        return
      }
      let words = try WordsTests.words(.zhHans)
      #expect(fault?.sentence(words) == words.ledgerFileLarge(limit: 1))
      let hint = Media.hint(under: try rules.with("attachment.photoMegabytes", .number(3)))
      #expect(hint(words) == words.ledgerFileHint(photo: 3, file: rules.fileMegabytes.value))
    }
  }
}
