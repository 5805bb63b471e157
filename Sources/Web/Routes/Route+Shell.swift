import Deliberation
import Institution

/// What every visitor opens around the pages.
extension Route {
  static let home = Address("/", open: .anyone)
  static let asset = AddressOf<String>("/asset/:name", open: .anyone)
  static let size = AddressOf<String>("/size/:size", open: .anyone)
  static let health = Address("/health", open: .anyone)
  static let ready = Address("/ready", open: .anyone)
  static let robots = Address("/robots.txt", open: .anyone)
  static let help = Address("/help", open: .anyone)
  static let helpChapter = AddressOf<String>("/help/:chapter", open: .anyone)
  // A page that listens hears without a word that its session ended; who may listen is judged by the community.
  static let live = AddressOf<AreaCode>("/live/:area", open: .anyone)
}
