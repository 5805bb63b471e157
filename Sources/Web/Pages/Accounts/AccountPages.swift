import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 账号 — accounts of an administrator's area: opened, and disabled.
enum AccountPages {
  static func add(to routes: Routes) {
    routes.members.get(Route.accounts) { try await accounts($0, nil) }
    routes.members.post(Route.accounts, again: { try await accounts($0, $1) }) { visit in
      let draft = try await visit.institution.readInline { reading in
        try AccountForm.draft(visit) { try AreaTable.isKnown($0, reading.tx) }
      }
      try await visit.perform(draft.command(passwordHash: try SignInPages.hash(draft.password, for: draft.area, visit.visit)))
      return visit.redirect(Route.accounts())
    }
    routes.members.post(Route.disableAccount, again: { try await accounts($0, $1) }) { visit in
      try await visit.perform(DisableAccount(try visit.id()))
      return visit.redirect(Route.accounts())
    }
  }

  private static func accounts(_ visit: MemberVisit, _ problem: Problem?) async throws -> Response {
    visit.page(try await visit.institution.read { try accounts(visit.visit, problem, $0) })
  }

  private static func accounts(_ visit: Visit, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let list = try AccountTable.list(in: visit.member.area, on: reading.now.day, reading.tx)
    let rows = list.map { line -> HTML in
      let roles = line.member.roles.map { words.role($0) }.sorted().joined(separator: "、")
      let about: HTML =
        "\(line.login) <b>\(line.member.name)</b> <span class=\"note\">\(line.member.area?.description ?? "—") \(roles)</span>"
      return "<li>\(about)\(line.isDisabled ? Pieces.badge(words.settingsDisabled, "red") : disabling(visit, line.member, problem))</li>"
    }
    return Layout.page(
      visit, title: words.settingsAccounts, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsAccounts)</h1><ul class="list panel">\(rows, { $0 })</ul>
      <div class="panel">\(try opening(visit, problem, reading))</div>
      """)
  }

  private static func disabling(_ visit: Visit, _ member: Member, _ problem: Problem?) -> HTML {
    guard member.id != visit.member.id else { return "" }
    let form = FormView(visit, Route.disableAccount(member.id), problem)
    return form.html("", button: visit.words.settingsDisable, quiet: true)
  }

  private static func opening(_ visit: Visit, _ problem: Problem?, _ reading: Reading) throws -> HTML {
    let words = visit.words
    let sent = visit.form[AccountForm.area.name]
    // Whom an account can stand for depends on its area: the one that was sent, that the address names, or the administrator's own.
    let area = AreaCode(sent) ?? AreaCode(visit.query("area")) ?? visit.member.area
    let officials = try area.map { try BodyTable.officials(in: $0, reading.tx).map { (value: $0.id, title: $0.name) } } ?? []
    let organisations = try area.map { try OrganisationTable.list(in: $0, reading.tx).map { (value: $0.id, title: $0.name) } } ?? []
    let form = FormView(visit, Route.accounts(), problem)
    let fewest = try visit.institution.passwordRule(for: area).fewest
    return form.html(
      """
      <div class="pair">\(form(AccountForm.login))\(form(AccountForm.name))</div>\
      \(form(AccountForm.password.hint { $0.signinTooShort(fewest: fewest) }))
      \(try place(form, area, reading))
      \(form(AccountForm.official, of: officials, none: "—"))\(form(AccountForm.organisation, of: organisations, none: "—"))
      <div class="pair">\(form(AccountForm.government, of: AccountForm.offices.map { ($0, words.role($0)) }, none: "—"))\(form(AccountForm.organ))</div>
      \(form(AccountForm.isClerk))\(form(AccountForm.isAdministrator))
      """, button: words.settingsCreate)
  }

  /// The area of an account. A province has more communities than a list can be looked through.
  private static func place(_ form: FormView, _ area: AreaCode?, _ reading: Reading) throws -> HTML {
    let words = form.visit.words
    let communities = try AreaTable.names(limit: 301, reading.tx).map { (value: $0.code.description, title: $0.name) }
    guard communities.count <= 300 else { return form(AccountForm.area.hint(\.settingsAreaCode), area?.description) }
    let above = try AreaTable.aboveCommunities(reading.tx).map { (value: $0.code.description, title: $0.name) }
    let options = [(value: "", title: words.settingsAreaNone)] + communities + above
    return form(AccountForm.area.looking(.select), of: options, area?.description)
  }
}
