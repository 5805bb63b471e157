import Deliberation
import Institution
import Wording

/// 开通账号 — the form of an account, by an administrator.
enum AccountForm {
  static let login = Field<String>.code("login", \.signinLogin).refused(by: .loginTaken)
  static let name = Field<String>.name("name", \.rosterName).refused(by: .nameMissing)
  static let password = Field<String>.secret("password", \.signinPassword, autocomplete: "new-password")
  /// The code of an area; blank for the administrator's own.
  static let area = Field<String>.code("area", \.settingsArea).mayBeBlank
  static let official = Field<ID<Official>>.one("official", \.settingsOfficial).optional.refused(by: .supervisorNotClerk)
  static let organisation = Field<ID<Organisation>>.one("organisation", \.settingsOrganisation).optional
  static let government = Field<Role>.choice("government", \.settingsGovernment).optional
  static let organ = Field<String>.name("organ", \.settingsOrgan).hint(\.settingsOrganHint).mayBeBlank
  static let isClerk = Field<Bool>.tick("clerk", \.termRoleClerk)
  static let isAdministrator = Field<Bool>.tick("administrator", \.termRoleAdministrator)
  /// Capacities of those who act from above.
  static let offices: [Role] = [.township, .department]

  /// What was typed of an account; its area is known by its code.
  struct Draft: Sendable {
    let login: String, name: String, password: String, area: AreaCode?, official: ID<Official>?, organisation: ID<Organisation>?
    let government: Role?, organ: String, isClerk: Bool, isAdministrator: Bool

    func command(passwordHash: String) -> CreateAccount {
      CreateAccount(
        login: login, name: name, passwordHash: passwordHash, area: area, official: official, organisation: organisation,
        government: government, organ: organ, isClerk: isClerk, isAdministrator: isAdministrator)
    }
  }

  /// - Parameter isKnown: true for the area of a code.
  static func draft(_ visit: MemberVisit, isKnown: (AreaCode) throws -> Bool) throws -> Draft {
    try visit.read { form in
      let (login, name, password, code) = (form(Self.login), form(Self.name), form(Self.password), form(Self.area))
      let (official, organisation) = (form(Self.official), form(Self.organisation))
      let (government, organ) = (form(Self.government), form(Self.organ))
      let (isClerk, isAdministrator) = (form(Self.isClerk), form(Self.isAdministrator))
      if case .some(.some(let role)) = government.known {
        if !offices.contains(role) { form.tell({ Fault.notOffered.sentence($0) }, at: Self.government) }
        if organ.known?.isEmpty == true { form.tell({ Fault.missing(isChoice: false).sentence($0) }, at: Self.organ) }
      }
      let area = code.known.flatMap { AreaCode($0) } ?? visit.member.area
      let fewest = try visit.institution.passwordRule(for: area).fewest
      if let text = password.known, text.count < fewest { form.tell({ $0.signinTooShort(fewest: fewest) }, at: Self.password) }
      if let text = code.known {
        let isRight = try text.isEmpty || (AreaCode(text).map(isKnown) ?? false)
        if !isRight { form.tell({ $0.settingsAreaWrong(code: text) }, at: Self.area) }
        if text.isEmpty, area == nil, isAdministrator.known == false { form.tell(\.settingsAreaNeeded, at: Self.area) }
      }
      return Draft(
        login: try login.value, name: try name.value, password: try password.value, area: area, official: try official.value,
        organisation: try organisation.value, government: try government.value, organ: try organ.value, isClerk: try isClerk.value,
        isAdministrator: try isAdministrator.value)
    }
  }
}

/// 工作日历 — the form by which a year's table is taken in (CIV 203), and the one that counts working days.
enum CalendarForm {
  static let table = Field<String>.passage("table", \.settingsTable, rows: 6, limit: .long).hint(\.settingsTableHint)
  static let from = Field<Day>.day("from", \.settingsFrom)
  static let days = Field<Int>.count("days", \.settingsDays, in: 0...250)

  static func command(_ visit: MemberVisit) throws -> ImportCalendar {
    try visit.read { form in
      let (table, version) = (form(Self.table), form.version)
      return ImportCalendar(json: try table.value, from: version)
    }
  }
}
