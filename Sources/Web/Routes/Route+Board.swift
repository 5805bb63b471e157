import Deliberation
import Institution

/// The board: what everybody opens, and the shell.
extension Route {
  static let home = Address("/", open: .anyone)
  static let asset = AddressOf<String>("/asset/:name", open: .anyone)
  static let size = AddressOf<String>("/size/:size", open: .anyone)
  static let health = Address("/health", open: .anyone)
  static let ready = Address("/ready", open: .anyone)
  static let robots = Address("/robots.txt", open: .anyone)
  static let help = Address("/help", open: .anyone)
  static let helpChapter = AddressOf<String>("/help/:chapter", open: .anyone)
  static let signIn = Address("/sign-in", open: .anyone, send: .anyone)
  static let signOut = Address("/sign-out", on: home, send: .anyone)
  static let password = Address("/work/password", open: .members, send: .members)
  static let community = AddressOf<AreaCode>("/c/:area", open: .anyone)
  static let say = AddressOf<AreaCode>("/c/:area/say", open: .anyone, send: .anyone)
  static let slipSearch = Address("/slip", open: .anyone)
  static let slip = AddressOfTwo<AreaCode, SlipNumber>("/s/:area/:slip", open: .anyone)
  static let rateSlip = AddressOfTwo<AreaCode, SlipNumber>("/s/:area/:slip/rate", on: slip, send: .anyone)
  static let publicMatters = AddressOf<AreaCode>("/c/:area/matters", open: .anyone)
  static let publicCommittee = AddressOf<AreaCode>("/c/:area/committee", open: .anyone)
  static let publicCatalogue = AddressOf<AreaCode>("/c/:area/catalogue", open: .anyone)
  // A page that listens hears without a word that its session ended; who may listen is judged by the community.
  static let live = AddressOf<AreaCode>("/live/:area", open: .anyone)
}
