import Deliberation
import Institution

/// Papers and the public record (3.5d to 3.5g).
extension Route {
  static let paper = AddressOf<ID<Publication>>("/p/:id", open: .anyone)
  static let sheet = AddressOf<ID<Publication>>("/p/:id/sheet", open: .anyone)
  static let leaf = AddressOf<ID<Publication>>("/p/:id/leaf", open: .anyone)
  static let proof = AddressOf<ID<Publication>>("/p/:id/proof", open: .anyone)
  static let tlogProof = AddressOf<ID<Publication>>("/p/:id/tlog-proof", open: .anyone)
  static let papers = AddressOf<AreaCode>("/c/:area/papers", open: .anyone)
  static let feed = AddressOf<AreaCode>("/c/:area/feed.atom", open: .anyone)
  static let verify = Address("/verify", open: .anyone, send: .anyone)
  static let checkpoint = Address("/record/checkpoint", open: .anyone)
  static let recordKey = Address("/record/log.vkey", open: .anyone)
  static let recordBundle = Address("/record/bundle.zip", open: .anyone)
  static let recordTile = Address("/record/tile/**", open: .anyone)
}
