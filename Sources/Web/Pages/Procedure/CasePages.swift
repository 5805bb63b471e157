import Deliberation
import Hummingbird
import Institution
import Paper
import PublicRecord
import Wording

/// 办理协商事项 — one matter on the workbench: the road, what is due, the next step's form, papers, people, the record.
enum CasePages {
  static func add(to routes: Routes) {
    routes.members.get(Route.matter) { try await page($0, nil) }
    step(routes, Route.approveTopic) { ApproveTopic($0, lateReason: try StepForm.late($1)) }
    step(routes, Route.returnTopic) { try StepForm.returnTopic($1, of: $0) }
    step(routes, Route.approvePlan) { try StepForm.seen($1, $0, ApprovePlan.init) }
    step(routes, Route.returnPlan) { try StepForm.returnPlan($1, of: $0) }
    step(routes, Route.openMeeting, to: Route.meeting) { OpenMeeting($0, lateReason: try StepForm.late($1)) }
    step(routes, Route.moveStalled) { try StepForm.move($1, $0) }
    step(routes, Route.sealDossier) { try StepForm.seen($1, $0, SealDossier.init) }
    step(routes, Route.writeFinding) { try FindingForm.writing($1, on: $0) }
    step(routes, Route.closeFinding) { try FindingForm.closing($1, on: $0) }
    step(routes, Route.reopenFinding) { try FindingForm.reopening($1, on: $0) }
    step(routes, Route.answerFinding) { try FindingForm.answering($1, on: $0) }
    step(routes, Route.recordService, at: "service") { try ServiceForm.command($1, for: $0) }
    step(routes, Route.recordPosting, at: "posting") { try PostingForm.command($1, for: $0) }
    routes.members.get(Route.dossier) { try await dossierArchive($0) }
    PlanPages.add(to: routes)
    ResultsPages.add(to: routes)
    AssemblyPages.add(to: routes)
    RepresentativePages.add(to: routes)
  }

  /// The dossier as a BagIt bag: texts written from what happened, and the photos and recordings beside them.
  private static func dossierArchive(_ visit: MemberVisit) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let keys = visit.web.recordKeys
    let (contents, proofs) = try await visit.institution.read { reading in
      let contents = try DossierReading.contents(id, for: visit.member, reading)
      let proofs = try contents.papers.map { paper in
        Bag.File(
          path: "record/\(paper.leafIndex).tlog-proof",
          bytes: try RecordReading.proof(of: paper, signedBy: keys, reading).bytes)
      }
      return (contents, proofs + [Bag.File(path: "record/log.vkey", text: keys.lines)])
    }
    let kept = try contents.enclosures.compactMap { enclosure in
      try visit.institution.files.bytes(of: enclosure.sha256).map { Bag.File(path: enclosure.path, bytes: $0) }
    }
    guard kept.count == contents.enclosures.count else { throw Problem(sentence: visit.words.caseFileLost) }
    let matter = contents.matter
    let bag = Bag(
      info: [
        ("Source-Organization", matter.area.description), ("External-Identifier", contents.number),
        ("External-Description", matter.title),
      ], files: contents.texts.map { Bag.File(path: $0.path, text: $0.text) } + kept, beside: proofs)
    return visit.visit.bytes(
      ZipArchive.pack(bag.files, folder: contents.number), kind: "application/zip", name: contents.number + ".zip")
  }

  /// A step that is one command.
  private static func step<C: Command>(
    _ routes: Routes, _ address: AddressOf<ID<Matter>>, to next: AddressOf<ID<Matter>> = Route.matter, at anchor: String? = nil,
    _ make: @escaping @Sendable (ID<Matter>, MemberVisit) throws -> C
  ) {
    routes.members.act(address, again: page, then: { id in anchor.map { next(id).at($0) } ?? next(id) }) { try make($1, $0) }
  }

  private static func page(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    let page = try await visit.institution.read { try CaseReading.page(id, for: visit.member, $0) }
    return visit.page(CaseView(page: page, visit: visit.visit, problem: problem).html())
  }
}
