import Deliberation
import HTML
import Hummingbird
import Institution

/// 会后办理 — what follows a deliberation, on one page: adopted, carried out, explained, answered, rated (3.6).
enum ResultsPages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/results") { try await page($0, nil) }
    routes.post("/work/matters/:id/adopt", by: .of(AdoptPoints.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let decisions = visit.form.all("point").compactMap { text -> AdoptPoints.Decision? in
        guard let point = ID<PlanRecord.Point>(text), let adoption = Adoption(rawValue: visit.form["adoption-\(text)"]) else { return nil }
        return AdoptPoints.Decision(point, adoption, because: visit.form["reason-\(text)"])
      }
      try await visit.institution.perform(AdoptPoints(id, decisions), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/results#commitments")
    }
    routes.post("/work/matters/:id/commit", by: .of(MakeCommitment.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      guard let day = Day(iso: visit.form["due"]) else { throw Problem(sentence: visit.words.meetingDueMissing) }
      let owner = try await CommitmentPages.owner(visit)
      try await visit.institution.perform(
        MakeCommitment(
          id, on: ID(visit.form["point"]) ?? ID(rawValue: 0), owner: owner, task: visit.form["task"], measure: visit.form["measure"],
          dueDay: day, lawfulReason: visit.form["lawful"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/results#commitments")
    }
    step(routes, "progress", "commitments") { PublishProgress($0, remark: $1["remark"]) }
    step(routes, "explain", "dissents") { id, form in
      ExplainDissent(
        id, ID(form["dissent"]) ?? ID(rawValue: 0), by: form["explainer"], way: Explanation.Way(rawValue: form["way"]) ?? .visit,
        at: Instant(day: form["day"], clock: form["clock"]) ?? Instant(milliseconds: .max / 2), saying: form["text"],
        reply: form["reply"], result: Explanation.Result(rawValue: form["result"]) ?? .kept)
    }
    step(routes, "answer-review", "reviews") { id, form in
      AnswerReview(id, ID(form["review"]) ?? ID(rawValue: 0), upheld: form["upheld"] == "yes", saying: form["text"])
    }
    step(routes, "report-commission", "commission") {
      ReportCommission($0, of: ID($1["commission"]), saying: $1["text"], lateReason: $1["late"])
    }
    step(routes, "answer-commission", "commission") { AnswerCommission($0, of: ID($1["commission"]), saying: $1["text"]) }
    step(routes, "correct-point", "corrections") { id, form in
      CarryOutCorrection(
        id, ID(form["correction"]) ?? ID(rawValue: 0), newText: form["text"], lawfulReason: form["lawful"], lateReason: form["late"])
    }
    routes.post("/work/matters/:id/order-correction", by: .of(OrderCorrection.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      guard let day = Day(iso: visit.form["due"]) else { throw Problem(sentence: visit.words.meetingDueMissing) }
      let form = visit.form
      let kind = Correction.Kind(rawValue: form["kind"]) ?? .withdrawn
      // A point's number stands alone, an assembly's behind its mark.
      let assembly = form["point"].split(separator: "-").last.map(String.init).flatMap { ID<Assembly>($0) }
      let order =
        if form["point"].hasPrefix("assembly-"), let assembly {
          OrderCorrection(
            id, assembly: assembly, kind, article: form["article"], because: form["text"], by: day, lesson: form["lesson"])
        } else {
          OrderCorrection(
            id, point: ID(form["point"]) ?? ID(rawValue: 0), kind, article: form["article"], because: form["text"], by: day,
            lesson: form["lesson"])
        }
      try await visit.institution.perform(order, by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/results#corrections")
    }
    step(routes, "ratings", "ratings") { id, form in
      let counts = Satisfaction.allCases.map { ($0, form.int("score\($0.rawValue)") ?? 0) }
      return RecordRatings(id, Dictionary(uniqueKeysWithValues: counts))  // safe: each case stands once
    }
    step(routes, "refer", "assembly") { ReferMatter($0, to: OtherTrack(rawValue: $1["track"]) ?? .settled, because: $1["text"]) }
    step(routes, "referred", "assembly") { RecordReferral($0, saying: $1["text"], on: Day(iso: $1["day"]) ?? Day(number: .max / 2)) }
    CommitmentPages.add(to: routes)
  }

  private static func step<C: Command>(
    _ routes: Routes, _ name: String, _ anchor: String, _ make: @escaping @Sendable (ID<Matter>, Form) -> C
  ) {
    routes.post(RouterPath(stringLiteral: "/work/matters/:id/\(name)"), by: .of(C.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      try await visit.institution.perform(make(id, visit.form), by: visit.member, once: visit.once)
      return visit.redirect("/work/matters/\(id)/results#\(anchor)")
    }
  }

  /// The community and its township see what follows; a department only what itself asked for (3.6d).
  private static func isOpen(to member: Member, _ id: ID<Matter>, _ roles: Set<Role>, _ reading: Reading) throws -> Bool {
    if !roles.isDisjoint(with: ResultsPanels.house) { return true }
    guard roles.contains(.department) else { return false }
    return try CommissionTable.of(id, reading.tx).contains { $0.isOf(member) }
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let matter = try MatterTable.find(id, reading.tx)
        guard visit.context.member != nil else { throw AccessError.signIn }
        let roles = visit.member.roles(in: matter.area)
        guard try isOpen(to: visit.member, id, roles, reading) else { throw AccessError.notFound }
        let points = try AdoptionTable.of(id, reading.tx)
        guard !points.isEmpty, [.deliberated, .reported, .sealed].contains(matter.stage) else { throw AccessError.notFound }
        let due = try Agenda.obligations(of: matter, reading)
        let panels = ResultsPanels(visit: visit, matter: matter, roles: roles, points: points, due: due, reading: reading)
        return PlanPages.frame(
          visit, matter, visit.words.resultsTitle, problem, due, reading,
          """
          <div class="cols"><div>\(panels.adoption())\(try panels.commitments())\(try panels.assembly())\(try panels.corrections())</div>
          <div>\(try panels.commission())\(try panels.dissents())\(try panels.reviews())\(try panels.ratings())</div></div>
          """)
      })
  }
}
