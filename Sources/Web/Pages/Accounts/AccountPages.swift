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
        try AccountForm.draft(visit) { try AccountReading.isKnown($0, reading) }
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
    // Whom an account can stand for depends on its area: the one that was sent, that the address names, or the administrator's own.
    let area = AreaCode(visit.form[AccountForm.area.name]) ?? AreaCode(visit.query("area")) ?? visit.member.area
    let page = try await visit.institution.read { try AccountReading.accounts(for: visit.member, opening: area, $0) }
    return visit.page(AccountsView.html(page, visit.visit, problem))
  }
}

/// The accounts of an area, and the form of one more.
enum AccountsView {
  static func html(_ page: AccountsPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    return Layout.page(
      visit, title: words.settingsAccounts, face: .workbench, crumbs: [(words.commonSettings, Route.settings())],
      """
      <h1>\(words.settingsAccounts)</h1><ul class="list panel">\(page.accounts, { row($0, visit, problem) })</ul>
      <div class="panel">\(opening(page, visit, problem))</div>
      """)
  }

  private static func row(_ account: AccountsPage.Account, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let (line, member) = (account.line, account.line.member)
    let roles = member.roles.map { words.role($0) }.sorted().joined(separator: "、")
    let mark: HTML = line.isDisabled ? Pieces.badge(words.settingsDisabled, "red") : ""
    let disabling: HTML =
      account.mayDisable
      ? FormView(visit, Route.disableAccount(member.id), problem).html("", button: words.settingsDisable, quiet: true) : ""
    return """
      <li>\(line.login) <b>\(member.name)</b> <span class="note">\(member.area?.description ?? "—") \(roles)</span>\
      \(mark)\(disabling)</li>
      """
  }

  private static func opening(_ page: AccountsPage, _ visit: Visit, _ problem: Problem?) -> HTML {
    let words = visit.words
    let form = FormView(visit, Route.accounts(), problem)
    let offices = AccountForm.offices.map { (value: $0, title: words.role($0)) }
    return form.html(
      """
      <div class="pair">\(form(AccountForm.login))\(form(AccountForm.name))</div>\
      \(form(AccountForm.password.hint { $0.signinTooShort(fewest: page.passwordCharacters) }))
      \(place(form, page))
      \(form(AccountForm.official, of: page.officials.map { ($0.id, $0.name) }, none: "—"))\
      \(form(AccountForm.organisation, of: page.organisations.map { ($0.id, $0.name) }, none: "—"))
      <div class="pair">\(form(AccountForm.government, of: offices, none: "—"))\(form(AccountForm.organ))</div>
      \(form(AccountForm.isClerk))\(form(AccountForm.isAdministrator))
      """, button: words.settingsCreate)
  }

  /// The area of an account. A province has more communities than a list can be looked through.
  private static func place(_ form: FormView, _ page: AccountsPage) -> HTML {
    let words = form.visit.words
    guard let areas = page.areas else { return form(AccountForm.area.hint(\.settingsAreaCode), page.area?.description) }
    let options = [(value: "", title: words.settingsAreaNone)] + areas.map { (value: $0.code.description, title: $0.name) }
    return form(AccountForm.area.looking(.select), of: options, page.area?.description)
  }
}
