import Deliberation
import Institution

/// Who takes part: roster, organisations, lots (3.3).
extension Route {
  static let lotScheme = AddressOf<ID<Matter>>("/work/matters/:id/lot", open: .of(PrepareLot.self), send: .of(PrepareLot.self))
  static let lot = AddressOf<ID<Matter>>("/m/:id/lot", open: .anyone)
  static let drawLot = AddressOf<ID<Matter>>("/m/:id/lot/draw", on: lot, send: .of(DrawLot.self))
  static let replaceSeat = AddressOf<ID<Matter>>("/m/:id/lot/replace", on: lot, send: .of(ReplaceSeat.self))
  static let lotList = AddressOf<ID<LotScheme>>("/lot/:lot/list.txt", open: .anyone)
  static let lotCategories = AddressOf<ID<LotScheme>>("/lot/:lot/categories.csv", open: .anyone)
  static let roster = Address("/work/roster", open: .staff)
  static let newPerson = Address("/work/roster/new", open: .of(SavePerson.self), send: .of(SavePerson.self))
  static let importRoster = Address("/work/roster/import", open: .of(ImportRoster.self), send: .of(ImportRoster.self))
  static let person = AddressOf<ID<Person>>("/work/roster/:id", open: .staff, send: .of(SavePerson.self))
  static let erasePerson = AddressOf<ID<Person>>("/work/roster/:id/erase", on: person, send: .of(ErasePerson.self))
  static let exportPerson = AddressOf<ID<Person>>("/work/roster/:id/export", open: .staff)
  static let organisations = Address("/work/organisations", open: .staff, send: .of(RegisterOrganisation.self))
}
