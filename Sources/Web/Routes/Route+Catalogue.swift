import Deliberation
import Institution

/// The catalogue (3.2).
extension Route {
  static let catalogue = Address("/work/catalogue", open: .of(AdoptCatalogue.self), send: .of(AdoptCatalogue.self))
  static let publicCatalogue = AddressOf<AreaCode>("/c/:area/catalogue", open: .anyone)
}
