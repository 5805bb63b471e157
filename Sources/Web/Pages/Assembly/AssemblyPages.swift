import Deliberation
import HTML
import Hummingbird
import Institution
import PolicyFiles

/// 会议决定 — calling, preparing and holding an assembly, one state at a time (3.5h).
enum AssemblyPages {
  static func add(to routes: Routes) {
    routes.get("/work/matters/:id/assembly") { try await call($0, nil) }
    routes.post("/work/matters/:id/assembly", by: .of(CallAssembly.self), again: { try await call($0, $1) }) { visit in
      let id = try visit.id(of: Matter.self)
      let form = visit.form
      let call = AssemblyCall(
        kind: Assembly.Kind(rawValue: form["kind"]) ?? .representatives, basis: Assembly.Basis(rawValue: form["basis"]) ?? .persons,
        ground: Assembly.Ground(rawValue: form["ground"]) ?? .undecided, petitioners: form.int("petitioners") ?? 0,
        question: form["question"], agenda: form["agenda"], group: form["group"], isSecret: form.has("secret"),
        authorisation: form["authorisation"])
      let receipt = try await visit.institution.perform(
        CallAssembly(id, call, on: form.all("point").compactMap { ID($0) }, lateReason: form["late"]), by: visit.member, once: visit.once)
      return visit.redirect("/work/assemblies/\(receipt.id(of: Assembly.self))")
    }
    routes.get("/work/assemblies/:id") { try await page($0, nil) }
    step(routes, "step") { matter, id, form in
      RecordStep(
        matter, id,
        AssemblyStep.Record(
          step: AssemblyStep(rawValue: form["step"]) ?? .partyStudy, heldOn: Day(iso: form["day"]) ?? Day(number: .max / 2),
          expected: form.int("expected") ?? 0, present: form.int("present") ?? 0, inFavour: form.int("favour") ?? 0, text: form["text"]))
    }
    step(routes, "notice") { matter, id, form in
      NoticeAssembly(
        matter, id, meetsAt: Instant(day: form["day"], clock: form["clock"]) ?? Instant(milliseconds: 0), place: form["place"],
        shortReason: form["short"], lawfulReason: form["lawful"])
    }
    step(routes, "roll") { matter, id, form in FreezeRoll(matter, id, despiteUnknownAges: form["ages"]) }
    step(routes, "present") { matter, id, form in
      MarkPresent(matter, id, form.all("elector").compactMap { ID($0) }, byPhone: form["way"] == "phone")
    }
    step(routes, "way") { matter, id, form in
      MarkPresent(matter, id, form.all("elector").compactMap { ID($0) }, byPhone: form["way"] == "phone")
    }
    step(routes, "absent") { matter, id, form in UnmarkPresent(matter, id, form.all("elector").compactMap { ID($0) }) }
    step(routes, "open") { matter, id, _ in OpenAssembly(matter, id) }
    step(routes, "adjourn") { matter, id, _ in AdjournAssembly(matter, id) }
    step(routes, "count") { matter, id, form in
      func count(_ way: String) -> Tally.Count {
        Tally.Count(
          inFavour: form.int(way + "Yes") ?? 0, against: form.int(way + "No") ?? 0, abstained: form.int(way + "Abstained") ?? 0,
          invalid: form.int(way + "Invalid") ?? 0)
      }
      return CountBallots(
        matter, id, paperVoters: form.all("elector").compactMap { ID($0) }, paper: count("paper"), hands: count("hands"))
    }
    step(routes, "break") { matter, id, form in BreakOffAssembly(matter, id, because: form["text"]) }
    step(routes, "close") { matter, id, _ in CloseAssembly(matter, id) }
    step(routes, "withdraw") { matter, id, form in WithdrawAssembly(matter, id, because: form["text"]) }
  }

  private static func step<C: Command>(
    _ routes: Routes, _ name: String, _ make: @escaping @Sendable (ID<Matter>, ID<Assembly>, Form) -> C
  ) {
    routes.post(RouterPath(stringLiteral: "/work/assemblies/:id/\(name)"), by: .of(C.self), again: { try await page($0, $1) }) { visit in
      let id = try visit.id(of: Assembly.self)
      let matter = try await visit.institution.read { try AssemblyTable.find(id, $0.tx).assembly.matter }
      try await visit.institution.perform(make(matter, id, visit.form), by: visit.member, once: visit.once)
      return visit.redirect("/work/assemblies/\(id)")
    }
  }

  private static func call(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Matter.self)
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let matter = try PlanPages.allowed(.callAssembly, id, visit, reading)
        let due = try Agenda.obligations(of: matter, reading)
        let (points, usual) = try AssemblyTable.points(for: matter, reading.tx)
        let chosen = problem == nil ? Set(usual) : Set(visit.form.all("point").compactMap { ID($0) })
        let ticks = points.map { Fields.tick("point", $0.text, value: $0.point.description, on: chosen.contains($0.point)) }
        let asked = points.filter { usual.contains($0.point) && $0.result.outcome == .notAgreed }
        let unknown = try AssemblyTable.agesUnknown(in: matter.area, reading)
        let groups = try PersonTable.groups(of: matter.area, reading.tx)
        func value(_ name: String, _ otherwise: String) -> String { problem == nil ? otherwise : visit.form[name] }
        let (body, flaws) = try RepresentativeTable.representation(in: matter.area, reading)
        let isVillage = matter.area.isVillage
        let kinds = Assembly.Kind.allCases.filter { isVillage || $0 != .group }
        let question = asked.isEmpty ? matter.question : asked.map(\.text).joined(separator: "；")
        let fields: HTML = """
          \(Fields.select("kind", words.assemblyKindLabel, kinds.map { ($0.rawValue, words.assembly($0, in: matter.area)) }, value: value("kind", "representatives"), hint: words.assemblyBodyLine(count: body.representatives, members: body.committeeMembers)))
          \(if: !flaws.isEmpty, "<p class=\"due-note\">\(flaws.map { words.flaw($0) }.joined(separator: "；"))</p>")<p><a href="\(visit.link("/work/representatives"))">\(words.assemblyRepresentatives)</a></p>
          \(if: unknown > 0, "<p class=\"due-note\">\(words.assemblyAgesUnknown(count: unknown))</p>")
          \(Fields.select("basis", words.assemblyBasisLabel, Assembly.Basis.allCases.map { ($0.rawValue, words.basis($0)) }, value: value("basis", "persons"), hint: words.assemblyBasisHint))
          \(Fields.select("ground", words.assemblyGroundLabel, Assembly.Ground.allCases.map { ($0.rawValue, words.ground($0)) }, value: value("ground", matter.reservedBy == nil ? "undecided" : "reserved")))
          \(Fields.text("petitioners", words.assemblyPetitioners, value: value("petitioners", ""), hint: words.assemblyPetitionersHint, kind: "number"))
          \(Fields.area("question", words.assemblyQuestion, value: value("question", question), hint: words.assemblyQuestionHint, rows: 3, required: true))
          <fieldset class="field"><legend>\(words.assemblyPoints)</legend><span class="hint">\(words.assemblyPointsHint)</span>\(ticks, { $0 })</fieldset>
          \(Fields.area("agenda", words.assemblyAgenda, value: value("agenda", ""), rows: 2))
          \(if: isVillage, Fields.text("group", words.assemblyGroup, value: value("group", ""), hint: groups.joined(separator: "、")))
          \(if: matter.reservedBy != nil, Fields.text("authorisation", words.assemblyAuthorisation, value: value("authorisation", ""), hint: words.assemblyAuthorisationHint))
          \(Fields.tick("secret", words.assemblySecret, on: problem != nil && visit.form.has("secret")))\(CasePages.lateField(.callAssembly, due, visit, reading.now))
          """
        return PlanPages.frame(
          visit, matter, words.resultsCall, problem, due, reading,
          "<div class=\"panel\">\(formOf(visit, "/work/matters/\(id)/assembly", fields, button: words.assemblyCallSend))</div>")
      })
  }

  private static func page(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let id = try visit.id(of: Assembly.self)
    return visit.page(
      try await visit.institution.read { reading in
        let words = visit.words
        let line = try AssemblyTable.find(id, reading.tx)
        let matter = try MatterTable.find(line.assembly.matter, reading.tx)
        guard visit.context.member != nil else { throw AccessError.signIn }
        let roles = visit.member.roles(in: matter.area)
        guard !roles.isDisjoint(with: Role.staff.union([.township])) else { throw AccessError.notFound }
        let due = try Agenda.obligations(of: matter, reading)
        let panels = AssemblyPanels(visit: visit, matter: matter, line: line, roles: roles, reading: reading)
        return PlanPages.frame(
          visit, matter, words.assembly(line.assembly.kind, in: matter.area), problem, due, reading,
          """
          <p>\(Pieces.badge(words.assemblyStage(line.assembly.stage)))</p>\(try panels.result())\(try panels.next())
          <div class="cols"><div>\(try panels.facts())\(try panels.roll())</div><div>\(panels.steps())\(panels.adjournments())\(panels.breakOff())\(panels.withdraw())</div></div>
          """)
      })
  }
}
