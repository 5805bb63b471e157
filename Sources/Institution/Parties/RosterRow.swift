public import Deliberation
internal import Typing

/// One person as written in a roster file or form.
public struct RosterRow: Hashable, Sendable {
  /// Name, phone, identity number.
  public var name: String, phone: String, identity: String
  /// female, male, or empty.
  public var sex: String
  /// Day of birth.
  public var birthDay: Day?
  /// Household number, address and group.
  public var household: String, address: String, group: String
  /// 户籍 and 户主.
  public var isRegistered: Bool, isHead: Bool

  /// A person to write down.
  public init(
    name: String, sex: String = "", birthDay: Day? = nil, identity: String = "", phone: String = "", household: String = "",
    address: String = "", group: String = "", isRegistered: Bool = true, isHead: Bool = false
  ) {
    self.name = name
    self.sex = sex
    self.birthDay = birthDay
    self.identity = identity
    self.phone = phone
    self.household = household
    self.address = address
    self.group = group
    self.isRegistered = isRegistered
    self.isHead = isHead
  }

  /// What may be written of somebody's sex: one of two, or nothing.
  static let sexes: Set<String> = ["", "female", "male"]

  /// Refuses a person without a name, a sex that is neither, and numbers that cannot be right (3.3a).
  public func check() throws(Refusal) {
    guard !name.isBlank else { throw Refusal(.nameMissing) }
    guard Self.sexes.contains(sex) else { throw Refusal(.choiceMissing, clause: "3.3a") }
    guard identity.isBlank || IdentityNumber.isValid(identity) else { throw Refusal(.identityInvalid) }
    guard phone.isBlank || PhoneNumber.normalise(phone) != nil else { throw Refusal(.phoneInvalid) }
  }
}

/// 名册上的一行 — what a roster file says of one person. What it does not say, by an absent column or an empty cell, leaves alone what is
/// known of somebody who is on the roster already.
public struct RosterEntry: Hashable, Sendable {
  /// Line of the file; 0 where there is none.
  public let line: Int
  /// Name, telephone and identity number as they are kept; the last two may be empty.
  public let name: String, phone: String, identity: String
  /// female, male, or empty when it is not said.
  public let sex: String
  /// Day of birth, if it is said.
  public let birthDay: Day?
  /// Number, address and group of the household; empty when they are not said.
  public let household: String, address: String, group: String
  /// 户籍 and 户主, if it is said.
  public let isRegistered: Bool?, isHead: Bool?

  /// What a line says.
  public init(
    line: Int = 0, name: String, sex: String = "", birthDay: Day? = nil, identity: String = "", phone: String = "", household: String = "",
    address: String = "", group: String = "", isRegistered: Bool? = nil, isHead: Bool? = nil
  ) {
    self.line = line
    self.name = Typed.name(name)
    self.sex = sex
    self.birthDay = birthDay
    self.identity = IdentityNumber.normalise(identity) ?? identity
    self.phone = PhoneNumber.normalise(phone) ?? phone
    self.household = Typed.code(household)
    self.address = Typed.line(address)
    self.group = Typed.name(group)
    self.isRegistered = isRegistered
    self.isHead = isHead
  }

  /// A person of whom all is said.
  public init(_ row: RosterRow) {
    self.init(
      name: row.name, sex: row.sex, birthDay: row.birthDay, identity: row.identity, phone: row.phone, household: row.household,
      address: row.address, group: row.group, isRegistered: row.isRegistered, isHead: row.isHead)
  }

  /// The day of birth, or that of the identity number.
  var birth: Day? { birthDay ?? IdentityNumber.birthDay(identity) }

  /// Somebody who was not on the roster: no head of a household unless it is said.
  func row(isRegistered: Bool) -> RosterRow {
    RosterRow(
      name: name, sex: sex, birthDay: birth, identity: identity, phone: phone, household: household, address: address, group: group,
      isRegistered: isRegistered, isHead: isHead ?? false)
  }

  /// Refuses what ``RosterRow/check()`` refuses.
  func check() throws(Refusal) { try row(isRegistered: isRegistered == true).check() }
}
