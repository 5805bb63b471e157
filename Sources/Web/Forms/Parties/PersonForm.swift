import Deliberation
import Institution

/// 居民信息 — the form of a person on the roster (3.3a).
enum PersonForm {
  enum Sex: String, CaseIterable, Sendable { case female, male }

  static let name = Field<String>.name("name", \.rosterName).refused(by: .nameMissing)
  static let sex = Field<Sex>.choice("sex", \.rosterSex).optional.alwaysSent
  static let birth = Field<Day>.day("birth", \.rosterBirth).refused(by: .dayInFuture).optional.alwaysSent
  static let identity = Field<String>.code("identity", \.rosterIdentity).hint(\.rosterSealed).mayBeBlank
    .refused(by: .identityInvalid, .personKnown).alwaysSent
  static let phone = Field<String>.code("phone", \.rosterPhone, kind: "tel").hint(\.rosterSealed).mayBeBlank.refused(by: .phoneInvalid)
    .alwaysSent
  static let household = Field<String>.code("household", \.rosterHousehold).mayBeBlank.alwaysSent
  static let address = Field<String>.line("address", \.rosterAddress).mayBeBlank.alwaysSent
  static let group = Field<String>.name("group", \.rosterGroup).mayBeBlank.alwaysSent
  static let isRegistered = Field<Bool>.tick("registered", \.rosterRegistered)
  static let isHead = Field<Bool>.tick("head", \.rosterHead)

  /// What shall stand of a person; `nil` for a new one.
  static func command(_ visit: MemberVisit, of person: ID<Person>?, in area: AreaCode) throws -> SavePerson {
    try visit.read { form in
      let (name, sex, birth, identity) = (form(Self.name), form(Self.sex), form(Self.birth), form(Self.identity))
      let (phone, household, address, group) = (form(Self.phone), form(Self.household), form(Self.address), form(Self.group))
      let (isRegistered, isHead) = (form(Self.isRegistered), form(Self.isHead))
      let version = form.version
      // Address and group are those of the household.
      let home = [address.known, group.known].compactMap { $0 }.joined()
      if household.known?.isEmpty == true, !home.isEmpty { form.tell(\.rosterAddressAlone, at: Self.household) }
      let row = RosterRow(
        name: try name.value, sex: try sex.value.map(\.rawValue) ?? "", birthDay: try birth.value, identity: try identity.value,
        phone: try phone.value, household: try household.value, address: try address.value, group: try group.value,
        isRegistered: try isRegistered.value, isHead: try isHead.value)
      return SavePerson(row, as: person, in: area, from: version)
    }
  }
}

/// 删除个人信息 — which cannot be undone, and is said twice therefore.
enum ErasePersonForm {
  static let isSure = Field<Bool>.tick("sure", \.rosterSure)

  static func command(_ visit: MemberVisit, of person: ID<Person>, in area: AreaCode) throws -> ErasePerson {
    try visit.read { form in
      if form(isSure).known == false { form.tell(\.rosterSureMissing, at: isSure) }
      return ErasePerson(person, in: area)
    }
  }
}

/// 登记单位 — the form of an organisation that may take part (3.3a).
enum OrganisationForm {
  static let name = Field<String>.name("name", \.rosterOrganisation).refused(by: .nameMissing)
  static let kind = Field<PartyKind>.choice("kind", \.boardSayKind)
  static let contact = Field<String>.line("contact", \.rosterContact).mayBeBlank

  static func command(_ visit: MemberVisit, in area: AreaCode) throws -> RegisterOrganisation {
    try visit.read { form in
      let (name, kind, contact) = (form(Self.name), form(Self.kind), form(Self.contact))
      let version = form.version
      return RegisterOrganisation(try name.value, kind: try kind.value, contact: try contact.value, in: area, from: version)
    }
  }
}
