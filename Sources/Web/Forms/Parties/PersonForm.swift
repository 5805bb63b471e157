import Deliberation
import Institution
import Wording

/// 居民信息 — the form of a person on the roster (3.3a).
enum PersonForm {
  static let name = Field(RosterTable.name, \.rosterName)
  static let sex = Field(RosterTable.sex, \.rosterSex, .select).optional.alwaysSent
  static let birth = Field(RosterTable.birthDay, \.rosterBirth).refused(by: .dayInFuture).optional.alwaysSent
  static let identity = Field(RosterTable.identity, \.rosterIdentity).hint(\.rosterSealed).mayBeBlank.refused(by: .personKnown).alwaysSent
  static let phone = Field(RosterTable.phone, \.rosterPhone, .line(kind: "tel", autocomplete: "off")).hint(\.rosterSealed).mayBeBlank
    .alwaysSent
  static let household = Field(RosterTable.household, \.rosterHousehold).mayBeBlank.alwaysSent
  static let address = Field(RosterTable.address, \.rosterAddress).mayBeBlank.alwaysSent
  static let group = Field(RosterTable.group, \.rosterGroup).mayBeBlank.alwaysSent
  static let isRegistered = Field.yesOrNo(RosterTable.registered, \.rosterIsRegistered)
  static let isHead = Field.tick(RosterTable.head, \.rosterHead)
  /// Ticked by whoever was told of somebody of the same name there, and means another one.
  static let isAnother = Field<Bool>.tick("another", \.rosterAnother).consent.refused(by: .namesakeKnown)

  /// What may be written of somebody's sex.
  static func sexes(_ words: Words) -> [(value: String, title: String)] { [("female", words.rosterFemale), ("male", words.rosterMale)] }

  /// What shall stand of a person; `nil` for a new one.
  static func command(_ visit: MemberVisit, of person: ID<Person>?, in area: AreaCode) throws -> SavePerson {
    let today = visit.institution.clock().day
    return try visit.read { form in
      let (name, sex, birth, identity) = (form(Self.name), form(Self.sex), form(Self.birth), form(Self.identity))
      let (phone, household, address, group) = (form(Self.phone), form(Self.household), form(Self.address), form(Self.group))
      let (isRegistered, isHead, isAnother) = (form(Self.isRegistered), form(Self.isHead), form(Self.isAnother))
      let version = form.version
      if let birth = birth.known, let kind = RosterTable.fault(ofBirth: birth, on: today) {
        form.tell({ $0.sentence(of: kind) }, at: Self.birth)
      }
      if let number = identity.known, let kind = RosterTable.fault(ofIdentity: number, on: today) {
        form.tell({ $0.sentence(of: kind) }, at: Self.identity)
      }
      // Address and group are those of the household.
      let home = [address.known, group.known].compactMap { $0 }.joined()
      if household.known?.isEmpty == true, !home.isEmpty { form.tell(\.rosterAddressAlone, at: Self.household) }
      let row = RosterRow(
        name: try name.value, sex: try sex.value ?? "", birthDay: try birth.value, identity: try identity.value,
        phone: try phone.value, household: try household.value, address: try address.value, group: try group.value,
        isRegistered: try isRegistered.value, isHead: try isHead.value)
      return SavePerson(row, as: person, in: area, from: version, isAnother: try isAnother.value)
    }
  }
}

/// 删除个人信息 — which cannot be undone, and is said twice therefore.
enum ErasePersonForm {
  static let isSure = Field<Bool>.tick("sure", \.rosterSure).consent.required

  static func command(_ visit: MemberVisit, of person: ID<Person>, in area: AreaCode) throws -> ErasePerson {
    try visit.read { form in
      if form(isSure).known == false { form.tell(\.rosterSureMissing, at: isSure) }
      return ErasePerson(person, in: area, from: form.version)
    }
  }
}

/// 登记单位 — the form of an organisation that may take part (3.3a).
enum OrganisationForm {
  static let name = Field<String>.name("name", \.rosterOrganisation).refused(by: .organisationKnown)
  static let kind = Field<PartyKind>.choice("kind", \.boardSayKind)
  static let contact = Field<String>.line("contact", \.rosterContact).mayBeBlank.alwaysSent

  static func command(_ visit: MemberVisit, in area: AreaCode) throws -> RegisterOrganisation {
    try visit.read { form in
      let (name, kind, contact) = (form(Self.name), form(Self.kind), form(Self.contact))
      let version = form.version
      return RegisterOrganisation(try name.value, kind: try kind.value, contact: try contact.value, in: area, from: version)
    }
  }
}
